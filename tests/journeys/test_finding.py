"""Finding a job and doing things to it by keyboard, and what the address keeps of what is looked at."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.cloud import Client
from tests.integration.dispatch_day import MARCO, done, opened
from tests.journeys.conftest import Boards
from tests.journeys.on_screen import stands_in

TOMORROW = (datetime.now(ZoneInfo("America/New_York")) + timedelta(days=1)).date().isoformat()


@pytest.fixture(scope="module")
def day_of_jobs(dana: Client) -> dict[str, str]:
    """A small board: what each customer's job is called."""
    window = {"start": f"{TOMORROW}T10:00", "end": f"{TOMORROW}T12:00"}
    return {
        name: opened(dana, customer={"name": name, "phone": phone, "texts_allowed": False}, issue=issue, **more)["id"]
        for name, phone, issue, more in (
            ("Gus Leek", "+16175550201", "Strong smell of gas in the kitchen", {}),
            ("Ivy Marsh", "+16175550202", "Yearly service", {"technician_id": MARCO}),
            ("Abe Tomorrow", "+16175550203", "Yearly service", {"window": window}),
        )
    }


def at(page: Page, hash: str) -> Page:
    page.goto(f"{page.url.split('#')[0]}#/{hash}")
    return page


def shows(page: Page, *customers: str) -> None:
    """These and no others stand in the columns."""
    expect(page.get_by_role("article")).to_have_count(len(customers))
    for name in customers:
        expect(page.get_by_role("article").filter(has_text=name)).to_be_visible()


def test_the_address_keeps_what_is_looked_at(day_of_jobs: dict[str, str], board: Boards) -> None:
    page = board("omar@example.com")
    shows(page, "Gus Leek", "Ivy Marsh")
    page.get_by_role("button", name="Emergency 1").click()
    shows(page, "Gus Leek")
    page.get_by_role("link", name="Gus Leek").click()
    expect(page).to_have_url(re.compile(rf"#/jobs/{day_of_jobs['Gus Leek']}\?only=emergency$"))
    page.reload()
    expect(page.get_by_role("dialog", name="Gus Leek")).to_be_visible()
    shows(page, "Gus Leek")
    page.keyboard.press("Escape")
    shows(page, "Gus Leek")
    page.get_by_label("Technician").first.select_option("Marco Delgado")
    shows(page)
    page.go_back()
    shows(page, "Gus Leek")
    page.get_by_role("button", name="Show all").click()
    shows(page, "Gus Leek", "Ivy Marsh")

    page.get_by_role("button", name="Day after").click()
    # What has no window yet can have one on that day as well.
    shows(page, "Abe Tomorrow", "Gus Leek", "Ivy Marsh")
    page.get_by_role("link", name="Day", exact=True).click()
    expect(page).to_have_url(re.compile(rf"#/day\?day={TOMORROW}$"))
    page.get_by_role("link", name="Abe Tomorrow").click()
    page.reload()
    expect(page.get_by_role("dialog", name="Abe Tomorrow")).to_be_visible()
    expect(page.get_by_role("region", name="Marco Delgado")).to_be_visible()
    copied = page.url
    page.get_by_role("button", name="Close").click()
    expect(page).to_have_url(re.compile(rf"#/day\?day={TOMORROW}$"))
    other = board("dana@example.com")
    other.goto(copied)
    other.reload()
    expect(other.get_by_role("dialog", name="Abe Tomorrow")).to_be_visible()

    # What nobody could have chosen is as if it were not there.
    at(page, "?only=__proto__&technician=nobody&priority=%3Cb%3E&day=2026-02-31&find=")
    shows(page, "Gus Leek", "Ivy Marsh")
    at(page, "jobs/%E0%A4%A?day=never")
    expect(page.get_by_text("There is no job")).to_be_visible()
    stands_in(page, "New", "Gus Leek")
    at(page, "?find=marsh")
    shows(page, "Ivy Marsh")
    page.get_by_role("button", name="“marsh”").click()
    shows(page, "Gus Leek", "Ivy Marsh")


def find(page: Page, typed: str, opened_by: str = "Control+k") -> None:
    """Asks the palette, and does what it offers first."""
    page.keyboard.press(opened_by)
    page.keyboard.type(typed)
    expect(page.get_by_role("combobox", name="Find a job or a command")).to_have_value(typed)
    expect(page.get_by_role("listbox", name="Jobs and commands").get_by_role("option", selected=True)).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("combobox", name="Find a job or a command")).to_have_count(0)


