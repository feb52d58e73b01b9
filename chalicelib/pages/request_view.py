"""What the request form and its confirmation show."""

from datetime import date

from msgspec import Struct

from chalicelib.domain.job import Job
from chalicelib.domain.schedule import Language, Window, dated, spoken_hours, window_day

from .office import Office, grouped
from .slots import offered, windows_of
from .words import say_in

OFFERED = 6
SOON = "soon"
_SAFETY = {
    "gas": "safety_gas",
    "co": "safety_gas",
    "water": "safety_water",
    "electrical": "safety_electrical",
    "fire": "safety_electrical",
}


class RequestView(Struct, frozen=True, kw_only=True):
    """`opened` is made with the page: when that was, and which one it is, sealed.

    A slot is its start, the day and the hours. `framed_by` are the origins whose pages may show this one in a frame;
    None for the page by itself.
    """

    opened: str
    slots: list[tuple[str, str, str]]
    other_language: Language
    action: str
    framed_by: tuple[str, ...] | None


class DoneView(Struct, frozen=True, kw_only=True):
    reference: str
    status_url: str
    texts: bool
    safety: str
    framed_by: tuple[str, ...] | None


def request_form(
    office: Office, language: Language, opened: str, action: str, framed_by: tuple[str, ...] | None
) -> RequestView:
    return RequestView(
        opened=opened,
        action=action,
        framed_by=framed_by,
        slots=[(start, *_parted(words)) for start, words in offered(office, language, OFFERED)],
        other_language="en" if language == "es" else "es",
    )


def _parted(words: str) -> tuple[str, str]:
    day, _, hours = words.rpartition(", ")
    return day, hours


def request_done(job: Job, status_url: str, framed_by: tuple[str, ...] | None) -> DoneView:
    return DoneView(
        framed_by=framed_by,
        reference=grouped(job.id),
        status_url=status_url,
        texts=job.customer.texts_allowed,
        safety=_safety(job),
    )


def consent_wording(language: Language) -> str:
    """The words beside the tick; they are kept with the consent."""
    say = say_in(language)
    return f"{say('text_me')}. {say('consent')}"


def wish(office: Office, start: str) -> str:
    """The preferred window in words for the office, empty for as soon as possible or for a time that is not offered."""
    for window in _windows(office, start):
        if window.start == start:
            day = dated(window_day(window), "en")
            return say_in("en")("wants_time", window=f"{day}, {spoken_hours(window, '–')}")
    return ""


def _windows(office: Office, start: str) -> list[Window]:
    try:
        day = date.fromisoformat(start[:10])
    except ValueError:
        return []
    return windows_of(office, day) if day >= office.today else []


def _safety(job: Job) -> str:
    if job.triaged.priority != "emergency":
        return ""
    return next((_SAFETY[reason.kind] for reason in job.triaged.reasons if reason.kind in _SAFETY), "safety_other")
