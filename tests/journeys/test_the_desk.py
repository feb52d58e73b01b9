"""What a dispatcher does beside the board: a call, every command of the drawer, a quote, the figures, the company."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import MARCO, done, opened, staffed
from tests.journeys.conftest import Boards
from tests.journeys.on_screen import card, stands_in

TOMORROW = (datetime.now(ZoneInfo("America/New_York")) + timedelta(days=1)).date().isoformat()

# What has the focus when Enter has been dealt with, before anything is painted.
ENTER = """async (field) => {
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  await null
  await null
  return document.activeElement.ariaLabel
}"""


@pytest.fixture(scope="module")
def dana(cloud: LocalCloud) -> Client:
    """The undo time is the usual one: a journey undoes by hand."""
    return staffed(cloud, undo_seconds=5)


def called(client: Client, name: str, phone: str, **more: Any) -> dict[str, Any]:
    return opened(client, customer={"name": name, "phone": phone, "texts_allowed": True}, **more)


def drawer_of(page: Page, job_id: str, customer: str) -> Locator:
    page.goto(f"{page.url.split('#')[0]}#/jobs/{job_id}")
    drawer = page.get_by_role("dialog", name=customer)
    expect(drawer.get_by_role("heading", name="History")).to_be_visible()
    return drawer


def press(drawer: Locator, name: str) -> None:
    """One of the drawer's commands, in sight or behind *More*."""
    tools = drawer.get_by_role("group", name="What to do")
    expect(tools).to_be_visible()
    button = tools.get_by_role("button", name=name, exact=True)
    if not button.is_visible():
        tools.get_by_role("button", name="More").click()
    button.click()


def answer(drawer: Locator, form_name: str, send: str, **fields: str) -> None:
    form = drawer.get_by_role("form", name=form_name, exact=True)
    for label, value in fields.items():
        form.get_by_label(label.replace("_", " ")).fill(value)
    form.get_by_role("button", name=send, exact=True).click()
    expect(form).to_be_hidden()


def told(drawer: Locator, *sentences: str) -> None:
    for sentence in sentences:
        expect(drawer.get_by_role("region", name="History")).to_contain_text(sentence)


def test_every_command_of_the_drawer(dana: Client, board: Boards) -> None:
    job = opened(dana, issue="No heat <b>at all</b>, the boiler is cold")
    page = board("omar@example.com")
    drawer = drawer_of(page, job["id"], "Ellen Whitaker")
    expect(drawer.locator("mark").first).to_have_text("No heat")
    expect(drawer.get_by_text("<b>at all</b>")).to_be_visible()

    press(drawer, "Assign")
    page.get_by_role("dialog", name="Assign").get_by_role("button", name="Marco Delgado").click()
    told(drawer, "Omar assigned Marco Delgado")
    press(drawer, "Schedule")
    answer(drawer, "Arrival window", "Save window", Day=TOMORROW, From="13:00", To="15:00", Reason="Dentist")
    told(drawer, "1–3 PM: “Dentist”")
    press(drawer, "Running late")
    answer(drawer, "Running late", "Tell the customer", Minutes_late="30")
    press(drawer, "Unassign")
    told(drawer, "took Marco Delgado off the job")
    press(drawer, "Assign")
    page.get_by_role("dialog", name="Assign").get_by_role("button", name="Rosa Jimenez").click()
    press(drawer, "On the way")
    answer(drawer, "On the way", "Report on the way", Minutes_to_drive="20")
    stands_in(page, "En Route", "Ellen Whitaker")
    press(drawer, "Arrived")
    drawer.get_by_label("Note for the crew").fill("Dog in the yard")
    drawer.get_by_role("button", name="Add note").click()
    press(drawer, "Ask for parts")
    answer(drawer, "Ask for parts", "Ask for parts", Which_parts="Gas valve")
    press(drawer, "Hold")
    answer(drawer, "Put on hold", "Put on hold", Reason="Part on order", Until=TOMORROW)
    press(drawer, "Resume")
    told(
        drawer,
        "30 minutes late",
        "20 minutes",
        "arrived",
        "“Dog in the yard”",
        "“Gas valve”",
        "Part on order",
        "resumed",
    )
    press(drawer, "Return visit")
    answer(drawer, "Come back another time", "Plan a return visit", What_is_left_to_do="Fit the valve")
    expect(drawer.get_by_text("Visit 2")).to_be_visible()

    press(drawer, "Priority")
    form = drawer.get_by_role("form", name="Priority", exact=True)
    form.get_by_label("Routine").check()
    form.get_by_role("button", name="Set priority").click()
    page.get_by_role("button", name="Undo").click()
    told(drawer, "took back: set the priority to routine")
    expect(drawer.locator("del")).to_contain_text("set the priority to routine")

    press(drawer, "Correct details")
    form = drawer.get_by_role("form", name="Correct details")
    form.get_by_label("Phone").fill("12")
    form.get_by_role("button", name="Save details").click()
    expect(form.get_by_role("alert")).to_contain_text("phone number")
    answer(drawer, "Correct details", "Save details", Phone="617 555 0119", Town="Milton")
    expect(drawer.get_by_role("link", name="(617) 555-0119")).to_have_attribute("href", "tel:+16175550119")

    press(drawer, "Complete")
    answer(drawer, "Complete the job", "Complete job", Last_note="All warm")
    stands_in(page, "Completed", "Ellen Whitaker")
    press(drawer, "Reopen")
    told(drawer, "completed the job: “All warm”", "reopened the job")
    press(drawer, "Cancel job")
    answer(drawer, "Cancel the job", "Cancel job", Reason="Moved away")
    told(drawer, "cancelled the job: “Moved away”")
    expect(drawer.get_by_text("Cancelled", exact=True)).to_be_visible()
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()


