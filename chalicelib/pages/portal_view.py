"""What the technician's portal shows of one visit, as plain values for its template."""

from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from msgspec import Struct

from chalicelib.domain import events as e
from chalicelib.domain.card import shortened
from chalicelib.domain.job import Job
from chalicelib.domain.people import first_name
from chalicelib.domain.quote import QuoteLine
from chalicelib.domain.schedule import Language, dated, page_day, page_window, spoken_hours, window_day, within

from .job_notes import Note, Shot, earlier_job, notes, shots
from .office import Office, grouped, grouped_phone, quantity
from .offline_view import offline
from .quote_view import QuoteTable, table
from .slots import times
from .undo_view import Undo
from .words import Say, chosen_in, say_in

_DANGERS = ("gas", "co", "fire", "electrical", "water", "sewage")
_BLANK_ROWS = 3
LATE_MINUTES = (10, 20, 30)


class Alarm(Struct, frozen=True, kw_only=True):
    title: str
    advice: str = ""


class Act(Struct, frozen=True, kw_only=True):
    """A control with its sign and, while it is not possible, why: it keeps its place."""

    name: str
    sign: str
    words: str
    why_not: str = ""
    bad: bool = False


class Stop(Struct, frozen=True, kw_only=True):
    """Another visit of the same day."""

    url: str
    hours: str
    customer: str
    place: str


class PortalQuote(Struct, frozen=True, kw_only=True):
    table: QuoteTable
    status: str
    words: str
    reason: str = ""


class PortalView(Struct, frozen=True, kw_only=True):
    title: str
    technician: str
    day: str
    reference: str
    version: int
    alarm: Alarm | None
    urgent: str
    held: str
    late: list[tuple[int, str]]
    window: str
    status: str
    under_way: bool
    customer: str
    customer_first: str
    gets_texts: bool
    street: str
    town: str
    phone: str
    spoken_phone: str
    map_url: str
    issue: str
    came: str
    notes: list[Note]
    photos: list[Shot]
    quote: PortalQuote | None
    add: list[Act]
    plan: list[Act]
    next: str
    earlier: list[Note]
    stops: list[Stop]
    later_day: str
    later_stops: list[Stop]
    times: list[tuple[str, str]]
    day_value: str
    first_day: str
    rows: list[dict[str, str]]
    quote_notes: str
    undo: Undo | None
    ahead: list[str]
    offline: dict[str, Any]


def portal(
    job: Job,
    office: Office,
    language: Language,
    technician: str,
    earlier: list[Job],
    day: list[tuple[Job, str]],
    undo: Undo | None,
) -> PortalView:
    """`day` holds the technician's other visits with the address of each one's portal."""
    say = say_in(language)
    visit = job.visit
    first = first_name(job.customer.name)
    window = page_window(visit.window, office.today, language) if visit.window else say("no_window")
    reason = say("set_by", name=job.triaged.by) if job.triaged.by else _reason(job)
    place = ", ".join(filter(None, (job.location.street, job.location.town)))
    revised = job.quote if job.quote and job.quote.status in ("sent", "declined", "expired") else None
    tomorrow = office.today + timedelta(days=1)
    own_day = window_day(visit.window) if visit.window else office.today
    return PortalView(
        title=f"{job.customer.name}, {window}",
        technician=first_name(technician),
        day=within(dated(office.today, language), language),
        reference=grouped(job.id),
        version=job.version,
        alarm=_alarm(job, reason, say) if job.triaged.priority == "emergency" else None,
        urgent=reason or say("no_reason") if job.triaged.priority == "urgent" else "",
        held=_held(job, office, language, say),
        late=[(minutes, _told_late(job, minutes, office, language, say)) for minutes in LATE_MINUTES],
        window=window,
        status=say("quote_waits") if _waits(job) else say(visit.status),
        under_way=visit.status in ("en_route", "on_site"),
        customer=job.customer.name,
        customer_first=first,
        gets_texts=job.customer.texts_allowed,
        street=job.location.street,
        town=job.location.town,
        phone=job.customer.phone,
        spoken_phone=grouped_phone(job.customer.phone),
        map_url=f"https://www.google.com/maps/dir/?{urlencode({'api': 1, 'destination': place})}",
        issue=job.issue,
        came=_came(job, office, language, say),
        notes=notes(job, office, language),
        photos=shots(job, office, language),
        quote=_quote(job, office, language, say),
        add=_add(job, say),
        plan=_plan(job.visit.status, bool(job.held), say),
        next=_next(job),
        earlier=[earlier_job(other, office, language, say) for other in earlier],
        stops=[_stop(other, url, office.today, office, language, say) for other, url in _in_order(day, office)],
        later_day=within(dated(own_day, language), language),
        later_stops=[_stop(other, url, own_day, office, language, say) for other, url in _on(own_day, day, office)],
        times=times(office),
        day_value=(max(window_day(visit.window), office.today) if visit.window else tomorrow).isoformat(),
        first_day=office.today.isoformat(),
        rows=rows_of(revised.lines if revised else ()),
        quote_notes=revised.notes if revised else "",
        undo=undo,
        ahead=_ahead(job),
        offline=offline(job, language, office.zone, _plans_ahead(job, say)),
    )


