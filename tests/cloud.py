"""Starts a real local cloud for a test, as a child in a process group of its own, and talks to it from outside."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import uuid
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect
from websockets.typing import Origin

from tests import rights, warm

ROOT = Path(__file__).resolve().parent.parent
PASSWORD = "dispatch-demo"
ACCOUNT = "AC" + "0" * 32
_UP_WITHIN_SECONDS = 40
_DEMO_UP_WITHIN_SECONDS = 180


class LocalCloud:
    """`with LocalCloud(tmp_path / "data") as cloud:`. Nothing of it is left after the block, however it ends.

    `site=True` serves the built board, too, a path another site; `app` is another folder with an app.py. `visibility`
    is how many seconds a failed text waits for its next try. `cold=True` starts it as `make run` does, without what
    tests/warm.py has ready.
    """

    def __init__(
        self,
        data: Path,
        seed: str = "none",
        site: bool | Path = False,
        app: Path = ROOT,
        visibility: int = 60,
        cold: bool = False,
    ) -> None:
        self.data = data
        self._violations = data.parent / f"{data.name}.violations"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._arguments = ["--port", str(self.port), "--data", str(data), "--seed", seed, "--app", str(app)]
        self._arguments += ["--visibility", str(visibility)]
        if site is not True:
            self._arguments += ["--site", str(site or "none")]
        self._cold = cold or not (warm.CAN_FORK and rights.watching())
        self._process: subprocess.Popen[bytes] | warm.Forked | None = None

    def __enter__(self) -> LocalCloud:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        """Returns when the application is healthy.

        Raises AssertionError with what was printed when it is not in time.
        """
        assert self._process is None
        self.data.parent.mkdir(parents=True, exist_ok=True)
        self._output = self.data.parent / f"{self.data.name}.log"
        environment = os.environ | {rights.VIOLATIONS: str(self._violations)}
        if self._cold:
            self._process = self._started_cold(environment)
        else:
            self._process = warm.warm_cloud(self._arguments, environment, self._output)
        until = time.monotonic() + (_DEMO_UP_WITHIN_SECONDS if "demo" in self._arguments else _UP_WITHIN_SECONDS)
        while not self._healthy():
            if time.monotonic() > until or self._process.poll() is not None:
                self.kill()
                raise AssertionError(f"the local cloud did not come up:\n{self.printed()[-4000:]}")
            time.sleep(0.05)

    def _started_cold(self, environment: dict[str, str]) -> subprocess.Popen[bytes]:
        with self._output.open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "tests.watched" if rights.watching() else "localcloud", *self._arguments],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def _healthy(self) -> bool:
        try:
            # The health of the application comes before the seed is in; "running" is only said when all is there.
            return "Truckroll is running" in self.printed().rpartition(_RESTARTED)[2] and (
                Client(self.url).get("/api/health")[0] == 200
            )
        except OSError:
            return False

    def printed(self) -> str:
        """Everything it wrote to its terminal so far."""
        return self._output.read_text("utf-8", "replace") if self._output.exists() else ""

    @property
    def pid(self) -> int:
        """The process to send signals to."""
        assert self._process
        return self._process.pid

    def kill(self) -> None:
        """kill -9 to the whole process group."""
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        # One that has hardly begun has no group yet.
        self._process.kill()
        self._process.wait()
        self._process = None
        # What a stream or the sweep has asked for may come after the test that caused it: it ends the whole cloud.
        assert not self._violations.exists(), self._violations.read_text()
        with self._output.open("a") as log:
            log.write(_RESTARTED)

    def stop(self, how: signal.Signals = signal.SIGINT) -> int:
        """Ctrl-C; answers the exit status."""
        os.killpg(self.pid, how)
        return self.wait()

    def wait(self) -> int:
        """Waits until it has ended by itself; answers the exit status."""
        assert self._process
        status = self._process.wait(15)
        self.kill()
        return status

    def restart(self, app: Path | None = None) -> None:
        """kill -9 and up again with the same data, on the same port; `app` is from now on another folder's app.py."""
        self.kill()
        self._arguments += ["--app", str(app)] if app else []
        self.start()

    def client(self) -> Client:
        """Somebody who is not signed in."""
        return Client(self.url)

    def signin(self, email: str = "dana@example.com") -> Client:
        """A signed-in dispatcher."""
        client = Client(self.url)
        status, said = client.post("/api/session", {"email": email, "password": PASSWORD})
        assert status == 200, said
        return client

    def texts(self, to: str | None = None) -> list[dict[str, Any]]:
        """What Twilio has, the oldest first; `to` is an E.164 number."""
        asked = {"PageSize": "1000"} | ({"To": to} if to else {})
        path = f"/twilio-api/2010-04-01/Accounts/{ACCOUNT}/Messages.json?{urlencode(asked)}"
        status, said = self.client().get(path)
        assert status == 200, said
        found: list[dict[str, Any]] = said["messages"]
        return found[::-1]

    def idle(self, delayed: bool = False, timeout: float = 20) -> None:
        """Waits until streams, queue and callbacks are done; with `delayed` for texts that are not due yet, too."""
        status, said = self.control("GET", f"idle?timeout={timeout}" + ("&delayed=1" if delayed else ""), timeout + 10)
        assert status == 200, said

    def control(self, method: str, name: str, timeout: float = 60, **content: Any) -> tuple[int, dict[str, Any]]:
        """One of the controls below /_local/: `cloud.control("POST", "lag", seconds=2)`."""
        return Client(self.url, timeout).call(method, f"/_local/{name}", content or None)

    def text_from(self, number: str, body: str, media: Sequence[tuple[bytes, str]] = ()) -> int:
        """Somebody writes a text on their phone, with bytes of these types; answers what the webhook answered."""
        shown = [{"type": kind, "data": b64encode(content).decode()} for content, kind in media]
        status, said = self.client().post("/phones/reply", {"number": number, "body": body, "media": shown})
        assert status == 200, said
        return int(said["status"])

    def fail_next_text(self, number: str, failure: str | None) -> None:
        """429, 500, stall, 21610, 21211, 30003, 30007 or slow, once; None disarms. "" is whomever is next."""
        status, said = self.client().post("/phones/fail", {"number": number, "failure": failure})
        assert status == 200, said

    @contextmanager
    def board(self, client: Client) -> Iterator[Board]:
        """An open board of a signed-in client, that is, its socket."""
        status, said = client.post("/api/board/ticket", {})
        assert status == 200, said
        with self.socket(said["url"]) as board:
            yield board

    @contextmanager
    def socket(self, address: str) -> Iterator[Board]:
        """An open socket at this address, which collects what it is sent."""
        with connect(address, origin=Origin(self.url), max_size=None, open_timeout=20) as connection:
            board = Board(connection)
            yield board
            connection.close()


