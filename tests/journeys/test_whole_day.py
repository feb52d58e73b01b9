"""One job from the first call to the closed record: dispatcher, technician, customer, each screen moving by itself."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import CUSTOMER, MARCO, PHONES, link
from tests.journeys.conftest import Boards
from tests.journeys.on_screen import card, column, drag, stands_in

Phone = Callable[[], Page]


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    """Everything as `make run` starts it."""
    folder: Path = tmp_path_factory.mktemp("whole-day")
    with LocalCloud(folder / "data", site=True, cold=True) as running:
        yield running


def take_call(page: Page, name: str, phone: str, issue: str) -> None:
    page.get_by_role("link", name="New job").click()
    dialog = page.get_by_role("dialog", name="New job")
    dialog.get_by_label("Phone").fill(phone)
    dialog.get_by_label("Name").fill(name)
    dialog.get_by_label("Address", exact=True).fill("48 Maple St Apt 2, Quincy")
    dialog.get_by_label("Issue").fill(issue)
    dialog.get_by_label("Said yes").check()
    dialog.get_by_role("button", name="Save job").click()
    expect(dialog).to_be_hidden()


def test_a_job_from_the_call_to_the_closed_record(cloud: LocalCloud, dana: Client, board: Boards, phone: Phone) -> None:
    danas, omars = board("dana@example.com"), board("omar@example.com")

    # The call.
    take_call(danas, "Ellen Whitaker", "617 555 0117", "Furnace clicks and there is a rotten egg odor and a hiss")
    for page in (danas, omars):
        stands_in(page, "New", "Ellen Whitaker", within_ms=1_000)
        expect(card(page, "New", "Ellen Whitaker")).to_contain_text("Emergency")
        expect(card(page, "New", "Ellen Whitaker").get_by_text("rotten egg").first).to_be_visible()

    # The assignment, by mouse.
    drag(
        danas,
        card(danas, "New", "Ellen Whitaker"),
        danas.get_by_role("complementary", name="Technicians").get_by_role("listitem", name="Marco Delgado"),
    )
    for page in (danas, omars):
        stands_in(page, "Assigned", "Ellen Whitaker")
    cloud.idle(delayed=True)
    assert ["EMERGENCY" in text["body"] for text in cloud.texts(PHONES[MARCO])] == [True]
    assert [text["body"] for text in cloud.texts(CUSTOMER) if "Marco" in text["body"]] != []

    # The field.
    marcos, ellens = phone(), phone()
    marcos.goto(cloud.url + link(cloud, PHONES[MARCO], "t"))
    ellens.goto(cloud.url + link(cloud, CUSTOMER, "s"))
    expect(marcos.get_by_role("heading", name="Ellen Whitaker")).to_be_visible()
    expect(marcos.get_by_role("link", name="Call")).to_have_attribute("href", "tel:+16175550117")
    expect(ellens.get_by_role("heading", name="Marco", exact=False).first).to_be_visible()
    marcos.get_by_role("button", name="En route, there in 20 minutes").click()
    for page in (danas, omars):
        stands_in(page, "En Route", "Ellen Whitaker")
    expect(ellens.get_by_role("heading", name="Marco is on the way")).to_be_visible()
    expect(marcos.get_by_role("button", name="Arrived")).to_be_visible()

    # The office writes a note: it is on the portal by itself.
    danas.get_by_role("link", name="Ellen Whitaker").click()
    drawer = danas.get_by_role("dialog", name="Ellen Whitaker")
    drawer.get_by_label("Note for the crew").fill("Side door, gate code 4471.")
    drawer.get_by_role("button", name="Add note").click()
    expect(marcos.get_by_text("Side door, gate code 4471.")).to_be_visible(timeout=2_000)

    marcos.get_by_role("button", name="Arrived").click()
    stands_in(omars, "In Progress", "Ellen Whitaker")

    # A quote, built on site without a keyboard nearby.
    marcos.get_by_role("link", name="Build quote").click()
    sheet = marcos.locator("#quote")
    sheet.locator("[name=description_0]").fill("Gas valve VR8205")
    sheet.locator("[name=price_0]").fill("212.40")
    sheet.get_by_role("button", name="Send quote").click()
    stands_in(omars, "Quote Pending", "Ellen Whitaker")
    expect(card(omars, "Quote Pending", "Ellen Whitaker")).to_contain_text("$212.40")
    cloud.idle(delayed=True)
    ellens.goto(cloud.url + link(cloud, CUSTOMER, "q"))
    expect(ellens.get_by_text("$212.40").first).to_be_visible()
    ellens.get_by_role("link", name="Approve $212.40").click()
    ellens.get_by_label("Type your full name").fill("Ellen Whitaker")
    ellens.get_by_role("button", name="Approve $212.40").click()
    expect(ellens.get_by_role("heading", name="Approved", exact=True)).to_be_visible()
    stands_in(omars, "In Progress", "Ellen Whitaker")
    expect(card(omars, "In Progress", "Ellen Whitaker")).to_contain_text("Approved")
    expect(marcos.get_by_text("approved", exact=False).first).to_be_visible(timeout=5_000)

    # Done.
    marcos.get_by_role("link", name="Completed").click()
    marcos.get_by_label("Last note", exact=False).fill("New valve, tested for leaks.")
    marcos.locator(".sheet:target").get_by_role("button", name="Completed").click()
    for page in (danas, omars):
        stands_in(page, "Completed", "Ellen Whitaker")
    cloud.idle(delayed=True)
    assert any("has finished the work" in text["body"] for text in cloud.texts(CUSTOMER))

    # The record and the analytics know it all.
    record = drawer.get_by_role("region", name="History")
    for words in ("opened the job", "assigned Marco", "arrived", "quote 1", "approved", "New valve, tested for leaks."):
        expect(record).to_contain_text(words)
    danas.keyboard.press("Escape")
    danas.get_by_role("link", name="Analytics").click()
    expect(danas.get_by_role("row", name="Marco Delgado")).to_contain_text("$212")
    assert dana.get("/api/analytics")[1]["totals"]["value_cents"] == 21240
    assert column(omars, "New").get_by_role("article").count() == 0
