"""A technician's other visits, each with the address of its portal, and the next one when a visit is over."""

from datetime import date

from chalicelib.domain import link
from chalicelib.domain.job import Job
from chalicelib.domain.plans import stands
from chalicelib.domain.schedule import local_day, window_day
from chalicelib.models import company
from chalicelib.models import jobs as table

from . import links
from .access import sent_to


def others(technician_id: str, but: str) -> list[tuple[Job, str]]:
    """The technician's visits that are not over, in no order, without the one of the job `but`."""
    return [
        (job, links.url(job.id, "t", job.visit.assignment))
        for job in table.of_technician(technician_id, but=but)
        if _is_on(job, technician_id)
    ]


def _is_on(job: Job, technician_id: str) -> bool:
    """The index may lag: the document says whose the visit is."""
    return job.technician is not None and job.technician.id == technician_id and job.status == "open"


def onward(job: Job, named: link.Link, now: str) -> str | None:
    """Where a portal that is over leads its technician: to the next visit of the same day, while that day is not over.

    The text for a whole day has one link, whose visit may be the first to end. A link of an earlier day leads nowhere.
    """
    windows = [stand.window for _, stand in stands(job.history) if stand.assignment == named.number]
    today = date.fromisoformat(local_day(now, company.company().zone))
    if not windows or windows[-1] is None or window_day(windows[-1]) < today:
        return None
    day = window_day(windows[-1])
    same_day = [
        (other.visit.status == "assigned", other.visit.window.start, address)
        for other, address in others(sent_to(job, named.number).id, but=job.id)
        if other.visit.window and window_day(other.visit.window) == day
    ]
    return min(same_day)[-1] if same_day else None
