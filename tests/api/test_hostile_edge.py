"""What a hostile client says to every address: it is refused in the one shape, and people's own cookies do no harm."""

import json
import sys
import time
from typing import Any

import pytest
from chalice.test import Client

from chalicelib.domain import commands as c
from chalicelib.domain.phone import e164
from chalicelib.models import connections, limits, sessions, talks
from chalicelib.models import jobs as table
from chalicelib.observability import logger
from chalicelib.services import signin, tickets
from tests.api.linked import FORM, LINES, Linked, path_of
from tests.world import TestWorld

TOKEN = "a-token-of-a-dispatcher"
POSTS = ["/api/session", "/api/jobs", "/request", "/t/abc/commands", "/q/abc/answer", "/s/abc/ticket", "/twilio/texts"]
TYPES = ["text/plain", "multipart/form-data; boundary=x", "application/xml", "", "image/png", "application/jsonp"]


@pytest.fixture
def client(tables: Any) -> Client:
    import app

    sessions.save(TOKEN, sessions.Session(kind="session", user_id="omar", name="Omar", role="dispatcher"), 60)
    return Client(app.app)


def who(client: Client, cookie: str) -> int:
    return int(client.http.get("/api/session", headers={"Cookie": cookie}).status_code)


@pytest.mark.parametrize("path", POSTS)
def test_content_that_no_address_takes_is_refused_in_the_one_shape(client: Client, path: str) -> None:
    for kind in TYPES:
        answer = client.http.post(path, headers={"Content-Type": kind}, body=b"{}")
        assert answer.status_code == 415
        error = json.loads(answer.body)["error"]
        assert error["code"] == "not_readable" and error["message"] and error["fields"] == {} and "request_id" in error
        assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "beside",
    [
        'a={"x":1}',
        "x=a b c",
        "é=ü",
        "=",
        "a[b]=1",
        "no pair",
        "a,b=1",
        "expires=x",
        "truckroll_sessions=1",
        "x=" + "y" * 5000,
    ],
)
def test_other_programs_cookies_sign_nobody_out(client: Client, beside: str) -> None:
    assert who(client, f"{beside}; truckroll_session={TOKEN}") == 200
    assert who(client, f"truckroll_session={TOKEN}; {beside}") == 200


def test_a_cookie_that_names_no_session_signs_nobody_in(client: Client) -> None:
    for value in ("", "x", '"', TOKEN + "x", f" {TOKEN}x", "%00", "é", "x" * 5000, TOKEN.upper()):
        assert who(client, f"truckroll_session={value}") == 401


def test_a_ticket_is_no_sign_in(client: Client) -> None:
    ticket = client.http.post("/api/board/ticket", headers={"Cookie": f"truckroll_session={TOKEN}"}, body=b"")
    token = json.loads(ticket.body)["url"].rpartition("ticket=")[2]
    assert who(client, f"truckroll_session={token}") == 401


def test_a_board_hears_nothing_more_once_its_person_signed_out(outside: TestWorld) -> None:
    for name in ("dana", "omar"):
        sessions.save(name, sessions.Session(kind="session", user_id=name, name=name, role="owner"), 60)
        for n in (1, 2):
            ticket = tickets.issue(outside.world, "boards", name)["url"].rpartition("ticket=")[2]
            assert tickets.redeem(ticket, f"{name}-{n}")
    signin.sign_out(outside.world, "omar")
    assert sessions.get("omar") is None and sessions.get("dana") is not None
    assert outside.sockets.gone == {"omar-1", "omar-2"} and sorted(connections.on("boards")) == ["dana-1", "dana-2"]
    signin.sign_out(outside.world, "nobody")
    assert len(outside.sockets.gone) == 2


