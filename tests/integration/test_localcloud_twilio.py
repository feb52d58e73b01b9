"""The fake Twilio, through the unmodified client; and the phones page's own calls."""

from __future__ import annotations

import threading
import time
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from requests.exceptions import ReadTimeout
from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from tests.cloud import ACCOUNT, LocalCloud
from tests.pictures import PNG

TINY = Path(__file__).parent / "test_localcloud_app"
OFFICE = "+16175550100"
POLICY = "Content-Security-Policy"
_numbers = iter(range(1000, 9999))


class ToTheFake(TwilioHttpClient):  # type: ignore[misc]
    """Twilio's own transport, sent to another address."""

    def __init__(self, base: str) -> None:
        super().__init__(timeout=1)
        self.base = base
        self.session.trust_env = False

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
        return super().request(method, url.replace("https://api.twilio.com", self.base), *args, **kwargs)


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path_factory.mktemp("twilio") / "data", app=TINY) as running:
        yield running


@pytest.fixture(scope="module")
def twilio(cloud: LocalCloud) -> Iterator[Client]:
    transport = ToTheFake(f"{cloud.url}/twilio-api")
    yield Client(ACCOUNT, "any token", http_client=transport)
    transport.session.close()


@pytest.fixture
def number() -> str:
    """A phone that no other test texts."""
    return f"+1617556{next(_numbers)}"


def send(twilio: Client, cloud: LocalCloud, to: str, body: str = "Hello") -> Any:
    return twilio.messages.create(to=to, from_=OFFICE, body=body, status_callback=f"{cloud.url}/twilio/status")


def callbacks(cloud: LocalCloud, sid: str) -> list[dict[str, Any]]:
    seen = cloud.client().get("/api/seen/twilio")[1]["seen"]
    return [entry for entry in seen if entry["kind"] == "status" and entry["form"]["MessageSid"] == sid]


def heard(cloud: LocalCloud, number: str) -> dict[str, Any]:
    """The newest webhook about a text from this number; callbacks of other texts may come any time."""
    seen = cloud.client().get("/api/seen/twilio")[1]["seen"]
    entry: dict[str, Any] = next(one for one in reversed(seen) if one["form"].get("From") == number)
    return entry


def test_a_text_is_accepted_then_sent_then_delivered_with_signed_callbacks(
    twilio: Client, cloud: LocalCloud, number: str
) -> None:
    message = send(twilio, cloud, number, "Marco comes today, 10-11 AM.")
    assert (message.status, message.to, message.direction) == ("queued", number, "outbound-api")
    assert message.sid.startswith("SM")
    assert (message.num_segments, message.error_code, message.date_sent) == ("1", None, None)
    cloud.idle()
    fetched = twilio.messages(message.sid).fetch()
    assert fetched.status == "delivered"
    assert abs(fetched.date_sent - datetime.now(UTC)) < timedelta(minutes=1)
    entries = callbacks(cloud, message.sid)
    assert [entry["form"]["MessageStatus"] for entry in entries] == ["sent", "delivered"]
    assert all(entry["genuine"] for entry in entries)


@pytest.mark.parametrize(
    ("form", "code", "status"),
    [
        ({"to": "5550117", "from_": OFFICE, "body": "x"}, 21211, 400),
        ({"to": "", "from_": OFFICE, "body": "x"}, 21604, 400),
        ({"to": "+16175550117", "body": "x"}, 21603, 400),
        ({"to": "+16175550117", "from_": "+16175550199", "body": "x"}, 21606, 400),
        ({"to": OFFICE, "from_": OFFICE, "body": "x"}, 21266, 400),
        ({"to": "+16175550117", "from_": OFFICE, "body": ""}, 21602, 400),
        ({"to": "+16175550117", "from_": OFFICE, "body": "x" * 1601}, 21617, 400),
        ({"to": "+16175550117", "from_": OFFICE, "body": "x", "status_callback": "nowhere"}, 21609, 400),
    ],
)
def test_what_twilio_would_refuse_is_refused_with_its_code(
    twilio: Client, form: dict[str, str], code: int, status: int
) -> None:
    with pytest.raises(TwilioRestException) as refused:
        twilio.messages.create(**form)
    assert (refused.value.code, refused.value.status) == (code, status)


def test_sending_needs_the_account_and_reading_needs_nothing(cloud: LocalCloud, twilio: Client) -> None:
    path = f"/twilio-api/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    status, said = cloud.client().form(path, {"To": "+16175550117", "From": OFFICE, "Body": "x"})
    assert (status, said["code"]) == (401, 20003)
    assert set(said) == {"code", "message", "more_info", "status"}
    assert cloud.client().get(path)[0] == 200
    assert cloud.client().get(path.replace(ACCOUNT, "AC" + "1" * 32))[1]["code"] == 20404
    with pytest.raises(TwilioRestException) as missing:
        twilio.messages("SM" + "0" * 32).fetch()
    assert missing.value.code == 20404