def rows_of(lines: tuple[QuoteLine, ...]) -> list[dict[str, str]]:
    """The quote builder's rows: the lines so far and some blank ones."""
    rows = [
        {
            "kind": line.kind,
            "description": line.description,
            "quantity": quantity(line.quantity),
            "price": f"{line.unit_price_cents / 100:.2f}",
            "taxable": {None: "", True: "yes", False: "no"}[line.taxable],
        }
        for line in lines
    ]
    blank = {"kind": "part", "description": "", "quantity": "1", "price": "", "taxable": ""}
    return rows + [dict(blank) for _ in range(max(1, _BLANK_ROWS - len(rows)))]


def _told_late(job: Job, minutes: int, office: Office, language: Language, say: Say) -> str:
    """Empty, or when this delay was reported: the customer is told of each size once."""
    for event in e.effective(job.history):
        if isinstance(event, e.RunningLate) and (event.visit, event.minutes) == (job.visit.number, minutes):
            return say("late_told", at=within(office.at(event.at, language), language))
    return ""


def _reason(job: Job) -> str:
    return ", ".join(dict.fromkeys(" ".join(reason.words.split()).lower() for reason in job.triaged.reasons))


def _alarm(job: Job, reason: str, say: Say) -> Alarm:
    kinds = [reason.kind for reason in job.triaged.reasons if reason.kind in _DANGERS]
    return Alarm(
        title=say("emergency_reason", reason=reason) if reason else say("emergency"),
        advice=say(f"danger_{kinds[0]}") if kinds else "",
    )


def _held(job: Job, office: Office, language: Language, say: Say) -> str:
    if job.held is None:
        return ""
    why = chosen_in(language, "hold_", job.held.reason)
    if not job.held.until:
        return why
    until = page_day(date.fromisoformat(job.held.until), office.today, language)
    return f"{why}, {say('until', day=within(until, language))}"


def _came(job: Job, office: Office, language: Language, say: Say) -> str:
    opened = job.history[0]
    when = within(office.at(job.opened_at, language), language)
    if opened.by.role in ("dispatcher", "owner"):
        return say("came_by_phone", name=first_name(opened.by.name), when=when)
    return say("came_by_form", when=when)


def _waits(job: Job) -> bool:
    return bool(job.quote and job.quote.status == "sent")


