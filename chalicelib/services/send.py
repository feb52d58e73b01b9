"""Sending one text: look at the job again, claim, post, record. Safe to repeat, safe to kill anywhere.

A text whose fate is open (killed in between, a timeout, a 5xx) is never resent blindly: the carrier is asked first.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from chalicelib.domain import events as e
from chalicelib.domain.delivery import OPTED_OUT, phones, state_of
from chalicelib.domain.due import Due, Heard
from chalicelib.domain.job import Job
from chalicelib.domain.schedule import Language
from chalicelib.domain.texts import texts_due
from chalicelib.domain.undo import seconds
from chalicelib.domain.wording import LINK, words
from chalicelib.gateways import twilio
from chalicelib.gateways.world import SentText, World
from chalicelib.models import company, customers, jobs, technicians, texts
from chalicelib.models.texts import TextRecord
from chalicelib.observability import counted

from . import consents, deliveries, links, pictures, wording
from .batches import failing

OLDEST_SECONDS = 24 * 3600
# A sender that is still alive has its answer or its timeout by then.
LOOK_AGAIN_SECONDS = 60
ASK_AGAIN_SECONDS = 4 * twilio.TIMEOUT_SECONDS
# Our clock may be ahead of the carrier's; what is recorded already is ignored by its sid.
CLOCKS_APART_SECONDS = 60
POSTS = 2
REFUSALS = 5


class NotYet(Exception):
    """It is too early to decide; the queue brings the message again."""


class Ordered(Struct, frozen=True):
    """A message of the texts queue. What somebody wrote belongs to no job: then `job_id` is the number it goes to, or
    where what came with it came from.
    """

    job_id: str
    text_id: str


_decoder = msgspec.json.Decoder(Ordered)


class QueueRecord(Protocol):
    """A record of the texts queue as Chalice hands it over."""

    def to_dict(self) -> dict[str, Any]: ...


def handle_records(world: World, records: Sequence[QueueRecord]) -> dict[str, list[dict[str, str]]]:
    """Send what each record orders; the answer names those that must come back. Each record stands for itself."""
    early: list[dict[str, Any]] = []

    def send(raw: dict[str, Any]) -> None:
        ordered = _decoder.decode(raw["body"])
        try:
            if texts.is_inbound(ordered.text_id):
                pictures.fetch(world, ordered.job_id, ordered.text_id)
            else:
                send_text(world, ordered.job_id, ordered.text_id)
        except NotYet:
            early.append(raw)

    failed = failing([record.to_dict() for record in records], send, lambda raw: str(raw["messageId"]))
    return {"batchItemFailures": [{"itemIdentifier": str(raw["messageId"])} for raw in failed + early]}


def send_text(world: World, job_id: str, text_id: str) -> None:
    """Send a text if it is still true and nobody else has taken it. Raises NotYet while the undo time runs.

    What somebody wrote is no job's: it is ordered by the number it goes to.
    """
    if job_id.startswith("+"):
        _send_written(world, job_id, text_id)
        return
    job = jobs.get(job_id)
    if job is None:
        counted("texts_dropped", why="no_job")
        return
    due = next((due for due in texts_due(job) if due.id == text_id), None)
    called, why = called_for(world, job, due) if due else (None, "no_longer_true")
    if called:
        text = _worded(world, job, called)
        if texts.claim(text):
            _post(world, text)
            return
    if why == "opted_out" and due and due.to == "customer" and not job.texts_stopped:
        # The job was opened, or its number corrected, at the very moment of the STOP.
        consents.keep_in_step(world, job.id)
    earlier = texts.get(due.phone, text_id) if due else told(job, text_id)
    if earlier is None:
        counted("texts_dropped", why=why)
    elif not earlier.settled and (earlier.due_at or "") <= world.now():
        _resolve(world, earlier, still_wanted=called is not None)
    elif earlier.state == "failed" and earlier.id not in job.failed_texts and called:
        deliveries.failed(world, earlier.phone, earlier.id, earlier.reason or "")


def _send_written(world: World, phone: str, text_id: str) -> None:
    """Post what somebody wrote: it was claimed when it was written, and is taken up like one that was left behind."""
    text = texts.get(phone, text_id)
    if text is None:
        counted("texts_dropped", why="not_written")
    elif text.state == "failed":
        # The job may not know yet, because its card was to be told when the function was killed.
        deliveries.failed(world, phone, text_id, text.reason or "")
    elif not text.settled and (text.due_at or "") <= world.now():
        opted_out = _opted_out(phone)
        if opted_out and text.tries == 0:
            deliveries.refused(world, text, OPTED_OUT)
        else:
            _resolve(world, text, still_wanted=not opted_out)


def _opted_out(phone: str) -> bool:
    customer = customers.get(phone)
    return bool(customer and customer.opted_out)


def called_for(world: World, job: Job, due: Due) -> tuple[Due | None, str]:
    """The text that a due one has come to be by what its reader has heard, or None and why it must not be sent.

    Raises NotYet where only time can tell.
    """
    age = seconds(world.now()) - seconds(due.at)
    if age > OLDEST_SECONDS:
        return None, "too_old"
    if due.waits and age < company.company().undo_seconds:
        raise NotYet()
    called = due.after(last_heard(job, due))
    if called is None:
        return None, "knows"
    if due.to == "technician" and not _active(job, due.phone):
        return None, "inactive"
    return (None, "opted_out") if _opted_out(due.phone) else (called, "")


def last_heard(job: Job, due: Due) -> Heard | None:
    """The last text about the same thing that has left to the same reader. Raises NotYet while one is on its way."""
    if not due.heard:
        return None
    known = texts.to_phones(due.phones or (due.phone,), job.id)
    for heard in due.heard:
        text = known.get(heard.id)
        if text and text.state == "claimed":
            raise NotYet()
        if text and text.state != "failed":
            return heard
    return None


def told(job: Job, text_id: str) -> TextRecord | None:
    """A text of this job by its id alone: the number it went to may have been corrected since."""
    found = (texts.get(phone, text_id) for phone in phones(job))
    return next((text for text in found if text), None)


def _active(job: Job, phone: str) -> bool:
    assigned = [x.technician for x in job.history if isinstance(x, e.TechnicianAssigned)]
    ids = {technician.id for technician in assigned if technician.phone == phone}
    records = (technicians.get(technician_id) for technician_id in ids)
    return any(record and record.active for record in records)


def _worded(world: World, job: Job, due: Due) -> TextRecord:
    now = world.now()
    facts = replace(
        wording.facts_of(job, now),
        technician=due.technician,
        window=due.window,
        was=due.was,
        minutes=due.minutes,
        total_cents=next((quote.total_cents for quote in job.quotes if quote.version == due.quote), None),
        reason=due.reason,
    )
    language: Language = "es" if due.language == "es" else "en"
    edited = wording.edited(due.kind, due.to, language)
    address = links.url(job.id, *due.link) if due.link else ""
    return TextRecord(
        id=due.id,
        phone=due.phone,
        direction="out",
        body=words(due.kind, due.to, language, facts, len(address), edited),
        state="claimed",
        at=now,
        job=job.id,
        to=due.to,
        name=due.person,
        cause=due.cause,
        link=f"{due.link[0]}:{due.link[1]}" if due.link else None,
        due_at=_later(now, LOOK_AGAIN_SECONDS),
    )


def body_with_link(text: TextRecord) -> str:
    """The words as they leave. The link is made here and kept nowhere."""
    if text.link is None:
        return text.body
    kind, _, number = text.link.partition(":")
    named = next(known for known in ("t", "q", "s") if known == kind)
    return text.body.replace(LINK, links.url(text.job, named, int(number)))


def _post(world: World, text: TextRecord) -> None:
    try:
        sent = world.texts().send(text.phone, body_with_link(text), deliveries.callback(text))
    except twilio.RateLimited as problem:
        counted("texts_rate_limited")
        if text.refusals + 1 >= REFUSALS:
            deliveries.failed(world, text.phone, text.id, "The text service was too busy, again and again.")
        else:
            texts.put_off(text, _later(world.now(), problem.retry_after))
    except twilio.OptedOut as problem:
        consents.refused(world, text)
        deliveries.refused(world, text, problem.code)
    except twilio.Refused as problem:
        deliveries.refused(world, text, problem.code)
    except twilio.OutcomeUnknown:
        counted("texts_unknown")
        texts.mark_unknown(text, _later(world.now(), ASK_AGAIN_SECONDS))
    else:
        texts.advance(text.phone, text.id, "sent", sent.sid)
        counted("texts_sent")


def _resolve(world: World, text: TextRecord, still_wanted: bool) -> None:
    """Ask the carrier for a text whose fate is open. Not there: post once more, if it is still wanted."""
    if text.tries > 0:
        try:
            there = _listed(world, text)
        except twilio.TextProblem:
            texts.mark_unknown(text, _later(world.now(), LOOK_AGAIN_SECONDS))
            return
        if there:
            state = state_of(there.status) or "sent"
            deliveries.found(world, text.phone, text.id, there.sid, state, there.error_code)
            return
    if not still_wanted:
        texts.advance(text.phone, text.id, "failed", reason="It was not sent: it was no longer true.")
    elif text.tries >= POSTS:
        deliveries.failed(world, text.phone, text.id, "The text service did not answer.")
    else:
        again = texts.take_up(text, _later(world.now(), LOOK_AGAIN_SECONDS))
        if again:
            _post(world, again)


def _listed(world: World, text: TextRecord) -> SentText | None:
    """What the carrier has with these words, unless it is already known to be another text of ours."""
    body = body_with_link(text).strip()
    since = _later(text.at, -CLOCKS_APART_SECONDS)
    same = [sent for sent in world.texts().sent_to(text.phone, since) if sent.body.strip() == body]
    known = texts.sids(text.phone) if same else frozenset()
    return next((sent for sent in same if sent.sid not in known), None)


def _later(instant: str, after: float) -> str:
    moment = datetime.fromisoformat(instant).astimezone(UTC) + timedelta(seconds=after)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
