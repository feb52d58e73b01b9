"""Decisions about quotes: sending a version, asking about it, answering it, and when an offer is over."""

from datetime import date, timedelta
from typing import Any

from msgspec.structs import replace

from . import commands as c
from . import errors
from . import events as e
from .context import Context
from .guards import must_be_open
from .job import Job
from .people import Actor
from .quote import Answer, Quote, QuoteLine, totals
from .schedule import local_day
from .write import clean, clean_line

# By the page, about one version; who has more to ask is better served on the phone.
QUESTIONS = 10


def send_quote(job: Job, command: c.SendQuote, actor: Actor, context: Context) -> list[Any]:
    """Totals and tax are frozen with the version. Raises JobClosed, and Invalid without lines."""
    must_be_open(job, command)
    if not command.lines:
        raise errors.Invalid({"lines": "A quote needs at least one line."})
    lines = tuple(replace(line, description=_described(line, n)) for n, line in enumerate(command.lines))
    subtotal, tax, total = totals(lines, context.tax)
    until = date.fromisoformat(context.today) + timedelta(days=command.valid_days or context.quote_valid_days)
    return [
        e.QuoteSent(
            quote=next_version(job),
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


def next_version(job: Job) -> int:
    """Counted over the whole history, also over what was taken back: a link's number is never used twice."""
    used = (event.quote for event in job.history if isinstance(event, e.QuoteSent | e.DetailsCorrected))
    return 1 + max(used, default=0)


def withdraw_quote(job: Job, command: c.WithdrawQuote, actor: Actor, context: Context) -> list[Any]:
    """Raises JobClosed, NoQuoteSent."""
    must_be_open(job, command)
    if job.quote is None or job.quote.status != "sent":
        raise errors.NoQuoteSent(c.name_of(command))
    return [e.QuoteWithdrawn(quote=job.quote.version)]


def ask_question(job: Job, command: c.AskQuestion, actor: Actor, context: Context) -> list[Any]:
    """Each question is a text to the technician. Raises JobClosed, TooMany, and what became of a quote not on offer."""
    must_be_open(job, command)
    _waiting(job, command, command.version, context)
    asked = sum(isinstance(event, e.QuestionAsked) and event.quote == command.version for event in job.history)
    if asked >= QUESTIONS:
        raise errors.TooMany("There were many questions. Please call the office.", 3600)
    return [e.QuestionAsked(quote=command.version, text=clean(command.text, "text"))]


def approve_quote(job: Job, command: c.ApproveQuote, actor: Actor, context: Context) -> list[Any]:
    """An approval needs a name, also one that was spoken. Raises what became of a quote that is not on offer."""
    must_be_open(job, command)
    _waiting(job, command, command.version, context)
    answer = _answer(actor, context, clean_line(command.name, "name"), "")
    return [e.QuoteApproved(quote=command.version, answer=answer)]


def decline_quote(job: Job, command: c.DeclineQuote, actor: Actor, context: Context) -> list[Any]:
    """Raises JobClosed, and what became of a quote that is not on offer."""
    must_be_open(job, command)
    _waiting(job, command, command.version, context)
    answer = _answer(actor, context, clean_line(command.name), clean(command.reason))
    return [e.QuoteDeclined(quote=command.version, answer=answer)]


def expire_quote(job: Job, command: c.ExpireQuote, actor: Actor, context: Context) -> list[Any]:
    """Nothing unless that version still waits and its last day is over."""
    quote = job.quote
    if quote is None or quote.version != command.version or not on_offer(quote):
        return []
    return [e.QuoteExpired(quote=quote.version)] if lapsed(quote, context.now, context.zone) else []


def on_offer(quote: Quote | None) -> bool:
    """Whether it waits for an answer, its last day aside."""
    return quote is not None and quote.status == "sent"


def lapsed(quote: Quote, now: str, zone: str) -> bool:
    """A quote is good until the end of its last local day."""
    return local_day(now, zone) > quote.valid_until


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
