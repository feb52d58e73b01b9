"""A technician's text for a whole later day: one text, claimed once for number and day, that stands for each job's own.

Every job told by it has a record under the name of its own text, which says that the day's text covers it and shares
its fate. So whatever asks what a technician has read of a job goes on to ask the job's own texts.
"""

from datetime import date, datetime

from msgspec.structs import replace

from chalicelib.domain.day_text import day_and_technician, visits_on
from chalicelib.domain.job import Job
from chalicelib.domain.moment import undo_is_over
from chalicelib.domain.texts import texts_due
from chalicelib.gateways.world import World
from chalicelib.models import company, jobs, technicians, texts
from chalicelib.models.technicians import TechnicianRecord
from chalicelib.models.texts import Covered, TextRecord
from chalicelib.observability import counted

from . import deliveries
from .post import is_missing, post, resolve
from .release import KNOWS, Release, is_opted_out, release
from .worded import worded, worded_day


def named(text_id: str) -> bool:
    """Whether this is the name of a text for a whole day."""
    return day_and_technician(text_id) is not None


def send_day(world: World, phone: str, text_id: str) -> None:
    """Send the text for a day, unless it was sent; look again at one whose fate is open.

    Nothing is sent where all of it was told one by one. Raises NotYet while one of these texts is on its way.
    """
    earlier = texts.get(phone, text_id)
    if earlier is None:
        _send(world, phone, text_id)
    elif earlier.state == "failed":
        deliveries.failed(world, phone, text_id, earlier.reason or "")
    elif not earlier.settled and (earlier.due_at or "") <= world.now():
        _look_again(world, earlier)


def _send(world: World, phone: str, text_id: str) -> None:
    found = day_and_technician(text_id)
    technician = technicians.get(found[1]) if found else None
    if found is None or technician is None or not technician.active or technician.phone != phone:
        counted("texts_dropped", why="nobody")
        return
    visits, covered = [], []
    for job in visits_on(jobs.of_technician(technician.id), found[0], technician.id):
        text, told = _own_text(world, job, found[0], technician)
        visits += [job] if text or told else []
        covered += [text] if text else []
    if not covered:
        counted("texts_dropped", why=KNOWS)
        return
    day = worded_day(world, technician, visits, text_id)
    day = replace(day, covers=tuple(Covered(text.job, text.id, text.phone) for text in covered))
    if texts.claim(day):
        for text in covered:
            texts.cover(text, day)
        post(world, day)


def _own_text(world: World, job: Job, day: date, technician: TechnicianRecord) -> tuple[TextRecord | None, bool]:
    """The job's own text to its technician where the day's is to stand for it, and whether it is told without that.

    Neither is so of a step that can still be undone: it is told on its own.
    """
    now, rules = datetime.fromisoformat(world.now()), company.company().moments
    for due in texts_due(job):
        if due.technician_id != technician.id or not due.plans or not undo_is_over(due, rules, now):
            continue
        if texts.get(due.phone, due.id):
            return None, True
        found = release(world, job, due)
        if isinstance(found, Release) and found.day == day:
            return worded(world, job, found.due), False
        return None, isinstance(found, Release) or found == KNOWS
    return None, False


def _look_again(world: World, day: TextRecord) -> None:
    """What the carrier has not got is sent as it is while all of it is still so; else the day is told anew."""
    still_due = [(covered, _still_due(world, covered)) for covered in day.covers]
    if all(text for _, text in still_due):
        for _, text in still_due:
            if text:
                texts.cover(text, day)
        resolve(world, day, still_wanted=not is_opted_out(day.phone))
    elif is_missing(world, day):
        for covered, _ in still_due:
            texts.uncover(covered.phone, covered.text_id)
        if texts.forget(day):
            world.queue().put([(day.phone, day.id, 0)])


def _still_due(world: World, covered: Covered) -> TextRecord | None:
    job = jobs.get(covered.job)
    due = next((due for due in texts_due(job) if due.id == covered.text_id), None) if job else None
    return worded(world, job, due) if job and due and due.phone == covered.phone else None
