"""The application with a meter: each call of a function becomes a line in the file at BENCH_METER.

The local cloud loads it in place of app.py; everything below is the application's own.
"""

import importlib.util
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO, cast

from botocore.handlers import BUILTIN_HANDLERS

ROOT = Path(__file__).resolve().parent.parent.parent
_here = threading.local()
_writing = threading.Lock()


def _count(event_name: str, **_: Any) -> None:
    _here.requests = getattr(_here, "requests", 0) + 1
    _here.queued = getattr(_here, "queued", 0) + event_name.startswith("before-send.sqs.")


BUILTIN_HANDLERS.append(("before-send", _count))


class _CountedOutput:
    """Stands in for sys.stdout and knows how much a thread has logged."""

    def __init__(self, terminal: Any) -> None:
        self._terminal = terminal

    def write(self, text: str) -> int:
        _here.logged = getattr(_here, "logged", 0) + len(text.encode())
        return int(self._terminal.write(text))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._terminal, name)


sys.stdout = cast(TextIO, _CountedOutput(sys.stdout))


def metered(name: str, work: Callable[[], Any]) -> Any:
    """Does the work and notes its CPU, its requests to AWS and its log."""
    _here.requests = _here.logged = _here.queued = 0
    begun = time.thread_time()
    answer = work()
    cpu = (time.thread_time() - begun) * 1000
    line = {
        "function": name,
        "cpu_ms": cpu,
        "requests": _here.requests,
        "sqs_requests": _here.queued,
        "log_bytes": _here.logged,
    }
    with _writing, Path(os.environ["BENCH_METER"]).open("a") as file:
        file.write(json.dumps(line) + "\n")
    return answer


def _wrapped(name: str) -> Callable[[Any, Any], Any]:
    function = getattr(_real, name)

    def call(event: Any, context: Any) -> Any:
        return metered(name, lambda: function(event, context))

    return call


_named = importlib.util.spec_from_file_location("truckroll_app", ROOT / "app.py")
assert _named and _named.loader
_real = importlib.util.module_from_spec(_named)
_named.loader.exec_module(_real)
app = _real.app
app.register_middleware(lambda event, answer: metered("api_handler", lambda: answer(event)), "http")
board_connect = _wrapped("board_connect")
board_message = _wrapped("board_message")
board_disconnect = _wrapped("board_disconnect")
react_to_job_changes = _wrapped("react_to_job_changes")
record_job_facts = _wrapped("record_job_facts")
send_texts = _wrapped("send_texts")
sweep = _wrapped("sweep")
