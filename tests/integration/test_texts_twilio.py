"""The unmodified Twilio client against a small HTTP server of our own: addresses, outcomes, typed problems."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlparse

import pytest
from msgspec.structs import replace

from chalicelib.domain.texts import texts_due
from chalicelib.gateways import twilio
from chalicelib.gateways.twilio import TwilioTexts
from chalicelib.models import texts
from chalicelib.services.sweep import sweep
from chalicelib.settings import settings
from tests.integration.dispatching import ELLEN, Dispatching
from tests.world import TestWorld

MADE = "Mon, 23 Nov 2026 14:00:00 +0000"


class Server(ThreadingHTTPServer):
    """Keeps every message that is posted; `answers` says how the next posts are answered."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.messages: list[dict[str, str]] = []
        self.answers: list[str] = []
        self.asked: list[str] = []
        self.go_on = threading.Event()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/twilio-api"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that does not wait any longer is what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is said on the terminal."""

    def do_POST(self) -> None:
        self.server.asked.append(self.path)
        length = int(self.headers["Content-Length"])
        form = {name: values[0] for name, values in parse_qs(self.rfile.read(length).decode()).items()}
        answer = self.server.answers.pop(0) if self.server.answers else "201"
        status, _, code = answer.partition(" ")
        if status in ("201", "stall") or code == "accepted":
            self.server.messages.insert(0, form | {"sid": f"SM{len(self.server.messages):032d}"})
        if status == "stall":
            self.server.go_on.wait(20)
            return
        if status == "201":
            self._say(201, _shown(self.server.messages[0]))
        else:
            number = int(code) if code.isdigit() else 20500
            self._say(int(status), {"code": number, "message": "No.", "status": int(status)})

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        to = parse_qs(urlparse(self.path).query)["To"][0]
        found = [_shown(message) for message in self.server.messages if message["To"] == to]
        self._say(200, {"messages": found, "next_page_uri": None, "page": 0, "page_size": 50})

    def _say(self, status: int, body: dict[str, Any]) -> None:
        raw = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(raw)))
        if status == 429:
            self.send_header("Retry-After", "7")
        self.end_headers()
        self.wfile.write(raw)


def _shown(message: dict[str, str]) -> dict[str, Any]:
    return {
        "sid": message["sid"],
        "to": message["To"],
        "from": message["From"],
        "body": message["Body"],
        "status": "queued",
        "date_created": MADE,
        "error_code": None,
    }


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    thread = threading.Thread(target=running.serve_forever, args=(0.01,))
    thread.start()
    yield running
    running.go_on.set()
    running.shutdown()
    thread.join()
    running.server_close()


@pytest.fixture
def carrier(server: Server) -> TwilioTexts:
    return TwilioTexts(replace(settings(), twilio_api=server.base), timeout=0.4)


def test_a_text_is_handed_over_with_everything_and_found_again(carrier: TwilioTexts, server: Server) -> None:
    sent = carrier.send(ELLEN, "Good morning", "http://127.0.0.1:8000/twilio/status?id=1.a")
    account = "/twilio-api/2010-04-01/Accounts/AC" + "0" * 32
    assert server.asked == [f"{account}/Messages.json"]
    posted = {name: server.messages[0][name] for name in ("To", "From", "Body", "StatusCallback")}
    assert posted == {
        "To": ELLEN,
        "From": "+16175550100",
        "Body": "Good morning",
        "StatusCallback": "http://127.0.0.1:8000/twilio/status?id=1.a",
    }
    assert (sent.sid, sent.status, sent.created_at) == ("SM" + "0" * 32, "queued", "2026-11-23T14:00:00.000Z")
    assert carrier.sent_to(ELLEN, "2026-11-23T14:00:00.900Z") == [sent], "Twilio shows whole seconds"
    assert carrier.sent_to(ELLEN, "2026-11-23T14:00:01.000Z") == []
    assert carrier.sent_to("+16175550999", "2026") == []


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ("400 21610", twilio.OptedOut),
        ("400 21211", twilio.BadNumber),
        ("400 21614", twilio.BadNumber),
        ("400 30007", twilio.Filtered),
        ("401 20003", twilio.Refused),
        ("429 20429", twilio.RateLimited),
        ("500 20500", twilio.OutcomeUnknown),
        ("503 20503", twilio.OutcomeUnknown),
        ("stall", twilio.OutcomeUnknown),
    ],
)
def test_every_answer_is_a_typed_problem(
    carrier: TwilioTexts, server: Server, answer: str, problem: type[twilio.TextProblem]
) -> None:
    server.answers = [answer]
    with pytest.raises(twilio.TextProblem) as caught:
        carrier.send(ELLEN, "Good morning", "http://127.0.0.1:8000/twilio/status?id=1.a")
    assert type(caught.value) is problem
    assert len(server.asked) == 1, "the gateway never tries again by itself"
    if isinstance(caught.value, twilio.RateLimited):
        assert caught.value.retry_after == 7


def test_nobody_listening_is_an_unknown_outcome_and_no_sign_in_a_refusal(server: Server) -> None:
    nowhere = TwilioTexts(replace(settings(), twilio_api="http://127.0.0.1:9/twilio-api"), timeout=0.4)
    with pytest.raises(twilio.OutcomeUnknown):
        nowhere.send(ELLEN, "Good morning", "http://127.0.0.1:8000/twilio/status?id=1.a")
    with pytest.raises(twilio.Refused):
        TwilioTexts(replace(settings(), twilio_sid="")).send(ELLEN, "Good morning", "")


@pytest.mark.parametrize("answer", ["500 accepted", "stall"])
def test_accepted_but_not_answered_is_one_message(
    outside: TestWorld, carrier: TwilioTexts, server: Server, answer: str
) -> None:
    outside.texts = carrier  # type: ignore[assignment]
    shop = Dispatching(outside)
    job = shop.open()
    server.answers = [answer]
    shop.send_due(job, times=3)
    for _ in range(3):
        outside.clock.forward(61)
        sweep(shop.world, {})
        shop.work_off_queue()
    assert [message["To"] for message in server.messages] == [ELLEN]
    text = texts.get(ELLEN, texts_due(job)[0].id)
    assert text and (text.state, text.sid) == ("sent", server.messages[0]["sid"])
