"""The line above the next action that says what was just done, who will be told, and offers to take it back."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil

from msgspec import Struct

from chalicelib.domain import events as e
from chalicelib.domain.hours import Moments
from chalicelib.domain.job import Job
from chalicelib.domain.moment import leaves_at
from chalicelib.domain.people import first_name
from chalicelib.domain.schedule import Language
from chalicelib.domain.texts import texts_due

from .words import WORDS, Say, say_in

_TOLD_LATER = (e.TechnicianEnRoute, e.TechnicianArrived, e.NoAccessReported, e.JobCompleted, e.VisitScheduled)


class Undo(Struct, frozen=True, kw_only=True):
    """`left` is in whole seconds, rounded up."""

    command_id: str
    words: str
    left: int


def undo(job: Job, done: Sequence[e.AnyEvent], left: float, language: Language, told: Moments | None = None) -> Undo:
    """For the last command, which brought the events `done`. With the rules of when texts leave, as in the portal, it
    says who gets one and when.
    """
    say = say_in(language)
    event = done[-1]
    key = f"did_{e.type_of(event)}"
    words = say(key) if key in WORDS[language] else say("did_something")
    if isinstance(event, e.TechnicianEnRoute) and event.eta_minutes:
        words = say("did_technician_en_route_minutes", minutes=event.eta_minutes)
    if told and isinstance(event, _TOLD_LATER) and job.customer.texts_allowed:
        words = f"{words} {_told(job, event, left, told, say)}"
    return Undo(command_id=event.command_id, words=words, left=ceil(left))


def _told(job: Job, event: e.AnyEvent, left: float, rules: Moments, say: Say) -> str:
    """When the customer gets a text: at once, after the undo time, or when a plan has rested or the night is over."""
    name = first_name(job.customer.name)
    if job.triaged.priority == "emergency":
        return say("told_at_once", name=name)
    soon = datetime.fromisoformat(event.at) + timedelta(seconds=rules.undo_seconds)
    for due in texts_due(job):
        # Whatever was told before is taken as read.
        last = due.heard[0] if due.heard else None
        text = due.after(last) if due.to == "customer" and due.at == event.at else None
        if text and leaves_at(text, rules, last) > soon:
            return say("told_later", name=name)
    return say("told_soon", name=name, seconds=ceil(left))
