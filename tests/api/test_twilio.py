"""Twilio's webhooks at the edge: only what Twilio signed for the public address has an effect, and nothing is a 500."""

from typing import Any
from urllib.parse import urlencode

import boto3
import pytest
from chalice.test import Client, HTTPResponse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from twilio.request_validator import RequestValidator

from app import app
from chalicelib.domain.texts import texts_due
from chalicelib.handlers import twilio as handler
from chalicelib.models import customers, jobs, sessions, texts
from tests.integration.dispatching import ELLEN, MARCO, Dispatching
from tests.world import ENVIRONMENT, TestWorld

BASE = ENVIRONMENT["TRUCKROLL_PUBLIC_BASE"]
FIELDS = [
    *("MessageSid", "SmsSid", "From", "To", "Body", "NumMedia", "MediaUrl0", "MediaUrl1", "MediaContentType0"),
    *("MessageStatus", "SmsStatus", "ErrorCode", "AccountSid", "FromCity", "NumSegments"),
]
FORM = "application/x-www-form-urlencoded; charset=utf-8"


def post(path: str, form: dict[str, str], signed_for: str | None = None, **changes: Any) -> HTTPResponse:
    """Post a form as Twilio does; `signed_for` another address, `signature` None or another one.

    `origin` is another place that it is signed for, `token` another account's, `headers` are more of them.
    """
    validator = RequestValidator(changes.get("token", ENVIRONMENT["TRUCKROLL_TWILIO_TOKEN"]))
    right = validator.compute_signature(changes.get("origin", BASE) + (signed_for or path), form)
    signature = changes.get("signature", right)
    headers = {"Content-Type": FORM} | ({"X-Twilio-Signature": signature} if signature is not None else {})
    headers |= changes.get("headers", {})
    with Client(app) as client:
        return client.http.post(path, headers=headers, body=changes.get("body", urlencode(form).encode()))


@pytest.fixture
def shop(outside: TestWorld, monkeypatch: pytest.MonkeyPatch) -> Dispatching:
    """The webhook is the real one; only the queue it may put answers on is recorded."""
    monkeypatch.setattr(handler, "WORLD", replace(handler.WORLD, queue=lambda: outside.queue))
    return Dispatching(outside)


def a_text(body: str, sid: str = "SM1") -> dict[str, str]:
    return {"MessageSid": sid, "From": ELLEN, "To": "+16175550100", "Body": body, "NumMedia": "0", "FromCity": ""}


def test_a_signed_text_with_blank_parameters_is_taken_in_and_answered_with_silence(shop: Dispatching) -> None:
    job = shop.open()
    answer = post("/twilio/texts", a_text("Ring the lower bell, per favore: città"))
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/xml")
    assert b"<Response/>" in answer.body
    (kept,) = texts.of_job([ELLEN], job.id)
    assert kept.body == "Ring the lower bell, per favore: città"
    assert post("/twilio/texts", a_text("", sid="SM2")).status_code == 200


def test_stop_by_webhook_ends_texts(tables: Any) -> None:
    assert post("/twilio/texts", a_text(" stop ")).status_code == 200
    record = customers.get(ELLEN)
    assert record and record.opted_out


@pytest.mark.parametrize(
    ("said", "count"),
    [("2", 2), ("0", 0), ("", 0), ("-1", 0), ("x", 0), ("²", 0), ("1e3", 0), ("99", 10), ("9" * 5000, 0)],
)
def test_pictures_are_counted_and_left_where_they_are(
    tables: Any, monkeypatch: pytest.MonkeyPatch, said: str, count: int
) -> None:
    world = TestWorld()
    monkeypatch.setattr(handler, "WORLD", replace(handler.WORLD, queue=world.world.queue, media=world.world.media))
    form = a_text("", sid="MM1") | {"NumMedia": said}
    form |= {f"MediaUrl{n}": f"https://api.twilio.com/{n}" for n in range(12)}
    form |= {f"MediaContentType{n}": "text/html; charset=x" for n in range(12)}
    assert post("/twilio/texts", form).status_code == 200
    kept = texts.get(ELLEN, "in-MM1")
    assert kept
    assert [medium.source for medium in kept.media] == [f"https://api.twilio.com/{n}" for n in range(count)]
    assert world.queue.messages == ([(ELLEN, "in-MM1", 0)] if count else [])
    assert world.media.asked == []


