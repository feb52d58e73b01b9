"""What may happen to a job: a command against the state gives events or a typed refusal.

Pure: the time, the technician's record and the company's rules come in as a `Context`. Opening a job is opening.py's.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, cast

from msgspec import Struct
from msgspec.structs import replace

from . import commands as c
from . import errors
from . import events as e
from .correct import corrected
from .job import BETWEEN, Job, Visit
from .people import Actor, Technician, Triaged
from .quote import Answer, Quote, QuoteLine, Tax, totals
from .schedule import check_window, local_day
from .undo import undoing
from .write import clean, clean_line

REOPEN_DAYS = 7


class Context(Struct, frozen=True, kw_only=True):
    """What a decision may look at besides job and command. `technician` is the one the command names, if it exists."""

    now: str
    zone: str = "America/New_York"
    undo_seconds: float = 5
    tax: Tax = Tax()
    quote_valid_days: int = 14
    technician: Technician | None = None
    technician_active: bool = False
    evidence: c.Evidence = c.Evidence()


def decide(job: Job, command: c.JobCommand | c.SystemCommand, actor: Actor, context: Context) -> list[e.AnyEvent]:
    """The events that `command` brings, stamped; none when it changes nothing. Raises errors.Refusal."""
    _check_role(job, command, actor)
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


def _check_role(job: Job, command: c.AnyCommand, actor: Actor) -> None:
    if actor.role == "system" or actor.in_office:
        if type(command) in _FIELD_ONLY and actor.in_office:
            raise errors.Forbidden("Only the technician on the visit can say this.")
        return
    if actor.role == "technician":
        if type(command) not in MAY_TECHNICIAN:
            raise errors.Forbidden("Only the office can do this.")
        if job.visit.technician is None or job.visit.technician.id != actor.id:
            raise errors.Forbidden("This visit was given to somebody else.")
    elif type(command) not in MAY_CUSTOMER:
        raise errors.Forbidden("Only the office can do this.")


def _open(job: Job, command: c.AnyCommand) -> None:
    if job.status != "open":
        sentence = "This job is completed." if job.status == "completed" else "This job is cancelled."
        raise errors.JobClosed(c.name_of(command), sentence)


def _not_cancelled(job: Job, command: c.AnyCommand) -> None:
    if job.status == "cancelled":
        raise errors.JobClosed(c.name_of(command), "This job is cancelled.")


def _off_site(job: Job, command: c.AnyCommand) -> None:
    if job.visit.status == "on_site":
        raise errors.AlreadyOnSite(c.name_of(command))


def _next_visit(job: Job) -> Visit:
    """The visit that a plan is for: the current one, or a new one after a visit that is over."""
    return Visit(number=job.visit.number + 1) if job.visit.status in BETWEEN else job.visit


def _correct_details(job: Job, command: c.CorrectDetails, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    if actor.role == "customer":
        _before_travel(job, command)
        if command.location or command.issue or command.texts_allowed is not None or command.language:
            raise errors.Forbidden("Please call the office to change this.")
    event = corrected(job, command)
    return [event] if event.changed else []


def _before_travel(job: Job, command: c.AnyCommand) -> None:
    if job.visit.status in ("en_route", "on_site"):
        raise errors.VisitUnderWay(c.name_of(command))


def _set_priority(job: Job, command: c.SetPriority, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    if command.priority == job.triaged.priority:
        return []
    return [e.PrioritySet(triaged=Triaged(priority=command.priority, by=actor.name))]


def _schedule_visit(job: Job, command: c.ScheduleVisit, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    _off_site(job, command)
    if command.window:
        check_window(command.window)
    if actor.role == "technician":
        if command.window is None:
            raise errors.Invalid({"window": "Choose a day and a time."})
        if job.visit.status in BETWEEN:
            raise errors.NotAssigned(c.name_of(command))
    visit = _next_visit(job)
    if visit.window == command.window:
        return []
    reason = clean_line(command.reason)
    return [e.VisitScheduled(visit=visit.number, window=command.window, was=visit.window, reason=reason)]


def _assign_technician(job: Job, command: c.AssignTechnician, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    _off_site(job, command)
    if command.window:
        check_window(command.window)
    visit = _next_visit(job)
    window = command.window or visit.window
    if job.technician and job.technician.id == command.technician_id:
        return [] if window == visit.window else [e.VisitScheduled(visit=visit.number, window=window, was=visit.window)]
    return [assigned(context, command.technician_id, visit.number, assignments(job) + 1, window)]


def assigned(context: Context, technician_id: str, visit: int, assignment: int, window: Any) -> e.TechnicianAssigned:
    """The event of an assignment; raises TechnicianInactive, or Invalid for somebody who does not exist."""
    if context.technician is None or context.technician.id != technician_id:
        raise errors.Invalid({"technician_id": "There is no such technician."})
    if not context.technician_active:
        raise errors.TechnicianInactive(f"{context.technician.name} does not take jobs at the moment.")
    return e.TechnicianAssigned(visit=visit, assignment=assignment, technician=context.technician, window=window)


def assignments(job: Job) -> int:
    """How often the job was ever assigned, also where it was taken back: a link's number is never used twice."""
    return sum(isinstance(event, e.TechnicianAssigned) for event in job.history)


