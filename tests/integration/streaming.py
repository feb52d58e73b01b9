"""The jobs table's stream as the functions get it: moto's records, as Chalice hands them over."""

import random
from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import Any

import boto3
from chalice.app import DynamoDBRecord

TABLE = "truckroll-test-jobs"


class JobsStream:
    """Reads from the beginning on; each call of `batch` gives what was written since the last one."""

    def __init__(self, client: Any) -> None:
        self._streams = boto3.client("dynamodbstreams", region_name="us-east-1")
        self._arn = client.describe_table(TableName=TABLE)["Table"]["LatestStreamArn"]
        shard = self._streams.describe_stream(StreamArn=self._arn)["StreamDescription"]["Shards"][0]["ShardId"]
        begun = self._streams.get_shard_iterator(StreamArn=self._arn, ShardId=shard, ShardIteratorType="TRIM_HORIZON")
        self._iterator = begun["ShardIterator"]

    def batch(self) -> list[DynamoDBRecord]:
        answer = self._streams.get_records(ShardIterator=self._iterator)
        self._iterator = answer["NextShardIterator"]
        return [self._record(raw) for raw in answer["Records"]]

    def _record(self, raw: dict[str, Any]) -> DynamoDBRecord:
        change = raw["dynamodb"] | {"ApproximateCreationDateTime": 0, "SizeBytes": 1}
        return DynamoDBRecord(raw | {"dynamodb": change, "eventSourceARN": self._arn}, None)


def poisoned(record: DynamoDBRecord) -> DynamoDBRecord:
    """The same record with a document after the change that nobody can read."""
    event = deepcopy(record.to_dict())
    event["dynamodb"]["NewImage"]["doc"] = {"S": '{"schema":1,"state":'}
    return DynamoDBRecord(event, None)


def shuffled(records: Sequence[DynamoDBRecord], seed: int) -> list[DynamoDBRecord]:
    """Jobs mixed among each other, each job's own order kept, as a stream may deliver them."""
    jobs = [record.keys["id"]["S"] for record in records]
    waiting = {job: iter([record for record in records if record.keys["id"]["S"] == job]) for job in jobs}
    random.Random(seed).shuffle(jobs)
    return [next(waiting[job]) for job in jobs]


def numbers(records: Iterable[DynamoDBRecord]) -> list[str]:
    return [record.sequence_number for record in records]
