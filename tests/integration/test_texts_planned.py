"""Planning ahead is silent: each reader gets one text for what stands in the end, and changes after it one by one."""

from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.schedule import Window
from chalicelib.gateways import twilio
from tests.integration.dispatching import ELLEN, MARCO, PRIYA, Days
from tests.world import TestWorld

MONDAY_LATE = Window("2026-11-23T16:00", "2026-11-23T18:00")
TUESDAY = Window("2026-11-24T08:00", "2026-11-24T10:00")
TUESDAY_NOON = Window("2026-11-24T12:00", "2026-11-24T14:00")
THURSDAY = Window("2026-11-26T08:00", "2026-11-26T10:00")
COMES = "Your company: {} comes tomorrow, Tue Nov 24, 8-10 AM. Changes or questions: LINK"
NEW_TIME = "Your company: new time for your visit: {}. Not good? LINK"
REMINDER = "Your company: {} comes tomorrow, Tue Nov 24, 8-10 AM. Changes: LINK"
DAY = "Tue Nov 24: 1 job, 8-10 AM at 48 Maple St Apt 2, Quincy. All of it: LINK"


@pytest.fixture
def days(outside: TestWorld, tables: Any) -> Days:
    return Days(outside, tables)


def opened(days: Days, **more: Any) -> Any:
    job = days.open(**more)
    days.minutes(1)
    for phone in (ELLEN, MARCO, PRIYA):
        days.read(phone)
    return job


def test_a_visit_today_or_without_a_window_is_told_at_once(days: Days) -> None:
    job = opened(days)
    days.plan(job, "marco", None)
    days.minutes(1)
    assert days.read(ELLEN) == ["Your company: Marco will come, the time is still open. Changes or questions: LINK"]
    assert days.read(MARCO) == ["New job: Ellen Whitaker, 48 Maple St Apt 2, Quincy. Water heater is lukewarm. LINK"]
    days.do(job, c.ScheduleVisit, window=MONDAY_LATE)
    days.minutes(1)
    assert days.read(ELLEN) == [NEW_TIME.format("today, 4-6 PM")]
    assert days.read(MARCO) == ["New time today 4-6 PM: Ellen Whitaker, 48 Maple St Apt 2. LINK"]


def test_a_later_day_is_told_once_it_rested_then_reminded_and_the_technician_reads_the_whole_day(days: Days) -> None:
    job = opened(days)
    days.plan(job, "marco", TUESDAY)
    days.minutes(14)
    assert days.read(ELLEN) == days.read(MARCO) == []
    days.minutes(2)
    assert (days.read(ELLEN), days.read(MARCO)) == ([COMES.format("Marco")], [])
    days.at("2026-11-23T16:59")
    assert days.read(ELLEN) == []
    days.at("2026-11-23T17:01")
    assert (days.read(ELLEN), days.read(MARCO)) == ([REMINDER.format("Marco")], [])
    days.at("2026-11-23T18:01")
    assert (days.read(ELLEN), days.read(MARCO)) == ([], [DAY])
    days.at("2026-11-24T12:00")
    assert days.read(ELLEN) == days.read(MARCO) == []


def test_every_change_lets_the_plan_rest_again_and_what_stands_then_is_told(days: Days) -> None:
    job = opened(days)
    days.plan(job, "marco", TUESDAY)
    days.minutes(10)
    days.do(job, c.ScheduleVisit, window=TUESDAY_NOON)
    days.minutes(10)
    days.plan(job, "priya", TUESDAY)
    days.minutes(10)
    assert days.read(ELLEN) == []
    days.minutes(6)
    assert days.read(ELLEN) == [COMES.format("Priya")]
    days.at("2026-11-23T18:01")
    assert (days.read(MARCO), days.read(PRIYA)) == ([], [DAY])
    assert days.read(ELLEN) == [REMINDER.format("Priya")]


def test_what_came_back_before_anybody_heard_is_not_told_again(days: Days) -> None:
    job = opened(days)
    days.plan(job, "marco", TUESDAY)
    days.minutes(16)
    assert days.read(ELLEN) == [COMES.format("Marco")]
    days.do(job, c.ScheduleVisit, window=TUESDAY_NOON)
    days.minutes(5)
    days.do(job, c.ScheduleVisit, window=TUESDAY)
    days.minutes(30)
    days.plan(job, "priya", None)
    days.undo(job)
    days.minutes(30)
    assert days.read(ELLEN) == days.read(MARCO) == days.read(PRIYA) == []


def test_what_moved_after_it_was_told_is_told_as_a_new_time_and_reminded_only_if_that_is_a_while_ago(
    days: Days,
) -> None:
    job = opened(days)
    days.plan(job, "marco", TUESDAY)
    days.at("2026-11-23T16:00")
    assert days.read(ELLEN) == [COMES.format("Marco")]
    days.do(job, c.ScheduleVisit, window=TUESDAY_NOON)
    days.minutes(16)
    assert days.read(ELLEN) == [NEW_TIME.format("Tue Nov 24, 12-2 PM")]
    days.at("2026-11-23T17:01")
    days.at("2026-11-23T19:00")
    assert days.read(ELLEN) == [], "the new time was read an hour before"
    assert days.read(MARCO) == ["Tue Nov 24: 1 job, 12-2 PM at 48 Maple St Apt 2, Quincy. All of it: LINK"]


