"""What came with a text is fetched from Twilio's own hosts and nobody else's, with an end in size and in time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from msgspec.structs import replace

from chalicelib.gateways.media import LARGEST, Elsewhere, OutOfReach, Place, TooLarge, TwilioMedia
from chalicelib.settings import settings
from tests.pictures import PNG

ACCOUNT = "AC" + "0" * 32
MEDIUM = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/MM{'1' * 32}/Media/ME{'2' * 32}"
REAL = f"https://api.twilio.com{MEDIUM}"


class Server(ThreadingHTTPServer):
    """A web server that does what `act` does with each request, and remembers what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[tuple[str, str | None]] = []
        self.act: Callable[[_Handler], None] = lambda handler: handler.say(200, PNG)
        self.go_on = threading.Event()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that does not wait any longer is what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is said on the terminal."""

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers["Authorization"]))
        self.server.act(self)

    def say(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def servers() -> Iterator[tuple[Server, Server]]:
    """One that stands for Twilio and one that is somebody else's."""
    running = (Server(), Server())
    threads = [threading.Thread(target=server.serve_forever, args=(0.01,)) for server in running]
    for thread in threads:
        thread.start()
    yield running
    for server, thread in zip(running, threads, strict=True):
        server.go_on.set()
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def twilio(servers: tuple[Server, Server]) -> Server:
    return servers[0]


@pytest.fixture
def media(twilio: Server) -> TwilioMedia:
    return TwilioMedia(replace(settings(), twilio_api=f"{twilio.base}/twilio-api"))


def test_a_medium_is_fetched_with_our_sign_in_and_from_the_store_it_leads_to_without(
    media: TwilioMedia, twilio: Server
) -> None:
    def act(handler: _Handler) -> None:
        if "/media/" in handler.path:
            handler.say(200, PNG)
        else:
            handler.say(307, Location="/twilio-api/media/one?Expires=1&Signature=a~b_c")

    twilio.act = act
    assert media.fetch(f"{twilio.base}/twilio-api{MEDIUM}") == PNG
    (api, signed), (store, bare) = twilio.asked
    assert (api, store) == (f"/twilio-api{MEDIUM}", "/twilio-api/media/one?Expires=1&Signature=a~b_c")
    assert signed and signed.startswith("Basic ") and bare is None


def everywhere_else(port: int, other: int) -> list[str]:
    """Addresses that are not Twilio's, however much they look like it; `port` is where our Twilio listens."""
    local = f"http://127.0.0.1:{port}/twilio-api"
    return [
        "",
        "/",
        MEDIUM,
        f"//127.0.0.1:{port}/twilio-api{MEDIUM}",
        f"http://127.0.0.1:{other}/twilio-api{MEDIUM}",
        f"http://127.0.0.1:{other}/{local}{MEDIUM}",
        f"http://localhost:{port}/twilio-api{MEDIUM}",
        f"http://[::1]:{port}/twilio-api{MEDIUM}",
        f"http://[::ffff:127.0.0.1]:{port}/twilio-api{MEDIUM}",
        f"http://127.1:{port}/twilio-api{MEDIUM}",
        f"http://2130706433:{port}/twilio-api{MEDIUM}",
        f"http://0.0.0.0:{port}/twilio-api{MEDIUM}",
        f"https://127.0.0.1:{port}/twilio-api{MEDIUM}",
        f"http://twilio:pass@127.0.0.1:{port}/twilio-api{MEDIUM}",
        f"http://127.0.0.1:{port}@127.0.0.1:{other}/twilio-api{MEDIUM}",
        f"http://127.0.0.1:{port}#@127.0.0.1:{other}/twilio-api{MEDIUM}",
        f"http://127.0.0.1:{port}\\@127.0.0.1:{other}/twilio-api{MEDIUM}",
        f"{local}/../api/board",
        f"{local}/media/../../api/board",
        f"{local}/media/%2e%2e/%2e%2e/api/board",
        f"{local}/media/./one",
        f"{local}/media",
        f"{local}/media/",
        f"{local}/mediaone",
        f"{local}/media/one#two",
        f"{local}/media/one two",
        f"{local}/media/one\r\nHost: evil.example",
        f"{local}/media/one\n",
        f"{local}/media\\one",
        f"{local}/2010-04-01/Accounts/{ACCOUNT}/Messages.json",
        f"{local}{MEDIUM}.json",
        f"{local}{MEDIUM}?redirect=1",
        local + MEDIUM.replace(ACCOUNT, "AC" + "9" * 32),
        local + "/media/" + "a" * 3000,
        "http://169.254.169.254/latest/meta-data/iam/security-credentials/",
        "http://[fd00:ec2::254]/latest/meta-data/",
        "http://metadata.google.internal/",
        "file:///etc/passwd",
        "ftp://api.twilio.com" + MEDIUM,
        "gopher://127.0.0.1:6379/_FLUSHALL",
        "data:image/png;base64,iVBORw0KGgo=",
        "javascript:alert(1)",
        REAL,
    ]


