"""The texts queue: batches of ten with their delays, and a loud failure when SQS does not take everything."""

from collections.abc import Iterator
from typing import Any

import boto3
import msgspec
import pytest
from botocore.stub import Stubber
from moto import mock_aws

from chalicelib.domain.errors import Unavailable
from chalicelib.gateways.queue import SqsTexts
from chalicelib.settings import settings


class Elsewhere(SqsTexts):
    """The same with a queue made by the test."""

    def __init__(self, url: str) -> None:
        super().__init__(msgspec.structs.replace(settings(), texts_queue_url=url))


@pytest.fixture
def sqs() -> Iterator[Any]:
    with mock_aws():
        yield boto3.client("sqs", region_name="us-east-1")


def test_every_message_arrives_whatever_the_number(sqs: Any) -> None:
    url = sqs.create_queue(QueueName="texts")["QueueUrl"]
    wanted = [("7KQ4M2XD", f"7KQ4M2XD-{n:04d}-assigned-t", 0) for n in range(23)]
    Elsewhere(url).put([])
    Elsewhere(url).put(wanted)
    got = set()
    while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        for message in messages:
            body = msgspec.json.decode(message["Body"])
            got.add((body["job_id"], body["text_id"], 0))
            assert set(body) == {"job_id", "text_id"}
    assert got == set(wanted)


def test_a_text_that_can_be_undone_is_not_seen_before_its_delay(sqs: Any) -> None:
    url = sqs.create_queue(QueueName="texts")["QueueUrl"]
    Elsewhere(url).put([("7KQ4M2XD", "now", 0), ("7KQ4M2XD", "later", 6), ("7KQ4M2XD", "much later", 86_400)])
    found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert (found["ApproximateNumberOfMessages"], found["ApproximateNumberOfMessagesDelayed"]) == ("1", "2")


def test_what_sqs_did_not_take_is_not_passed_over() -> None:
    queue = Elsewhere("https://sqs.us-east-1.amazonaws.com/000000000000/texts")
    with Stubber(queue.client) as stubbed:
        refused = [{"Id": "1", "SenderFault": False, "Code": "InternalError"}]
        stubbed.add_response("send_message_batch", {"Successful": [], "Failed": refused})
        stubbed.add_client_error("send_message_batch", "ServiceUnavailable")
        for _ in range(2):
            with pytest.raises(Unavailable):
                queue.put([("7KQ4M2XD", "a", 0), ("7KQ4M2XD", "b", 0)])
