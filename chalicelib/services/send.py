"""Sending one text: look at the job again, claim, post, record. Safe to repeat, safe to kill anywhere.

A text whose fate is open (killed in between, a timeout, a 5xx) is never resent blindly: the carrier is asked first.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol

import msgspec
from msgspec import Struct

from chalicelib.domain.again import seen_to
from chalicelib.domain.delivery import OPTED_OUT, phones
from chalicelib.domain.due import Due
from chalicelib.domain.job import Job
from chalicelib.domain.moment import instant_of
from chalicelib.domain.texts import texts_in_time
from chalicelib.gateways.world import World
from chalicelib.models import jobs, talks, texts
from chalicelib.models.texts import TextRecord
from chalicelib.observability import counted

from . import consents, day, deliveries, pictures, unknown_numbers
from .batches import failing
from .post import post, resolve
from .release import HAS_STOPPED, NotYet, Release, is_opted_out, release
from .worded import repeated, worded

# The queue brings a message again after about this long; what waits longer the sweep will find.
SOON_SECONDS = 60


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
    """Send a text if it is still true, may leave by now, and nobody else has taken it. Raises NotYet if it soon may.

    What somebody wrote, and a technician's text for a whole day, are no job's: they are ordered by their number.
    """
    if day.named(text_id):
        day.send_day(world, job_id, text_id)
    elif job_id.startswith("+"):
        _send_written(world, job_id, text_id)
    else:
        _send_due(world, job_id, text_id)


def _send_due(world: World, job_id: str, text_id: str) -> None:
    job = jobs.get(job_id)
    if job is None:
        counted("texts_dropped", why="no_job")
        return
    due = next((due for due in texts_in_time(job) if due.id == text_id), None)
    found = release(world, job, due) if due else "no_longer_true"
    if isinstance(found, Release) and _sent_now(world, job, found):
        return
    if found == HAS_STOPPED and due and due.to == "customer" and not job.texts_stopped:
        # The job was opened, or its number corrected, at the very moment of the STOP.
        consents.keep_in_step(world, job.id)
    earlier = texts.get(due.phone, text_id) if due else told(job, text_id)
    if earlier is None:
        _put_aside(world, found)
    elif not earlier.settled and seen_to(job, text_id) and not earlier.covered_by:
        deliveries.given_up(earlier)
    elif not earlier.settled:
        _look_again(world, earlier, found)
    elif earlier.state == "failed" and earlier.id not in job.failed_texts and isinstance(found, Release):
        deliveries.failed(world, earlier.phone, earlier.id, earlier.reason or "")


def _sent_now(world: World, job: Job, found: Release) -> bool:
    """Whether this very call has dealt with it: sent it, or the text for the whole day in its place, or let it rest."""
    if instant_of(found.at) > world.now():
        return False
    if found.day_text:
        day.send_day(world, *found.day_text)
        return True
    if found.unknown and not unknown_numbers.takes_its_turn(world, found.due):
        return True
    text = _text(world, job, found.due)
    if text is None or not texts.claim(text):
        return False
    if text.by:
        talks.spoke(text.phone, text.at, text.id, text.by)
    post(world, text)
    if text.id in job.failed_texts:
        deliveries.left_after_all(world, text)
    return True


def _text(world: World, job: Job, due: Due) -> TextRecord | None:
    if not due.repeats:
        return worded(world, job, due)
    first = told(job, due.repeats)
    return repeated(world, first, due) if first else None


def _put_aside(world: World, found: Release | str) -> None:
    """A text of which there is no record yet, and which does not leave now."""
    if isinstance(found, str):
        counted("texts_dropped", why=found)
    elif (found.at - datetime.fromisoformat(world.now())).total_seconds() <= SOON_SECONDS:
        raise NotYet()
    else:
        counted("texts_held")


def _look_again(world: World, text: TextRecord, found: Release | str) -> None:
    if text.covered_by:
        day.send_day(world, *text.covered_by)
    elif (text.due_at or "") <= world.now():
        not_before = instant_of(found.at) if isinstance(found, Release) else ""
        resolve(world, text, still_wanted=bool(not_before), not_before=not_before)


def _send_written(world: World, phone: str, text_id: str) -> None:
    """Post what somebody wrote: it was claimed when it was written, and is taken up like one that was left behind."""
    text = texts.get(phone, text_id)
    if text is None:
        counted("texts_dropped", why="not_written")
    elif text.state == "failed":
        # The job may not know yet, because its card was to be told when the function was killed.
        deliveries.failed(world, phone, text_id, text.reason or "")
    elif not text.settled and (text.due_at or "") <= world.now():
        opted_out = is_opted_out(phone)
        if opted_out and text.tries == 0:
            deliveries.refused(world, text, OPTED_OUT)
        else:
            resolve(world, text, still_wanted=not opted_out)


def told(job: Job, text_id: str) -> TextRecord | None:
    """A text of this job by its id alone: the number it went to may have been corrected since."""
    found = (texts.get(phone, text_id) for phone in phones(job))
    return next((text for text in found if text), None)
