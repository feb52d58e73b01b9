"""What texts are shown and measured with: a job as most of them are, the longest real names, and hardly anything."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from ..gsm7 import septets
from ..schedule import Language, Style, Window
from .catalogue import TECHNICIAN, TEXTS, fields_of
from .facts import Facts, Recipient, Telling, clean
from .fields import value_of
from .fitting import at_the_floor

TODAY = date(2026, 11, 23)
_THIS_MORNING = Window("2026-11-23T10:00", "2026-11-23T11:00")
_TOMORROW = Window("2026-11-24T08:00", "2026-11-24T10:00")
_LATE_TOMORROW = Window("2026-11-24T10:30", "2026-11-24T12:30")
_LATE_NEXT_DAY = Window("2026-11-25T10:30", "2026-11-25T12:30")

_USUAL = Facts(
    company="Harbor Heating & Plumbing",
    office="+16175550140",
    reference="7KQ4M2XD",
    customer="Ellen Whitaker",
    technician="Marco Delgado",
    street="48 Maple St Apt 2",
    town="Quincy",
    window=_THIS_MORNING,
    was=_THIS_MORNING,
    minutes=20,
    total_cents=68420,
    today=TODAY,
)
_ISSUES: Mapping[Language, str] = {"en": "No heat, clicks", "es": "No calienta"}
_REASONS: Mapping[Language, str] = {"en": "too expensive", "es": "muy caro"}
_QUESTIONS: Mapping[Language, str] = {"en": "Is the old one taken away?", "es": "¿Se llevan el viejo?"}
_NEXT_DAY = frozenset(("new_window", "reminder", "day"))

_LONGEST: Mapping[Language, Facts] = {
    "en": replace(
        _USUAL,
        company="Massachusetts Brothers Heating, Cooling, Plumbing & Electric",
        customer="Wolfgang Schlegelsteinhausen-Featherstonehaugh",
        technician="Wolfgang Schlegelsteinhausen-Featherstonehaugh",
        street="12345 Reverend Doctor Martin Luther King Junior Boulevard, Building 14, Apartment 1204B",
        town="Manchester-by-the-Sea",
        issue="The furnace in the cellar has been clicking all night, there is no heat upstairs – and now it smells"
        " like gas ☹",
        reasons="smells like gas",
    ),
    "es": replace(
        _USUAL,
        company="Calefacción y Plomería Hermanos Núñez-Echeverría",
        customer="María de los Ángeles Fernández de la Reguera Ibáñez",
        technician="Maximiliano Fernández de la Reguera Ibáñez",
        street="2200 Avenida Presidente Adolfo Ruiz Cortines Poniente, Edificio C, Departamento 14",
        town="Rancho Santa Margarita",
        issue="El calentador no enciende desde anoche, hay agua por todo el sótano y además huele mucho a gas “en la"
        " cocina”",
        reasons="huele a gas",
    ),
}


# The longest address that CloudFront gives, and a token that opens nothing.
_ADDRESS = "https://d111111abcdef8.cloudfront.net"
_TOKEN = "4kYqZ7mPq2RtV8wXbN3cHdJfLs"
LINK_LENGTH = len(f"{_ADDRESS}/s/{_TOKEN}")


class Samples(Struct, frozen=True):
    """The same text's facts, three times. `least`: only what is always known."""

    usual: Facts
    longest: Facts
    least: Facts


def style_of(kind: str, to: Recipient) -> Style:
    """How this text names a day."""
    return "technician" if to == TECHNICIAN else "new_time" if TEXTS[kind, to].new_time else "customer"


def samples(kind: str, language: Language, company: str = _USUAL.company, office: str = _USUAL.office) -> Samples:
    """The facts to show a text with, for this company and its office (E.164)."""
    quoted = (_QUESTIONS if kind == "question" else _REASONS)[language]
    usual = replace(
        _USUAL,
        company=company,
        office=office,
        issue=_ISSUES[language],
        reason=quoted,
        window=_TOMORROW if kind in _NEXT_DAY else _THIS_MORNING,
        jobs=4,
    )
    least = Facts(company=company, reference=usual.reference, customer=usual.customer, today=TODAY)
    if kind == "day":
        # There is no such text without its window.
        least = replace(least, window=_TOMORROW)
    return Samples(usual=usual, longest=longest(language), least=least)


def examples(kind: str, to: Recipient, language: Language) -> dict[str, str]:
    """What each field of a text says of a job as most of them are; of an emergency where it says nothing of those."""
    usual = clean(samples(kind, language).usual, language, style_of(kind, to))
    urgent = replace(usual, emergency=True)
    return {name: value_of(usual, name) or value_of(urgent, name) for name in fields_of(kind, to)}


def longest(language: Language) -> Facts:
    """The longest real names and the longest of everything else that a text may say."""
    names = _LONGEST[language]
    return replace(
        names, window=_LATE_TOMORROW, was=_LATE_NEXT_DAY, minutes=120, total_cents=123_456_78, reason=names.issue,
        emergency=True, jobs=12,
    )  # fmt: skip


def link_of(kind: str, to: Recipient, base: str) -> str:
    """A link as long as any that is sent from `base`, but never shorter than on CloudFront, where it may move."""
    page = "t" if to == TECHNICIAN else "q" if kind == "quote" else "s"
    return f"{max(base, _ADDRESS, key=len)}/{page}/{_TOKEN}"


@lru_cache(maxsize=512)
def least_room(name: str, kind: str, to: Recipient, language: Language) -> int:
    """Septets that a field takes when nothing more can be taken from its names; 0 where it can be left out for room."""
    return max(septets(value_of(telling, name)) for telling in _at_the_floor(style_of(kind, to), language))


@lru_cache(maxsize=8)
def _at_the_floor(style: Style, language: Language) -> tuple[Telling, Telling]:
    told = clean(longest(language), language, style)
    # Where both are missing, the reference says what a text is about. "Our technician" is not measured: it is seldom
    # said, and the company's name has more letters to give than that is longer.
    nameless = replace(at_the_floor(told), customer="", street="")
    return at_the_floor(told), nameless
