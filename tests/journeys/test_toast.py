"""The toast after a move says what is true of the texts: waiting, gone at once, or not even sent."""

from playwright.sync_api import Page, expect

from tests.cloud import Client
from tests.integration.dispatch_day import opened
from tests.journeys.conftest import Boards
from tests.journeys.on_screen import card


def assign_marco(page: Page, reference: str) -> None:
    page.get_by_role("button", name=f"Assign {reference}").click()
    page.get_by_role("dialog").get_by_role("button", name="Marco Delgado").click()


def test_an_emergencys_toast_says_that_its_texts_do_not_wait(dana: Client, board: Boards) -> None:
    page = board("dana@example.com")
    job = opened(dana, issue="Strong smell of gas in the basement", phone="+16175550171")
    expect(card(page, "New", job["id"][:4])).to_be_visible()
    assign_marco(page, job["id"])
    expect(page.locator(".toast")).to_contain_text("Texts leave at once")


def test_without_a_connection_the_toast_promises_no_texts(dana: Client, board: Boards) -> None:
    _, settings = dana.get("/api/settings")
    assert dana.put("/api/settings", settings | {"undo_seconds": 10})[0] == 200
    page = board("dana@example.com")
    job = opened(dana, phone="+16175550172")
    expect(card(page, "New", job["id"][:4])).to_be_visible()
    # What the board fetches by itself once it is drawn has come, too.
    expect(page.get_by_text("Drag a card, or press Move")).to_be_visible()
    page.context.set_offline(True)
    assign_marco(page, job["id"])
    expect(page.locator(".toast")).to_contain_text("Not sent yet")
    page.context.set_offline(False)
    expect(page.locator(".toast")).to_contain_text("Texts leave in", timeout=10_000)
