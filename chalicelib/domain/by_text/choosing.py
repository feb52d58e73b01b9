"""Which visit a technician means: the one where the step is possible, before all others the one under way."""

from collections.abc import Callable, Iterable, Sequence

from chalicelib.domain.job import UNDER_WAY, Job
from chalicelib.domain.schedule import window_day

from .vocabulary import Step

# As many letters as a question has room for.
MOST_OPTIONS = 4
_PROGRESS = ("on_site", "en_route", "assigned")


def today_of(jobs: Iterable[Job], technician_id: str, today: str) -> list[Job]:
    """The visits that a technician could be about to make or is making, those under way first, then by window.

    A visit of a later day is none of them, unless it is under way already.
    """
    mine = [job for job in jobs if job.status == "open" and job.visit.status in UNDER_WAY]
    mine = [job for job in mine if job.visit.technician and job.visit.technician.id == technician_id]
    found = [job for job in mine if job.visit.status != "assigned" or _is_due(job, today)]
    return sorted(found, key=lambda job: (_PROGRESS.index(job.visit.status), _starts(job), job.opened_at))


def _is_due(job: Job, today: str) -> bool:
    window = job.visit.window
    return window is None or window_day(window).isoformat() <= today


def _starts(job: Job) -> str:
    return job.visit.window.start if job.visit.window else "~"


def possible(visits: Sequence[Job], step: Step | None, accepts: Callable[[Job], bool]) -> list[Job]:
    """The visits that the words can be about: none only where there are none, several where only asking tells.

    Where the step is possible nowhere it is about the visit that has come furthest, which then says why not.
    """
    able = [job for job in visits if accepts(job)]
    if not able:
        return list(visits[:1])
    under_way = [job for job in able if job.visit.status != "assigned"]
    if step is None:
        # Somebody writes a note where they are, or else on the way there.
        return [job for job in under_way if job.visit.status == under_way[0].visit.status] or able
    return under_way or able
