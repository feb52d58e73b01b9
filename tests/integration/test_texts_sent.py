"""Who is told what, once each: the sender looks at the job again, claims, posts and records."""

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain.quote import QuoteLine
from chalicelib.domain.texts import texts_due
from chalicelib.gateways import twilio
from chalicelib.models import customers, technicians, texts
from chalicelib.services import send
from tests.integration.dispatching import ELLEN, MARCO, PRIYA, Dispatching, Queued
from tests.world import TestWorld


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    return Dispatching(outside)


def test_an_assignment_tells_technician_and_customer_once_each_though_delivered_three_times(shop: Dispatching) -> None:
    job = shop.open()
    shop.send_due(job, times=3)
    job = shop.assign(job)
    shop.pass_undo_time()
    shop.send_due(job, times=3)
    assert len(shop.bodies_to(MARCO)) == 1
    first, second = shop.bodies_to(ELLEN)
    assert job.id in first and "Marco" in second
    assert "http://127.0.0.1:8000/t/" in shop.bodies_to(MARCO)[0]


def test_before_the_undo_time_is_over_the_message_comes_back(shop: Dispatching) -> None:
    job = shop.assign(shop.open())
    told = next(due for due in texts_due(job) if due.phone == MARCO)
    assert shop.deliver(job, told.id) == {"batchItemFailures": [{"itemIdentifier": f"m-{told.id}"}]}
    shop.pass_undo_time()
    assert shop.deliver(job, told.id) == {"batchItemFailures": []}
    assert len(shop.bodies_to(MARCO)) == 1


def test_undone_means_unsent(shop: Dispatching) -> None:
    job = shop.assign(shop.open())
    queued = [due.id for due in texts_due(job) if due.waits]
    shop.do(job, c.TakeBack, undoes=job.history[-1].command_id)
    shop.pass_undo_time()
    for text_id in queued:
        shop.deliver(job, text_id)
    shop.send_due(job)
    assert shop.bodies_to(MARCO) == []
    assert len(shop.bodies_to(ELLEN)) == 1, "only that the request arrived"


def test_only_who_was_told_is_told_that_the_job_is_somebody_elses(shop: Dispatching) -> None:
    never_told = shop.assign(shop.assign(shop.open(), "marco"), "priya")
    shop.pass_undo_time()
    shop.send_due(never_told)
    assert shop.bodies_to(MARCO) == [] and len(shop.bodies_to(PRIYA)) == 1

    told = shop.assign(shop.open(phone="+16175550133"), "marco")
    shop.pass_undo_time()
    shop.send_due(told)
    told = shop.assign(told, "priya")
    shop.pass_undo_time()
    shop.send_due(told)
    assert [body.startswith("Not yours any more") for body in shop.bodies_to(MARCO)] == [False, True]
    assert len(shop.bodies_to(PRIYA)) == 2


def test_nobody_is_told_without_consent_or_after_stop_or_when_inactive(shop: Dispatching) -> None:
    shop.send_due(shop.open(texts_allowed=False))
    customers.opt_out(ELLEN, True, shop.world.now())
    job = shop.open()
    technicians.save(technicians.TechnicianRecord(id="marco", name="Marco Delgado", phone=MARCO))
    job = shop.assign(job)
    technicians.save(technicians.TechnicianRecord(id="marco", name="Marco Delgado", phone=MARCO, active=False))
    shop.pass_undo_time()
    shop.send_due(job)
    assert shop.outside.texts.sent == []


def test_a_text_older_than_a_day_is_not_sent(shop: Dispatching) -> None:
    job = shop.open()
    shop.outside.clock.forward(24 * 3600 + 1)
    shop.send_due(job)
    assert shop.outside.texts.sent == []


def test_sixteen_senders_of_one_text_send_it_once(shop: Dispatching, rounds: Any) -> None:
    for _ in range(rounds(3, 40)):
        job = shop.open()
        text_id = texts_due(job)[0].id
        together = threading.Barrier(16)

        def one(job_id: str = job.id, text_id: str = text_id, together: threading.Barrier = together) -> None:
            together.wait()
            send.send_text(shop.world, job_id, text_id)

        before = len(shop.bodies_to(ELLEN))
        with ThreadPoolExecutor(16) as pool:
            for done in [pool.submit(one) for _ in range(16)]:
                done.result()
        assert len(shop.bodies_to(ELLEN)) == before + 1


def test_no_table_ever_holds_a_token(shop: Dispatching, tables: Any) -> None:
    job = shop.assign(shop.open())
    anode = QuoteLine(kind="part", description="Anode", quantity=1, unit_price_cents=100)
    job = shop.do(job, c.SendQuote, lines=(anode,))
    shop.pass_undo_time()
    shop.send_due(job)
    tokens = [body.rpartition("/")[2].split()[0] for body in shop.bodies_to(ELLEN) + shop.bodies_to(MARCO)]
    assert len(tokens) == 4
    for name in tables.list_tables()["TableNames"]:
        stored = str(tables.scan(TableName=name)["Items"])
        assert not any(token in stored for token in tokens), name


@pytest.mark.parametrize(
    ("problem", "reason"),
    [
        (twilio.BadNumber(21211), "This is not a phone number that can get texts."),
        (twilio.Filtered(30007), "The carrier filtered this text as unwanted."),
        (twilio.Refused(21999), "The text service refused this text (error 21999)."),
    ],
)
def test_a_refused_text_is_on_the_card_in_words_and_is_never_tried_again(
    shop: Dispatching, problem: Exception, reason: str
) -> None:
    job = shop.open()
    shop.outside.texts.fail = [problem]
    shop.send_due(job, times=3)
    text = texts.get(ELLEN, texts_due(job)[0].id)
    assert text and (text.state, text.reason) == ("failed", reason)
    assert shop.now(job).failed_texts == (text.id,)
    assert shop.outside.texts.sent == []


def test_the_carriers_opt_out_is_ours_too(shop: Dispatching) -> None:
    job = shop.open()
    shop.outside.texts.fail = [twilio.OptedOut(21610)]
    shop.send_due(job)
    record = customers.get(ELLEN)
    assert record and record.opted_out


def test_a_crash_before_the_card_knew_of_a_failure_is_made_good_by_the_next_delivery(shop: Dispatching) -> None:
    job = shop.open()
    due = texts_due(job)[0]
    shop.outside.texts.fail = [twilio.BadNumber(21211)]
    shop.send_due(job)
    crashed = shop.open(phone="+16175550144")
    other = texts_due(crashed)[0]
    record = texts.get(ELLEN, due.id)
    assert record
    fresh = replace(record, id=other.id, phone=other.phone, job=crashed.id, state="failed", due_at=None)
    assert texts.claim(fresh)
    shop.send_due(crashed)
    assert shop.now(crashed).failed_texts == (other.id,)


def test_a_message_about_an_unknown_job_is_not_tried_again_and_an_unreadable_one_is_parked(shop: Dispatching) -> None:
    class Unreadable(Queued):
        def to_dict(self) -> dict[str, Any]:
            return {"messageId": "m-unreadable", "body": "[]"}

    job = shop.open()
    records = [Unreadable("", ""), Queued("00000000", "00000000-0000-got_it-c"), Queued(job.id, texts_due(job)[0].id)]
    answer = send.handle_records(shop.world, records)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "m-unreadable"}]}
    assert len(shop.bodies_to(ELLEN)) == 1, "the bad record does not stop the good one"
