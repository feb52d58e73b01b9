"""The card: exactly what the board shows of a job. A pure function of the job."""

from typing import Any, Literal, cast

import msgspec
from msgspec import Struct

from .job import Column, Job, column
from .people import Location
from .priority import Priority
from .quote import QuoteStatus
from .schedule import Window

ISSUE_LENGTH = 110
Badge = Literal[
    "emergency",
    "urgent",
    "hold",
    "no_access",
    "declined_by_technician",
    "quote_approved",
    "quote_declined",
    "parts_asked",
    "question_asked",
    "text_failed",
    "no_texts",
    "unread_reply",
    "late_action",
    "on_site",
    "en_route",
    "from_form",
]


class CardPerson(Struct, frozen=True, kw_only=True):
    id: str
    name: str


class CardQuote(Struct, frozen=True, kw_only=True):
    version: int
    status: QuoteStatus
    total_cents: int


class Card(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Absent means null."""

    id: str
    version: int
    column: Column
    priority: Priority
    customer: str
    phone: str
    location: Location
    issue: str
    opened_at: str
    column_since: str
    visit: int
    priority_reason: str | None = None
    technician: CardPerson | None = None
    window: Window | None = None
    quote: CardQuote | None = None
    badges: tuple[Badge, ...] = ()


def card_of(job: Job) -> Card:
    technician = job.technician
    if job.status != "open":
        technician = job.visit.technician
    return Card(
        id=job.id,
        version=job.version,
        column=column(job),
        priority=job.triaged.priority,
        priority_reason=priority_reason(job),
        customer=job.customer.name,
        phone=job.customer.phone,
        location=job.location,
        issue=shortened(job.issue, ISSUE_LENGTH),
        technician=CardPerson(id=technician.id, name=technician.name) if technician else None,
        window=job.window,
        opened_at=job.opened_at,
        column_since=job.column_since,
        quote=_quote(job),
        badges=badges(job),
        visit=job.visit.number,
    )


def priority_reason(job: Job) -> str | None:
    """The words that decided the priority, or who set it."""
    if job.triaged.by:
        return f"set by {job.triaged.by}"
    words = dict.fromkeys(" ".join(reason.words.split()).lower() for reason in job.triaged.reasons)
    return ", ".join(words) or None


def shortened(text: str, length: int) -> str:
    """One line of at most `length` characters, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    head = line[: length - 1]
    return (head.rsplit(" ", 1)[0] if " " in head[length // 2 :] else head) + "…"


def _quote(job: Job) -> CardQuote | None:
    quote = job.quote
    if quote is None or quote.status in ("withdrawn", "superseded"):
        return None
    return CardQuote(version=quote.version, status=quote.status, total_cents=quote.total_cents)


def badges(job: Job) -> tuple[Badge, ...]:
    """The facts on the card that are not a column, in the order people should see them."""
    waits = column(job) == "quote_pending"
    status = job.quote.status if job.quote else None
    facts = (
        (job.triaged.priority in ("emergency", "urgent"), job.triaged.priority),
        (job.held is not None, "hold"),
        (job.visit.status == "no_access", "no_access"),
        (job.declined, "declined_by_technician"),
        (status == "approved", "quote_approved"),
        (status == "declined", "quote_declined"),
        (job.parts_asked, "parts_asked"),
        (job.question_asked, "question_asked"),
        (bool(job.failed_texts), "text_failed"),
        (not job.customer.texts_allowed or job.texts_stopped, "no_texts"),
        (job.unread_replies > 0, "unread_reply"),
        (job.late_actions > 0, "late_action"),
        (waits and job.visit.status in ("on_site", "en_route"), job.visit.status),
        (job.source == "form", "from_form"),
    )
    return tuple(cast(Badge, name) for shown, name in facts if shown)


_encoder = msgspec.json.Encoder()


def encoded(job: Job) -> str:
    """The card as the JSON that is stored, projected and pushed as it is."""
    return _encoder.encode(card_of(job)).decode()


def decoded(card: str | bytes) -> dict[str, Any]:
    return dict(msgspec.json.decode(card))
