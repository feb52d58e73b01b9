"""Brings an export into an empty or a running company: `make import STAGE=prod FROM=folder`. What is there stays."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from chalicelib.domain import document

from .portable import PHOTOS, TABLES, Progress, Row, put_new, rows_of
from .telling import Trouble

_AT_ONCE = 16
_BATCH = 400


@dataclass
class Brought:
    """How many rows were written, and how many were left as they are because something has their key."""

    written: dict[str, int] = field(default_factory=dict)
    there: dict[str, int] = field(default_factory=dict)


def bring_in(
    prefix: str, bucket: str, folder: Path, clients: Callable[[str], Any], say: Callable[[str], None]
) -> Brought:
    """Write every row and photo whose key is free. It can be stopped and run again. Raises Trouble for no export."""
    check(folder)
    progress = Progress(folder / f"import-{prefix}progress.json")
    brought = Brought()
    client = clients("dynamodb")
    for name, keys in TABLES.items():
        done, written, there = progress.get(name) or (0, 0, 0)
        rows = islice(rows_of(folder / f"{name}.jsonl"), done, None)
        while batch := list(islice(rows, _BATCH)):
            with ThreadPoolExecutor(_AT_ONCE) as pool:
                put = list(pool.map(lambda row: put_new(client, prefix + name, keys[0], row), batch))  # noqa: B023
            done, written, there = done + len(batch), written + sum(put), there + len(batch) - sum(put)
            progress.set(name, (done, written, there))
            say(f"{name}: {written} written, {there} were there")
        brought.written[name], brought.there[name] = written, there
    brought.written["photos"] = _photos(bucket, folder, clients("s3"))
    say(f"photos: {brought.written['photos']} written")
    progress.forget()
    return brought


def check(folder: Path) -> None:
    """Whether this folder is an export that this code can read, looked at before anything is written."""
    try:
        about = json.loads((folder / "export.json").read_text())
    except (OSError, ValueError):
        raise Trouble(f"{folder} is no finished export: export.json is missing. Run make export again.") from None
    if about["schema"] > document.SCHEMA:
        raise Trouble("This export was written by a newer release: deploy that one first.")
    for name, keys in TABLES.items():
        for number, row in enumerate(rows_of(folder / f"{name}.jsonl"), start=1):
            if not all(set(row.get(key, {})) == {"S"} for key in keys):
                raise Trouble(f"{name}.jsonl, line {number}: a row without {' and '.join(keys)}.")


def _photos(bucket: str, folder: Path, client: Any) -> int:
    there = {
        one["Key"]
        for page in client.get_paginator("list_objects_v2").paginate(Bucket=bucket)
        for one in page.get("Contents", [])
    }
    written = 0
    for row in _described(folder):
        if row["key"] not in there:
            client.put_object(
                Bucket=bucket,
                Key=row["key"],
                Body=(folder / "photos" / row["key"]).read_bytes(),
                ContentType=row["type"],
                ContentDisposition=row["shown"],
            )
            written += 1
    return written


def _described(folder: Path) -> Iterator[Row]:
    photos = (folder / "photos").resolve()
    for row in rows_of(folder / PHOTOS):
        if not (photos / row["key"]).resolve().is_relative_to(photos):
            raise Trouble(f"{PHOTOS} names a file outside of its folder: {row['key']}")
        yield row
