"""The texts table: claim and record of every text, both directions, keyed by the other side's phone.

Bodies hold `{link}`, never a token. The id of a text that a job made due begins with the job's reference, so a job's
texts are one range of a phone's. What belongs to the number has an id that begins with a small letter: what people
wrote, whose job it is about or not, and a technician's text for a whole day.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.indexes import GlobalSecondaryIndex, KeysOnlyProjection

from chalicelib.domain.delivery import RANK, TextState
from chalicelib.domain.pictures import Medium, decoded, encoded

from .table import LostRace, Row, TableMeta, answering, named

__all__ = ["TextState"]
UNREAD = "unread"
BATCH = 100
_DUE = "out"
_INBOUND, _WRITTEN = "in-", "by-"
# What people wrote, whichever way, sorts between these; references are digits and capitals.
_FIRST_WRITTEN, _LAST_WRITTEN = "a", "z~"


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


class TalkIndex(GlobalSecondaryIndex["TextRow"]):
    class Meta(TableMeta):
        index_name = "talks"
        projection = KeysOnlyProjection()

    talk = UnicodeAttribute(hash_key=True)
    at = UnicodeAttribute(range_key=True)


class TextRow(Row):
    """A text; or, with the id talks.HEAD, what is kept of a whole conversation (see models/talks.py)."""

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
    talk = UnicodeAttribute(null=True)
    by = UnicodeAttribute(null=True)
    last = UnicodeAttribute(null=True)
    heard_at = UnicodeAttribute(null=True)
    written_at = UnicodeAttribute(null=True)
    ignored_at = UnicodeAttribute(null=True)
    read_by = UnicodeAttribute(null=True)
    media = UnicodeAttribute(null=True)
    covers = UnicodeAttribute(null=True)
    covered_by = UnicodeAttribute(null=True)
    stuck = DueIndex()
    unread_texts = UnreadIndex()
    talks = TalkIndex()


class Writer(Struct, frozen=True, kw_only=True):
    """Who of the office wrote a text."""

    id: str
    name: str


class Covered(Struct, frozen=True):
    """A job's own text that another one stands for."""

    job: str
    text_id: str
    phone: str


class TextRecord(Struct, frozen=True, kw_only=True):
    """One text. `link` is what `{link}` in the body stands for: kind and number, `s:1`.

    While its fate is open `due_at` is when to look at it again, `tries` counts the posts that may have reached the
    carrier, `refusals` the ones it certainly refused because there were too many. `by` is who of the office wrote it;
    `unread`: it came in, and nobody has read it.

    A technician's text for a whole day `covers` those of its jobs. Each of these has a record of its own, `covered_by`
    the day's phone and id: state, reason and sid are the day's whenever it is read, and `told_as` is the day's body.
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
    by: Writer | None = None
    unread: bool = False
    media: tuple[Medium, ...] = ()
    covers: tuple[Covered, ...] = ()
    covered_by: tuple[str, str] | None = None
    told_as: str = ""

    @property
    def settled(self) -> bool:
        """Whether the carrier is known to have it, or it is known to have failed."""
        return RANK[self.state] >= RANK["sent"]


def claim(text: TextRecord) -> bool:
    """Put a text that is about to be sent; False when it was claimed before. Look again at `text.due_at`."""
    return _put(text, _DUE)


def receive(text: TextRecord) -> bool:
    """Put a text that came in; False when this very one is already there. Look again at `text.due_at`, if any."""
    return _put(text, _DUE if text.due_at else None)


def write(text: TextRecord) -> bool:
    """Put a text that is to be sent as it is, from `text.due_at` on; False when this very one is already there."""
    return _put(text, _DUE)


def cover(text: TextRecord, day: TextRecord) -> bool:
    """Put a text that the one for the whole day stands for; False when it was claimed or covered before."""
    return _put(replace(text, covered_by=(day.phone, day.id), due_at=None), None)


def uncover(phone: str, text_id: str) -> None:
    """Forget a covered text, because what stood for it never left."""
    with suppress(LostRace), answering():
        TextRow(phone, text_id).delete(condition=TextRow.covered_by.exists())


def forget(text: TextRecord) -> bool:
    """Forget a claimed text that the carrier certainly has not; False when somebody took it up meanwhile."""
    same = (TextRow.due_at == text.due_at) & (TextRow.rank < RANK["sent"])
    try:
        with answering():
            TextRow(text.phone, text.id).delete(condition=same)
    except LostRace:
        return False
    return True


def inbound_id(sid: str) -> str:
    return _INBOUND + sid


def written_id(command_id: str) -> str:
    return _WRITTEN + command_id


def is_inbound(text_id: str) -> bool:
    return text_id.startswith(_INBOUND)


def owner(phone: str, text_id: str) -> str:
    """Whose text it is for the queue: the job's that made it due, or else the number's."""
    return phone if _is_the_numbers(text_id) else text_id.partition("-")[0]


def _is_the_numbers(text_id: str) -> bool:
    return text_id[:1].islower()


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
        unread=UNREAD if text.unread else None,
        talk=text.phone if _is_the_numbers(text.id) else None,
        by=msgspec.json.encode(text.by).decode() if text.by else None,
        media=encoded(text.media) if text.media else None,
        covers=msgspec.json.encode(text.covers).decode() if text.covers else None,
        covered_by=" ".join(text.covered_by) if text.covered_by else None,
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
            return _records([TextRow.get(phone, text_id, consistent_read=True)])[0]
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


def to_phones(phones: Sequence[str], job_id: str) -> dict[str, TextRecord]:
    """A job's own texts to these numbers by id; of the same text to two of them, the one that came further."""
    found: dict[str, TextRecord] = {}
    with answering():
        for phone in dict.fromkeys(phones):
            rows = TextRow.query(phone, TextRow.id.startswith(f"{job_id}-"), consistent_read=True)
            for text in _records(rows):
                if text.id not in found or RANK[found[text.id].state] < RANK[text.state]:
                    found[text.id] = text
    return found


