"""The board in Spanish: nothing English is left on it, and nothing runs out of its place."""

import re

from playwright.sync_api import Page, expect

from tests.cloud import ROOT, Client
from tests.integration.dispatch_day import opened
from tests.journeys.conftest import Boards
from tests.journeys.on_screen import card

AXE = ROOT / "static-site" / "node_modules" / "axe-core" / "axe.min.js"
WORDS = ROOT / "static-site" / "src" / "words"
SAID = re.compile(r"\b\w+: '((?:[^'\\\n]|\\.){4,})'")
# All that is read or read out.
READ = """() => {
  const words = new Set()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) words.add(texts.currentNode.data.trim())
  for (const name of ['aria-label', 'title', 'placeholder'])
    for (const element of document.querySelectorAll(`[${name}]`))
      words.add(element.getAttribute(name).replace(/  \\S+$/, ''))
  return [...words]
}"""
# What is wider than its place: the page at all, or a control or heading with all its words in sight.
WIDE = """() => {
  const style = (element) => getComputedStyle(element)
  const all = [...document.querySelectorAll('button, label, summary, h2, h3')].filter((one) => one.checkVisibility() &&
    style(one).overflowX === 'visible' && [...one.children].every((part) => style(part).position !== 'absolute'))
  const wide = all.filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
  return [...(document.documentElement.scrollWidth > innerWidth ? ['page'] : []), ...wide.map((one) => one.textContent)]
}"""


def said_in(language: str) -> set[str]:
    return {said for file in (WORDS / language).glob("*.ts") for said in SAID.findall(file.read_text())}


def looked_at(page: Page, english: set[str]) -> None:
    assert english & set(page.evaluate(READ)) == set()
    for width in (1440, 1024, 390):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(WIDE) == [], width
    page.set_viewport_size({"width": 1440, "height": 900})
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']}).then(({violations}) => violations)")
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []


def test_a_dispatcher_chooses_spanish_and_reads_nothing_else(dana: Client, board: Boards) -> None:
    english = said_in("en") - said_in("es")
    assert len(english) > 400
    job = opened(dana, issue="Sale agua del techo de la cocina", phone="+16175550181")
    page = board("dana@example.com")
    page.locator(".user summary").click()
    page.get_by_role("button", name="Español").click()
    page.get_by_role("status").get_by_text("En vivo", exact=True).wait_for()
    assert page.locator("html").get_attribute("lang") == "es"

    waiting = card(page, "Nuevos", job["id"][:4])
    expect(waiting).to_contain_text("Emergencia")
    looked_at(page, english)

    waiting.get_by_role("button", name=f"Asignar {job['id']}").click()
    page.get_by_role("dialog").get_by_role("button", name="Marco Delgado").click()
    expect(page.locator(".toast")).to_contain_text("Marco D. va con")
    expect(page.get_by_role("button", name="Deshacer")).to_be_visible()
    expect(card(page, "Asignados", job["id"][:4])).to_be_visible()

    page.goto(f"{page.url.split('#')[0]}#/jobs/{job['id']}")
    expect(page.get_by_role("region", name="Historial")).to_contain_text("Marco Delgado")
    expect(page.locator(".text__body").first).to_have_attribute("lang", "en")
    looked_at(page, english)

    page.goto(f"{page.url.split('#')[0]}#/new")
    page.get_by_label("Nombre").fill("Ana Ortega")
    looked_at(page, english)