def test_who_expects_somebody_today_is_told_at_once_that_it_is_another_day(days: Days) -> None:
    job = opened(days)
    days.plan(job, "marco", MONDAY_LATE)
    days.minutes(1)
    days.read(ELLEN), days.read(MARCO)
    days.do(job, c.ScheduleVisit, window=THURSDAY)
    days.minutes(1)
    assert days.read(ELLEN) == [NEW_TIME.format("Thu Nov 26, 8-10 AM")]
    assert days.read(MARCO) == [
        "New time Thu Nov 26, 8-10 AM (was today 4-6 PM): Ellen Whitaker, 48 Maple St Apt 2. LINK"
    ]
    days.at("2026-11-25T17:30")
    assert days.read(ELLEN) == ["Your company: Marco comes tomorrow, Thu Nov 26, 8-10 AM. Changes: LINK"]
    days.at("2026-11-25T18:30")
    assert days.read(MARCO) == [], "there is nothing new in the day"


def test_called_off_and_removed_reach_only_who_was_told(days: Days) -> None:
    silent = opened(days)
    days.plan(silent, "marco", TUESDAY)
    days.minutes(5)
    days.plan(silent, "priya", None)
    days.minutes(5)
    days.do(silent, c.CancelJob, reason="Fixed itself")
    days.minutes(1)
    assert days.read(MARCO) == days.read(PRIYA) == []
    assert days.read(ELLEN) == [
        "Your company: your visit is called off. Nobody will come. Questions? Call 617-555-0100"
    ]

    job = opened(days, phone="+16175550133")
    days.plan(job, "marco", TUESDAY)
    days.at("2026-11-23T18:05")
    days.read("+16175550133"), days.read(MARCO)
    days.plan(job, "priya", None)
    days.minutes(1)
    assert days.read(MARCO) == [
        "Not yours any more: Ellen Whitaker, 48 Maple St Apt 2, Tue Nov 24, 8-10 AM. "
        "You do not need to go. Office: 617-555-0100"
    ]
    assert days.read(PRIYA)[0].startswith("New job Tue Nov 24, 8-10 AM"), "the evening has come already"
    days.do(job, c.CancelJob, reason="Fixed itself")
    days.minutes(1)
    assert days.read("+16175550133")[-1].startswith(
        "Your company: your visit tomorrow, Tue Nov 24, 8-10 AM, is called off"
    )
    assert days.read(PRIYA)[0].startswith("Called off: Ellen Whitaker") and days.read(MARCO) == []


def test_an_emergency_of_tomorrow_is_told_at_once(days: Days) -> None:
    job = opened(days, issue="Strong smell of gas in the kitchen")
    days.plan(job, "marco", TUESDAY)
    days.minutes(1)
    assert days.read(ELLEN) == [COMES.format("Marco")]
    assert days.read(MARCO)[0].startswith("EMERGENCY Tue Nov 24, 8-10 AM")


def test_a_job_that_becomes_an_emergency_while_its_plan_rests_is_told_then(days: Days) -> None:
    job = opened(days)
    days.plan(job, "marco", THURSDAY)
    days.minutes(5)
    days.do(job, c.SetPriority, priority="emergency")
    days.minutes(1)
    assert days.read(MARCO)[0].startswith("EMERGENCY Thu Nov 26") and len(days.read(ELLEN)) == 1


def test_who_leaves_before_the_day_text_gets_the_link_then(days: Days) -> None:
    job = opened(days)
    days.plan(job, "marco", THURSDAY)
    days.at("2026-11-25T09:00")
    days.read(ELLEN)
    days.do(job, c.StartTravel)
    days.minutes(1)
    assert days.read(MARCO)[0].startswith("New job Thu Nov 26")
    assert "on the way" in days.read(ELLEN)[0]


def test_a_new_number_is_told_the_plan_days_later(days: Days) -> None:
    job = opened(days)
    days.plan(job, "marco", THURSDAY)
    days.at("2026-11-25T10:00")
    days.do(job, c.CorrectDetails, phone="6175550144")
    days.minutes(16)
    assert [body.partition(".")[0] for body in days.read("+16175550144")] == [
        f"Your company: we got your request {job.id}",
        "Your company: Marco comes tomorrow, Thu Nov 26, 8-10 AM",
    ]


def test_a_text_of_the_evening_that_never_arrived_waits_for_the_morning(days: Days) -> None:
    """The carrier has not got it, and it may not be sent again before people are awake."""
    job = opened(days)
    days.do(days.do(days.plan(job, "marco", None), c.Arrive), c.AddNote, text="Valve")
    days.at("2026-11-23T20:59")
    days.read(ELLEN)
    days.do(job, c.CompleteJob)
    days.outside.texts.fail = [twilio.OutcomeUnknown()]
    days.minutes(1)
    for _ in range(4):
        days.minutes(1.2)
    days.at("2026-11-24T07:59")
    assert days.read(ELLEN) == []
    days.at("2026-11-24T08:01")
    assert ["finished" in body for body in days.read(ELLEN)] == [True]
