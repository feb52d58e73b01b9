"""The named fields of the texts: what each is called, what it says of a job, and whether it may be missing."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from ..schedule import Language, spoken_hours
from . import english, spanish
from .facts import LINK, Phrases, Telling, sentence

PHRASES: Mapping[Language, Phrases] = {"en": english.PHRASES, "es": spanish.PHRASES}


class Field(Struct, frozen=True):
    """`means` explains it to the owner. What may be missing stands in square brackets in every text."""

    value: Callable[[Telling], str]
    means: str
    may_be_missing: bool = True


def _technician(t: Telling) -> str:
    return t.technician or PHRASES[t.language].technician


def _minutes(t: Telling) -> str:
    if t.minutes is None:
        return ""
    phrases = PHRASES[t.language]
    return phrases.one_minute if t.minutes == 1 else phrases.minutes.format(t.minutes)


def _emergency(t: Telling) -> str:
    return f"{PHRASES[t.language].emergency} {t.when_urgent()}".strip() if t.emergency else ""


def _hours(t: Telling) -> str:
    return spoken_hours(t.window) if t.window else ""


FIELDS: Mapping[str, Field] = {
    "company": Field(lambda t: t.company, "The company’s name", may_be_missing=False),
    "link": Field(lambda t: LINK, "The link to the page; never shortened", may_be_missing=False),
    "technician": Field(_technician, "First name of who comes, or “our technician”", may_be_missing=False),
    "who": Field(Telling.who, "The customer’s name and street", may_be_missing=False),
    "reference": Field(lambda t: t.reference, "The job’s reference", may_be_missing=False),
    "customer": Field(lambda t: t.customer, "The customer’s name"),
    "street": Field(lambda t: t.street, "The street of the visit"),
    "town": Field(lambda t: t.town, "The town of the visit"),
    "when": Field(Telling.when, "The arrival window, with its day; missing while the time is open"),
    "day": Field(Telling.day, "The day of the arrival window", may_be_missing=False),
    "hours": Field(_hours, "The arrival window without its day", may_be_missing=False),
    "several": Field(lambda t: f"{t.jobs}" if t.jobs > 1 else "", "How many jobs there are, if more than one"),
    "before": Field(Telling.before, "The arrival window that was told before"),
    "minutes": Field(_minutes, "How long the way or the delay is, where the technician said so"),
    "total": Field(lambda t: t.total, "What the quote comes to"),
    "issue": Field(lambda t: sentence(t.issue), "What is wrong, as a sentence"),
    "reason": Field(lambda t: sentence(t.reason), "Why the quote was declined, as a sentence"),
    "question": Field(lambda t: t.reason, "The customer’s question"),
    "emergency": Field(_emergency, "EMERGENCY and the hours; missing when it is none"),
    "office": Field(lambda t: t.office, "The office’s phone number"),
}


def value_of(telling: Telling, name: str) -> str:
    """A field's words for this telling, empty where it is not known. Raises KeyError for a field that there is not."""
    return FIELDS[name].value(telling)
