"""The texts table: claim and record of every text, both directions, keyed by the other side's phone.

Bodies hold `{link}`, never a token. An id begins with its job's reference: a job's texts are one range of a phone's.
"""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.indexes import GlobalSecondaryIndex, KeysOnlyProjection

from chalicelib.domain.delivery import RANK, TextState

from .table import LostRace, Row, TableMeta, answering, named

__all__ = ["TextState"]
_DUE = "out"
_INBOUND = "in-"


class DueIndex(GlobalSecondaryIndex["TextRow"]):
    class Meta(TableMeta):
        index_name = "due"
        projection = KeysOnlyProjection()

    due = UnicodeAttribute(hash_key=True)
    due_at = UnicodeAttribute(range_key=True)


class UnreadIndex(GlobalSecondaryIndex["TextRow"]):
    class Meta(TableMeta):
        index_name = "unread"
        projection = KeysOnlyProjection()

    unread = UnicodeAttribute(hash_key=True)
    at = UnicodeAttribute(range_key=True)


class TextRow(Row):
    class Meta(TableMeta):
        table_name = named("texts")

    phone = UnicodeAttribute(hash_key=True)
    id = UnicodeAttribute(range_key=True)
    job = UnicodeAttribute(null=True)
    to = UnicodeAttribute(null=True)
    name = UnicodeAttribute(null=True)
    direction = UnicodeAttribute()
    body = UnicodeAttribute()
    state = UnicodeAttribute()
    rank = NumberAttribute()
    reason = UnicodeAttribute(null=True)
    sid = UnicodeAttribute(null=True)
    cause = UnicodeAttribute(null=True)
    at = UnicodeAttribute()
    link = UnicodeAttribute(null=True)
    tries = NumberAttribute(default=1)
    refusals = NumberAttribute(default=0)
    due = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(null=True)
    unread = UnicodeAttribute(null=True)
    stuck = DueIndex()
    unread_texts = UnreadIndex()


class TextRecord(Struct, frozen=True, kw_only=True):
    """One text. `link` is what `{link}` in the body stands for: kind and number, `s:1`.

    While its fate is open `due_at` is when to look at it again, `tries` counts the posts that may have reached the
    carrier, `refusals` the ones it certainly refused because there were too many.
    """

    id: str
    phone: str
    direction: Literal["out", "in"]
    body: str
    state: TextState
    at: str
    job: str = ""
    to: Literal["customer", "technician"] = "customer"
    name: str = ""
    reason: str | None = None
    sid: str | None = None
    cause: str = ""
    link: str | None = None
    tries: int = 1
    refusals: int = 0
    due_at: str | None = None

    @property
    def settled(self) -> bool:
        """Whether the carrier is known to have it, or it is known to have failed."""
        return RANK[self.state] >= RANK["sent"]


def claim(text: TextRecord) -> bool:
    """Put a text that is about to be sent; False when it was claimed before. Look again at `text.due_at`."""
    return _put(text, _DUE)


def receive(text: TextRecord) -> bool:
    """Put a text that came in; False when this very one is already there."""
    return _put(text, None)


def inbound_id(sid: str) -> str:
    return _INBOUND + sid


def _put(text: TextRecord, due: str | None) -> bool:
    row = TextRow(
        text.phone,
        text.id,
        job=text.job or None,
        to=text.to,
        name=text.name or None,
        direction=text.direction,
        body=text.body,
        state=text.state,
        rank=RANK[text.state],
        reason=text.reason,
        sid=text.sid,
        cause=text.cause or None,
        at=text.at,
        link=text.link,
        tries=text.tries,
        refusals=text.refusals,
        due=due,
        due_at=text.due_at,
    )
    try:
        with answering():
            row.save(condition=TextRow.id.does_not_exist())
    except LostRace:
        return False
    return True


def get(phone: str, text_id: str) -> TextRecord | None:
    with answering():
        try:
            return _record(TextRow.get(phone, text_id, consistent_read=True))
        except TextRow.DoesNotExist:
            return None