def test_a_job_is_found_by_its_reference_as_people_write_it_and_by_nothing_else(linked: Linked) -> None:
    sessions.save(TOKEN, sessions.Session(kind="session", user_id="omar", name="Omar", role="dispatcher"), 60)
    job = next(job for job in (linked.open(technician_id=None) for _ in range(60)) if {"0", "1"} & set(job.id))
    headers = {"Cookie": f"truckroll_session={TOKEN}", "Content-Type": "application/json"}

    def status(reference: str) -> tuple[int, int]:
        path = f"/api/jobs/{reference}"
        note = json.dumps({"id": linked.id(), "command": "add_note", "text": "x"}).encode()
        asked = linked.client.http.get(path, headers=headers)
        sent = linked.client.http.post(f"{path}/commands", headers=headers, body=note)
        return asked.status_code, sent.status_code

    written = job.id.lower().replace("0", "o").replace("1", "l")
    for reference in (job.id, job.id.lower(), written, f"{job.id[:4]}-{job.id[4:]}"):
        assert status(reference) == (200, 200), reference
    for reference in ("x", "UUUUUUUU", job.id + "A", "9" * 3000, "%00", "..", "é" * 8):
        assert status(reference) == (404, 404), reference


def test_numbers_without_end_are_a_wrong_field_and_no_failure(linked: Linked) -> None:
    job = linked.open()
    job = linked.office(job, c.SendQuote, lines=LINES)
    late = {"id": linked.id(), "command": "report_running_late", "minutes": "9" * 5000}
    assert linked.form(path_of(job, "t") + "/commands", late).status == 422
    answer = {"id": linked.id(), "answer": "approve", "name": "Ellen", "version": "9" * 5000}
    assert linked.form(path_of(job, "q") + "/answer", answer).status == 422


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("text", 5, "This must be text."),
        ("text", None, "This must be text."),
        ("id", "short", "This is too short: 8 at least."),
        ("command", "delete_job", "This is not one of the choices."),
        ("minutes", "5", "This must be a whole number."),
        ("minutes", 601, "This must be at most 600."),
        ("text", "x" * 2001, "This is too long: 2000 at most."),
    ],
)
def test_a_wrong_field_is_named_in_words(linked: Linked, field: str, value: Any, words: str) -> None:
    command = "report_running_late" if field == "minutes" else "add_note"
    sent = {"id": linked.id(), "command": command, "text": "x", "minutes": 5} | {field: value}
    answer = linked.json(path_of(linked.open(), "t") + "/commands", sent)
    assert (answer.status, answer.json()["error"]["fields"]) == (422, {field: words})


def test_nobody_uses_up_the_ids_that_truckroll_needs(linked: Linked) -> None:
    job = linked.open()
    for taken in (f"text_failed:{job.id}-0000-got_it-c", "reply:SM00000000", "aaaaaaaa\n"):
        note = {"id": taken, "command": "add_note", "text": "x"}
        assert linked.json(path_of(job, "s") + "/commands", note).status == 422
    assert table.get(job.id) == linked.now(job) and linked.events(job).count("note_added") == 0


@pytest.mark.parametrize("text_id", ["x" * 3000, "%00", "in-1%2f..", "é", "talk"])
def test_no_address_of_a_text_is_anything_else(client: Client, text_id: str) -> None:
    signed_in = {"Cookie": f"truckroll_session={TOKEN}", "Content-Type": "application/json"}
    body = json.dumps({"id": "aaaaaaaa-0000-4000-8000-000000000009"}).encode()
    talks.heard("+16175550117", "2026-11-23T14:00:00.000Z", "in-1")
    for path in (
        "conversations/16175550117/texts/{}/again",
        "conversations/16175550117/texts/{}/told",
        "jobs/7KQ4M2XD/texts/{}/link",
    ):
        answer = client.http.post(f"/api/{path.format(text_id)}", headers=signed_in, body=body)
        assert answer.status_code == 404, answer.body


