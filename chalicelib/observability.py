"""Structured logs by Powertools, loaded when something is first said, and metrics. No bodies, tokens or phones."""

import sys
import time
from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from chalicelib.domain.link import without_tokens
from chalicelib.settings import deployment


@cache
def logger() -> Any:
    """The process's logger: JSON lines with ids, never contents. The address in an error's own words is left out."""
    import logging

    from aws_lambda_powertools import Logger
    from aws_lambda_powertools.logging.formatter import LambdaPowertoolsFormatter

    class WithoutLinks(LambdaPowertoolsFormatter):
        is_ours = True

        def format(self, record: logging.LogRecord) -> str:
            return without_tokens(super().format(record))

    made = Logger(service=deployment(), logger_formatter=WithoutLinks())
    # Chalice's own handler has the same logger: it would say everything once more, and with the links.
    shared = logging.getLogger(deployment())
    for handler in shared.handlers[:]:
        if not getattr(handler.formatter, "is_ours", False):
            shared.removeHandler(handler)
    return made


# What becomes a metric of CloudWatch: each costs its hours, so they are few, and the stage is their only dimension. All
# else that is counted is a line of the log, as are the particulars of these, for Logs Insights to add up.
METRICS = {
    "commands": "Count",
    "refusals": "Count",
    "failures": "Count",
    "stream_lag": "Milliseconds",
    "boards": "Count",
    "posts": "Count",
    "posts_gone": "Count",
    "texts_sent": "Count",
    "texts_delivered": "Count",
    "texts_failed": "Count",
}


def counted(what: str, number: float = 1, /, **about: str) -> None:
    """One count, with particulars that are ids or words of ours."""
    measured({what: number}, **about)


def measured(values: Mapping[str, float], /, **about: str) -> None:
    """Some figures of one moment as one line of the log, without a request: CloudWatch takes its metrics from there.

    The line is written by hand: importing a library for it would take 40 ms of a first command.
    """
    metrics = [
        {"Name": name} if METRICS[name] == "Count" else {"Name": name, "Unit": METRICS[name]}
        for name in values
        if name in METRICS
    ]
    line: dict[str, Any] = {"Stage": deployment(), **values, **about}
    if metrics:
        kept = {"Namespace": "Truckroll", "Dimensions": [["Stage"]], "Metrics": metrics}
        line = {"_aws": {"Timestamp": time.time_ns() // 1_000_000, "CloudWatchMetrics": [kept]}, **line}
    # One call, so that lines of several threads do not mix.
    sys.stdout.write(msgspec.json.encode(line).decode() + "\n")
