"""Quiet hours: when a text that nobody waits for may leave, by the company's clocks and by those of the number."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from .hours import QuietHours
from .zones import zones_of

# Hours that all zones share come again every day; two more days leave room for the clocks to change.
_LOOKED_AHEAD = timedelta(days=3)


def opens(at: datetime, hours: QuietHours, zone: str, phone: str) -> datetime:
    """The first moment from `at` on that is outside the quiet hours in the company's zone and all of the number's.

    Where the hours leave these no moment in common, the number's own zones decide; the company's where those are
    unknown.
    """
    own = zones_of(phone)
    for zones in ((zone, *own), own, (zone,)):
        found = _in_all(at, hours, zones) if zones else None
        if found is not None:
            return found
    return at


def _in_all(at: datetime, hours: QuietHours, zones: Sequence[str]) -> datetime | None:
    until, moment = at + _LOOKED_AHEAD, at
    while moment <= until:
        latest = max(_ends(moment, hours, zone) for zone in zones)
        if latest == moment:
            return moment
        moment = latest
    return None


def _ends(at: datetime, hours: QuietHours, zone: str) -> datetime:
    """When the quiet that holds at a moment in one zone is over; the moment itself where nothing is quiet."""
    local = at.astimezone(ZoneInfo(zone))
    start, end, now = time.fromisoformat(hours.start), time.fromisoformat(hours.end), local.time()
    over_midnight = end < start
    if not (now >= start or now < end if over_midnight else start <= now < end):
        return at
    day = local.date() + timedelta(days=over_midnight and now >= start)
    ended = datetime.combine(day, end, ZoneInfo(zone))
    # Where the clocks are put back the same local time comes twice: by the second one quiet is over for certain.
    later = ended if ended.astimezone(UTC) > at else ended.replace(fold=1)
    return later.astimezone(UTC)
