"""The limits table: counters of what was done too often, one per window of time; `what#who#window`."""

import time
from datetime import UTC, datetime

from pynamodb.attributes import NumberAttribute, TTLAttribute, UnicodeAttribute

from .table import Row, TableMeta, answering, named

_MOST_REMEMBERED = 10_000
_over: set[str] = set()


class LimitRow(Row):
    class Meta(TableMeta):
        table_name = named("limits")

    id = UnicodeAttribute(hash_key=True)
    times = NumberAttribute(default=0)
    expires_at = TTLAttribute()


def _key(what: str, who: str, seconds: int, at: float | None = None) -> str:
    return f"{what}#{who}#{int(time.time() if at is None else at) // seconds * seconds}"


def count(what: str, who: str, seconds: int, at: float | None = None) -> int:
    """Add one to the counter of the window of `seconds` that runs now, or ran `at` that moment, and return it."""
    row = LimitRow(_key(what, who, seconds, at))
    expires = datetime.fromtimestamp(int(time.time()) + 2 * seconds, UTC)
    with answering():
        row.update(actions=[LimitRow.times.add(1), LimitRow.expires_at.set(expires)])
    return int(row.times)


def too_many(what: str, who: str, seconds: int, most: int) -> bool:
    """Count one, and say whether it is more than `most` in the running window.

    A process remembers who is over until the window ends: a flood then costs no more requests.
    """
    key = _key(what, who, seconds)
    if key in _over:
        return True
    if count(what, who, seconds) <= most:
        return False
    if len(_over) >= _MOST_REMEMBERED:
        _over.clear()
    _over.add(key)
    return True


def forget() -> None:
    """Remember nobody who was over: the next one is counted in the table."""
    _over.clear()


def forgive(what: str, who: str, seconds: int, at: float) -> None:
    """Take one back where it was counted, in the window of `at`: what was counted beforehand turned out well."""
    expires = datetime.fromtimestamp(int(time.time()) + 2 * seconds, UTC)
    with answering():
        row = LimitRow(_key(what, who, seconds, at))
        row.update(actions=[LimitRow.times.add(-1), LimitRow.expires_at.set(expires)])


def so_far(what: str, who: str, seconds: int) -> int:
    """The counter of the running window."""
    with answering():
        try:
            return int(LimitRow.get(_key(what, who, seconds), consistent_read=True).times)
        except LimitRow.DoesNotExist:
            return 0
