"""What a quote's page shows: the lines as people read them, and after an answer what was kept of it."""

import hashlib
from datetime import date

import msgspec
from msgspec import Struct

from chalicelib.domain import events as e
from chalicelib.domain.job import Job
from chalicelib.domain.people import first_name
from chalicelib.domain.quote import Answer, Quote, QuoteLine
from chalicelib.domain.schedule import Language, dated, local_day, page_day, page_time, within

from .office import Office, amount, grouped, quantity
from .words import Say, chosen_in, say_in

# Browsers name each other in their user agents: the first mark that is found decides.
_BROWSERS = (
    ("Edg", "Edge"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)


class TableLine(Struct, frozen=True, kw_only=True):
    words: str
    hint: str
    amount: str


class QuoteTable(Struct, frozen=True, kw_only=True):
    lines: list[TableLine]
    subtotal: str
    tax: str
    tax_words: str
    total: str


class Kept(Struct, frozen=True, kw_only=True):
    """What is kept with an answer, for the page that does not change any more."""

    name: str
    wording: str
    sent_from: str
    fingerprint: str
    by_phone: str


class QuoteView(Struct, frozen=True, kw_only=True):
    title: str
    reference: str
    version: int
    status: str
    customer: str
    street: str
    address: str
    sender: str
    with_you: bool
    table: QuoteTable
    total: str
    good_until: str
    notes: str
    sent: str
    promises: list[str]
    answered: str
    reason: str
    kept: Kept | None
    asked: list[str]


def quote_page(job: Job, quote: Quote, office: Office, language: Language) -> QuoteView:
    say = say_in(language)
    sender = worker(job, quote)
    answer = quote.answer
    at = _moment(quote.sent_at, office, language, say)
    sent = within(at if quote.answered_at else office.at(quote.sent_at, language), language)
    title = "approved_title" if quote.status == "approved" else "quote_title"
    return QuoteView(
        title=say(title, total=amount(quote.total_cents), street=job.location.street),
        reference=grouped(job.id),
        version=quote.version,
        status=quote.status,
        customer=job.customer.name,
        street=job.location.street,
        address=", ".join(filter(None, (job.location.street, job.location.town))),
        sender=sender,
        with_you=job.status == "open" and job.visit.status == "on_site" and sender == _on_visit(job),
        table=table(quote, say),
        total=amount(quote.total_cents),
        good_until=within(page_day(date.fromisoformat(quote.valid_until), office.today, language), language),
        notes=quote.notes,
        sent=say("quote_sent_line", number=quote.version, when=sent),
        promises=promises(job, quote, office, language),
        answered=_answered(quote, office, language, say),
        reason=chosen_in(language, "reason_", answer.reason) if answer else "",
        kept=Kept(
            name=answer.name,
            wording=answer.wording,
            sent_from=_sent_from(answer, say),
            fingerprint=spaced(answer.shown_sha256),
            by_phone="" if answer.by == "customer" else answer.by,
        )
        if answer
        else None,
        asked=[
            event.text for event in job.history if isinstance(event, e.QuestionAsked) and event.quote == quote.version
        ],
    )


def promises(job: Job, quote: Quote, office: Office, language: Language) -> list[str]:
    """What approving means, as the sheet says it; this wording is kept with the answer."""
    say = say_in(language)
    name = worker(job, quote)
    return [
        say("promise_work", name=name) if name else say("promise_work_company", company=office.name),
        say("promise_price"),
        say("promise_pay", company=office.name),
    ]


def worker(job: Job, quote: Quote) -> str:
    """The first name customers know: who is on the visit, else the technician who sent the quote, else nobody."""
    on_visit = _on_visit_when_answered(job, quote) if quote.answered_at else _on_visit(job)
    if on_visit:
        return on_visit
    senders = {visit.technician.name for visit in job.visits if visit.technician}
    return first_name(quote.sent_by) if quote.sent_by in senders else ""


def shown_sha256(quote: Quote) -> str:
    """The fingerprint of what was shown: version, lines, totals, tax, notes and validity as canonical JSON."""
    shown = {
        "version": quote.version,
        "lines": quote.lines,
        "subtotal_cents": quote.subtotal_cents,
        "tax_cents": quote.tax_cents,
        "tax": quote.tax,
        "total_cents": quote.total_cents,
        "notes": quote.notes,
        "valid_until": quote.valid_until,
    }
    return hashlib.sha256(msgspec.json.encode(shown, order="deterministic")).hexdigest()


def table(quote: Quote, say: Say) -> QuoteTable:
    tax = say("tax_words", percent=f"{quote.tax.percent:g}", kinds=_kinds(quote, say))
    return QuoteTable(
        lines=[
            TableLine(words=line.description, hint=_hint(line, say), amount=amount(line.total_cents))
            for line in quote.lines
        ],
        subtotal=amount(quote.subtotal_cents),
        tax=amount(quote.tax_cents) if quote.tax.percent else "",
        tax_words=tax,
        total=amount(quote.total_cents),
    )


def spaced(digest: str) -> str:
    """Groups of four can be compared by eye."""
    return " ".join(digest[n : n + 4] for n in range(0, len(digest), 4))


def device(user_agent: str, say: Say) -> str:
    """`Chrome on Android`, as far as the browser says so."""
    browser = next((name for mark, name in _BROWSERS if mark in user_agent), "")
    system = next((name for mark, name in _SYSTEMS if mark in user_agent), "")
    return say("device", browser=browser, system=system) if browser and system else browser or system


def _sent_from(answer: Answer, say: Say) -> str:
    parts = (device(answer.user_agent, say), say("address", ip=answer.ip) if answer.ip else "")
    return ", ".join(filter(None, parts))


def _on_visit(job: Job) -> str:
    return first_name(job.technician.name) if job.technician else ""


def _on_visit_when_answered(job: Job, quote: Quote) -> str:
    """An answered quote's page does not change: it names who was on the visit then."""
    name = ""
    for event in e.effective(job.history):
        if isinstance(event, e.TechnicianAssigned):
            name = first_name(event.technician.name)
        elif isinstance(event, e.TechnicianRemoved | e.ReturnVisitNeeded | e.NoAccessReported):
            name = ""
        elif isinstance(event, e.QuoteApproved | e.QuoteDeclined) and event.quote == quote.version:
            break
    return name


def _kinds(quote: Quote, say: Say) -> str:
    named = [say(f"taxed_{kind}") for kind in ("part", "labor", "fee", "discount") if kind in quote.tax.kinds]
    return ", ".join(named) or say("taxed_marked")


def _hint(line: QuoteLine, say: Say) -> str:
    if line.kind == "fee" and line.quantity == 1:
        return say("fixed_fee")
    if line.kind == "discount" and line.quantity == 1:
        return say("kind_discount")
    labor = "hour_times" if line.quantity == 1 else "hours_times"
    unit = say(labor) if line.kind == "labor" else "×"
    return f"{quantity(line.quantity)} {unit} {amount(line.unit_price_cents)}"


def _answered(quote: Quote, office: Office, language: Language, say: Say) -> str:
    """When it was answered, after the name of who did where there is one."""
    if not quote.answered_at:
        return ""
    moment = _moment(quote.answered_at, office, language, say)
    return within(moment, language) if quote.answer and quote.answer.name else moment


def _moment(instant: str, office: Office, language: Language, say: Say) -> str:
    """Said in full, because this page is kept: `Mon, Nov 23, 2026 at 11:04 AM`."""
    day = date.fromisoformat(local_day(instant, office.zone))
    written = dated(day, language)
    year = f"{written}, {day.year}" if language == "en" else f"{written} de {day.year}"
    return say("day_at", day=year, time=page_time(instant, office.zone, language))
