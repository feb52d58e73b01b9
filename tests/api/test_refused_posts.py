"""Whatever is posted to any address that strangers reach is taken or refused in words, and never a failure of ours."""

import json
from collections.abc import Callable
from random import Random
from typing import Any
from urllib.parse import quote

import pytest

from chalicelib.domain import commands as c
from chalicelib.services import requests, strangers
from tests.api.linked import FORM, LINES, Linked, Page, path_of

Rounds = Callable[[int, int], int]
JSON = "application/json"
BASE = "http://127.0.0.1:8000"
# In the end of each a browser, or somebody who pretends to be one, may put anything.
TEXTS = [
    "",
    " ",
    "x" * 100_000,
    "😀" * 3000,
    "\x00",
    "a\x00b\x1b[2J",
    "\u202e\u2066evil\u200b",
    "\ud800",
    "%00%ff",
    "' OR 1=1 --",
    "<script>alert(1)</script>",
    "{{7*7}}${7*7}",
    "../../etc/passwd",
    "a" * 64,
    "0" * 5000,
    "-1",
    "1e999",
    "NaN",
    "\r\nSet-Cookie: a=b",
    "٣٤٥",
]
VALUES: list[Any] = [*TEXTS, None, True, -1, 0, 10**400, 1.5, [], {}, [[]] * 50, {"a": {"b": []}}, ["x"] * 3000]
NAMES = (
    "id command text answer version name reason phone address town issue texts_allowed opened website language "
    "preferred speak photos minutes eta_minutes window lines notes valid_days undoes expected_version tapped_at key "
    "type form"
).split()
COMMANDS = (
    "add_note start_travel send_quote correct_details cancel_job take_back approve schedule_visit nonsense".split()
)
BODIES = [
    b"",
    b"{",
    b"null",
    b"[]",
    b'"x"',
    b"1e999",
    b"\xff\xfe\x00",
    b"{" * 20_000,
    b"[" * 100_000,
    b'{"a":' * 5000,
    b'{"id": "a", "id": "b"}',
    b'{"text": "\\ud800"}',
    b'{"text": "\\u0000"}',
    b"x" * 250_000,
    b"a=1&a=2&" * 2000,
    b"&&&===%%%",
    b"%zz=%f",
    b"command=add_note&command=cancel_job&id=aaaaaaaa&id=bbbbbbbb",
    b'--x\r\nContent-Disposition: form-data; name="phone"\r\n\r\n1\r\n--x--\r\n',
]
TYPES = [
    JSON,
    FORM,
    f"{FORM}; charset=utf-7",
    f"{JSON}; charset=latin-1",
    "text/plain",
    "multipart/form-data; boundary=x",
]


@pytest.fixture
def addresses(linked: Linked) -> list[str]:
    """Where strangers may post: with links that are current, over, and invented."""
    current = linked.office(linked.open(), c.SendQuote, lines=LINES)
    over = linked.office(linked.open(), c.CancelJob, reason="Moved")
    paths = ["/request", "/api/session", "/api/session/challenge", "/twilio/texts", "/twilio/status"]
    for kind, action in (("t", "commands"), ("s", "commands"), ("q", "answer")):
        for link in (path_of(current, kind), path_of(over, kind), f"/{kind}/{'1' * 26}"):  # type: ignore[arg-type]
            paths += [f"{link}/{action}", f"{link}/ticket"]
    return paths


def check(answer: Page, what: object) -> None:
    """Taken, led on, or refused in the one shape, or as a page with words; nothing is kept, framed or guessed about."""
    assert answer.status < 500, (what, answer.status, answer.text[:300])
    assert answer.headers["cache-control"] == "no-store" and answer.headers["x-content-type-options"] == "nosniff"
    if answer.status >= 400 and "json" in answer.headers["content-type"]:
        error = answer.json()["error"]
        assert set(error) == {"code", "message", "fields", "request_id"}, what
        assert error["message"].endswith(".") and "Traceback" not in answer.text
    elif answer.status >= 400:
        assert answer.headers["content-type"].startswith("text/html") and len(answer.words) > 20, what
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert "<script>alert" not in answer.text


def test_every_body_to_every_address_is_answered_in_words(linked: Linked, addresses: list[str]) -> None:
    for n, path in enumerate(addresses):
        for body in BODIES[n % 6 :: 6] if n > 1 else BODIES:
            for kind in TYPES[n % 3 :: 3] if n > 1 else TYPES:
                answer = linked.ask("POST", path, body, Content_Type=kind, Accept="text/html")
                check(answer, (path, kind, body[:60]))


def test_whatever_stands_in_whatever_field_is_answered_in_words(
    linked: Linked, addresses: list[str], rounds: Rounds
) -> None:
    dice = Random(29)
    for _ in range(rounds(150, 20_000)):
        path = dice.choice(addresses)
        fields: dict[str, Any] = {name: dice.choice(VALUES) for name in dice.sample(NAMES, dice.randrange(1, 12))}
        if dice.random() < 0.7:
            fields |= {
                "id": linked.id(),
                "command": dice.choice(COMMANDS),
                "answer": dice.choice(("approve", "ask", "x")),
            }
        as_json = dice.random() < 0.5
        body = json.dumps(fields) if as_json else "&".join(f"{name}={_typed(value)}" for name, value in fields.items())
        origin = dice.choice([{}, {}, {"Origin": BASE}, {"Origin": "https://evil.example"}, {"Origin": "null"}])
        answer = linked.ask("POST", path, body.encode(), Content_Type=JSON if as_json else FORM, **origin)
        check(answer, (path, body[:300]))
        if origin.get("Origin") == "https://evil.example":
            assert answer.status in (403, 415)


def test_whatever_stands_in_a_field_of_an_honest_form_is_kept_or_named(
    linked: Linked, rounds: Rounds, monkeypatch: pytest.MonkeyPatch
) -> None:
    # All of them come from one place, which is another test's subject.
    monkeypatch.setattr(strangers, "FORM_FAILURES", 10**9)
    monkeypatch.setattr(requests, "PER_ADDRESS", 10**9)
    dice = Random(31)
    good = {"name": "Paul", "phone": "617 555 0145", "address": "1 A St", "town": "Quincy", "issue": "Leak"}
    for n in range(rounds(25, 2000)):
        form = linked.get("/request").forms[0]
        linked.outside.clock.forward(5)
        field = dice.choice([*good, "preferred", "language", "texts_allowed"])
        fields = form | good | {"phone": f"617 555 {n % 10_000:04d}", field: dice.choice(TEXTS)}
        body = "&".join(f"{name}={_typed(value)}" for name, value in fields.items())
        answer = linked.ask("POST", "/request", body.encode(), Content_Type=FORM)
        check(answer, (field, fields[field][:60]))
        assert answer.status in (303, 400, 422)
        if answer.status == 422:
            assert f'id="request-{field}-error"' in answer.text and len(answer.text) < 450_000


def _typed(value: object) -> str:
    return quote(str(value).encode("utf-8", "surrogatepass"), safe="")
