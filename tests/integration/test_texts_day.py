"""The technician's text for a whole day: once, with everything that was not told before, and one fate for all of it."""

from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.job import Job
from chalicelib.domain.schedule import Window
from chalicelib.domain.texts import texts_due
from chalicelib.gateways import twilio
from chalicelib.models import technicians, texts
from chalicelib.services import day, deliveries, inbound, retelling
from tests.integration.dispatching import MARCO, OMAR, PRIYA, Days
from tests.integration.test_texts_open import Faulty, Killed
from tests.world import TestWorld

TUESDAY = "day-2026-11-24-marco"


@pytest.fixture
def carrier(outside: TestWorld) -> Faulty:
    outside.texts = Faulty()
    return outside.texts


@pytest.fixture
def days(outside: TestWorld, carrier: Faulty, tables: Any) -> Days:
    return Days(outside, tables)


def planned(days: Days, hour: int, technician: str = "marco", date: str = "2026-11-24") -> Job:
    """A job of a customer of its own, on Tuesday at this hour."""
    job = days.open(phone=f"+1617555{4000 + hour:04d}", texts_allowed=False)
    return days.plan(job, technician, Window(f"{date}T{hour:02d}:00", f"{date}T{hour + 2:02d}:00"))


def own_text(days: Days, job: Job, phone: str = MARCO) -> Any:
    """The record of the job's own text to its technician."""
    (due,) = [due for due in texts_due(days.now(job)) if due.phone == phone]
    return texts.get(phone, due.id)


def sent_day(days: Days, text_id: str = TUESDAY) -> None:
    """What *Send the day* puts on the queue."""
    days.world.queue().put([(MARCO, text_id, 0)])
    days.work_off_queue()


def test_all_of_a_day_is_one_text_and_its_link_opens_the_first_visit(days: Days) -> None:
    later, first, other = planned(days, 13), planned(days, 8), planned(days, 10, "priya")
    days.at("2026-11-23T18:01")
    (body,) = days.bodies_to(MARCO)
    assert body.startswith("Tue Nov 24: 2 jobs, first 8-10 AM at 48 Maple St Apt 2, Quincy. All of it: http")
    assert len(days.bodies_to(PRIYA)) == 1
    for job in (later, first):
        text = own_text(days, job)
        assert (text.state, text.covered_by, text.told_as[:11]) == ("sent", (MARCO, TUESDAY), "Tue Nov 24:")
    record = texts.get(MARCO, TUESDAY)
    assert record and (record.job, record.link) == (first.id, "t:1")
    assert own_text(days, other, PRIYA).covered_by == (PRIYA, "day-2026-11-24-priya")
    for _ in range(3):
        sent_day(days)
        for job in (later, first):
            days.send_due(job)
        days.minutes(10)
    assert len(days.bodies_to(MARCO)) == 1


def test_a_day_that_is_sent_early_is_not_sent_again_and_what_comes_after_it_is_told_one_by_one(days: Days) -> None:
    job = planned(days, 8)
    days.minutes(5)
    sent_day(days)
    assert days.read(MARCO)[0].startswith("Tue Nov 24: 1 job")
    planned(days, 10)
    days.minutes(1)
    assert days.read(MARCO)[0].startswith("New job Tue Nov 24, 10 AM-12 PM")
    days.do(job, c.ScheduleVisit, window=Window("2026-11-24T15:00", "2026-11-24T17:00"))
    days.minutes(1)
    assert days.read(MARCO) == ["New time Tue Nov 24, 3-5 PM (was 8-10 AM): Ellen Whitaker, 48 Maple St Apt 2. LINK"]
    days.at("2026-11-23T18:05")
    assert days.read(MARCO) == []


def test_who_has_no_jobs_or_knows_them_all_gets_no_text(days: Days) -> None:
    sent_day(days)
    planned(days, 8)
    days.do(planned(days, 10), c.UnassignTechnician)
    days.at("2026-11-23T18:01")
    days.read(MARCO)
    sent_day(days, "day-2026-11-25-marco")
    for text_id in ("day-2026-11-24-nobody", "day-2026-13-40-marco"):
        sent_day(days, text_id)
    assert days.read(MARCO) == []


def test_what_can_still_be_undone_is_not_part_of_a_day_that_is_sent(days: Days) -> None:
    planned(days, 8)
    days.minutes(1)
    job = planned(days, 10)
    sent_day(days)
    days.undo(job)
    days.minutes(2)
    assert days.read(MARCO) == ["Tue Nov 24: 1 job, 8-10 AM at 48 Maple St Apt 2, Quincy. All of it: LINK"]


def test_a_technician_who_left_gets_nothing(days: Days) -> None:
    planned(days, 8)
    days.minutes(1)
    technicians.save(technicians.TechnicianRecord(id="marco", name="Marco Delgado", phone=MARCO, active=False))
    sent_day(days)
    days.at("2026-11-23T18:01")
    assert days.bodies_to(MARCO) == []


