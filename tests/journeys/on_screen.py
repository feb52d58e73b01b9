"""How journeys find things on the board: by what people read."""

from playwright.sync_api import Locator, Page, expect


def column(page: Page, name: str) -> Locator:
    return page.get_by_role("list", name=name, exact=True)


def card(page: Page, where: str, customer: str) -> Locator:
    return column(page, where).get_by_role("article").filter(has_text=customer)


def stands_in(page: Page, where: str, customer: str, within_ms: int = 10_000) -> None:
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


def drawer(page: Page, customer: str) -> Locator:
    """The open job of this customer, beside the board; opened through its card."""
    page.get_by_role("link", name=customer, exact=True).click()
    opened = page.get_by_role("dialog", name=customer)
    expect(opened.get_by_role("region", name="History")).to_be_visible()
    return opened


def sheet(page: Page, button: str) -> Locator:
    """What this button of a page on a phone unfolds at its bottom."""
    page.get_by_role("link", name=button, exact=True).click()
    return page.locator(".sheet:target")
