"""What came with a text, fetched from where Twilio keeps it and from nowhere else, whoever wrote the address.

MediaProblem
├── Elsewhere       the address, or one that it leads to, is not one of Twilio's
├── TooLarge        it is larger than what a text can carry
└── OutOfReach      no answer, not in time, or another answer than the picture; worth trying again
"""

import re
import socket
import ssl
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urljoin, urlsplit

from msgspec import Struct

from chalicelib.settings import Settings, settings

# Twilio takes no message with more than 5 MB of media.
LARGEST = 5 * 1024 * 1024
# For all steps to one picture together: five of a batch and their texts have a minute.
SECONDS = 8.0
_API = "https://api.twilio.com"
# Where Twilio's API leads to; the older host, a bucket of S3, is one that every customer of AWS shares.
_STORES = ("https://mms.twiliocdn.com", "https://media.twiliocdn.com")
_STEPS = 3
_LONGEST_ADDRESS = 2000
_LEADS_ON = (301, 302, 303, 307, 308)
# Nothing that one program may read as another's: no name or password, no port, no dots that lead up, no escapes.
_TARGET = re.compile(r"(?:/(?!\.)[A-Za-z0-9._~+=-]+)+(?:\?[A-Za-z0-9._~+=@%&/:;,!$*()'-]*)?")
_MEDIUM = re.compile(r"/2010-04-01/Accounts/(AC[0-9a-fA-F]{32})/Messages/[SM]M[0-9a-fA-F]{32}/Media/ME[0-9a-fA-F]{32}")


class MediaProblem(Exception):
    """A picture that was not fetched."""


class Elsewhere(MediaProblem):
    pass


class TooLarge(MediaProblem):
    pass


class OutOfReach(MediaProblem):
    pass


class Place(Struct, frozen=True, kw_only=True):
    """Where to ask: one of the known hosts and a path there; `ours` when it is a medium of our account at the API."""

    host: str
    port: int
    tls: bool
    target: str
    ours: bool


Connect = Callable[[Place, float], HTTPConnection]


class TwilioMedia:
    """The carrier's store as `world.Media` describes it. `connect` makes a connection that is not open yet."""

    def __init__(self, given: Settings | None = None, connect: Connect | None = None, seconds: float = SECONDS) -> None:
        self._settings = given or settings()
        self._connect = connect or _connection
        self._seconds = seconds
        local = self._settings.twilio_api.rstrip("/")
        self._api = local or _API
        self._stores = (f"{local}/media",) if local else _STORES

    def fetch(self, address: str) -> bytes:
        """The bytes behind an address that Twilio gave for a medium. Raises MediaProblem."""
        until = time.monotonic() + self._seconds
        for _ in range(_STEPS):
            said = self._asked(self._place(address), until)
            if isinstance(said, bytes):
                return said
            address = urljoin(address, said)
        raise OutOfReach("it leads on and on")

    def _place(self, address: str) -> Place:
        """Where this address is, if it is Twilio's. What is connected to is our own list's word for it."""
        if len(address) > _LONGEST_ADDRESS:
            raise Elsewhere("it is too long")
        for base in (*self._stores, self._api):
            target = address.removeprefix(base)
            if target == address or not _TARGET.fullmatch(target):
                continue
            medium = _MEDIUM.fullmatch(target) if base == self._api else None
            if base == self._api and (medium is None or medium[1] != self._settings.twilio_sid):
                continue
            known = urlsplit(base)
            tls = known.scheme == "https"
            port = known.port or (443 if tls else 80)
            where = known.path + target
            return Place(host=str(known.hostname), port=port, tls=tls, target=where, ours=medium is not None)
        raise Elsewhere("it is not one of Twilio's")

    def _asked(self, place: Place, until: float) -> bytes | str:
        """The picture, or the address that it leads to."""
        headers = {"Accept": "image/*", "Accept-Encoding": "identity"}
        if place.ours:
            pair = f"{self._settings.twilio_sid}:{self._settings.twilio_token}"
            headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
        connection = self._connect(place, max(until - time.monotonic(), 0.01))
        try:
            connection.connect()
            with _cut(connection, until):
                connection.request("GET", place.target, headers=headers)
                answer = connection.getresponse()
                if answer.status in _LEADS_ON and (leads := answer.getheader("Location")):
                    return leads
                if answer.status != 200:
                    raise OutOfReach(f"it was answered with {answer.status}")
                return _read(answer, until)
        except (OSError, HTTPException) as error:
            raise OutOfReach(type(error).__name__) from error
        finally:
            connection.close()


def _read(answer: HTTPResponse, until: float) -> bytes:
    """The whole body, counted as it is read: what a header says of its size only tells that some is missing."""
    content = answer.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise TooLarge("it is larger than 5 MB")
    if answer.length or time.monotonic() >= until:
        raise OutOfReach("it ended too early")
    return content


@contextmanager
def _cut(connection: HTTPConnection, until: float) -> Iterator[None]:
    """A server that sends a byte now and then keeps no one waiting: at that time the connection ends."""
    open_socket = connection.sock

    def cut() -> None:
        # The plain socket's own way, so that TLS sees an end and not a stream that goes on unencrypted.
        try:
            socket.socket.shutdown(open_socket, socket.SHUT_RDWR)
        except OSError:
            return

    timer = threading.Timer(max(until - time.monotonic(), 0), cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


@cache
def _trusted() -> ssl.SSLContext:
    return ssl.create_default_context()


def _connection(place: Place, timeout: float) -> HTTPConnection:
    if place.tls:
        return HTTPSConnection(place.host, place.port, timeout=timeout, context=_trusted())
    return HTTPConnection(place.host, place.port, timeout=timeout)
