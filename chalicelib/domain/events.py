"""What happened to a job, past tense. Events are kept for ever in the job's document and are never changed.

`version` is the job's version after the write that brought the event; `at` is the server's UTC instant
(`2026-11-22T10:17:16.123Z`), `tapped_at` the phone's. One command may bring several events; they share its id.
"""

import msgspec
from msgspec import Struct

from .commands import snake
from .people import Actor, Customer, Location, Technician, Triaged
from .quote import Answer, QuoteLine, Tax
from .schedule import Window


class Event(Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="type", tag=lambda name: snake(name)):
    version: int = 0
    at: str = ""
    by: Actor = Actor(role="system", id="system", name="Truckroll")
    command_id: str = ""
    fingerprint: str = ""
    tapped_at: str | None = None


class JobOpened(Event):
    id: str
    source: str
    customer: Customer
    location: Location
    issue: str
    triaged: Triaged
    window: Window | None = None


class DetailsCorrected(Event):
    """The details as they are from now on, and the names of what was changed."""

    customer: Customer
    location: Location
    issue: str
    triaged: Triaged
    changed: tuple[str, ...] = ()


class PrioritySet(Event):
    triaged: Triaged


class VisitScheduled(Event):
    visit: int
    window: Window | None = None
    was: Window | None = None
    reason: str = ""


class TechnicianAssigned(Event):
    """`assignment` counts from 1 over the job's whole life, also over what was taken back: links carry it."""

    visit: int
    assignment: int
    technician: Technician
    window: Window | None = None


class TechnicianRemoved(Event):
    visit: int
    technician: Technician
    declined: bool = False
    reason: str = ""


class TechnicianEnRoute(Event):
    visit: int
    eta_minutes: int | None = None
    inferred: bool = False


class RunningLate(Event):
    visit: int
    minutes: int


class TechnicianArrived(Event):
    visit: int


class NoteAdded(Event):
    text: str


class PartsRequested(Event):
    text: str


class QuestionAsked(Event):
    quote: int
    text: str


class NoAccessReported(Event):
    visit: int
    text: str = ""


class JobHeld(Event):
    reason: str
    text: str = ""
    until: str | None = None


class JobResumed(Event):
    pass


class QuoteSent(Event):
    """`quote` counts from 1 over the job's whole life, also over what was taken back."""

    quote: int
    lines: tuple[QuoteLine, ...]
    subtotal_cents: int
    tax_cents: int
    total_cents: int
    tax: Tax
    valid_until: str
    notes: str = ""


class QuoteWithdrawn(Event):
    quote: int


class QuoteApproved(Event):
    quote: int
    answer: Answer


class QuoteDeclined(Event):
    quote: int
    answer: Answer


class QuoteExpired(Event):
    quote: int


class ReturnVisitNeeded(Event):
    visit: int
    text: str = ""


class JobCompleted(Event):
    visit: int
    text: str = ""


class JobCancelled(Event):
    reason: str


class JobReopened(Event):
    visit: int


class StepTakenBack(Event):
    undoes: str


class TextFailed(Event):
    text_id: str
    to: str
    reason: str


class TextResolved(Event):
    text_id: str


class ReplyReceived(Event):
    text_id: str
    text: str


class ReplyRead(Event):
    pass


class LateActionKept(Event):
    wanted: str
    tapped: str
    text: str = ""


AnyEvent = (
    JobOpened
    | DetailsCorrected
    | PrioritySet
    | VisitScheduled
    | TechnicianAssigned
    | TechnicianRemoved
    | TechnicianEnRoute
    | RunningLate
    | TechnicianArrived
    | NoteAdded
    | PartsRequested
    | QuestionAsked
    | NoAccessReported
    | JobHeld
    | JobResumed
    | QuoteSent
    | QuoteWithdrawn
    | QuoteApproved
    | QuoteDeclined
    | QuoteExpired
    | ReturnVisitNeeded
    | JobCompleted
    | JobCancelled
    | JobReopened
    | StepTakenBack
    | TextFailed
    | TextResolved
    | ReplyReceived
    | ReplyRead
    | LateActionKept
)


def type_of(event: Event) -> str:
    """`technician_assigned`, as in the record."""
    return str(type(event).__struct_config__.tag)


def taken_back(history: tuple[AnyEvent, ...]) -> frozenset[str]:
    """The ids of the commands that were undone."""
    return frozenset(event.undoes for event in history if isinstance(event, StepTakenBack))


def effective(history: tuple[AnyEvent, ...]) -> list[AnyEvent]:
    """The history as if what was taken back had not happened."""
    undone = taken_back(history)
    if not undone:
        return list(history)
    return [e for e in history if e.command_id not in undone and not isinstance(e, StepTakenBack)]


encode = msgspec.json.Encoder().encode
