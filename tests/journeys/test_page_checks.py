"""Every page in every state, looked at by axe in light and dark, with each of its sheets open, and held still."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.cloud import Client, LocalCloud
from tests.integration.any_command import LINES, Job
from tests.integration.dispatch_day import MARCO, PHONES, ROSA, done, rules
from tests.journeys.axe import wrong_by_axe

STATES = (
    "portal emergency on-the-way on-site quoted held given-away status status-on-the-way status-here status-quoted "
    "status-over quote approved declined replaced request refused done invented"
).split()
SHIFTED = """() => new Promise((told) => {
  const moved = []
  const said = ({ node, previousRect: { x, y }, currentRect: now }) =>
    `${node?.parentElement?.outerHTML.slice(0, 120)} from ${x}, ${y} to ${now.x}, ${now.y}`
  const seen = new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources }) => {
    moved.push(`moved by ${value}: ${sources.map(said).join('; ')}`)
  }))
  seen.observe({type: 'layout-shift', buffered: true})
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => told(moved), 60)))
})"""


class Day:
    """Jobs in every state that has a page of its own, for people who read one language."""

    def __init__(self, cloud: LocalCloud, dana: Client, language: str) -> None:
        self._cloud, self._dana, self._language, self._jobs = cloud, dana, language, 0
        rules(dana, undo_seconds=60, tax={"percent": 6.25, "kinds": ["part"]})
        for technician, name in ((MARCO, "Marco Delgado"), (ROSA, "Rosa Jimenez")):
            entry = {"name": name, "phone": PHONES[technician], "language": language}
            assert dana.put(f"/api/technicians/{technician}", entry)[0] in (200, 201)

    def job(self, *steps: Callable[[Job], Any], **fields: Any) -> Job:
        self._jobs += 1
        phone = f"+1617555{100 + self._jobs + 40 * (self._language == 'es'):04d}"
        customer = {"name": "Ellen Whitaker", "phone": phone, "texts_allowed": True, "language": self._language}
        today = datetime.now(UTC).date().isoformat()
        window = {"start": f"{today}T10:00", "end": f"{today}T11:30"}
        made = Job(self._cloud, self._dana, phone, customer=customer, window=window, **fields)
        done(made.assigned())
        for step in steps:
            done(step(made))
        return made

    def path(self, state: str) -> str:
        quote = [
            lambda job: job.technician("arrive"),
            lambda job: job.technician("send_quote", lines=LINES, notes="Ok"),
        ]
        of_portal: dict[str, list[Callable[[Job], Any]]] = {
            "portal": [
                lambda job: job.office("add_note", text="Gate code 4471"),
                lambda job: job.technician("add_photo", key=job.uploaded(job.path("t", 1), job.outside)),
                lambda job: job.technician("report_running_late", minutes=20),
            ],
            "emergency": [lambda job: job.customer("add_note", text="We are next door")],
            "on-the-way": [lambda job: job.technician("start_travel", eta_minutes=20)],
            "on-site": [lambda job: job.technician("arrive")],
            "quoted": quote,
            "held": [lambda job: job.technician("hold_job", reason="Customer asked")],
            "given-away": [lambda job: job.assigned(ROSA)],
        }
        if state in of_portal:
            more = {"issue": "Strong smell of gas in the kitchen"} if state == "emergency" else {}
            return self.job(*of_portal[state], **more).path("t", 1)
        of_status: dict[str, list[Callable[[Job], Any]]] = {
            "status": [
                lambda job: job.customer("add_photo", key=job.uploaded(job.path("s", 1), job.outside)),
                lambda job: job.customer("add_note", text="Side door"),
            ],
            "status-on-the-way": [*of_portal["on-the-way"], of_portal["portal"][2]],
            "status-here": of_portal["on-site"],
            "status-quoted": quote,
            "status-over": [lambda job: job.customer("cancel_job", reason="Fixed itself")],
        }
        if state in of_status:
            return self.job(*of_status[state]).path("s", 1)
        of_quote: dict[str, list[Callable[[Job], Any]]] = {
            "quote": [lambda job: job.answer("ask", text="Is the old one taken away?")],
            "approved": [lambda job: job.answer("approve", name="Ellen Whitaker")],
            "declined": [lambda job: job.answer("decline", reason="Not now")],
            "replaced": quote[1:],
        }
        if state in of_quote:
            return self.job(*quote, *of_quote[state]).path("q", 1)
        if state == "done":
            return "/request/done/" + self.job().path("s", 1).removeprefix("/s/")
        return "/t/" + "2" * 26 if state == "invented" else f"/request?lang={self._language}"


@pytest.fixture
def looked_at(browser: Browser, cloud: LocalCloud) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 640}, bypass_csp=True)
    yield context.new_page()
    context.close()


def check(page: Page, url: str, state: str) -> list[str]:
    """What is wrong with the page in this state."""
    # A browser that is held up paints an icon before it has read the word after it, and then that moves the icon. What
    # the page itself does it does each time.
    wrong = moved(page, url, state) and moved(page, url, state)
    return [f"{state}, {one}" for one in wrong + wrong_by_axe(page)]


def moved(page: Page, url: str, state: str) -> list[str]:
    """Opens the page in this state; what has moved by itself since it came."""
    page.emulate_media(color_scheme="light")
    page.goto(url)
    if state == "refused":
        page.locator("form").last.evaluate("(form) => { form.noValidate = true; form.requestSubmit() }")
        page.get_by_role("alert").first.wait_for()
    said: list[str] = page.evaluate(SHIFTED)
    return said


def test_every_page_passes_axe_in_light_and_dark_and_never_moves(
    cloud: LocalCloud, dana: Client, looked_at: Page, rounds: Callable[[int, int], int]
) -> None:
    wrong: list[str] = []
    # In both languages there are the same templates: each state in one of them, and in the long run in both.
    both = rounds(1, 2)
    for turn in range(both):
        for n, language in enumerate(("en", "es")):
            day = Day(cloud, dana, language)
            for state in STATES[(n + turn) % 2 :: 2]:
                wrong += [f"{language} {one}" for one in check(looked_at, cloud.url + day.path(state), state)]
    assert wrong == []