def test_nothing_is_fetched_from_anywhere_else(media: TwilioMedia, servers: tuple[Server, Server]) -> None:
    twilio, other = servers
    for address in everywhere_else(twilio.server_port, other.server_port):
        with pytest.raises(Elsewhere):
            media.fetch(address)
    assert (twilio.asked, other.asked) == ([], [])


def test_a_redirect_is_followed_only_to_where_one_may_ask_anyway(
    media: TwilioMedia, servers: tuple[Server, Server]
) -> None:
    twilio, other = servers
    start = f"{twilio.base}/twilio-api{MEDIUM}"
    leads = [
        *everywhere_else(twilio.server_port, other.server_port),
        f"//127.0.0.1:{other.server_port}/x",
        "/api/board",
    ]
    for address in leads:
        if address in ("", MEDIUM, REAL) or any(sign in address for sign in "\r\n"):
            continue
        twilio.act = lambda handler, to=address: handler.say(302, Location=to)  # type: ignore[misc]
        twilio.asked.clear()
        with pytest.raises((Elsewhere, OutOfReach)):
            media.fetch(start)
        assert {path for path, _ in twilio.asked} <= {f"/twilio-api{MEDIUM}"}, address
    assert other.asked == []
    twilio.act = lambda handler: handler.say(302, Location="/twilio-api/media/on-and-on")
    twilio.asked.clear()
    with pytest.raises(OutOfReach):
        media.fetch(start)
    assert len(twilio.asked) == 3


class Noted(HTTPConnection):
    """A connection that is never opened."""

    def connect(self) -> None:
        raise ConnectionRefusedError


LOOK_ALIKES = [
    "http://api.twilio.com" + MEDIUM,
    "https://api.twilio.com:443" + MEDIUM,
    "https://api.twilio.com:8443" + MEDIUM,
    "https://api.twilio.com." + MEDIUM,
    "https://API.TWILIO.COM" + MEDIUM,
    "https://user:pass@api.twilio.com" + MEDIUM,
    "https://api.twilio.com@evil.example" + MEDIUM,
    "https://api.twilio.com.evil.example" + MEDIUM,
    "https://evil.example/api.twilio.com" + MEDIUM,
    "https://evil.example?https://api.twilio.com" + MEDIUM,
    "https://xapi.twilio.com" + MEDIUM,
    "https://sub.api.twilio.com" + MEDIUM,
    "https://twilio.com" + MEDIUM,
    "https://аpi.twilio.com" + MEDIUM,
    "https://xn--pi-7kc.twilio.com" + MEDIUM,
    "https://api。twilio.com" + MEDIUM,
    "https://mms.twiliocdn.com.evil.example/a",
    "https://mms.twiliocdn.com:444/a",
    "http://mms.twiliocdn.com/a",
    "https://mms.twiliocdn.com",
    "https://mms.twiliocdn.com/../a",
    "https://cdn.mms.twiliocdn.com/a",
    "https://s3-external-1.amazonaws.com/media.twiliocdn.com/a",
    "https://localhost" + MEDIUM,
    "https://127.0.0.1" + MEDIUM,
    "https://[::1]" + MEDIUM,
]


