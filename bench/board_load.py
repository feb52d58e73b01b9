"""Loading a board of 500 open jobs: queries, bytes per card, and what crosses the network."""

import gzip
import json
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from bench.company import LINES, callers, opened, staffed, taken, technician_id
from bench.row import Row
from localcloud.environment import TABLES
from tests.cloud import Client, LocalCloud

JOBS = 500
# moto ends a page at 1 MB of whole documents where DynamoDB counts only what the index holds. So the requests are
# counted on a board that is one page for both, and the full board's index is held against the page size in bytes.
FEW_JOBS = 100
PARTITIONS, PAGE_BYTES = 2, 1_000_000
BYTES_PER_CARD, BYTES_COMPRESSED = 560, 60_000
# API Gateway's own; the stage asks for compression above a kilobyte.
COMPRESSION = 6


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder, LocalCloud(Path(folder) / "data") as cloud:
        dana = staffed(cloud, undo_seconds=5)
        # Nothing here depends on what follows from a change, so it does not have to happen.
        taken(cloud.control("POST", "stream", running=False))
        calls = callers()
        fill(dana, [next(calls) for _ in range(FEW_JOBS)])
        _, few = load(cloud, dana)
        fill(dana, [next(calls) for _ in range(JOBS - FEW_JOBS)])
        board, many = load(cloud, dana)
    sizes = [len(compact(card)) for card in board["cards"]]
    if len(sizes) != JOBS:
        raise ValueError(f"the board has {len(sizes)} cards, not {JOBS}")
    queries, index_bytes = int(few["Query"]["requests"]), many["Query"]["read_units"] * 2 * 4096
    per_card, whole = sum(sizes) / len(sizes), compact(board)
    zipped = len(gzip.compress(whole, COMPRESSION))
    one_page_each = queries == PARTITIONS and set(few) == set(many) == {"Query"} and index_bytes <= PAGE_BYTES
    return [
        Row(
            "loading 500 open jobs",
            f"{queries} queries for {PARTITIONS} partitions, {per_card:.0f} bytes per card, "
            f"{zipped / 1000:.1f} KB compressed",
            f"one query per partition, ≤ {BYTES_PER_CARD} bytes per card, ≤ {BYTES_COMPRESSED // 1000} KB compressed",
            one_page_each and per_card <= BYTES_PER_CARD and zipped <= BYTES_COMPRESSED,
            {
                "queries": queries,
                "index_bytes": index_bytes,
                "bytes_per_card": per_card,
                "longest_card_bytes": max(sizes),
                "answer_bytes": len(whole),
                "compressed_bytes": zipped,
            },
        )
    ]


def load(cloud: LocalCloud, dana: Client) -> tuple[Any, dict[str, dict[str, float]]]:
    """The board, and what loading it asked of the jobs table."""
    taken(cloud.control("DELETE", "counts"))
    board = taken(dana.get("/api/board"))
    counted: dict[str, dict[str, float]] = taken(cloud.control("GET", "counts"))["counts"][TABLES + "jobs"]
    return board, counted


def fill(dana: Client, calls: list[dict[str, Any]]) -> None:
    """A morning's mix: a third unassigned, the others assigned, some under way, some with a quote out."""

    def one(number: int, call: dict[str, Any]) -> None:
        client = Client(dana.url)
        client.cookies = dana.cookies
        chosen = {"technician_id": technician_id(number % 8)} if number % 3 else {}
        job = opened(client, call, **chosen)
        if number % 6 == 1:
            taken(client.command(job["id"], "start_travel", eta_minutes=20))
        if number % 12 == 1:
            taken(client.command(job["id"], "arrive"))
        if number % 8 == 1:
            taken(client.command(job["id"], "send_quote", lines=LINES))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(one, range(len(calls)), calls))


def compact(value: object) -> bytes:
    """As the API writes JSON."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()
