"""Counts DynamoDB requests and the units they would be billed, from item sizes: moto's own ConsumedCapacity is made up.

Units follow the published rules for on-demand tables: 4 KB per read unit (half when eventually consistent), 1 KB per
write unit, index writes apart. A query is metered by what it returns, so a filter expression would be metered too
low.
"""

import math
from collections import defaultdict
from typing import Any

from moto.dynamodb.models.dynamo_type import DynamoType, Item
from moto.dynamodb.models.table import GlobalSecondaryIndex, Table

Row = dict[str, float]


class Meter:
    """Counts since the last reset, by table and operation."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], Row] = defaultdict(lambda: defaultdict(float))

    def reset(self) -> None:
        """Forgets everything counted so far."""
        self._rows.clear()

    def report(self) -> dict[str, dict[str, Row]]:
        """{table: {operation: {"requests", "read_units", "write_units", "index_write_units", "refused"}}}."""
        tables: dict[str, dict[str, Row]] = defaultdict(dict)
        for (table, operation), row in self._rows.items():
            tables[table][operation] = dict(row)
        return tables

    def refused(self, table: str, operation: str) -> None:
        """A request whose condition failed: it is billed like one unit at least, and counted apart."""
        row = self._rows[table, operation]
        row["requests"] += 1
        row["refused"] += 1

    def read(self, table: str, operation: str, size: int, consistent: bool) -> None:
        """One read that touched `size` bytes in all."""
        row = self._rows[table, operation]
        row["requests"] += 1
        row["read_units"] += max(1, math.ceil(size / 4096)) * (1 if consistent else 0.5)

    def write(self, table: Table, operation: str, before: Item | None, after: Item | None, requests: int = 1) -> None:
        """One item written: the larger of both images in the table, and each index entry that changed."""
        row = self._rows[table.name, operation]
        row["requests"] += requests
        size = max(item.size() if item else 0 for item in (before, after))
        row["write_units"] += max(1, math.ceil(size / 1024))
        for index in table.global_indexes:
            row["index_write_units"] += _index_units(index, before, after)


def _index_units(index: GlobalSecondaryIndex, before: Item | None, after: Item | None) -> int:
    old, new = _entry(index, before), _entry(index, after)
    if old == new:
        return 0
    if old and new and any(old[part["AttributeName"]] != new[part["AttributeName"]] for part in index.schema):
        return _write_units(old) + _write_units(new)
    return max(_write_units(old), _write_units(new))


def _entry(index: GlobalSecondaryIndex, item: Item | None) -> dict[str, DynamoType]:
    """What the index holds of this row; nothing where one of the index's keys is missing."""
    if item is None or any(part["AttributeName"] not in item.attrs for part in index.schema):
        return {}
    if index.projection["ProjectionType"] == "ALL":
        return dict(item.attrs)
    names = [*index.table_key_attrs, *index.schema_key_attrs, *index.projection.get("NonKeyAttributes", [])]
    return {name: item.attrs[name] for name in names if name in item.attrs}


def _write_units(entry: dict[str, DynamoType]) -> int:
    size = sum(len(name) + value.size() for name, value in entry.items())
    return max(1, math.ceil(size / 1024)) if entry else 0


def size_of(attributes: dict[str, Any]) -> int:
    """Bytes of one item as DynamoDB counts them, from its wire form ({"name": {"S": …}})."""
    return sum(len(name.encode()) + _size_of_value(value) for name, value in attributes.items())


def _size_of_value(value: dict[str, Any]) -> int:
    kind, content = next(iter(value.items()))
    if kind == "S":
        return len(content.encode())
    if kind == "N":
        return math.ceil(len(content.lstrip("-").replace(".", "")) / 2) + 1
    if kind in ("BOOL", "NULL"):
        return 1
    if kind == "B":
        return len(content) * 3 // 4
    if kind == "M":
        return 3 + size_of(content) + len(content)
    if kind == "L":
        return 3 + sum(1 + _size_of_value(child) for child in content)
    return sum(_size_of_value({kind[0]: child}) for child in content)
