"""What every table shares: its name's prefix, its region, how long a request may take, and what failing means."""

from collections.abc import Iterator
from contextlib import contextmanager

from pynamodb.exceptions import PynamoDBException

from chalicelib.domain.errors import Unavailable
from chalicelib.settings import settings


class TableMeta:
    """2 s to read and 2 retries: a caller waits a few seconds at most."""

    region = settings().region
    read_timeout_seconds = 2
    connect_timeout_seconds = 2
    max_retry_attempts = 2
    max_pool_connections = 64


def named(table: str) -> str:
    return settings().tables + table


class LostRace(Exception):
    """A conditional write found that somebody else had written first."""


@contextmanager
def answering() -> Iterator[None]:
    """A lost condition is LostRace; everything else that DynamoDB fails with is Unavailable."""
    try:
        yield
    except PynamoDBException as error:
        if error.cause_response_code == "ConditionalCheckFailedException":
            raise LostRace() from None
        raise Unavailable("The database does not answer. Please try again.") from error