WRONG_SETTINGS: list[tuple[dict[str, Any], str]] = [
    ({"hours": {"mon": ["x", "y"]}}, "hours.mon"),
    ({"hours": {"sun": ["17:00", "08:00"]}}, "hours.sun"),
    ({"hours": {"sun": ["08:00\n", "24:00"]}}, "hours.sun"),
    ({"review_link": "javascript:alert(1)"}, "review_link"),
    ({"review_link": "https://x.example/' onclick='"}, "review_link"),
    ({"zone": "../../etc/passwd"}, "zone"),
    ({"tax": {"percent": 1e300}}, "tax.percent"),
    ({"undo_seconds": -1}, "undo_seconds"),
    ({"quiet_hours": {"start": "25:00", "end": "x"}}, "quiet_hours.start"),
    ({"name": "\u200b"}, "name"),
    ({"form_origins": ["https://a.example", "*"]}, "form_origins.1"),
    ({"form_origins": ["https://*.example.com"]}, "form_origins.0"),
    ({"form_origins": ["http://www.example.com"]}, "form_origins.0"),
    ({"form_origins": ["https://a.example; script-src *"]}, "form_origins.0"),
    ({"form_origins": ["https://a.example\r\nX-Evil: 1"]}, "form_origins.0"),
    ({"form_origins": ["https://a.example/page"]}, "form_origins.0"),
    ({"form_origins": ["https://user@a.example"]}, "form_origins.0"),
    ({"form_origins": ["https://a.example:70000"]}, "form_origins.0"),
]


@pytest.mark.parametrize(("wrong", "field"), WRONG_SETTINGS)
def test_settings_that_would_break_a_page_are_refused_by_field_in_words(
    client: Client, wrong: dict[str, Any], field: str
) -> None:
    sessions.save("owner", sessions.Session(kind="session", user_id="dana", name="Dana", role="owner"), 60)
    headers = {"Cookie": "truckroll_session=owner", "Content-Type": "application/json"}
    asked = {"name": "Harbor", "phone": "617 555 0140", "zone": "America/New_York"} | wrong
    answer = client.http.put("/api/settings", headers=headers, body=json.dumps(asked).encode())
    assert answer.status_code == 422
    (named, message), *_ = json.loads(answer.body)["error"]["fields"].items()
    assert named == field and message.endswith(".") and not {"`", "regex", "float"} & set(message.split())
    assert "`" not in message and "\\" not in message


def test_a_technicians_hours_are_hours_and_nothing_after_them(client: Client) -> None:
    sessions.save("owner", sessions.Session(kind="session", user_id="dana", name="Dana", role="owner"), 60)
    headers = {"Cookie": "truckroll_session=owner", "Content-Type": "application/json"}
    where = "/api/technicians/aaaaaaaa-0000-4000-8000-000000000009"
    for begins, status in (("08:00\n", 422), ("8:00", 422), ("08:00", 201)):
        asked = {"name": "Marco", "phone": "617 555 0121", "hours": {"mon": [begins, "17:00"]}}
        assert client.http.put(where, headers=headers, body=json.dumps(asked).encode()).status_code == status, begins


def test_a_strangers_form_sends_no_text_abroad_or_to_a_dear_number(linked: Linked) -> None:
    for phone, allowed in (("617 555 0150", True), ("+44 7911 123456", False), ("+1 876 555 0123", False)):
        asked = linked.get("/request").forms[0] | {"name": "X", "address": "1 A St", "issue": "No heat"}
        linked.outside.clock.forward(5)
        done = linked.form("/request", asked | {"phone": phone, "texts_allowed": "yes"})
        assert done.status == 303
        (job,) = table.of_customer(e164(phone), 1)
        assert job.customer.texts_allowed is allowed and bool(job.customer.consent) is allowed


def test_no_customer_makes_us_text_abroad_or_a_dear_number(linked: Linked) -> None:
    job = linked.open(technician_id=None)
    for phone in ("+44 7911 123456", "+1 876 555 0123", "+1 900 555 0123"):
        command = {"id": linked.id(), "command": "correct_details", "phone": phone}
        answer = linked.json(path_of(job, "s") + "/commands", command)
        assert answer.status == 422 and answer.json()["error"]["fields"] == {
            "phone": "We cannot text this number. Please call the office to change it."
        }
    assert linked.office(job, c.CorrectDetails, phone="+44 7911 123456").customer.phone == "+447911123456"
    named = {"id": linked.id(), "command": "correct_details", "name": "Ellen W", "phone": "+44 7911 123456"}
    assert linked.json(path_of(linked.now(job), "s", 2) + "/commands", named).status == 200


