"""What a finished job tells the analytics, drawn from its history alone. What was taken back did not happen.

An instant is the phone's own (`tapped_at`) where a step was tapped without signal and the time is believable, because a
technician who arrived in a basement arrived then and not when the phone was back in the street.
"""

from collections.abc import Iterable

from msgspec import Struct

from . import events as e
from .instant import seconds
from .job import Job
from .schedule import local_day, window_end_utc
from .tapped import happened

_ENDS_VISIT = (e.NoAccessReported, e.ReturnVisitNeeded, e.JobCompleted, e.JobCancelled)


class Fact(Struct, frozen=True, kw_only=True):
    """One finished job. Durations in seconds, None where a step was skipped; money in cents; `day` is local.

    `to_assign`: opened until the first assignment that lasted until the technician left, arrived or finished.
    `to_arrive`: opened until the first arrival. `on_site`: the sum over all visits from arrival to their end.
    `with_window` and `on_time` are 0 or 1: the first visit that somebody arrived at and that had an arrival window; on
    time is an arrival not later than the window's end. `value_cents`: what was approved, all quotes together.
    `quotes_sent`: without the versions that a revision replaced before they were answered: that is one offer.
    """

    job: str
    day: str
    version: int
    technician_id: str = ""
    technician: str = ""
    value_cents: int = 0
    quotes_sent: int = 0
    quotes_approved: int = 0
    with_window: int = 0
    on_time: int = 0
    visits: int = 1
    to_assign: float | None = None
    to_arrive: float | None = None
    on_site: float | None = None


def fact_of(job: Job, zone: str) -> Fact | None:
    """The fact of a completed job, on the local day of its completion, for the technician of its last visit."""
    if job.status != "completed" or job.closed_at is None:
        return None
    opened = seconds(job.opened_at)
    history = e.effective(job.history)
    arrivals = _arrivals(history)
    first = min(arrivals.values(), default=None)
    reached = next((visit for visit in job.visits if visit.window and visit.number in arrivals), None)
    ends = window_end_utc(reached.window, zone).timestamp() if reached and reached.window else 0.0
    last = next((visit.technician for visit in reversed(job.visits) if visit.technician), None)
    approved = [quote for quote in job.quotes if quote.status == "approved"]
    assigned = _assigned_at(history)
    return Fact(
        job=job.id,
        day=local_day(job.closed_at, zone),
        version=job.version,
        technician_id=last.id if last else "",
        technician=last.name if last else "",
        value_cents=sum(quote.total_cents for quote in approved),
        quotes_sent=sum(quote.status != "superseded" for quote in job.quotes),
        quotes_approved=len(approved),
        with_window=int(reached is not None),
        on_time=int(reached is not None and arrivals[reached.number] <= ends),
        visits=len(job.visits),
        to_assign=None if assigned is None else assigned - opened,
        to_arrive=None if first is None else first - opened,
        on_site=_on_site(history),
    )


def days_completed(job: Job, zone: str) -> set[str]:
    """Every local day on which the job was ever completed, also where that was taken back or the job reopened."""
    return {local_day(event.at, zone) for event in job.history if isinstance(event, e.JobCompleted)}


def _arrivals(history: Iterable[e.AnyEvent]) -> dict[int, float]:
    """When each visit that was reached was reached first."""
    found: dict[int, float] = {}
    for event in history:
        if isinstance(event, e.TechnicianArrived):
            found.setdefault(event.visit, happened(event))
    return found


def _assigned_at(history: Iterable[e.AnyEvent]) -> float | None:
    assigned: float | None = None
    for event in history:
        if isinstance(event, e.TechnicianAssigned):
            assigned = happened(event)
        elif isinstance(event, e.TechnicianRemoved):
            assigned = None
        elif assigned is not None and isinstance(event, (e.TechnicianEnRoute, e.TechnicianArrived, *_ENDS_VISIT)):
            return assigned
    return assigned


def _on_site(history: Iterable[e.AnyEvent]) -> float | None:
    total: float | None = None
    since: float | None = None
    for event in history:
        if isinstance(event, e.TechnicianArrived):
            since = happened(event)
        elif since is not None and isinstance(event, _ENDS_VISIT):
            total = (total or 0.0) + max(0.0, happened(event) - since)
            since = None
    return total
