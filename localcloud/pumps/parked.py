"""The on-failure list: records no function would take, kept in a file until somebody replays them."""

import json
import threading
import time
import uuid
from pathlib import Path
from typing import Any


class ParkedRecords:
    """Entries {"id", "function", "job_id", "why", "parked_at" (Unix seconds), "record"} in DATA/parked.jsonl."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._entries: list[dict[str, Any]] = []
        if path.exists():
            for line in path.read_text("utf-8").splitlines():
                try:
                    self._entries.append(json.loads(line))
                except ValueError:
                    # The line a kill tore in two.
                    continue

    def add(self, function: str, record: dict[str, Any], why: str) -> None:
        """Parks one record of one function."""
        entry = {
            "id": str(uuid.uuid4()),
            "function": function,
            "job_id": record["dynamodb"]["Keys"]["id"]["S"],
            "why": why,
            "parked_at": time.time(),
            "record": record,
        }
        with self._lock:
            self._entries.append(entry)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(entry) + "\n")

    def all(self) -> list[dict[str, Any]]:
        """The oldest first."""
        with self._lock:
            return list(self._entries)

    def take(self) -> list[dict[str, Any]]:
        """All of them, for a replay; what fails again comes back through `add`."""
        with self._lock:
            taken, self._entries = self._entries, []
            self._path.unlink(missing_ok=True)
            return taken
