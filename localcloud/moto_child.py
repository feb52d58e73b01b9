"""The parent's hand on the child that plays AWS: starts it, hears what was written, ends it."""

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from localcloud.aws.__main__ import FOLDER_IN_USE
from localcloud.errors import CannotStart

_ROOT = Path(__file__).resolve().parent.parent


class MotoChild:
    """One running child. `port`, `queue_path`, `stream_arn` and `pool` are known once `wait_until_ready` returned."""

    def __init__(self, folder: Path, prefix: str, queue: str, bucket: str, visibility: int, fresh: bool) -> None:
        orders = {
            "folder": str(folder),
            "tables": str(_ROOT / "infra" / "tables.yaml"),
            "prefix": prefix,
            "queue": queue,
            "bucket": bucket,
            "visibility_seconds": visibility,
            "fresh": fresh,
        }
        # Ctrl-C reaches the child, too. Ignoring it is inherited, so there is no moment at which it could
        # kill the child first.
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            self._process = self.spawned(json.dumps(orders))
        finally:
            signal.signal(signal.SIGINT, before)
        self._folder = folder
        self._stopping = False
        self.port = 0
        self.queue_path = self.stream_arn = ""
        self.pool: dict[str, str] = {}

    @staticmethod
    def spawned(orders: str) -> subprocess.Popen[str]:
        """The child, with pipes for its stdin and stdout."""
        return subprocess.Popen(
            [sys.executable, "-m", "localcloud.aws", orders],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=_ROOT,
        )

    def wait_until_ready(self) -> None:
        """Raises CannotStart when the folder is in use or the child gave up."""
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            if self._process.wait() == FOLDER_IN_USE:
                raise CannotStart(
                    f"The data folder {self._folder} is in use by another local cloud: choose one with DATA=."
                )
            raise CannotStart("The local AWS (moto) could not start; what it said stands above.")
        said = json.loads(line)
        if "refused" in said:
            raise CannotStart(said["refused"])
        self.port, self.queue_path = said["port"], said["queue_path"]
        self.stream_arn, self.pool = said["stream_arn"], said["pool"]

    @property
    def url(self) -> str:
        """Where AWS clients find it."""
        return f"http://127.0.0.1:{self.port}"

    def listen(
        self, on_stream: Callable[[], None], on_queue: Callable[[float], None], on_end: Callable[[], object]
    ) -> None:
        """Calls back from a thread: after a stream record, with the time (Unix) a message is due,
        and when the child is gone. Mails of the user pool are shown in the terminal.
        """
        threading.Thread(target=self._read, args=(on_stream, on_queue, on_end), daemon=True, name="moto news").start()

    def _read(
        self, on_stream: Callable[[], None], on_queue: Callable[[float], None], on_end: Callable[[], object]
    ) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            what, _, due = line.strip().partition(" ")
            if what == "stream":
                on_stream()
            elif what == "queue":
                on_queue(float(due))
            elif what == "mail":
                mail = json.loads(due)
                print(f"Mail to {mail['to']}: {mail['subject']}. {mail['body']}", flush=True)
        if not self._stopping:
            on_end()

    def ask(self, what: str, method: str = "GET", content: dict[str, Any] | None = None) -> dict[str, Any]:
        """The child's own endpoint /_local/…: "state", "counts" (DELETE resets) or "lag" {"seconds"}."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, f"/_local/{what}", json.dumps(content or {}))
            said: dict[str, Any] = json.loads(connection.getresponse().read())
            return said
        finally:
            connection.close()

    def stop(self) -> None:
        """Closing its stdin ends it; one that does not go is killed."""
        self._stopping = True
        if self._process.stdin:
            self._process.stdin.close()
        try:
            self._process.wait(3)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
