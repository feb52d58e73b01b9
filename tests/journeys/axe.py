"""What axe finds wrong with a page, in light and in dark."""

from playwright.sync_api import Page

from tests.cloud import ROOT

AXE = ROOT / "static-site" / "node_modules" / "axe-core" / "axe.min.js"
# What is found in the page as it stands, then in each sheet as if its control had been tapped; colours alone in the
# dark.
FOUND = """async (dark) => {
  const only = dark ? {runOnly: ['color-contrast']} : {}
  const found = []
  const look = async (where, name) => {
    const {violations} = await axe.run(where, {resultTypes: ['violations'], ...only})
    const where_in = ({id, nodes}) => `${name}: ${id} ${nodes.map((node) => node.html).join(' ').slice(0, 300)}`
    found.push(...violations.map(where_in))
  }
  await look(document, 'page')
  for (const {id} of document.querySelectorAll('.sheet:not(.open)')) {
    // By its name: a page that hears news brings new elements.
    const sheet = document.getElementById(id)
    sheet.classList.add('open')
    await look(sheet, sheet.id)
    sheet.classList.remove('open')
  }
  return found
}"""


def wrong_by_axe(page: Page) -> list[str]:
    """Every violation on the page as it stands now, and in each of its sheets; ends in dark."""
    page.evaluate(AXE.read_text())
    page.emulate_media(color_scheme="light")
    wrong: list[str] = page.evaluate(FOUND, False)
    page.emulate_media(color_scheme="dark")
    dark: list[str] = page.evaluate(FOUND, True)
    return wrong + [f"dark, {one}" for one in dark]
