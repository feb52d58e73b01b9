"""Who goes when: decisions about a visit that has not begun, or is only on the way."""

from typing import Any

from . import commands as c
from . import errors
from . import events as e
from .context import Context
from .guards import must_be_off_site, must_be_open, next_visit
from .job import BETWEEN, Job, Visit
from .people import Actor
from .schedule import Window, check_window, window_day
from .write import clean_line


def schedule_visit(job: Job, command: c.ScheduleVisit, actor: Actor, context: Context) -> list[Any]:
    """Raises JobClosed, AlreadyOnSite, Invalid, and NotAssigned for a technician whose visit is over."""
    must_be_open(job, command)
    must_be_off_site(job, command)
    if command.window:
        check_window(command.window)
    if actor.role == "technician":
        if job.visit.status in BETWEEN:
            raise errors.NotAssigned(c.name_of(command))
        if command.window is None:
            raise errors.Invalid({"window": "Choose a day and a time."})
    return _moved(next_visit(job), command.window, context, clean_line(command.reason))


def _moved(visit: Visit, window: Window | None, context: Context, reason: str = "") -> list[Any]:
    """Nothing when the window stays. Who drives to a visit that moves to a later day need not go on."""
    if visit.window == window:
        return []
    later = visit.status == "en_route" and window is not None and window_day(window).isoformat() > context.today
    return [e.VisitScheduled(visit=visit.number, window=window, was=visit.window, reason=reason, travel_ended=later)]


def assign_technician(job: Job, command: c.AssignTechnician, actor: Actor, context: Context) -> list[Any]:
    """The same technician again changes nothing but the window. Raises JobClosed, AlreadyOnSite, TechnicianInactive."""
    must_be_open(job, command)
    must_be_off_site(job, command)
    if command.window:
        check_window(command.window)
    visit = next_visit(job)
    window = command.window or visit.window
    if job.technician and job.technician.id == command.technician_id:
        return _moved(visit, window, context)
    return [assigned(context, command.technician_id, visit.number, assignments(job) + 1, window)]


def assigned(
    context: Context, technician_id: str, visit: int, assignment: int, window: Window | None
) -> e.TechnicianAssigned:
    """The event of an assignment; raises TechnicianInactive, or Invalid for somebody who does not exist."""
    if context.technician is None or context.technician.id != technician_id:
        raise errors.Invalid({"technician_id": "There is no such technician."})
    if not context.technician_active:
        raise errors.TechnicianInactive(f"{context.technician.name} does not take jobs at the moment.")
    return e.TechnicianAssigned(visit=visit, assignment=assignment, technician=context.technician, window=window)


def assignments(job: Job) -> int:
    """How often the job was ever assigned, also where it was taken back: a link's number is never used twice."""
    return sum(isinstance(event, e.TechnicianAssigned) for event in job.history)


def unassign_technician(job: Job, command: c.UnassignTechnician, actor: Actor, context: Context) -> list[Any]:
    """Raises JobClosed, AlreadyOnSite, NobodyAssigned."""
    must_be_open(job, command)
    must_be_off_site(job, command)
    if job.technician is None:
        raise errors.NobodyAssigned(c.name_of(command))
    return [e.TechnicianRemoved(visit=job.visit.number, technician=job.technician)]


def decline_assignment(job: Job, command: c.DeclineAssignment, actor: Actor, context: Context) -> list[Any]:
    """Raises JobClosed, and NotAssigned once the technician has left for it."""
    must_be_open(job, command)
    if job.visit.status != "assigned" or job.technician is None:
        raise errors.NotAssigned(c.name_of(command), "This visit has already begun. Please call the office.")
    reason = clean_line(command.reason)
    return [e.TechnicianRemoved(visit=job.visit.number, technician=job.technician, declined=True, reason=reason)]