def _unassign_technician(job: Job, command: c.UnassignTechnician, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    _off_site(job, command)
    if job.technician is None:
        raise errors.NobodyAssigned(c.name_of(command))
    return [e.TechnicianRemoved(visit=job.visit.number, technician=job.technician)]


def _decline_assignment(job: Job, command: c.DeclineAssignment, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    if job.visit.status != "assigned" or job.technician is None:
        raise errors.NotAssigned(c.name_of(command), "This visit has already begun. Please call the office.")
    reason = clean_line(command.reason)
    return [e.TechnicianRemoved(visit=job.visit.number, technician=job.technician, declined=True, reason=reason)]


def _start_travel(job: Job, command: c.StartTravel, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    if job.visit.status == "en_route":
        raise errors.AlreadyTravelling(c.name_of(command))
    _off_site(job, command)
    if job.visit.status != "assigned":
        raise errors.NotAssigned(c.name_of(command), "Assign somebody first.")
    return [e.TechnicianEnRoute(visit=job.visit.number, eta_minutes=command.eta_minutes)]


def _report_running_late(job: Job, command: c.ReportRunningLate, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    if job.visit.status not in ("assigned", "en_route"):
        raise errors.NotAssigned(c.name_of(command))
    return [e.RunningLate(visit=job.visit.number, minutes=command.minutes)]


def _arrive(job: Job, command: c.Arrive, actor: Actor, context: Context) -> list[Any]:
    """Arriving without having left is what a phone without signal reports: the travel is recorded as inferred."""
    _open(job, command)
    _off_site(job, command)
    arrived = e.TechnicianArrived(visit=job.visit.number)
    if job.visit.status == "en_route":
        return [arrived]
    if job.visit.status == "assigned":
        return [e.TechnicianEnRoute(visit=job.visit.number, inferred=True), arrived]
    raise errors.NotAssigned(c.name_of(command), "Assign somebody first.")


def _add_note(job: Job, command: c.AddNote, actor: Actor, context: Context) -> list[Any]:
    _not_cancelled(job, command)
    return [e.NoteAdded(text=clean(command.text, "text"))]


def _request_parts(job: Job, command: c.RequestParts, actor: Actor, context: Context) -> list[Any]:
    _not_cancelled(job, command)
    return [e.PartsRequested(text=clean(command.text, "text"))]


def _ask_question(job: Job, command: c.AskQuestion, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    _waiting(job, command, command.version, context)
    return [e.QuestionAsked(quote=command.version, text=clean(command.text, "text"))]


def _report_no_access(job: Job, command: c.ReportNoAccess, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    if job.visit.status not in ("en_route", "on_site"):
        raise errors.NotTravelling(c.name_of(command))
    return [e.NoAccessReported(visit=job.visit.number, text=clean(command.text))]


def _hold_job(job: Job, command: c.HoldJob, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    if command.until:
        try:
            date.fromisoformat(command.until)
        except ValueError:
            raise errors.Invalid({"until": "Write a day, like 2026-11-30."}) from None
    return [e.JobHeld(reason=clean(command.reason, "reason"), text=clean(command.text), until=command.until)]


def _resume_job(job: Job, command: c.ResumeJob, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    if job.held is None:
        raise errors.NotHeld(c.name_of(command))
    return [e.JobResumed()]


def _send_quote(job: Job, command: c.SendQuote, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    lines = tuple(replace(line, description=_described(line, n)) for n, line in enumerate(command.lines))
    subtotal, tax, total = totals(lines, context.tax)
    days = command.valid_days or context.quote_valid_days
    until = date.fromisoformat(local_day(context.now, context.zone)) + timedelta(days=days)
    number = 1 + sum(isinstance(event, e.QuoteSent) for event in job.history)
    return [
        e.QuoteSent(
            quote=number,
            lines=lines,
            subtotal_cents=subtotal,
            tax_cents=tax,
            total_cents=total,
            tax=context.tax,
            valid_until=until.isoformat(),
            notes=clean(command.notes),
        )
    ]


def _described(line: QuoteLine, number: int) -> str:
    return clean_line(line.description, f"lines.{number}.description")


def _withdraw_quote(job: Job, command: c.WithdrawQuote, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    if job.quote is None or job.quote.status != "sent":
        raise errors.NoQuoteSent(c.name_of(command))
    return [e.QuoteWithdrawn(quote=job.quote.version)]


def _waiting(job: Job, command: c.AnyCommand, version: int, context: Context) -> Quote:
    """The version, when it is the one on offer now; otherwise the refusal that says what became of it."""
    name = c.name_of(command)
    quote = next((q for q in job.quotes if q.version == version), None)
    if quote is None:
        raise errors.NoQuoteSent(name, "There is no such quote.")
    if quote.status == "superseded":
        raise errors.QuoteReplaced(name)
    if quote.status in ("approved", "declined"):
        raise errors.QuoteAnswered(name)
    if quote.status == "expired" or (quote.status == "sent" and lapsed(quote, context.now, context.zone)):
        raise errors.QuoteExpired(name)
    if quote.status != "sent":
        raise errors.NoQuoteSent(name, "This quote was withdrawn.")
    return quote


def lapsed(quote: Quote, now: str, zone: str) -> bool:
    """A quote is good until the end of its last local day."""
    return local_day(now, zone) > quote.valid_until


def _approve_quote(job: Job, command: c.ApproveQuote, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    _waiting(job, command, command.version, context)
    answer = _answer(actor, context, clean_line(command.name, "name"), "")
    return [e.QuoteApproved(quote=command.version, answer=answer)]


def _decline_quote(job: Job, command: c.DeclineQuote, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    _waiting(job, command, command.version, context)
    answer = _answer(actor, context, clean_line(command.name), clean(command.reason))
    return [e.QuoteDeclined(quote=command.version, answer=answer)]


def _answer(actor: Actor, context: Context, name: str, reason: str) -> Answer:
    kept = context.evidence
    by = "customer" if actor.role == "customer" else f"{actor.name}, by phone"
    return Answer(
        name=name,
        reason=reason,
        by=by,
        shown_sha256=kept.shown_sha256,
        ip=kept.ip,
        user_agent=kept.user_agent,
        wording=kept.wording,
    )


def _need_return_visit(job: Job, command: c.NeedReturnVisit, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    if job.visit.status != "on_site":
        raise errors.NotOnSite(c.name_of(command))
    return [e.ReturnVisitNeeded(visit=job.visit.number + 1, text=clean(command.text))]


def _complete_job(job: Job, command: c.CompleteJob, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    if actor.role == "technician" and job.visit.status != "on_site":
        raise errors.NeverOnSite(c.name_of(command), "Say that you have arrived first.")
    if job.quote and job.quote.status == "sent" and not (actor.in_office and command.override):
        raise errors.QuoteWaits(c.name_of(command))
    return [e.JobCompleted(visit=job.visit.number, text=clean(command.text))]


def _cancel_job(job: Job, command: c.CancelJob, actor: Actor, context: Context) -> list[Any]:
    _open(job, command)
    if actor.role == "customer":
        _before_travel(job, command)
    return [e.JobCancelled(reason=clean(command.reason, "reason"))]


def _reopen_job(job: Job, command: c.ReopenJob, actor: Actor, context: Context) -> list[Any]:
    if job.status != "completed" or job.closed_at is None:
        raise errors.JobNotCompleted(c.name_of(command))
    closed, today = date.fromisoformat(job.closed_at[:10]), date.fromisoformat(context.now[:10])
    if today - closed > timedelta(days=REOPEN_DAYS):
        raise errors.ReopenTooLate(c.name_of(command))
    return [e.JobReopened(visit=job.visit.number + 1)]


def _take_back(job: Job, command: c.TakeBack, actor: Actor, context: Context) -> list[Any]:
    return [undoing(job, command, actor, context.now, context.undo_seconds)]


def _expire_quote(job: Job, command: c.ExpireQuote, actor: Actor, context: Context) -> list[Any]:
    quote = job.quote
    if quote is None or quote.version != command.version or quote.status != "sent":
        return []
    return [e.QuoteExpired(quote=quote.version)] if lapsed(quote, context.now, context.zone) else []


def _text_failed(job: Job, command: c.RecordTextFailed, actor: Actor, context: Context) -> list[Any]:
    return [e.TextFailed(text_id=command.text_id, to=command.to, reason=command.reason)]


def _text_resolved(job: Job, command: c.RecordTextResolved, actor: Actor, context: Context) -> list[Any]:
    return [e.TextResolved(text_id=command.text_id)] if command.text_id in job.failed_texts else []


def _reply_received(job: Job, command: c.RecordReply, actor: Actor, context: Context) -> list[Any]:
    return [e.ReplyReceived(text_id=command.text_id, text=clean(command.text))]


def _replies_read(job: Job, command: c.RecordRepliesRead, actor: Actor, context: Context) -> list[Any]:
    return [e.ReplyRead()] if job.unread_replies else []


def _late_action(job: Job, command: c.KeepLateAction, actor: Actor, context: Context) -> list[Any]:
    return [e.LateActionKept(wanted=command.wanted, tapped=command.tapped, text=clean(command.text))]


_DECISIONS: dict[type, Callable[[Job, Any, Actor, Context], list[Any]]] = {
    c.CorrectDetails: _correct_details,
    c.SetPriority: _set_priority,
    c.ScheduleVisit: _schedule_visit,
    c.AssignTechnician: _assign_technician,
    c.UnassignTechnician: _unassign_technician,
    c.DeclineAssignment: _decline_assignment,
    c.StartTravel: _start_travel,
    c.ReportRunningLate: _report_running_late,
    c.Arrive: _arrive,
    c.AddNote: _add_note,
    c.RequestParts: _request_parts,
    c.AskQuestion: _ask_question,
    c.ReportNoAccess: _report_no_access,
    c.HoldJob: _hold_job,
    c.ResumeJob: _resume_job,
    c.SendQuote: _send_quote,
    c.WithdrawQuote: _withdraw_quote,
    c.ApproveQuote: _approve_quote,
    c.DeclineQuote: _decline_quote,
    c.NeedReturnVisit: _need_return_visit,
    c.CompleteJob: _complete_job,
    c.CancelJob: _cancel_job,
    c.ReopenJob: _reopen_job,
    c.TakeBack: _take_back,
    c.ExpireQuote: _expire_quote,
    c.RecordTextFailed: _text_failed,
    c.RecordTextResolved: _text_resolved,
    c.RecordReply: _reply_received,
    c.RecordRepliesRead: _replies_read,
    c.KeepLateAction: _late_action,
}

_FIELD_ONLY = {c.DeclineAssignment, c.ReportNoAccess, c.AskQuestion}
MAY_TECHNICIAN: frozenset[type] = frozenset(
    {
        c.ScheduleVisit,
        c.DeclineAssignment,
        c.StartTravel,
        c.ReportRunningLate,
        c.Arrive,
        c.AddNote,
        c.RequestParts,
        c.ReportNoAccess,
        c.HoldJob,
        c.ResumeJob,
        c.SendQuote,
        c.WithdrawQuote,
        c.NeedReturnVisit,
        c.CompleteJob,
        c.TakeBack,
    }
)
MAY_CUSTOMER: frozenset[type] = frozenset(
    {c.CorrectDetails, c.AddNote, c.AskQuestion, c.ApproveQuote, c.DeclineQuote, c.CancelJob, c.TakeBack}
)
OFFICE_COMMANDS = frozenset(cast(Any, c.JobCommand).__args__) - _FIELD_ONLY
