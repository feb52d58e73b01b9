"""A network that is cut at will: a proxy between one phone and the local cloud, also after the answer was made."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Literal

# up: all passes. down: nothing does. swallow: what is asked arrives, its answer does not.
Signal = Literal["up", "down", "swallow"]


class Patchy:
    """`with Patchy() as net: browser.new_context(proxy=net.settings)`. One request for each connection."""

    def __init__(self) -> None:
        self.signal: Signal = "up"
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()

    def __enter__(self) -> Patchy:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.close()
        self.cut()

    @property
    def server(self) -> str:
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def cut(self, signal: Signal = "down") -> None:
        """What is open breaks off, and from now on it is like this."""
        self.signal = signal
        with self._guard:
            open_now, self._open = self._open, set()
        for one in open_now:
            _close(one)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                phone, _ = self._listening.accept()
                threading.Thread(target=self._serve, args=(phone,), daemon=True).start()

    def _serve(self, phone: socket.socket) -> None:
        with self._guard:
            self._open.add(phone)
        with contextlib.suppress(OSError, ValueError):
            if self.signal != "down":
                self._pass_on(phone)
        _close(phone)
        with self._guard:
            self._open.discard(phone)

    def _pass_on(self, phone: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            more = phone.recv(65536)
            if not more:
                return
            head += more
        first, _, rest = head.partition(b"\r\n")
        method, address, version = first.split(b" ", 2)
        name = address if method == b"CONNECT" else address.split(b"/", 3)[2]
        with socket.create_connection((name.split(b":")[0].decode(), int(name.split(b":")[1]))) as cloud:
            if method == b"CONNECT":
                phone.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            else:
                path = b"/" + address.split(b"/", 3)[3]
                lines, _, body = rest.partition(b"\r\n\r\n")
                kept = [
                    line for line in lines.split(b"\r\n") if not line.lower().startswith((b"proxy-", b"connection:"))
                ]
                asked = b"\r\n".join([b" ".join((method, path, version)), *kept, b"Connection: close"])
                cloud.sendall(asked + b"\r\n\r\n" + body)
            threading.Thread(target=_copy, args=(phone, cloud), daemon=True).start()
            while answer := cloud.recv(65536):
                if self.signal == "up" or method == b"CONNECT":
                    phone.sendall(answer)


def _copy(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while some := source.recv(65536):
            target.sendall(some)


def _close(one: socket.socket) -> None:
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
