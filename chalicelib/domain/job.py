"""The job: its state, the column it stands in, and how one event changes it. Three small machines, never one.

`evolve` is total: an event that was accepted once can always be folded in again. What may happen is decide.py's.
"""

from collections.abc import Callable, Iterable
from typing import Any, Literal, cast

from msgspec import Struct
from msgspec.structs import replace

from . import events as e
from .people import Customer, Location, Technician, Triaged
from .quote import Answer, Quote
from .schedule import Window

JobStatus = Literal["open", "completed", "cancelled"]
VisitStatus = Literal["planned", "assigned", "en_route", "on_site", "done", "no_access", "cancelled"]
Column = Literal["new", "assigned", "en_route", "in_progress", "quote_pending", "completed", "cancelled"]
UNDER_WAY: tuple[VisitStatus, ...] = ("assigned", "en_route", "on_site")
BETWEEN: tuple[VisitStatus, ...] = ("done", "no_access", "cancelled")


class Visit(Struct, frozen=True, kw_only=True, omit_defaults=True):
    number: int
    status: VisitStatus = "planned"
    technician: Technician | None = None
    assignment: int = 0
    window: Window | None = None
    assigned_at: str | None = None
    started_at: str | None = None
    eta_minutes: int | None = None
    arrived_at: str | None = None
    ended_at: str | None = None


class Hold(Struct, frozen=True, kw_only=True, omit_defaults=True):
    reason: str
    text: str = ""
    until: str | None = None


