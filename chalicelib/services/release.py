"""Whether a due text is called for, in which words, and when it may leave: what its reader has heard decides.

The sender, the sweep and the record of a job ask the same here, so that what the office sees is what will happen.
"""

from datetime import date, datetime, timedelta

from msgspec import Struct

from chalicelib.domain.again import said_by
from chalicelib.domain.day_text import day_text_id
from chalicelib.domain.due import Due, Heard
from chalicelib.domain.events import TextSentAgain
from chalicelib.domain.job import Job
from chalicelib.domain.moment import begun, day_of, leaves_at, reminds
from chalicelib.gateways.world import World
from chalicelib.models import company, customers, technicians, texts
from chalicelib.models.technicians import TechnicianRecord

from . import unknown_numbers

# Counted from the moment at which a text might have left: what is older is no news any more.
OLDEST = timedelta(hours=24)
# Why a text is not sent whose reader knows already, or never heard of what it takes back.
KNOWS = "knows"
HAS_STOPPED = "opted_out"


class NotYet(Exception):
    """It is too early to decide; the queue brings the message again."""


class Release(Struct, frozen=True):
    """A text as it is to be sent, and when. `day`: a technician is told of it by the text for that whole day, which has
    `technician`'s number and does not wait for `at` if the office sends it before.
    """

    due: Due
    at: datetime
    day: date | None = None
    technician: TechnicianRecord | None = None
    unknown: bool = False

    @property
    def day_text(self) -> tuple[str, str] | None:
        """(phone, id) of the text for the whole day."""
        if self.day is None or self.technician is None:
            return None
        return self.technician.phone, day_text_id(self.day, self.technician.id)


def release(world: World, job: Job, due: Due) -> Release | str:
    """When a text leaves, or why it must not. Raises NotYet while another text to the same reader is on its way."""
    rules, now = company.company().moments, datetime.fromisoformat(world.now())
    last, told_at = last_heard(job, due)
    called = due.after(last)
    if called is None or (due.at_once and _arrived_after_all(job, due)):
        return KNOWS
    if called.kind == "reminder" and (not reminds(called, rules, told_at) or begun(called, rules, now)):
        return "no_reminder"
    technician = _technician(job, due) if due.to == "technician" else None
    if due.to == "technician" and technician is None:
        return "inactive"
    day = day_of(called, rules, last)
    left = texts.get(technician.phone, day_text_id(day, technician.id)) if day and technician else None
    first = leaves_at(called, rules, last, day_left=left is not None)
    if left:
        day, first = None, max(first, datetime.fromisoformat(left.at))
    if now - first > OLDEST:
        return "too_old"
    record = customers.get(due.phone)
    if record and record.opted_out:
        return HAS_STOPPED
    unknown = unknown_numbers.is_unknown(job, due, record)
    if unknown and (unknown_numbers.had_its_text(due, record, now) or unknown_numbers.gives_way(job, due)):
        return unknown_numbers.UNKNOWN
    again = leaves_at(called, rules, last, day_left=left is not None, now=now)
    # What might have left before, and may not now because it has become night, waits for the morning.
    at = first if again <= now else max(first, again)
    if unknown and at <= now and (until := unknown_numbers.braked(now)):
        at = until
    return Release(called, at, day, technician, unknown)


def last_heard(job: Job, due: Due) -> tuple[Heard | None, str]:
    """The last text about the same thing that has left to the same reader, and when it was sent.

    Raises NotYet while one is on its way.
    """
    if due.heard:
        known = texts.to_phones(due.phones or (due.phone,), job.id)
        for heard in due.heard:
            ids, told_at = said_by(job, heard.id)
            said = [known[text_id] for text_id in ids if text_id in known]
            if any(not text.settled for text in said):
                raise NotYet()
            left = [text.at for text in said if text.state != "failed"]
            if left or told_at:
                return heard, max([*left, told_at])
    return None, ""


def _arrived_after_all(job: Job, due: Due) -> bool:
    """Whether the text that this one says again has arrived, though it was believed lost."""
    earlier = [x.text_id for x in job.history if isinstance(x, TextSentAgain) and x.again == due.id]
    return any(text.state == "delivered" for text in (texts.get(due.phone, text_id) for text_id in earlier) if text)


def is_opted_out(phone: str) -> bool:
    customer = customers.get(phone)
    return bool(customer and customer.opted_out)


def _technician(job: Job, due: Due) -> TechnicianRecord | None:
    """Who is told, if still active."""
    record = technicians.get(due.technician_id)
    return record if record and record.active else None
