"""Faults that tests arm in the stream pump. All of them are allowed to Lambda, so the application must stand them."""

import random
import threading
from typing import Any

Record = dict[str, Any]


class Poisoned(Exception):
    """Raised instead of calling a function whose batch holds a job that a test made poisonous."""


class Faults:
    """Armed faults; thread-safe, because the pump's readers and the control endpoints use it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._poison: set[tuple[str, str]] = set()
        self.running = threading.Event()
        self.running.set()
        self.times = 1
        self.shuffled = False

    def poison(self, function: str, job_id: str) -> None:
        """From now on this function fails for every batch with this job."""
        with self._lock:
            self._poison.add((function, job_id))

    def cure(self) -> None:
        """No job is poisonous any more."""
        with self._lock:
            self._poison.clear()

    def raise_for(self, function: str, records: list[Record]) -> None:
        """Raises Poisoned when one of these records is of a poisonous job."""
        with self._lock:
            poison = set(self._poison)
        for record in records:
            job_id = record["dynamodb"]["Keys"]["id"]["S"]
            if (function, job_id) in poison:
                raise Poisoned(f"job {job_id} is poison to {function}")

    def arranged(self, records: list[Record]) -> list[Record]:
        """The records in the order of delivery: jobs mixed at random when armed, each job's own order kept."""
        if not self.shuffled:
            return records
        order = [record["dynamodb"]["Keys"]["id"]["S"] for record in records]
        of_job = {
            job_id: iter([r for r, j in zip(records, order, strict=True) if j == job_id]) for job_id in set(order)
        }
        random.shuffle(order)
        return [next(of_job[job_id]) for job_id in order]
