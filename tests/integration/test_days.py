"""What the office sees of texts that wait and of days that are told, and sending a day before its time."""

from datetime import date
from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.errors import Invalid, NotFound, TechnicianInactive
from chalicelib.domain.schedule import Window
from chalicelib.models import company, technicians
from chalicelib.services import conversations
from chalicelib.services import days as told
from chalicelib.services.records import whole
from chalicelib.services.waiting import waiting
from tests.integration.dispatching import ELLEN, MARCO, Days
from tests.world import TestWorld

TUESDAY = Window("2026-11-24T08:00", "2026-11-24T10:00")


@pytest.fixture
def days(outside: TestWorld, tables: Any) -> Days:
    return Days(outside, tables)


def held(days: Days, job: Any) -> list[tuple[str, str, str, str]]:
    """(reader, first words, held until, day) of what waits."""
    return [
        (text["to"], text["body"].partition(",")[0], text["held_until"][:16], text.get("day", ""))
        for text in waiting(days.world, days.now(job))
    ]


def test_texts_that_wait_are_in_the_record_with_their_words_and_their_time(days: Days) -> None:
    job = days.open()
    days.minutes(1)
    days.plan(job, "marco", TUESDAY)
    assert held(days, job) == [
        ("technician", "New job Tue Nov 24", "2026-11-23T23:00", "2026-11-24"),
        ("customer", "Your company: Marco comes tomorrow", "2026-11-23T14:15", ""),
    ]
    days.minutes(16)
    assert held(days, job) == [
        ("technician", "New job Tue Nov 24", "2026-11-23T23:00", "2026-11-24"),
        ("customer", "Your company: Marco comes tomorrow", "2026-11-23T22:00", ""),
    ]
    days.at("2026-11-23T13:00")
    days.at("2026-11-23T18:01")
    assert held(days, job) == []
    marcos = [text for text in whole(days.now(job))["texts"] if text["to"] == "technician"]
    assert [(text["state"], text["day"], text["body"][:17]) for text in marcos] == [
        ("sent", "2026-11-24", "Tue Nov 24: 1 job")
    ]


def test_a_reminder_waits_in_the_record_once_the_plan_was_told(days: Days) -> None:
    job = days.open()
    days.plan(job, "marco", Window("2026-11-26T08:00", "2026-11-26T10:00"))
    days.minutes(16)
    assert ("customer", "Your company: Marco comes Thu Nov 26", "2026-11-25T22:00", "") in held(days, job)


def test_what_nobody_waits_for_is_held_over_night_and_shown(days: Days) -> None:
    job = days.open()
    days.at("2026-11-23T21:30")
    days.read(ELLEN)
    job = days.do(days.do(days.plan(job, "marco", None), c.Arrive), c.CompleteJob)
    days.minutes(5)
    ((to, words, until, _),) = held(days, job)
    assert (to, "finished the work" in words, until) == ("customer", True, "2026-11-24T13:00")
    assert not any("finished" in body for body in days.read(ELLEN))
    days.at("2026-11-24T07:59")
    assert days.read(ELLEN) == []
    days.at("2026-11-24T08:01")
    assert ["finished" in body for body in days.read(ELLEN)] == [True]


def test_a_day_is_sent_after_the_undo_time_and_then_shown_as_sent(days: Days) -> None:
    day = date(2026, 11, 24)
    days.plan(days.open(), "marco", TUESDAY)
    before = told.shown(days.world, day)
    assert (before["leaves_at"], [one["state"] for one in before["technicians"]]) == (
        "2026-11-23T23:00:00.000Z",
        [None] * 2,
    )
    days.outside.queue.messages.clear()
    for _ in range(2):
        assert told.send(days.world, "marco", day)["state"] is None
    assert days.outside.queue.messages == [(MARCO, "day-2026-11-24-marco", 6)] * 2
    days.minutes(1)
    marco, priya = told.shown(days.world, day)["technicians"]
    assert (marco["id"], marco["state"], priya["state"]) == ("marco", "sent", None)
    assert told.send(days.world, "marco", day)["at"] == marco["at"]
    assert len([body for body in days.bodies_to(MARCO) if body.startswith("Tue Nov 24")]) == 1


def test_only_a_later_day_of_somebody_who_works_can_be_sent(days: Days) -> None:
    for day in (date(2026, 11, 23), date(2026, 11, 22), date(2028, 1, 1)):
        with pytest.raises(Invalid):
            told.send(days.world, "marco", day)
    with pytest.raises(NotFound):
        told.send(days.world, "nobody", date(2026, 11, 24))
    technicians.save(technicians.TechnicianRecord(id="marco", name="Marco Delgado", phone=MARCO, active=False))
    with pytest.raises(TechnicianInactive):
        told.send(days.world, "marco", date(2026, 11, 24))
    assert [one["id"] for one in told.shown(days.world, date(2026, 11, 24))["technicians"]] == ["priya"]
    for typed in ("", "2026-13-01", "tomorrow"):
        with pytest.raises(Invalid):
            told.read(typed)


def test_the_companys_own_times_are_kept_to(days: Days) -> None:
    company.save(company.Company(rest_minutes=60, reminder_at="15:00", day_text_at="20:00", quiet_hours=None))
    job = days.open()
    days.minutes(1)
    days.plan(job, "marco", TUESDAY)
    assert [text[2] for text in held(days, job)] == ["2026-11-24T01:00", "2026-11-23T15:00"]
    days.minutes(59)
    assert "Marco" not in days.read(ELLEN)[-1]
    days.minutes(2)
    assert "Marco" in days.read(ELLEN)[-1]
    days.at("2026-11-23T20:01")
    assert days.read(MARCO)[0].startswith("Tue Nov 24: 1 job")


def test_a_day_is_one_text_of_the_conversation_with_its_technician(days: Days) -> None:
    for hour in (8, 10):
        job = days.open(phone=f"+1617555{4000 + hour:04d}")
        days.plan(job, "marco", Window(f"2026-11-24T{hour:02d}:00", f"2026-11-24T{hour + 2:02d}:00"))
    days.at("2026-11-23T18:01")
    (text,) = conversations.whole(days.world, MARCO, None)["texts"]
    assert (text["id"], text["body"][:18]) == ("day-2026-11-24-marco", "Tue Nov 24: 2 jobs")