def test_what_is_typed_outlives_what_others_do_and_a_reload(dana: Client, board: Boards) -> None:
    job = called(dana, "Joan Baker", "+16175550121")
    page = board("omar@example.com")
    drawer = drawer_of(page, job["id"], "Joan Baker")
    drawer.get_by_label("Note for the crew").fill("Half a note")
    drawer.get_by_role("button", name="Build a quote").click()
    drawer.get_by_label("Description, line 1").fill("Valve")
    drawer.get_by_label("Price, line 1").fill("100")
    press(drawer, "Hold")
    drawer.get_by_role("form", name="Put on hold").get_by_label("Reason").fill("Wai")

    done(dana.command(job["id"], "add_note", text="From somebody else"))
    told(drawer, "“From somebody else”")
    expect(drawer.get_by_label("Price, line 1")).to_have_value("100")
    expect(drawer.get_by_role("form", name="Put on hold").get_by_label("Reason")).to_have_value("Wai")
    page.reload()
    expect(drawer.get_by_label("Note for the crew")).to_have_value("Half a note")
    expect(drawer.get_by_label("Description, line 1")).to_have_value("Valve")


def test_a_quote_by_keyboard_revised_and_answered_by_phone(dana: Client, board: Boards) -> None:
    _, settings = dana.get("/api/settings")
    priced = [{"kind": "part", "description": "Expansion tank", "unit_price_cents": 6400}]
    tax = {"percent": 6.25, "kinds": ["part"]}
    assert dana.put("/api/settings", settings | {"price_book": priced, "tax": tax})[0] == 200
    job = called(dana, "Mei Chen", "+16175550122")
    page = board("omar@example.com")
    drawer = drawer_of(page, job["id"], "Mei Chen")
    drawer.get_by_role("button", name="Build a quote").click()
    expect(drawer.get_by_label("Description, line 1")).to_be_focused()
    page.keyboard.press("Control+Enter")
    expect(drawer.get_by_role("alert")).to_contain_text("Add a line first")

    drawer.get_by_label("Description, line 1").fill("Labor")
    drawer.get_by_label("Kind, line 1").select_option("Labor")
    drawer.get_by_label("Quantity, line 1").fill("3.5")
    drawer.get_by_label("Price, line 1").fill("145")
    # However fast somebody types, the next letter is the new line's.
    assert drawer.get_by_label("Price, line 1").evaluate(ENTER) == "Description, line 2"
    expect(drawer.get_by_label("Description, line 2")).to_be_focused()
    drawer.get_by_role("button", name="From price book").click()
    expect(drawer.get_by_label("Find in the price book")).to_be_focused()
    page.keyboard.press("Enter")
    expect(drawer.get_by_label("Price, line 2")).to_have_value("64.00")
    expect(drawer.get_by_role("group", name="Preview of the text")).to_contain_text("your quote for $575.50 is ready")
    page.keyboard.press("Control+Enter")
    stands_in(page, "Quote Pending", "Mei Chen")
    expect(card(page, "Quote Pending", "Mei Chen")).to_contain_text("$575.50")

    drawer.get_by_role("button", name="Revise").click()
    drawer.get_by_role("button", name="Remove line 2").click()
    drawer.get_by_role("button", name="Send quote $507.50").click()
    expect(drawer.get_by_role("heading", name="Quote 2")).to_contain_text("Waits for the answer")
    expect(drawer.get_by_text("Quote 1, $575.50: replaced")).to_be_visible()

    press(drawer, "Complete")
    form = drawer.get_by_role("form", name="Complete the job")
    form.get_by_role("button", name="Complete job").click()
    expect(form.get_by_role("alert")).to_contain_text("Please confirm this")
    form.get_by_role("button", name="Back").click()

    drawer.get_by_role("button", name="Declined by phone").click()
    answer(drawer, "Declined by phone", "Decline quote", Reason="Too much")
    expect(drawer.get_by_role("heading", name="Quote 2")).to_contain_text("Declined")
    told(drawer, "noted that Mei Chen declined quote 2 by phone: “Too much”")
    stands_in(page, "New", "Mei Chen")


