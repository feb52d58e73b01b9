"""What became of a text: the carrier's answers and callbacks, kept with the text and, if it matters, with the job."""

import re

from chalicelib.domain import commands as c
from chalicelib.domain.delivery import OPTED_OUT, TextState, reason_of, state_of
from chalicelib.domain.people import SYSTEM
from chalicelib.gateways.world import World
from chalicelib.models import failures, texts
from chalicelib.models.texts import TextRecord
from chalicelib.observability import counted
from chalicelib.settings import settings

from . import consents, inbox, jobs

_NAMED = re.compile(r"([0-9]{3,15})\.([0-9A-Za-z_-]{1,80})")


def callback(text: TextRecord) -> str:
    """Where Twilio reports this text: phone and id in it find the row, and nothing in it needs escaping."""
    return callback_of(f"{text.phone.removeprefix('+')}.{text.id}")


def callback_of(named: str) -> str:
    """The same address again from its `id`, as it was signed."""
    return f"{settings().public_base}/twilio/status" + (f"?id={named}" if named else "")


def reported(world: World, named: str, sid: str, status: str, code: int | None) -> None:
    """A delivery callback. May come in any order, more than once, and before the sender knows that it sent."""
    match = _NAMED.fullmatch(named)
    state = state_of(status)
    if match is None or state is None:
        return
    found(world, "+" + match[1], match[2], sid, state, code)


def found(world: World, phone: str, text_id: str, sid: str, state: TextState, code: int | None) -> None:
    """The carrier has the text and says how far it came."""
    if state == "sent" and (known := texts.get(phone, text_id)) and known.state == "sent" and known.sid == sid:
        # The sender mostly knew before the callback came: to look costs a fifth of writing the same again.
        return
    if state == "failed":
        failed(world, phone, text_id, reason_of(code), sid)
        if code == OPTED_OUT and (text := texts.get(phone, text_id)):
            consents.refused(world, text)
    elif _moved(world, phone, text_id, sid, state):
        if state == "delivered":
            counted("texts_delivered")
    elif state == "delivered":
        _arrived_after_all(world, phone, text_id, sid)


def taken(world: World, text: TextRecord, sid: str) -> None:
    """The carrier has just taken the text."""
    _moved(world, text.phone, text.id, sid, "sent")
    counted("texts_sent")


def _moved(world: World, phone: str, text_id: str, sid: str, state: TextState) -> bool:
    """Whether that was news of a text that had not failed."""
    moved = texts.advance(phone, text_id, state, sid, below="failed")
    if moved and moved.missed:
        _resolve(world, moved)
    return moved is not None


def failed(world: World, phone: str, text_id: str, reason: str, sid: str | None = None) -> None:
    """The text did not arrive: its row says why and the job's card shows it."""
    if texts.advance(phone, text_id, "failed", sid, reason):
        counted("texts_failed")
    text = texts.get(phone, text_id)
    if text is None or text.state != "failed":
        return
    if not text.job:
        _tell_inbox(world, text)
        return
    # The row's own reason: the first one stays, and the same command must always say the same.
    known = text.reason or reason
    for job_id, told_id in _told_by(text):
        command = c.RecordTextFailed(id=f"text_failed:{told_id}:{phone}", text_id=told_id, to=text.to, reason=known)
        jobs.run(world, job_id, command, SYSTEM)
    after = texts.get(phone, text_id)
    if after and after.state == "delivered":
        _resolve(world, after)


def unknown(world: World, text: TextRecord) -> None:
    """Nobody could find out for a while: the card shows it like a failure. It is looked for all the same."""
    if not failures.miss(text):
        return
    if not text.job:
        _tell_inbox(world, text)
        return
    for job_id, told_id in _told_by(text):
        command = c.RecordTextUnknown(id=f"text_unknown:{told_id}:{text.phone}", text_id=told_id, to=text.to)
        jobs.run(world, job_id, command, SYSTEM)
    left_after_all(world, text)


def left_after_all(world: World, text: TextRecord) -> None:
    """The card forgets the failure of a text that has left by now, to a corrected number say."""
    after = texts.get(text.phone, text.id)
    if after and after.state in ("sent", "delivered"):
        _resolve(world, after)


def _tell_inbox(world: World, text: TextRecord) -> None:
    """No card shows a text of no job: the conversation has something unread, once for each text."""
    if failures.mark_unread(text):
        inbox.tell(world, text.phone, unread=True)


def given_up(text: TextRecord) -> None:
    """The office has seen to a text of unknown fate: whatever became of it, it is not posted again."""
    texts.advance(text.phone, text.id, "failed", reason=text.reason or "Nobody knows whether it arrived.")


def refused(world: World, text: TextRecord, code: int | None) -> None:
    """The carrier did not take the text and says why."""
    failed(world, text.phone, text.id, reason_of(code))


def _arrived_after_all(world: World, phone: str, text_id: str, sid: str) -> None:
    """A text that was believed lost is delivered."""
    text = texts.get(phone, text_id)
    if text and text.state == "failed":
        text = texts.advance(phone, text_id, "delivered", sid) or text
    if text and text.state in ("failed", "delivered"):
        _resolve(world, text)


def _resolve(world: World, text: TextRecord) -> None:
    """The card forgets a failure that it shows; otherwise nothing happens.

    One that was found may fail later, and arrive even then: each is news of its own.
    """
    for job_id, told_id in _told_by(text):
        named = f"text_resolved:{told_id}:{text.phone}:{text.state}"
        jobs.run(world, job_id, c.RecordTextResolved(id=named, text_id=told_id), SYSTEM)


def _told_by(text: TextRecord) -> list[tuple[str, str]]:
    """(job, id) of the jobs' own texts whose fate this one's is: of all jobs of a day that it tells of."""
    if not text.covers:
        return [(text.job, text.id)] if text.job else []
    own = ((covered, texts.get(covered.phone, covered.text_id)) for covered in text.covers)
    return [(told.job, told.text_id) for told, known in own if known and known.covered_by == (text.phone, text.id)]
