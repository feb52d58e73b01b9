"""How journeys find things on the board: by what people read."""

from playwright.sync_api import Locator, Page, expect


def column(page: Page, name: str) -> Locator:
    return page.get_by_role("list", name=name, exact=True)


def card(page: Page, where: str, customer: str) -> Locator:
    return column(page, where).get_by_role("article").filter(has_text=customer)


def stands_in(page: Page, where: str, customer: str, within_ms: int = 5_000) -> None:
    """The card of this customer is in this column, without anybody having reloaded the page."""
    expect(card(page, where, customer)).to_be_visible(timeout=within_ms)


def drag(page: Page, what: Locator, to: Locator) -> None:
    """With a mouse, in steps, as a hand does it."""
    what.scroll_into_view_if_needed()
    begin, end = what.bounding_box(), to.bounding_box()
    assert begin and end
    page.mouse.move(begin["x"] + begin["width"] / 2, begin["y"] + 12)
    page.mouse.down()
    page.mouse.move(begin["x"] + begin["width"] / 2 + 8, begin["y"] + 20, steps=4)
    page.mouse.move(end["x"] + end["width"] / 2, end["y"] + min(end["height"] / 2, 200), steps=12)
    page.mouse.up()
