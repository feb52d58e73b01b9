"""`make replay-texts STAGE=prod`: puts texts that could not be sent in five attempts back into their queue.

Safe at any time and more than once: what a message orders is claimed by its text's own id, so nothing is sent twice,
and the sender looks at the job again and drops what is no longer true.
"""

import argparse
import sys
from collections.abc import Callable
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

BATCH = 10
# A message that is being moved is hidden this long: a run that is killed in between loses none.
HIDDEN_SECONDS = 60


class NotReplayed(Exception):
    """The queue did not take everything; what it did not take stays where it was."""

    def __init__(self, moved: int, left: int) -> None:
        self.moved, self.left = moved, left
        super().__init__(f"{moved} moved, {left} not taken by the queue: run it again")


def replay(sqs: Any, dead_url: str, queue_url: str, moved_so_far: Callable[[int], None]) -> int:
    """Move every message from the dead letters to the queue; returns how many. Raises NotReplayed.

    Each is sent first and deleted afterwards: a crash in between leaves it in both, which does no harm.
    """
    moved = left = 0
    while True:
        found = sqs.receive_message(
            QueueUrl=dead_url, MaxNumberOfMessages=BATCH, WaitTimeSeconds=1, VisibilityTimeout=HIDDEN_SECONDS
        ).get("Messages", [])
        if not found:
            break
        by_place = {str(place): message for place, message in enumerate(found)}
        answer = sqs.send_message_batch(
            QueueUrl=queue_url,
            Entries=[{"Id": place, "MessageBody": message["Body"]} for place, message in by_place.items()],
        )
        taken = [by_place[entry["Id"]] for entry in answer.get("Successful", [])]
        for message in taken:
            sqs.delete_message(QueueUrl=dead_url, ReceiptHandle=message["ReceiptHandle"])
        moved += len(taken)
        left += len(found) - len(taken)
        moved_so_far(moved)
    if left:
        raise NotReplayed(moved, left)
    return moved


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Send again what lies in the dead letters of the texts queue.")
    parser.add_argument("--stage", required=True, help="the deployed stage, as in prod")
    stage = parser.parse_args(arguments).stage
    sqs = boto3.client("sqs")
    try:
        dead, texts = (
            sqs.get_queue_url(QueueName=f"truckroll-{stage}-{name}")["QueueUrl"] for name in ("texts-dead", "texts")
        )
        moved = replay(sqs, dead, texts, lambda so_far: print(f"\r  {so_far} moved", end="", flush=True))
    except sqs.exceptions.QueueDoesNotExist:
        print(f"There is no {stage} in this account and region.", file=sys.stderr)
        return 1
    except (ClientError, BotoCoreError, NotReplayed) as problem:
        print(f"\nThe texts were not all replayed. {problem}", file=sys.stderr)
        return 1
    print(f"\r{moved} texts are on their way again." if moved else "No text lies in the dead letters.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
