"""Consent to texts: the number's own STOP and START, what the carrier says of it, the ledger, and what cards show."""

from collections.abc import Iterator
from datetime import date, timedelta

from chalicelib.domain import commands as c
from chalicelib.domain.consent import Entry, What, as_csv, entries
from chalicelib.domain.delivery import keyword_of
from chalicelib.domain.errors import DocumentTooLarge, Invalid
from chalicelib.domain.events import DetailsCorrected, JobOpened
from chalicelib.domain.job import Job
from chalicelib.domain.people import SYSTEM
from chalicelib.domain.schedule import day_begins_utc, local_day
from chalicelib.gateways.world import World
from chalicelib.models import company, consents, customers
from chalicelib.models import jobs as table
from chalicelib.models.texts import TextRecord
from chalicelib.observability import counted

from . import jobs

# Of somebody with more jobs than this at once, the newest cards show it.
CARDS = 50
SHOWN_DAYS = 366
MOST_ENTRIES = 20_000
_TRIES = 4


def obeyed(world: World, text: TextRecord) -> None:
    """A text that came in: one of the carriers' words stops texts to its number, or brings them back.

    Nothing else ever brings them back. Done again it changes nothing, also when a newer word came since.
    """
    keyword = keyword_of(text.body)
    if keyword == "stop":
        customers.opt_out(text.phone, True, text.at)
        consents.append(_word(text, "stopped"))
    elif keyword == "start" and _brings_back(text):
        consents.append(_word(text, "started"))
        customers.opt_out(text.phone, False, text.at)
    else:
        return
    for job in table.of_customer(text.phone, CARDS):
        _in_step(world, job)


def _brings_back(text: TextRecord) -> bool:
    """`Yes` is an answer to the office, unless texts were stopped: then the carrier takes it for START."""
    record = customers.get(text.phone)
    return bool(record and record.opted_out) or text.body.strip().casefold() != "yes"


def _word(text: TextRecord, what: What) -> Entry:
    return Entry(
        phone=text.phone,
        at=text.at,
        what=what,
        how="text",
        wording=text.body,
        by=text.name,
        source=text.id,
    )


def refused(world: World, text: TextRecord) -> None:
    """The carrier says that the number has stopped texts: perhaps to somebody else, or before we were told.

    A START that came after this text was begun is newer.
    """
    customers.opt_out(text.phone, True, text.at)
    consents.append(
        Entry(phone=text.phone, at=text.at, what="refused_by_carrier", how="carrier", by=text.name, source=text.id)
    )
    if text.job:
        keep_in_step(world, text.job)


def noted(world: World, job: Job, event: JobOpened | DetailsCorrected, opted_out: bool) -> None:
    """What a job's event says of consent goes into the ledger; a job of a number that has stopped texts shows it."""
    for entry in entries(job.id, event, job.source):
        consents.append(entry)
    if opted_out != job.texts_stopped and event.customer.phone == job.customer.phone:
        keep_in_step(world, job.id)


def keep_in_step(world: World, job_id: str) -> None:
    """Make the job's card say whether its number has stopped texts."""
    job = table.get(job_id)
    if job:
        _in_step(world, job)


def _in_step(world: World, job: Job) -> None:
    """Whoever writes looks again after it, so of several at once the last one leaves what is so."""
    for _ in range(_TRIES):
        record = customers.get(job.customer.phone)
        stopped = bool(record and record.opted_out)
        if job.status != "open" or job.texts_stopped == stopped:
            return
        kind = c.RecordTextsStopped if stopped else c.RecordTextsStarted
        mark = f"{'texts_stopped' if stopped else 'texts_started'}:{job.id}:{job.version}"
        try:
            job = jobs.run(world, job.id, kind(id=mark, phone=job.customer.phone), SYSTEM)
        except DocumentTooLarge:
            counted("stops_beside_a_full_job")
            return


def ledger(world: World, first: str | None, last: str | None) -> str:
    """The ledger as CSV, from one of the company's days to another, both included; without them the last year.

    Raises Invalid for no days, for more than two years, and where more is in it than fits into one answer.
    """
    zone = company.company().zone
    end = _day(last, "to") or date.fromisoformat(local_day(world.now(), zone))
    begin = _day(first, "from") or end - timedelta(days=SHOWN_DAYS)
    if not 0 <= (end - begin).days <= 2 * SHOWN_DAYS:
        raise Invalid({"from": f"Choose at most {2 * SHOWN_DAYS} days."})
    found = list(_between(day_begins_utc(begin, zone), day_begins_utc(end + timedelta(days=1), zone)))
    if len(found) > MOST_ENTRIES:
        raise Invalid({"from": f"There are more than {MOST_ENTRIES} entries in these days. Choose fewer."})
    return as_csv(found)


def _between(begin: str, end: str) -> Iterator[Entry]:
    """Month by month, and no further than one entry more than may be shown."""
    room = MOST_ENTRIES + 1
    month = date.fromisoformat(begin[:10]).replace(day=1)
    while room > 0 and month.isoformat() < end:
        for entry in consents.between(month.isoformat()[:7], begin, end, room):
            room -= 1
            yield entry
        month = (month + timedelta(days=32)).replace(day=1)


def _day(text: str | None, field: str) -> date | None:
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.min
    if not 2000 <= day.year < 2200:
        raise Invalid({field: "Write a day, like 2026-11-22."})
    return day
