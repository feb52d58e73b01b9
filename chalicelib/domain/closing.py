"""How a job ends, and how it is opened again."""

from datetime import date, timedelta
from typing import Any

from . import commands as c
from . import errors
from . import events as e
from .context import Context
from .guards import must_be_before_travel, must_be_open
from .job import Job
from .people import Actor
from .quoting import on_offer
from .write import clean

REOPEN_DAYS = 7


def complete_job(job: Job, command: c.CompleteJob, actor: Actor, context: Context) -> list[Any]:
    """The office may complete what nobody visited, and with `override` while a quote waits.

    Raises JobClosed, NeverOnSite, QuoteWaits.
    """
    must_be_open(job, command)
    if actor.role == "technician" and job.visit.status != "on_site":
        raise errors.NeverOnSite(c.name_of(command), "Say that you have arrived first.")
    if on_offer(job.quote) and not (actor.in_office and command.override):
        raise errors.QuoteWaits(c.name_of(command))
    return [e.JobCompleted(visit=job.visit.number, text=clean(command.text))]


def cancel_job(job: Job, command: c.CancelJob, actor: Actor, context: Context) -> list[Any]:
    """Raises JobClosed, and VisitUnderWay for a customer once the technician has left."""
    must_be_open(job, command)
    if actor.role == "customer":
        must_be_before_travel(job, command)
    return [e.JobCancelled(reason=clean(command.reason, "reason"))]


def reopen_job(job: Job, command: c.ReopenJob, actor: Actor, context: Context) -> list[Any]:
    """Raises JobNotCompleted, ReopenTooLate."""
    if job.status != "completed" or job.closed_at is None:
        raise errors.JobNotCompleted(c.name_of(command))
    closed, today = date.fromisoformat(job.closed_at[:10]), date.fromisoformat(context.now[:10])
    if today - closed > timedelta(days=REOPEN_DAYS):
        raise errors.ReopenTooLate(c.name_of(command))
    return [e.JobReopened(visit=job.visit.number + 1)]
