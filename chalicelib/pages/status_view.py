"""What the customer's status page shows: where the job stands, in plain words, and nothing of anybody else.

The technician appears by first name only; what a state forbids is not drawn but explained.
"""

from datetime import UTC, datetime, timedelta

from msgspec import Struct

from chalicelib.domain import events as e
from chalicelib.domain.commands import WISH
from chalicelib.domain.job import Job, Visit
from chalicelib.domain.people import first_name
from chalicelib.domain.schedule import Language, page_day, page_time, spoken_hours, window_day, within
from chalicelib.domain.tapped import happened

from .job_notes import Note, Shot, shots
from .office import Office, amount, grouped, grouped_phone
from .undo_view import Undo
from .words import Say, say_in


class Step(Struct, frozen=True, kw_only=True):
    """`state` is done, now or next."""

    state: str
    words: str
    hint: str = ""


class StatusView(Struct, frozen=True, kw_only=True):
    title: str
    reference: str
    heading: str
    big: str
    big_before: str
    words: str
    live: bool
    held: bool
    late: str
    steps: list[Step]
    issue: str
    notes: list[Note]
    photos: list[Shot]
    technician: str
    early: bool
    explained: str
    name: str
    phone: str
    quote_url: str
    undo: Undo | None


def status_page(job: Job, office: Office, language: Language, quote_url: str, undo: Undo | None) -> StatusView:
    """`quote_url` is the address of the quote that waits, or empty."""
    say = say_in(language)
    visit = job.visit
    name = first_name(visit.technician.name) if visit.technician else ""
    heading, before, big, words = _now(job, office, language, say, name, bool(quote_url))
    early = visit.status not in ("en_route", "on_site")
    driving = say("already_driving" if visit.status == "en_route" else "already_here", name=name)
    return StatusView(
        title=heading,
        reference=grouped(job.id),
        heading=heading,
        big=big,
        big_before=before,
        words=words,
        live=visit.status in ("en_route", "on_site"),
        held=job.held is not None,
        late=_late(job, office, language, say, name),
        steps=_steps(job, office, language, say, name),
        issue=job.issue,
        notes=_notes(job, office, language, say, name),
        photos=shots(job, office, language, own_only=True),
        technician=name if visit.status in ("assigned", "en_route", "on_site") else "",
        early=early,
        explained="" if early else driving,
        name=job.customer.name,
        phone=grouped_phone(job.customer.phone),
        quote_url=quote_url,
        undo=undo,
    )


def _now(job: Job, office: Office, language: Language, say: Say, name: str, quote: bool) -> tuple[str, str, str, str]:
    """The answer first: heading, what stands before the large line, the large line, and what follows it."""
    visit, texts = job.visit, job.customer.texts_allowed
    if visit.status == "en_route":
        return _on_the_way(job, office, language, say, name)
    if quote and job.quote:
        total = amount(job.quote.total_cents)
        return say("status_quote"), "", total, say("status_quote_words")
    if visit.status == "on_site":
        return (
            say("status_here", name=name),
            "",
            "",
            say("status_here_words", at=_at(_tapped(job, e.TechnicianArrived), office, language)),
        )
    if visit.status == "no_access":
        at = _at(visit.ended_at, office, language)
        return say("status_missed"), "", "", say("status_missed_words", name=name, at=at)
    street = job.location.street
    if visit.status == "assigned":
        leaves = "status_text_leaves" if texts else "status_no_text"
        if visit.window is None:
            return say("status_comes_open", name=name), "", "", say("status_comes_open_words", street=street)
        day = _day(visit, office, language)
        hours = spoken_hours(visit.window, "–")
        return say("status_comes", name=name, day=day), "", hours, say(leaves, street=street, name=name)
    if visit.window is not None:
        day, hours = _day(visit, office, language), spoken_hours(visit.window, "–")
        return say("status_planned", day=day), "", hours, say("status_planned_words", street=street)
    if visit.number > 1:
        return say("status_again"), "", "", say("status_again_words" if texts else "status_again_no_texts")
    return say("status_request"), "", "", say("status_request_words" if texts else "status_request_no_texts")


def _tapped(job: Job, kind: type[e.TechnicianEnRoute | e.TechnicianArrived | e.RunningLate]) -> str | None:
    """When the visit's last step of this kind was tapped, also without signal; None when there is none."""
    for event in reversed(e.effective(job.history)):
        if isinstance(event, kind) and event.visit == job.visit.number:
            return datetime.fromtimestamp(happened(event), UTC).isoformat()
    return None


def _late(job: Job, office: Office, language: Language, say: Say, name: str) -> str:
    """How late the technician says to be, while somebody still waits."""
    minutes = late_minutes(job)
    if not minutes or job.visit.status not in ("assigned", "en_route"):
        return ""
    return say("status_late", name=name, minutes=minutes, at=_at(_tapped(job, e.RunningLate), office, language))


