"""The websocket API on this machine: connections, their three functions, and the limits AWS sets."""

import asyncio
import base64
import json
import logging
import secrets
import time
import uuid
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from typing import Any, Protocol

from aiohttp import WSCloseCode, WSMsgType, web
from chalice.local import LambdaContext

from localcloud.edge.refusals import refusal

FRAME_BYTES = 32 * 1024
MESSAGE_BYTES = 128 * 1024
IDLE_SECONDS = 10 * 60
LIFETIME_SECONDS = 2 * 60 * 60
_UNREAD_BYTES = 8 * 1024 * 1024
_log = logging.getLogger("localcloud.sockets")

Handler = Callable[[dict[str, Any], Any], Any]


class SocketFunctions(Protocol):
    """The application's three websocket bindings."""

    board_connect: Handler
    board_message: Handler
    board_disconnect: Handler


@dataclass
class Connection:
    """One open socket. Times are of the monotonic clock."""

    id: str
    socket: web.WebSocketResponse
    transport: asyncio.Transport
    source: dict[str, Any]
    opened: float = field(default_factory=time.monotonic)
    last_used: float = field(default_factory=time.monotonic)


class SocketGateway:
    """All open connections. Everything runs in the event loop; the application's functions run in `workers`."""

    def __init__(self, functions: SocketFunctions, workers: Executor) -> None:
        self._functions = functions
        self._workers = workers
        self._connections: dict[str, Connection] = {}

    async def accept(self, request: web.Request) -> web.StreamResponse:
        """Asks the application, then serves the socket until either side ends it."""
        if request.headers.get("Upgrade", "").lower() != "websocket":
            return refusal(
                426, "upgrade_required", "This address speaks websocket only.", request, {"Upgrade": "websocket"}
            )
        connection_id = base64.urlsafe_b64encode(secrets.token_bytes(11)).decode()
        context = _context_of(connection_id, request)
        answer = await self._call(self._functions.board_connect, _connect_event(context, request))
        status = int(answer.get("statusCode", 200))
        if status >= 300:
            return refusal(status, "not_connected", "This connection is not allowed.", request)
        socket = web.WebSocketResponse(compress=False, max_msg_size=FRAME_BYTES, autoping=True)
        await socket.prepare(request)
        assert isinstance(request.transport, asyncio.Transport)
        connection = Connection(connection_id, socket, request.transport, context)
        self._connections[connection_id] = connection
        try:
            await self._serve(connection)
        finally:
            self._connections.pop(connection_id, None)
            code = socket.close_code or 1006
            event = _event(context, "$disconnect", "DISCONNECT")
            event["requestContext"] |= {"disconnectStatusCode": code, "disconnectReason": ""}
            await asyncio.shield(self._call(self._functions.board_disconnect, event))
        return socket

    async def _serve(self, connection: Connection) -> None:
        while True:
            now = time.monotonic()
            ends = min(connection.last_used + IDLE_SECONDS, connection.opened + LIFETIME_SECONDS)
            if ends <= now:
                await connection.socket.close(code=WSCloseCode.GOING_AWAY, message=b"Going away")
                return
            try:
                message = await connection.socket.receive(ends - now)
            except TimeoutError:
                continue
            if message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                return
            connection.last_used = time.monotonic()
            event = _event(connection.source, "$default", "MESSAGE")
            event["body"] = message.data if isinstance(message.data, str) else base64.b64encode(message.data).decode()
            event["isBase64Encoded"] = not isinstance(message.data, str)
            answer = await self._call(self._functions.board_message, event)
            if int(answer.get("statusCode", 200)) >= 500:
                fault = {"message": "Internal server error", "connectionId": connection.id}
                self.post(connection.id, json.dumps(fault | {"requestId": str(uuid.uuid4())}).encode())

    async def _call(self, function: Handler, event: dict[str, Any]) -> dict[str, Any]:
        context = LambdaContext(getattr(function, "__name__", "websocket"), 512, max_runtime_ms=29_000)
        try:
            answer = await asyncio.get_running_loop().run_in_executor(self._workers, function, event, context)
        except Exception:  # noqa: BLE001 - a function that fails is a 500 of the gateway, never the gateway's end.
            _log.exception("%s failed", event["requestContext"]["routeKey"])
            return {"statusCode": 500}
        return answer if isinstance(answer, dict) else {}

    def post(self, connection_id: str, content: bytes) -> int:
        """What `POST /@connections/{id}` answers: 200 sent, 410 gone, 413 too large.

        Sends without waiting for the reader.
        """
        connection = self._connections.get(connection_id)
        if connection is None or connection.transport.is_closing():
            return 410
        if len(content) > MESSAGE_BYTES:
            return 413
        if connection.transport.get_write_buffer_size() > _UNREAD_BYTES:
            # Nobody reads there any more, and what waits for it would fill the memory.
            connection.transport.abort()
            return 410
        connection.transport.write(_frames(content))
        connection.last_used = time.monotonic()
        return 200

    def describe(self, connection_id: str) -> dict[str, Any] | None:
        """What `GET /@connections/{id}` answers, or None when it is gone."""
        connection = self._connections.get(connection_id)
        if connection is None:
            return None
        return {
            "connectedAt": connection.source["connectedAt"],
            "identity": connection.source["identity"],
            "lastActiveAt": int((time.time() - (time.monotonic() - connection.last_used)) * 1000),
        }

    def drop(self, connection_id: str) -> int:
        """What `DELETE /@connections/{id}` answers: 204 and the socket closes, or 410."""
        connection = self._connections.get(connection_id)
        if connection is None:
            return 410
        task = asyncio.get_running_loop().create_task(connection.socket.close())
        task.add_done_callback(lambda _: connection.transport.close())
        return 204

    def count(self) -> int:
        """How many sockets are open."""
        return len(self._connections)

    async def close_all(self) -> None:
        """Says goodbye to everybody, as a gateway does that is taken down."""
        closing = [connection.socket.close(code=WSCloseCode.GOING_AWAY) for connection in self._connections.values()]
        await asyncio.gather(*closing, return_exceptions=True)


