"""The stream pump: two independent readers of the jobs table's stream, each calling one function by Lambda's rules."""

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from chalice.local import LambdaContext

from localcloud.pumps.delivery import Record, deliver
from localcloud.pumps.faults import Faults
from localcloud.pumps.parked import ParkedRecords

BATCH = 100
_log = logging.getLogger("localcloud.streams")
_RETRY_SECONDS = 0.05
# Nobody waits for the facts; what they cost in a burst the boards would have to wait for.
_BATCHING_WINDOW_SECONDS = {"record_job_facts": 0.05}
# A new record is announced; this look is for the case that an announcement came between two looks.
_LOOK_ANYWAY_SECONDS = 5.0


class StreamReader:
    """One reader of the whole stream from its beginning, on its own thread with its own iterator.

    `window_seconds` is how long it collects records before it delivers them, as Lambda's batching window does.
    """

    def __init__(
        self,
        stream_arn: str,
        function: Callable[[dict[str, Any], Any], Any],
        name: str,
        faults: Faults,
        parked: ParkedRecords,
        window_seconds: float = 0,
    ) -> None:
        self.name = name
        self._window = window_seconds
        self._arn = stream_arn
        self._function = function
        self._faults = faults
        self._parked = parked
        self._client: Any = boto3.client("dynamodbstreams", config=Config(retries={"max_attempts": 2}, read_timeout=10))
        self._news = threading.Event()
        self._stopping = False
        self._one_at_a_time = threading.Lock()
        self.position = ""
        self._thread = threading.Thread(target=self._run, name=f"stream {name}", daemon=True)

    def start(self) -> None:
        """Begins at the oldest record."""
        self._thread.start()

    def wake(self) -> None:
        """Something was written."""
        self._news.set()

    def stop(self) -> None:
        """Ends after the batch at hand."""
        self._stopping = True
        self._faults.running.set()
        self._news.set()

    def _run(self) -> None:
        iterator = ""
        while not self._stopping:
            self._faults.running.wait()
            if self._window and self._news.is_set():
                time.sleep(self._window)
            self._news.clear()
            try:
                answer = self._client.get_records(ShardIterator=iterator or self._open(), Limit=BATCH)
            except (ClientError, BotoCoreError, OSError) as failure:
                # An iterator may go dead; a new one behind the last record taken misses nothing.
                iterator = ""
                if not isinstance(failure, ClientError) and not self._stopping:
                    _log.warning("%s: the stream cannot be read: %s", self.name, failure)
                    time.sleep(_RETRY_SECONDS)
                continue
            if records := answer["Records"]:
                self._faults.running.wait()
                self._deliver([_as_lambda_gets_it(record, self._arn) for record in records])
                self.position = records[-1]["dynamodb"]["SequenceNumber"]
            iterator = answer["NextShardIterator"]
            if not records:
                self._news.wait(_LOOK_ANYWAY_SECONDS)

    def _open(self) -> str:
        shard = self._client.describe_stream(StreamArn=self._arn)["StreamDescription"]["Shards"][0]["ShardId"]
        place: dict[str, Any] = {"ShardIteratorType": "TRIM_HORIZON"}
        if self.position:
            place = {"ShardIteratorType": "AFTER_SEQUENCE_NUMBER", "SequenceNumber": self.position}
        iterator: str = self._client.get_shard_iterator(StreamArn=self._arn, ShardId=shard, **place)["ShardIterator"]
        return iterator

    def _deliver(self, records: list[Record]) -> None:
        with self._one_at_a_time:
            deliver(
                self._faults.arranged(records),
                self._call,
                lambda record, why: self._park(record, why),
                lambda retry: time.sleep(_RETRY_SECONDS * retry),
            )

    def _call(self, records: list[Record]) -> Any:
        self._faults.raise_for(self.name, records)
        answer = None
        for _ in range(self._faults.times):
            answer = self._function({"Records": records}, LambdaContext(self.name, 512, max_runtime_ms=60_000))
        return answer

    def _park(self, record: Record, why: str) -> None:
        _log.error("%s: parked the record of job %s: %s", self.name, record["dynamodb"]["Keys"]["id"]["S"], why)
        self._parked.add(self.name, record, why)

    def replay(self, records: list[Record]) -> None:
        """Delivers parked records again, between batches; what fails again is parked again."""
        self._deliver(records)


def _as_lambda_gets_it(record: Record, stream_arn: str) -> Record:
    """boto3 gives a datetime where Lambda's event has a number."""
    change = dict(record["dynamodb"])
    created: Any = change.get("ApproximateCreationDateTime")
    change["ApproximateCreationDateTime"] = (
        created.timestamp() if hasattr(created, "timestamp") else float(created or 0)
    )
    change.setdefault("SizeBytes", 1)
    return record | {"dynamodb": change, "eventSourceARN": stream_arn}


class StreamPump:
    """Both readers, their faults and the list of what they parked."""

    def __init__(
        self, stream_arn: str, functions: dict[str, Callable[[dict[str, Any], Any], Any]], parked: ParkedRecords
    ) -> None:
        self.faults = Faults()
        self.parked = parked
        self.readers = {
            name: StreamReader(stream_arn, function, name, self.faults, parked, _BATCHING_WINDOW_SECONDS.get(name, 0))
            for name, function in functions.items()
        }

    def start(self) -> None:
        """Starts reading."""
        for reader in self.readers.values():
            reader.start()

    def wake(self) -> None:
        """A record was written."""
        for reader in self.readers.values():
            reader.wake()

    def stop(self) -> None:
        """Stops reading."""
        for reader in self.readers.values():
            reader.stop()

    def replay_parked(self) -> int:
        """Delivers every parked record to its function again; answers how many there were."""
        entries = self.parked.take()
        for entry in entries:
            self.readers[entry["function"]].replay([entry["record"]])
        return len(entries)
