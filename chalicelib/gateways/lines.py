"""A small HTTP/1.1 client for many short requests to one server: kept-alive connections on an event loop, nothing else.

It knows no redirects, cookies or compression. An answer's status is all its callers want; bodies are read and dropped.
"""

import asyncio
import random
import ssl
import time
from typing import Any
from urllib.parse import urlsplit

# Below the idle time after which servers and the network in between drop a connection without a word.
KEPT_SECONDS = 15.0
ADDRESS_SECONDS = 60.0


class Dropped(ConnectionError):
    """The connection ended, or the time was over, before the whole answer was there."""


class _Line(asyncio.Protocol):
    """One connection, asked one thing at a time."""

    def __init__(self) -> None:
        self._transport: Any = None
        self._heard = b""
        self._answer: asyncio.Future[int] | None = None
        self.usable = True
        self.idle_since = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._heard += data
        self._read(ended=False)

    def connection_lost(self, exc: Exception | None) -> None:
        self.usable = False
        self._read(ended=True)
        if self._answer and not self._answer.done():
            self._answer.set_exception(Dropped("the connection ended"))

    def ask(self, head: bytes, body: bytes) -> asyncio.Future[int]:
        """Send one request; the future is the answer's status."""
        self._heard = b""
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.writelines((head, body))
        return self._answer

    def end(self) -> None:
        """Close at once."""
        self.usable = False
        self._transport.abort()

    def _read(self, ended: bool) -> None:
        if self._answer is None or self._answer.done():
            # A server that says something unasked (408 before it closes) is not to be asked again.
            self.usable = self.usable and not self._heard
            return
        head_end = self._heard.find(b"\r\n\r\n")
        if head_end < 0:
            return
        lines = self._heard[:head_end].decode("latin-1").lower().split("\r\n")
        try:
            status = int(lines[0].split(" ", 2)[1])
        except (IndexError, ValueError):
            self.end()
            return
        if 100 <= status < 200:
            self._heard = self._heard[head_end + 4 :]
            self._read(ended)
            return
        fields = dict(line.split(":", 1) for line in lines[1:] if ":" in line)
        if _whole(fields, status, self._heard[head_end + 4 :], ended):
            self.usable = self.usable and fields.get("connection", "").strip() != "close"
            self._heard = b""
            self._answer.set_result(status)


def _whole(fields: dict[str, str], status: int, body: bytes, ended: bool) -> bool:
    if status in (204, 304):
        return True
    if "chunked" in fields.get("transfer-encoding", ""):
        return body.endswith(b"0\r\n\r\n")
    if "content-length" in fields:
        return len(body) >= int(fields["content-length"])
    return ended


class Lines:
    """The kept connections to one server. Used only from one event loop; `most` bounds how many are open at once."""

    def __init__(self, base: str, most: int, tls: ssl.SSLContext | None = None) -> None:
        parts = urlsplit(base)
        self.path = parts.path.rstrip("/")
        self.host = parts.netloc
        self._name = parts.hostname or ""
        self._port = parts.port or (443 if parts.scheme == "https" else 80)
        self._secure = parts.scheme == "https"
        self._tls = tls
        self._room = asyncio.Semaphore(most)
        self._idle: list[_Line] = []
        self._addresses: tuple[float, asyncio.Task[list[str]]] | None = None

    async def ask(self, head: bytes, body: bytes, seconds: float, fresh: bool = False) -> int:
        """The status of the answer, on a kept connection where there is one and `fresh` does not forbid it.

        Raises OSError, also for an answer that takes longer than `seconds`.
        """
        async with self._room:
            line = None if fresh else self._kept()
            try:
                if line is None:
                    async with asyncio.timeout(seconds):
                        line = await self._open()
                return await self._asked(line, head, body, seconds)
            except TimeoutError:
                raise Dropped("the connection took too long") from None
            finally:
                if line is not None and line.usable:
                    line.idle_since = time.monotonic()
                    self._idle.append(line)

    async def _asked(self, line: _Line, head: bytes, body: bytes, seconds: float) -> int:
        alarm = asyncio.get_running_loop().call_later(seconds, line.end)
        answered = False
        try:
            status = await line.ask(head, body)
            answered = True
            return status
        finally:
            alarm.cancel()
            # Given up in the middle, the next answer on this line would be that of this request.
            if not answered:
                line.end()

    def _kept(self) -> _Line | None:
        oldest = time.monotonic() - KEPT_SECONDS
        while self._idle:
            line = self._idle.pop()
            if line.usable and line.idle_since >= oldest:
                return line
            line.end()
        return None

    async def _open(self) -> _Line:
        loop = asyncio.get_running_loop()
        name = self._name if self._secure else None
        address = random.choice(await self._resolved())
        _, line = await loop.create_connection(
            _Line, address, self._port, ssl=self._context() if self._secure else None, server_hostname=name
        )
        return line

    async def _resolved(self) -> list[str]:
        """The server's addresses, asked for once a minute and not once for each connection."""
        if self._addresses is None or time.monotonic() - self._addresses[0] > ADDRESS_SECONDS:
            self._addresses = (time.monotonic(), asyncio.create_task(self._resolve()))
        try:
            return await asyncio.shield(self._addresses[1])
        except OSError:
            self._addresses = None
            raise

    async def _resolve(self) -> list[str]:
        found = await asyncio.get_running_loop().getaddrinfo(self._name, self._port, type=1)
        return list(dict.fromkeys(str(entry[4][0]) for entry in found))

    def _context(self) -> ssl.SSLContext:
        if self._tls is None:
            # The certificates botocore trusts, which are there on every system it runs on.
            from botocore.httpsession import get_cert_path

            self._tls = ssl.create_default_context(cafile=get_cert_path(True))
        return self._tls
