"""Posting one frame to 100 sockets behind a gateway that takes 10 ms: ours, bare asyncio, and boto3 in threads.

The gateway is a process of its own. All three keep their connections, and take turns in the same run.
"""

import asyncio
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from bench.row import Row, median

SOCKETS, ROUNDS = 100, 15
GATEWAY_SECONDS = 0.010
WALL_GOAL, CPU_GOAL = 1.3, 0.25
FRAME = b'{"type":"cards","cards":[' + b"x" * 560 + b'],"gone":[]}'
IDS = [f"L0SM9cOFvHcCIhw{number:03d}=" for number in range(SOCKETS)]


class _Gateway(asyncio.Protocol):
    """Answers each request 10 ms after it is complete."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport
        self._heard = b""

    def data_received(self, data: bytes) -> None:
        self._heard += data
        while (end := self._heard.find(b"\r\n\r\n")) >= 0:
            head = self._heard[:end].lower()
            length = int(head.split(b"content-length:", 1)[1].split(b"\r\n", 1)[0])
            if len(self._heard) < end + 4 + length:
                return
            self._heard = self._heard[end + 4 + length :]
            asyncio.get_running_loop().call_later(GATEWAY_SECONDS, self._answer)

    def _answer(self) -> None:
        if not self._transport.is_closing():
            self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 0\r\n\r\n")


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Gateway, "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    # It lives as long as who started it.
    await asyncio.to_thread(sys.stdin.read)


class _Bare:
    """The least asyncio can do: one kept connection for each socket, one write, one read."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._loop = asyncio.new_event_loop()
        self._open: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    def post(self) -> None:
        self._loop.run_until_complete(self._post())

    async def _post(self) -> None:
        if not self._open:
            self._open = [await asyncio.open_connection("127.0.0.1", self._port) for _ in IDS]

        async def one(name: str, read: asyncio.StreamReader, write: asyncio.StreamWriter) -> None:
            head = f"POST /@connections/{name} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(FRAME)}\r\n\r\n"
            write.write(head.encode() + FRAME)
            await read.readuntil(b"\r\n\r\n")

        await asyncio.gather(*(one(name, *line) for name, line in zip(IDS, self._open, strict=True)))

    def close(self) -> None:
        for _, write in self._open:
            write.close()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()


class _Boto3:
    """What the documentation shows, with as many threads as there are sockets."""

    def __init__(self, port: int) -> None:
        import boto3
        from botocore.config import Config

        self._client = boto3.client(
            "apigatewaymanagementapi",
            endpoint_url=f"http://127.0.0.1:{port}",
            region_name="us-east-1",
            aws_access_key_id="bench",
            aws_secret_access_key="bench",
            config=Config(max_pool_connections=SOCKETS),
        )
        self._pool = ThreadPoolExecutor(SOCKETS)

    def post(self) -> None:
        list(self._pool.map(lambda name: self._client.post_to_connection(ConnectionId=name, Data=FRAME), IDS))


def measure() -> list[Row]:
    from chalicelib.gateways.sockets import GatewaySockets

    gateway = subprocess.Popen(
        [sys.executable, "-m", "bench.posting"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert gateway.stdout
        port = int(gateway.stdout.readline())
        ours, bare, boto3 = GatewaySockets(f"http://127.0.0.1:{port}"), _Bare(port), _Boto3(port)

        def post_ours() -> None:
            if ours.post(IDS, FRAME):
                raise ValueError("a socket is gone that is not")

        ways = {"ours": post_ours, "asyncio": bare.post, "boto3": boto3.post}
        walls, cpus = _timed(ways)
        bare.close()
    finally:
        gateway.communicate("")
    wall, cpu = walls["ours"] / walls["asyncio"], cpus["ours"] / cpus["boto3"]
    return [
        Row(
            "posting to 100 sockets behind a 10 ms gateway",
            f"wall {wall:.2f} × asyncio ({walls['ours']:.1f} ms; boto3 in threads "
            f"{walls['boto3'] / walls['asyncio']:.1f} ×), CPU {cpu:.2f} × boto3 in threads",
            f"wall ≤ {WALL_GOAL} × raw asyncio, CPU ≤ {CPU_GOAL} × boto3 in threads",
            wall <= WALL_GOAL and cpu <= CPU_GOAL,
            {"wall_ratio": wall, "cpu_ratio": cpu, "wall_ms": walls, "cpu_ms": cpus},
        )
    ]


def _timed(ways: dict[str, Callable[[], None]]) -> tuple[dict[str, float], dict[str, float]]:
    """Milliseconds of wall time and of this process's CPU, medians over rounds in which all take turns."""
    walls: dict[str, list[float]] = {name: [] for name in ways}
    cpus: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(ROUNDS + 2):
        for name, post in ways.items():
            wall, cpu = time.perf_counter(), time.process_time()
            post()
            # The first rounds open the connections.
            if number >= 2:
                walls[name].append((time.perf_counter() - wall) * 1000)
                cpus[name].append((time.process_time() - cpu) * 1000)
    return {name: median(values) for name, values in walls.items()}, {n: median(v) for n, v in cpus.items()}


if __name__ == "__main__":
    asyncio.run(_serve())
