"""What answers about jobs look like: the board, a job, its record, its history. What is absent from a job is null."""

from typing import TYPE_CHECKING, Any, Literal, Union, get_args

import msgspec
from msgspec import UNSET, Struct, UnsetType

from chalicelib.domain import events as e
from chalicelib.domain.card import Badge, Card
from chalicelib.domain.job import Column, JobStatus, VisitStatus
from chalicelib.domain.people import Language
from chalicelib.domain.priority import Priority, Reason
from chalicelib.domain.quote import LineKind, QuoteStatus
from chalicelib.domain.schedule import Window
from chalicelib.gateways.world import User
from chalicelib.models.company import Company
from chalicelib.models.technicians import TechnicianRecord

from .answers_of_texts import Text


class Person(Struct):
    id: str
    name: str


class Place(Struct):
    """A service address; `town` may be empty."""

    street: str
    town: str


class JobCustomer(Struct):
    """`phone` is E.164; `texts_allowed` is what was agreed for this job."""

    name: str
    phone: str
    language: Language
    texts_allowed: bool


class Visit(Struct):
    """One trip. `number` counts from 1, `assignment` over the job's whole life."""

    number: int
    status: VisitStatus
    technician: Person | None
    assignment: int
    window: Window | None
    assigned_at: str | None
    started_at: str | None
    eta_minutes: int | None
    arrived_at: str | None
    ended_at: str | None


class SentLine(Struct):
    """`total_cents` is what it adds: below zero for a discount. `taxable` null: as the settings say of its kind."""

    kind: LineKind
    description: str
    quantity: float
    unit_price_cents: int
    taxable: bool | None
    total_cents: int


class QuoteReply(Struct):
    """How a quote was answered, and what is kept of an answer given on the page."""

    name: str
    reason: str
    by: str
    shown_sha256: str
    ip: str
    user_agent: str
    wording: str


class Quote(Struct):
    """One version, frozen once sent. `valid_until` is the company's day."""

    version: int
    status: QuoteStatus
    lines: list[SentLine]
    notes: str
    subtotal_cents: int
    tax_cents: int
    tax_percent: float
    tax_kinds: list[LineKind]
    total_cents: int
    sent_at: str
    sent_by: str
    valid_until: str
    answered_at: str | None
    answer: QuoteReply | None


class Held(Struct):
    reason: str
    text: str
    until: str | None


class Job(Struct):
    """The whole job without its history. `version` counts its writes; `window` is the promise that stands."""

    id: str
    version: int
    status: JobStatus
    column: Column
    priority: Priority
    priority_reason: str | None
    priority_reasons: list[Reason]
    priority_by: str | None
    customer: JobCustomer
    location: Place
    issue: str
    source: str
    opened_at: str
    closed_at: str | None
    column_since: str
    window: Window | None
    technician: Person | None
    visits: list[Visit]
    quotes: list[Quote]
    held: Held | None
    unread_replies: int
    texts_stopped: bool
    failed_texts: list[str]
    badges: list[Badge]


class JobSummary(Struct):
    """A job in a list. `technician` is the last one's name, `value_cents` what was approved, null where nothing was."""

    id: str
    opened_at: str
    closed_at: str | None
    status: JobStatus
    column: Column
    issue: str
    location: Place
    customer: str
    phone: str
    technician: str | None
    value_cents: int | None


class RecordCustomer(Struct):
    """`opted_out`: STOP was said from that phone. `consent` is the newest record of it: when, how, in which words."""

    name: str
    phone: str
    language: Language
    texts_allowed: bool
    opted_out: bool
    consent: dict[str, str] | None


def _shown(kind: type[Struct]) -> type[Struct]:
    """An event as the record shows it: without the fingerprint, triage as a priority and the words that decided it."""
    always = {"at", "command_id", "version"}
    fields: list[Any] = []
    for field in msgspec.structs.fields(kind):
        if field.name in always or (field.name not in ("fingerprint", "triaged") and field.required):
            fields.append((field.name, field.type))
    if any(field.name == "triaged" for field in msgspec.structs.fields(kind)):
        fields += [("priority", Priority), ("words", list[str])]
    for field in msgspec.structs.fields(kind):
        if not field.required and field.name not in (*always, "fingerprint"):
            fields.append((field.name, field.type, UNSET))
    fields.append(("taken_back", Literal[True], UNSET))
    tag = kind.__struct_config__.tag
    own = {"__doc__": kind.__doc__} if "__doc__" in vars(kind) else {}
    return msgspec.defstruct(kind.__name__, fields, tag_field="type", tag=tag, kw_only=True, namespace=own)


if TYPE_CHECKING:
    JobEvent = Struct
else:
    JobEvent = Union[tuple(_shown(kind) for kind in get_args(e.AnyEvent))]  # noqa: UP007 - made of what there is.


class JobRecord(Struct):
    """Everything the office knows of a job, oldest event first. `taken_back` marks what was undone."""

    job: Job
    events: list[JobEvent]
    customer: RecordCustomer
    earlier_jobs: list[JobSummary]
    texts: list[Text]


class Board(Struct):
    """`now` is the server's clock."""

    cards: list[Card]
    technicians: list[TechnicianRecord]
    company: Company
    you: User
    now: str


class JobAnswer(Struct):
    job: Job


class FoundJobs(Struct):
    """Of a phone number, newest first."""

    jobs: list[JobSummary]


class FoundCards(Struct):
    """Of days."""

    jobs: list[Card]


class SocketTicket(Struct):
    """The address of a websocket, good once and for 30 seconds."""

    url: str


class LinkedVisit(Struct):
    number: int
    status: VisitStatus
    window: Window | None
    eta_minutes: int | None


class LinkedQuote(Struct):
    version: int
    status: QuoteStatus


class LinkedJob(Struct):
    """What the holder of a link may know of a job after a command."""

    id: str
    version: int
    column: Column
    status: JobStatus
    visit: LinkedVisit
    quote: LinkedQuote | None
    held: bool


class LinkedAnswer(Struct):
    """`page` is the new link of a customer whose phone number changed."""

    job: LinkedJob
    page: str | UnsetType = UNSET


class RequestAnswer(Struct):
    reference: str
    status_url: str


class RequestTried(Struct):
    """What a trial would have been; nothing was opened."""

    trial: Literal[True]
    priority: Priority


class DecidedPriority(Struct):
    """What the words of an issue decide, and which of them."""

    priority: Priority
    reasons: list[Reason]


class Price(Struct):
    kind: LineKind
    description: str
    unit_price_cents: int


class Prices(Struct):
    prices: list[Price]
