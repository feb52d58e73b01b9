"""Facts follow the jobs: finished ones count once, reopened ones not, whatever the stream repeats; reports are sums."""

from datetime import date
from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.facts import Fact
from chalicelib.models import facts
from chalicelib.services import summarise
from tests.integration.dispatching import Dispatching
from tests.integration.streaming import JobsStream, numbers, poisoned
from tests.world import TestWorld

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    return Dispatching(outside)


@pytest.fixture
def stream(tables: Any) -> JobsStream:
    return JobsStream(tables)


def jobs_on(first: date, last: date) -> list[str]:
    return sorted(fact.job for fact in facts.between(first.isoformat(), last.isoformat()))


def test_a_completed_job_counts_on_its_day_and_a_cancelled_one_on_none(shop: Dispatching, stream: JobsStream) -> None:
    done = shop.do(shop.open(), c.CompleteJob)
    shop.do(shop.open(), c.CancelJob, reason="Fixed itself")
    shop.open()
    assert summarise.record_job_facts(shop.world, stream.batch()) == []
    assert jobs_on(MONDAY, TUESDAY) == [done.id]


def test_a_reopened_job_stops_counting_and_counts_once_where_it_ends(
    shop: Dispatching, outside: TestWorld, stream: JobsStream
) -> None:
    job = shop.do(shop.do(shop.open(), c.CompleteJob), c.ReopenJob)
    summarise.record_job_facts(shop.world, stream.batch())
    assert jobs_on(MONDAY, TUESDAY) == []
    outside.clock.forward(24 * 3600)
    shop.do(job, c.CompleteJob)
    summarise.record_job_facts(shop.world, stream.batch())
    assert (jobs_on(MONDAY, MONDAY), jobs_on(TUESDAY, TUESDAY)) == ([], [job.id])


def test_a_completion_that_was_taken_back_does_not_count(shop: Dispatching, stream: JobsStream) -> None:
    job = shop.do(shop.open(), c.CompleteJob)
    summarise.record_job_facts(shop.world, stream.batch())
    shop.do(job, c.TakeBack, undoes=job.history[-1].command_id)
    summarise.record_job_facts(shop.world, stream.batch())
    assert jobs_on(MONDAY, MONDAY) == []


def test_an_old_record_delivered_after_newer_ones_does_not_bring_a_fact_back(
    shop: Dispatching, stream: JobsStream
) -> None:
    shop.do(shop.do(shop.open(), c.CompleteJob), c.ReopenJob)
    records = stream.batch()
    for _ in range(3):
        summarise.record_job_facts(shop.world, records)
    summarise.record_job_facts(shop.world, list(reversed(records)))
    assert jobs_on(MONDAY, MONDAY) == []


def test_a_poison_record_fails_alone_and_is_named(shop: Dispatching, stream: JobsStream) -> None:
    done = [shop.do(shop.open(), c.CompleteJob) for _ in range(3)]
    records = stream.batch()
    records[3] = poisoned(records[3])
    assert summarise.record_job_facts(shop.world, records) == numbers(records[3:4])
    assert jobs_on(MONDAY, MONDAY) == sorted([done[0].id, done[2].id])


def fact(number: int, day: str, **values: Any) -> Fact:
    return Fact(job=f"JOB{number:05d}", day=day, version=1, **values)


def test_a_report_sums_its_days_and_technicians_and_averages_what_is_known(tables: Any) -> None:
    marco = {"technician_id": "m", "technician": "Marco Delgado"}
    facts.save(fact(1, "2026-11-22", **marco, value_cents=99))
    facts.save(
        fact(2, "2026-11-23", **marco, value_cents=12_500, quotes_sent=2, quotes_approved=1, with_window=1, on_time=1)
    )
    facts.save(fact(3, "2026-11-23", **marco, to_assign=60.0, to_arrive=600.0, on_site=1800.0))
    facts.save(
        fact(4, "2026-11-25", technician_id="p", technician="Priya Nair", to_assign=150.0, with_window=1, visits=2)
    )
    facts.save(fact(5, "2026-11-26", **marco))
    report = summarise.analytics(date(2026, 11, 23), date(2026, 11, 25))
    assert report["totals"] == {
        "jobs": 3,
        "value_cents": 12_500,
        "quotes_sent": 2,
        "quotes_approved": 1,
        "on_time": 1,
        "with_window": 2,
        "first_visit": 2,
        "minutes_to_assign": 1.8,
        "minutes_to_arrive": 10.0,
        "minutes_on_site": 30.0,
    }
    assert [(day["day"], day["jobs"], day["minutes_to_assign"]) for day in report["days"]] == [
        ("2026-11-23", 2, 1.0),
        ("2026-11-24", 0, None),
        ("2026-11-25", 1, 2.5),
    ]
    assert [(row["id"], row["name"], row["jobs"]) for row in report["technicians"]] == [
        ("m", "Marco Delgado", 2),
        ("p", "Priya Nair", 1),
    ]


def test_a_report_reaches_over_months_and_years(tables: Any) -> None:
    days = ["2026-10-31", "2026-11-01", "2026-11-30", "2026-12-31", "2027-01-01", "2027-01-31"]
    for number, day in enumerate(days):
        facts.save(fact(number, day))
    report = summarise.analytics(date(2026, 11, 1), date(2027, 1, 1))
    assert [day["day"] for day in report["days"] if day["jobs"]] == days[1:5]
    assert len(report["days"]) == 62
