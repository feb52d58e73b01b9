"""The line above the next action that says what was just done, who will be told, and offers to take it back."""

from collections.abc import Sequence
from math import ceil

from msgspec import Struct

from chalicelib.domain import events as e
from chalicelib.domain.job import Job
from chalicelib.domain.people import first_name
from chalicelib.domain.schedule import Language

from .words import WORDS, say_in

_TOLD_LATER = (e.TechnicianEnRoute, e.TechnicianArrived, e.NoAccessReported, e.JobCompleted, e.VisitScheduled)


class Undo(Struct, frozen=True, kw_only=True):
    """`left` is in whole seconds, rounded up."""

    command_id: str
    words: str
    left: int


def undo(job: Job, done: Sequence[e.AnyEvent], left: float, language: Language, told: bool) -> Undo:
    """For the last command, which brought the events `done`. `told`: say who gets a text, as the portal does."""
    say = say_in(language)
    event = done[-1]
    key = f"did_{e.type_of(event)}"
    words = say(key) if key in WORDS[language] else say("did_something")
    if isinstance(event, e.TechnicianEnRoute) and event.eta_minutes:
        words = say("did_technician_en_route_minutes", minutes=event.eta_minutes)
    if told and isinstance(event, _TOLD_LATER) and job.customer.texts_allowed:
        name = first_name(job.customer.name)
        when = "told_at_once" if job.triaged.priority == "emergency" else "told_soon"
        words = f"{words} {say(when, name=name, seconds=ceil(left))}"
    return Undo(command_id=event.command_id, words=words, left=ceil(left))