class Job(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """State and history in one value; `version` counts writes from 1."""

    id: str
    version: int
    opened_at: str
    column_since: str
    source: str
    customer: Customer
    location: Location
    issue: str
    triaged: Triaged
    visits: tuple[Visit, ...]
    status: JobStatus = "open"
    closed_at: str | None = None
    quotes: tuple[Quote, ...] = ()
    held: Hold | None = None
    parts_asked: bool = False
    question_asked: bool = False
    declined: bool = False
    unread_replies: int = 0
    texts_stopped: bool = False
    failed_texts: tuple[str, ...] = ()
    late_actions: int = 0
    status_link: int = 1
    # Of the document that it was read from: what a newer release has written may be read, and not written over.
    schema: int = 1
    history: tuple[e.AnyEvent, ...] = ()

    @property
    def visit(self) -> Visit:
        """The current visit: the last one."""
        return self.visits[-1]

    @property
    def window(self) -> Window | None:
        """The promise that stands: none after a failed trip, until the next visit is planned."""
        return None if self.visit.status == "no_access" else self.visit.window

    @property
    def quote(self) -> Quote | None:
        """The newest version, whatever became of it."""
        return self.quotes[-1] if self.quotes else None

    @property
    def technician(self) -> Technician | None:
        """Who is on the job now: nobody once the visit is over."""
        return self.visit.technician if self.visit.status in UNDER_WAY else None


def column(job: Job) -> Column:
    """Where the card stands: a pure function of job, visit and quote; first match wins."""
    if job.status != "open":
        return job.status
    if job.quote and job.quote.status == "sent":
        return "quote_pending"
    by_visit: dict[VisitStatus, Column] = {"on_site": "in_progress", "en_route": "en_route", "assigned": "assigned"}
    return by_visit.get(job.visit.status, "new")


def link_phones(job: Job) -> dict[int, str]:
    """The phone that each number of the customer's link was made for, also where it was taken back."""
    phones = {1: job.history[0].customer.phone} if isinstance(job.history[0], e.JobOpened) else {}
    moved = (event for event in job.history if isinstance(event, e.DetailsCorrected) and event.status_link)
    return phones | {event.status_link: event.customer.phone for event in moved}


def fold(history: Iterable[e.AnyEvent]) -> Job:
    """The state that a whole history gives. The first event is job_opened."""
    job: Job | None = None
    for event in history:
        job = evolve(job, event)
    if job is None:
        raise ValueError("a job's history is never empty")
    return job


def evolve(job: Job | None, event: e.AnyEvent) -> Job:
    """The job after `event`. Taking a step back folds the rest of the history anew."""
    if job is None or isinstance(event, e.JobOpened):
        return _opened(cast(e.JobOpened, event))
    if isinstance(event, e.StepTakenBack):
        changed = fold(e.effective((*job.history, event)))
        since = changed.column_since
    else:
        changed = _CHANGES[type(event)](job, event)
        since = job.column_since if column(changed) == column(job) else event.at
    history = (*job.history, event)
    return replace(changed, version=event.version, column_since=since, history=history, schema=job.schema)


def _opened(event: e.JobOpened) -> Job:
    return Job(
        id=event.id,
        version=event.version,
        opened_at=event.at,
        column_since=event.at,
        source=event.source,
        customer=event.customer,
        location=event.location,
        issue=event.issue,
        triaged=event.triaged,
        visits=(Visit(number=1, window=event.window),),
        history=(event,),
    )


def _with_visit(job: Job, number: int, **changes: Any) -> Job:
    """Change the visit of this number; a number beyond the last one opens a new visit."""
    if number > job.visit.number:
        return replace(job, visits=(*job.visits, replace(Visit(number=number), **changes)))
    return replace(job, visits=tuple(replace(v, **changes) if v.number == number else v for v in job.visits))


def _with_quote(job: Job, version: int, **changes: Any) -> Job:
    return replace(job, quotes=tuple(replace(q, **changes) if q.version == version else q for q in job.quotes))


def _details(job: Job, event: e.DetailsCorrected) -> Job:
    changed = replace(
        job,
        customer=event.customer,
        location=event.location,
        issue=event.issue,
        triaged=event.triaged,
        status_link=event.status_link or job.status_link,
        # Another number has not stopped anything, unless it did so itself: then that follows as an event of its own.
        texts_stopped=job.texts_stopped and event.customer.phone == job.customer.phone,
    )
    return _offered_anew(changed, event) if event.quote and job.quote else changed


def _offered_anew(job: Job, event: e.DetailsCorrected) -> Job:
    """The same offer as a new version for the new number: the old number's link must not answer it."""
    again = replace(job.quotes[-1], version=event.quote, sent_at=event.at, sent_to=event.customer.phone)
    return replace(job, quotes=(*_superseded(job), again))


def _superseded(job: Job) -> tuple[Quote, ...]:
    return tuple(replace(q, status="superseded") if q.status == "sent" else q for q in job.quotes)


def _scheduled(job: Job, event: e.VisitScheduled) -> Job:
    changes: dict[str, Any] = {"window": event.window}
    if event.travel_ended:
        changes |= {"status": "assigned", "started_at": None, "eta_minutes": None}
    return _with_visit(job, event.visit, **changes)


def _assigned(job: Job, event: e.TechnicianAssigned) -> Job:
    return replace(
        _with_visit(
            job,
            event.visit,
            status="assigned",
            technician=event.technician,
            assignment=event.assignment,
            window=event.window,
            assigned_at=event.at,
            started_at=None,
            eta_minutes=None,
        ),
        declined=False,
    )


def _removed(job: Job, event: e.TechnicianRemoved) -> Job:
    bare = _with_visit(
        job,
        event.visit,
        status="planned",
        technician=None,
        assignment=0,
        assigned_at=None,
        started_at=None,
        eta_minutes=None,
    )
    return replace(bare, declined=event.declined)


def _sent(job: Job, event: e.QuoteSent) -> Job:
    quote = Quote(
        version=event.quote,
        lines=event.lines,
        notes=event.notes,
        subtotal_cents=event.subtotal_cents,
        tax_cents=event.tax_cents,
        tax=event.tax,
        total_cents=event.total_cents,
        sent_at=event.at,
        sent_by=event.by.name,
        sent_to=job.customer.phone,
        valid_until=event.valid_until,
    )
    return replace(job, quotes=(*_superseded(job), quote), question_asked=False)


def _answered(status: str) -> Callable[[Job, Any], Job]:
    def change(job: Job, event: e.QuoteApproved | e.QuoteDeclined) -> Job:
        answer: Answer = event.answer
        answered = _with_quote(job, event.quote, status=status, answered_at=event.at, answer=answer)
        return replace(answered, question_asked=False)

    return change


def _ended(job: Job, event: Any, status: VisitStatus) -> Job:
    return _with_visit(job, event.visit, status=status, ended_at=event.at)


def _returning(job: Job, event: e.ReturnVisitNeeded) -> Job:
    done = _with_visit(job, job.visit.number, status="done", ended_at=event.at)
    return _with_visit(done, event.visit)


def _completed(job: Job, event: e.JobCompleted) -> Job:
    return replace(_over(job, event, "done"), status="completed")


def _cancelled(job: Job, event: e.JobCancelled) -> Job:
    return replace(_over(job, event, "cancelled"), status="cancelled")


def _over(job: Job, event: e.AnyEvent, visit: VisitStatus) -> Job:
    """A quote still waiting is over with the job. A visit that had ended before, without access, stays as it ended."""
    quotes = tuple(replace(q, status="withdrawn") if q.status == "sent" else q for q in job.quotes)
    ended = job if job.visit.status in BETWEEN else _with_visit(job, job.visit.number, status=visit, ended_at=event.at)
    return replace(ended, closed_at=event.at, held=None, quotes=quotes, question_asked=False)


def _reopened(job: Job, event: e.JobReopened) -> Job:
    return replace(_with_visit(job, event.visit), status="open", closed_at=None)


def _text_failed(job: Job, event: e.TextFailed | e.TextUnknown) -> Job:
    return replace(job, failed_texts=(*(t for t in job.failed_texts if t != event.text_id), event.text_id))


def _stopping(stopped: bool) -> Callable[[Job, Any], Job]:
    """About the number that the job has now: a corrected one may be taken back after the other had its say."""

    def change(job: Job, event: e.TextsStopped | e.TextsStarted) -> Job:
        return replace(job, texts_stopped=stopped) if event.phone == job.customer.phone else job

    return change


def _text_settled(job: Job, event: e.TextResolved | e.TextSentAgain | e.ToldByPhone) -> Job:
    return replace(job, failed_texts=tuple(t for t in job.failed_texts if t != event.text_id))


_CHANGES: dict[type, Callable[[Job, Any], Job]] = {
    e.DetailsCorrected: _details,
    e.PrioritySet: lambda job, event: replace(job, triaged=event.triaged),
    e.VisitScheduled: _scheduled,
    e.TechnicianAssigned: _assigned,
    e.TechnicianRemoved: _removed,
    e.TechnicianEnRoute: lambda job, event: _with_visit(
        job, event.visit, status="en_route", started_at=event.at, eta_minutes=event.eta_minutes
    ),
    e.RunningLate: lambda job, event: job,
    e.TechnicianArrived: lambda job, event: _with_visit(job, event.visit, status="on_site", arrived_at=event.at),
    e.NoteAdded: lambda job, event: job,
    e.PhotoAdded: lambda job, event: job,
    e.PartsRequested: lambda job, event: replace(job, parts_asked=True),
    e.QuestionAsked: lambda job, event: replace(job, question_asked=True),
    e.NoAccessReported: lambda job, event: _ended(job, event, "no_access"),
    e.JobHeld: lambda job, event: replace(job, held=Hold(reason=event.reason, text=event.text, until=event.until)),
    e.JobResumed: lambda job, event: replace(job, held=None),
    e.QuoteSent: _sent,
    e.QuoteWithdrawn: lambda job, event: replace(
        _with_quote(job, event.quote, status="withdrawn"), question_asked=False
    ),
    e.QuoteApproved: _answered("approved"),
    e.QuoteDeclined: _answered("declined"),
    e.QuoteExpired: lambda job, event: _with_quote(job, event.quote, status="expired"),
    e.ReturnVisitNeeded: _returning,
    e.JobCompleted: _completed,
    e.JobCancelled: _cancelled,
    e.JobReopened: _reopened,
    e.TextFailed: _text_failed,
    e.TextUnknown: _text_failed,
    e.TextResolved: _text_settled,
    e.TextSentAgain: _text_settled,
    e.ToldByPhone: _text_settled,
    e.ReplyReceived: lambda job, event: replace(job, unread_replies=job.unread_replies + 1),
    e.ReplyRead: lambda job, event: replace(job, unread_replies=0),
    e.TextsStopped: _stopping(True),
    e.TextsStarted: _stopping(False),
    e.LateActionKept: lambda job, event: replace(job, late_actions=job.late_actions + 1),
}
