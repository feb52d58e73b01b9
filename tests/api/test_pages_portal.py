"""The technician's portal: what it shows, what each control does, and what a link that is over still allows."""

import gzip
from pathlib import Path
from typing import Any

import pytest
from chalice.test import Client

import app
from chalicelib.domain import commands as c
from chalicelib.domain.job import Job
from chalicelib.domain.quote import QuoteLine
from chalicelib.domain.schedule import Window
from chalicelib.models import technicians
from chalicelib.pages.render import style
from tests.api.linked import LINES, MARCO, PRIYA, Linked, path_of
from tests.world import ENVIRONMENT

OFFICE_PHONE = "617 555 0140"
ROOT = Path(__file__).resolve().parent.parent.parent
THE_JOB = ("Ellen", "Whitaker", "Maple", "Furnace", "0117")


def on_site(linked: Linked, job: Job) -> Job:
    return linked.office(job, c.Arrive)


def test_the_link_opens_the_job_with_all_that_is_needed(linked: Linked) -> None:
    earlier = on_site(linked, linked.open(issue="Yearly service"))
    linked.tap(path_of(earlier, "t"), "complete", text="Ignitor weak.")
    job = linked.open(issue="Smells a bit of gas next to the furnace")
    other = linked.open(name="Grace Lindqvist", phone="617 555 0118", location="12 Sea St, Quincy")
    linked.office(job, c.AddNote, text="Gate code 4471")

    page = linked.get(path_of(job, "t"))

    assert page.status == 200
    for words in ("Emergency: smells a bit of gas", "Do not go in", "Ellen Whitaker", "48 Maple Street Apt 2"):
        assert words in page.words
    for words in ("Today, 10–11 AM", "Gate code 4471", "Dana, office", "Yearly service", "Ignitor weak."):
        assert words in page.words
    assert 'href="tel:+16175550117"' in page.text
    assert "google.com/maps/dir/?api=1&amp;destination=48+Maple+Street+Apt+2%2C+Quincy" in page.text
    assert "Grace Lindqvist" in page.words
    address = ENVIRONMENT["TRUCKROLL_PUBLIC_BASE"] + path_of(other, "t")
    assert f'href="{address}"' in page.text
    assert linked.get(path_of(other, "t")).status == 200


def test_every_page_forbids_what_no_page_needs(linked: Linked) -> None:
    job = linked.open()
    for path in (path_of(job, "t"), path_of(job, "s"), "/request", "/t/" + "1" * 26, path_of(job, "t", 7)):
        headers = linked.get(path).headers
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cache-control"] == "no-store"
        assert headers["x-robots-tag"] == "noindex"
        assert headers["x-content-type-options"] == "nosniff"
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy and "form-action 'self'" in policy
        assert "connect-src 'self' ws://127.0.0.1:8000" in policy and "unsafe" not in policy


def test_an_invented_link_costs_no_read() -> None:
    """There are no tables here at all: whoever tried to read would fail."""
    with Client(app.app) as client:
        for kind, action in (("t", "commands"), ("s", "commands"), ("q", "answer")):
            path = f"/{kind}/{'1' * 26}"
            answer = client.http.get(path, headers={"Accept": "text/html"})
            assert answer.status_code == 404 and b"This link does not exist" in answer.body
            for where in (action, "ticket"):
                posted = client.http.post(f"{path}/{where}", headers={"Content-Type": "application/json"}, body=b"{}")
                assert posted.status_code == 404


