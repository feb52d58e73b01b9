"""The technician's way through a visit: leaving, being late, arriving, finding nobody, having to come back."""

from typing import Any

from . import commands as c
from . import errors
from . import events as e
from .context import Context
from .guards import must_be_off_site, must_be_open
from .job import Job
from .people import Actor
from .write import clean

_NOBODY = "Assign somebody first."


def start_travel(job: Job, command: c.StartTravel, actor: Actor, context: Context) -> list[Any]:
    """Raises JobClosed, AlreadyTravelling, AlreadyOnSite, NotAssigned."""
    must_be_open(job, command)
    if job.visit.status == "en_route":
        raise errors.AlreadyTravelling(c.name_of(command))
    must_be_off_site(job, command)
    if job.visit.status != "assigned":
        raise errors.NotAssigned(c.name_of(command), _NOBODY)
    return [e.TechnicianEnRoute(visit=job.visit.number, eta_minutes=command.eta_minutes)]


def report_running_late(job: Job, command: c.ReportRunningLate, actor: Actor, context: Context) -> list[Any]:
    """Raises JobClosed, NotAssigned."""
    must_be_open(job, command)
    if job.visit.status not in ("assigned", "en_route"):
        raise errors.NotAssigned(c.name_of(command))
    return [e.RunningLate(visit=job.visit.number, minutes=command.minutes)]


def arrive(job: Job, command: c.Arrive, actor: Actor, context: Context) -> list[Any]:
    """Arriving without having left is what a phone without signal reports: the travel is recorded as inferred."""
    must_be_open(job, command)
    must_be_off_site(job, command)
    arrived = e.TechnicianArrived(visit=job.visit.number)
    if job.visit.status == "en_route":
        return [arrived]
    if job.visit.status == "assigned":
        return [e.TechnicianEnRoute(visit=job.visit.number, inferred=True), arrived]
    raise errors.NotAssigned(c.name_of(command), _NOBODY)


def report_no_access(job: Job, command: c.ReportNoAccess, actor: Actor, context: Context) -> list[Any]:
    """Raises JobClosed, NotTravelling."""
    must_be_open(job, command)
    if job.visit.status not in ("en_route", "on_site"):
        raise errors.NotTravelling(c.name_of(command))
    return [e.NoAccessReported(visit=job.visit.number, text=clean(command.text))]


def need_return_visit(job: Job, command: c.NeedReturnVisit, actor: Actor, context: Context) -> list[Any]:
    """Raises JobClosed, NotOnSite."""
    must_be_open(job, command)
    if job.visit.status != "on_site":
        raise errors.NotOnSite(c.name_of(command))
    return [e.ReturnVisitNeeded(visit=job.visit.number + 1, text=clean(command.text))]
