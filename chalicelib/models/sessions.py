"""The sessions table: sign-ins and websocket tickets, stored by the hash of their token. TTL may delete late: expiry is
checked on every read."""

import hashlib
import time
from contextlib import suppress
from datetime import UTC, datetime

from msgspec import Struct
from pynamodb.attributes import TTLAttribute, UnicodeAttribute

from .table import LostRace, Row, TableMeta, answering, named


class SessionRow(Row):
    class Meta(TableMeta):
        table_name = named("sessions")

    id = UnicodeAttribute(hash_key=True)
    kind = UnicodeAttribute()
    user_id = UnicodeAttribute()
    name = UnicodeAttribute(default="")
    role = UnicodeAttribute(default="")
    topic = UnicodeAttribute(default="")
    expires_at = TTLAttribute()


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
    row = SessionRow(
        _hashed(token),
        kind=session.kind,
        user_id=session.user_id,
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

    The whole table is read, half a day of sign-ins: an index would lag, and who was disabled must be out now.
    """
    with answering():
        for row in list(SessionRow.scan(SessionRow.user_id == user_id, consistent_read=True)):
            row.delete()


def change_role(user_id: str, role: str) -> bool:
    """Give the sign-ins of a user this role; whether one of them had another."""
    others = (SessionRow.kind == "session") & (SessionRow.user_id == user_id) & (SessionRow.role != role)
    with answering():
        rows = list(SessionRow.scan(others, consistent_read=True))
    for row in rows:
        with suppress(LostRace), answering():
            row.update(actions=[SessionRow.role.set(role)], condition=SessionRow.id.exists())
    return bool(rows)


def _session(row: SessionRow, kind: str) -> Session | None:
    if row.kind != kind or row.expires_at.timestamp() <= time.time():
        return None
    return Session(kind=row.kind, user_id=row.user_id, name=row.name, role=row.role, topic=row.topic)
