"""What happened to a job, past tense. Events are kept for ever in the job's document and are never changed.

`version` is the job's version after the write that brought the event; `at` is the server's UTC instant
(`2026-11-22T10:17:16.123Z`), `tapped_at` the phone's. One command may bring several events; they share its id.
"""

import msgspec
from msgspec import Struct

from .commands import snake
from .people import Actor, Customer, Location, Technician, Triaged
from .pictures import Photo
from .quote import Answer, QuoteLine, Tax
from .schedule import Window


class Event(Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="type", tag=snake):
    version: int = 0
    at: str = ""
    by: Actor = Actor(role="system", id="system", name="Truckroll")
    command_id: str = ""
    fingerprint: str = ""
    tapped_at: str | None = None


class JobOpened(Event, frozen=True):
    id: str
    source: str
    customer: Customer
    location: Location
    issue: str
    triaged: Triaged
    window: Window | None = None


class DetailsCorrected(Event, frozen=True):
    """The details as they are from now on, and the names of what was changed.

    With another phone comes a `status_link` number and, if a quote waits, a `quote` version of its own; 0: unchanged.
    Both count over the job's whole life, also over what was taken back.
    """

    customer: Customer
    location: Location
    issue: str
    triaged: Triaged
    changed: tuple[str, ...] = ()
    status_link: int = 0
    quote: int = 0


class PrioritySet(Event, frozen=True):
    triaged: Triaged


class VisitScheduled(Event, frozen=True):
    """`travel_ended`: the technician was on the way, and the visit is on a later day now."""

    visit: int
    window: Window | None = None
    was: Window | None = None
    reason: str = ""
    travel_ended: bool = False


class TechnicianAssigned(Event, frozen=True):
    """`assignment` counts from 1 over the job's whole life, also over what was taken back: links carry it."""

    visit: int
    assignment: int
    technician: Technician
    window: Window | None = None


class TechnicianRemoved(Event, frozen=True):
    visit: int
    technician: Technician
    declined: bool = False
    reason: str = ""


class TechnicianEnRoute(Event, frozen=True):
    visit: int
    eta_minutes: int | None = None
    inferred: bool = False


class RunningLate(Event, frozen=True):
    visit: int
    minutes: int


class TechnicianArrived(Event, frozen=True):
    visit: int


class NoteAdded(Event, frozen=True):
    text: str


class PhotoAdded(Event, frozen=True):
    photo: Photo
    text: str = ""


class PartsRequested(Event, frozen=True):
    text: str


class QuestionAsked(Event, frozen=True):
    quote: int
    text: str


class NoAccessReported(Event, frozen=True):
    visit: int
    text: str = ""


class JobHeld(Event, frozen=True):
    reason: str
    text: str = ""
    until: str | None = None


class JobResumed(Event, frozen=True):
    pass


class QuoteSent(Event, frozen=True):
    """`quote` counts from 1 over the job's whole life, also over what was taken back."""

    quote: int
    lines: tuple[QuoteLine, ...]
    subtotal_cents: int
    tax_cents: int
    total_cents: int
    tax: Tax
    valid_until: str
    notes: str = ""


class QuoteWithdrawn(Event, frozen=True):
    quote: int


class QuoteApproved(Event, frozen=True):
    quote: int
    answer: Answer


class QuoteDeclined(Event, frozen=True):
    quote: int
    answer: Answer


class QuoteExpired(Event, frozen=True):
    quote: int


class ReturnVisitNeeded(Event, frozen=True):
    visit: int
    text: str = ""


class JobCompleted(Event, frozen=True):
    visit: int
    text: str = ""


class JobCancelled(Event, frozen=True):
    reason: str


class JobReopened(Event, frozen=True):
    visit: int


class StepTakenBack(Event, frozen=True):
    undoes: str


class TextFailed(Event, frozen=True):
    text_id: str
    to: str
    reason: str


class TextUnknown(Event, frozen=True):
    text_id: str
    to: str


class TextResolved(Event, frozen=True):
    text_id: str


class TextSentAgain(Event, frozen=True):
    """`again` is the id of the text that says it now; `unknown`: nobody knew whether the first one had arrived."""

    text_id: str
    again: str
    to: str
    unknown: bool = False


class ToldByPhone(Event, frozen=True):
    text_id: str
    to: str


class ReplyReceived(Event, frozen=True):
    """`photos` is how many pictures came with it."""

    text_id: str
    text: str
    photos: int = 0


class ReplyRead(Event, frozen=True):
    pass


class TextsStopped(Event, frozen=True):
    phone: str


class TextsStarted(Event, frozen=True):
    phone: str


class LateActionKept(Event, frozen=True):
    wanted: str
    tapped: str
    text: str = ""
    photo: Photo | None = None


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
    | PhotoAdded
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
    | TextUnknown
    | TextResolved
    | TextSentAgain
    | ToldByPhone
    | ReplyReceived
    | ReplyRead
    | TextsStopped
    | TextsStarted
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
