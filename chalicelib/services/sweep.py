"""What time brings, every minute: texts due and missing, texts whose fate is open, quotes that have expired."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from msgspec import Struct

from chalicelib.domain import card
from chalicelib.domain import commands as c
from chalicelib.domain.decide import lapsed
from chalicelib.domain.due import Due
from chalicelib.domain.hours import Moments
from chalicelib.domain.job import Job
from chalicelib.domain.moment import next_day, span
from chalicelib.domain.people import SYSTEM
from chalicelib.domain.schedule import local_day
from chalicelib.domain.texts import texts_in_time
from chalicelib.gateways.world import World
from chalicelib.models import company, texts
from chalicelib.models import jobs as table
from chalicelib.observability import counted

from . import boards, jobs
from .batches import failing
from .post import NO_LONGER_TRUE
from .release import OLDEST, NotYet, release

# The stream and the queue are given this long beyond the undo time before a text counts as missing; what waits longer
# than they bring anything the sweep takes up at its moment.
GRACE = timedelta(seconds=30)
SOON = timedelta(seconds=90)
NEVER = datetime.max.replace(tzinfo=UTC)


class Rest(Struct, frozen=True):
    """Nothing about a job in this version, by these rules, becomes due before `until`."""

    version: int
    until: datetime
    rules: Moments


Seen = dict[str, Rest]
# What this process has found at rest: such a job's document is not read again until its card changes or its time comes.
# Forgetting it costs reads, never correctness.
_SEEN: Seen = {}


def sweep(world: World, seen: Seen = _SEEN) -> None:
    """Queue what was left behind or has its time, expire what is over. Sends nothing itself; safe to run twice."""
    _take_up_open(world)
    boards.reload_on_a_new_day(world)
    now, rules = datetime.fromisoformat(world.now()), company.company().moments
    resting: Seen = {}
    changed = []
    for job_id, version in _on_the_board(local_day(world.now(), rules.zone)):
        known = seen.get(job_id)
        if known and known.version >= version and known.until > now and known.rules == rules:
            resting[job_id] = known
        else:
            changed.append(job_id)
    days: set[tuple[str, str]] = set()

    def look_at(job_id: str) -> None:
        job = table.get(job_id)
        if job:
            _expire(world, job)
            resting[job_id] = Rest(job.version, _look_again_at(world, job, days), rules)

    # One broken job does not keep the others from being looked at.
    failing(changed, look_at, str)
    if days:
        world.queue().put([(phone, text_id, 0) for phone, text_id in sorted(days)])
    seen.clear()
    seen.update(resting)


def _take_up_open(world: World) -> None:
    found = [(texts.owner(phone, text_id), text_id, 0) for phone, text_id in texts.due(world.now())]
    if found:
        counted("texts_taken_up", len(found))
        world.queue().put(found)


def _on_the_board(today: str) -> Iterator[tuple[str, int]]:
    """(id, version) of the open jobs and of those closed within a day."""
    yesterday = (date.fromisoformat(today) - timedelta(days=1)).isoformat()
    closed = [f"{kind}#{day}" for day in (today, yesterday) for kind in ("closed", "cancelled")]
    for partition in ("open", *closed):
        for stored in table.cards(partition):
            shown = card.decoded(stored)
            yield shown["id"], shown["version"]


def _expire(world: World, job: Job) -> None:
    quote = job.quote
    if quote and quote.status == "sent" and lapsed(quote, world.now(), company.company().zone):
        command = c.ExpireQuote(id=f"expire:{job.id}:{quote.version}", version=quote.version)
        jobs.run(world, job.id, command, SYSTEM)


def _look_again_at(world: World, job: Job, days: set[tuple[str, str]]) -> datetime:
    """Queue the job's texts that ought to have left; when something about it can next become due, at the earliest.

    Technicians' texts for whole days are added to `days`: many jobs have the same one.
    """
    now, rules = datetime.fromisoformat(world.now()), company.company().moments
    again = next_day(now, rules.zone) if job.quote and job.quote.status == "sent" else NEVER
    missing = []
    for due in texts_in_time(job):
        between = span(due, rules)
        if between is None or between[1] + OLDEST < now:
            continue
        if between[0] > now:
            again = min(again, between[0])
            continue
        when = _when(world, job, due, now)
        if isinstance(when, datetime):
            again = min(again, when)
        elif when:
            again = now
            days.update({when} if when[0].startswith("+") else ())
            missing += [] if when[0].startswith("+") else [(*when, 0)]
    if missing:
        counted("texts_missing", len(missing))
        world.queue().put(missing)
    return again


def _when(world: World, job: Job, due: Due, now: datetime) -> datetime | tuple[str, str] | None:
    """When to look at a text again; whose and which text is to be queued now; None where nothing is open."""
    text = texts.get(due.phone, due.id)
    if text and not text.settled:
        return now
    if text:
        return (job.id, due.id) if _unnoted(job, text) else None
    try:
        found = release(world, job, due)
    except NotYet:
        return now
    if isinstance(found, str):
        return None
    if found.at > now:
        return found.at
    queued = found.at - datetime.fromisoformat(max(due.at, due.since)) < SOON
    if queued and now < found.at + GRACE:
        return now
    return found.day_text or (job.id, due.id)


def _unnoted(job: Job, text: texts.TextRecord) -> bool:
    """Whether a text has failed and its card never heard of it."""
    failed = text.state == "failed" and text.reason != NO_LONGER_TRUE and not text.missed
    return failed and not any(event.command_id.startswith(f"text_failed:{text.id}:") for event in job.history)
