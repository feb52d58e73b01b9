"""Arrival windows and the company's local day: promises are made in local time, what happened is kept in UTC.

Nothing here reads a clock; `today` is passed in and is the company's local date.
"""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

import msgspec

from .errors import Invalid

Language = Literal["en", "es"]
Style = Literal["customer", "new_time", "technician"]

LONGEST = timedelta(hours=24)
_LOCAL = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}")

_WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
}
_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
}
_NEAR_DAYS = {
    "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
    "es": {-1: "ayer", 0: "hoy", 1: "mañana"},
}


class Window(msgspec.Struct, frozen=True):
    """The promise to the customer, `2026-11-22T13:00` to `2026-11-22T15:00`, local to the company's zone."""

    start: str
    end: str


def check_window(window: Window, field: str = "window") -> None:
    """Raise Invalid unless both ends are local minutes, the end is after the start and at most 24 hours later."""
    ends = []
    for name, value in (("start", window.start), ("end", window.end)):
        moment = _parsed(value)
        if moment is None:
            raise Invalid({f"{field}.{name}": "Write the local date and time, like 2026-11-22T13:00."})
        ends.append(moment)
    start, end = ends
    if end <= start:
        raise Invalid({field: "The window must end after it starts."})
    if end - start > LONGEST:
        raise Invalid({field: "A window can be 24 hours long at most."})


def local_time(instant: str, zone: str) -> datetime:
    """The instant `2026-11-22T10:17:16.123Z` on the clocks of an IANA zone."""
    moment = datetime.fromisoformat(instant)
    if moment.tzinfo is None:
        raise ValueError(f"an instant needs its Z: {instant}")
    return moment.astimezone(ZoneInfo(zone))


def local_day(instant_utc: str, zone: str) -> str:
    """The company's day, `2026-11-22`, in which an instant falls."""
    return local_time(instant_utc, zone).date().isoformat()


def day_begins_utc(day: date, zone: str) -> str:
    """The instant at which a local day begins, `2026-11-22T05:00:00.000Z`."""
    begins = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return begins.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def window_start_utc(window: Window, zone: str) -> datetime:
    """When the window begins, in UTC. A time the clocks skip or show twice has the offset from before they change."""
    return _start(window).replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def window_end_utc(window: Window, zone: str) -> datetime:
    """When the window ends, in UTC; never before it begins, even where the clocks jump inside it."""
    end = _end(window).replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)
    return max(end, window_start_utc(window, zone))


def spoken_window(window: Window | None, today: date, language: Language, style: Style) -> str:
    """The window as texts say it; empty without one. May hold `sáb`, which the GSM-7 step turns into `sab`.

    customer: `today, 10-11 AM`, `tomorrow, Tue Nov 24, 8-10 AM`, `Wed Nov 25, 11 AM-1 PM`.
    new_time: the same, but tomorrow is only its date. technician: as new_time, and `today 10-11 AM` without the comma.
    """
    if window is None:
        return ""
    hours = spoken_hours(window)
    day = _start(window).date()
    ahead = (day - today).days
    if ahead == 0:
        return f"{_NEAR_DAYS[language][0]}{' ' if style == 'technician' else ', '}{hours}"
    written = _written_day(day, language, " ")
    if ahead == 1 and style == "customer":
        return f"{_NEAR_DAYS[language][1]}, {written}, {hours}"
    return f"{written}, {hours}"


def spoken_hours(window: Window, dash: str = "-") -> str:
    """`10-11 AM`, `11 AM-1 PM`, `10-11:30 AM`: AM or PM once where one is enough."""
    start, end = _start(window), _end(window)
    shared = start.date() == end.date() and _half(start) == _half(end)
    return f"{_clock(start)}{'' if shared else ' ' + _half(start)}{dash}{_clock(end)} {_half(end)}"


def hours_before(was: Window, now: Window | None) -> str:
    """The hours of a replaced window, `10-11`, without AM or PM where the new one already says it."""
    hours = spoken_hours(was)
    if now is not None and {_half(_start(was)), _half(_end(was))} == {_half(_start(now)), _half(_end(now))}:
        return hours.removesuffix(f" {_half(_end(was))}") if hours.count("M") == 1 else hours
    return hours


def spoken_day(window: Window, language: Language) -> str:
    """The day of a window as texts say it, `Tue Nov 24`, also when that is today."""
    return _written_day(_start(window).date(), language, " ")


def page_window(window: Window, today: date, language: Language) -> str:
    """The window as pages show it: `Today, 10–11 AM`, `Tomorrow, 8–10 AM`, `Tue, Nov 24, 8–10 AM`."""
    return f"{page_day(_start(window).date(), today, language)}, {spoken_hours(window, '–')}"


def page_day(day: date, today: date, language: Language) -> str:
    """`Yesterday`, `Today`, `Tomorrow`, `Tue, Nov 24` (`Mar 24 nov`), and with the year when it is another one."""
    near = _NEAR_DAYS[language].get((day - today).days)
    if near is not None:
        return near.capitalize()
    written = _written_day(day, language, ", " if language == "en" else " ")
    if day.year != today.year:
        written += f", {day.year}" if language == "en" else f" {day.year}"
    return written[0].upper() + written[1:]


def within(said: str, language: Language) -> str:
    """What begins with a page's day or time, within a sentence: `yesterday, 9:26 AM`, `mar 24 nov`, `Tue, Nov 24`."""
    keeps = language == "en" and said.partition(",")[0].lower() not in _NEAR_DAYS["en"].values()
    return said if keeps else said[0].lower() + said[1:]


def dated(day: date, language: Language) -> str:
    """`Mon, Nov 23` (`Lun 23 nov`), also when that is today."""
    written = _written_day(day, language, ", " if language == "en" else " ")
    return written[0].upper() + written[1:]


def page_time(instant: str, zone: str, language: Language) -> str:
    """`9:52 AM` on the company's clocks; both languages of the pages write it so."""
    moment = local_time(instant, zone)
    return f"{moment.hour % 12 or 12}:{moment.minute:02d} {_half(moment)}"


def window_day(window: Window) -> date:
    """The local date on which the window starts."""
    return _start(window).date()


def _parsed(value: str) -> datetime | None:
    if not _LOCAL.fullmatch(value):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    # Years at the edge of the calendar cannot be moved into another zone.
    return moment if 2000 <= moment.year < 2200 else None


def _start(window: Window) -> datetime:
    return datetime.fromisoformat(window.start)


def _end(window: Window) -> datetime:
    return datetime.fromisoformat(window.end)


def _clock(moment: datetime) -> str:
    hour = moment.hour % 12 or 12
    return f"{hour}:{moment.minute:02d}" if moment.minute else str(hour)


def _half(moment: datetime) -> str:
    return "AM" if moment.hour < 12 else "PM"


def _written_day(day: date, language: Language, after_weekday: str) -> str:
    weekday, month = _WEEKDAYS[language][day.weekday()], _MONTHS[language][day.month - 1]
    if language == "en":
        return f"{weekday}{after_weekday}{month} {day.day}"
    return f"{weekday}{after_weekday}{day.day} {month}"
