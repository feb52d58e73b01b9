"""The sweep: texts the stream or the queue missed, and quotes whose time is over."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain.quote import QuoteLine
from chalicelib.domain.schedule import Window
from chalicelib.domain.texts import texts_due
from chalicelib.models import company, customers
from chalicelib.models.jobs import JobRow
from chalicelib.services import jobs
from chalicelib.services.sweep import NEVER, Seen, sweep
from tests.integration.dispatching import ELLEN, MARCO, OMAR, Dispatching
from tests.world import TestWorld


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    return Dispatching(outside)


def swept(shop: Dispatching, seen: Seen | None = None) -> list[str]:
    """The text ids that a sweep queues."""
    sweep(shop.world, {} if seen is None else seen)
    found = [text_id for _, text_id, _ in shop.outside.queue.messages]
    shop.work_off_queue()
    return found


def test_what_is_due_and_missing_is_queued_once_it_is_late_and_never_again_once_sent(shop: Dispatching) -> None:
    job = shop.assign(shop.open())
    assert swept(shop) == [], "the queue still has its own time"
    shop.outside.clock.forward(36)
    assert swept(shop) == [due.id for due in texts_due(job)]
    assert len(shop.bodies_to(MARCO)) == 1 and len(shop.bodies_to(ELLEN)) == 2
    assert swept(shop) == []


def test_the_texts_of_a_job_that_was_closed_just_now_are_found_too(shop: Dispatching) -> None:
    job = shop.do(shop.assign(shop.open()), c.Arrive)
    job = shop.do(job, c.CompleteJob)
    shop.outside.clock.forward(36)
    swept(shop)
    assert any("finished" in body for body in shop.bodies_to(ELLEN))


def test_who_said_stop_is_not_queued_every_minute(shop: Dispatching) -> None:
    customers.opt_out(ELLEN, True, shop.world.now())
    shop.open()
    shop.outside.clock.forward(36)
    assert swept(shop) == []


def test_a_job_that_rests_is_not_read_again_until_it_changes(shop: Dispatching) -> None:
    job, seen = shop.open(), Seen()
    shop.outside.clock.forward(36)
    swept(shop, seen)
    assert seen[job.id].until < NEVER, "its text was only just queued"
    swept(shop, seen)
    assert (seen[job.id].version, seen[job.id].until) == (1, NEVER)
    job = shop.assign(job)
    shop.outside.clock.forward(36)
    assert len(swept(shop, seen)) == 2


def test_a_quote_expires_after_its_last_local_day(shop: Dispatching) -> None:
    line = QuoteLine(kind="labor", description="Flush", quantity=1, unit_price_cents=9000)
    job = shop.do(shop.open(), c.SendQuote, lines=(line,), valid_days=1)
    seen = Seen()
    for _ in range(2):
        swept(shop, seen)
        assert shop.now(job).quote.status == "sent"  # type: ignore[union-attr]
        shop.outside.clock.forward(15 * 3600)
    shop.outside.clock.forward(15 * 3600)
    swept(shop, seen)
    swept(shop, seen)
    history = [event for event in shop.now(job).history if event.command_id == f"expire:{job.id}:1"]
    assert shop.now(job).quote.status == "expired" and len(history) == 1  # type: ignore[union-attr]


def test_a_broken_document_does_not_keep_the_others_from_being_looked_at(shop: Dispatching, tables: object) -> None:
    broken, whole = shop.open(), shop.open(phone="+16175550133")
    tables.update_item(  # type: ignore[attr-defined]
        TableName="truckroll-test-jobs",
        Key={"id": {"S": broken.id}},
        UpdateExpression="SET doc = :doc",
        ExpressionAttributeValues={":doc": {"S": "{}"}},
    )
    shop.outside.clock.forward(36)
    assert swept(shop) == [due.id for due in texts_due(whole)]


@contextmanager
def requests() -> Iterator[Counter[tuple[str, str]]]:
    """How often each action was asked of each table or index, without the text that a sweep always looks for."""
    asked: Counter[tuple[str, str]] = Counter()

    def count(params: dict[str, Any], model: Any, **_: Any) -> None:
        table = params["TableName"].removeprefix("truckroll-test-")
        asked[model.name, params.get("IndexName", table)] += 1

    events = JobRow._get_connection().connection.client.meta.events
    events.register("before-parameter-build.dynamodb", count)
    yield asked
    events.unregister("before-parameter-build.dynamodb", count)


QUIET = {("Query", "due"), ("Query", "board"), ("GetItem", "settings")}


def test_jobs_planned_for_next_week_cost_no_reads_in_quiet_minutes(shop: Dispatching, rounds: Any) -> None:
    """Their plans have rested, their reminders and days are days away: only the indexes are looked at."""
    window, seen = Window("2026-12-01T08:00", "2026-12-01T10:00"), Seen()
    count = rounds(25, 200)
    for n in range(count):
        command = c.OpenJob(
            id=shop.new_id(),
            customer=c.NewCustomer(name="Ellen Whitaker", phone=f"+1617555{1000 + n:04d}", texts_allowed=n == 0),
            location="48 Maple St Apt 2, Quincy",
            issue="Yearly boiler service",
            window=window,
            technician_id="marco",
        )
        jobs.open_one(shop.world, command, OMAR, "dispatcher", "Said on the phone.")
    shop.outside.clock.forward(60)
    assert len(swept(shop, seen)) == 1, "only what is told at once"
    shop.outside.clock.forward(60)
    swept(shop, seen)
    with requests() as asked:
        for _ in range(5):
            shop.outside.clock.forward(60)
            assert swept(shop, seen) == []
    assert set(asked) <= QUIET
    reminder, day_text = (datetime(2026, 11, 30, hour, tzinfo=UTC) for hour in (22, 23))
    assert {rest.until for rest in seen.values()} == {reminder, day_text}

    company.save(replace(company.company(), day_text_at="17:30"))
    with requests() as asked:
        swept(shop, seen)
    assert asked["GetItem", "jobs"] == count, "new times are obeyed"


def test_a_text_is_too_old_a_day_after_it_might_have_left(shop: Dispatching) -> None:
    thursday = Window("2026-11-26T08:00", "2026-11-26T10:00")
    job = shop.do(shop.open(), c.AssignTechnician, technician_id="marco", window=thursday)
    shop.outside.clock.forward(24 * 3600 + 10 * 60)
    assert swept(shop) == [due.id for due in texts_due(job) if due.to == "customer" and due.kind == "assigned"]
    late = shop.open(phone="+16175550133")
    shop.do(late, c.AssignTechnician, technician_id="marco", window=Window("2026-11-27T08:00", "2026-11-27T10:00"))
    shop.outside.clock.forward(24 * 3600 + 16 * 60)
    assert not any(text_id.startswith(late.id) for text_id in swept(shop))