def _frames(content: bytes) -> bytes:
    """One unmasked text message, cut into frames of the size AWS sends at most."""
    pieces = [content[start : start + FRAME_BYTES] for start in range(0, len(content), FRAME_BYTES)] or [b""]
    sent = bytearray()
    for number, piece in enumerate(pieces):
        first = (0x80 if number == len(pieces) - 1 else 0) | (0x1 if number == 0 else 0x0)
        size = bytes([first, len(piece)]) if len(piece) < 126 else bytes([first, 126]) + len(piece).to_bytes(2, "big")
        sent += size + piece
    return bytes(sent)


def _context_of(connection_id: str, request: web.Request) -> dict[str, Any]:
    return {
        "connectionId": connection_id,
        "connectedAt": int(time.time() * 1000),
        "apiId": "localsock1",
        "stage": "local",
        "domainName": request.host,
        "identity": {"sourceIp": "127.0.0.1", "userAgent": request.headers.get("User-Agent")},
    }


def _event(context: dict[str, Any], route: str, kind: str) -> dict[str, Any]:
    about = {"routeKey": route, "eventType": kind, "requestId": str(uuid.uuid4()), "messageDirection": "IN"}
    about["requestTimeEpoch"] = int(time.time() * 1000)  # type: ignore[assignment]
    return {"requestContext": context | about, "isBase64Encoded": False}


def _connect_event(context: dict[str, Any], request: web.Request) -> dict[str, Any]:
    event = _event(context, "$connect", "CONNECT")
    headers = {name: request.headers.getall(name) for name in request.headers}
    query = {name: request.query.getall(name) for name in request.query}
    event["headers"] = {name: values[-1] for name, values in headers.items()}
    event["multiValueHeaders"] = headers
    if query:
        event["queryStringParameters"] = {name: values[-1] for name, values in query.items()}
        event["multiValueQueryStringParameters"] = query
    return event
