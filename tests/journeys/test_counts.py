"""What is pushed touches what it is about and nothing else, is drawn once however much it is, and lets nothing jump."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tests.journeys.conftest import SIZE
from tests.still_board import StillBoard, day

Card = dict[str, Any]
Opened = Callable[..., StillBoard]
# Every change of the whole page, but for how soon something out of sight is drawn: in which batch, to which job it
# belongs, and else the nearest thing with a name.
WATCH = """() => {
  let batch = 0
  window.changes = []
  const named = (element) => element.closest('.col__cards, .count, .colnav, .rail, .filters, .later, .col__sub')
  const truly = ({ type, target, attributeName, oldValue }) =>
    attributeName !== 'style' && (type !== 'characterData' || target.data !== oldValue)
  new MutationObserver((records) => ++batch && window.changes.push(...records.filter(truly).map(({ target }) => {
    const element = target.closest ? target : target.parentElement
    const job = element?.closest('[data-job]')?.dataset.job
    return [batch, job ?? '', job ? '' : named(element)?.className ?? element?.className ?? '']
  }))).observe(document.body, { subtree: true, childList: true, attributes: true, characterDataOldValue: true })
}"""
SHIFTS = """() => {
  window.shifts = []
  const said = ({ node, previousRect, currentRect }) =>
    `${node?.className ?? node} ${previousRect.x},${previousRect.y} to ${currentRect.x},${currentRect.y}`
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((one) => one.sources.map(said))))
    .observe({ type: 'layout-shift' })
}"""

SETTLED = """async () => {
  const frame = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))
  await frame()
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)))
  await frame()
}"""

# The words for news are fetched ahead.
WORDS = """async () => {
  const link = document.querySelector('link[rel=modulepreload][href*="/news-"]')
  return link && import(link.href).then(() => true)
}"""


@pytest.fixture
def opened(browser: Browser) -> Iterator[Opened]:
    """`opened("#/week", cards)`: a still board at that place, with these cards instead of the day's."""
    contexts = []

    def still(place: str = "#/", cards: list[Card] | None = None) -> StillBoard:
        context = browser.new_context(viewport=SIZE, timezone_id="America/New_York")  # type: ignore[arg-type]
        contexts.append(context)
        board = day()["GET /api/board"]
        board = StillBoard(context, day() | {"GET /api/board": board | {"cards": cards or board["cards"]}})
        expect(board.open(place).locator("[data-job]").first).to_be_visible()
        # The last that is asked for when a board opens.
        expect(board.page.get_by_role("link", name="unread")).to_be_visible()
        drawn(board.page)
        return board

    yield still
    for context in contexts:
        context.close()


def a_card(column: str, **wanted: Any) -> Card:
    """One of the day's in that column."""
    cards: list[Card] = day()["GET /api/board"]["cards"]
    return next(c for c in cards if c["column"] == column and all(c[key] == value for key, value in wanted.items()))


def said(*cards: Card, gone: tuple[Card, ...] = ()) -> dict[str, Any]:
    return {"type": "cards", "cards": cards, "gone": [{"id": c["id"], "version": c["version"] + 1} for c in gone]}


def newer(card: Card, **changed: Any) -> Card:
    return card | {"version": card["version"] + 1} | changed


def noted(card: Card) -> dict[str, Any]:
    """That somebody else has just left a note on it."""
    event = {"type": "note_added", "at": day()["GET /api/board"]["now"], "text": "Ring twice"}
    return {
        "id": card["id"],
        "version": card["version"],
        "event": event | {"by": {"role": "dispatcher", "id": "omar", "name": "Omar Reyes"}},
    }


def drawn(page: Page) -> None:
    """Whatever is on its way has been drawn."""
    page.evaluate(
        "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"
    )


def changes(page: Page) -> list[tuple[int, str, str]]:
    drawn(page)
    return [tuple(one) for one in page.evaluate("() => window.changes.splice(0)")]


