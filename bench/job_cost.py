"""What AWS would bill for one finished job: a job is played through, every unit is counted and priced from prices.json.

Eight commands, eight texts with their delivery callbacks, six page loads with their live sockets, ten open boards.
"""

import gzip
import json
import math
import os
import re
import tempfile
import time
from collections import defaultdict
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.company import LINES, callers, link_path, opened, staffed, taken, technician_id
from bench.row import Row
from localcloud.environment import TABLES
from tests.cloud import ROOT, Board, Client, LocalCloud

UNITS = Path(__file__).parent / "units.json"
GOAL_USD = 0.00045
BOARDS, TEXTS, COMMANDS, PAGES = 10, 8, 8, 6
# A write whose condition fails is billed like one that does not.
_WRITES = ("write_units", "index_write_units", "refused")
_FRAME_BYTES = 32 * 1024
# The stage's names for what the local cloud calls.
_STAGE_NAMES = {
    "board_connect": "websocket_connect",
    "board_message": "websocket_message",
    "board_disconnect": "websocket_disconnect",
}


class Played:
    """One job from the call to its end, and what clients see of it: bytes, assets and messages."""

    def __init__(self, cloud: LocalCloud, dana: Client, sockets: ExitStack, boards: int = BOARDS) -> None:
        self._cloud, self._dana, self._sockets = cloud, dana, sockets
        self._visitor = cloud.client()
        self.bytes = self.commands = self.pages = self.assets = 0
        self._cached: set[tuple[str, str]] = set()
        self.boards = [sockets.enter_context(cloud.board(dana)) for _ in range(boards)]
        self._heard: list[Board] = []
        self._open: dict[str, ExitStack] = {}

    def play(self, seed: int = 7) -> None:
        call = next(callers(seed))
        call["customer"] |= {"texts_allowed": True, "language": "en"}
        job = opened(self._dana, call)["id"]
        self._noted(call)
        self.commands += 1
        office = f"/api/jobs/{job}/commands"
        portal, quote, status = (link_path(self._cloud.data, job, kind, 1) for kind in ("t", "q", "s"))
        self._page(status)
        self._command(self._dana, office, command="assign_technician", technician_id=technician_id(0))
        self._page(portal)
        self._command(self._visitor, f"{portal}/commands", command="start_travel", eta_minutes=20)
        self._page(status)
        self._command(self._visitor, f"{portal}/commands", command="arrive")
        self._page(portal)
        self._command(self._visitor, f"{portal}/commands", command="add_note", text="Valve is stuck, needs a new one.")
        self._command(self._visitor, f"{portal}/commands", command="send_quote", lines=LINES)
        self._page(quote)
        self._command(self._visitor, f"{quote}/answer", answer="approve", version=1, name="Ellen Whitaker")
        self._page(portal)
        self._command(self._visitor, f"{portal}/commands", command="complete_job")
        for path in (portal, quote, status):
            self._close(path)

    def _command(self, client: Client, path: str, **content: Any) -> None:
        self.commands += 1
        content["id"] = f"bench-command-{self.commands}"
        self._noted(taken(client.post(path, content)))
        self._cloud.idle(delayed=True)

    def _page(self, path: str) -> None:
        """A page as a phone loads it: itself, a ticket, a socket that hears of changes; the one before it is gone."""
        self.pages += 1
        self._close(path)
        page = taken(self._visitor.get(path, Accept="text/html"))
        self._noted(page)
        self._load_assets("technician" if path.startswith("/t/") else "customer", page)
        ticket = taken(self._visitor.post(f"{path}/ticket", {}))
        self._noted(ticket)
        self._open[path] = self._sockets.enter_context(ExitStack())
        self._heard.append(self._open[path].enter_context(self._cloud.socket(ticket["url"])))

    def _load_assets(self, who: str, page: str) -> None:
        """Style and script are asked for with each page and come with the first; the icon is kept."""
        for asset in re.findall(r'(?:href|src)="(/[\w.-]+\.(?:css|js|svg))"', page):
            known = (who, asset) in self._cached
            self._cached.add((who, asset))
            self.assets += not (known and asset.endswith(".svg"))
            self.bytes += 0 if known else len(gzip.compress((ROOT / "static-site/dist" / asset[1:]).read_bytes()))

    def _close(self, path: str) -> None:
        if path in self._open:
            self._open.pop(path).close()

    def _noted(self, said: Any) -> None:
        self.bytes += len(gzip.compress(said.encode() if isinstance(said, str) else json.dumps(said).encode()))

    def messages(self) -> tuple[int, int]:
        """How many messages the gateway would bill for, and their bytes."""
        sizes = [len(json.dumps(message)) for board in self.boards + self._heard for message in board.messages]
        return sum(math.ceil(size / _FRAME_BYTES) for size in sizes), sum(sizes)


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as sockets:
        meter = Path(folder) / "meter.jsonl"
        os.environ["BENCH_METER"] = str(meter)
        cloud = sockets.enter_context(LocalCloud(Path(folder) / "data", app=ROOT / "bench" / "metered"))
        dana = staffed(cloud, undo_seconds=0)
        # A job before, so that every function has loaded what it needs: starts are counted apart.
        with ExitStack() as warm:
            Played(cloud, dana, warm, boards=1).play(seed=8)
        played = Played(cloud, dana, sockets)
        before = len(cloud.texts())
        meter.write_text("")
        taken(cloud.control("DELETE", "counts"))
        played.play()
        cloud.idle(delayed=True)
        # The last callback's own stream record and its line in the meter.
        time.sleep(0.2)
        sent = len([text for text in cloud.texts() if text["status"] == "delivered"]) - before
        counted = taken(cloud.control("GET", "counts"))["counts"]
        calls = [json.loads(line) for line in meter.read_text().splitlines()]
        messages = played.messages()
        sweep = swept(cloud, meter)
    if (played.commands, played.pages, sent) != (COMMANDS, PAGES, TEXTS):
        raise ValueError(f"{played.commands} commands, {played.pages} page loads, {sent} texts were played")
    units = units_of(counted, [call for call in calls if call["function"] != "sweep"], played, messages)
    UNITS.write_text(json.dumps(kept(units, played, sweep), indent=2) + "\n")
    row = priced(units)
    row.figures["dynamodb"] = {name.removeprefix(TABLES): rows for name, rows in sorted(counted.items())}
    row.figures["functions"] = by_function(calls)
    return [row]