SITE = "on_site"
TAPS: list[tuple[str, str, dict[str, str], str]] = [
    ("", "en-route", {"eta_minutes": "20"}, "technician_en_route"),
    ("", "note", {"text": "Valve is worn"}, "note_added"),
    ("", "parts", {"text": "Gas valve VR8205"}, "parts_requested"),
    ("", "late", {"minutes": "20"}, "running_late"),
    ("", "hold", {"reason": "Waiting for parts", "text": "Tuesday"}, "job_held"),
    ("", "reschedule", {"day": "2026-11-24", "time": "08:00-10:00", "reason": "Bridge closed"}, "visit_scheduled"),
    ("", "decline", {"reason": "Truck broke down"}, "technician_removed"),
    ("en_route", "arrive", {}, "technician_arrived"),
    ("en_route", "no-access", {"text": "Rang twice"}, "no_access_reported"),
    (SITE, "return", {"text": "Needs a part"}, "return_visit_needed"),
    (SITE, "complete", {"text": "All good"}, "job_completed"),
    ("held", "resume", {}, "job_resumed"),
    ("quoted", "withdraw", {}, "quote_withdrawn"),
]


def in_state(linked: Linked, state: str) -> Job:
    job = linked.open()
    if state == "en_route":
        return linked.office(job, c.StartTravel)
    if state == "held":
        return linked.office(job, c.HoldJob, reason="Customer asked")
    if state == "quoted":
        return linked.office(on_site(linked, job), c.SendQuote, lines=LINES)
    return on_site(linked, job) if state == SITE else job


@pytest.mark.parametrize(("state", "form", "fields", "event"), TAPS)
def test_each_control_does_what_it_says_without_script(
    linked: Linked, state: str, form: str, fields: dict[str, str], event: str
) -> None:
    job = in_state(linked, state)
    path = path_of(job, "t")
    filled = linked.get(path).form(form) | fields

    answer = linked.form(f"{path}/commands", filled)

    assert (answer.status, answer.headers["location"]) == (303, f"{path}#")
    assert linked.events(job)[-1] == event
    assert linked.now(job).history[-1].by.name == "Marco Delgado"
    again = linked.form(f"{path}/commands", filled)
    assert again.status in (303, 410) and linked.events(job).count(event) == 1


def test_a_script_gets_what_the_page_may_know_and_nothing_else(linked: Linked) -> None:
    job = linked.open()
    answer = linked.json(
        path_of(job, "t") + "/commands", {"id": linked.id(), "command": "start_travel", "eta_minutes": 20}
    )
    assert answer.status == 200
    said = answer.json()["job"]
    assert (said["id"], said["column"], said["version"]) == (job.id, "en_route", 2)
    assert set(said) == {"id", "version", "column", "status", "visit", "quote", "held"}


