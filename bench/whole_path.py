"""From a dispatcher's move to the last open board: API, write, stream, posts; beside the floor server, in turns.

The same client drives both, against the same local AWS. While the floor is measured, the other's stream stands still.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp

from bench.boards import Boards
from bench.company import callers, opened, staffed, taken, technician_id
from bench.row import Row, median
from localcloud.environment import TABLES
from tests.cloud import Client, LocalCloud

JOBS, WORKERS = 24, 8
# Blocks of events in turns; the first of each is for warming up.
BLOCKS, EVENTS = 6, 12
ROUNDS, MOVES = 3, 96
GOALS = {10: 1.5, 100: 2.5}
RATE_GOAL = 0.7
# Between two events everything that follows from the first has time to end, as between two of a dispatcher's moves.
_PAUSE_SECONDS = 0.12
# Nothing that is timed sends a text; undoing a move must be possible for longer than the move before it takes.
_UNDO_SECONDS = 60
_SETTLED_SECONDS = 90

Move = Callable[[str], Awaitable[tuple[str, int]]]


class Refused(Exception):
    """A move was not taken."""


class Ours:
    """The local cloud as a dispatcher's browser uses it."""

    def __init__(self, session: aiohttp.ClientSession, cloud: LocalCloud, dana: Client) -> None:
        self._session, self._cloud, self._dana = session, cloud, dana
        self._cookie = {"Cookie": "; ".join(f"{name}={value}" for name, value in dana.cookies.items())}
        self._travelling: dict[str, str] = {}
        self._held: set[str] = set()
        self.boards = Boards(session)

    async def open_board(self) -> None:
        async with self._session.post(f"{self._cloud.url}/api/board/ticket", json={}, headers=self._cookie) as answer:
            ticket = await answer.json()
        await self.boards.open(ticket["url"], self._cloud.url)

    async def move(self, job: str) -> tuple[str, int]:
        """The card goes from *Assigned* to *En route*, and back again when that is undone."""
        if job in self._travelling:
            return await self._command(job, command="take_back", undoes=self._travelling.pop(job))
        self._travelling[job] = str(uuid.uuid4())
        return await self._command(job, command="start_travel", id=self._travelling[job])

    async def event(self, job: str) -> tuple[str, int]:
        """Changes a badge of the card."""
        self._held ^= {job}
        if job in self._held:
            return await self._command(job, command="hold_job", reason="Waiting for a part")
        return await self._command(job, command="resume_job")

    async def _command(self, job: str, **content: str) -> tuple[str, int]:
        content.setdefault("id", str(uuid.uuid4()))
        return await posted(self._session, f"{self._cloud.url}/api/jobs/{job}/commands", content, self._cookie)

    async def run(self, running: bool) -> None:
        """Lets the stream flow, or stand still with nothing left to do."""
        if not running:
            await asyncio.to_thread(self._cloud.idle, timeout=_SETTLED_SECONDS)
        await asyncio.to_thread(taken, self._cloud.control("POST", "stream", running=running))
        if running:
            await asyncio.to_thread(self._cloud.idle, timeout=_SETTLED_SECONDS)


