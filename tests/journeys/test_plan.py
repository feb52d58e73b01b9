"""The day as a timeline: work is given to somebody else at another time, stretched, taken back, for all to see."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.cloud import Client
from tests.integration.dispatch_day import MARCO, PHONES, ROSA, done, opened, undo_time
from tests.journeys.on_screen import drag

Desks = tuple[Page, Page]
# A later day: nothing on it depends on the hour at which this runs.
DAY = (datetime.now(UTC).astimezone(ZoneInfo("America/New_York")) + timedelta(days=2)).date().isoformat()
SHIFT = {day: ["08:00", "17:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
UNDO_SECONDS = 30
FIRST_HOUR, HOURS = 8, 9

# Whose DOM changed, frame by frame: the jobs of all changed elements, and '' for what belongs to none.
WATCH = """() => {
  window.__frames = []
  new MutationObserver((changes) => window.__frames.push([...new Set(changes.map(({ target }) =>
    (target.closest ? target : target.parentElement)?.closest('[data-job]')?.dataset.job ?? ''))],
  )).observe(document.querySelector('.app'), { subtree: true, childList: true, attributes: true, characterData: true })
}"""


def hours(start: str, end: str) -> dict[str, str]:
    return {"start": f"{DAY}T{start}", "end": f"{DAY}T{end}"}


@pytest.fixture
def plans(dana: Client, desks: Desks) -> Desks:
    """Both boards look at that day."""
    undo_time(dana, UNDO_SECONDS)
    for technician, name, skills in ((MARCO, "Marco Delgado", ["Boilers"]), (ROSA, "Rosa Jimenez", ["Drains"])):
        said = {"name": name, "phone": PHONES[technician], "skills": skills, "hours": SHIFT}
        assert dana.put(f"/api/technicians/{technician}", said)[0] == 200
    for page in desks:
        page.evaluate("() => { location.hash = '#/day' }")
        page.get_by_role("button", name="Today").evaluate("button => button.click()")
        for _ in range(2):
            page.get_by_role("button", name="Day after").click()
        expect(row(page, "Marco Delgado")).to_contain_text("8–5")
    return desks


def row(page: Page, technician: str) -> Locator:
    return page.get_by_role("region", name=technician, exact=True)


def block(page: Page, technician: str, customer: str) -> Locator:
    return row(page, technician).get_by_role("listitem").filter(has_text=customer)


def called(dana: Client, name: str, phone: str, **more: object) -> str:
    return str(opened(dana, customer={"name": name, "phone": phone, "texts_allowed": False}, **more)["id"])


def hour_in(page: Page, technician: str, hour: float) -> tuple[float, float]:
    """Where that hour of this technician is on the screen."""
    lane = row(page, technician).locator("[data-lane]").bounding_box()
    assert lane
    return lane["x"] + (hour - FIRST_HOUR) / HOURS * lane["width"], lane["y"] + 30


def pulled(page: Page, begin: tuple[float, float], end: tuple[float, float]) -> None:
    """With a mouse, in steps, as a hand does it; the button stays down."""
    page.mouse.move(*begin)
    page.mouse.down()
    page.mouse.move(begin[0] + 8, begin[1] + 4, steps=4)
    page.mouse.move(*end, steps=10)
    page.mouse.move(end[0] + 1, end[1], steps=2)


def test_a_job_is_dragged_to_somebody_else_at_another_time_stretched_and_taken_back(dana: Client, plans: Desks) -> None:
    danas, omars = plans
    job = called(dana, "Flora Haines", "+16175550151", technician_id=MARCO, window=hours("09:00", "11:00"))
    other = called(dana, "Ada Brandt", "+16175550152", technician_id=ROSA, window=hours("14:00", "16:00"))
    expect(block(danas, "Marco Delgado", "Flora Haines")).to_contain_text("9–11 AM")
    expect(block(omars, "Rosa Jimenez", "Ada Brandt")).to_contain_text("No Boilers skill")

    pulled(danas, hour_in(danas, "Marco Delgado", 10), hour_in(danas, "Rosa Jimenez", 14))
    expect(row(danas, "Rosa Jimenez")).to_contain_text("Overlaps Brandt, No Boilers skill")
    danas.mouse.up()
    for page in plans:
        expect(block(page, "Rosa Jimenez", "Flora Haines")).to_contain_text("1–3 PM")
        expect(block(page, "Rosa Jimenez", "Flora Haines")).to_contain_text("Overlap 1 h")
        expect(block(page, "Rosa Jimenez", "Ada Brandt")).to_contain_text("Overlap 1 h")
    danas.keyboard.press("z")
    for page in plans:
        expect(block(page, "Marco Delgado", "Flora Haines")).to_contain_text("9–11 AM")
    moved = [event for event in dana.get(f"/api/jobs/{job}")[1]["events"] if event["type"] == "technician_assigned"]
    assert [(event["technician"]["id"], event.get("taken_back", False)) for event in moved] == [
        (MARCO, False),
        (ROSA, True),
    ]

    block(danas, "Marco Delgado", "Flora Haines").hover()
    at, y = hour_in(danas, "Marco Delgado", 11)
    pulled(danas, (at - 6, y), hour_in(danas, "Marco Delgado", 12.5))
    danas.mouse.up()
    for page in plans:
        expect(block(page, "Marco Delgado", "Flora Haines")).to_contain_text("9–12:30 PM")

    # Whoever is on site has no other hours: the place says why, and nothing moves.
    done(dana.command(other, "arrive"))
    expect(block(danas, "Rosa Jimenez", "Ada Brandt")).to_contain_text("On site")
    pulled(danas, hour_in(danas, "Rosa Jimenez", 15), hour_in(danas, "Marco Delgado", 15))
    expect(row(danas, "Marco Delgado")).to_contain_text("Somebody is on site")
    danas.mouse.up()
    expect(block(omars, "Rosa Jimenez", "Ada Brandt")).to_contain_text("2–4 PM")


def test_a_job_is_planned_without_a_mouse_and_only_its_block_moves_for_the_others(dana: Client, plans: Desks) -> None:
    danas, omars = plans
    job = called(dana, "Tilda Oakes", "+16175550153")
    calm = called(dana, "Calm Neighbour", "+16175550154", technician_id=MARCO, window=hours("13:00", "14:00"))
    waiting = danas.get_by_role("list", name="Unassigned").get_by_role("link", name="Tilda Oakes")
    expect(waiting).to_be_visible()
    expect(block(danas, "Marco Delgado", "Calm Neighbour")).to_be_visible()
    waiting.focus()
    danas.keyboard.press("m")
    dialog = danas.get_by_role("dialog", name="Move Tilda Oakes")
    dialog.get_by_label("Technician").select_option(ROSA)
    dialog.get_by_label("From").fill("14:00")
    dialog.get_by_label("To", exact=True).fill("16:00")
    expect(dialog.get_by_role("status")).to_have_text("Overlaps Brandt, No Boilers skill")
    dialog.get_by_label("Technician").select_option(MARCO)
    expect(dialog.get_by_role("status")).to_have_text("Free then, has Boilers")
    dialog.get_by_label("To", exact=True).press("Enter")
    for page in plans:
        expect(block(page, "Marco Delgado", "Tilda Oakes")).to_contain_text("2–4 PM")
    expect(block(danas, "Marco Delgado", "Tilda Oakes").get_by_role("link")).to_be_focused()
    danas.keyboard.press("ArrowLeft")
    expect(block(danas, "Marco Delgado", "Calm Neighbour").get_by_role("link")).to_be_focused()

    def touched_by(start: str, end: str, shown: str) -> set[str]:
        omars.evaluate(WATCH)
        done(dana.command(calm, "schedule_visit", window=hours(start, end)))
        expect(block(omars, "Marco Delgado", "Calm Neighbour")).to_contain_text(shown)
        return {touched for frame in omars.evaluate("() => window.__frames") if calm in frame for touched in frame}

    # A minute that passes or a text that leaves may draw in the same frame, and hardly three times in a row.
    moves = (("12:30", "13:30", "12:30–1:30 PM"), ("13:00", "14:00", "1–2 PM"), ("12:30", "13:30", "12:30–1:30 PM"))
    assert {calm} in (touched_by(*move) for move in moves)

    # The week says what the day holds, and leads to it.
    danas.get_by_role("link", name="Week", exact=True).click()
    cell = danas.get_by_role("link", name="Marco Delgado, ").filter(has_text="jobs")
    expect(cell).to_contain_text("/ 9 h")

    # A job is taken from one cell of the week to another one, and back.
    def week_of(technician: str) -> Locator:
        return danas.get_by_role("row").filter(has_text=technician)

    jobs = week_of("Marco Delgado").get_by_role("listitem").get_by_role("link")
    cell.focus()
    for key, reached in (
        ("ArrowDown", jobs.first),
        ("ArrowDown", jobs.nth(1)),
        ("ArrowUp", jobs.first),
        ("ArrowUp", cell),
    ):
        danas.keyboard.press(key)
        expect(reached).to_be_focused()

    hers = week_of("Marco Delgado").get_by_role("listitem").filter(has_text="Oakes")
    drag(danas, hers, week_of("Rosa Jimenez").get_by_role("cell").nth(4))
    expect(week_of("Rosa Jimenez").get_by_role("listitem").filter(has_text="Oakes")).to_contain_text("2–4 PM")
    danas.keyboard.press("z")
    expect(hers).to_contain_text("2–4 PM")
    cell.click()
    expect(block(danas, "Marco Delgado", "Tilda Oakes")).to_be_visible()
    # Shown at once, undone on the server when it has answered.
    for _ in range(100):
        if dana.get(f"/api/jobs/{job}")[1]["job"]["technician"]["id"] == MARCO:
            break
        danas.wait_for_timeout(50)
    assert dana.get(f"/api/jobs/{job}")[1]["job"]["technician"]["id"] == MARCO
