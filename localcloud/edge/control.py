"""`/_local/…`: what tests and the bench ask of the local cloud, answered on loopback only and to no web page."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from aiohttp import web

from localcloud.edge.refusals import refusal
from localcloud.edge.socket_gateway import SocketGateway
from localcloud.moto_child import MotoChild
from localcloud.pumps.queue import QueuePump
from localcloud.pumps.schedule import Schedule
from localcloud.pumps.streams import StreamPump

Answer = Callable[[dict[str, Any]], Awaitable[Any]]


class Deliveries(Protocol):
    """What sends texts on to phones."""

    @property
    def pending(self) -> int:
        """How many status callbacks are on their way."""


class Control:
    """Every control is a method named after it; what it takes is JSON and so is what it answers."""

    def __init__(
        self,
        moto: MotoChild,
        queue_name: str,
        jobs_table: str,
        streams: StreamPump,
        queue: QueuePump,
        schedule: Schedule,
        sockets: SocketGateway,
        deliveries: Deliveries,
    ) -> None:
        self._moto = moto
        self._queue_name = queue_name
        self._jobs_table = jobs_table
        self._streams = streams
        self._queue = queue
        self._schedule = schedule
        self._sockets = sockets
        self._deliveries = deliveries
        self._answers: dict[tuple[str, str], Answer] = {
            ("GET", "state"): self.state,
            ("GET", "idle"): self.idle,
            ("POST", "stream"): self.stream,
            ("POST", "lag"): self.lag,
            ("POST", "poison"): self.poison,
            ("DELETE", "poison"): self.cure,
            ("GET", "parked"): self.parked,
            ("POST", "parked/replay"): self.replay,
            ("POST", "sweep"): self.sweep,
            ("GET", "counts"): self.counts,
            ("DELETE", "counts"): self.reset_counts,
        }

    async def answer(self, request: web.Request) -> web.Response:
        """Runs the control the path names."""
        if request.remote not in ("127.0.0.1", "::1") or "Origin" in request.headers:
            return refusal(403, "forbidden", "This is for tests on this machine only.", request)
        control = self._answers.get((request.method, request.path.removeprefix("/_local/")))
        if control is None:
            return refusal(404, "not_found", "There is no such control.", request)
        try:
            asked = dict(request.query) | (json.loads(await request.read() or b"{}"))
            said = await control(asked)
        except (ValueError, KeyError, TypeError) as wrong:
            return refusal(400, "unreadable", f"This control cannot be used so: {wrong}", request)
        status = 200 if said.pop("ok", True) else 503
        return web.json_response(said, status=status)

    async def state(self, _: dict[str, Any]) -> dict[str, Any]:
        """Where streams, readers, queues and sockets stand, and at which address AWS is played."""
        said = await asyncio.to_thread(self._moto.ask, "state")
        readers = {name: reader.position for name, reader in self._streams.readers.items()}
        texts = {"busy": self._queue.busy, "callbacks": self._deliveries.pending}
        return {
            "aws": self._moto.url,
            "streams": said["streams"],
            "readers": readers,
            "queues": said["queues"],
            "sockets": self._sockets.count(),
        } | texts

    async def idle(self, asked: dict[str, Any]) -> dict[str, Any]:
        """Answers when everything that was written has been dealt with, twice in a row with nothing new in between.

        `delayed=1` waits for messages whose time has not come, too. `timeout` (seconds, default 15): then 503 and
        what is left.
        """
        until = time.monotonic() + float(asked.get("timeout", 15))
        quiet: dict[str, Any] | None = None
        while True:
            state = await self.state({})
            waits_for = self._unfinished(state, delayed=str(asked.get("delayed", "")) in ("1", "true", "True"))
            if not waits_for and quiet == state["streams"]:
                return {"idle": True}
            quiet = None if waits_for else state["streams"]
            if time.monotonic() > until:
                return {"ok": False, "idle": False, "waits_for": waits_for, "state": state}
            await asyncio.sleep(0.01)

    def _unfinished(self, state: dict[str, Any], delayed: bool) -> list[str]:
        queue = state["queues"][self._queue_name]
        return [
            *(f"reader {name}" for name, at in state["readers"].items() if at != state["streams"][self._jobs_table]),
            *(["texts in the queue"] if queue["waiting"] or queue["hidden"] or state["busy"] else []),
            *(["texts that are not due yet"] if delayed and queue["delayed"] else []),
            *(["status callbacks"] if state["callbacks"] else []),
        ]

    async def stream(self, asked: dict[str, Any]) -> dict[str, Any]:
        """`{"running": bool, "times": n, "shuffled": bool}`, each optional: pause, deliver n times, mix jobs."""
        faults = self._streams.faults
        if "running" in asked:
            (faults.running.set if asked["running"] else faults.running.clear)()
            self._streams.wake()
        faults.times = int(asked.get("times", faults.times))
        faults.shuffled = bool(asked.get("shuffled", faults.shuffled))
        return {"running": faults.running.is_set(), "times": faults.times, "shuffled": faults.shuffled}

    async def lag(self, asked: dict[str, Any]) -> dict[str, Any]:
        """`{"seconds": n}`: index reads show what was true so long ago; 0 ends it."""
        await asyncio.to_thread(self._moto.ask, "lag", "POST", {"seconds": float(asked["seconds"])})
        return {"seconds": float(asked["seconds"])}

    async def poison(self, asked: dict[str, Any]) -> dict[str, Any]:
        """`{"function", "job_id"}`: the function fails for this job from now on."""
        if asked["function"] not in self._streams.readers:
            raise ValueError(f"there is no stream function {asked['function']}")
        self._streams.faults.poison(asked["function"], asked["job_id"])
        return {}

    async def cure(self, _: dict[str, Any]) -> dict[str, Any]:
        """No job is poison any more."""
        self._streams.faults.cure()
        return {}

    async def parked(self, _: dict[str, Any]) -> dict[str, Any]:
        """What no function would take."""
        return {"parked": self._streams.parked.all()}

    async def replay(self, _: dict[str, Any]) -> dict[str, Any]:
        """Delivers everything parked once more."""
        return {"replayed": await asyncio.to_thread(self._streams.replay_parked)}

    async def sweep(self, _: dict[str, Any]) -> dict[str, Any]:
        """Runs the scheduled sweep now and answers when it is done."""
        await asyncio.to_thread(self._schedule.sweep_now)
        return {}

    async def counts(self, _: dict[str, Any]) -> dict[str, Any]:
        """DynamoDB requests and billed units by table and operation since the last reset."""
        return {"counts": (await asyncio.to_thread(self._moto.ask, "counts"))["counts"]}

    async def reset_counts(self, _: dict[str, Any]) -> dict[str, Any]:
        """Starts counting from zero."""
        await asyncio.to_thread(self._moto.ask, "counts", "DELETE")
        return {}