class Theirs:
    """The floor server."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self._session, self._url = session, url
        self.boards = Boards(session)

    async def open_board(self) -> None:
        await self.boards.open(f"{self._url}/socket", self._url)

    async def move(self, job: str) -> tuple[str, int]:
        return await posted(self._session, f"{self._url}/move/{job}", {"id": str(uuid.uuid4())}, {})


async def posted(
    session: aiohttp.ClientSession, url: str, content: dict[str, Any], headers: dict[str, str]
) -> tuple[str, int]:
    async with session.post(url, json=content, headers=headers) as answer:
        said = await answer.json(content_type=None)
        if answer.status != 200:
            raise Refused(said)
        return said["job"]["id"], said["job"]["version"]


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder, LocalCloud(Path(folder) / "data") as cloud:
        dana = staffed(cloud, undo_seconds=0)
        calls = callers()
        jobs = [opened(dana, next(calls), technician_id=technician_id(n % 8))["id"] for n in range(JOBS)]
        # The technicians' texts of these leave now.
        cloud.idle(delayed=True, timeout=_SETTLED_SECONDS)
        rules = taken(dana.get("/api/settings"))
        taken(dana.put("/api/settings", rules | {"undo_seconds": _UNDO_SECONDS}))
        _, state = cloud.control("GET", "state")
        environ = os.environ | {"AWS_ENDPOINT_URL": state["aws"]}
        floor = subprocess.Popen(
            [sys.executable, "-m", "bench.floor", TABLES],
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert floor.stdout
            url = json.loads(floor.stdout.readline())["url"]
            return asyncio.run(_measured(cloud, dana, url, jobs))
        finally:
            floor.communicate("")


async def _measured(cloud: LocalCloud, dana: Client, url: str, jobs: list[str]) -> list[Row]:
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as session:
        ours, theirs = Ours(session, cloud, dana), Theirs(session, url)
        rows = []
        for boards, goal in GOALS.items():
            await _open(boards, ours, theirs)
            rows.append(await _latency(ours, theirs, jobs, boards, goal))
        for side in (ours, theirs):
            await side.boards.close()
        await _open(min(GOALS), ours, theirs)
        rows.append(await _rate(ours, theirs, jobs))
        return rows


async def _open(boards: int, ours: Ours, theirs: Theirs) -> None:
    while ours.boards.count < boards:
        await ours.open_board()
        await theirs.open_board()


async def _latency(ours: Ours, theirs: Theirs, jobs: list[str], boards: int, goal: float) -> Row:
    real: list[float] = []
    floor: list[float] = []
    ratios = []
    for block in range(BLOCKS):
        await ours.run(False)
        below = await _block(theirs.move, theirs.boards, jobs)
        await ours.run(True)
        above = await _block(ours.event, ours.boards, jobs)
        if block:
            floor += below
            real += above
            ratios.append(median(above) / median(below))
    ratio = median(real) / median(floor)
    return Row(
        f"event on the last of {boards} boards, whole path, p50",
        f"{ratio:.2f} × floor ({median(real):.1f} ms, floor {median(floor):.1f} ms), 0 lost of {len(real) * boards}",
        f"≤ {goal} × floor, 0 lost",
        ratio <= goal,
        {"ratio": ratio, "ms": median(real), "floor_ms": median(floor), "ratios": ratios, "events": len(real)},
    )


async def _block(move: Move, boards: Boards, jobs: list[str]) -> list[float]:
    """Milliseconds from a move to the last board, one after the other."""
    times = []
    for number in range(EVENTS):
        begun = time.perf_counter()
        job, version = await move(jobs[number % len(jobs)])
        times.append((await boards.on_all(job, version) - begun) * 1000)
        await asyncio.sleep(_PAUSE_SECONDS)
    return times


async def _rate(ours: Ours, theirs: Theirs, jobs: list[str]) -> Row:
    real, floor = [], []
    lost = 0
    for number in range(ROUNDS + 1):
        await ours.run(False)
        below, _ = await _moves(theirs.move, theirs.boards, jobs)
        await ours.run(True)
        above, missing = await _moves(ours.move, ours.boards, jobs)
        lost += missing
        if number:
            floor.append(below)
            real.append(above)
    share = median([one / other for one, other in zip(real, floor, strict=True)])
    return Row(
        "moves per second with 10 boards",
        f"{share:.2f} × floor ({median(real):.0f} per second, floor {median(floor):.0f}), {lost} lost",
        f"≥ {RATE_GOAL} × floor, 0 lost",
        share >= RATE_GOAL and lost == 0,
        {"share": share, "per_second": real, "floor_per_second": floor, "lost": lost},
    )


async def _moves(move: Move, boards: Boards, jobs: list[str]) -> tuple[float, int]:
    """Moves per second of some workers with jobs of their own, until every board shows the last of each; the lost."""
    newest: dict[str, int] = {}

    async def work(own: list[str]) -> None:
        for number in range(MOVES // WORKERS):
            job, version = await move(own[number % len(own)])
            newest[job] = version

    begun = time.perf_counter()
    await asyncio.gather(*(work(jobs[worker::WORKERS]) for worker in range(WORKERS)))
    lost = await boards.up_to(newest)
    return MOVES / (time.perf_counter() - begun), lost
