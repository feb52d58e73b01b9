"""The one text that tells a technician of a whole later day: its name, and which visits are part of the day."""

import re
from datetime import date

from .job import Job

# People's own texts begin with a small letter, too: this one belongs to a number and not to a job.
_NAMED = re.compile(r"day-([0-9]{4}-[0-9]{2}-[0-9]{2})-([0-9A-Za-z_-]{1,64})")


def day_text_id(day: date, technician_id: str) -> str:
    """`day-2026-11-24-11111111-…`: once for each technician's number and day."""
    return f"day-{day.isoformat()}-{technician_id}"


def day_and_technician(text_id: str) -> tuple[date, str] | None:
    """What a name says; None for the name of another text."""
    match = _NAMED.fullmatch(text_id)
    try:
        return (date.fromisoformat(match[1]), match[2]) if match else None
    except ValueError:
        return None


def visits_on(jobs: list[Job], day: date, technician_id: str) -> list[Job]:
    """The jobs whose visit on this day is the technician's and has not begun, the earliest first."""

    found = []
    for job in jobs:
        visit, who = job.visit, job.technician
        ahead = job.status == "open" and visit.status == "assigned" and who is not None and who.id == technician_id
        if ahead and visit.window and visit.window.start[:10] == day.isoformat():
            found.append((visit.window.start, job.id, job))
    return [job for _, _, job in sorted(found, key=lambda visit: visit[:2])]
