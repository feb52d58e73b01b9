"""What a text may speak of, and the same made ready for sentences: GSM-7, no braces, people by the right name."""

import re
from datetime import date
from typing import Literal

import msgspec

from ..gsm7 import to_gsm7
from ..money import dollars
from ..phone import spoken
from ..schedule import Language, Style, Window, hours_before, spoken_day, spoken_hours, spoken_window, window_day

Recipient = Literal["customer", "technician"]

LINK = "{link}"

_NO_BRACES = str.maketrans("{}", "()")
# What phones make a link of. Anybody can type an issue; in a text of ours only our own link may be tapped.
_ADDRESS = re.compile(r"(?:[a-z]{2,9}://|www\.)\S+|\b[a-z0-9][a-z0-9.-]{0,60}\.[a-z]{2,9}/\S*", re.IGNORECASE)


class Facts(msgspec.Struct, frozen=True):
    """The job as it is when the text is worded; empty or None where something is not known.

    `office` is E.164; `reasons` are the words that decided an emergency; `was` is the window this one replaces;
    `minutes` are of the way or of the delay; `reason` is the customer's own words: why a quote was declined, or a
    question. `today` is the company's local date. `jobs` is how many there are on the window's day.
    """

    company: str = ""
    office: str = ""
    reference: str = ""
    customer: str = ""
    technician: str = ""
    street: str = ""
    town: str = ""
    issue: str = ""
    reasons: str = ""
    window: Window | None = None
    was: Window | None = None
    minutes: int | None = None
    total_cents: int | None = None
    reason: str = ""
    today: date = date.min
    emergency: bool = False
    jobs: int = 1


class Phrases(msgspec.Struct, frozen=True):
    """What a language says for fields that are no one's own words. `minutes` has `{}` for their number."""

    technician: str
    emergency: str
    one_minute: str
    minutes: str


class Telling(msgspec.Struct, frozen=True):
    """Facts ready for a sentence. `issue` and what follows up to `company` may be shortened to fit."""

    language: Language
    style: Style
    issue: str
    reason: str
    town: str
    street: str
    customer: str
    technician: str
    company: str
    reference: str
    reasons: str
    office: str
    total: str
    minutes: int | None
    window: Window | None
    was: Window | None
    today: date
    emergency: bool
    jobs: int

    def who(self) -> str:
        """`Ellen Whitaker, 48 Maple St Apt 2`, or the reference where neither is known."""
        return _listed(self.customer, self.street) or self.reference

    def when(self) -> str:
        """The window in words, or nothing."""
        return to_gsm7(spoken_window(self.window, self.today, self.language, self.style))

    def day(self) -> str:
        """`Tue Nov 24`, or nothing."""
        return to_gsm7(spoken_day(self.window, self.language)) if self.window else ""

    def when_urgent(self) -> str:
        """`10-11 AM`: an emergency is today unless it says otherwise."""
        if self.window is not None and window_day(self.window) == self.today:
            return spoken_hours(self.window)
        return self.when()

    def before(self) -> str:
        """`today 10-11`, only `10-11` when the day stays the same, or nothing."""
        if self.was is None:
            return ""
        hours = hours_before(self.was, self.window)
        if self.window is not None and window_day(self.was) == window_day(self.window):
            return hours
        said = to_gsm7(spoken_window(self.was, self.today, self.language, "technician"))
        return said.removesuffix(spoken_hours(self.was)) + hours


def clean(facts: Facts, language: Language, style: Style) -> Telling:
    """Everything a person typed as GSM-7 without braces; a customer hears of the technician by first name only."""
    technician = _plain(facts.technician)
    return Telling(
        language=language,
        style=style,
        issue=_opened(_issue(facts)),
        reason=_plain(facts.reason),
        town=_plain(facts.town),
        street=_plain(facts.street),
        customer=_plain(facts.customer),
        technician=technician.split(" ")[0] if style != "technician" else technician,
        company=_own(facts.company),
        reference=_plain(facts.reference)[:12],
        reasons=_opened(_plain(facts.reasons)),
        office=_plain(spoken(facts.office))[:16],
        total="" if facts.total_cents is None else dollars(facts.total_cents),
        minutes=facts.minutes if facts.minutes and facts.minutes > 0 else None,
        window=facts.window,
        was=facts.was,
        today=facts.today,
        emergency=facts.emergency,
        jobs=facts.jobs,
    )


def sentence(text: str) -> str:
    """The words with a full stop, unless they end in a mark of their own; nothing stays nothing."""
    ended = text.endswith((".", "!", "?"))
    return text if ended or not text else f"{text.rstrip(',;:- ')}."


def _issue(facts: Facts) -> str:
    """The issue; in an emergency the words that decided it come first unless the issue says them itself."""
    issue, reasons = _plain(facts.issue), _plain(facts.reasons)
    if not (facts.emergency and reasons):
        return issue
    if all(part.casefold() in issue.casefold() for part in reasons.split(", ")):
        return issue
    return _listed(reasons.rstrip(" ,;.:"), issue[:1].lower() + issue[1:])


def _opened(text: str) -> str:
    # The capital of a letter inside GSM-7 may be outside: `ì` is, `Ì` is not.
    return to_gsm7(text[:1].upper()) + text[1:]


def _plain(typed: str) -> str:
    return _ADDRESS.sub("(web address)", _own(typed))


def _own(typed: str) -> str:
    """What the owner typed: a company may be called like its site."""
    return to_gsm7(typed).translate(_NO_BRACES)


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
