"""The sessions table: sign-ins and websocket tickets, stored by the hash of their token. TTL may delete late: expiry is
checked on every read."""

import hashlib
import time
from contextlib import suppress
from datetime import UTC, datetime

from msgspec import Struct
from pynamodb.attributes import TTLAttribute, UnicodeAttribute
from pynamodb.indexes import GlobalSecondaryIndex, KeysOnlyProjection

from .table import LostRace, Row, TableMeta, answering, named


class UserIndex(GlobalSecondaryIndex["SessionRow"]):
    class Meta(TableMeta):
        index_name = "by_user"
        projection = KeysOnlyProjection()

    user_id = UnicodeAttribute(hash_key=True)
    id = UnicodeAttribute(range_key=True)


class SessionRow(Row):
    class Meta(TableMeta):
        table_name = named("sessions")

    id = UnicodeAttribute(hash_key=True)
    kind = UnicodeAttribute()
    # A ticket is over before anybody could look for it by its user: it keeps its holder outside the index.
    user_id = UnicodeAttribute(null=True)
    holder = UnicodeAttribute(null=True)
    name = UnicodeAttribute(default="")
    role = UnicodeAttribute(default="")
    topic = UnicodeAttribute(default="")
    expires_at = TTLAttribute()
    by_user = UserIndex()


class Session(Struct, frozen=True, kw_only=True):
    """A sign-in (`kind` session) or the right to open one socket on `topic` (`kind` ticket)."""

    kind: str
    user_id: str
    name: str = ""
    role: str = ""
    topic: str = ""


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def save(token: str, session: Session, seconds: int) -> None:
    expires = datetime.fromtimestamp(int(time.time()) + seconds, UTC)
    ticket = session.kind == "ticket"
    row = SessionRow(
        _hashed(token),
        kind=session.kind,
        user_id=None if ticket else session.user_id,
        holder=session.user_id if ticket else None,
        name=session.name,
        role=session.role,
        topic=session.topic,
        expires_at=expires,
    )
    with answering():
        row.save()


def get(token: str, kind: str = "session") -> Session | None:
    """The session of a token; None when unknown or expired."""
    with answering():
        try:
            row = SessionRow.get(_hashed(token), consistent_read=True)
        except SessionRow.DoesNotExist:
            return None
    return _session(row, kind)


def take(token: str, kind: str = "ticket") -> Session | None:
    """The same, once: the row is gone afterwards and a second taker gets None."""
    with answering():
        try:
            row = SessionRow.get(_hashed(token), consistent_read=True)
        except SessionRow.DoesNotExist:
            return None
    # What is of another kind stays: somebody's sign-in must not end because it was tried as a ticket.
    found = _session(row, kind)
    if found is None:
        return None
    try:
        with answering():
            row.delete(condition=SessionRow.id.exists())
    except LostRace:
        return None
    return found


def delete(token: str) -> None:
    with answering():
        SessionRow(_hashed(token)).delete()


def end_of_user(user_id: str) -> None:
    """Delete the sign-ins and tickets of a user.

    Read from the table itself: an index lags, and who was disabled must be out now. It holds half a day of sign-ins.
    """
    with answering():
        whose = (SessionRow.user_id == user_id) | (SessionRow.holder == user_id)
        for row in list(SessionRow.scan(whose, consistent_read=True)):
            row.delete()


def change_role(user_id: str, role: str) -> bool:
    """Give the sign-ins of a user this role; whether one of them had another."""
    others = (SessionRow.user_id == user_id) & (SessionRow.role != role)
    with answering():
        rows = list(SessionRow.scan(others, consistent_read=True))
    for row in rows:
        with suppress(LostRace), answering():
            row.update(actions=[SessionRow.role.set(role)], condition=SessionRow.id.exists())
    return bool(rows)


def _session(row: SessionRow, kind: str) -> Session | None:
    if row.kind != kind or row.expires_at.timestamp() <= time.time():
        return None
    whose = row.holder if kind == "ticket" else row.user_id
    return Session(kind=row.kind, user_id=whose or "", name=row.name, role=row.role, topic=row.topic)
