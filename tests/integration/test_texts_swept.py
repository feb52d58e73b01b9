"""The sweep: texts the stream or the queue missed, and quotes whose time is over."""

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.quote import QuoteLine
from chalicelib.domain.texts import texts_due
from chalicelib.models import customers
from chalicelib.services.sweep import NEVER, Seen, sweep
from tests.integration.dispatching import ELLEN, MARCO, Dispatching
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
