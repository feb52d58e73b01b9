"""On a tablet, whichever way it is held: nothing is cut off, and a finger meets whatever can be pressed."""

from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Browser, BrowserContext

from tests.screens.taken import SCREENS
from tests.still_board import StillBoard, day

UPRIGHT, ACROSS = {"width": 820, "height": 1180}, {"width": 1024, "height": 768}
# What 1440 pixels show when they are enlarged twice.
ENLARGED = {"width": 720, "height": 450}
FINGER = 40
# What is pressed and too small for it, by name and size; what lies over all of something counts as large as that.
SMALL = """(finger) => [...document.querySelectorAll(
  'a[href], button, input, select, textarea, summary')].flatMap((one) => {
  const { width, height } = one.getBoundingClientRect()
  if (!width || !height || getComputedStyle(one).pointerEvents === 'none') return []
  const over = getComputedStyle(one, '::after')
  const by = over.position === 'absolute' && over.content !== 'none' ? over : { width: 0, height: 0 }
  const label = one.closest('label')?.getBoundingClientRect() ?? by
  const w = Math.max(width, parseFloat(by.width), parseFloat(label.width))
  const h = Math.max(height, parseFloat(by.height), parseFloat(label.height))
  return w >= finger && h >= finger ? [] : [`${one.className} ${one.ariaLabel ?? one.textContent} ${w} x ${h}`]
})"""
BEYOND = "() => document.documentElement.scrollWidth - innerWidth"


def tablet(browser: Browser, size: Mapping[str, int], answers: Mapping[str, Any], touch: bool = True) -> BrowserContext:
    context = browser.new_context(viewport=dict(size), has_touch=touch, timezone_id="America/New_York")  # type: ignore[arg-type]
    StillBoard(context, answers).open().locator("[data-job]").first.wait_for()
    return context


def test_a_finger_meets_everything(browser: Browser) -> None:
    context = tablet(browser, UPRIGHT, day())
    [page] = context.pages
    for name in ("board", "drawer", "day", "week", "inbox"):
        page.evaluate("(place) => { location.hash = place }", SCREENS[name].hash)
        SCREENS[name].ready(page)
        for size in (UPRIGHT, ACROSS):
            page.set_viewport_size(size)  # type: ignore[arg-type]
            assert (name, page.evaluate(BEYOND), page.evaluate(SMALL, FINGER)) == (name, 0, [])
    context.close()


def test_an_enlarged_board_loses_nothing_and_many_technicians_leave_room_for_the_columns(browser: Browser) -> None:
    board = day()["GET /api/board"]
    crew = [board["technicians"][0] | {"id": f"many-{n}", "name": f"Technician {n}"} for n in range(60)]
    longest = board["cards"][0] | {"location": {"street": "1 " + "Llanfairpwll" * 9}, "issue": "leak" * 60}
    answers = day() | {"GET /api/board": board | {"technicians": crew, "cards": [longest, *board["cards"][1:]]}}
    for size in (ENLARGED, ACROSS):
        context = tablet(browser, size, answers, touch=False)
        [page] = context.pages
        assert page.evaluate(BEYOND) == 0
        assert page.locator(".cols").bounding_box()["height"] > size["height"] * 0.35  # type: ignore[index]
        card = page.locator(f"[data-job='{longest['id']}']")
        assert card.evaluate("(card) => card.scrollWidth <= card.clientWidth")
        # Who chose colours of their own sees what has the focus, too.
        page.emulate_media(forced_colors="active")
        page.locator(".tabs a").first.press("Tab")
        assert page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") == "solid"
        context.close()
