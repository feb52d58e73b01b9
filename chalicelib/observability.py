"""Structured logs and metrics by Powertools, loaded when something is first said. No bodies, tokens or phones."""

from functools import cache
from typing import Any

from chalicelib.domain.link import without_tokens


@cache
def logger() -> Any:
    """The process's logger: JSON lines with ids, never contents. The address in an error's own words is left out."""
    import logging

    from aws_lambda_powertools import Logger
    from aws_lambda_powertools.logging.formatter import LambdaPowertoolsFormatter

    class WithoutLinks(LambdaPowertoolsFormatter):
        def format(self, record: logging.LogRecord) -> str:
            return without_tokens(super().format(record))

    made = Logger(service="truckroll", logger_formatter=WithoutLinks())
    # Chalice's own handler has the same logger: it would say everything once more, and with the links.
    shared = logging.getLogger("truckroll")
    for handler in shared.handlers[:]:
        if not isinstance(handler.formatter, WithoutLinks):
            shared.removeHandler(handler)
    return made


def counted(metric: str, value: float = 1, **dimensions: str) -> None:
    """One metric in CloudWatch's embedded format, written as a log line: no request is made for it."""
    from aws_lambda_powertools.metrics import MetricUnit, single_metric

    with single_metric(name=metric, unit=MetricUnit.Count, value=value, namespace="Truckroll") as one:
        for name, what in dimensions.items():
            one.add_dimension(name=name, value=what)