def test_pictures_without_an_address_are_noted(tables: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    world = TestWorld()
    monkeypatch.setattr(handler, "WORLD", replace(handler.WORLD, queue=world.world.queue))
    assert post("/twilio/texts", a_text("", sid="MM2") | {"NumMedia": "1"}).status_code == 200
    kept = texts.get(ELLEN, "in-MM2")
    assert kept and [(medium.source, medium.state) for medium in kept.media] == [("", "fetching")]


NOT_SIGNED: list[dict[str, Any]] = [
    {"signature": None},
    {"signature": ""},
    {"signature": "bm90IGl0"},
    {"signature": "ünreadable"},
    {"signed_for": "/twilio/status"},
    {"signed_for": "/twilio/texts?id=1"},
    {"origin": "http://evil.example"},
    {"origin": "http://evil.example", "headers": {"Host": "evil.example"}},
    {
        "origin": "http://evil.example",
        "headers": {"X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example"},
    },
    {"origin": BASE.replace("http://", "https://")},
    {"origin": BASE.replace(":8000", ":8001")},
    {"origin": BASE.replace("127.0.0.1", "localhost")},
    {"token": ""},
    {"token": "another account's token"},
    {"body": b"From=%2B16175550117&Body=STOP&MessageSid=SM1"},
    {"body": b"\xff\xfe=\x00"},
    {"body": b""},
    {"body": b"&".join(b"a%d=" % n for n in range(600))},
]


def test_what_twilio_did_not_sign_for_this_address_is_403_and_has_no_effect(tables: Any) -> None:
    for changes in NOT_SIGNED:
        answer = post("/twilio/texts", a_text("STOP"), **changes)
        assert answer.status_code == 403, changes
        assert answer.json_body["error"]["code"] == "forbidden"
    assert customers.get(ELLEN) is None


def test_the_same_for_delivery_callbacks(shop: Dispatching) -> None:
    job = shop.open()
    shop.send_due(job)
    text_id = texts_due(job)[0].id
    path = f"/twilio/status?id={ELLEN[1:]}.{text_id}"
    form = {"MessageSid": "SM" + "0" * 32, "MessageStatus": "undelivered", "ErrorCode": "30006"}
    for changes in NOT_SIGNED:
        assert post(path, form, **changes).status_code == 403, changes
    assert shop.now(job).failed_texts == ()


def test_a_signed_post_that_is_replayed_has_one_effect(shop: Dispatching) -> None:
    job = shop.open()
    shop.send_due(job)
    text_id = texts_due(job)[0].id
    path = f"/twilio/status?id={ELLEN[1:]}.{text_id}"
    failed = {"MessageSid": "SM" + "0" * 32, "MessageStatus": "undelivered", "ErrorCode": "30006"}
    replies = [a_text("Ring the bell", sid="SM1"), a_text("stop", sid="SM2"), a_text("start", sid="SM3")]
    for form in replies:
        assert post("/twilio/texts", form).status_code == 200
    assert post(path, failed).status_code == 204
    after = shop.now(job)
    assert (after.unread_replies, after.failed_texts) == (2, (text_id,))
    for _ in range(3):
        for form in reversed(replies):
            assert post("/twilio/texts", form).status_code == 200
        assert post(path, failed).status_code == 204
    assert shop.now(job).version == after.version
    record = customers.get(ELLEN)
    assert record and not record.opted_out, "an old STOP that is replayed stops nothing"


@given(st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_signed_is_answered_and_whatever_is_not_is_403(tables: Any, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(["/twilio/texts", f"/twilio/status?id={ELLEN[1:]}.0-0-x"]))
    values = st.one_of(
        st.just(""), st.sampled_from(["1", "10", "delivered", "failed", "30003", ELLEN, "SM1"]), st.text()
    )
    form = data.draw(st.dictionaries(st.sampled_from(FIELDS), values, max_size=len(FIELDS)))
    assert post(path, form).status_code in (200, 204)
    assert post(path, form, signature=data.draw(st.text(max_size=40))).status_code == 403


def test_a_delivery_is_recorded_by_the_very_address_that_the_text_was_sent_with(shop: Dispatching) -> None:
    addresses = []

    class Noting(type(shop.outside.texts)):  # type: ignore[misc]
        def send(self, to: str, body: str, callback: str) -> object:
            addresses.append(callback)
            return super().send(to, body, callback)

    shop.outside.texts = Noting()
    job = shop.open()
    shop.send_due(job)
    path = addresses[0].removeprefix(BASE)
    form = {"MessageSid": "SM" + "0" * 32, "MessageStatus": "delivered", "To": ELLEN, "ErrorCode": ""}
    assert post(path, form).status_code == 204
    text = texts.get(ELLEN, texts_due(job)[0].id)
    assert text and text.state == "delivered"

    other = path.replace("got_it", "got_us")
    assert post(other, form, signed_for=path).status_code == 403, "the address is part of what is signed"
    assert post(other, form).status_code == 204, "signed, but about no text of ours"


def test_a_failure_reaches_the_card(shop: Dispatching) -> None:
    job = shop.open()
    shop.send_due(job)
    text_id = texts_due(job)[0].id
    form = {"MessageSid": "SM" + "0" * 32, "MessageStatus": "undelivered", "ErrorCode": "30006"}
    for _ in range(2):
        assert post(f"/twilio/status?id={ELLEN[1:]}.{text_id}", form).status_code == 204
    found = jobs.get(job.id)
    assert found and found.failed_texts == (text_id,)


NONSENSE: list[dict[str, str]] = [
    {},
    {"MessageStatus": "delivered"},
    {"MessageStatus": "brand_new", "MessageSid": "SM1"},
    {"MessageStatus": "failed", "MessageSid": "", "ErrorCode": "x" * 5000},
    {"MessageStatus": "failed", "ErrorCode": "²"},
    {"MessageSid": "SM1", "From": ELLEN, "Body": "\x00" * 3000 + "🛑" * 3000},
]


def test_signed_nonsense_is_never_a_500(tables: Any) -> None:
    for path in ("/twilio/status", "/twilio/status?id=", "/twilio/status?id=1.2", "/twilio/texts"):
        for form in NONSENSE:
            answer = post(path, form, signed_for=path.removesuffix("?id="))
            assert answer.status_code in (200, 204), (path, form)


NO_PHONES = [
    *(
        "",
        "12345",
        "72975",
        "whatsapp:+16175550117",
        "messenger:1234",
        "HARBOR",
        "+",
        "+1617555011７",
        "+1 617 555 0117",
    ),
    *("+" + "1" * 40, "x" * 5000, "anonymous", "+16175550117\x00", "+16175550117,+16175550118"),
]


def test_a_sender_who_is_no_phone_is_dropped_and_answered_like_any_other(tables: Any) -> None:
    for n, sender in enumerate([*NO_PHONES, ENVIRONMENT["TRUCKROLL_TWILIO_NUMBER"]]):
        answer = post("/twilio/texts", a_text("Stop", sid=f"SM{n}") | {"From": sender})
        assert (answer.status_code, b"<Response/>" in answer.body) == (200, True), sender
    for sid in ("", "x" * 5000, "in-SM1", "SM1\n", "ßM1"):
        assert post("/twilio/texts", a_text("Stop", sid=sid)).status_code == 200, sid
    for table in ("texts", "customers", "consents"):
        assert tables.scan(TableName=f"truckroll-test-{table}")["Items"] == []


BODIES = [
    *("", "\x00", "🛑" * 400, "ا" * 1600, "\u202etxet\u200b", "x" * 190_000, "{link}", "<script>alert(1)</script>"),
    *("%00%ff\ufffd", "=1+1", "1" * 1600, "STOP " * 300, "\u0301" * 1600, "\ufdfd" * 1600),
]


def test_a_body_of_any_size_and_script_is_kept_whole_or_to_a_length(shop: Dispatching) -> None:
    job = shop.assign(shop.open())
    for n, body in enumerate(BODIES):
        for sender in (ELLEN, MARCO if n % 2 else "+16175550166"):
            form = a_text(body, sid=f"SM{n}x{sender[-4:]}") | {"From": sender}
            assert post("/twilio/texts", form).status_code == 200, (sender, body[:20])
    found = jobs.get(job.id)
    assert found and found.unread_replies == len(BODIES)
    assert all(len(event.text) <= 2000 for event in found.history if hasattr(event, "text"))
    with_dispatcher = {"Cookie": "truckroll_session=dana"}
    sessions.save("dana", sessions.Session(kind="session", user_id="dana", name="Dana", role="owner"), 60)
    with Client(app) as client:
        for path in ("/api/conversations", *(f"/api/conversations/{x[1:]}" for x in (ELLEN, MARCO, "+16175550166"))):
            assert client.http.get(path, headers=with_dispatcher).status_code == 200
        assert client.http.get("/api/consents.csv", headers=with_dispatcher).status_code == 200


def test_more_than_a_webhook_may_hold_is_refused(tables: Any) -> None:
    assert post("/twilio/texts", a_text("x" * 250_000)).status_code == 403


def test_a_replayed_webhook_has_one_effect(shop: Dispatching) -> None:
    job = shop.assign(shop.open())
    posted = [
        a_text("Stop", sid="SM1"),
        a_text("Start", sid="SM2"),
        a_text("Ring the bell", sid="SM3"),
        a_text("1 running late", sid="SM4") | {"From": MARCO},
        a_text("3", sid="SM6") | {"From": MARCO},
        a_text("Hello", sid="SM5") | {"From": "+16175550166"},
    ]
    for form in posted:
        assert post("/twilio/texts", form).status_code == 200
    before = everything()
    for form in [*posted, *reversed(posted)]:
        assert post("/twilio/texts", form).status_code == 200
    assert everything() == before
    found = jobs.get(job.id)
    assert found and not found.texts_stopped and found.unread_replies == 2


def everything() -> dict[str, Any]:
    """All that is kept of jobs, texts, customers and consent."""
    client = boto3.client("dynamodb", region_name="us-east-1")
    tables = ("jobs", "texts", "customers", "consents")
    found = {name: client.scan(TableName=f"truckroll-test-{name}")["Items"] for name in tables}
    return {name: sorted(map(str, items)) for name, items in found.items()}


HOSTILE_PATHS = ["0", "016175550117", "%2B16175550117", "1" * 40, "abc", "1617555٠١١٧", "..", "all", "talk"]


def test_a_conversations_address_takes_digits_only(tables: Any) -> None:
    sessions.save("dana", sessions.Session(kind="session", user_id="dana", name="Dana", role="owner"), 60)
    headers = {"Cookie": "truckroll_session=dana", "Content-Type": "application/json"}
    with Client(app) as client:
        for digits in HOSTILE_PATHS:
            found = client.http.get(f"/api/conversations/{digits}", headers=headers)
            assert found.status_code == 404, digits
        for query in ("before=now", "before=" + "9" * 300, "limit=-1", "limit=x", "limit=51", "limit=999999999"):
            assert client.http.get(f"/api/conversations?{query}", headers=headers).status_code == 422
        for body in (b"", b"{}", b"[]", b'{"id": "x", "body": ""}', b'{"id": "a:b-c-d-e", "body": "x"}', b"\xff"):
            for path in ("texts", "read", "ignore"):
                answer = client.http.post(f"/api/conversations/16175550117/{path}", headers=headers, body=body)
                assert answer.status_code in (400, 422), (path, body)