_RESTARTED = "\n--- killed ---\n"


class Client:
    """An HTTP client with a cookie jar. Every call answers (status, what the JSON says or the text)."""

    def __init__(self, url: str, timeout: float = 30) -> None:
        self.url = url
        self.timeout = timeout
        self.cookies: dict[str, str] = {}
        self.headers: dict[str, str] = {}
        self.last_headers: http.client.HTTPMessage | None = None
        self._host = url.removeprefix("http://")
        self._connection: http.client.HTTPConnection | None = None

    def get(self, path: str, **headers: str) -> tuple[int, Any]:
        return self.call("GET", path, None, headers)

    def post(self, path: str, content: Any = None, **headers: str) -> tuple[int, Any]:
        return self.call("POST", path, content, headers)

    def put(self, path: str, content: Any = None, **headers: str) -> tuple[int, Any]:
        return self.call("PUT", path, content, headers)

    def delete(self, path: str, **headers: str) -> tuple[int, Any]:
        return self.call("DELETE", path, None, headers)

    def form(self, path: str, fields: dict[str, str], **headers: str) -> tuple[int, Any]:
        """A plain form post, as a page without script sends it."""
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._send("POST", path, urlencode(fields).encode(), kind | _named(headers))

    def command(self, job_id: str, command: str, **content: Any) -> tuple[int, Any]:
        """A command on a job, with a fresh id unless one is given."""
        return self.post(f"/api/jobs/{quote(job_id)}/commands", {"id": str(uuid.uuid4()), "command": command} | content)

    def call(
        self, method: str, path: str, content: Any = None, headers: dict[str, str] | None = None
    ) -> tuple[int, Any]:
        """Content other than None is sent as JSON. Header names are given with _ for -."""
        body = json.dumps(content).encode() if content is not None else None
        kind = {"Content-Type": "application/json"} if body is not None else {}
        return self._send(method, path, body, kind | _named(headers or {}))

    def _send(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> tuple[int, Any]:
        sent = {"Accept": "application/json"} | self.headers | headers
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        connection = http.client.HTTPConnection(self._host, timeout=self.timeout)
        try:
            connection.request(method, path, body, sent)
            answer = connection.getresponse()
            said = answer.read()
        finally:
            connection.close()
        self.last_headers = answer.headers
        for line in answer.headers.get_all("Set-Cookie") or []:
            for name, morsel in SimpleCookie(line).items():
                if morsel["max-age"] == "0":
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value
        text = said.decode("utf-8", "replace")
        if "json" in (answer.headers.get("Content-Type") or "") and text:
            return answer.status, json.loads(text)
        return answer.status, text


def _named(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}


class Board:
    """One open socket and the messages that came, in their order, each parsed from JSON."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.messages: list[Any] = []
        self._came = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        try:
            for message in self.connection:
                with self._came:
                    self.messages.append(json.loads(message))
                    self._came.notify_all()
        except ConnectionClosed:
            return

    def wait_for(self, wanted: Callable[[Any], bool], timeout: float = 10) -> Any:
        """The first message, old or new, that is wanted; AssertionError when none comes in time."""
        until = time.monotonic() + timeout
        with self._came:
            while True:
                for message in self.messages:
                    if wanted(message):
                        return message
                if not self._came.wait(until - time.monotonic()):
                    raise AssertionError(f"no such message among {self.messages}")

    def wait_for_card(self, wanted: Callable[[dict[str, Any]], bool], timeout: float = 10) -> dict[str, Any]:
        """The first card, old or new, that is wanted."""
        message = self.wait_for(lambda said: any(wanted(card) for card in said.get("cards", [])), timeout)
        found: dict[str, Any] = next(card for card in message["cards"] if wanted(card))
        return found

    def send(self, text: str) -> None:
        """Says something to the gateway."""
        self.connection.send(text)


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on now."""
    with socket.socket() as probing:
        probing.bind(("127.0.0.1", 0))
        return int(probing.getsockname()[1])