def advance(
    phone: str,
    text_id: str,
    state: TextState,
    sid: str | None = None,
    reason: str | None = None,
    below: TextState | None = None,
) -> bool:
    """Move a text up to `state`, from `below` another one at most; False when it is further already, or not known."""
    actions: list[Action] = [TextRow.state.set(state), TextRow.rank.set(RANK[state]), TextRow.due.remove()]
    actions.append(TextRow.due_at.remove())
    if sid:
        actions.append(TextRow.sid.set(sid))
    actions.append(TextRow.reason.set(reason) if reason else TextRow.reason.remove())
    return _updated(phone, text_id, actions, TextRow.rank < RANK[below or state])


def mark_unknown(text: TextRecord, due_at: str) -> bool:
    """The carrier may or may not have it; look again at `due_at`."""
    actions = [TextRow.state.set("unknown"), TextRow.rank.set(RANK["unknown"]), TextRow.due_at.set(due_at)]
    return _updated(text.phone, text.id, actions, TextRow.rank <= RANK["unknown"])


def take_up(text: TextRecord, due_at: str) -> TextRecord | None:
    """Claim an open text once more, to post it again; None when somebody else was faster."""
    actions = [TextRow.tries.set(text.tries + 1), TextRow.due_at.set(due_at)]
    same = (TextRow.due_at == text.due_at) & (TextRow.rank < RANK["sent"])
    if not _updated(text.phone, text.id, actions, same):
        return None
    return get(text.phone, text.id)


def put_off(text: TextRecord, due_at: str) -> bool:
    """The carrier refused the post and has nothing: take it back and look again at `due_at`."""
    actions = [TextRow.tries.set(text.tries - 1), TextRow.refusals.set(text.refusals + 1), TextRow.due_at.set(due_at)]
    return _updated(text.phone, text.id, actions, TextRow.rank < RANK["sent"])


def _updated(phone: str, text_id: str, actions: Sequence[Action], condition: Condition) -> bool:
    try:
        with answering():
            TextRow(phone, text_id).update(actions=list(actions), condition=TextRow.id.exists() & condition)
    except LostRace:
        return False
    return True


def due(now: str) -> list[tuple[str, str]]:
    """(phone, id) of the texts whose fate is open and that ought to be looked at by now; eventually consistent."""
    with answering():
        return [(row.phone, row.id) for row in TextRow.stuck.query(_DUE, TextRow.due_at <= now)]


def sids(phone: str) -> frozenset[str]:
    """The carrier's ids of everything recorded for a number."""
    with answering():
        rows = TextRow.query(phone, consistent_read=True, attributes_to_get=["sid"])
        return frozenset(row.sid for row in rows if row.sid)


def of_job(phones: Sequence[str], job_id: str) -> list[TextRecord]:
    """A job's texts with these numbers, both directions, oldest first."""
    found = []
    with answering():
        for phone in dict.fromkeys(phones):
            found += [_record(row) for row in TextRow.query(phone, TextRow.id.startswith(job_id), consistent_read=True)]
            replies = TextRow.query(phone, TextRow.id.startswith(_INBOUND), TextRow.job == job_id, consistent_read=True)
            found += [_record(row) for row in replies]
    return sorted(found, key=lambda text: (text.at, text.id))


def _record(row: TextRow) -> TextRecord:
    return TextRecord(
        id=row.id,
        phone=row.phone,
        direction="in" if row.direction == "in" else "out",
        body=row.body,
        state=next(state for state in RANK if state == row.state),
        at=row.at,
        job=row.job or "",
        to="technician" if row.to == "technician" else "customer",
        name=row.name or "",
        reason=row.reason,
        sid=row.sid,
        cause=row.cause or "",
        link=row.link,
        tries=int(row.tries),
        refusals=int(row.refusals),
        due_at=row.due_at,
    )
