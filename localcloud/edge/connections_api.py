"""The inner address where functions post to sockets: `/@connections/{id}`.

A plain protocol instead of a web framework: a hundred boards mean a hundred posts per change, and they share one CPU
with the application.
"""

import asyncio
import json
from typing import Any
from urllib.parse import unquote

from localcloud.edge.socket_gateway import SocketGateway

_REASONS = {200: "OK", 204: "No Content", 400: "Bad Request", 404: "Not Found", 410: "Gone", 413: "Payload Too Large"}
_PATH = "/@connections/"


class ConnectionsProtocol(asyncio.Protocol):
    """One HTTP/1.1 connection of a client; pipelined requests are answered in their order."""

    def __init__(self, gateway: SocketGateway) -> None:
        self._gateway = gateway
        self._waiting = b""
        self._transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keeps the way back."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answers every whole request that has arrived."""
        self._waiting += data
        answers = []
        while (end := self._waiting.find(b"\r\n\r\n")) >= 0:
            head = self._waiting[:end].decode("latin-1")
            length, closes, expects = _framing(head)
            body_end = end + 4 + length
            if len(self._waiting) < body_end:
                if expects:
                    self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                break
            body, self._waiting = self._waiting[end + 4 : body_end], self._waiting[body_end:]
            answers.append(self._answer(head, body))
            if closes:
                self._transport.write(b"".join(answers))
                self._transport.close()
                return
        if answers:
            self._transport.write(b"".join(answers))

    def _answer(self, head: str, body: bytes) -> bytes:
        method, target, _ = head.split("\r\n", 1)[0].split(" ", 2)
        path = target.partition("?")[0]
        # A client that takes the stage for a part of the path puts it before.
        _, found, name = path.partition(_PATH)
        said: dict[str, Any] | None = None
        if not found:
            status = 404
        elif method == "POST":
            status = self._gateway.post(unquote(name), body)
        elif method == "DELETE":
            status = self._gateway.drop(unquote(name))
        elif method == "GET":
            said = self._gateway.describe(unquote(name))
            status = 200 if said else 410
        else:
            status = 400
        headers = f"HTTP/1.1 {status} {_REASONS[status]}\r\n"
        if status == 410:
            headers += "x-amzn-ErrorType: GoneException\r\n"
        content = json.dumps(said).encode() if said else b""
        if status != 204:
            headers += f"Content-Length: {len(content)}\r\n"
        return headers.encode() + b"Content-Type: application/json\r\n\r\n" + content


def _framing(head: str) -> tuple[int, bool, bool]:
    """The body's length, whether the client closes afterwards, and whether it waits for a go-ahead."""
    length, closes, expects = 0, False, False
    for line in head.split("\r\n")[1:]:
        name, _, value = line.partition(":")
        lowered = name.lower()
        if lowered == "content-length":
            length = int(value)
        elif lowered == "connection":
            closes = value.strip().lower() == "close"
        elif lowered == "expect":
            expects = value.strip().lower() == "100-continue"
    return length, closes, expects