def many(number: int) -> list[Card]:
    """One card many times."""
    first = a_card("assigned", priority="routine")
    return [first | {"id": f"MANY{n:04}", "customer": f"Customer {n}"} for n in range(number)]


def test_one_pushed_card_touches_its_own_elements_and_counts_that_changed(opened: Opened) -> None:
    board = opened(cards=many(120))
    page, card = board.page, many(4)[3]
    page.evaluate(WATCH)
    card = newer(card, issue="The thermostat shows nothing", badges=["unread_reply"])
    board.push(said(card))
    touched = changes(page)
    assert {job for _, job, _ in touched} == {card["id"], ""}
    assert {where for _, job, where in touched if not job} <= {"filters", "rail"}, "one more unread reply"

    card = newer(card, customer="Somebody Else")
    board.push(said(card))
    assert {(job, where) for _, job, where in changes(page)} <= {(card["id"], ""), ("", "rail")}

    card = newer(card, column="en_route")
    board.push(said(card))
    touched = changes(page)
    assert {job for _, job, _ in touched} <= {card["id"], ""}
    lists = "col__cards", "col__cards col__cards--long"
    assert {where for _, job, where in touched if not job} <= {*lists, "count", "colnav", "rail", ""}
    expect(page.locator("[data-column=en_route] .count")).to_have_text("1")


def test_a_hundred_pushed_cards_are_drawn_at_once(opened: Opened) -> None:
    board = opened()
    board.page.evaluate(WATCH)
    board.push(*(said(card | {"column": "en_route"}) for card in many(100)))
    touched = changes(board.page)
    assert len({batch for batch, _, _ in touched}) == 1, set(touched)
    expect(board.page.locator("[data-column=en_route] [data-job^=MANY]")).to_have_count(100)
    # A board that nobody looks at has no frames.
    board.page.evaluate("() => Object.defineProperty(document, 'hidden', { value: true })")
    board.push(said(*(newer(card, column="new") for card in many(100))))
    expect(board.page.locator("[data-column=new] [data-job^=MANY]")).to_have_count(100)


def test_a_record_that_is_older_than_its_card_is_read_again(opened: Opened) -> None:
    """The card has moved on while the record was under way."""
    card = a_card("quote_pending")
    page = opened(cards=[newer(card)]).page
    asked: list[Request] = []

    def again(request: Request) -> bool:
        asked.extend([request] if request.url.endswith(f"/api/jobs/{card['id']}") else [])
        return len(asked) == 2

    with page.expect_request(again):
        page.get_by_role("link", name=card["customer"], exact=True).click()


@pytest.mark.parametrize(("place", "more"), [("#/", 0), ("#/", 120), ("#/day", 0), ("#/week", 0)])
def test_nothing_jumps_while_cards_come_change_move_and_go(opened: Opened, place: str, more: int) -> None:
    board = opened(place, day()["GET /api/board"]["cards"] + many(more))
    page = board.page
    page.wait_for_function(WORDS)
    page.evaluate(SHIFTS)
    fresh = a_card("new", customer="Winifred Castellanos") | {"id": "AAAA0001", "version": 1, "badges": ["emergency"]}
    moves, grows = a_card("assigned", customer="Hyacinth Abara"), a_card("assigned", customer="Samuel Oduya")
    for step in (
        said(fresh | {"priority": "emergency", "priority_reason": "gas smell"}),
        said(newer(moves, column="en_route")),
        said(newer(grows, priority="urgent", priority_reason="no hot water", badges=["urgent", "unread_reply"])),
        said(newer(newer(grows, badges=[]))) | {"news": [noted(newer(newer(grows)))]},
        said(gone=(newer(moves),)),
        said(*(fresh | {"id": f"AAAA{n:04}"} for n in range(2, 12))),
    ):
        board.push(step)
        page.evaluate(SETTLED)
        if "news" in step and place == "#/":
            expect(page.locator(f"[data-job={grows['id']}]")).to_contain_text("Omar noted: “Ring twice”, just now")
            page.evaluate(SETTLED)
        assert page.evaluate("() => window.shifts.splice(0)") == [], step
