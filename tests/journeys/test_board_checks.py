"""What opens on the board, on a day that has everything: axe finds nothing in it, and it fits a phone and a tablet.

No form can be left out: which intentions ask for something and which files draw a form or a dialog is read from the
sources, and each has to be opened here.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.eyes import Eyes
from tests.journeys.test_by_keyboard import REGISTERED
from tests.screens.taken import SIZES, opened
from tests.still_board import SITE, StillBoard, day

UNFOLD = "() => document.querySelectorAll('details').forEach((one) => { one.open = true })"
SCREENS = ("#/", "#/day", "#/week", "#/jobs/MX5S1TAB", "#/analytics", "#/inbox/16175550122", "#/company")

NEXT_DAY = "2026-11-28"
DESK, PHONE = ({"width": width, "height": SIZES[width]} for width in (1440, 390))
QUOTED, DRIVING, AHEAD = "MX5S1TAB", "CZ6C7P2C", "0YT3MHTF"
CARD = f"[data-job='{AHEAD}'] a"
MODAL = "dialog:modal"
# Whatever was opened has the focus in it.
ASKED = f".drawer form:has(:focus), {MODAL}"

# Each intention that asks for something: a job to which it can be done, and the palette's words.
ASKS = {
    "add_note": (QUOTED, "Add note"),
    "approve_quote": (QUOTED, "Approved by phone"),
    "assign_technician": (AHEAD, "Assign"),
    "cancel_job": (QUOTED, "Cancel job"),
    "complete_job": (QUOTED, "Complete"),
    "correct_details": (QUOTED, "Correct details"),
    "decline_quote": (QUOTED, "Declined by phone"),
    "hold_job": (QUOTED, "Hold"),
    "need_return_visit": (QUOTED, "Return visit"),
    "report_running_late": (DRIVING, "Running late"),
    "request_parts": (QUOTED, "Ask for parts"),
    "schedule_visit": (AHEAD, "Reschedule"),
    "send_quote": (QUOTED, "Send quote"),
    "set_priority": (QUOTED, "Priority"),
    "start_travel": (AHEAD, "En route"),
}


class Opened(NamedTuple):
    """Where somebody is, what is done there, and what is open then."""

    at: str
    over: Callable[[Page], object]
    where: str = MODAL


def nothing(page: Page) -> None:
    """It is there already."""


def pressed(keys: str, on: str = CARD) -> Callable[[Page], object]:
    return lambda page: (page.locator(on).first.focus(), page.keyboard.press(keys))


def clicked(name: str) -> Callable[[Page], object]:
    return lambda page: page.get_by_role("button", name=name).first.click()


def edited(page: Page) -> None:
    page.get_by_role("region", name="Texts").get_by_role("button", name="Edit").first.click()


def called(page: Page) -> None:
    page.get_by_label("Phone").fill("781 555 0118")
    page.get_by_label("Issue").fill("No hot water since 6 this morning")
    expect(page.get_by_text("decided by")).to_be_visible()
    expect(page.get_by_label("Name")).to_have_value("Cooperative Day School")


def day_text(page: Page) -> None:
    expect(page.locator(".tech__day").get_by_role("button").first).to_be_visible()


def alarmed(page: Page) -> None:
    card = next(card for card in day()["GET /api/board"]["cards"] if card["priority"] == "emergency")
    page.evaluate("(card) => window.pushed([{ type: 'cards', cards: [card], gone: [] }])", card | {"id": "GAS00000"})


def asked_without_words(page: Page) -> None:
    expect(page.locator("form:has(:focus)")).to_have_count(1)
    page.keyboard.press("Control+Enter")
    expect(page.locator("[aria-invalid=true]").first).to_be_visible()


# Each file that draws a form or a dialog, with what it draws in its order.
FORMS: dict[str, list[Opened]] = {
    "board/Filters.tsx: Dialog": [Opened("#/", clicked("Filter"))],
    "board/MoveDialog.tsx: Dialog": [Opened("#/", pressed("m"))],
    "job/Drawer.tsx: dialog": [Opened(f"#/jobs/{QUOTED}", clicked("More"), ".drawer")],
    "newjob/NewJob.tsx: Dialog form": [Opened("#/new", asked_without_words), Opened("#/new", called)],
    "office/CompanySettings.tsx: OfficeForm": [Opened("#/company", nothing, "form[aria-label='Company settings']")],
    "office/Technicians.tsx: OfficeForm": [
        Opened("#/company", clicked("Add a technician"), "form[aria-label='New technician']")
    ],
    "office/Users.tsx: OfficeForm": [Opened("#/company", clicked("Invite a user"), "form[aria-label='New user']")],
    "office/WebForm.tsx: OfficeForm": [
        Opened("#/company", nothing, "form[aria-label='Request form on your web site']")
    ],
    "palette/Keys.tsx: Dialog": [Opened("#/", pressed("?"))],
    "palette/Palette.tsx: dialog": [Opened("#/", pressed("Control+k"))],
    "plan/PlanDialog.tsx: Dialog form": [Opened("#/day", pressed("m", "[data-lane] [data-job] a"))],
    "talk/Composer.tsx: form": [Opened("#/inbox/16175550122", nothing, ".inbox form")],
    "wording/TextForm.tsx: OfficeForm": [Opened("#/company", edited, "form:has(.wording__meaning)")],
}
# An intention opens these; the door is closed elsewhere.
BY_INTENTIONS = {
    "job/AskForm.tsx: form",
    "job/History.tsx: form",
    "quote/QuoteBuilder.tsx: form",
    "quote/QuoteView.tsx: form",
}
DOOR = "signin/SignIn.tsx: dialog form"
# What all dialogs and the office's forms are made of.
MATERIAL = {"ui/Dialog.tsx: dialog", "office/saving.tsx: form"}
# Neither a form nor a dialog, and there only now and then.
ELSE = [
    Opened("#/", lambda page: page.locator(".user summary").click(), ".user"),
    Opened("#/", nothing, ".hints"),
    Opened(f"#/?day={NEXT_DAY}", day_text, ".rail"),
    Opened("#/company", alarmed, ".toast--alarm"),
]


def at(page: Page, place: str) -> None:
    """There, with nothing open."""
    page.evaluate("(place) => { location.hash = place }", place)
    shown = {"#/": "[data-job]", "#/day": "[data-lane] [data-job]", "#/company": ".crew li", "#/week": ".weekplan td"}
    shown |= {"#/analytics": ".kpi", "#/inbox/16175550122": ".text"}
    part = ".drawer .history li" if "jobs" in place else shown.get(place, "body")
    expect(page.locator(part).first).to_be_attached()


def test_axe_finds_nothing_on_any_screen(browser: Browser) -> None:
    with opened(browser) as board:
        page, eyes = board.open(), Eyes(board.page)
        for place in SCREENS:
            at(page, place)
            page.evaluate(UNFOLD)
            eyes.look(place, "html")
    assert eyes.wrong == []


@pytest.fixture
def few(browser: Browser) -> Iterator[StillBoard]:
    """A first visit to a few jobs, on a phone: axe looks at what is around, too."""
    board = day()["GET /api/board"]
    cards = [card for card in board["cards"] if card["id"] in (QUOTED, DRIVING, AHEAD)]
    # Somebody reads of the next day.
    window = {"start": f"{NEXT_DAY}T10:00", "end": f"{NEXT_DAY}T12:00"}
    cards.append(cards[0] | {"id": "NEXT0000", "column": "assigned", "window": window})
    context = browser.new_context(viewport=PHONE, timezone_id="America/New_York", reduced_motion="reduce")
    theirs = {card["technician"]["id"] for card in cards}
    crew = [one for one in board["technicians"] if one["id"] in theirs]
    still = StillBoard(context, day() | {"GET /api/board": board | {"cards": cards, "technicians": crew}})
    yield still
    context.close()


def opens(page: Page, way: Opened) -> None:
    at(page, "#/")
    at(page, way.at)
    way.over(page)
    expect(page.locator(way.where).last).to_be_visible()


def test_axe_finds_nothing_in_any_form_or_dialog_and_each_fits_every_screen(few: StillBoard) -> None:
    page, eyes = few.open(), Eyes(few.page)
    for name, (job, words) in ASKS.items():
        at(page, f"#/jobs/{job}")
        page.keyboard.press("Control+k")
        page.get_by_role("combobox", name="Find a job or a command").fill(words)
        expect(page.get_by_role("listbox").get_by_role("option", selected=True)).to_contain_text(words)
        page.keyboard.press("Enter")
        expect(page.locator(ASKED)).to_have_count(1)
        eyes.look(name, ASKED)
        if name == "hold_job":
            asked_without_words(page)
            eyes.look(f"{name} without words", ASKED)
        eyes.fits(name)
        page.keyboard.press("Escape")
        expect(page.locator(ASKED)).to_have_count(0)
    for name, way in [(name, way) for name, ways in FORMS.items() for way in ways]:
        opens(page, way)
        eyes.look(name, way.where)
        eyes.fits(name, 1024)
        page.keyboard.press("Escape")
    page.set_viewport_size(DESK)
    for way in ELSE:
        opens(page, way)
        eyes.look(way.where, way.where)
    assert eyes.wrong == []


def test_axe_finds_nothing_at_the_door_and_it_speaks_spanish(browser: Browser) -> None:
    page = StillBoard(browser.new_context(), {}, stopped=False).page
    page.goto(SITE)
    eyes = Eyes(page)
    expect(page.get_by_label("Password")).to_be_visible()
    eyes.look("door", MODAL)
    eyes.fits("door", 390)
    page.get_by_role("button", name="Forgot your password?").click()
    expect(page.get_by_role("button", name="Send a code")).to_be_visible()
    eyes.look("forgotten password", MODAL)
    page.get_by_role("button", name="Español").click()
    expect(page.get_by_label("Contraseña")).to_be_visible()
    page.context.close()
    assert eyes.wrong == []


def test_every_form_is_among_those(few: StillBoard) -> None:
    registered = re.findall(r"export \{ (\w+) \}", REGISTERED.read_text("utf-8"))
    files = {name: REGISTERED.with_name(f"{name}.ts").read_text("utf-8") for name in registered}
    assert ASKS.keys() == {name for name, text in files.items() if re.search("asks: '(words|technician)'", text)}
    source = REGISTERED.parents[1]
    drawn = {
        f"{file.relative_to(source).as_posix()}: {' '.join(tags)}"
        for file in source.rglob("*.tsx")
        if (tags := re.findall(r"<(Dialog|dialog|OfficeForm|form)\b", file.read_text("utf-8")))
    }
    assert drawn == FORMS.keys() | BY_INTENTIONS | MATERIAL | {DOOR}
