"""When a text may leave: after the undo time, when a plan has rested, the evening before, and not in quiet hours."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from .due import Due, Heard
from .hours import Moments
from .quiet import opens
from .schedule import day_begins_utc, local_time, window_day, window_start_utc

# Nobody is woken up for a visit later than this, and nobody misses one that is sooner.
SOON = timedelta(hours=12)
# Who was told so shortly before the reminder's time is not told again.
TOLD_LATELY = timedelta(hours=3)

_PLANS = ("assigned", "new_window")
_NOBODY_WAITS = ("return_visit", "done", "reminder")
# What these tell is as true after the visit's window as before it: it makes them no more pressing.
_WHATEVER_THE_WINDOW = ("done", "quote", "return_visit")


def next_day(now: datetime, zone: str) -> datetime:
    """When the next local day begins."""
    tomorrow = now.astimezone(ZoneInfo(zone)).date() + timedelta(days=1)
    return datetime.fromisoformat(day_begins_utc(tomorrow, zone))


def later(instant: str, after: float) -> str:
    """The instant so many seconds after another one, `2026-11-22T10:17:16.123Z`."""
    return instant_of(datetime.fromisoformat(instant) + timedelta(seconds=after))


def instant_of(moment: datetime) -> str:
    """A moment as instants are kept."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def leaves_at(
    due: Due, rules: Moments, last: Heard | None = None, day_left: bool = False, now: datetime | None = None
) -> datetime:
    """The first moment (UTC) at which a text may leave, from `now` on. `last` is what its reader heard last about the
    same thing, `day_left` whether the technician's text for that whole day has left: what comes after it is told one by
    one. Whether it has to wait for the morning is decided once, when it is ready: nobody is woken up later because a
    visit has come near meanwhile.
    """
    ready = _ready(due, rules, last, day_left)
    at = max(ready, now or ready)
    if rules.quiet is None or not _held(due, rules, last, ready):
        return at
    opened = opens(at, rules.quiet, rules.zone, due.phone)
    # A text that could not come before its visit is not worth waiting for.
    window = due.window if due.kind not in _WHATEVER_THE_WINDOW else None
    return at if window and opened >= window_start_utc(window, rules.zone) > at else opened


def span(due: Due, rules: Moments) -> tuple[datetime, datetime] | None:
    """The first and the last moment at which a text may become free to leave, whatever its reader has heard; None if it
    is never called for.
    """
    moments = []
    for last in (None, *due.heard):
        text = due.after(last)
        if text:
            moments += [leaves_at(text, rules, last, day_left) for day_left in (False, True)]
    return (min(moments), max(moments)) if moments else None


def day_of(due: Due, rules: Moments, last: Heard | None = None) -> date | None:
    """The later day for which a technician is told of this visit by the text for the whole day; None: one by one."""
    if due.to != "technician" or due.at_once or (last and last.comes) or not _ahead(due, rules) or due.window is None:
        return None
    day = window_day(due.window)
    return day if _since(due) < day_text_at(day, rules) else None


def day_text_at(day: date, rules: Moments) -> datetime:
    """When technicians are told of a whole day: the evening before."""
    return _evening_before(day, rules.day_text_at, rules)


def reminds(due: Due, rules: Moments, told_at: str) -> bool:
    """Whether a customer who read the plan at `told_at` is reminded of it: not if that was only just before, nor where
    the plan was settled on the day itself.
    """
    if rules.reminder_at is None or due.window is None:
        return False
    ready = _ready(due, rules, None, False)
    evening = _evening_before(window_day(due.window), rules.reminder_at, rules)
    on_time = local_time(ready.isoformat(), rules.zone).date() < window_day(due.window)
    return on_time and datetime.fromisoformat(told_at) <= evening - TOLD_LATELY


def undo_is_over(due: Due, rules: Moments, now: datetime) -> bool:
    """Whether what a text tells can be taken back no more."""
    return now >= _since(due) + timedelta(seconds=rules.undo_seconds if due.waits else 0)


def begun(due: Due, rules: Moments, now: datetime) -> bool:
    """Whether the visit that a text is about ought to have begun by now."""
    return due.window is not None and window_start_utc(due.window, rules.zone) <= now


def _ready(due: Due, rules: Moments, last: Heard | None, day_left: bool) -> datetime:
    since = _since(due)
    undo = timedelta(seconds=rules.undo_seconds if due.waits else 0)
    if due.kind == "reminder":
        assert due.window is not None
        return max(since, _evening_before(window_day(due.window), rules.reminder_at or "17:00", rules))
    if due.at_once or not _ahead(due, rules) or _expects_today(due, rules, last):
        return since + undo
    day = None if day_left else day_of(due, rules, last)
    if day is not None:
        return max(since + undo, day_text_at(day, rules))
    if due.to == "technician":
        return since + undo
    return since + max(undo, timedelta(minutes=rules.rest_minutes))


def _since(due: Due) -> datetime:
    return datetime.fromisoformat(max(due.at, due.since))


def _ahead(due: Due, rules: Moments) -> bool:
    """Whether it tells the plan of a later day. What is said of an emergency, or to who opens it by phone, is not."""
    if not due.plans or due.urgent or due.kind not in _PLANS or due.window is None:
        return False
    return window_day(due.window) > _day_it_came_about(due, rules)


def _day_it_came_about(due: Due, rules: Moments) -> date:
    return local_time(max(due.at, due.since), rules.zone).date()


def _expects_today(due: Due, rules: Moments, last: Heard | None) -> bool:
    """Whether the reader believes that the visit is on the very day on which the plan was changed."""
    heard = last.window if last and last.comes else None
    return heard is not None and window_day(heard) == _day_it_came_about(due, rules)


def _held(due: Due, rules: Moments, last: Heard | None, at: datetime) -> bool:
    """Whether nobody waits for this text, so that it does not leave in quiet hours."""
    if due.to == "technician" or due.urgent or due.answers or _soon(due, rules, last, at):
        return False
    if due.kind == "quote":
        return not due.on_site
    if due.kind == "cancelled":
        return due.window is not None
    return due.kind in _NOBODY_WAITS or (_ahead(due, rules) and not _expects_today(due, rules, last))


def _soon(due: Due, rules: Moments, last: Heard | None, at: datetime) -> bool:
    """Whether the visit that is planned, or the one that the reader expects, begins within a few hours."""
    if due.kind in _WHATEVER_THE_WINDOW:
        return False
    windows = (due.window, last.window if last and last.comes else None)
    return any(window and window_start_utc(window, rules.zone) - at <= SOON for window in windows)


def _evening_before(day: date, hour: str, rules: Moments) -> datetime:
    local = datetime.combine(day - timedelta(days=1), time.fromisoformat(hour), ZoneInfo(rules.zone))
    return local.astimezone(UTC)