def test_deployed_it_knows_twilios_three_hosts_over_https_and_no_other() -> None:
    asked: list[Place] = []

    def connect(place: Place, timeout: float) -> HTTPConnection:
        asked.append(place)
        return Noted(place.host)

    media = TwilioMedia(replace(settings(), twilio_api=""), connect)
    for address in LOOK_ALIKES:
        with pytest.raises(Elsewhere):
            media.fetch(address)
    assert asked == []
    store = f"/{ACCOUNT}/0685c8ad?Expires=1631090890&Signature=KI4~MPwaWp0_Q&Key-Pair-Id=APKA"
    for address in (REAL, f"https://mms.twiliocdn.com{store}", f"https://media.twiliocdn.com{store}"):
        with pytest.raises(OutOfReach):
            media.fetch(address)
    assert [(place.host, place.port, place.tls, place.ours) for place in asked] == [
        ("api.twilio.com", 443, True, True),
        ("mms.twiliocdn.com", 443, True, False),
        ("media.twiliocdn.com", 443, True, False),
    ]


def endless(handler: _Handler) -> None:
    """50 MB, whatever the header says of them."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(50 * 1024 * 1024))
    handler.end_headers()
    for _ in range(50):
        handler.wfile.write(bytes(1024 * 1024))


def endless_without_a_length(handler: _Handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(50):
        handler.wfile.write(bytes(1024 * 1024))


def test_size_is_counted_while_reading(media: TwilioMedia, twilio: Server) -> None:
    address = f"{twilio.base}/twilio-api{MEDIUM}"
    for act in (endless, endless_without_a_length):
        twilio.act = act
        with pytest.raises(TooLarge):
            media.fetch(address)
    twilio.act = lambda handler: handler.say(200, bytes(LARGEST))
    assert len(media.fetch(address)) == LARGEST


def drop_by_drop(handler: _Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(PNG)))
    handler.end_headers()
    for place in range(len(PNG)):
        handler.wfile.write(PNG[place : place + 1])
        handler.server.go_on.wait(0.05)


def slow_headers(handler: _Handler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\n")
    for n in range(60):
        handler.wfile.write(f"X-{n}: y\r\n".encode())
        handler.server.go_on.wait(0.05)
    handler.wfile.write(b"\r\n" + PNG)


def silent(handler: _Handler) -> None:
    handler.server.go_on.wait(4)
    handler.say(200, PNG)


def cut_short(handler: _Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(PNG)


@pytest.mark.parametrize("act", [drop_by_drop, slow_headers, silent, cut_short], ids=lambda act: act.__name__)
def test_a_server_that_takes_its_time_is_left(twilio: Server, act: Callable[[_Handler], None]) -> None:
    twilio.act = act
    media = TwilioMedia(replace(settings(), twilio_api=f"{twilio.base}/twilio-api"), seconds=0.3)
    # Each of them gives the whole picture in the end.
    with pytest.raises(OutOfReach):
        media.fetch(f"{twilio.base}/twilio-api{MEDIUM}")


@pytest.mark.parametrize("status", [204, 206, 301, 400, 401, 403, 404, 429, 500, 503])
def test_any_other_answer_is_worth_another_try(media: TwilioMedia, twilio: Server, status: int) -> None:
    twilio.act = lambda handler: handler.say(status, PNG if status != 204 else b"")
    with pytest.raises(OutOfReach):
        media.fetch(f"{twilio.base}/twilio-api{MEDIUM}")