def test_guessing_ends_for_who_guesses_and_not_for_whom_it_is_about(outside: TestWorld) -> None:
    tries = [_tries(outside, "dana@example.com", "wrong", "203.0.113.7") for _ in range(12)]
    assert tries == ["not_signed_in"] * signin.FAILURES + ["too_many"] * 2
    assert _tries(outside, "dana@example.com", "dispatch-demo", "203.0.113.7") == "too_many"
    assert _tries(outside, "dana@example.com", "dispatch-demo", "198.51.100.4") == "in"
    others = [_tries(outside, f"u{n}@example.com", "wrong", "203.0.113.7") for n in range(60)]
    assert others.count("not_signed_in") == signin.ADDRESS_FAILURES - signin.FAILURES


def test_an_office_behind_one_address_signs_in_as_often_as_it_likes(outside: TestWorld) -> None:
    assert {_tries(outside, "dana@example.com", "dispatch-demo", "203.0.113.7") for _ in range(80)} == {"in"}
    assert limits.so_far("signin", "dana@example.com 203.0.113.7", signin.FAILURE_WINDOW) == 0


def test_a_success_is_forgiven_where_it_was_counted_if_another_window_has_begun(outside: TestWorld) -> None:
    before = time.time() - signin.FAILURE_WINDOW
    assert limits.count("signin", "dana 203.0.113.7", signin.FAILURE_WINDOW, before) == 1
    limits.forgive("signin", "dana 203.0.113.7", signin.FAILURE_WINDOW, before)
    assert limits.so_far("signin", "dana 203.0.113.7", signin.FAILURE_WINDOW) == 0
    assert limits.count("signin", "dana 203.0.113.7", signin.FAILURE_WINDOW, before) == 1


def _tries(outside: TestWorld, email: str, password: str, address: str) -> str:
    from chalicelib.domain.errors import Refusal

    try:
        signin.sign_in(outside.world, email, password, address)
    except Refusal as refusal:
        return refusal.code
    return "in"


def test_forms_are_for_pages_only(linked: Linked) -> None:
    """A form can be posted by any site's page; the office's addresses take none, whatever the cookie says."""
    answer = linked.ask("POST", "/api/board/ticket", b"a=b", Content_Type=FORM, Cookie=f"truckroll_session={TOKEN}")
    assert answer.status == 415


def test_a_refusal_is_counted_by_its_code_and_a_failure_is_logged_with_request_and_job(
    client: Client, linked: Linked, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    job = linked.open()
    headers = {"Cookie": f"truckroll_session={TOKEN}", "Content-Type": "application/json"}
    answer = client.http.post(f"/api/jobs/{job.id}/commands", headers=headers, body=b"{}")
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines() if '"refusals"' in line]
    assert [(line["code"], line["job"]) for line in said] == [(json.loads(answer.body)["error"]["code"], job.id)]

    def broken(*_: object) -> None:
        raise RuntimeError("a customer's words")

    monkeypatch.setattr(table, "get", broken)
    for handler in logger().handlers:
        monkeypatch.setattr(handler, "stream", sys.stdout)
    for path in (f"/api/jobs/{job.id}", path_of(job, "s")):
        failed = client.http.get(path, headers=headers)
        assert failed.status_code == 503
    out = capsys.readouterr().out
    said = [json.loads(line) for line in out.splitlines()]
    assert [line["job"] for line in said if line.get("message") == "request failed"] == [job.id, job.id]
    assert all("request_id" in line for line in said if line.get("message") == "request failed")
    assert sum(line.get("failures", 0) for line in said) == 2
