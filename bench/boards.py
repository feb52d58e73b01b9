"""Many open boards in one client, and when the last of them has seen a job's version; for ours and for the floor."""

import asyncio
import json
import time
from collections import defaultdict

import aiohttp

Seen = tuple[str, int]


class Boards:
    """Open sockets. `seen` is the newest version of each job on each board."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session
        self._readers: list[asyncio.Task[None]] = []
        self._sockets: list[aiohttp.ClientWebSocketResponse] = []
        self.seen: list[dict[str, int]] = []
        self._boards_with: dict[Seen, int] = defaultdict(int)
        self._last_at: dict[Seen, float] = {}
        self._news = asyncio.Event()

    @property
    def count(self) -> int:
        return len(self._sockets)

    async def open(self, url: str, origin: str) -> None:
        """One board more."""
        socket = await self._session.ws_connect(url, headers={"Origin": origin}, max_msg_size=0)
        self._sockets.append(socket)
        self.seen.append({})
        self._readers.append(asyncio.create_task(self._read(socket, self.seen[-1])))

    async def _read(self, socket: aiohttp.ClientWebSocketResponse, seen: dict[str, int]) -> None:
        async for message in socket:
            for card in json.loads(message.data).get("cards", ()):
                job, version = card["id"], card["version"]
                if version > seen.get(job, 0):
                    seen[job] = version
                    self._boards_with[job, version] += 1
                    self._last_at[job, version] = time.perf_counter()
                    self._news.set()

    async def on_all(self, job: str, version: int, timeout: float = 20) -> float:
        """When the last board saw this very version. Raises TimeoutError for a lost one."""
        async with asyncio.timeout(timeout):
            while self._boards_with[job, version] < self.count:
                self._news.clear()
                await self._news.wait()
        return self._last_at[job, version]

    async def up_to(self, versions: dict[str, int], timeout: float = 30) -> int:
        """Waits until every board has seen these versions or later ones; how many are lost when the time is over."""
        until = time.perf_counter() + timeout
        while lost := sum(seen.get(job, 0) < version for seen in self.seen for job, version in versions.items()):
            if time.perf_counter() > until:
                return lost
            await asyncio.sleep(0.002)
        return 0

    async def close(self) -> None:
        """Closes them all; others may be opened afterwards."""
        for socket in self._sockets:
            await socket.close()
        await asyncio.gather(*self._readers, return_exceptions=True)
        for kept in (self._sockets, self._readers, self.seen, self._boards_with, self._last_at):
            kept.clear()