def sids(phone: str) -> frozenset[str]:
    """The carrier's ids of everything recorded for a number."""
    with answering():
        rows = TextRow.query(phone, consistent_read=True, attributes_to_get=["sid"])
        return frozenset(row.sid for row in rows if row.sid)


def of_job(customers: Sequence[str], job_id: str, technicians: Sequence[str] = ()) -> list[TextRecord]:
    """A job's texts, oldest first: what it made due, and what its customer and the office wrote to each other.

    What a technician wrote is in the job's history where it is about a job: a year of it is not looked through here.
    """
    found = []
    with answering():
        for phone in dict.fromkeys((*customers, *technicians)):
            found += _records(TextRow.query(phone, TextRow.id.startswith(job_id), consistent_read=True))
        for phone in dict.fromkeys(customers):
            written = TextRow.id.between(_FIRST_WRITTEN, _LAST_WRITTEN)
            of_this_job = TextRow.query(phone, written, TextRow.job == job_id, consistent_read=True)
            found += [_record(row) for row in of_this_job]
    return sorted(found, key=lambda text: (text.at, text.id))


def of_jobs(phone: str, job_ids: Iterable[str]) -> list[TextRecord]:
    """What these jobs texted to a number, in no order; one request for each job."""
    found = []
    with answering():
        for job_id in job_ids:
            found += _records(TextRow.query(phone, TextRow.id.startswith(job_id)))
    return found


def several(keys: Iterable[tuple[str, str]]) -> list[TextRecord]:
    """The texts with these (phone, id), at most 100, in no order; what is not there is left out."""
    wanted = list(dict.fromkeys(keys))[:BATCH]
    with answering():
        return [_record(row) for row in TextRow.batch_get(wanted, consistent_read=True)] if wanted else []


def mark_read(phone: str, text_id: str) -> None:
    """Somebody of the office has read it. Done again it changes nothing."""
    _updated(phone, text_id, [TextRow.unread.remove()], TextRow.unread.exists())


def _records(rows: Iterable[TextRow]) -> list[TextRecord]:
    """Rows as records; one that is covered shares the fate of what stands for it."""
    found = [_record(row) for row in rows]
    days = {text.covered_by for text in found if text.covered_by}
    if not days:
        return found
    known = {key: get(*key) for key in days}
    return [_sharing(text, known[text.covered_by]) if text.covered_by else text for text in found]


def _sharing(text: TextRecord, day: TextRecord | None) -> TextRecord:
    if day is None:
        return replace(text, state="failed")
    return replace(text, state=day.state, reason=day.reason, sid=day.sid, at=day.at, told_as=day.body)


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
        by=msgspec.json.decode(row.by, type=Writer) if row.by else None,
        unread=row.unread is not None,
        media=decoded(row.media) if row.media else (),
        covers=msgspec.json.decode(row.covers, type=tuple[Covered, ...]) if row.covers else (),
        covered_by=_key(row.covered_by) if row.covered_by else None,
    )


def _key(named: str) -> tuple[str, str]:
    phone, _, text_id = named.partition(" ")
    return phone, text_id