def test_lists_are_newest_first_filtered_and_paged(twilio: Client, cloud: LocalCloud, number: str) -> None:
    for n in range(5):
        send(twilio, cloud, number, f"text {n}")
    newest_first = [f"text {n}" for n in (4, 3, 2, 1, 0)]
    assert [text.body for text in twilio.messages.list(to=number)] == newest_first
    assert [text.body for text in twilio.messages.list(to=number, limit=2)] == newest_first[:2]
    assert [text.body for text in twilio.messages.list(to=number, page_size=2)] == newest_first
    now = datetime.now(UTC)
    assert len(twilio.messages.list(to=number, date_sent_after=now - timedelta(minutes=1))) == 5
    assert twilio.messages.list(to=number, date_sent_after=now + timedelta(minutes=1)) == []
    assert len(twilio.messages.list(to=number, date_sent_before=now + timedelta(minutes=1))) == 5
    assert twilio.messages.list(to=number, date_sent_before=now - timedelta(minutes=1)) == []
    assert len(twilio.messages.list(to=number, date_sent=now)) == 5
    assert twilio.messages.list(to=number, date_sent=now - timedelta(days=2)) == []
    assert twilio.messages.list(from_=number) == []


@pytest.mark.parametrize(
    ("failure", "code", "status"), [("429", 20429, 429), ("21610", 21610, 400), ("21211", 21211, 400)]
)
def test_an_armed_refusal_happens_once_and_sends_nothing(
    twilio: Client, cloud: LocalCloud, number: str, failure: str, code: int, status: int
) -> None:
    cloud.fail_next_text(number, failure)
    with pytest.raises(TwilioRestException) as refused:
        send(twilio, cloud, number)
    assert (refused.value.code, refused.value.status) == (code, status)
    assert twilio.messages.list(to=number) == []
    assert send(twilio, cloud, number).status == "queued"


def test_a_500_after_accept_leaves_one_message_that_only_a_look_finds(
    twilio: Client, cloud: LocalCloud, number: str
) -> None:
    cloud.fail_next_text(number, "500")
    with pytest.raises(TwilioRestException) as broken:
        send(twilio, cloud, number, "once")
    assert broken.value.status == 500
    cloud.idle()
    state = cloud.client().get("/phones/state")[1]
    (shown,) = [message for message in state["messages"] if message["phone"] == number]
    assert shown["told"] is False
    assert callbacks(cloud, shown["sid"]) == []
    assert [text.body for text in twilio.messages.list(to=number)] == ["once"]
    state = cloud.client().get("/phones/state")[1]
    assert [message["told"] for message in state["messages"] if message["phone"] == number] == [True]


def test_a_stall_is_accepted_and_never_answered(twilio: Client, cloud: LocalCloud, number: str) -> None:
    cloud.fail_next_text(number, "stall")
    with pytest.raises(ReadTimeout):
        send(twilio, cloud, number, "stalled")
    assert [text.body for text in twilio.messages.list(to=number)] == ["stalled"]


@pytest.mark.parametrize("failure", ["30003", "30007"])
def test_an_undelivered_text_says_why(twilio: Client, cloud: LocalCloud, number: str, failure: str) -> None:
    cloud.fail_next_text(number, failure)
    message = send(twilio, cloud, number)
    cloud.idle()
    fetched = twilio.messages(message.sid).fetch()
    assert (fetched.status, fetched.error_code) == ("undelivered", int(failure))
    last = callbacks(cloud, message.sid)[-1]["form"]
    assert (last["MessageStatus"], last["ErrorCode"]) == ("undelivered", failure)


def test_who_said_stop_gets_nothing_until_start(twilio: Client, cloud: LocalCloud, number: str) -> None:
    assert cloud.text_from(number, " Stop ") == 204
    with pytest.raises(TwilioRestException) as refused:
        send(twilio, cloud, number)
    assert refused.value.code == 21610
    assert cloud.text_from(number, "START") == 204
    assert send(twilio, cloud, number).status == "queued"


def test_a_reply_reaches_the_webhook_signed_with_twilios_fields(cloud: LocalCloud, number: str) -> None:
    assert cloud.text_from(number, "Der Schlüssel liegt unter der Matte & so = ja") == 204
    entry = heard(cloud, number)
    assert entry["genuine"]
    form = entry["form"]
    assert (form["From"], form["To"], form["Body"]) == (number, OFFICE, "Der Schlüssel liegt unter der Matte & so = ja")
    assert (form["NumMedia"], form["SmsStatus"], form["AccountSid"]) == ("0", "received", ACCOUNT)
    inbound = [text for text in cloud.texts() if text["from"] == number]
    assert [(text["direction"], text["status"]) for text in inbound] == [("inbound", "received")]


