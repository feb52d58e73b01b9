"""The whole record of a job for the office: its history, its customer, earlier jobs and texts; and finding jobs."""

from datetime import date, timedelta

from chalicelib.domain import card
from chalicelib.domain.again import seen_to
from chalicelib.domain.day_text import day_and_technician
from chalicelib.domain.delivery import customer_phones, technician_phones
from chalicelib.domain.errors import Invalid
from chalicelib.domain.events import TextSentAgain, taken_back
from chalicelib.domain.job import Job, column
from chalicelib.domain.people import Actor
from chalicelib.domain.phone import e164
from chalicelib.domain.pictures import Medium, text_key
from chalicelib.domain.schedule import local_day
from chalicelib.gateways.world import utc_now
from chalicelib.models import company, customers, jobs, texts

from .shown import Json, happened, shown

EARLIER = 10
LONGEST_SEARCH_DAYS = 92
TEXT_FIELDS = (
    "id",
    "phone",
    "to",
    "name",
    "direction",
    "body",
    "state",
    "reason",
    "at",
    "cause",
    "by",
    "job",
    "unread",
)


def whole(job: Job) -> Json:
    """Job, events, customer, earlier jobs and texts: the whole record, readable."""
    phone = job.customer.phone
    customer = customers.get(phone)
    return {
        "job": shown(job),
        "events": events(job),
        "customer": {
            "name": job.customer.name,
            "phone": phone,
            "language": job.customer.language,
            "texts_allowed": job.customer.texts_allowed,
            "opted_out": bool(customer and customer.opted_out),
            "consent": customer.consent if customer else None,
        },
        "earlier_jobs": earlier(job),
        "texts": [text_shown(text, job) for text in texts.of_job(customer_phones(job), job.id, technician_phones(job))],
    }


def events(job: Job) -> list[Json]:
    """The history as it happened; `taken_back` marks what was undone."""
    undone = taken_back(job.history)
    return [happened(event) | ({"taken_back": True} if event.command_id in undone else {}) for event in job.history]


def earlier(job: Job) -> list[Json]:
    """The customer's other jobs, newest first."""
    others = jobs.of_customer(job.customer.phone, EARLIER + 1, but=job.id)
    return [summary(other) for other in others[:EARLIER]]


def summary(job: Job) -> Json:
    approved = [quote for quote in job.quotes if quote.status == "approved"]
    last = next((visit.technician for visit in reversed(job.visits) if visit.technician), None)
    return {
        "id": job.id,
        "opened_at": job.opened_at,
        "closed_at": job.closed_at,
        "status": job.status,
        "column": column(job),
        "issue": card.shortened(job.issue, 140),
        "location": {"street": job.location.street, "town": job.location.town},
        "customer": job.customer.name,
        "phone": job.customer.phone,
        "technician": last.name if last else None,
        "value_cents": sum(quote.total_cents for quote in approved) if approved else None,
    }


def found(phone: str | None, first: str | None, last: str | None) -> list[Json]:
    """Open and closed jobs: of a phone number, or the open ones and those closed on these local days."""
    if phone:
        return [summary(job) for job in jobs.of_customer(e164(phone), 50)]
    today = local_day(utc_now(), company.company().zone)
    begin, end = _day(first or today, "from"), _day(last or today, "to")
    if (end - begin).days > LONGEST_SEARCH_DAYS or end < begin:
        raise Invalid({"from": f"Choose at most {LONGEST_SEARCH_DAYS} days."})
    days = [(begin + timedelta(days=n)).isoformat() for n in range((end - begin).days + 1)]
    partitions = ["open"] + [f"{kind}#{day}" for day in days for kind in ("closed", "cancelled")]
    return [card.decoded(stored) for partition in partitions for stored in jobs.cards(partition)]


def _day(text: str, field: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Invalid({field: "Write a day, like 2026-11-22."}) from None


def text_shown(text: texts.TextRecord, job: Job | None = None) -> Json:
    """A text as the office sees it; `by` is who of the office wrote it, `day` the whole day that told of the job.

    Only its job knows whether it is seen to.
    """
    shown = {name: getattr(text, name) for name in text.__struct_fields__ if name in TEXT_FIELDS} | _failure(text, job)
    named = day_and_technician(text.covered_by[1]) if text.covered_by else None
    if named:
        # What the technician has read is the text for the whole day.
        shown |= {"body": text.told_as or text.body, "day": named[0].isoformat()}
    return shown | ({"media": [_medium(text, medium) for medium in text.media]} if text.media else {})


def _medium(text: texts.TextRecord, medium: Medium) -> Json:
    """One picture that came with a text; `url` leads to it once it is stored."""
    stored = medium.state == "stored"
    return {
        "id": str(medium.number),
        "type": medium.type,
        "state": medium.state,
        "reason": medium.reason or None,
        "url": f"/api/photos/{text_key(text.id, medium.number)}" if stored else None,
    }


def _failure(text: texts.TextRecord, job: Job | None) -> Json:
    """`failing`: the office ought to see to it; `seen_to` is who did, when, and how."""
    if not text.job:
        said = text.seen_to
        missed = text.state == "failed" or (text.missed and not text.settled)
        return {"failing": missed and said is None, "seen_to": said and _seen_to(said.how, said.by, said.at)}
    own = job if job and job.id == text.job else None
    event = seen_to(own, text.id) if own else None
    how = "sent_again" if isinstance(event, TextSentAgain) else "told_by_phone"
    return {
        "failing": own is not None and text.id in own.failed_texts,
        "seen_to": event and _seen_to(how, event.by, event.at),
    }


def _seen_to(how: str, by: Actor | texts.Writer, at: str) -> Json:
    return {"how": how, "by": {"id": by.id, "name": by.name}, "at": at}