def swept(cloud: LocalCloud, meter: Path) -> dict[str, float]:
    """The units of one sweep of a company where nothing is due, the mean of ten."""
    taken(cloud.control("DELETE", "counts"))
    meter.write_text("")
    for _ in range(10):
        taken(cloud.control("POST", "sweep"))
    counted = taken(cloud.control("GET", "counts"))["counts"]
    calls = [json.loads(line) for line in meter.read_text().splitlines()]
    calls = [call for call in calls if call["function"] == "sweep"]
    tables = [row for name, rows in counted.items() if name.startswith(TABLES) for row in rows.values()]
    assumed = {name: entry["value"] for name, entry in table()["assumptions"].items()} | {"cold_starts_per_job": 0}
    whole = {
        "dynamodb_write_unit": sum(row.get(kind, 0) for row in tables for kind in _WRITES),
        "dynamodb_read_unit": sum(row.get("read_units", 0) for row in tables),
        "lambda_request": len(calls),
        "lambda_gb_second": gb_seconds(calls, assumed),
        "log_gb": (len(calls) * assumed["lambda_log_bytes"] + sum(call["log_bytes"] for call in calls)) / 1e9,
    }
    return {name: value / len(calls) for name, value in whole.items()}


def kept(units: dict[str, float], played: Played, sweep: dict[str, float]) -> dict[str, Any]:
    """What `make cost` multiplies: a job without its boards, what each open board adds to it, and one sweep."""
    heard = [json.dumps(message) for board in played.boards for message in board.messages]
    boards = {
        "websocket_message": sum(math.ceil(len(one) / _FRAME_BYTES) for one in heard) / BOARDS,
        "transfer_gb": sum(map(len, heard)) / 1e9 / BOARDS,
    }
    job = {name: value - BOARDS * boards.get(name, 0) for name, value in units.items()}
    about = (
        "Counted by make bench (bench/job_cost.py): one job, one open board's part of it, one sweep with nothing due."
    )
    return {"about": about, "as_of": datetime.now(UTC).date().isoformat(), "job": job, "board": boards, "sweep": sweep}