def test_refusals_have_the_one_shape_for_scripts(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t") + "/commands"
    for body, status, code in (
        ({"id": linked.id(), "command": "complete_job"}, 409, "illegal_transition"),
        ({"id": linked.id(), "command": "assign_technician", "technician_id": PRIYA}, 403, "forbidden"),
        ({"id": linked.id(), "command": "report_running_late", "minutes": 9000}, 422, "invalid"),
        ({"id": linked.id(), "command": "arrive", "expected_version": 0}, 409, "stale"),
    ):
        answer = linked.json(path, body)
        assert (answer.status, answer.json()["error"]["code"]) == (status, code)
    assert linked.ask("POST", path, b"{", Content_Type="application/json").status == 400
    assert linked.events(job) == ["job_opened", "technician_assigned"]


def test_what_was_typed_is_kept_when_it_is_refused(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t")
    note = linked.get(path).form("note")
    assert linked.form(f"{path}/commands", note | {"text": "First"}).status == 303

    again = linked.form(f"{path}/commands", note | {"text": "Second, from the page before"})

    assert again.status == 409
    assert "This was already sent" in again.words
    assert again.form("note")["text"] == "Second, from the page before"
    assert 'class="sheet open" id="note"' in again.text
    assert linked.form(f"{path}/commands", again.form("note")).status == 303


def test_undo_is_offered_while_it_is_possible_and_no_longer(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t")
    linked.tap(path, "en-route", eta_minutes="20")
    page = linked.get(path)
    assert "En route, 20 minutes. Ellen gets a text in 5 seconds." in page.words
    assert linked.form(f"{path}/commands", page.form("undo")).status == 303
    assert linked.now(job).visit.status == "assigned"

    linked.tap(path, "en-route")
    late = linked.get(path).form("undo")
    linked.outside.clock.forward(6)
    assert not [form for form in linked.get(path).forms if form.get("form") == "undo"]
    answer = linked.form(f"{path}/commands", late)
    assert answer.status == 409 and "It is too late to undo this." in answer.words
    assert linked.now(job).visit.status == "en_route"


def test_get_changes_nothing(linked: Linked, tables: Any) -> None:
    job = on_site(linked, linked.open())
    linked.office(job, c.SendQuote, lines=LINES)
    before = everything(tables)
    for path in (path_of(job, "t"), path_of(job, "q"), path_of(job, "s"), path_of(job, "t", 5), "/request"):
        for agent in (
            "facebookexternalhit/1.1",
            "WhatsApp/2.23",
            "Twitterbot/1.0",
            "Slackbot-LinkExpanding 1.0",
            "curl",
        ):
            linked.get(path, User_Agent=agent)
    assert everything(tables) == before


def everything(tables: Any) -> dict[str, Any]:
    names = tables.list_tables()["TableNames"]
    return {name: sorted(map(str, tables.scan(TableName=name)["Items"])) for name in names}


def test_what_people_write_is_only_ever_text(linked: Linked) -> None:
    evil = '<script>alert(1)</script>"onload="x'
    job = on_site(linked, linked.open(name=evil, location=f"{evil}, {evil}", issue=evil))
    linked.office(job, c.AddNote, text=evil)
    linked.tap(path_of(job, "s"), "note", text=evil)
    line = QuoteLine(kind="part", description=evil, quantity=1, unit_price_cents=100)
    linked.office(job, c.SendQuote, lines=(line,), notes=evil)
    pages = [linked.get(path_of(job, kind)) for kind in ("t", "s", "q")]
    pages.append(linked.tap(path_of(job, "q"), "approve", name=evil[:40] + " "))
    pages += [linked.get(path_of(job, "q")), linked.form("/request", {"name": evil, "preferred": evil, "id": evil})]
    for page in pages:
        assert "<script>alert" not in page.text and '"onload="' not in page.text


def test_only_our_own_pages_may_post(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t") + "/commands"
    fields = {"command": "add_note", "text": "x"}
    own = ENVIRONMENT["TRUCKROLL_PUBLIC_BASE"]
    for headers, status in (
        ({"Origin": "https://elsewhere.example"}, 403),
        ({"Origin": "null", "Sec_Fetch_Site": "cross-site"}, 403),
        ({"Origin": "null", "Sec_Fetch_Site": "same-origin"}, 303),
        ({"Origin": "null"}, 303),
        ({"Origin": own}, 303),
        ({"Origin": "https://d2.cloudfront.example"}, 303),
    ):
        assert linked.form(path, fields | {"id": linked.id()}, **headers).status == status


def test_a_page_that_did_not_change_is_not_sent_again(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t")
    linked.outside.clock.forward(10)
    tag = linked.get(path).headers["etag"]
    same = linked.get(path, If_None_Match=tag)
    assert (same.status, same.body) == (304, b"")
    linked.office(job, c.AddNote, text="New")
    assert linked.get(path, If_None_Match=tag).status == 200


def test_a_ticket_opens_one_socket_for_a_current_link(linked: Linked) -> None:
    job = linked.open()
    said = linked.json(path_of(job, "t") + "/ticket", {}).json()
    assert said["url"].startswith(ENVIRONMENT["TRUCKROLL_SOCKETS_URL"] + "?ticket=")
    linked.office(job, c.UnassignTechnician)
    assert linked.json(path_of(job, "t") + "/ticket", {}).status == 410


def test_pages_are_light(linked: Linked) -> None:
    """Everything a first load of a long page brings, as it travels: what is above a kilobyte is compressed."""
    public = Path(__file__).parents[2] / "static-site" / "public"
    assets = ["pages.js", "camera.js", "icon.svg"]
    assert len(style()) <= 12_000
    job = on_site(linked, linked.open(issue="Smells like gas, baby in the house"))
    for n in range(8):
        linked.open(issue=f"Boiler loses pressure, number {n}", phone=f"617 555 012{n}")
        linked.office(job, c.AddNote, text=f"A note of some length about the job, the {n}th of its kind. " * 2)
    linked.office(job, c.SendQuote, lines=LINES * 4)
    for path in (path_of(job, "t"), path_of(job, "q"), path_of(job, "s"), "/request"):
        page = linked.get(path)
        assert page.status == 200 and len(page.body) <= 50_000
        own = ["form.js"] if path == "/request" else []
        files = [page.body, *((public / name).read_bytes() for name in assets + own)]
        assert sum(len(gzip.compress(file, 6)) for file in files) <= 20_000


def test_a_technician_reads_spanish(linked: Linked) -> None:
    technicians.save(technicians.TechnicianRecord(id=MARCO, name="Marco Delgado", phone="+16175550181", language="es"))
    job = linked.open()
    page = linked.get(path_of(job, "t"))
    assert '<html lang="es">' in page.text and "En camino" in page.words and "Hoy, 10–11 AM" in page.words
    refused = linked.form(path_of(job, "t") + "/commands", page.form("complete") | {"text": "x"})
    assert refused.status == 409 and "Primero diga que llegó." in refused.words
    held = linked.tap(path_of(job, "t"), "hold", reason="Waiting for parts")
    assert held.status == 303
    assert linked.now(job).held.reason == "Waiting for parts"  # type: ignore[union-attr]
    assert "Faltan piezas" in linked.get(path_of(job, "t")).words


def test_the_home_screen_gets_an_icon_that_opens_this_link_and_knows_nothing_of_the_job(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t")
    page = linked.get(path)
    assert f'<link rel="manifest" href="{path}/app.webmanifest">' in page.text
    assert "manifest-src 'self'" in page.headers["content-security-policy"]
    answer = linked.get(f"{path}/app.webmanifest")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/manifest+json")
    assert answer.headers["cache-control"] == "no-store" and answer.headers["referrer-policy"] == "no-referrer"
    said = answer.json()
    assert said["start_url"] == path and path.startswith(said["scope"])
    assert said["display"] == "browser", "another storage would not have what waits there to be sent"
    assert "Ellen" not in answer.text and "Maple" not in answer.text and job.id not in answer.text
    for icon in said["icons"]:
        head = (ROOT / "static-site" / "public" / icon["src"].lstrip("/")).read_bytes()[:24]
        assert head.startswith(b"\x89PNG")
        assert f"{int.from_bytes(head[16:20], 'big')}x{int.from_bytes(head[20:24], 'big')}" == icon["sizes"]
    assert {icon["purpose"] for icon in said["icons"]} == {"any", "maskable"}
    assert linked.get("/t/" + "2" * 26 + "/app.webmanifest").status == 404


def test_a_delay_that_was_reported_is_not_offered_again_and_the_next_visit_comes_first(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t")
    assert linked.tap(path, "late", minutes="20").status == 303
    page = linked.get(path)
    assert 'name="minutes" value="20"' not in page.text and "reported 9:00 AM" in page.words
    assert 'name="minutes" value="10"' in page.text and 'name="minutes" value="30"' in page.text
    later = linked.open(name="Lena Later", phone="617 555 0118", window=Window("2026-11-23T15:00", "2026-11-23T16:00"))
    sooner = linked.open(name="Sam Soon", phone="617 555 0119", window=Window("2026-11-23T12:00", "2026-11-23T13:00"))
    words = linked.get(path).words
    assert words.index("Sam Soon") < words.index("Lena Later")
    linked.office(later, c.StartTravel)
    words = linked.get(path).words
    assert words.index("Lena Later") < words.index("Sam Soon"), "on the way there already"
    assert path_of(sooner, "t") in linked.get(path).text
