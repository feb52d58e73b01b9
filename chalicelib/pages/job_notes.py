"""What people wrote to a job, and what earlier jobs of its customer were, as lines that a technician reads."""

from typing import Any

from msgspec import Struct

from chalicelib.domain import events as e
from chalicelib.domain.card import shortened
from chalicelib.domain.job import Job
from chalicelib.domain.people import first_name
from chalicelib.domain.schedule import Language, within

from .office import Office, amount
from .words import Say, say_in


class Note(Struct, frozen=True, kw_only=True):
    text: str
    hint: str
    label: str = ""


class Shot(Struct, frozen=True, kw_only=True):
    """A photo of the job; `seen` is one that a phone can show."""

    name: str
    alt: str
    text: str
    hint: str
    seen: bool


def shots(job: Job, office: Office, language: Language, own_only: bool = False) -> list[Shot]:
    """The photos that pages added, oldest first; `own_only` are those of customers."""
    say = say_in(language)
    found = []
    for event in e.effective(job.history):
        if isinstance(event, e.PhotoAdded) and (event.by.role == "customer" or not own_only):
            hint = office.at(event.at, language)
            hint = hint if own_only else f"{_who(event, say)}, {hint}"
            found.append(
                Shot(
                    name=event.photo.key.rpartition("/")[2],
                    alt=say("photo_of", hint=hint),
                    text=event.text,
                    hint=hint,
                    seen=event.photo.type != "image/heic",
                )
            )
    return found


def notes(job: Job, office: Office, language: Language) -> list[Note]:
    """Everything that people wrote to this job, oldest first."""
    say = say_in(language)
    found = []
    for event in e.effective(job.history):
        label, text = _written(event)
        if isinstance(event, e.ReplyReceived) and event.photos:
            text = f"{text} {say('note_photos', count=event.photos)}".strip()
        if text:
            hint = f"{_who(event, say)}, {within(office.at(event.at, language), language)}"
            found.append(Note(text=text, hint=hint, label=say(label) if label else ""))
    return found


def earlier_job(job: Job, office: Office, language: Language, say: Say) -> Note:
    last = next((visit.technician for visit in reversed(job.visits) if visit.technician), None)
    words = [text for event in e.effective(job.history) if (text := _last_words(event))]
    approved = sum(quote.total_cents for quote in job.quotes if quote.status == "approved")
    facts = [
        first_name(last.name) + "." if last else "",
        shortened(words[-1], 160) if words else "",
        amount(approved) + "." if approved else "",
        say("called_off_before") if job.status == "cancelled" else "",
    ]
    return Note(
        text=shortened(job.issue, 90),
        label=office.day(job.closed_at or job.opened_at, language),
        hint=" ".join(filter(None, facts)),
    )


def _written(event: e.AnyEvent) -> tuple[str, str]:
    match event:
        case e.NoteAdded() | e.JobCompleted():
            return "", event.text
        case e.PartsRequested():
            return "note_parts", event.text
        case e.QuestionAsked():
            return "note_question", event.text
        case e.NoAccessReported():
            return "note_no_access", event.text
        case e.ReturnVisitNeeded():
            return "note_return", event.text
        case e.JobHeld():
            return "note_held", event.text
        case e.VisitScheduled():
            return "note_moved", event.reason
        case e.ReplyReceived():
            return "note_reply", event.text
    return "", ""


def _who(event: e.AnyEvent, say: Say) -> str:
    name = first_name(event.by.name)
    if event.by.role in ("dispatcher", "owner"):
        return say("from_office", name=name)
    if event.by.role == "customer":
        return say("from_page", name=name)
    return say("by_text") if isinstance(event, e.ReplyReceived) else name


def _last_words(event: Any) -> str:
    """The technician's note that ends a job says most about it; notes before it are the second best."""
    return event.text if isinstance(event, e.JobCompleted | e.NoteAdded) and event.by.role == "technician" else ""
