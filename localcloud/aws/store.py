"""moto's tables with a journal: filled from it on start, and every acknowledged write appended to it."""

import time
from pathlib import Path
from typing import Any

from moto.dynamodb.models import dynamodb_backends
from moto.dynamodb.models.dynamo_type import Item
from moto.dynamodb.models.table import Table

from localcloud.aws import journal
from localcloud.aws.requests import RowChange, moto_key
from localcloud.aws.tables import expiry_attribute


class Store:
    """All tables of one local cloud. Everything here happens under the lock of the server, or before it serves."""

    def __init__(self, folder: Path, definitions: list[dict[str, Any]], account: str, region: str) -> None:
        self._backend = dynamodb_backends[account][region]
        self._expiry: dict[str, str] = {}
        for properties in definitions:
            self._create(properties)
        self.journal, lines = journal.open_compacted(folder / "journal.jsonl", self._line_key, self._worth_keeping)
        for line in lines:
            self.tables[line["table"]].put_item(line["item"], overwrite=True)

    @property
    def tables(self) -> dict[str, Table]:
        """By name."""
        return self._backend.tables

    def _create(self, properties: dict[str, Any]) -> None:
        name = properties["TableName"]
        self._backend.create_table(
            name=name,
            schema=properties["KeySchema"],
            throughput=None,
            attr=properties["AttributeDefinitions"],
            global_indexes=properties.get("GlobalSecondaryIndexes"),
            indexes=properties.get("LocalSecondaryIndexes"),
            streams=properties.get("StreamSpecification"),
            billing_mode="PAY_PER_REQUEST",
            sse_specification=None,
            tags=[],
            deletion_protection_enabled=False,
            warm_throughput=None,
        )
        if ttl := expiry_attribute(properties):
            self._backend.update_time_to_live(name, properties["TimeToLiveSpecification"])
            self._expiry[name] = ttl

    def _line_key(self, line: journal.Line) -> str:
        return f"{line.get('table')} {line.get('key')}"

    def _worth_keeping(self, line: journal.Line) -> bool:
        """A deleted row, a table that is no more and a row that AWS would have expired by now need not come back."""
        if line.get("item") is None or line.get("table") not in self.tables:
            return False
        expires = line["item"].get(self._expiry.get(line["table"], ""), {}).get("N")
        return expires is None or float(expires) > time.time()

    def item(self, change: RowChange) -> Item | None:
        """The row as it stands now."""
        table = self.tables[change.table]
        return table.get_item(*moto_key(table, change.key))

    def record(self, changes: list[RowChange]) -> None:
        """Appends what these rows hold now to the journal."""
        lines = []
        for change in changes:
            item = self.item(change)
            image = item.to_json()["Attributes"] if item else None
            lines.append({"table": change.table, "key": change.key, "item": image})
        self.journal.append(lines)

    def stream_positions(self) -> dict[str, str]:
        """The sequence number of the last record in each table's stream, "" where nothing was written."""
        positions = {}
        for name, table in self.tables.items():
            if shard := table.stream_shard:
                last = shard.items[-1].record["dynamodb"]["SequenceNumber"] if shard.items else ""
                positions[name] = last
        return positions
