"""When texts may leave, on every clock of the United States, also on the days on which the clocks change."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain.due import Due, Heard
from chalicelib.domain.hours import Moments, QuietHours
from chalicelib.domain.moment import day_of, instant_of, leaves_at, reminds, span
from chalicelib.domain.schedule import Window
from chalicelib.domain.texts import texts_in_time
from chalicelib.domain.zones import zones_of
from tests.unit.builders import ELLEN, GAS, MARCO, MORNING, NEW_PHONE, NOW, TOMORROW, Story, a_story, only, said

NIGHT = QuietHours(start="21:00", end="08:00")
RULES = Moments(quiet=NIGHT)
DAYS = (date(2026, 3, 8), date(2026, 11, 1))
ZONES = (
    "America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage"
    " America/Adak Pacific/Honolulu America/Puerto_Rico"
).split()
# One area code in each zone, some that lie in two, and numbers that belong to no place.
PHONES = [f"+1{area}5550117" for area in "617 312 303 602 213 907 808 787 850 208 928 605 800".split()]


def heard_of(story: Story) -> Due:
    """The reminder of a plan that its reader knows."""
    due = next(due for due in texts_in_time(story.job) if due.kind == "reminder")
    told = said(due, due.heard[0].id)
    assert told is not None
    return told


def called_off(story: Story) -> Due:
    due = only(story.does(c.CancelJob, reason="Fixed itself"), "cancelled")
    told = said(due, *(known.id for known in due.heard))
    assert told is not None
    return told


HELD = {
    "plan of a later day": only(a_story(assigned=True, window=TOMORROW), "assigned"),
    "new window of a later day": only(a_story(assigned=True).schedule(TOMORROW), "new_window"),
    "we will come back": only(a_story(returning=True), "return_visit"),
    "done": only(a_story(completed=True), "done"),
    "quote from the office": only(a_story(quoted=True), "quote"),
    "called off, a later day": called_off(a_story(assigned=True, window=TOMORROW)),
}
FREE = {
    "got it": only(a_story(), "got_it"),
    "got it, with its technician": only(a_story(technician_id="marco", window=TOMORROW), "got_it_assigned"),
    "no time yet": only(a_story(assigned=True), "assigned"),
    "on the way": only(a_story(en_route=True), "on_the_way"),
    "running late": only(a_story(en_route=True).does(c.ReportRunningLate, MARCO, minutes=20), "running_late"),
    "arrived": only(a_story(on_site=True), "arrived"),
    "could not reach you": only(a_story(no_access=True), "no_access"),
    "quote on site": only(a_story(on_site=True, quoted=True), "quote"),
    "quote to a number that its customer gave": only(
        a_story(quoted=True).does(c.CorrectDetails, ELLEN, phone=NEW_PHONE), "quote"
    ),
    "safety": only(a_story(issue=GAS), "safety_gas"),
    "emergency of a later day": only(a_story(issue=GAS, assigned=True, window=TOMORROW), "assigned"),
    "emergency, done": only(a_story(issue=GAS, completed=True), "done"),
    "called off, no time yet": called_off(a_story(assigned=True)),
    "to a technician": only(
        a_story(assigned=True, quoted=True).does(c.ApproveQuote, ELLEN, version=1, name="E"), "quote_approved", "Marco"
    ),
}


def quarters(day: date) -> Iterator[datetime]:
    """Every quarter of an hour of a day on which the clocks change, in any zone of the country."""
    moment = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
    return (moment + timedelta(minutes=15 * n) for n in range(4 * 31))


def in_two_days(moment: datetime, zone: str) -> Window:
    day = moment.astimezone(ZoneInfo(zone)).date() + timedelta(days=2)
    return Window(f"{day}T08:00", f"{day}T10:00")


def at_a_moment(due: Due, moment: datetime, zone: str, phone: str) -> Due:
    changed = replace(due, at=instant_of(moment), since="")
    changed = changed if due.to == "technician" else replace(changed, phone=phone)
    return replace(changed, window=in_two_days(moment, zone)) if due.window else changed


@pytest.mark.parametrize("day", DAYS)
def test_nobody_is_woken_up_and_nobody_waits_who_is_waiting(day: date) -> None:
    held, free = cycle(HELD.items()), cycle(FREE.items())
    for zone in ZONES:
        rules = Moments(zone=zone, quiet=NIGHT, rest_minutes=0)
        for phone in PHONES:
            clocks = [ZoneInfo(name) for name in (zone, *zones_of(phone))]
            for moment in quarters(day):
                name, due = next(held)
                leaves = leaves_at(at_a_moment(due, moment, zone, phone), rules)
                hours = [leaves.astimezone(clock).strftime("%H:%M") for clock in clocks]
                assert all("08:00" <= hour < "21:00" for hour in hours), (name, zone, phone, moment, hours)
                if all("08:00" <= moment.astimezone(clock).strftime("%H:%M") < "20:59" for clock in clocks):
                    assert leaves <= moment + timedelta(seconds=5), (name, zone, phone, moment)
                name, due = next(free)
                leaves = leaves_at(at_a_moment(due, moment, zone, phone), rules)
                assert leaves <= moment + timedelta(seconds=5), (name, zone, phone, moment)


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("zone", ZONES)
def test_reminders_and_days_are_told_at_their_local_time_the_day_before(day: date, zone: str) -> None:
    rules = Moments(zone=zone)
    for ahead in (0, 1):
        visit = day + timedelta(days=ahead)
        window = Window(f"{visit}T08:00", f"{visit}T10:00")
        long_ago = instant_of(datetime(2026, 1, 1, tzinfo=UTC))
        reminder = replace(heard_of(a_story(assigned=True, window=TOMORROW)), window=window, at=long_ago)
        told = replace(only(a_story(assigned=True, window=TOMORROW), "assigned", "Marco"), window=window, at=long_ago)
        evening = (visit - timedelta(days=1)).isoformat()
        for due, hour in ((reminder, "17:00"), (told, "18:00")):
            local = leaves_at(due, rules).astimezone(ZoneInfo(zone))
            assert local.isoformat()[:16] == f"{evening}T{hour}"


def new_york(local: str) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=ZoneInfo("America/New_York")).astimezone(UTC)


def plan_at(local: str, window: Window, **told: Any) -> Due:
    return replace(only(a_story(assigned=True, window=window), "assigned", **told), at=instant_of(new_york(local)))


@pytest.mark.parametrize(
    ("planned", "window", "leaves"),
    [
        # Today, or sooner than anybody could sleep over it.
        ("2026-11-23T09:00", MORNING, "2026-11-23T09:00"),
        ("2026-11-23T23:30", TOMORROW, "2026-11-23T23:45"),
        ("2026-11-24T05:00", TOMORROW, "2026-11-24T05:00"),
        # Rested, in the evening too late for it, and over midnight.
        ("2026-11-23T09:00", TOMORROW, "2026-11-23T09:15"),
        ("2026-11-23T20:44", Window("2026-11-24T12:00", "2026-11-24T14:00"), "2026-11-23T20:59"),
        ("2026-11-23T20:45", Window("2026-11-24T12:00", "2026-11-24T14:00"), "2026-11-24T08:00"),
        ("2026-11-23T23:50", Window("2026-11-24T13:00", "2026-11-24T15:00"), "2026-11-24T08:00"),
    ],
)
def test_a_plan_rests_and_does_not_wake_anybody(planned: str, window: Window, leaves: str) -> None:
    rules = replace(RULES, undo_seconds=0)
    assert leaves_at(plan_at(planned, window), rules) == new_york(leaves)


def test_who_expects_somebody_today_or_soon_is_told_at_once() -> None:
    due = plan_at("2026-11-23T22:00", Window("2026-11-26T08:00", "2026-11-26T10:00"))
    rules = replace(RULES, undo_seconds=0)
    assert leaves_at(due, rules) == new_york("2026-11-24T08:00")
    today = Heard("earlier", "new_window", Window("2026-11-23T22:00", "2026-11-23T23:30"))
    assert leaves_at(due, rules, today) == new_york("2026-11-23T22:00")
    assert leaves_at(due, rules, Heard("earlier", "new_window", TOMORROW)) == new_york("2026-11-23T22:15")


def test_a_held_text_that_would_come_after_its_visit_is_not_held() -> None:
    rules = Moments(quiet=QuietHours(start="12:00", end="11:00"), undo_seconds=0)
    due = plan_at("2026-11-23T12:30", Window("2026-11-24T10:00", "2026-11-24T11:00"))
    assert leaves_at(due, rules) == new_york("2026-11-23T12:45")


def test_work_that_is_done_before_its_window_wakes_nobody_up() -> None:
    window = Window("2026-11-24T07:00", "2026-11-24T09:00")
    done = replace(
        at_a_moment(HELD["done"], new_york("2026-11-24T06:30"), RULES.zone, HELD["done"].phone), window=window
    )
    assert leaves_at(done, RULES) == new_york("2026-11-24T08:00")


def test_what_missed_its_hours_waits_for_the_next_ones_and_is_decided_once() -> None:
    due = plan_at("2026-11-23T20:30", Window("2026-11-24T12:00", "2026-11-24T14:00"))
    assert leaves_at(due, RULES) == new_york("2026-11-23T20:45")
    assert leaves_at(due, RULES, now=new_york("2026-11-23T22:10")) == new_york("2026-11-24T08:00")
    assert leaves_at(due, RULES, now=new_york("2026-11-24T09:00")) == new_york("2026-11-24T09:00")


def test_without_quiet_hours_nothing_is_held() -> None:
    rules = Moments(quiet=None, rest_minutes=0, undo_seconds=0)
    for due in (*HELD.values(), *FREE.values()):
        at_night = at_a_moment(due, new_york("2026-11-23T23:00"), rules.zone, "+16175550117")
        assert leaves_at(at_night, rules) == new_york("2026-11-23T23:00")


def test_a_technician_is_told_of_a_later_day_by_the_day_unless_the_evening_has_come() -> None:
    due = only(a_story(assigned=True, window=TOMORROW), "assigned", "Marco")
    assert day_of(due, RULES) == date(2026, 11, 24)
    assert leaves_at(due, RULES, day_left=True) == datetime.fromisoformat(due.at) + timedelta(seconds=5)
    late = replace(due, at=instant_of(new_york("2026-11-23T18:00")))
    assert day_of(late, RULES) is None and leaves_at(late, RULES) == new_york("2026-11-23T18:00") + timedelta(seconds=5)
    assert day_of(due, RULES, Heard("earlier", "new_window", MORNING)) is None
    assert day_of(due, RULES, Heard("earlier", "assigned", comes=False)) == date(2026, 11, 24)
    for story in (a_story(en_route=True, window=TOMORROW), a_story(issue=GAS, assigned=True, window=TOMORROW)):
        assert day_of(only(story, "assigned", "Marco"), RULES) is None


def test_a_reminder_follows_only_what_was_told_hours_before() -> None:
    due = heard_of(a_story(assigned=True, window=TOMORROW))
    for told, reminded in (("14:00", True), ("14:01", False), ("17:30", False)):
        assert reminds(due, RULES, instant_of(new_york(f"2026-11-23T{told}"))) is reminded
    long_ago = instant_of(new_york("2026-11-20T10:00"))
    assert not reminds(due, replace(RULES, reminder_at=None), long_ago)
    on_the_day = replace(due, at=instant_of(new_york("2026-11-24T06:00")))
    assert not reminds(on_the_day, RULES, long_ago)


def test_the_span_of_a_text_holds_every_moment_at_which_it_may_leave() -> None:
    story = a_story(assigned=True, window=TOMORROW).schedule(MORNING).schedule(TOMORROW)
    for due in texts_in_time(story.job):
        between = span(due, RULES)
        assert between is not None
        for last in (None, *due.heard):
            text = due.after(last)
            if text:
                assert between[0] <= leaves_at(text, RULES, last) <= between[1]
    assert span(replace(only(a_story(), "got_it"), unheard=""), RULES) is None
    assert instant_of(span(heard_of(a_story(assigned=True, window=TOMORROW)), RULES)[0]) > NOW  # type: ignore[index]