def units_of(
    counted: dict[str, dict[str, dict[str, float]]],
    calls: list[dict[str, Any]],
    played: Played,
    messages: tuple[int, int],
) -> dict[str, float]:
    """Everything that is billed, in the units of the price table."""
    tables = [row for name, rows in counted.items() if name.startswith(TABLES) for row in rows.values()]
    of_function: dict[str, int] = defaultdict(int)
    for call in calls:
        of_function[call["function"]] += 1
    assumed = {name: entry["value"] for name, entry in table()["assumptions"].items()}
    rest_calls = of_function["api_handler"]
    return {
        "dynamodb_write_unit": sum(row.get(kind, 0) for row in tables for kind in _WRITES),
        "dynamodb_read_unit": sum(row.get("read_units", 0) for row in tables),
        "rest_call": rest_calls,
        "websocket_message": messages[0],
        "lambda_request": len(calls),
        "lambda_gb_second": gb_seconds(calls, assumed),
        "sqs_request": sum(call["sqs_requests"] for call in calls)
        + of_function["send_texts"] * assumed["sqs_requests_per_batch"],
        "log_gb": (len(calls) * assumed["lambda_log_bytes"] + sum(call["log_bytes"] for call in calls)) / 1e9,
        "cloudfront_request": rest_calls + played.assets,
        "transfer_gb": (played.bytes + messages[1]) / 1e9,
    }


def gb_seconds(calls: list[dict[str, Any]], assumed: dict[str, float]) -> float:
    """Billed memory × time: measured CPU at the function's share of a CPU, and what it waits for."""
    stage = json.loads((ROOT / ".chalice" / "config.json").read_text())["stages"]["prod"]["lambda_functions"]
    total = 0.0
    for call in calls:
        memory: float = stage[_STAGE_NAMES.get(call["function"], call["function"])]["lambda_memory_size"]
        slower = max(1.0, assumed["full_vcpu_memory_mb"] / memory)
        waits = call["requests"] * assumed["aws_request_ms"]
        waits += {"send_texts": assumed["twilio_request_ms"], "react_to_job_changes": assumed["posts_ms"]}.get(
            call["function"], 0
        )
        total += math.ceil(call["cpu_ms"] * slower + waits) / 1000 * memory / 1024
    memory = stage["api_handler"]["lambda_memory_size"]
    cold = assumed["cold_start_cpu_ms"] * max(1.0, assumed["full_vcpu_memory_mb"] / memory) / 1000 * memory / 1024
    return total + assumed["cold_starts_per_job"] * cold


def by_function(calls: list[dict[str, Any]]) -> dict[str, dict[str, float]]:
    """Calls, CPU in milliseconds and requests to AWS of each function."""
    found: dict[str, dict[str, float]] = {}
    for call in calls:
        row = found.setdefault(call["function"], {"calls": 0, "cpu_ms": 0, "requests": 0})
        row["calls"] += 1
        row["cpu_ms"] += call["cpu_ms"]
        row["requests"] += call["requests"]
    return found


def table() -> dict[str, Any]:
    prices: dict[str, Any] = json.loads((Path(__file__).parent / "prices.json").read_text())
    return prices


def priced(units: dict[str, float]) -> Row:
    prices = table()
    lines = {
        name: (units[name], units[name] * entry["usd"]) for name, entry in prices["prices"].items() if name in units
    }
    total = sum(usd for _, usd in lines.values())
    dearest = sorted(lines.items(), key=lambda line: -line[1][1])
    breakdown = ", ".join(
        f"{name.replace('_', ' ')} {100 * usd / total:.0f} %" for name, (_, usd) in dearest if usd > total / 50
    )
    return Row(
        "AWS cost per finished job, without texts",
        f"${total:.6f}: {breakdown}",
        f"≤ ${GOAL_USD:.5f} by prices of {prices['region']} as of {prices['as_of']}",
        total <= GOAL_USD,
        {"usd": total, "lines": {name: {"units": count, "usd": usd} for name, (count, usd) in lines.items()}},
    )
