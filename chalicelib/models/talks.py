"""Conversations in the texts table: one row for each number that people wrote to or from, and who has read what.

The row is written by update expressions that only ever move forward in time, so repeats and races do no harm. Which
texts are unread is kept with the texts themselves, in the same write that takes them in.
"""

from collections.abc import Iterable

import msgspec
from msgspec import Struct
from pynamodb.attributes import UnicodeAttribute
from pynamodb.expressions.update import Action

from .table import LostRace, answering
from .text_rows import HEAD
from .texts import BATCH, UNREAD, TextRecord, TextRow, Writer, several

# Keys alone are read: a thousand of them are a few pages of an index.
MOST_UNREAD = 1000
_ALL = "all"


class Talk(Struct, frozen=True, kw_only=True):
    """A conversation: `last` is the id of the newest text that somebody wrote, `at` its time, `heard_at` when the
    number wrote last, `by` who of the office wrote last and `written_at` when, `read_by` the last command that read it.
    `asked` is the last question of ours that waits for a letter, `answered_at` when a machine's answer left last.
    """

    phone: str
    at: str = ""
    last: str = ""
    heard_at: str = ""
    by: Writer | None = None
    written_at: str = ""
    ignored_at: str = ""
    read_by: str = ""
    asked: str = ""
    answered_at: str = ""

    @property
    def ignored(self) -> bool:
        """Set aside by the office, and nothing came in since."""
        return bool(self.ignored_at) and self.ignored_at >= self.heard_at


def get(phone: str) -> Talk | None:
    with answering():
        try:
            return _talk(TextRow.get(phone, HEAD, consistent_read=True))
        except TextRow.DoesNotExist:
            return None


def heard(phone: str, at: str, text_id: str) -> None:
    """Something came in from this number."""
    _forward(phone, at, text_id, TextRow.heard_at, [])


def spoke(phone: str, at: str, text_id: str, by: Writer) -> None:
    """Somebody of the office wrote to this number."""
    _forward(phone, at, text_id, TextRow.written_at, [TextRow.by.set(msgspec.json.encode(by).decode())])


def _forward(phone: str, at: str, text_id: str, own: UnicodeAttribute, more: list[Action]) -> None:
    """Both sides move on separately: of two texts at one moment, either may be taken in first."""
    both = [TextRow.talk.set(_ALL), TextRow.at.set(at), TextRow.last.set(text_id), own.set(at), *more]
    if not _moved(phone, both, TextRow.at, at):
        _moved(phone, [own.set(at), *more], own, at)


def _moved(phone: str, actions: list[Action], which: UnicodeAttribute, at: str) -> bool:
    try:
        with answering():
            TextRow(phone, HEAD).update(actions=actions, condition=which.does_not_exist() | (which < at))
    except LostRace:
        return False
    return True


def read(phone: str, command_id: str) -> None:
    """Note the command that read the conversation: done again it reads nothing that came since."""
    with answering():
        TextRow(phone, HEAD).update(actions=[TextRow.read_by.set(command_id)])


def ignore(phone: str, at: str) -> None:
    """Set the conversation aside until something comes in."""
    with answering():
        TextRow(phone, HEAD).update(actions=[TextRow.ignored_at.set(at)])


def answered(phone: str, at: str, asked: str | None) -> None:
    """An automatic answer is on its way `at` an instant; `asked` is its id where it asks something.

    It is empty where a letter was understood, and then no question waits any more; None leaves that as it is.
    """
    actions: list[Action] = [TextRow.answered_at.set(at)]
    if asked is not None:
        actions.append(TextRow.asked.set(asked) if asked else TextRow.asked.remove())
    with answering():
        TextRow(phone, HEAD).update(actions=actions)


def newest(before: str | None, limit: int) -> list[tuple[str, str]]:
    """The numbers of the conversations and when something was said last, newest first, from `before` an instant on."""
    earlier = TextRow.at < before if before else None
    with answering():
        rows = TextRow.talks.query(_ALL, earlier, scan_index_forward=False, limit=limit)
        return [(row.phone, row.at) for row in rows]


def several_talks(phones: Iterable[str]) -> dict[str, Talk]:
    """What is kept of these conversations, at most 100."""
    keys = [(phone, HEAD) for phone in dict.fromkeys(phones)][:BATCH]
    with answering():
        rows = TextRow.batch_get(keys, consistent_read=True) if keys else ()
        return {row.phone: _talk(row) for row in rows}


def texts(phone: str, before: str | None, limit: int) -> list[TextRecord]:
    """What this number and the office wrote to each other, newest first, from `before` an instant on; at most 100."""
    earlier = TextRow.at < before if before else None
    with answering():
        rows = TextRow.talks.query(phone, earlier, scan_index_forward=False, limit=limit)
        keys = [(row.phone, row.id) for row in rows]
    return sorted(several(keys), key=lambda text: (text.at, text.id), reverse=True)


def unread() -> list[tuple[str, str]]:
    """(phone, text id) of what nobody has read, newest first; at most 1000, eventually consistent."""
    with answering():
        rows = TextRow.unread_texts.query(UNREAD, scan_index_forward=False, limit=MOST_UNREAD)
        return [(row.phone, row.id) for row in rows]


def _talk(row: TextRow) -> Talk:
    return Talk(
        phone=row.phone,
        at=row.at or "",
        last=row.last or "",
        heard_at=row.heard_at or "",
        by=msgspec.json.decode(row.by, type=Writer) if row.by else None,
        written_at=row.written_at or "",
        ignored_at=row.ignored_at or "",
        read_by=row.read_by or "",
        asked=row.asked or "",
        answered_at=row.answered_at or "",
    )
