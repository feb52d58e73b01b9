"""A job as the office sees it in every answer. Loaded with each command, so it needs nothing but the domain."""

from typing import Any

import msgspec
from msgspec import Struct

from chalicelib.domain import card
from chalicelib.domain.events import AnyEvent
from chalicelib.domain.job import Job, Visit, column
from chalicelib.domain.people import Technician
from chalicelib.domain.quote import Quote

Json = dict[str, Any]


def shown(job: Job) -> Json:
    """The job as `{"job": …}` in every answer; absent values are null."""
    return {
        "id": job.id,
        "version": job.version,
        "status": job.status,
        "column": column(job),
        "priority": job.triaged.priority,
        "priority_reason": card.priority_reason(job),
        "priority_reasons": list(job.triaged.reasons),
        "priority_by": job.triaged.by or None,
        "customer": {
            "name": job.customer.name,
            "phone": job.customer.phone,
            "language": job.customer.language,
            "texts_allowed": job.customer.texts_allowed,
        },
        "location": {"street": job.location.street, "town": job.location.town},
        "issue": job.issue,
        "source": job.source,
        "opened_at": job.opened_at,
        "closed_at": job.closed_at,
        "column_since": job.column_since,
        "window": job.window,
        "technician": _person(job.technician),
        "visits": [_visit(visit) for visit in job.visits],
        "quotes": [_quote(quote) for quote in job.quotes],
        "held": {"reason": job.held.reason, "text": job.held.text, "until": job.held.until} if job.held else None,
        "unread_replies": job.unread_replies,
        "texts_stopped": job.texts_stopped,
        "failed_texts": list(job.failed_texts),
        "badges": list(card.badges(job)),
    }


def happened(event: AnyEvent) -> Json:
    """An event as the office reads it: what decided a priority is its words."""
    bare = dict(msgspec.to_builtins(event))
    bare.pop("fingerprint", None)
    triaged = bare.pop("triaged", None)
    if triaged is not None:
        bare["priority"] = triaged.get("priority", "routine")
        bare["words"] = [reason["words"] for reason in triaged.get("reasons", [])]
    return bare


# What a sentence about an event does not say; every board pays for each byte.
_NOT_SAID = frozenset({"command_id", "lines", "key"})
_ON_ITS_CARD = frozenset({"issue", "location"})


def in_short(event: AnyEvent) -> Json:
    """What is said of an event on a card: the record has the rest, and what a job was opened with is on its card."""
    whole = happened(event)
    unsaid = _NOT_SAID | _ON_ITS_CARD if whole["type"] == "job_opened" else _NOT_SAID
    return {name: whole[name] for name in whole if name not in unsaid}


def _person(technician: Technician | None) -> Json | None:
    return {"id": technician.id, "name": technician.name} if technician else None


def _visit(visit: Visit) -> Json:
    return _nulled(visit) | {"technician": _person(visit.technician), "window": visit.window}


def _quote(quote: Quote) -> Json:
    return {
        "version": quote.version,
        "status": quote.status,
        "lines": [_nulled(line) | {"total_cents": line.total_cents} for line in quote.lines],
        "notes": quote.notes,
        "subtotal_cents": quote.subtotal_cents,
        "tax_cents": quote.tax_cents,
        "tax_percent": quote.tax.percent,
        "tax_kinds": list(quote.tax.kinds),
        "total_cents": quote.total_cents,
        "sent_at": quote.sent_at,
        "sent_by": quote.sent_by,
        "valid_until": quote.valid_until,
        "answered_at": quote.answered_at,
        "answer": _nulled(quote.answer) if quote.answer else None,
    }


def _nulled(value: Struct) -> Json:
    return {name: getattr(value, name) for name in value.__struct_fields__}
