"""The screens look as their pictures in docs/screens: a change is seen, another machine's letters are not."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from tests.screens import kept
from tests.screens.taken import SCREENS, arrive, look, opened, taken

OFTEN = ("board", "day", "drawer")
OTHER_LETTERS = "body, button, input, select, textarea { font-family: 'DejaVu Serif', serif !important }"
# Each is what somebody might do by mistake, and what is to be said of it.
MISTAKES = {
    "[data-column=en_route] { display: none !important }": "section.col en_route was there and is not",
    ":root { --urgent: #7a1fa2 !important }": "colours of",
    ".tabs { flex-wrap: wrap; width: 300px !important }": "rows of nav.tabs were 1, are",
    ".card { min-height: 240px }": "it looks otherwise between",
}
LAID_OVER = """(style) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets = [document.adoptedStyleSheets[0], sheet]
}"""


@pytest.fixture(scope="module")
def desk(browser: Browser) -> Page:
    """Where pictures are read."""
    return browser.new_context().new_page()


def test_every_screen_looks_as_in_its_picture(browser: Browser, desk: Page, rounds: Callable[[int, int], int]) -> None:
    screens = list(SCREENS)[: rounds(len(OFTEN), len(SCREENS))]
    assert screens[: len(OFTEN)] == list(OFTEN)
    known = kept.read()
    wrong = []
    for screen in screens:
        with opened(browser) as board:
            for width, scheme, seen in taken(board, screen):
                wrong += kept.changed(kept.name_of(screen, width, scheme), seen, known, desk)
    assert wrong == []


def test_other_letters_are_no_change_and_every_mistake_is(browser: Browser, desk: Page) -> None:
    known = kept.read()
    with opened(browser) as board:
        for width in (1440, 390):
            arrive(board, "board", width)
            board.page.evaluate(LAID_OVER, OTHER_LETTERS)
            assert kept.changed(f"board-{width}-light", look(board.page), known, desk) == []
        arrive(board, "board", 1440)
        for style, said in MISTAKES.items():
            board.page.evaluate(LAID_OVER, style)
            found = kept.changed("board-1440-light", look(board.page), known, desk)
            assert any(said in one for one in found), (style, found)