def test_pictures_come_with_a_webhook_and_are_kept_at_twilios_own_address(
    twilio: Client, cloud: LocalCloud, number: str
) -> None:
    assert cloud.text_from(number, "Look", [(PNG, "image/png"), (b"BEGIN:VCARD", "text/vcard")]) == 204
    entry = heard(cloud, number)
    form = entry["form"]
    assert entry["genuine"] and form["NumMedia"] == "2" and form["MessageSid"].startswith("MM")
    assert [form["MediaContentType0"], form["MediaContentType1"]] == ["image/png", "text/vcard"]
    assert "MediaUrl2" not in form
    address = f"{cloud.url}/twilio-api/2010-04-01/Accounts/{ACCOUNT}/Messages/{form['MessageSid']}/Media/ME"
    assert form["MediaUrl0"].startswith(address) and form["MediaUrl1"] != form["MediaUrl0"]
    listed = twilio.messages(form["MessageSid"]).media.list()
    assert [(medium.content_type, medium.parent_sid) for medium in listed] == [
        ("image/png", form["MessageSid"]),
        ("text/vcard", form["MessageSid"]),
    ]
    client = cloud.client()
    assert client.get(form["MediaUrl0"].removeprefix(cloud.url))[0] == 307
    assert client.last_headers
    where = client.last_headers["Location"]
    assert client.get(where)[0] == 200
    assert client.last_headers["Content-Type"] == "image/png" and "sandbox" in client.last_headers[POLICY]
    assert client.get(where, Authorization="Basic eDp5")[0] == 400, "the store takes one proof only"
    for missing in (form["MediaUrl0"][:-1] + "g", form["MediaUrl0"].replace("/MM", "/SM"), address + "1" * 32):
        assert client.get(missing.removeprefix(cloud.url))[0] == 404


def test_more_than_twilio_takes_does_not_leave_the_phone(cloud: LocalCloud, number: str) -> None:
    picture = {"type": "image/png", "data": ""}
    assert cloud.client().post("/phones/reply", {"number": number, "body": "x", "media": [picture] * 11})[0] == 400
    heavy = {"type": "image/png", "data": b64encode(bytes(5 * 1024 * 1024 + 1)).decode()}
    assert cloud.client().post("/phones/reply", {"number": number, "body": "x", "media": [heavy]})[0] == 400
    assert [text for text in cloud.texts() if text["from"] == number] == []


def test_a_failure_may_wait_for_whomever_is_texted_next(twilio: Client, cloud: LocalCloud, number: str) -> None:
    cloud.fail_next_text("", "21610")
    with pytest.raises(TwilioRestException) as refused:
        send(twilio, cloud, number)
    assert refused.value.code == 21610
    assert send(twilio, cloud, number).status == "queued"


def test_another_site_cannot_write_texts(cloud: LocalCloud, number: str) -> None:
    content = {"number": number, "body": "x"}
    assert cloud.client().post("/phones/reply", content, Origin="http://evil.example")[0] == 403


def test_the_phones_page_hears_of_every_step_as_it_happens(twilio: Client, cloud: LocalCloud, number: str) -> None:
    heard: list[str] = []
    listening = threading.Event()

    def listen() -> None:
        import json
        from http.client import HTTPConnection

        connection = HTTPConnection("127.0.0.1", cloud.port, timeout=20)
        connection.request("GET", "/phones/events")
        answer = connection.getresponse()
        listening.set()
        until = time.monotonic() + 10
        while "delivered" not in heard and time.monotonic() < until:
            line = answer.readline()
            if line.startswith(b"data: "):
                news = json.loads(line[6:])
                if news["type"] == "message" and news["message"]["phone"] == number:
                    heard.append(news["message"]["status"])
        answer.close()
        connection.close()

    listener = threading.Thread(target=listen)
    listener.start()
    assert listening.wait(5)
    send(twilio, cloud, number)
    listener.join(15)
    assert heard == ["queued", "sent", "delivered"]


def test_texts_are_measured_as_the_carrier_does() -> None:
    from localcloud.fake_twilio.messages import length, segments

    assert (length("a" * 160), segments("a" * 160), segments("a" * 161)) == (160, 1, 2)
    assert (length("€" * 80), segments("€" * 80), segments("€" * 81)) == (160, 1, 2)
    assert (length("á" * 70), segments("á" * 70), segments("á" * 71)) == (70, 1, 2)
    assert (length("ñ¿ü"), segments("a" * 306), segments("a" * 307)) == (3, 2, 3)
    assert length("\N{GRINNING FACE}") == 2
