"""`make export STAGE=prod TO=folder`: everything of a company as JSON lines and CSV, with its photos.

It can be stopped and run again. Rows are read one page after the other while people work: for the state of one moment,
export a restored table (docs/operate.md).
"""

import csv
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3

from chalicelib.domain import document

from . import preflight
from .arguments import Arguments
from .portable import PHOTOS, TABLES, Progress, Row, line_of, plain, rows_of, sorted_into
from .sheets import LIKE_FORMULAS
from .telling import ended

Clients = Callable[[str], Any]
Say = Callable[[str], None]
JOB_COLUMNS: tuple[str, ...] = (
    *("id", "opened_at", "status", "closed_at", "priority", "customer", "phone", "street", "town", "issue"),
    *("technician", "visits", "quotes", "events"),
)
COLUMNS = {
    # As `make import KIND=customers` takes them.
    "customers": ("phone", "name", "language", "street", "town", "opted_out", "known", "consent"),
    "consents": ("month", "id", "doc"),
    "texts": ("at", "direction", "phone", "state", "reason", "job", "body", "id"),
}


def export(prefix: str, bucket: str, folder: Path, clients: Clients, say: Say) -> dict[str, int]:
    """Write everything below `folder`; answers how many rows of each table, and photos, there are."""
    folder.mkdir(parents=True, exist_ok=True)
    progress = Progress(folder / "export-progress.json")
    counts = {}
    for name in TABLES:
        if not progress.get(f"{name} done"):
            _table(prefix + name, name, folder, clients("dynamodb"), progress, say)
            progress.set(f"{name} done", True)
        counts[name] = sum(1 for _ in rows_of(folder / f"{name}.jsonl"))
        say(f"{name}: {counts[name]} rows")
    counts["photos"] = _photos(bucket, folder, clients("s3"), say)
    for name in ("jobs", *COLUMNS):
        _csv(folder, name)
    (folder / "export.json").write_text(json.dumps({"schema": document.SCHEMA, "counts": counts}, indent=1) + "\n")
    progress.forget()
    return counts


def _table(table: str, name: str, folder: Path, client: Any, progress: Progress, say: Say) -> None:
    """Each page becomes a sorted piece; what is read is kept before the place in the table is."""
    while not progress.get(f"{name} read"):
        after, number = progress.get(name) or (None, 0)
        given = {"ExclusiveStartKey": after} if after else {}
        page = client.scan(TableName=table, ConsistentRead=True, **given)
        piece = folder / f"{name}.{number:06d}.piece"
        piece.write_text("".join(sorted(map(line_of, page["Items"]))), "utf-8")
        progress.set(name, (page.get("LastEvaluatedKey"), number + 1))
        progress.set(f"{name} read", "LastEvaluatedKey" not in page)
        say(f"{name}: page {number + 1}, {len(page['Items'])} rows")
    sorted_into(folder / f"{name}.jsonl", sorted(folder.glob(f"{name}.*.piece")))


def _photos(bucket: str, folder: Path, client: Any, say: Say) -> int:
    """Every photo below `photos/`, and one line for each with what its bytes are said to be. What is there stays."""
    lines = []
    for page in client.get_paginator("list_objects_v2").paginate(Bucket=bucket):
        for one in page.get("Contents", []):
            path = folder / "photos" / one["Key"]
            if not path.resolve().is_relative_to((folder / "photos").resolve()):
                continue
            said = client.head_object(Bucket=bucket, Key=one["Key"])
            if not path.exists() or path.stat().st_size != one["Size"]:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(client.get_object(Bucket=bucket, Key=one["Key"])["Body"].read())
            line = {"key": one["Key"], "type": said["ContentType"], "shown": said.get("ContentDisposition", "")}
            lines.append(line_of(line))
    (folder / PHOTOS).write_text("".join(sorted(lines)), "utf-8")
    say(f"photos: {len(lines)}")
    return len(lines)


def _csv(folder: Path, name: str) -> None:
    columns = JOB_COLUMNS if name == "jobs" else COLUMNS[name]
    with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as target:
        writer = csv.DictWriter(target, columns, extrasaction="ignore")
        writer.writeheader()
        for row in _readable(folder, name):
            writer.writerow({column: _harmless(value) for column, value in row.items()})


def _readable(folder: Path, name: str) -> Iterator[Row]:
    for row in rows_of(folder / f"{name}.jsonl"):
        if name == "jobs":
            yield _job(row)
        elif name == "customers":
            yield plain(row) | json.loads(row.get("location", {}).get("S", "{}"))
        else:
            yield plain(row)


def _job(row: Row) -> Row:
    job = document.load(row["doc"]["S"])
    technician = job.visits[-1].technician
    return {
        "id": job.id,
        "opened_at": job.opened_at,
        "status": job.status,
        "closed_at": job.closed_at,
        "priority": job.triaged.priority,
        "customer": job.customer.name,
        "phone": job.customer.phone,
        "street": job.location.street,
        "town": job.location.town,
        "issue": job.issue,
        "technician": technician.name if technician else "",
        "visits": len(job.visits),
        "quotes": len(job.quotes),
        "events": len(job.history),
    }


def _harmless(value: Any) -> Any:
    """A spreadsheet takes what begins so for a formula; customers write what they like."""
    return f"'{value}" if isinstance(value, str) and value[:1] in LIKE_FORMULAS and len(value) > 1 else value


def main(arguments: list[str]) -> int:
    parser = Arguments("Write everything of a company to files.")
    parser.add_argument("--stage", required=True, help="its name, as in prod")
    parser.add_argument("--tables", default="", help="what the tables' names begin with, where they were restored")
    parser.add_argument("--to", required=True, type=Path, help="the folder to write to")
    given = parser.parse_args(arguments)
    session = boto3.session.Session()
    stage = preflight.existing(given.stage, session)
    bucket = stage.bucket("photos")
    counts = export(given.tables or stage.prefix, bucket, given.to, lambda service: session.client(service), print)  # type: ignore[call-overload]
    print(f"{given.to} has {', '.join(f'{count} {name}' for name, count in counts.items())}.")
    print("It holds what customers said and where they live: keep it as you keep your books.")
    return 0


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
