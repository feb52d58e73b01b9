"""A small WSGI server that keeps connections open.

Werkzeug's closes each one, which costs every AWS call a handshake.
"""

import socket
import sys
import threading
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any
from urllib.parse import unquote

Application = Callable[[dict[str, Any], Any], Iterable[bytes]]


class WsgiServer:
    """Listens on a free port of 127.0.0.1, one thread per connection.

    Understands what AWS clients send: no chunked bodies.
    """

    def __init__(self, application: Application) -> None:
        self._application = application
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port: int = self._listener.getsockname()[1]

    def serve_forever(self) -> None:
        """Accepts connections until the process ends."""
        while True:
            connection, _ = self._listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        # A client that goes away in the middle is none of this server's business.
        with connection, connection.makefile("rb") as stream:
            try:
                while self._answer_one(connection, stream):
                    pass
            except OSError:
                return

    def _answer_one(self, connection: socket.socket, stream: Any) -> bool:
        request_line = stream.readline(65536)
        if not request_line:
            return False
        method, target, _ = request_line.decode("latin-1").split(" ", 2)
        headers = _read_headers(stream)
        if headers.get("EXPECT", "").lower() == "100-continue":
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        body = stream.read(int(headers.get("CONTENT_LENGTH", "0")))
        status, answer_headers, answer = self._call(_environ(method, target, headers, body, self.port))
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(answer)}"]
        lines += [f"{name}: {value}" for name, value in answer_headers if name.lower() != "content-length"]
        head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
        connection.sendall(head if method == "HEAD" else head + answer)
        return headers.get("CONNECTION", "").lower() != "close"

    def _call(self, environ: dict[str, Any]) -> tuple[str, list[tuple[str, str]], bytes]:
        captured: list[Any] = []

        def start_response(status: str, headers: list[tuple[str, str]], _: Any = None) -> None:
            captured[:] = [status, headers]

        answer = b"".join(self._application(environ, start_response))
        return captured[0], captured[1], answer


def _read_headers(stream: Any) -> dict[str, str]:
    """Header values by their WSGI name without HTTP_; repeated ones are joined by commas."""
    headers: dict[str, str] = {}
    while (line := stream.readline(65536)) not in (b"\r\n", b"\n", b""):
        name, _, value = line.decode("latin-1").partition(":")
        key = name.strip().upper().replace("-", "_")
        headers[key] = f"{headers[key]},{value.strip()}" if key in headers else value.strip()
    return headers


def _environ(method: str, target: str, headers: dict[str, str], body: bytes, port: int) -> dict[str, Any]:
    path, _, query = target.partition("?")
    environ: dict[str, Any] = {
        "REQUEST_METHOD": method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote(path, "latin-1"),
        "QUERY_STRING": query,
        "RAW_URI": target,
        "REQUEST_URI": target,
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": str(port),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "CONTENT_LENGTH": str(len(body)),
        "CONTENT_TYPE": headers.get("CONTENT_TYPE", ""),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    environ.update({f"HTTP_{name}": value for name, value in headers.items()})
    return environ
