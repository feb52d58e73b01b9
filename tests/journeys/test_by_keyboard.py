"""Everything a dispatcher can want of a job, done once by keyboard alone: each intention of the board, in one table."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.cloud import ROOT, Client, LocalCloud
from tests.integration.dispatch_day import MARCO, opened, undo_time
from tests.journeys.conftest import Boards

REGISTERED = ROOT / "static-site" / "src" / "actions" / "index.ts"
LINE = {"kind": "labor", "description": "Labor", "quantity": 1, "unit_price_cents": 14500}
SEND = "Control+Enter"
# What the focused thing is called.
FOCUSED = """() => {
  const { ariaLabel, labels, textContent } = document.activeElement
  return (ariaLabel ?? labels?.[0]?.textContent ?? textContent).trim()
}"""


class Desk:
    """A dispatcher who has no mouse, and one job that is open before her."""

    def __init__(self, page: Page, dana: Client, cloud: LocalCloud) -> None:
        self.page, self.dana, self.cloud = page, dana, cloud
        self.job = ""
        self.seen = 0

    def opens(self, name: str, phone: str) -> None:
        """A job of somebody, taken by the API, is found and opened by its customer's name."""
        customer = {"name": name, "phone": phone, "texts_allowed": True}
        self.job = str(opened(self.dana, customer=customer)["id"])
        expect(self.page.get_by_role("link", name=name)).to_be_attached()
        self.page.keyboard.press("Escape")
        self.asks(name)
        expect(self.page.get_by_role("dialog", name=name).get_by_role("heading", name="History")).to_be_visible()
        self.seen = len(self.events())

    def asks(self, words: str) -> None:
        """The palette does what it finds first; what others did a moment ago may make it possible only now."""
        found = self.page.get_by_role("listbox").get_by_role("option", selected=True)
        palette = self.page.get_by_role("combobox", name="Find a job or a command")
        for _ in range(50):
            self.page.keyboard.press("Control+k")
            self.page.keyboard.type(words)
            expect(found).to_contain_text(re.compile(re.escape(words), re.IGNORECASE))
            if not found.get_attribute("aria-disabled"):
                break
            self.page.keyboard.press("Escape")
            expect(palette).to_have_count(0)
        self.page.keyboard.press("Enter")
        expect(palette).to_have_count(0)

    def presses(self, *steps: str) -> None:
        """Keys by name, and what is typed. `at X` waits until X has the focus, `tab to X` goes on until it has."""
        for step in steps:
            if step.startswith("at "):
                named = re.compile(rf"^{re.escape(step[3:])}")
                expect(self.page.locator(":focus")).to_have_accessible_name(named)
            elif step.startswith("tab to "):
                self._tabs_to(step[7:])
            elif re.fullmatch(r"(Control\+)?(Enter|Tab|Arrow\w+|z)", step):
                self.page.keyboard.press(step)
            else:
                self.page.keyboard.type(step)

    def _tabs_to(self, name: str) -> None:
        button = self.page.locator(".drawer").get_by_role("button", name=name)
        expect(button.or_(self.page.locator(".drawer").get_by_label(name)).first).to_be_attached()
        for _ in range(60):
            if self.page.evaluate(FOCUSED).startswith(name):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never comes to {name}")

    def office(self, command: str, **fields: object) -> None:
        """What happens elsewhere meanwhile; this desk has heard of it."""
        status, said = self.dana.command(self.job, command, **fields)
        assert status == 200, said
        self.seen = len(self.events())

    def events(self) -> list[str]:
        return [event["type"] for event in self.dana.get(f"/api/jobs/{self.job}")[1]["events"]]

    def did(self, event: str) -> None:
        """This happened since the last look."""
        for _ in range(60):
            if event in self.events()[self.seen :]:
                break
            self.page.wait_for_timeout(50)
        assert event in self.events()[self.seen :], (event, self.events()[self.seen :])
        self.seen = len(self.events())


Steps = Callable[[Desk], None]


