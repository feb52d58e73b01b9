"""What the pages' script adds: one tap is one command, sums while typing, and no word is lost to what others do."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import MARCO, PHONES, ROSA, done, link, opened, undo_time
from tests.journeys.conftest import Phone
from tests.journeys.on_screen import sheet

Given = tuple[Page, dict[str, str]]


@pytest.fixture
def marcos(cloud: LocalCloud, dana: Client, phone: Phone) -> Callable[[str], Given]:
    """`marcos("Name")`: his phone, open on a fresh job of this customer; answers the page and the job."""

    def open_on(name: str) -> Given:
        undo_time(dana, 0)
        job = opened(dana, customer={"name": name, "phone": "+16175550190", "texts_allowed": True})
        done(dana.command(job["id"], "assign_technician", technician_id=MARCO))
        cloud.idle(delayed=True)
        page = phone()
        page.goto(cloud.url + link(cloud, PHONES[MARCO], "t"))
        expect(page.get_by_role("heading", name=name)).to_be_visible()
        return page, job

    return open_on


def events(dana: Client, job: dict[str, str]) -> list[str]:
    return [event["type"] for event in dana.get(f"/api/jobs/{job['id']}")[1]["events"]]


def test_an_impatient_thumb_sends_one_command(dana: Client, marcos: Callable[[str], Given]) -> None:
    page, job = marcos("Tess Tapper")
    page.get_by_role("button", name="En route, there in 20 minutes").dblclick()
    page.get_by_role("button", name="Arrived").dblclick()
    expect(page.get_by_role("link", name="Completed")).to_be_visible()
    # The page shows what was tapped before it is sent.
    expect(page.locator("body[data-waiting='0']")).to_be_attached()
    assert events(dana, job).count("technician_en_route") == 1 and events(dana, job).count("technician_arrived") == 1


def test_a_quote_adds_up_while_it_is_typed(marcos: Callable[[str], Given]) -> None:
    page, _ = marcos("Quentin Quill")
    quote = sheet(page, "Build quote")
    lines = quote.get_by_role("group")
    expect(lines).to_have_count(1)
    quote.locator("[name=description_0]").fill("Gas valve")
    quote.locator("[name=price_0]").fill("212.40")
    quote.get_by_role("button", name="Add line").click()
    expect(quote.locator("[name=description_1]")).to_be_focused()
    quote.locator("[name=description_1]").fill("Labor")
    quote.locator("[name=kind_1]").select_option("labor")
    quote.locator("[name=quantity_1]").fill("2.5")
    quote.locator("[name=price_1]").fill("$1,128.00")
    expect(quote.locator("output")).to_have_text("$3,032.40")
    for n in range(2, 6):
        quote.get_by_role("button", name="Add line").click()
        quote.locator(f"[name=description_{n}]").fill("Discount")
        quote.locator(f"[name=kind_{n}]").select_option("discount")
        quote.locator(f"[name=price_{n}]").fill("8.10")
    expect(quote.locator("output")).to_have_text("$3,000.00")
    quote.get_by_role("button", name="Send quote").click()
    expect(page.get_by_text("Quote $3,000.00")).to_be_visible()


def test_a_sheet_closes_without_losing_the_place(marcos: Callable[[str], Given]) -> None:
    page, _ = marcos("Clara Close")
    note = sheet(page, "Note")
    expect(note.get_by_role("textbox")).to_be_focused()
    place = page.evaluate("scrollY")
    page.keyboard.press("Escape")
    expect(page.locator(".sheet:target")).to_have_count(0)
    expect(page.get_by_role("link", name="Call")).to_be_visible()
    assert page.evaluate("scrollY") == place


def test_what_was_being_written_when_the_visit_went_is_kept_for_the_office(
    dana: Client, marcos: Callable[[str], Given]
) -> None:
    page, job = marcos("Gwen Gone")
    note = sheet(page, "Note")
    note.get_by_role("textbox").fill("Gas is off at the meter")
    done(dana.command(job["id"], "assign_technician", technician_id=ROSA))
    expect(page.locator("main")).to_contain_text("This visit was given to somebody else")
    expect(page.get_by_text("Gwen Gone")).to_have_count(0)

    expect(note.get_by_role("textbox")).to_have_value("Gas is off at the meter")
    note.get_by_role("button", name="Save note").click()
    expect(page.get_by_text("What you sent is kept.")).to_be_visible()
    kept = dana.get(f"/api/jobs/{job['id']}")[1]["events"][-1]
    assert (kept["type"], kept["text"]) == ("late_action_kept", "Gas is off at the meter")


def test_without_a_socket_the_page_asks_by_itself(dana: Client, marcos: Callable[[str], Given]) -> None:
    page, job = marcos("Paula Poll")
    page.route("**/ticket", lambda route: route.abort())
    page.clock.install()
    page.reload()
    done(dana.command(job["id"], "add_note", text="Use the side door"))
    page.clock.run_for(21_000)
    expect(page.get_by_text("Use the side door")).to_be_visible()


def test_the_undo_line_leaves_when_its_time_is_over(dana: Client, marcos: Callable[[str], Given]) -> None:
    page, _ = marcos("Uma Undo")
    undo_time(dana, 30)
    page.clock.install()
    page.get_by_role("button", name="En route", exact=True).click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    page.clock.run_for(31_000)
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)
    expect(page.get_by_role("button", name="Arrived")).to_be_visible()