def _quote(job: Job, office: Office, language: Language, say: Say) -> PortalQuote | None:
    quote = job.quote
    if quote is None or quote.status in ("withdrawn", "superseded"):
        return None
    at = within(office.at(quote.answered_at or quote.sent_at, language), language)
    name = (quote.answer.name if quote.answer else "") or job.customer.name
    words = {
        "sent": say("quote_sent_words", name=first_name(job.customer.name), when=at),
        "approved": say("quote_approved_words", name=name, when=at),
        "declined": say("quote_declined_words", name=name, when=at),
        "expired": say("quote_expired_words"),
    }
    return PortalQuote(
        table=table(quote, say),
        status=quote.status,
        words=words[quote.status],
        reason=chosen_in(language, "reason_", quote.answer.reason) if quote.answer else "",
    )


def _add(job: Job, say: Say) -> list[Act]:
    return [
        Act(name="note", sign="note", words=say("note")),
        Act(name="photo", sign="photo", words=say("photo")),
        Act(name="parts", sign="parts", words=say("parts")),
        Act(name="quote", sign="quote", words=say("change_quote" if _waits(job) else "build_quote")),
    ]


def _plan(status: str, held: bool, say: Say) -> list[Act]:
    there, moving = status == "on_site", status in ("en_route", "on_site")
    return [
        Act(name="late", sign="clock", words=say("late"), why_not=say("you_are_there") if there else ""),
        Act(name="resume" if held else "hold", sign="hold", words=say("resume" if held else "hold")),
        Act(name="reschedule", sign="cal", words=say("reschedule"), why_not=say("use_return") if there else ""),
        Act(name="no-access", sign="door", words=say("no_access_act"), why_not="" if moving else say("when_en_route")),
        Act(name="return", sign="again", words=say("return"), why_not="" if there else say("when_on_site")),
        Act(
            name="decline",
            sign="no",
            words=say("decline"),
            why_not="" if status == "assigned" else say("before_en_route"),
            bad=status == "assigned",
        ),
    ]


def _next(job: Job) -> str:
    """The one big control: en_route, arrived, complete, or waiting for the customer's answer."""
    if job.visit.status == "on_site":
        return "waits" if _waits(job) else "complete"
    return {"assigned": "en_route", "en_route": "arrived"}.get(job.visit.status, "")


def _ahead(job: Job) -> list[str]:
    """The big controls that taps without signal may lead to."""
    return (["arrived"] if job.visit.status == "assigned" else []) + ["complete", "waits"]


def _plans_ahead(job: Job, say: Say) -> dict[str, list[tuple[str, str]]]:
    states = ("en_route", "on_site") if job.visit.status == "assigned" else ("on_site",)
    return {status: [(act.name, act.why_not) for act in _plan(status, False, say)] for status in states}


def _in_order(day: list[tuple[Job, str]], office: Office) -> list[tuple[Job, str]]:
    """Today's and overdue visits, the next one first: what is under way, then by windows, those without one last."""
    today = office.today.isoformat()
    due = [(job, url) for job, url in day if job.visit.window is None or job.visit.window.start[:10] <= today]
    return sorted(due, key=lambda stop: _turn(stop[0]))


def _turn(job: Job) -> tuple[bool, str, str]:
    return job.visit.status == "assigned", job.visit.window.start if job.visit.window else "9999", job.id


def _on(own_day: date, day: list[tuple[Job, str]], office: Office) -> list[tuple[Job, str]]:
    """The other visits of the later day that this one is on, as the technician reads of it the evening before."""
    if own_day <= office.today:
        return []
    same = [(other.visit.window.start, other.id, other, url) for other, url in day if other.visit.window]
    return [(other, url) for start, _, other, url in sorted(same, key=lambda x: x[:2]) if start[:10] == f"{own_day}"]


def _stop(job: Job, url: str, day: date, office: Office, language: Language, say: Say) -> Stop:
    """A visit in the list of one day: only of another day it says which."""
    window = job.visit.window
    hours = say("no_window_short")
    if window:
        elsewhere = window_day(window) != day
        hours = page_window(window, office.today, language) if elsewhere else spoken_hours(window, "–")
    place = ", ".join(filter(None, (job.location.street, job.location.town)))
    return Stop(url=url, hours=hours, customer=job.customer.name, place=f"{place}. {shortened(job.issue, 60)}")
