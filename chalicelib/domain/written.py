"""What somebody of the office writes to a number: whether it may be written at all, and what of it fits."""

from msgspec import Struct

from .errors import Invalid, NoConsent, OptedOut
from .gsm7 import (
    PART_OF_SEVERAL,
    SEGMENT,
    UCS2_PART_OF_SEVERAL,
    UCS2_SEGMENT,
    is_gsm7,
    segments,
    septets,
    to_gsm7,
)
from .instant import seconds
from .write import clean

# What a person says may take more than one segment, but each costs as much as a text of its own.
MOST_SEGMENTS = 3
ANSWERED_WITHIN_SECONDS = 30 * 24 * 3600


def written(typed: str) -> str:
    """The words as they leave: in GSM-7 where that loses nothing but accents and typography, else as they were typed.

    Raises Invalid for nothing, for more than three segments, and for one of our links: it is a key to somebody's job.
    """
    body = clean(typed, "body")
    if "{link}" in body:
        raise Invalid({"body": "A link to a job cannot be sent in a text of your own."})
    plain = "\n".join(to_gsm7(line) for line in body.split("\n")).strip()
    if not any(map(_is_lost, body)):
        body = plain
    if segments(body) > MOST_SEGMENTS:
        raise Invalid({"body": _too_long(body)})
    return body


class Length(Struct, frozen=True):
    """How long a text is as it leaves: `characters` as the network counts them, of `room` in so many `segments`."""

    characters: int
    room: int
    segments: int


def length(body: str) -> Length:
    """The length of a text that is written as it leaves."""
    count, plain = segments(body), is_gsm7(body)
    alone, part = (SEGMENT, PART_OF_SEVERAL) if plain else (UCS2_SEGMENT, UCS2_PART_OF_SEVERAL)
    return Length(
        characters=septets(body) if plain else _units(body),
        room=alone if count == 1 else part * count,
        segments=count,
    )


def _units(body: str) -> int:
    return len(body.encode("utf-16-le")) // 2


def _is_lost(char: str) -> bool:
    """Whether GSM-7 has nothing that says the same: an emoji, another script."""
    return not char.isspace() and char != "?" and to_gsm7(char) in ("", "?")


def _too_long(body: str) -> str:
    if is_gsm7(body):
        return f"This is too long: {MOST_SEGMENTS * PART_OF_SEVERAL} characters fit, these are {septets(body)}."
    units = _units(body)
    fits = MOST_SEGMENTS * UCS2_PART_OF_SEVERAL
    return f"This is too long: {fits} characters fit with an emoji or letters like these, these are {units}."


def check_consent(*, technician: bool, opted_out: bool, agreed: bool, heard_at: str, now: str) -> None:
    """Raise OptedOut after a STOP; NoConsent for a customer or stranger who neither agreed nor wrote within 30 days."""
    if opted_out:
        raise OptedOut()
    answers = bool(heard_at) and seconds(now) - seconds(heard_at) <= ANSWERED_WITHIN_SECONDS
    if not (technician or agreed or answers):
        raise NoConsent()
