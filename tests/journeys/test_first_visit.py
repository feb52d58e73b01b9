"""A first visit, how an emergency is made known, and what does not come."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import MARCO, opened
from tests.journeys.conftest import SIZE, Boards, sign_in
from tests.journeys.on_screen import stands_in

GAS = "Strong smell of gas in the kitchen"
SHIFTED = """() => new Promise((told) => {
  new PerformanceObserver((list) => told(list.getEntries().map((entry) => entry.value)))
    .observe({type: 'layout-shift', buffered: true})
  setTimeout(() => told([]), 300)
})"""
# Tones that have begun in this page.
COUNT_TONES = """() => {
  window.tones = 0
  const start = OscillatorNode.prototype.start
  OscillatorNode.prototype.start = function (...at) { window.tones++; return start.apply(this, at) }
}"""


def gas(client: Client, name: str, phone: str) -> dict[str, str]:
    return opened(client, GAS, customer={"name": name, "phone": phone, "texts_allowed": False})


@pytest.fixture(scope="module")
def jobs(dana: Client) -> None:
    gas(dana, "Gus Leek", "+16175550211")
    for name, phone in (("Ivy Marsh", "+16175550212"), ("Ada Bell", "+16175550213")):
        opened(dana, customer={"name": name, "phone": phone, "texts_allowed": False}, technician_id=MARCO)


@pytest.fixture
def still(browser: Browser, cloud: LocalCloud) -> Iterator[Page]:
    """Dana's board without motion."""
    context = browser.new_context(viewport=SIZE, reduced_motion="reduce")  # type: ignore[arg-type]
    yield sign_in(context.new_page(), cloud, "dana@example.com")
    context.close()


def test_a_first_visit_reads_three_hints_once(jobs: None, still: Page) -> None:
    hints = still.get_by_role("complementary", name="To get started")
    expect(hints.get_by_role("button")).to_have_count(3)
    still.reload()
    stands_in(still, "Assigned", "Ivy Marsh")
    expect(hints.get_by_role("button")).to_have_count(3)
    assert still.evaluate(SHIFTED) == []
    bottom = hints.bounding_box()
    top = still.get_by_role("article").first.bounding_box()
    assert bottom and top and bottom["y"] + bottom["height"] <= top["y"]
    hints.get_by_role("button").first.focus()
    for left in (2, 1, 0):
        still.keyboard.press("Enter")
        expect(hints.get_by_role("button")).to_have_count(left)
    expect(still.get_by_role("button", name="Find or do anything")).to_be_focused()
    still.reload()
    stands_in(still, "Assigned", "Ivy Marsh")
    expect(hints).to_have_count(0)


def test_an_emergency_makes_itself_known_wherever_one_is(jobs: None, dana: Client, board: Boards) -> None:
    page = board("omar@example.com")
    stands_in(page, "New", "Gus Leek")
    page.evaluate(COUNT_TONES)
    page.get_by_role("link", name="Analytics").click()
    gas(dana, "Nora Quick", "+16175550214")
    told = page.get_by_role("alert").filter(has_text="Emergency: Nora Quick, 48 Maple St. " + GAS)
    expect(told).to_be_visible()
    expect(page).to_have_title(re.compile("^Emergency: Nora Quick · Analytics"))
    assert page.evaluate("() => window.tones") == 4
    told.get_by_role("link", name="Open").click()
    expect(page.get_by_role("dialog", name="Nora Quick")).to_be_visible()
    expect(page).not_to_have_title(re.compile("Emergency"))

    page.get_by_label("Omar Reyes, dispatcher").click()
    page.get_by_role("switch", name="Emergency sound").click()
    gas(dana, "Otto Still", "+16175550215")
    expect(page).to_have_title(re.compile("^Emergency: Otto Still"))
    expect(page.get_by_role("switch", name="Emergency sound")).not_to_be_checked()
    assert page.evaluate("() => window.tones") == 4
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_role("button", name="Filter").click()
    filters = page.get_by_role("dialog", name="Filter")
    filters.get_by_role("switch", name="Emergency sound").click()
    expect(filters.get_by_role("switch", name="Emergency sound")).to_be_checked()


def test_what_cannot_be_fetched_says_so_and_comes_when_asked_again(jobs: None, board: Boards) -> None:
    page = board("omar@example.com")
    page.route(re.compile("/assets/Palette-"), lambda route: route.abort())
    page.keyboard.press("Control+k")
    expect(page.get_by_text("This part could not be loaded.")).to_be_in_viewport()
    page.unroute_all()
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("combobox", name="Find a job or a command")).to_be_focused()
    expect(page.locator(".palette__field")).to_have_css("display", "flex")
