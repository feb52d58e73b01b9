"""The floor server: the least that one process can do to move a job and show it on every open board.

`python -m bench.floor PREFIX` makes its own tables in the AWS at AWS_ENDPOINT_URL, copies the jobs there that stand
below PREFIX, and says on stdout where it listens. A move is: authorise, get, conditional put, one GetRecords, one query
of the connections, and a write to each socket.
"""

import asyncio
import json
import os
import re
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
from aiohttp import web

from localcloud.aws.tables import read_tables
from localcloud.options import ROOT

PREFIX = "floor-"
SESSION = "f" * 64
_TABLES = ("jobs", "sessions", "connections")
_KEPT = ("TableName", "KeySchema", "AttributeDefinitions", "GlobalSecondaryIndexes", "BillingMode")


class Floor:
    """Its tables, its place in their stream, and its open sockets."""

    def __init__(self, source: str) -> None:
        from bench import bare

        self._bare = bare
        self._threads = ThreadPoolExecutor(40)
        self._sockets: dict[str, asyncio.Transport] = {}
        self._one_reader = threading.Lock()
        self._streams: Any = boto3.client("dynamodbstreams")
        self._iterator = self._fill(boto3.client("dynamodb"), source)

    def _fill(self, dynamodb: Any, source: str) -> str:
        """Makes and fills the tables; the iterator behind what was filled in."""
        for definition in read_tables(ROOT / "infra" / "tables.yaml", PREFIX):
            if definition["TableName"].removeprefix(PREFIX) in _TABLES:
                streamed = {"StreamSpecification": {"StreamEnabled": True, **definition.get("StreamSpecification", {})}}
                kept = {name: definition[name] for name in _KEPT if name in definition}
                dynamodb.create_table(**kept, **(streamed if "StreamSpecification" in definition else {}))
        for item in dynamodb.scan(TableName=source + "jobs")["Items"]:
            dynamodb.put_item(TableName=PREFIX + "jobs", Item=item)
        expires = datetime.now(UTC) + timedelta(hours=12)
        self._bare.Session(
            SESSION, kind="session", user_id="dana", name="Dana Whitfield", role="owner", expires_at=expires
        ).save()
        stream = dynamodb.describe_table(TableName=PREFIX + "jobs")["Table"]["LatestStreamArn"]
        shard = self._streams.describe_stream(StreamArn=stream)["StreamDescription"]["Shards"][0]["ShardId"]
        asked = {"StreamArn": stream, "ShardId": shard, "ShardIteratorType": "LATEST"}
        iterator: str = self._streams.get_shard_iterator(**asked)["ShardIterator"]
        return iterator

    async def move(self, request: web.Request) -> web.Response:
        """Answers with the job's id and its new version, when it has been sent to every socket."""
        loop = asyncio.get_running_loop()
        job = request.match_info["job"]
        version, frame, listening = await loop.run_in_executor(self._threads, self._written, job)
        for connection in listening:
            if transport := self._sockets.get(connection):
                transport.write(frame)
        return web.json_response({"job": {"id": job, "version": version}})

    def _written(self, job: str) -> tuple[int, bytes, list[str]]:
        row = self._bare.move(SESSION, job)
        version = int(row.version)
        with self._one_reader:
            answer = self._streams.get_records(ShardIterator=self._iterator, Limit=100)
            self._iterator = answer["NextShardIterator"]
        listening = [row.id for row in self._bare.Connection.query("boards", consistent_read=True)]
        card = re.sub(r'"version":\d+', f'"version":{version}', row.card, count=1)
        return version, _text_frame(f'{{"type":"cards","cards":[{card}],"gone":[]}}'.encode()), listening

    async def socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        name = f"floor-{id(socket):x}"
        assert isinstance(request.transport, asyncio.Transport)
        self._sockets[name] = request.transport
        expires = datetime.now(UTC) + timedelta(hours=2)
        row = self._bare.Connection("boards", name, expires_at=expires)
        await asyncio.to_thread(row.save)
        async for _ in socket:
            pass
        del self._sockets[name]
        await asyncio.to_thread(row.delete)
        return socket


def _text_frame(content: bytes) -> bytes:
    """One unmasked websocket message below 64 KB."""
    if len(content) < 126:
        return bytes([0x81, len(content)]) + content
    return bytes([0x81, 126]) + len(content).to_bytes(2, "big") + content


async def _serve(source: str) -> None:
    floor = Floor(source)
    app = web.Application()
    app.add_routes([web.post("/move/{job}", floor.move), web.get("/socket", floor.socket)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, backlog=512)
    await site.start()
    port = runner.addresses[0][1]
    print(json.dumps({"url": f"http://127.0.0.1:{port}"}), flush=True)
    # It lives as long as who started it.
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    os.environ["BENCH_TABLES"] = PREFIX
    asyncio.run(_serve(sys.argv[1]))
    os._exit(0)
