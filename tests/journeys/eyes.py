"""Looking at the board as it stands: what axe finds in a part of it, and what of it does not fit the screen."""

from playwright.sync_api import Page

from tests.journeys.axe import AXE
from tests.screens.taken import SIZES

# All rules in the light, colours alone in the dark; `where` is what has just been opened.
FOUND = """async ([where, dark]) => {
  const {violations} = await axe.run([...document.querySelectorAll(where)].at(-1), {
    resultTypes: ['violations'],
    preload: false,
    ...(dark ? {runOnly: ['color-contrast']} : {}),
  })
  return violations.map(({id, nodes}) => `${id} ${nodes.slice(0, 3).map((node) => node.html).join(' ').slice(0, 300)}`)
}"""
# What decides a colour: classes and states, and where all of it lies.
KINDS = """(where) => {
  const part = [...document.querySelectorAll(where)].at(-1)
  const kind = (one) => `${one.localName} ${one.getAttribute('class')} ${one.ariaInvalid} ${one.ariaPressed}` +
    `${one.ariaSelected} ${one.ariaDisabled} ${one.checked} ${one.disabled}`
  const ground = (part.closest('dialog, main, body') ?? part).className
  return [...new Set([part, ...part.querySelectorAll('*')].map((one) => `${ground} ${kind(one)}`))]
}"""
# What reaches past the left or right edge where nothing scrolls to it, and a dialog that leaves the screen.
TOO_WIDE = """() => {
  const scrolls = (element) =>
    element && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  const beyond = (element) => {
    const { left, right, top, bottom, width } = element.getBoundingClientRect()
    const tall = element.localName === 'dialog' && (top < -1 || bottom > innerHeight + 1)
    return width > 0 && (tall || ((left < -1 || right > innerWidth + 1) && !scrolls(element.parentElement)))
  }
  const named = ({ localName, className, textContent }) => `${localName} ${className} ${textContent.slice(0, 40)}`
  const seen = [...document.querySelectorAll('body *')].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }))
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : []
  return [...wide, ...seen.filter(beyond).slice(0, 3).map(named)]
}"""


class Eyes:
    """Looks at one page again and again; `wrong` is all that was found."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._seen_in_the_dark: set[str] = set()
        self.wrong: list[str] = []

    def look(self, what: str, where: str) -> None:
        """What axe finds in it, in light, and in the dark where a kind of thing has not been seen there yet."""
        if not self._page.evaluate("() => 'axe' in window"):
            self._page.evaluate(AXE.read_text())
        self.wrong += [f"{what}: {one}" for one in self._page.evaluate(FOUND, [where, False])]
        kinds = set(self._page.evaluate(KINDS, where))
        if kinds <= self._seen_in_the_dark:
            return
        self._seen_in_the_dark |= kinds
        self._page.emulate_media(color_scheme="dark")
        self.wrong += [f"{what}, dark: {one}" for one in self._page.evaluate(FOUND, [where, True])]
        self._page.emulate_media(color_scheme="light")

    def fits(self, what: str, *widths: int) -> None:
        """Whether all of it can be reached as it is, and on screens so wide."""
        size = self._page.viewport_size
        assert size
        for width in (size["width"], *widths):
            if width != size["width"]:
                self._page.set_viewport_size({"width": width, "height": SIZES[width]})
            self.wrong += [f"{what}, {width} wide: {one}" for one in self._page.evaluate(TOO_WIDE)]
        if widths:
            self._page.set_viewport_size(size)
