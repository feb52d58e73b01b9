"""The texts queue: what ought to be texted, on its way to the function that sends it."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

import msgspec

from chalicelib.domain.errors import Unavailable
from chalicelib.settings import Settings, settings

_BATCH = 10
_LONGEST_DELAY = 900


class SqsTexts:
    """SQS as `world.TextsQueue` describes it. A message is `{"job_id", "text_id"}`."""

    def __init__(self, given: Settings | None = None) -> None:
        self._settings = given or settings()

    def put(self, messages: Sequence[tuple[str, str, int]]) -> None:
        """Queue (job id, text id, delay in seconds). Raises Unavailable unless SQS took every one."""
        from botocore.exceptions import BotoCoreError, ClientError

        for batch in _batches(messages):
            entries = [
                {
                    "Id": str(n),
                    "MessageBody": msgspec.json.encode({"job_id": job, "text_id": text}).decode(),
                    "DelaySeconds": min(max(delay, 0), _LONGEST_DELAY),
                }
                for n, (job, text, delay) in enumerate(batch)
            ]
            try:
                answer = self.client.send_message_batch(QueueUrl=self._settings.texts_queue_url, Entries=entries)
            except (BotoCoreError, ClientError) as error:
                raise Unavailable("Texts cannot be queued right now.") from error
            if answer.get("Failed"):
                raise Unavailable("Texts cannot be queued right now.")

    @cached_property
    def client(self) -> Any:
        """Made when the first message is put."""
        import boto3
        from botocore.config import Config

        brief = Config(connect_timeout=2, read_timeout=5, retries={"max_attempts": 2})
        return boto3.client("sqs", region_name=self._settings.region, config=brief)


def _batches(messages: Sequence[tuple[str, str, int]]) -> Iterator[Sequence[tuple[str, str, int]]]:
    for start in range(0, len(messages), _BATCH):
        yield messages[start : start + _BATCH]
