"""`make logs STAGE=prod FUNCTION=send_texts`: what functions said, newest last; and the failures among it."""

import json
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
from botocore.exceptions import ClientError

from . import preflight
from .arguments import Arguments, whole_number
from .connections import LOGS_DAYS
from .stage import FUNCTIONS, Stage
from .telling import Trouble, ended

_FAILED = '?ERROR ?"Task timed out" ?Traceback ?"Runtime exited"'


def said(stage: Stage, client: Any, function: str, since: timedelta, pattern: str = "") -> Iterator[str]:
    """Lines of one function, oldest first; nothing where it never ran."""
    start = int((datetime.now(UTC) - since).timestamp() * 1000)
    asked: dict[str, Any] = {"logGroupName": stage.log_group(function), "startTime": start}
    if pattern:
        asked["filterPattern"] = pattern
    try:
        for page in client.get_paginator("filter_log_events").paginate(**asked):
            for event in page["events"]:
                at = datetime.fromtimestamp(event["timestamp"] / 1000, UTC).strftime("%m-%d %H:%M:%S")
                yield f"{at} {function}: {_short(event['message'])}"
    except ClientError as error:
        if error.response["Error"]["Code"] != "ResourceNotFoundException":
            raise


def failures(stage: Stage, client: Any, since: timedelta, most: int) -> list[str]:
    """The last failures of all functions, for a person; the first line tells how many were found."""
    found = sorted(line for name in FUNCTIONS for line in said(stage, client, name, since, _FAILED))
    return [f"logs     {len(found) or 'no'} failures within a day", *(f"         {line}" for line in found[-most:])]


def _short(message: str) -> str:
    """One line: of what is structured the message and the ids."""
    try:
        line = json.loads(message)
    except ValueError:
        return message.strip().replace("\n", " | ")[:400]
    if isinstance(line, dict) and "Stage" in line and "message" not in line:
        counts = (f"{name}={value}" for name, value in line.items() if name not in ("Stage", "_aws"))
        return " ".join(["counted", *counts])[:400]
    if not isinstance(line, dict) or "message" not in line:
        return message.strip()[:400]
    names = ("request_id", "job", "text", "item", "work", "error", "exception_name")
    return " ".join([str(line["level"]), str(line["message"]), *(f"{n}={line[n]}" for n in names if n in line)])[:400]


def show(stage: Stage, client: Any, functions: tuple[str, ...], since: timedelta, say: Callable[[str], None]) -> None:
    """Everything that these said, or that they said nothing."""
    found = sorted(line for name in functions for line in said(stage, client, name, since))
    for line in found or [_nothing(stage, functions, since)]:
        say(line)


def _nothing(stage: Stage, functions: tuple[str, ...], since: timedelta) -> str:
    whose = functions[0] if len(functions) == 1 else "any function"
    minutes = since // timedelta(minutes=1)
    return f"Nothing was said by {whose} of {stage.name} in the last {minutes} minutes; MINUTES={24 * 60} is a day."


def main(arguments: list[str]) -> int:
    parser = Arguments("Show what functions said.")
    parser.add_argument("--stage", required=True, help="its name, as in prod")
    parser.add_argument("--function", default="", help="one of " + ", ".join(FUNCTIONS) + "; all of them without it")
    parser.add_argument("--minutes", type=whole_number(1, 60 * 24 * LOGS_DAYS), default=60, help="how far to look back")
    given = parser.parse_args(arguments)
    if given.function and given.function not in FUNCTIONS:
        raise Trouble(f"There is no function {given.function}; there are {', '.join(FUNCTIONS)}.")
    session = boto3.session.Session()
    stage = preflight.existing(given.stage, session)
    functions = (given.function,) if given.function else FUNCTIONS
    show(stage, session.client("logs"), functions, timedelta(minutes=given.minutes), print)
    return 0


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
