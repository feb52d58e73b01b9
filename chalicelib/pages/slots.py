"""Arrival windows to choose from, made of the company's hours."""

from datetime import date, timedelta

from chalicelib.domain.schedule import Language, Window, page_window, spoken_hours

from .office import Office

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_STEP = 120
_SHORTEST = 60
_AHEAD_DAYS = 14


def times(office: Office) -> list[tuple[str, str]]:
    """What a *Time* field offers: `08:00-10:00` and `8–10 AM`, over the hours of the whole week."""
    open_days = [hours for hours in office.hours.values() if hours]
    if not open_days:
        open_days = [("08:00", "17:00")]
    first, last = min(start for start, _ in open_days), max(end for _, end in open_days)
    return [(f"{start}-{end}", spoken_hours(_on("2026-01-01", start, end), "–")) for start, end in _cut(first, last)]


def offered(office: Office, language: Language, limit: int) -> list[tuple[str, str]]:
    """The next windows a customer may wish for, two a day from tomorrow: `2026-11-24T08:00`, `Tomorrow, 8–10 AM`."""
    found: list[tuple[str, str]] = []
    for ahead in range(1, _AHEAD_DAYS + 1):
        day = office.today + timedelta(days=ahead)
        cut = windows_of(office, day)
        for window in dict.fromkeys([*cut[:1], *cut[len(cut) // 2 : len(cut) // 2 + 1]]):
            found.append((window.start, page_window(window, office.today, language)))
            if len(found) == limit:
                return found
    return found


def windows_of(office: Office, day: date) -> list[Window]:
    """All windows of a day, none when the company is closed."""
    hours = office.hours.get(_WEEKDAYS[day.weekday()])
    return [_on(day.isoformat(), start, end) for start, end in _cut(*hours)] if hours else []


def _cut(start: str, end: str) -> list[tuple[str, str]]:
    minutes, last = _minutes(start), _minutes(end)
    cut = []
    while last - minutes >= _SHORTEST:
        cut.append((_clock(minutes), _clock(min(minutes + _STEP, last))))
        minutes += _STEP
    return cut


def _on(day: str, start: str, end: str) -> Window:
    return Window(start=f"{day}T{start}", end=f"{day}T{end}")


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:5])


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
