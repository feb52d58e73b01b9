"""What several decisions refuse for the same reason: a job that is closed, a technician who is on site or driving."""

from . import commands as c
from . import errors
from .job import BETWEEN, Job, Visit


def must_be_open(job: Job, command: c.AnyCommand) -> None:
    """Raise JobClosed for a job that is completed or cancelled."""
    if job.status != "open":
        sentence = "This job is completed." if job.status == "completed" else "This job is cancelled."
        raise errors.JobClosed(c.name_of(command), sentence)


def must_not_be_cancelled(job: Job, command: c.AnyCommand) -> None:
    """Raise JobClosed for a cancelled job; a completed one still takes words."""
    if job.status == "cancelled":
        raise errors.JobClosed(c.name_of(command), "This job is cancelled.")


def must_be_off_site(job: Job, command: c.AnyCommand) -> None:
    """Raise AlreadyOnSite: who works there is not planned any more."""
    if job.visit.status == "on_site":
        raise errors.AlreadyOnSite(c.name_of(command))


def must_be_before_travel(job: Job, command: c.AnyCommand) -> None:
    """Raise VisitUnderWay: from then on customers call the office."""
    if job.visit.status in ("en_route", "on_site"):
        raise errors.VisitUnderWay(c.name_of(command))


def next_visit(job: Job) -> Visit:
    """The visit that a plan is for: the current one, or a new one after a visit that is over."""
    return Visit(number=job.visit.number + 1) if job.visit.status in BETWEEN else job.visit