def test_a_known_number_fills_in_who_calls(dana: Client, board: Boards) -> None:
    first = called(dana, "Ivan Petrov", "+16175550123")
    page = board("omar@example.com")
    page.keyboard.press("n")
    dialog = page.get_by_role("dialog", name="New job")
    dialog.get_by_label("Phone").fill("617 555 0123")
    expect(dialog.get_by_label("Name")).to_have_value("Ivan Petrov")
    expect(dialog.get_by_role("radio", name="48 Maple St, Quincy")).to_be_checked()
    expect(dialog.get_by_role("complementary", name="Known customer").get_by_role("article")).to_contain_text("Yearly")
    expect(dialog.get_by_text("A job is open here")).to_contain_text(f"{first['id'][:4]} {first['id'][4:]}")

    dialog.get_by_label("Phone").fill("617")
    dialog.get_by_label("Issue").fill("No hot water since 6 this morning")
    page.keyboard.press("Control+Enter")
    expect(dialog.get_by_role("alert")).to_contain_text("phone number")
    expect(dialog.get_by_label("Phone")).to_be_focused()
    page.reload()
    expect(dialog.get_by_label("Issue")).to_have_value("No hot water since 6 this morning")
    dialog.get_by_label("Phone").fill("617 555 0123")
    # One tap says when and who, the same tap again takes it back.
    free = dialog.get_by_role("group", name="Next free").get_by_role("button").first
    free.press("Enter")
    expect(free).to_have_attribute("aria-pressed", "true")
    expect(dialog.get_by_text("Sends 2 texts at once: to Ivan, who comes and when; to Marco, the job.")).to_be_visible()
    assert dialog.get_by_label("From").input_value() and dialog.get_by_label("Technician").input_value() == MARCO
    free.press("Enter")
    expect(dialog.get_by_label("From")).to_have_value("")
    dialog.get_by_label("Technician").select_option(MARCO)
    expect(dialog.get_by_text("Sends 2 texts at once: to Ivan, who comes; to Marco, the job.")).to_be_visible()
    page.keyboard.press("Control+Enter")
    expect(dialog).to_be_hidden()
    expect(page.get_by_text("decided by “No hot water”")).to_be_visible()
    stands_in(page, "Assigned", "Ivan Petrov")


def test_the_figures_follow_a_job_that_closes(dana: Client, board: Boards) -> None:
    page = board("omar@example.com")
    page.get_by_role("link", name="Analytics").click()
    page.get_by_role("link", name="Today").click()
    jobs = page.locator(".kpi").filter(has_text="Jobs done").locator(".kpi__value")
    before = int(jobs.inner_text())
    job = called(dana, "Ada Cole", "+16175550124", technician_id=MARCO)
    for command in ("start_travel", "arrive", "complete_job"):
        done(dana.command(job["id"], command))
    expect(jobs).to_have_text(str(before + 1))
    expect(page.get_by_role("row", name="Marco Delgado")).to_be_visible()


def test_the_owner_adds_a_technician_and_a_price_a_dispatcher_cannot(dana: Client, board: Boards) -> None:
    page = board("dana@example.com")
    page.goto(f"{page.url.split('#')[0]}#/company")
    page.get_by_role("button", name="Add a technician").click()
    expect(page.get_by_role("form", name="New technician").get_by_label("Name")).to_be_focused()
    answer(
        page.get_by_role("main"),
        "New technician",
        "Save technician",
        Name="Nadia Brook",
        Phone="617 555 0165",
        Skills="Gas",
    )
    expect(page.get_by_role("listitem", name="Nadia Brook")).to_contain_text("(617) 555-0165")
    page.get_by_role("button", name="Add an item").click()
    items = page.get_by_role("table", name="Price book").get_by_role("row")
    number = items.count()
    page.get_by_label(f"Description, item {number}").fill("Smoke alarm")
    page.get_by_label(f"Price, item {number}").fill("39.90")
    page.get_by_role("button", name="Save settings").click()
    expect(page.get_by_text("Settings saved")).to_be_visible()
    _, settings = dana.get("/api/settings")
    assert settings["price_book"][-1]["unit_price_cents"] == 3990

    omars = board("omar@example.com")
    omars.goto(f"{omars.url.split('#')[0]}#/company")
    expect(omars.get_by_text("only the owner changes")).to_be_visible()
    expect(omars.get_by_role("button", name="Add a technician")).to_be_hidden()