def late_minutes(job: Job, since_leaving: bool = False) -> int:
    """The last delay that was said of this visit and this technician; `since_leaving` only one said on the way."""
    minutes = 0
    for event in e.effective(job.history):
        if isinstance(event, e.TechnicianAssigned | e.VisitScheduled) or (
            since_leaving and isinstance(event, e.TechnicianEnRoute)
        ):
            minutes = 0
        elif isinstance(event, e.RunningLate) and event.visit == job.visit.number:
            minutes = event.minutes
    return minutes


def _on_the_way(job: Job, office: Office, language: Language, say: Say, name: str) -> tuple[str, str, str, str]:
    visit, started = job.visit, _tapped(job, e.TechnicianEnRoute)
    left = _at(started, office, language)
    window = say("status_window", hours=spoken_hours(visit.window, "–")) if visit.window else ""
    if not visit.eta_minutes or not started:
        return say("status_way", name=name), "", "", f"{say('status_left', name=name, at=left)} {window}".strip()
    minutes = visit.eta_minutes + late_minutes(job, since_leaving=True)
    due = datetime.fromisoformat(started) + timedelta(minutes=minutes)
    clock = page_time(due.isoformat(), office.zone, language)
    words = say("status_left_eta", name=name, at=left, minutes=visit.eta_minutes)
    return say("status_way", name=name), say(_about(clock)), clock, f"{words} {window}".strip()


def _about(clock: str) -> str:
    """Spanish says *hacia la* before one o'clock only."""
    return "status_about_one" if clock.startswith("1:") else "status_about"


def _at(instant: str | None, office: Office, language: Language) -> str:
    """`9:52 AM`, in Spanish with its article: `la 1:49 PM`, `las 9:52 AM`."""
    if instant is None:
        return ""
    clock = page_time(instant, office.zone, language)
    if language == "en":
        return clock
    return f"{'la' if clock.startswith('1:') else 'las'} {clock}"


def _day(visit: Visit, office: Office, language: Language) -> str:
    """`today`, `tomorrow`, and `on Tue, Nov 24` for any other day."""
    assert visit.window is not None
    day = window_day(visit.window)
    said = within(page_day(day, office.today, language), language)
    near = abs((day - office.today).days) <= 1
    return said if near else f"on {said}" if language == "en" else f"el {said}"


def _steps(job: Job, office: Office, language: Language, say: Say, name: str) -> list[Step]:
    visit, status = job.visit, job.visit.status
    source = "step_by_form" if job.source == "form" else "step_by_phone"
    steps = [Step(state="done", words=say("step_request"), hint=say(source, when=office.at(job.opened_at, language)))]
    if status in ("planned", "no_access", "cancelled", "done"):
        return [
            *steps,
            Step(state="now", words=say("step_finding"), hint=say("step_finding_words")),
            Step(state="next", words=say("step_way_nobody")),
            Step(state="next", words=say("step_here_nobody")),
            Step(state="next", words=say("step_done")),
        ]
    hint = office.at(visit.assigned_at, language) + "." if visit.assigned_at else ""
    if visit.window:
        hint += f" {_sentence(_day(visit, office, language))}, {spoken_hours(visit.window, '–')}."
    steps.append(Step(state="done", words=say("step_has", name=name), hint=hint.strip()))
    way, here = say("step_way", name=name), say("step_here", name=name)
    if status == "assigned":
        told = say("you_get_text") if job.customer.texts_allowed else ""
        steps.append(Step(state="now", words=say("step_leaves", name=name), hint=told))
        steps.append(Step(state="next", words=here))
    elif status == "en_route":
        since = say("step_since", at=_at(_tapped(job, e.TechnicianEnRoute), office, language))
        steps.append(Step(state="now", words=way, hint=since))
        steps.append(Step(state="next", words=here))
    else:
        since = say("step_since", at=_at(_tapped(job, e.TechnicianArrived), office, language))
        steps.append(Step(state="now", words=here, hint=since))
    return [*steps, Step(state="next", words=say("step_done"))]


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _notes(job: Job, office: Office, language: Language, say: Say, name: str) -> list[Note]:
    """Only what this customer wrote here: notes of the office and of technicians are not for customers."""
    on_visit = job.technician is not None
    found = []
    for event in e.effective(job.history):
        own = event.by.role == "customer" and event.by.id == job.customer.phone
        if isinstance(event, e.NoteAdded) and own and not event.command_id.endswith(WISH):
            when = within(office.at(event.at, language), language)
            hint = say("your_note", when=when, name=name) if on_visit else say("your_note_nobody", when=when)
            found.append(Note(text=event.text, hint=hint))
    return found