def test_a_failed_day_is_on_the_card_of_every_job_and_delivered_after_all_takes_it_away(days: Days) -> None:
    jobs = [planned(days, hour) for hour in (8, 10, 13)]
    days.outside.texts.fail = [twilio.BadNumber(21211)]
    days.at("2026-11-23T18:01")
    for job in jobs:
        text = own_text(days, job)
        assert (text.state, text.reason) == ("failed", "This is not a phone number that can get texts.")
        assert days.now(job).failed_texts == (text.id,)
    assert days.bodies_to(MARCO) == []
    deliveries.reported(days.world, f"{MARCO[1:]}.{TUESDAY}", "SM1", "delivered", None)
    assert [days.now(job).failed_texts for job in jobs] == [(), (), ()]
    assert own_text(days, jobs[0]).state == "delivered"


def test_of_a_failed_day_each_job_is_sent_again_or_told_on_its_own(days: Days) -> None:
    again, told = planned(days, 8), planned(days, 10)
    days.outside.texts.fail = [twilio.Refused(30003)]
    days.at("2026-11-23T18:01")
    for job, kind in ((again, c.SendTextAgain), (told, c.MarkTold)):
        command = kind(id=days.new_id(), text_id=own_text(days, job).id)
        assert retelling.see_to(days.world, job.id, command, OMAR).failed_texts == ()
    days.minutes(5)
    (body,) = days.read(MARCO)
    assert body.startswith("New job Tue Nov 24, 8-10 AM")
    for job in (again, told):
        days.do(job, c.UnassignTechnician)
    days.minutes(2)
    assert [text[:14] for text in days.read(MARCO)] == ["Not yours any ", "Not yours any "]


def test_a_day_whose_failure_did_not_reach_every_card_is_made_good(days: Days) -> None:
    jobs = [planned(days, hour) for hour in (8, 10)]
    days.at("2026-11-23T18:01")
    # The function was killed after the record and before the cards.
    assert texts.advance(MARCO, TUESDAY, "failed", reason="The phone is off or out of reach.")
    days.do(jobs[0], c.AddNote, text="Dog")
    days.do(jobs[1], c.AddNote, text="Cat")
    days.minutes(2)
    assert all(days.now(job).failed_texts for job in jobs)


def test_removed_after_a_failed_day_is_told_to_nobody(days: Days) -> None:
    job = planned(days, 8)
    days.outside.texts.fail = [twilio.BadNumber(21211)]
    days.at("2026-11-23T18:01")
    days.plan(job, "priya", None)
    days.minutes(2)
    assert days.read(MARCO) == [] and days.read(PRIYA)[0].startswith("New job Tue Nov 24")


@pytest.mark.parametrize("where", ["before", "after"])
def test_a_sender_killed_around_the_post_leaves_one_text(days: Days, carrier: Faulty, where: str) -> None:
    job = planned(days, 8)
    days.minutes(1)
    setattr(carrier, where, [Killed()])
    with pytest.raises(Killed):
        day.send_day(days.world, MARCO, TUESDAY)
    for _ in range(3):
        days.minutes(1.2)
    assert len(days.bodies_to(MARCO)) == 1 and own_text(days, job).state == "sent"


def test_a_sender_killed_before_the_jobs_own_records_were_made_makes_them_later(days: Days, carrier: Faulty) -> None:
    job = planned(days, 8)
    days.minutes(1)
    carrier.before = [Killed()]
    with pytest.raises(Killed):
        day.send_day(days.world, MARCO, TUESDAY)
    texts.uncover(MARCO, own_text(days, job).id)
    assert own_text(days, job) is None
    days.minutes(2)
    assert len(days.bodies_to(MARCO)) == 1 and own_text(days, job).covered_by == (MARCO, TUESDAY)


def test_a_day_in_doubt_is_not_posted_again_to_a_technician_who_stopped_meanwhile(days: Days, carrier: Faulty) -> None:
    job = planned(days, 8)
    days.minutes(1)
    carrier.before = [twilio.OutcomeUnknown()]
    sent_day(days)
    inbound.received(days.world, "SM1", MARCO, "Stop")
    days.minutes(2)
    days.minutes(2)
    assert days.bodies_to(MARCO) == [] and own_text(days, job).state == "failed"
    assert days.now(job).failed_texts, "somebody has to call"


def test_a_day_that_did_not_arrive_and_has_changed_since_is_told_as_it_is_now(days: Days, carrier: Faulty) -> None:
    first, other = planned(days, 8), planned(days, 10)
    days.minutes(1)
    carrier.before = [twilio.OutcomeUnknown()]
    sent_day(days)
    assert own_text(days, first).state == "unknown"
    days.do(first, c.ScheduleVisit, window=Window("2026-11-24T15:00", "2026-11-24T17:00"))
    days.minutes(1.2)
    days.minutes(1.2)
    (body,) = days.read(MARCO)
    assert body.startswith("Tue Nov 24: 2 jobs, first 10 AM-12 PM")
    assert own_text(days, first).state == own_text(days, other).state == "sent"
