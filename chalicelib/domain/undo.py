"""Taking a step back: whoever did the job's last command may undo it within the undo time."""

from . import commands as c
from . import errors
from . import events as e
from .instant import seconds
from .job import Job
from .people import Actor

# What was said to somebody at once, or begins the record, is not undone but answered by another command.
_NEVER = (
    e.JobOpened,
    e.QuoteSent,
    e.QuoteApproved,
    e.QuoteDeclined,
    e.QuestionAsked,
    e.TextSentAgain,
    e.StepTakenBack,
)


def last_command(job: Job) -> list[e.AnyEvent]:
    """The events of the last thing a person did; what the system noted since does not count."""
    last = next((event for event in reversed(job.history) if event.by.role != "system"), None)
    return [event for event in job.history if last and event.command_id == last.command_id]


def undoable_until(job: Job, undo_seconds: float) -> float | None:
    """The epoch second until which the last command can be taken back; None when it never can."""
    events = last_command(job)
    if not events or any(isinstance(event, _NEVER) for event in events):
        return None
    return seconds(events[-1].at) + undo_seconds


def undoing(job: Job, command: c.TakeBack, actor: Actor, now: str, undo_seconds: float) -> e.StepTakenBack:
    """Raises NothingToUndo, NotTheLastCommand, SomebodyElses, NotUndoable or UndoTooLate."""
    name = c.name_of(command)
    if not any(event.command_id == command.undoes for event in job.history):
        raise errors.NothingToUndo(name)
    events = last_command(job)
    if not events or events[0].command_id != command.undoes:
        raise errors.NotTheLastCommand(name)
    by = events[0].by
    if (by.id, by.role == "technician") != (actor.id, actor.role == "technician"):
        raise errors.SomebodyElses(name)
    until = undoable_until(job, undo_seconds)
    if until is None:
        raise errors.NotUndoable(name)
    if seconds(now) > until:
        raise errors.UndoTooLate(f"It can be undone for {undo_seconds:g} seconds.")
    return e.StepTakenBack(undoes=command.undoes)
