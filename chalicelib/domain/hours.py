"""The hours and minutes that a company sets for its texts. What they mean is moment.py's and quiet.py's."""

from typing import Annotated

from msgspec import Meta, Struct

HourOfDay = Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d\Z")]
RestMinutes = Annotated[int, Meta(ge=0, le=240)]


class QuietHours(Struct, frozen=True, kw_only=True):
    """No text that can wait leaves from `start` to before `end`, local times; over midnight where `end` is earlier."""

    start: HourOfDay
    end: HourOfDay


class Moments(Struct, frozen=True, kw_only=True):
    """The company's rules. `zone` is an IANA name; reminder and day text have local times of the day before."""

    zone: str = "America/New_York"
    undo_seconds: float = 5
    quiet: QuietHours | None = None
    rest_minutes: RestMinutes = 15
    reminder_at: HourOfDay | None = "17:00"
    day_text_at: HourOfDay = "18:00"
