"""The texts table: claim and record of every text, both directions, keyed by the other side's phone."""

from collections.abc import Iterable, Sequence
from contextlib import suppress

from msgspec.structs import replace
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action

from chalicelib.domain.delivery import RANK, TextState, is_the_numbers

from .table import LostRace, answering
from .text_rows import HEAD, UNREAD, Covered, SeenTo, TextRecord, TextRow, Writer, records, row_of

__all__ = ["UNREAD", "Covered", "SeenTo", "TextRecord", "TextRow", "TextState", "Writer"]
BATCH = 100
_DUE = "out"
_INBOUND, _WRITTEN, _ANSWER = "in-", "by-", "re-"
# What people wrote, whichever way, sorts between these; references are digits and capitals.
_FIRST_WRITTEN, _LAST_WRITTEN = "a", "z~"


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


def answer_id(sid: str) -> str:
    """The id of the automatic answer to a text that came in with this sid."""
    return _ANSWER + sid


def answered_id(answer: str) -> str:
    """The id of the text that an automatic answer answers."""
    return _INBOUND + answer.removeprefix(_ANSWER)


def owner(phone: str, text_id: str) -> str:
    """Whose text it is for the queue: the job's that made it due, or else the number's."""
    return phone if is_the_numbers(text_id) else text_id.partition("-")[0]


def _put(text: TextRecord, due: str | None) -> bool:
    try:
        with answering():
            row_of(text, due).save(condition=TextRow.id.does_not_exist())
    except LostRace:
        return False
    return True


def get(phone: str, text_id: str) -> TextRecord | None:
    if text_id == HEAD:
        return None
    with answering():
        try:
            return records([TextRow.get(phone, text_id, consistent_read=True)])[0]
        except TextRow.DoesNotExist:
            return None


def advance(
    phone: str,
    text_id: str,
    state: TextState,
    sid: str | None = None,
    reason: str | None = None,
    below: TextState | None = None,
) -> TextRecord | None:
    """Move a text up to `state`, from `below` another one at most; None when it is further already, or not known."""
    actions: list[Action] = [TextRow.state.set(state), TextRow.rank.set(RANK[state]), TextRow.due.remove()]
    actions.append(TextRow.due_at.remove())
    if sid:
        actions.append(TextRow.sid.set(sid))
    actions.append(TextRow.reason.set(reason) if reason else TextRow.reason.remove())
    return updated(phone, text_id, actions, TextRow.rank < RANK[below or state])


def mark_unknown(text: TextRecord, due_at: str) -> None:
    """The carrier may or may not have it; look again at `due_at`."""
    actions = [TextRow.state.set("unknown"), TextRow.rank.set(RANK["unknown"]), TextRow.due_at.set(due_at)]
    updated(text.phone, text.id, actions, TextRow.rank <= RANK["unknown"])


def take_up(text: TextRecord, due_at: str) -> TextRecord | None:
    """Claim an open text once more, to post it again; None when somebody else was faster."""
    actions = [TextRow.tries.set(text.tries + 1), TextRow.due_at.set(due_at)]
    same = (TextRow.due_at == text.due_at) & (TextRow.rank < RANK["sent"])
    return updated(text.phone, text.id, actions, same)


def put_off(text: TextRecord, due_at: str) -> None:
    """The carrier refused the post and has nothing: take it back and look again at `due_at`."""
    actions = [TextRow.tries.set(text.tries - 1), TextRow.refusals.set(text.refusals + 1), TextRow.due_at.set(due_at)]
    updated(text.phone, text.id, actions, TextRow.rank < RANK["sent"])


def updated(phone: str, text_id: str, actions: Sequence[Action], condition: Condition) -> TextRecord | None:
    """The text after the change, which the write itself answers; None when the condition does not hold."""
    row = TextRow(phone, text_id)
    try:
        with answering():
            row.update(actions=list(actions), condition=TextRow.id.exists() & condition)
            return records([row])[0]
    except LostRace:
        return None


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
            for text in records(rows):
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
            found += records(TextRow.query(phone, TextRow.id.startswith(job_id), consistent_read=True))
        for phone in dict.fromkeys(customers):
            written = TextRow.id.between(_FIRST_WRITTEN, _LAST_WRITTEN)
            of_this_job = TextRow.query(phone, written, TextRow.job == job_id, consistent_read=True)
            found += records(of_this_job)
    return sorted(found, key=lambda text: (text.at, text.id))


def of_jobs(phone: str, job_ids: Iterable[str]) -> list[TextRecord]:
    """What these jobs texted to a number, in no order; one request for each job."""
    found = []
    with answering():
        for job_id in job_ids:
            found += records(TextRow.query(phone, TextRow.id.startswith(job_id)))
    return found


def several(keys: Iterable[tuple[str, str]]) -> list[TextRecord]:
    """The texts with these (phone, id), at most 100, in no order; what is not there is left out."""
    wanted = list(dict.fromkeys(keys))[:BATCH]
    with answering():
        return records(TextRow.batch_get(wanted, consistent_read=True)) if wanted else []


def mark_read(phone: str, text_id: str) -> None:
    """Somebody of the office has read it. Done again it changes nothing."""
    updated(phone, text_id, [TextRow.unread.remove()], TextRow.unread.exists())
