"""A real HTTP server that stands for API Gateway's `@connections`: it keeps every post and answers as it is told to."""

import asyncio
import ssl
import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from urllib.parse import unquote

from msgspec import Struct

Answer = Callable[["Posted", asyncio.StreamWriter], Awaitable[None]]


class Posted(Struct, frozen=True):
    """One request: `id` is the connection's; `attempt` counts those for this id from 1."""

    method: str
    path: str
    id: str
    headers: dict[str, str]
    body: bytes
    attempt: int
    line: int


async def _fine(posted: Posted, out: asyncio.StreamWriter) -> None:
    out.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")


def status(code: int, *then: int) -> Answer:
    """Answer with this status, and the next attempts with the ones after it; the last one stays."""
    codes = (code, *then)

    async def answer(posted: Posted, out: asyncio.StreamWriter) -> None:
        body = b'{"message": "as told"}'
        now = codes[min(posted.attempt, len(codes)) - 1]
        out.write(b"HTTP/1.1 %d As Told\r\nContent-Length: %d\r\n\r\n%s" % (now, len(body), body))

    return answer


def raw(content: bytes, closes: bool = False) -> Answer:
    """Answer with exactly these bytes, byte by byte."""

    async def answer(posted: Posted, out: asyncio.StreamWriter) -> None:
        for byte in content:
            out.write(bytes([byte]))
            await out.drain()
        if closes:
            out.close()

    return answer


async def hangs(posted: Posted, out: asyncio.StreamWriter) -> None:
    """Never answer."""


async def breaks(posted: Posted, out: asyncio.StreamWriter) -> None:
    """End the connection in the middle of an answer."""
    out.write(b"HTTP/1.1 200 O")
    out.close()


class FakeGateway:
    """`api` is what posts go to; `posts` is what came, in order; `lines` counts connections ever opened."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.posts: list[Posted] = []
        self.lines = 0
        self.api = ""
        self._open: set[asyncio.StreamWriter] = set()
        self.loop = asyncio.new_event_loop()

    @property
    def count(self) -> Counter[str]:
        """How many requests came for each id."""
        return Counter(posted.id for posted in self.posts)

    def hang_up(self) -> None:
        """End every open connection, as a server does with those that were idle for long."""
        asyncio.run_coroutine_threadsafe(self._hang_up(), self.loop).result()

    async def _hang_up(self) -> None:
        for out in list(self._open):
            out.transport.abort()

    async def serve(self, read: asyncio.StreamReader, out: asyncio.StreamWriter) -> None:
        self.lines += 1
        line = self.lines
        self._open.add(out)
        try:
            while not out.is_closing():
                head = (await read.readuntil(b"\r\n\r\n")).decode().split("\r\n")
                method, path, _ = head[0].split(" ")
                pairs = (field.split(":", 1) for field in head[1:] if field)
                headers = {name.lower(): value.strip() for name, value in pairs}
                body = await read.readexactly(int(headers["content-length"]))
                name = unquote(path.rpartition("/")[2])
                posted = Posted(method, path, name, headers, body, self.count[name] + 1, line)
                self.posts.append(posted)
                await self.answers.get(name, _fine)(posted, out)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self._open.discard(out)
            out.close()


@contextmanager
def gateway(tls: ssl.SSLContext | None = None, stage: str = "") -> Iterator[FakeGateway]:
    """The server on a free port, on its own thread."""
    fake = FakeGateway()
    thread = threading.Thread(target=fake.loop.run_forever, daemon=True)
    thread.start()

    async def begin() -> asyncio.Server:
        return await asyncio.start_server(fake.serve, "127.0.0.1", 0, ssl=tls, backlog=512)

    async def end() -> None:
        server.close()
        # What was connected a moment ago may not be served yet, so this is repeated until nobody is left.
        while rest := asyncio.all_tasks() - {asyncio.current_task()}:  # type: ignore[operator]
            await fake._hang_up()
            await asyncio.wait(rest, timeout=0.05)
        await asyncio.sleep(0.01)

    server = asyncio.run_coroutine_threadsafe(begin(), fake.loop).result()
    fake.api = f"{'https' if tls else 'http'}://127.0.0.1:{server.sockets[0].getsockname()[1]}{stage}"
    try:
        yield fake
    finally:
        asyncio.run_coroutine_threadsafe(end(), fake.loop).result()
        fake.loop.call_soon_threadsafe(fake.loop.stop)
        thread.join()
        fake.loop.close()
