"""What opens on the board's screens, on a day that has everything, looked at by axe in light and dark."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.axe import AXE
from tests.screens.taken import arrive, opened

# All rules in the light, colours alone in the dark; `where` is what has just been opened.
FOUND = """async ([where, dark]) => {
  const {violations} = await axe.run(document.querySelector(where), {
    resultTypes: ['violations'],
    ...(dark ? {runOnly: ['color-contrast']} : {}),
  })
  return violations.map(({id, nodes}) => `${id} ${nodes.slice(0, 3).map((node) => node.html).join(' ').slice(0, 300)}`)
}"""
Open = Callable[[Page], object]


def asks(words: str) -> Open:
    """One of the drawer's forms."""

    def form(page: Page) -> None:
        tools = page.locator(".drawer").get_by_role("group", name="What to do")
        button = tools.get_by_role("button", name=words, exact=True)
        if not button.is_visible():
            tools.get_by_role("button", name="More").click()
        button.click()
        expect(page.locator(".drawer form.ask")).to_be_visible()

    return form


def pressed(keys: str, on: str = "") -> Open:
    def key(page: Page) -> None:
        if on:
            page.locator(on).first.focus()
        page.keyboard.press(keys)

    return key


def clicked(name: str, role: str = "button") -> Open:
    return lambda page: page.get_by_role(role, name=name).first.click()  # type: ignore[arg-type]


# What opens on each screen: how, and where it is then.
OPENED: dict[str, list[tuple[Open, str]]] = {
    "day": [(pressed("m", "[data-lane] [data-job] a"), "dialog:modal")],
    "drawer": [
        (asks("Hold"), ".drawer form.ask"),
        (asks("Correct details"), ".drawer form.ask"),
        (asks("Priority"), ".drawer form.ask"),
        (clicked("Declined by phone"), ".drawer form.ask"),
        (clicked("Revise"), ".drawer form:not(.ask)"),
    ],
    "inbox": [],
    "company": [(clicked("Add a technician"), "main"), (clicked("Invite"), "main")],
}


@pytest.mark.parametrize("screen", OPENED)
def test_axe_finds_nothing_in_what_opens(browser: Browser, screen: str) -> None:
    wrong = []
    with opened(browser) as board:
        page = board.page
        arrive(board, screen, 1440)
        page.evaluate(AXE.read_text())

        def look(where: str, what: str) -> None:
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
                found = page.evaluate(FOUND, [where, scheme == "dark"])
                wrong.extend(f"{what}, {scheme}: {one}" for one in found)

        look("html", screen)
        for n, (over, where) in enumerate(OPENED[screen]):
            over(page)
            expect(page.locator(where).last).to_be_visible()
            look(where, f"{screen}, {n}")
            page.keyboard.press("Escape")
    assert wrong == []
