"""Requests per command: what the API asks of DynamoDB, counted by the local AWS while the stream stands still."""

import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.company import LINES, callers, link_path, opened, staffed, taken, technician_id
from bench.row import Row
from localcloud.environment import TABLES
from tests.cloud import Client, LocalCloud

Counts = dict[str, dict[str, int]]
# What a command may ask for, beside one get and one put of the job.
BESIDE = ("sessions", "technicians")


class Counted:
    """Counts one command after the other; the settings are warm, as they are in a process that is in use."""

    def __init__(self, cloud: LocalCloud) -> None:
        self._cloud = cloud
        self._dana = staffed(cloud, undo_seconds=5)
        taken(cloud.control("POST", "stream", running=False))

    def commands(self) -> Iterator[tuple[str, Counts]]:
        """A day of commands by dispatcher, technician and customer: (name, requests by table and operation)."""
        dana, calls = self._dana, callers()
        first, second = opened(dana, next(calls)), opened(dana, next(calls))
        portal = link_path(self._cloud.data, first["id"], "t", 1) + "/commands"
        quote = link_path(self._cloud.data, first["id"], "q", 1) + "/answer"
        visitor = self._cloud.client()
        call = next(calls)
        yield "open_job", self._count(dana, "/api/jobs", call)
        yield "open_job again", self._count(dana, "/api/jobs", call)
        with_technician = next(calls) | {"technician_id": technician_id(1)}
        yield "open_job with a technician", self._count(dana, "/api/jobs", with_technician)
        office = f"/api/jobs/{first['id']}/commands"
        yield "assign_technician", self._count(dana, office, _said("assign_technician", technician_id=technician_id(0)))
        yield "schedule_visit", self._count(dana, office, _said("schedule_visit", window=call["window"]))
        yield "start_travel", self._count(visitor, portal, _said("start_travel", eta_minutes=20))
        yield "report_running_late", self._count(dana, office, _said("report_running_late", minutes=15))
        yield "arrive", self._count(visitor, portal, _said("arrive"))
        note = _said("add_note", text="Side door, gate code 4471.")
        yield "add_note", self._count(dana, office, note)
        yield "add_note again", self._count(dana, office, note)
        yield "request_parts", self._count(visitor, portal, _said("request_parts", text="VR8200 gas valve"))
        yield "send_quote", self._count(visitor, portal, _said("send_quote", lines=LINES))
        answer = {"id": str(uuid.uuid4()), "answer": "approve", "version": 1, "name": "Ellen Whitaker"}
        yield "approve_quote", self._count(visitor, quote, answer)
        yield "complete_job", self._count(visitor, portal, _said("complete_job"))
        yield "cancel_job", self._count(dana, f"/api/jobs/{second['id']}/commands", _said("cancel_job", reason="Moved"))

    def _count(self, client: Client, path: str, content: dict[str, Any]) -> Counts:
        # Loading the board reads the settings anew, so that they stay remembered for the command that follows.
        taken(self._dana.get("/api/board"))
        taken(self._cloud.control("DELETE", "counts"))
        taken(client.post(path, content))
        rows = taken(self._cloud.control("GET", "counts"))["counts"]
        return {
            table.removeprefix(TABLES): {operation: int(row["requests"]) for operation, row in operations.items()}
            for table, operations in sorted(rows.items())
        }


def _said(command: str, **fields: Any) -> dict[str, Any]:
    return {"id": str(uuid.uuid4()), "command": command} | fields


def within_goal(counts: Counts) -> bool:
    """The jobs table at most one get and one put, beside it at most one get of each of two tables, and nothing else."""
    jobs = counts.get("jobs", {})
    return (
        set(counts) <= {"jobs", *BESIDE}
        and set(jobs) <= {"GetItem", "PutItem"}
        and all(times <= 1 for times in jobs.values())
        and all(counts[table] == {"GetItem": 1} for table in BESIDE if table in counts)
    )


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder, LocalCloud(Path(folder) / "data") as cloud:
        counted = dict(Counted(cloud).commands())
    most = {what: max(sum(counts.get(what, {}).values()) for counts in counted.values()) for what in ("jobs", *BESIDE)}
    other = [name for name, counts in counted.items() if not within_goal(counts)]
    return [
        Row(
            "requests per command",
            f"jobs table {most['jobs']} (get, put), to authorise {most['sessions']}, technician {most['technicians']}"
            + (f"; more in {', '.join(other)}" if other else f", at most, of {len(counted)} commands"),
            "1 get + 1 put; beside it ≤ 1 get to authorise, ≤ 1 for the technician",
            not other,
            {"requests": counted},
        )
    ]
