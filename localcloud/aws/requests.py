"""What one AWS request in moto's wire format reads and writes: service, operation,
and the keys of the rows it changes.
"""

import json
from typing import Any, NamedTuple

from moto.dynamodb.models.dynamo_type import DynamoType
from moto.dynamodb.models.table import Table


class AwsRequest(NamedTuple):
    """One request. `content` is empty for services that do not speak JSON."""

    service: str
    operation: str
    content: dict[str, Any]


class RowChange(NamedTuple):
    """A row that a write touches: its table's name and its key in wire form."""

    table: str
    key: dict[str, Any]


def parse(target: str, body: bytes) -> AwsRequest:
    """From the X-Amz-Target header ("DynamoDB_20120810.PutItem") and the body."""
    service, _, operation = target.rpartition(".")
    if not service.startswith(("DynamoDB", "AmazonSQS", "AWSCognito")):
        return AwsRequest(service, operation, {})
    try:
        content = json.loads(body)
    except ValueError:
        content = {}
    return AwsRequest(service, operation, content if isinstance(content, dict) else {})


def row_changes(request: AwsRequest, tables: dict[str, Table]) -> list[RowChange]:
    """Every row this request would write, in its order; empty for reads and for tables nobody knows."""
    operation, content = request.operation, request.content
    if operation == "PutItem":
        named = [(content["TableName"], content["Item"])]
    elif operation in ("UpdateItem", "DeleteItem"):
        named = [(content["TableName"], content["Key"])]
    elif operation == "BatchWriteItem":
        named = [
            (name, (write.get("PutRequest") or {}).get("Item") or write["DeleteRequest"]["Key"])
            for name, writes in content["RequestItems"].items()
            for write in writes
        ]
    elif operation == "TransactWriteItems":
        steps = [next(iter(step.items())) for step in content["TransactItems"]]
        named = [
            (what["TableName"], what.get("Item") or what["Key"]) for kind, what in steps if kind != "ConditionCheck"
        ]
    else:
        return []
    return [RowChange(name, _key_of(tables[name], item)) for name, item in named if name in tables]


def _key_of(table: Table, item: dict[str, Any]) -> dict[str, Any]:
    return {name: item[name] for name in table.table_key_attrs if name in item}


def moto_key(table: Table, key: dict[str, Any]) -> tuple[DynamoType, DynamoType | None]:
    """The key as moto's tables are indexed by it."""
    range_name = table.range_key_attr
    return DynamoType(key[table.hash_key_attr]), DynamoType(key[range_name]) if range_name else None


def due_times(request: AwsRequest, now: float) -> list[float]:
    """When the messages that this queue request sends or hides become visible (Unix seconds)."""
    if request.operation == "SendMessage":
        delays = [request.content.get("DelaySeconds")]
    elif request.operation == "SendMessageBatch":
        delays = [entry.get("DelaySeconds") for entry in request.content.get("Entries", [])]
    elif request.operation == "ChangeMessageVisibility":
        delays = [request.content.get("VisibilityTimeout")]
    elif request.operation == "ChangeMessageVisibilityBatch":
        delays = [entry.get("VisibilityTimeout") for entry in request.content.get("Entries", [])]
    else:
        return []
    return [now + float(delay or 0) for delay in delays]
