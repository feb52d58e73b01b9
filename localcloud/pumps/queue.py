"""The queue pump: takes texts from SQS and calls `send_texts` by Lambda's rules for queues."""

import heapq
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from chalice.local import LambdaContext

_log = logging.getLogger("localcloud.queue")
_CONCURRENCY = 4
# Every message is announced; this look is for those that a failed call left hidden.
_LOOK_ANYWAY_SECONDS = 15.0


class QueuePump:
    """Polls when a message is due, never in between.

    A failed message comes back after the queue's visibility timeout.
    """

    def __init__(
        self,
        queue_url: str,
        function: Callable[[dict[str, Any], Any], Any],
        name: str,
        batch: int,
        visibility_seconds: int,
    ) -> None:
        self._url = queue_url
        self._arn = "arn:aws:sqs:us-east-1:123456789012:" + queue_url.rpartition("/")[2]
        self._function = function
        self._name = name
        self._batch = batch
        self._visibility = visibility_seconds
        self._client: Any = boto3.client(
            "sqs", config=Config(retries={"max_attempts": 2}, read_timeout=10, max_pool_connections=8)
        )
        self._due: list[float] = []
        self._changed = threading.Condition()
        self._stopping = False
        self._busy = 0
        self._workers = ThreadPoolExecutor(_CONCURRENCY, thread_name_prefix="texts")
        self._free = threading.Semaphore(_CONCURRENCY)
        self._thread = threading.Thread(target=self._run, name="queue", daemon=True)

    def start(self) -> None:
        """Begins polling."""
        self._thread.start()

    def due_at(self, when: float) -> None:
        """A message becomes visible then (Unix seconds)."""
        with self._changed:
            heapq.heappush(self._due, when)
            self._changed.notify()

    def stop(self) -> None:
        """Ends polling; messages at hand stay in the queue if they are not done."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        self._workers.shutdown(wait=False, cancel_futures=True)

    @property
    def busy(self) -> bool:
        """Whether a batch is being worked on."""
        return self._busy > 0

    def _run(self) -> None:
        while self._wait_until_due():
            self._free.acquire()
            messages = self._receive()
            if not messages:
                self._free.release()
                continue
            # There may be more than one batch holds.
            self.due_at(time.time())
            with self._changed:
                self._busy += 1
            self._workers.submit(self._work, messages)

    def _wait_until_due(self) -> bool:
        with self._changed:
            look_anyway = time.time() + _LOOK_ANYWAY_SECONDS
            while not self._stopping:
                now = time.time()
                due = min([look_anyway, *self._due[:1]])
                if due <= now:
                    while self._due and self._due[0] <= now:
                        heapq.heappop(self._due)
                    return True
                self._changed.wait(due - now)
            return False

    def _receive(self) -> list[dict[str, Any]]:
        try:
            answer = self._client.receive_message(
                QueueUrl=self._url, MaxNumberOfMessages=min(self._batch, 10), MessageSystemAttributeNames=["All"]
            )
        except (ClientError, BotoCoreError, OSError):
            if not self._stopping:
                _log.exception("the queue cannot be read")
                self.due_at(time.time() + 1)
            return []
        messages: list[dict[str, Any]] = answer.get("Messages", [])
        return messages

    def _work(self, messages: list[dict[str, Any]]) -> None:
        try:
            failed = self._call([self._as_lambda_gets_it(message) for message in messages])
            done = [m for m in messages if m["MessageId"] not in failed]
            if done:
                entries = [{"Id": str(n), "ReceiptHandle": m["ReceiptHandle"]} for n, m in enumerate(done)]
                self._client.delete_message_batch(QueueUrl=self._url, Entries=entries)
            if failed:
                # moto counts whole milliseconds, so a look at the very second could come one too early.
                self.due_at(time.time() + self._visibility + 0.05)
        except (ClientError, BotoCoreError, OSError):
            if not self._stopping:
                _log.exception("the queue cannot be written")
        finally:
            with self._changed:
                self._busy -= 1
            self._free.release()

    def _call(self, records: list[dict[str, Any]]) -> set[str]:
        """The ids of the messages that stay in the queue."""
        everything = {record["messageId"] for record in records}
        try:
            answer = self._function({"Records": records}, LambdaContext(self._name, 512, max_runtime_ms=60_000))
        except Exception:  # noqa: BLE001 - whatever the function raises, the batch stays in the queue.
            _log.exception("%s failed", self._name)
            return everything
        named = answer.get("batchItemFailures") if isinstance(answer, dict) else None
        failed = {failure.get("itemIdentifier") for failure in named or []}
        return failed if failed <= everything else everything

    def _as_lambda_gets_it(self, message: dict[str, Any]) -> dict[str, Any]:
        return {
            "messageId": message["MessageId"],
            "receiptHandle": message["ReceiptHandle"],
            "body": message["Body"],
            "attributes": message.get("Attributes", {}),
            "messageAttributes": {},
            "md5OfBody": message["MD5OfBody"],
            "eventSource": "aws:sqs",
            "eventSourceARN": self._arn,
            "awsRegion": "us-east-1",
        }
