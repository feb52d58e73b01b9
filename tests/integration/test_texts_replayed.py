"""Dead letters of the texts queue go back by one command: all of them, none lost on the way, none left behind."""

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto import mock_aws

from infra.replay import NotReplayed, main, replay


@pytest.fixture
def sqs() -> Iterator[Any]:
    with mock_aws():
        yield boto3.client("sqs", region_name="us-east-1")


@pytest.fixture
def queues(sqs: Any) -> tuple[str, str]:
    dead, texts = (sqs.create_queue(QueueName=f"truckroll-prod-{name}")["QueueUrl"] for name in ("texts-dead", "texts"))
    for number in range(23):
        sqs.send_message(QueueUrl=dead, MessageBody=f"text {number}")
    return dead, texts


def bodies(sqs: Any, url: str) -> list[str]:
    found = []
    while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        found += [message["Body"] for message in messages]
    return sorted(found)


def test_every_dead_letter_is_back_in_the_queue_once(sqs: Any, queues: tuple[str, str]) -> None:
    seen: list[int] = []
    assert replay(sqs, *queues, seen.append) == 23
    assert seen[-1] == 23
    assert bodies(sqs, queues[1]) == sorted(f"text {number}" for number in range(23))
    assert bodies(sqs, queues[0]) == []
    assert replay(sqs, *queues, seen.append) == 0


class Choosy:
    """A queue that refuses one message of each batch."""

    def __init__(self, sqs: Any) -> None:
        self._sqs = sqs

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sqs, name)

    def send_message_batch(self, QueueUrl: str, Entries: list[dict[str, str]]) -> Any:
        answer = self._sqs.send_message_batch(QueueUrl=QueueUrl, Entries=Entries[1:])
        return {"Successful": answer["Successful"], "Failed": [{"Id": Entries[0]["Id"]}]}


def test_what_the_queue_does_not_take_stays_a_dead_letter(sqs: Any, queues: tuple[str, str]) -> None:
    with pytest.raises(NotReplayed) as refused:
        replay(Choosy(sqs), *queues, lambda moved: None)
    assert (refused.value.moved, refused.value.left) == (20, 3)
    assert len(bodies(sqs, queues[1])) == 20
    kept = sqs.get_queue_attributes(QueueUrl=queues[0], AttributeNames=["All"])["Attributes"]
    assert kept["ApproximateNumberOfMessagesNotVisible"] == "3"


def test_the_command_names_what_it_did(
    sqs: Any, queues: tuple[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    assert main(["--stage", "prod"]) == 0
    assert "23 texts are on their way again." in capsys.readouterr().out
    assert main(["--stage", "prod"]) == 0
    assert "No text lies in the dead letters." in capsys.readouterr().out
    assert main(["--stage", "nowhere"]) == 1
    assert "There is no nowhere" in capsys.readouterr().err
