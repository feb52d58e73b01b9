"""The connections table: which sockets are open on which topic (`boards`, `job#<id>`)."""

import time
from datetime import UTC, datetime

from pynamodb.attributes import TTLAttribute, UnicodeAttribute
from pynamodb.indexes import GlobalSecondaryIndex, KeysOnlyProjection

from .table import Row, TableMeta, answering, named

# API Gateway ends a connection after two hours at the latest.
LONGEST_SECONDS = 2 * 3600 + 60


class ConnectionIndex(GlobalSecondaryIndex["ConnectionRow"]):
    class Meta(TableMeta):
        index_name = "by_id"
        projection = KeysOnlyProjection()

    id = UnicodeAttribute(hash_key=True)


class ConnectionRow(Row):
    class Meta(TableMeta):
        table_name = named("connections")

    topic = UnicodeAttribute(hash_key=True)
    id = UnicodeAttribute(range_key=True)
    user_id = UnicodeAttribute(null=True)
    expires_at = TTLAttribute()
    by_id = ConnectionIndex()


def add(topic: str, connection_id: str, user_id: str = "") -> None:
    expires = datetime.fromtimestamp(int(time.time()) + LONGEST_SECONDS, UTC)
    with answering():
        ConnectionRow(topic, connection_id, user_id=user_id or None, expires_at=expires).save()


def on(topic: str) -> list[str]:
    """The ids of the sockets on a topic, as far as is known: some may be gone."""
    now = time.time()
    with answering():
        rows = ConnectionRow.query(topic, consistent_read=True)
        return [row.id for row in rows if row.expires_at.timestamp() > now]


def of_user(topic: str, user_id: str) -> list[str]:
    """The ids of somebody's sockets on a topic."""
    with answering():
        rows = ConnectionRow.query(topic, filter_condition=ConnectionRow.user_id == user_id, consistent_read=True)
        return [row.id for row in rows]


def remove(topic: str, connection_id: str) -> None:
    with answering():
        ConnectionRow(topic, connection_id).delete()


def disconnected(connection_id: str) -> None:
    """Forget a socket whose topic is not known. The index may lag: a row left behind is removed by the first 410."""
    with answering():
        topics = [row.topic for row in ConnectionRow.by_id.query(connection_id)]
    for topic in topics:
        remove(topic, connection_id)
