"""What may happen to a job: a command against the state gives events or a typed refusal.

Pure: the time, the technician's record and the company's rules come in as a `Context`. Opening a job is opening.py's;
the larger decisions have modules of their own (planning, visiting, quoting, closing, retelling).
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from msgspec.structs import replace

from . import closing, errors, planning, quoting, retelling, visiting
from . import commands as c
from . import events as e
from .context import Context
from .correct import correct_details
from .guards import must_be_open, must_not_be_cancelled
from .job import Job
from .people import Actor, Triaged
from .pictures import MOST_OF_CUSTOMER, MOST_PHOTOS
from .quoting import lapsed
from .roles import MAY_CUSTOMER, MAY_TECHNICIAN, OFFICE_COMMANDS, check_role
from .undo import undoing
from .write import clean

__all__ = [
    "MAY_CUSTOMER",
    "MAY_TECHNICIAN",
    "OFFICE_COMMANDS",
    "Context",
    "check_photo",
    "decide",
    "lapsed",
    "may_add_photo",
    "stamped",
]


def decide(job: Job, command: c.JobCommand | c.SystemCommand, actor: Actor, context: Context) -> list[e.AnyEvent]:
    """The events that `command` brings, stamped; none when it changes nothing. Raises errors.Refusal."""
    check_role(job, command, actor)
    bare = _DECISIONS[type(command)](job, command, actor, context)
    return stamped(bare, command, actor, context.now, job.version + 1)


def stamped(bare: list[Any], command: c.AnyCommand, actor: Actor, now: str, version: int) -> list[e.AnyEvent]:
    """Give events their common fields: all events of one command belong to one write."""
    mark = c.fingerprint(command, actor)
    return [
        replace(
            event,
            version=version,
            at=now,
            by=actor,
            command_id=command.id,
            fingerprint=mark,
            tapped_at=command.tapped_at,
        )
        for event in bare
    ]


def _set_priority(job: Job, command: c.SetPriority, actor: Actor, context: Context) -> list[Any]:
    must_be_open(job, command)
    if command.priority == job.triaged.priority:
        return []
    return [e.PrioritySet(triaged=Triaged(priority=command.priority, by=actor.name))]


def _add_note(job: Job, command: c.AddNote, actor: Actor, context: Context) -> list[Any]:
    must_not_be_cancelled(job, command)
    return [e.NoteAdded(text=clean(command.text, "text"))]


def may_add_photo(job: Job, command: c.AddPhoto, actor: Actor) -> None:
    """Raise errors.Refusal where the job takes no photo of this person, whatever the photo is: before it is copied."""
    check_role(job, command, actor)
    must_not_be_cancelled(job, command)
    check_photo(job, actor)


def check_photo(job: Job, whose: Actor) -> None:
    """Raise TooMany where the job has as many photos as it takes: those kept after a link had ended count as well."""
    kept = [
        event
        for event in e.effective(job.history)
        if isinstance(event, e.PhotoAdded) or (isinstance(event, e.LateActionKept) and event.photo)
    ]
    # A late one is kept by the system, under the id of whose it is; a technician's id is no phone number.
    own = sum(event.by.role == "customer" or event.by.id == whose.id for event in kept)
    if len(kept) >= MOST_PHOTOS or (whose.role == "customer" and own >= MOST_OF_CUSTOMER):
        raise errors.TooMany("There are many photos already. Please call the office.", 3600)


def _add_photo(job: Job, command: c.AddPhoto, actor: Actor, context: Context) -> list[Any]:
    must_not_be_cancelled(job, command)
    check_photo(job, actor)
    if context.photo is None:
        raise errors.Invalid({"key": "The photo did not arrive. Please send it again."})
    return [e.PhotoAdded(photo=context.photo, text=clean(command.text))]


def _request_parts(job: Job, command: c.RequestParts, actor: Actor, context: Context) -> list[Any]:
    must_not_be_cancelled(job, command)
    return [e.PartsRequested(text=clean(command.text, "text"))]


def _hold_job(job: Job, command: c.HoldJob, actor: Actor, context: Context) -> list[Any]:
    must_be_open(job, command)
    _check_until(command, context)
    return [e.JobHeld(reason=clean(command.reason, "reason"), text=clean(command.text), until=command.until)]


def _check_until(command: c.HoldJob, context: Context) -> None:
    """A day that is over holds nothing; what was tapped without signal may arrive after it and is still kept."""
    if command.until is None:
        return
    try:
        date.fromisoformat(command.until)
    except ValueError:
        raise errors.Invalid({"until": "Write a day, like 2026-11-30."}) from None
    if command.until < context.today and command.tapped_at is None:
        raise errors.Invalid({"until": "This day is over. Choose today or later."})


def _resume_job(job: Job, command: c.ResumeJob, actor: Actor, context: Context) -> list[Any]:
    must_be_open(job, command)
    if job.held is None:
        raise errors.NotHeld(c.name_of(command))
    return [e.JobResumed()]


def _take_back(job: Job, command: c.TakeBack, actor: Actor, context: Context) -> list[Any]:
    return [undoing(job, command, actor, context.now, context.undo_seconds)]


def _reply_received(job: Job, command: c.RecordReply, actor: Actor, context: Context) -> list[Any]:
    return [e.ReplyReceived(text_id=command.text_id, text=clean(command.text), photos=command.photos)]


def _replies_read(job: Job, command: c.RecordRepliesRead, actor: Actor, context: Context) -> list[Any]:
    return [e.ReplyRead()] if job.unread_replies else []


def _texts_stopped(job: Job, command: c.RecordTextsStopped, actor: Actor, context: Context) -> list[Any]:
    other = command.phone != job.customer.phone
    return [] if other or job.texts_stopped else [e.TextsStopped(phone=command.phone)]


def _texts_started(job: Job, command: c.RecordTextsStarted, actor: Actor, context: Context) -> list[Any]:
    other = command.phone != job.customer.phone
    return [] if other or not job.texts_stopped else [e.TextsStarted(phone=command.phone)]


def _late_action(job: Job, command: c.KeepLateAction, actor: Actor, context: Context) -> list[Any]:
    return [
        e.LateActionKept(wanted=command.wanted, tapped=command.tapped, text=clean(command.text), photo=command.photo)
    ]


_DECISIONS: dict[type, Callable[[Job, Any, Actor, Context], list[Any]]] = {
    c.CorrectDetails: correct_details,
    c.SetPriority: _set_priority,
    c.ScheduleVisit: planning.schedule_visit,
    c.AssignTechnician: planning.assign_technician,
    c.UnassignTechnician: planning.unassign_technician,
    c.DeclineAssignment: planning.decline_assignment,
    c.StartTravel: visiting.start_travel,
    c.ReportRunningLate: visiting.report_running_late,
    c.Arrive: visiting.arrive,
    c.AddNote: _add_note,
    c.AddPhoto: _add_photo,
    c.RequestParts: _request_parts,
    c.AskQuestion: quoting.ask_question,
    c.ReportNoAccess: visiting.report_no_access,
    c.HoldJob: _hold_job,
    c.ResumeJob: _resume_job,
    c.SendQuote: quoting.send_quote,
    c.WithdrawQuote: quoting.withdraw_quote,
    c.ApproveQuote: quoting.approve_quote,
    c.DeclineQuote: quoting.decline_quote,
    c.NeedReturnVisit: visiting.need_return_visit,
    c.CompleteJob: closing.complete_job,
    c.CancelJob: closing.cancel_job,
    c.ReopenJob: closing.reopen_job,
    c.TakeBack: _take_back,
    c.ExpireQuote: quoting.expire_quote,
    c.SendTextAgain: retelling.send_text_again,
    c.MarkTold: retelling.mark_told,
    c.RecordTextFailed: retelling.text_failed,
    c.RecordTextUnknown: retelling.text_unknown,
    c.RecordTextResolved: retelling.text_resolved,
    c.RecordReply: _reply_received,
    c.RecordRepliesRead: _replies_read,
    c.RecordTextsStopped: _texts_stopped,
    c.RecordTextsStarted: _texts_started,
    c.KeepLateAction: _late_action,
}
