"""What holds for every page in every state: its headers, its weight, and that old phones have every colour."""

import base64
import gzip
import hashlib
import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.models import company
from chalicelib.pages.render import style
from tests.api.linked import LINES, PRIYA, Linked, Page, path_of

PUBLIC = Path(__file__).resolve().parent.parent.parent / "static-site" / "public"
FIRST_LOAD = 50 * 1024
STATES = (
    "portal portal-long portal-on-site portal-over portal-given-away status status-on-the-way status-over quote "
    "quote-approved quote-declined quote-replaced request request-spanish request-refused request-done invented "
    "portal-refused"
).split()
_ASSET = re.compile(r'(?:href|src)="(/[a-z0-9-]+\.(?:css|js|svg))"')


def page(linked: Linked, state: str) -> Page:
    """The page in this state, as a browser asks for it."""
    kind, _, of = state.partition("-")
    if kind == "invented":
        return linked.get("/t/" + "2" * 26)
    if kind == "request":
        if of == "done":
            return linked.get("/request/done/" + path_of(linked.open(), "s").removeprefix("/s/"))
        if of == "refused":
            return linked.form("/request", {"name": "x"})
        return linked.get("/request?lang=es" if of == "spanish" else "/request")
    job = linked.open()
    path = path_of(job, {"portal": "t", "status": "s", "quote": "q"}[kind])  # type: ignore[arg-type]
    if kind == "quote":
        linked.office(job, c.SendQuote, lines=LINES)
        if of == "approved":
            linked.tap(path, "approve", name="Ellen Whitaker")
        if of == "declined":
            linked.tap(path, "decline")
        if of == "replaced":
            linked.office(job, c.SendQuote, lines=LINES[:1])
    elif of == "long":
        many = [
            company.PriceBookItem(kind="part", description=f"Part {n} " * 6, unit_price_cents=n) for n in range(500)
        ]
        company.save(replace(company.company(), price_book=many))
        for n in range(12):
            linked.open(name=f"Customer {n}", phone=f"617 555 01{n + 20}")
            linked.office(job, c.AddNote, text=f"Note {n}. The gate code is 4471 and the dog is friendly.")
        linked.office(job, c.SendQuote, lines=LINES * 6)
    elif of == "on-site":
        linked.office(job, c.Arrive)
    elif of == "on-the-way":
        linked.office(job, c.StartTravel, eta_minutes=20)
    elif of == "over":
        linked.office(job, c.CancelJob, reason="Moved away")
    elif of == "given-away":
        linked.office(job, c.AssignTechnician, technician_id=PRIYA)
    elif of == "refused":
        return linked.tap(path, "note", text=" ")
    return linked.get(path)


@pytest.mark.parametrize("state", STATES)
def test_every_page_is_light_and_sent_with_its_headers(linked: Linked, state: str) -> None:
    shown = page(linked, state)
    expected = {"invented": 404, "request-refused": 422, "portal-refused": 422}
    gone = ("over", "given-away", "replaced")
    assert shown.status == expected.get(state, 410 if state.partition("-")[2] in gone else 200)
    assert shown.headers["content-type"] == "text/html; charset=utf-8"
    assert shown.headers["cache-control"] == "no-store"
    assert shown.headers["referrer-policy"] == "no-referrer"
    assert shown.headers["x-content-type-options"] == "nosniff"
    assert shown.headers["x-robots-tag"] == "noindex"
    policy = dict(part.strip().split(" ", 1) for part in shown.headers["content-security-policy"].split(";"))
    assert policy["default-src"] == policy["base-uri"] == policy["frame-ancestors"] == "'none'"
    assert "unsafe" not in shown.headers["content-security-policy"]
    assert not re.search(r"<[^>]*\s(?:style|on\w+)=|<script(?! src=)", shown.text), "the policy would refuse it"
    (styled,) = re.findall(r"<style>(.*?)</style>", shown.text, flags=re.S)
    known = base64.b64encode(hashlib.sha256(styled.encode()).digest()).decode()
    assert policy["style-src"] == f"'sha256-{known}'", "this style and no other"
    assets = set(_ASSET.findall(shown.text))
    # As they travel: the API and CloudFront compress what is above a kilobyte.
    weight = len(gzip.compress(shown.body, 6)) + sum(map(compressed, assets))
    assert len(assets) >= 1 and weight <= FIRST_LOAD, f"{weight} bytes"


def compressed(name: str) -> int:
    """Bytes of a file as it travels; of one that is built, what its build allows it at most."""
    written = PUBLIC / name.lstrip("/")
    if written.exists():
        return len(gzip.compress(written.read_bytes(), 6))
    assert name == "/portal-offline.js"
    allowed = re.search(r"MOST = (\d+) \* 1024", (PUBLIC.parent / "vite.portal.ts").read_text())
    assert allowed
    return int(allowed[1]) * 1024


def test_phones_that_do_not_know_light_dark_have_every_colour() -> None:
    css = style()
    first = css[css.index(":root") : css.index("}")]
    plain = dict(re.findall(r"(--[a-z0-9-]+):\s*([^;]+);", first))
    assert "light-dark(" not in css and "color-mix(" not in css and "oklch(" not in css
    assert plain["--emergency"] == "#b9141b", "red for danger to people, before anything newer is asked for"
    dark = css[css.index("prefers-color-scheme: dark") :]
    dark = dark[: dark.index("}")]
    assert set(re.findall(r"(--[a-z0-9-]+):", dark)) <= set(plain), "every dark value has a light one that comes first"
    assert set(re.findall(r"var\((--[a-z0-9-]+)\)", css)) <= set(plain), "no colour is used that is not there"
    for rule in re.findall(r"border:[^;}]*", css):
        assert "var(--line" not in rule, "a border whose colour is its own declaration is drawn without it, too"
