"""What leaves and enters a company as files: which tables, in which order, and how a row is one line.

Lines are DynamoDB's own JSON with sorted names, so that nothing is lost or guessed on the way.
"""

import heapq
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError

# In the order of an import: when a job is written, the stream's readers find its customer, its texts and the settings.
# Sessions, connections and limits are of the moment and stay behind.
TABLES: dict[str, tuple[str, ...]] = {
    "settings": ("id",),
    "technicians": ("id",),
    "customers": ("phone",),
    "consents": ("month", "id"),
    "texts": ("phone", "id"),
    "facts": ("month", "id"),
    "jobs": ("id",),
}
PHOTOS = "photos.jsonl"

Row = dict[str, Any]


def put_new(client: Any, table: str, key: str, row: Row) -> bool:
    """Write a row where nothing has its key yet; answers whether it did."""
    try:
        client.put_item(
            TableName=table,
            Item=row,
            ConditionExpression="attribute_not_exists(#key)",
            ExpressionAttributeNames={"#key": key},
        )
    except ClientError as error:
        if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
            return False
        raise
    return True


def line_of(row: Row) -> str:
    return json.dumps(row, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"


def rows_of(path: Path) -> Iterator[Row]:
    """The rows of a file that has one on each line; none where there is no file."""
    if path.exists():
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


def plain(row: Row) -> dict[str, Any]:
    """A row as people read it: texts, numbers and true or false."""
    return {name: _value(*next(iter(typed.items()))) for name, typed in row.items()}


def _value(kind: str, value: Any) -> Any:
    if kind == "N":
        return float(value) if "." in value else int(value)
    if kind == "M":
        return {name: _value(*next(iter(typed.items()))) for name, typed in value.items()}
    return [_value(*next(iter(one.items()))) for one in value] if kind == "L" else value


class Progress:
    """What is done already, kept in a file, so that a stopped run is gone on with."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._done: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}

    def get(self, name: str) -> Any:
        return self._done.get(name)

    def set(self, name: str, value: Any) -> None:
        self._done[name] = value
        partial = self._path.with_suffix(".new")
        partial.write_text(json.dumps(self._done))
        partial.replace(self._path)

    def forget(self) -> None:
        self._path.unlink(missing_ok=True)


def sorted_into(target: Path, pieces: list[Path]) -> None:
    """Merge sorted pieces into one sorted file and remove them; a line that came twice is there once."""
    partial = target.with_suffix(".new")
    opened = [piece.open(encoding="utf-8") for piece in pieces]
    try:
        with partial.open("w", encoding="utf-8") as whole:
            before = ""
            for line in heapq.merge(*opened):
                if line != before:
                    whole.write(line)
                before = line
    finally:
        for lines in opened:
            lines.close()
    partial.replace(target)
    for piece in pieces:
        piece.unlink()
