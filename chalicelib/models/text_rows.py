"""A row of the texts table, and the record that is made of it.

Bodies hold `{link}`, never a token. The id of a text that a job made due begins with the job's reference, so a job's
texts are one range of a phone's. What belongs to the number has an id that begins with a small letter: what people
wrote, whose job it is about or not, and a technician's text for a whole day.
"""

from collections.abc import Iterable
from contextlib import suppress
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.indexes import GlobalSecondaryIndex, KeysOnlyProjection

from chalicelib.domain.delivery import RANK, TextState, is_the_numbers
from chalicelib.domain.pictures import Medium, decoded, encoded

from .table import Row, TableMeta, named

UNREAD = "unread"
HEAD = "talk"


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
    """A text; or, with the id HEAD, what is kept of a whole conversation (see models/talks.py)."""

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
    about = UnicodeAttribute(null=True)
    asked = UnicodeAttribute(null=True)
    answered_at = UnicodeAttribute(null=True)
    media = UnicodeAttribute(null=True)
    covers = UnicodeAttribute(null=True)
    covered_by = UnicodeAttribute(null=True)
    missed = UnicodeAttribute(null=True)
    reported = UnicodeAttribute(null=True)
    seen_to = UnicodeAttribute(null=True)
    stuck = DueIndex()
    unread_texts = UnreadIndex()
    talks = TalkIndex()


class Writer(Struct, frozen=True, kw_only=True):
    """Who of the office wrote a text."""

    id: str
    name: str


class SeenTo(Struct, frozen=True, kw_only=True):
    """Who saw to a failed text of no job, how and when; `command_id` is of the request that said so."""

    how: Literal["sent_again", "told_by_phone"]
    by: Writer
    at: str
    command_id: str


class Covered(Struct, frozen=True):
    """A job's own text that another one stands for."""

    job: str
    text_id: str
    phone: str


class TextRecord(Struct, frozen=True, kw_only=True):
    """One text. `link` is what `{link}` in the body stands for: kind and number, `s:1`.

    While its fate is open `due_at` is when to look at it again, `tries` counts the posts that may have reached the
    carrier, `refusals` the ones it certainly refused because there were too many. `by` is who of the office wrote it;
    `unread`: it came in, and nobody has read it. `missed`: the office was told that nobody knows whether it left.
    `about`: of a question which jobs it asks about, of the letter that answers it the question.

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
    about: str = ""
    unread: bool = False
    media: tuple[Medium, ...] = ()
    covers: tuple[Covered, ...] = ()
    covered_by: tuple[str, str] | None = None
    told_as: str = ""
    missed: bool = False
    seen_to: SeenTo | None = None

    @property
    def settled(self) -> bool:
        """Whether the carrier is known to have it, or it is known to have failed."""
        return RANK[self.state] >= RANK["sent"]


def row_of(text: TextRecord, due: str | None) -> TextRow:
    """The row that a text is put as; `due` where it is to be looked at again."""
    return TextRow(
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
        talk=text.phone if is_the_numbers(text.id) else None,
        by=msgspec.json.encode(text.by).decode() if text.by else None,
        about=text.about or None,
        media=encoded(text.media) if text.media else None,
        covers=msgspec.json.encode(text.covers).decode() if text.covers else None,
        covered_by=" ".join(text.covered_by) if text.covered_by else None,
    )


def records(rows: Iterable[TextRow]) -> list[TextRecord]:
    """Rows as records; one that is covered shares the fate of what stands for it."""
    found = [_record(row) for row in rows]
    days = {text.covered_by for text in found if text.covered_by}
    if not days:
        return found
    known = {key: _record_of(*key) for key in days}
    return [_sharing(text, known[text.covered_by]) if text.covered_by else text for text in found]


def _record_of(phone: str, text_id: str) -> TextRecord | None:
    with suppress(TextRow.DoesNotExist):
        return _record(TextRow.get(phone, text_id, consistent_read=True))
    return None


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
        about=row.about or "",
        unread=row.unread is not None,
        media=decoded(row.media) if row.media else (),
        covers=msgspec.json.decode(row.covers, type=tuple[Covered, ...]) if row.covers else (),
        covered_by=_key(row.covered_by) if row.covered_by else None,
        missed=row.missed is not None,
        seen_to=msgspec.json.decode(row.seen_to, type=SeenTo) if row.seen_to else None,
    )


def _key(named: str) -> tuple[str, str]:
    phone, _, text_id = named.partition(" ")
    return phone, text_id
