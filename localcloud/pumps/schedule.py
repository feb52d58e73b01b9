"""The minute schedule: calls `sweep` once a minute, and when a test asks."""

import logging
import threading
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from chalice.local import LambdaContext

_log = logging.getLogger("localcloud.schedule")
EVERY_SECONDS = 60.0


class Schedule:
    """One sweep at a time, as EventBridge's rate(1 minute) with a concurrency of one would."""

    def __init__(self, function: Callable[[dict[str, Any], Any], Any]) -> None:
        self._function = function
        self._stopped = threading.Event()
        self._one_at_a_time = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="schedule", daemon=True)

    def start(self) -> None:
        """The first sweep comes after a minute."""
        self._thread.start()

    def stop(self) -> None:
        """No sweep begins any more."""
        self._stopped.set()

    def _run(self) -> None:
        while not self._stopped.wait(EVERY_SECONDS):
            try:
                self.sweep_now()
            except Exception:  # noqa: BLE001 - a sweep that fails is tried again in a minute.
                _log.exception("the sweep failed")

    def sweep_now(self) -> Any:
        """Runs the sweep in this thread; raises what it raises."""
        event = {
            "version": "0",
            "id": str(uuid.uuid4()),
            "detail-type": "Scheduled Event",
            "source": "aws.events",
            "account": "123456789012",
            "time": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "region": "us-east-1",
            "resources": ["arn:aws:events:us-east-1:123456789012:rule/sweep"],
            "detail": {},
        }
        with self._one_at_a_time:
            return self._function(event, LambdaContext("sweep", 512, max_runtime_ms=60_000))
