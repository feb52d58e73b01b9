"""Every screen of the board at every size, light and dark: its picture, and what can be told of it on any machine."""

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page, expect

from tests.still_board import StillBoard, day

SIZES = {1440: 900, 1024: 768, 390: 844}
SCHEMES = ("light", "dark")
QUALITY = 45


@dataclass(frozen=True)
class Screen:
    """`ready` waits until the last of it has come."""

    hash: str
    ready: Callable[[Page], None]


@dataclass(frozen=True)
class Seen:
    """One picture as WebP; boxes by name as x, y, width, height; the rows of what may wrap; colours by class."""

    picture: bytes
    boxes: dict[str, list[int]]
    rows: dict[str, int]
    order: dict[str, list[str]]
    colours: dict[str, str]


def _cards(page: Page) -> None:
    expect(page.locator("[data-job]").first).to_be_attached()


def _drawer(page: Page) -> None:
    expect(page.locator(".drawer").get_by_role("region", name="History").get_by_role("listitem").first).to_be_attached()


def _new_job(page: Page) -> None:
    form = page.get_by_role("form", name="New job")
    form.get_by_label("Phone").fill("781 555 0118")
    form.get_by_label("Issue").fill("No hot water since 6 this morning")
    expect(form.get_by_label("Name")).to_have_value("Cooperative Day School")
    expect(form.get_by_text("decided by")).to_be_attached()


def _week(page: Page) -> None:
    expect(page.locator(".weekplan td").first).to_be_attached()


def _analytics(page: Page) -> None:
    expect(page.locator(".kpi").first).to_be_attached()


def _inbox(page: Page) -> None:
    expect(page.get_by_text("Side door please").last).to_be_attached()


def _company(page: Page) -> None:
    expect(page.get_by_text("omar@example.com").first).to_be_attached()


def _palette(page: Page) -> None:
    _cards(page)
    page.locator("[data-job=MX5S1TAB] a").first.focus()
    page.keyboard.press("Control+k")
    expect(page.get_by_role("listbox").get_by_role("option").first).to_be_visible()


def _shortcuts(page: Page) -> None:
    _cards(page)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Shortcuts")).to_be_visible()


SCREENS = {
    "board": Screen("#/", _cards),
    "day": Screen("#/day", _cards),
    "drawer": Screen("#/jobs/MX5S1TAB", _drawer),
    "week": Screen("#/week", _week),
    "new-job": Screen("#/new", _new_job),
    "analytics": Screen("#/analytics", _analytics),
    "inbox": Screen("#/inbox/16175550122", _inbox),
    "company": Screen("#/company", _company),
    "palette": Screen("#/", _palette),
    "shortcuts": Screen("#/", _shortcuts),
}
# Nothing blinks or moves in a picture, and nobody is on a first visit.
STILL = """() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { caret-color: #0000 !important; animation: none !important; transition: none !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  document.activeElement?.blur()
}"""
SEEN_BEFORE = "localStorage.setItem('truckroll.hints.{you}', 'new_job move palette')"
DRAWN = """() => document.fonts.ready.then(() =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30)))))"""
STRUCTURE = """() => {
  const shown = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length > 0
  const all = (what) => [...document.querySelectorAll(what)].filter(shown)
  const named = (element) => {
    const own = element.dataset.column ?? element.dataset.job ?? element.dataset.lane
    return `${element.localName}.${element.classList[0] ?? element.getAttribute('role') ?? ''}${own ? ` ${own}` : ''}`
  }
  const boxes = {}
  const parts = '.bar, .tabs, .filters, .hints, .rail, .colnav, main, [data-column], .lane, .week, .weekplan, .tray, ' +
    'dialog, dialog > header, dialog > footer, .drawer__head, .drawer__body, main > section, main > div, form, .kpi'
  for (const element of all(parts)) {
    let name = named(element)
    while (name in boxes) name += "'"
    const { x, y, width, height } = element.getBoundingClientRect()
    if (x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0) {
      boxes[name] = [x, y, width, height].map(Math.round)
    }
  }
  const rows = {}
  for (const element of all('.bar, .tabs, .filters, .drawer__do, .col__head, dialog > footer')) {
    const kids = [...element.children].filter(shown).map((kid) => kid.getBoundingClientRect())
    kids.sort((a, b) => a.top - b.top)
    let count = 0, bottom = -Infinity
    for (const { top, bottom: end, height } of kids) {
      if (top > bottom - height / 2) count++
      bottom = Math.max(bottom, end)
    }
    rows[named(element.closest('[data-column]') ?? element)] ??= count
  }
  const order = {}
  for (const list of all('[data-column], [data-lane], [data-tray]')) {
    order[named(list)] = [...list.querySelectorAll('[data-job]')].map((card) => card.dataset.job)
  }
  const short = (colour) => {
    const [r, g, b, alpha = 1] = colour.match(/[\\d.]+/g)?.map(Number) ?? []
    if (r === undefined || alpha === 0) return ''
    return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}${alpha === 1 ? '' : ` ${alpha}`}`
  }
  const colours = {}
  for (const element of document.querySelectorAll('#app *')) {
    const kind = element.getAttribute('class')
    if (!kind || !shown(element)) continue
    const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element)
    const has = [color, backgroundColor, borderTopWidth === '0px' ? '' : borderTopColor].map(short).join('/')
    ;(colours[`${element.localName}.${kind}`] ??= new Set()).add(has)
  }
  for (const kind in colours) colours[kind] = [...colours[kind]].sort().join(' | ')
  return { boxes, rows, order, colours }
}"""


@contextmanager
def opened(browser: Browser) -> Iterator[StillBoard]:
    """The still day in New York."""
    context = browser.new_context(
        viewport={"width": 1440, "height": 900}, timezone_id="America/New_York", locale="en-US", reduced_motion="reduce"
    )
    board = StillBoard(context, day())
    board.page.add_init_script(SEEN_BEFORE.replace("{you}", day()["GET /api/session"]["you"]["id"]))
    yield board
    context.close()


def taken(board: StillBoard, name: str) -> Iterator[tuple[int, str, Seen]]:
    """That screen at each width and in each scheme.

    Raises AssertionError when something it asks for has no answer.
    """
    for width in SIZES:
        board.page.emulate_media(color_scheme="light")
        arrive(board, name, width)
        for scheme in SCHEMES:
            board.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            yield width, scheme, look(board.page)
    assert board.unanswered == [], f"the still day has no answer for {board.unanswered}"


def arrive(board: StillBoard, name: str, width: int) -> None:
    """Opens that screen at that width, anew: what was scrolled at another one stays behind."""
    page, screen = board.page, SCREENS[name]
    page.set_viewport_size({"width": width, "height": SIZES[width]})
    page.goto("about:blank")
    board.open(screen.hash)
    expect(page.locator(".tabs__count").first).to_be_attached()
    screen.ready(page)
    page.evaluate(STILL)


def look(page: Page) -> Seen:
    page.evaluate(DRAWN)
    structure: dict[str, Any] = page.evaluate(STRUCTURE)
    camera = page.context.new_cdp_session(page)
    said = camera.send("Page.captureScreenshot", {"format": "webp", "quality": QUALITY})
    camera.detach()
    return Seen(base64.b64decode(said["data"]), **structure)