def test_the_palette_finds_and_does_by_keyboard_alone(day_of_jobs: dict[str, str], dana: Client, board: Boards) -> None:
    page = board("omar@example.com")
    asked = page.get_by_role("combobox", name="Find a job or a command")
    # Typed at once, before its code is here: letters are no commands of the board meanwhile.
    page.keyboard.press("/")
    page.keyboard.type("owner")
    expect(page.get_by_text("Nothing is called “owner”")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Control+k")
    page.keyboard.type("hold")
    expect(page.get_by_role("option", name="Hold Choose a card or open a job first")).to_be_disabled()
    page.keyboard.press("Escape")
    find(page, "ivy mar", "/")
    ivys = page.get_by_role("dialog", name="Ivy Marsh")
    expect(ivys.get_by_role("heading", name="History")).to_be_visible()
    find(page, "hold")
    expect(ivys.get_by_label("Reason")).to_be_focused()
    page.keyboard.type("Part on order")
    page.keyboard.press("Control+Enter")
    expect(ivys.get_by_role("region", name="History")).to_contain_text("put the job on hold: Part on order")
    find(page, "resume")
    expect(ivys.get_by_role("region", name="History")).to_contain_text("resumed the job")
    find(page, "add note")
    expect(ivys.get_by_label("Note for the crew")).to_be_focused()
    page.keyboard.press("Control+k")
    page.keyboard.type("complete")
    expect(page.get_by_role("option", name="Complete")).to_contain_text("Nobody was there yet")
    page.keyboard.press("Enter")
    expect(asked).to_be_focused()
    # What others do meanwhile changes what can be done, where it stands.
    asked.fill("hold")
    expect(page.get_by_role("option", name="Hold Ivy Marsh")).to_be_enabled()
    done(dana.command(day_of_jobs["Ivy Marsh"], "hold_job", reason="Part on order"))
    expect(page.get_by_role("option", name="Hold Ivy Marsh On hold already")).to_be_disabled()
    asked.fill("resume")
    resume = page.get_by_role("option", name="Resume Ivy Marsh")
    expect(resume).to_be_enabled()
    done(dana.command(day_of_jobs["Ivy Marsh"], "resume_job"))
    expect(resume).to_be_disabled()
    page.keyboard.press("Escape")
    expect(ivys.get_by_label("Note for the crew")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="Ivy Marsh")).to_be_focused()

    find(page, "unassign")
    stands_in(page, "New", "Ivy Marsh")
    page.keyboard.press("z")
    stands_in(page, "Assigned", "Ivy Marsh")
    find(page, "assign")
    page.get_by_role("dialog", name="Assign Ivy Marsh").get_by_role("button", name="Rosa Jimenez").press("Enter")
    expect(page.get_by_role("article").filter(has_text="Ivy Marsh")).to_contain_text("Rosa")
    find(page, "only emer")
    shows(page, "Gus Leek")
    find(page, "show all")
    page.keyboard.press("Control+k")
    # What was done last is offered first.
    expect(page.get_by_role("group", name="Used last").get_by_role("option").first).to_have_text("Show only: Emergency")
    page.keyboard.press("Escape")
    find(page, "inbox")
    expect(page.get_by_role("main", name="Inbox")).to_be_visible()
    find(page, "company")
    expect(page.get_by_text("only the owner changes")).to_be_visible()
    page.keyboard.press("Control+k")
    page.keyboard.type("add a tech")
    expect(page.get_by_text("Nothing is called")).to_be_visible()

    danas = board("dana@example.com")
    find(danas, "add a tech")
    expect(danas.get_by_role("form", name="New technician").get_by_label("Name")).to_be_focused()


# What somebody sees of a key: where one is, what is open, what has the focus.
TRACE = "() => [location.hash, document.querySelectorAll('dialog').length, document.title]"


def test_every_key_that_is_listed_acts(day_of_jobs: dict[str, str], board: Boards) -> None:
    page = board("omar@example.com")
    page.evaluate("() => { HTMLInputElement.prototype.showPicker = () => { document.title = 'picker' } }")
    page.keyboard.press("?")
    listed = page.get_by_role("dialog", name="Shortcuts")
    expect(listed).to_be_visible()
    keys = [
        "+".join("Control" if key == "Ctrl" else key.lower() for key in row.locator("kbd").all_inner_texts())
        for group in ("Anywhere", "Board, day and week", "On a job")
        for row in listed.get_by_role("region", name=group).locator("dl > div").all()
    ]
    assert len(keys) > 12
    page.keyboard.press("Escape")
    # An undo needs something done before; another journey has it.
    for key in sorted(set(keys) - {"z"}):
        at(page, "company")
        at(page, f"{'day' if key == 'b' else ''}?day={TOMORROW}")
        page.get_by_role("link", name="Abe Tomorrow").focus()
        before = page.evaluate(TRACE)
        page.keyboard.press(key)
        page.wait_for_function(f"(before) => `${{({TRACE})()}}` !== before", arg=",".join(map(str, before)))
        while page.locator("dialog").count():
            page.keyboard.press("Escape")
