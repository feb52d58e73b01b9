"""People who open links: asks the application in this process for pages and fills in their forms like a browser."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode

import pytest
from chalice.test import Client

from chalicelib.domain import commands as c
from chalicelib.domain import link
from chalicelib.domain.job import Job
from chalicelib.domain.people import Actor
from chalicelib.domain.quote import QuoteLine, Tax
from chalicelib.domain.schedule import Window
from chalicelib.models import company, technicians
from chalicelib.models import jobs as table
from chalicelib.services import jobs
from tests.described import answered
from tests.world import ENVIRONMENT, TestWorld

SECRET = ENVIRONMENT["TRUCKROLL_LINK_SECRETS"].split(",")[0]
DANA = Actor(role="dispatcher", id="dana", name="Dana Whitfield")
MARCO, PRIYA = "marco", "priya"
WINDOW = Window("2026-11-23T10:00", "2026-11-23T11:00")
LINES = (
    QuoteLine(kind="part", description="Gas valve VR8205", quantity=1, unit_price_cents=21240),
    QuoteLine(kind="labor", description="Replace and test", quantity=2.5, unit_price_cents=12800),
)
FORM = "application/x-www-form-urlencoded"


class Page:
    """An answer and, when it is HTML, its forms."""

    def __init__(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.status = status
        self.headers = {name.lower(): value for name, value in headers.items()}
        self.body = body
        self.text = body.decode()
        parser = _Forms()
        parser.feed(self.text)
        self.forms = parser.forms
        self.words = " ".join(" ".join(parser.words).split())

    def form(self, name: str) -> dict[str, str]:
        """The fields of the form with this name, as the page made them."""
        return dict(next(form for form in self.forms if form.get("form") == name))

    def json(self) -> Any:
        return json.loads(self.body)


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[dict[str, str]] = []
        self.words: list[str] = []
        self._area = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        of = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append({})
        if tag == "textarea":
            self._area = of.get("name", "")
            self.forms[-1][self._area] = ""
        if tag == "input" and self.forms and of.get("name"):
            if of.get("type") in ("radio", "checkbox") and "checked" not in of:
                return
            self.forms[-1][of["name"]] = of.get("value", "on" if of.get("type") == "checkbox" else "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.forms[-1][self._area] += data
        else:
            self.words.append(data)


class Linked:
    """The pages, the people behind them, and the office that goes on working meanwhile."""

    def __init__(self, client: Client, outside: TestWorld) -> None:
        self.client, self.outside, self.world = client, outside, outside.world
        self._ids = itertools.count(1)

    def id(self) -> str:
        return f"aaaaaaaa-0000-4000-8000-{next(self._ids):012d}"

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> Page:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = self.client.http.request(method, path, headers=sent, body=body)
        return Page(answer.status_code, answer.headers, answer.body)

    def get(self, path: str, **headers: str) -> Page:
        return self.ask("GET", path, Accept="text/html", **headers)

    def json(self, path: str, content: Any, **headers: str) -> Page:
        page = self.ask("POST", path, json.dumps(content).encode(), Content_Type="application/json", **headers)
        answered("POST", re.sub(r"^/([tqs])/[^/]+/", r"/\1/{token}/", path), page.status, page.json())
        return page

    def form(self, path: str, fields: dict[str, str], **headers: str) -> Page:
        return self.ask("POST", path, urlencode(fields).encode(), Content_Type=FORM, **headers)

    def tap(self, path: str, name: str, /, **fields: str) -> Page:
        """Open the page and send one of its forms with these fields filled in."""
        filled = self.get(path).form(name) | fields
        where = "answer" if path.startswith("/q/") else "commands"
        return self.form(f"{path}/{where}", filled)

    def open(self, **changes: Any) -> Job:
        """A job of Ellen's, assigned to Marco unless `technician_id` says otherwise."""
        customer = {"name": "Ellen Whitaker", "phone": "617 555 0117", "texts_allowed": True, "language": "en"}
        customer |= {name: changes.pop(name) for name in customer if name in changes}
        fields: dict[str, Any] = {
            "id": self.id(),
            "location": "48 Maple Street Apt 2, Quincy",
            "issue": "Furnace clicks and will not light",
            "window": WINDOW,
            "technician_id": MARCO,
        } | changes
        return jobs.open_one(
            self.world, c.OpenJob(customer=c.NewCustomer(**customer), **fields), DANA, "dispatcher", "yes"
        )

    def office(self, job: Job, command: type[c.Command], **fields: Any) -> Job:
        return jobs.run(self.world, job.id, command(id=self.id(), **fields), DANA)  # type: ignore[arg-type]

    def now(self, job: Job) -> Job:
        found = table.get(job.id)
        assert found is not None
        return found

    def events(self, job: Job) -> list[str]:
        return [str(type(event).__struct_config__.tag) for event in self.now(job).history]


def path_of(job: Job, kind: link.Kind, number: int = 1) -> str:
    return link.path(link.Link(job=job.id, kind=kind, number=number), SECRET)


@contextmanager
def in_process(outside: TestWorld, monkeypatch: pytest.MonkeyPatch) -> Iterator[Linked]:
    import app
    from chalicelib.handlers import link_pages, page_edge, request_form

    for handlers in (link_pages, page_edge, request_form):
        monkeypatch.setattr(handlers, "WORLD", outside.world)
    company.save(
        company.Company(
            name="Harbor Heating & Plumbing",
            phone="+16175550140",
            tax=Tax(percent=6.25, kinds=("part",)),
            price_book=[company.PriceBookItem(kind="part", description="Ignitor", unit_price_cents=6400)],
        )
    )
    for key, name, phone in ((MARCO, "Marco Delgado", "+16175550181"), (PRIYA, "Priya Nair", "+16175550182")):
        technicians.save(technicians.TechnicianRecord(id=key, name=name, phone=phone))
    with Client(app.app) as client:
        yield Linked(client, outside)
