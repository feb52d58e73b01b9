"""What every table shares: its name's prefix, one client, how long a request may take, and what failing means."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from pynamodb.connection.base import Connection
from pynamodb.connection.table import TableConnection
from pynamodb.exceptions import PynamoDBException
from pynamodb.models import Model

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


_first = threading.Lock()
_shared: list[Connection] = []


class Row(Model):
    """A row of any table. pynamodb would make a client for each table; one for all makes a cold start shorter."""

    @classmethod
    def _get_connection(cls) -> TableConnection:
        own = super()._get_connection()
        if not _shared or own.connection is not _shared[0]:
            with _first:
                if not _shared:
                    _shared.append(own.connection)
                # Two threads may bring the same table.
                with suppress(ValueError):
                    _shared[0].add_meta_table(own.get_meta_table())
                own.connection = _shared[0]
        return own


class LostRace(Exception):
    """A conditional write found that somebody else had written first."""


@contextmanager
def answering() -> Iterator[None]:
    """A lost condition is LostRace; everything else that DynamoDB fails with is Unavailable."""
    try:
        yield
    except PynamoDBException as error:
        # Not by pynamodb's own property: of a timeout it knows no response, and fails over that.
        said = getattr(error.cause, "response", None) or {}
        if said.get("Error", {}).get("Code") == "ConditionalCheckFailedException":
            raise LostRace() from None
        raise Unavailable("The database does not answer. Please try again.") from error