def palette(words: str, *keys: str) -> Steps:
    """The palette's words, and what is pressed then."""

    def steps(desk: Desk) -> None:
        desk.asks(words)
        desk.presses(*keys)

    return steps


def sent_quote(desk: Desk) -> None:
    desk.asks("Send quote")
    desk.presses("at Description, line 1", "Labor", "tab to Price, line 1", "145", SEND)


def again(desk: Desk) -> None:
    desk.cloud.fail_next_text("+16175550172", "30003")
    desk.opens("Again Adams", "+16175550172")
    desk.presses("tab to Send again", "Enter")


def told(desk: Desk) -> None:
    desk.cloud.fail_next_text("+16175550173", "30003")
    desk.opens("Told Thomas", "+16175550173")
    desk.presses("tab to Told by phone", "Enter")


# In the order in which one job can go through them: what is done, and the event that says so.
INTENTIONS: list[tuple[str, Steps, str]] = [
    ("assign_technician", palette("Assign", "at Marco Delgado", "Enter"), "technician_assigned"),
    ("schedule_visit", palette("Reschedule", "at From", "1000AM", "tab to To", "1200PM", SEND), "visit_scheduled"),
    ("report_running_late", palette("Running late", "at Minutes late", "30", SEND), "running_late"),
    ("unassign_technician", palette("Unassign"), "technician_removed"),
    ("start_travel", palette("En route", "at Minutes to drive", "20", SEND), "technician_en_route"),
    ("arrive", palette("Arrived"), "technician_arrived"),
    ("add_note", palette("Add note", "at Note for the crew", "Dog in the yard", "Enter"), "note_added"),
    ("request_parts", palette("Ask for parts", "at Which parts", "Gas valve", SEND), "parts_requested"),
    ("hold_job", palette("Hold", "at Reason", "Part on order", SEND), "job_held"),
    ("resume_job", palette("Resume"), "job_resumed"),
    ("set_priority", palette("Priority", "at Routine", "ArrowUp", SEND), "priority_set"),
    ("take_back", lambda desk: desk.presses("z"), "step_taken_back"),
    ("correct_details", palette("Correct details", "at Name", " Junior", SEND), "details_corrected"),
    ("send_quote", sent_quote, "quote_sent"),
    ("withdraw_quote", palette("Withdraw"), "quote_withdrawn"),
    ("decline_quote", palette("Declined by phone", "tab to Reason", "Too much", "Enter"), "quote_declined"),
    ("approve_quote", palette("Approved by phone", "at Who said it", "Enter"), "quote_approved"),
    ("need_return_visit", palette("Return visit", "at What is left to do", "Fit it", SEND), "return_visit_needed"),
    ("complete_job", palette("Complete", "at Last note", "All warm", SEND), "job_completed"),
    ("reopen_job", palette("Reopen"), "job_reopened"),
    ("cancel_job", palette("Cancel job", "at Reason", "Moved away", SEND), "job_cancelled"),
    ("send_text_again", again, "text_sent_again"),
    ("mark_told", told, "told_by_phone"),
]
# What others do before it is this one's turn.
BEFORE: dict[str, Steps] = {
    "start_travel": lambda desk: desk.office("assign_technician", technician_id=MARCO),
    "decline_quote": lambda desk: desk.office("send_quote", lines=[LINE]),
    "approve_quote": lambda desk: desk.office("send_quote", lines=[LINE]),
    "complete_job": lambda desk: (
        desk.office("assign_technician", technician_id=MARCO),
        desk.office("arrive"),
    )[-1],
}


def test_every_intention_is_carried_out_by_keyboard_alone(cloud: LocalCloud, dana: Client, board: Boards) -> None:
    registered = re.findall(r"export \{ (\w+) \}", REGISTERED.read_text("utf-8"))
    assert sorted(name for name, _, _ in INTENTIONS) == sorted(registered)
    undo_time(dana, 30)
    page = board("omar@example.com")
    desk = Desk(page, dana, cloud)
    desk.opens("Kay Board", "+16175550171")
    for name, does, event in INTENTIONS:
        if name in BEFORE:
            BEFORE[name](desk)
        does(desk)
        desk.did(event)
