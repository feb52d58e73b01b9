"""Twilio's webhooks at the edge: only what Twilio signed for the public address has an effect, and nothing is a 500."""

from typing import Any
from urllib.parse import urlencode

import pytest
from chalice.test import Client, HTTPResponse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from twilio.request_validator import RequestValidator

from app import app
from chalicelib.domain.texts import texts_due
from chalicelib.handlers import twilio as handler
from chalicelib.models import customers, jobs, texts
from tests.integration.dispatching import ELLEN, Dispatching
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
def shop(outside: TestWorld) -> Dispatching:
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
