"""Consent: STOP ends texts whatever races it, only START brings them back, cards say so, and the ledger has it all."""

import csv
import io
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.card import badges
from chalicelib.domain.errors import Invalid
from chalicelib.domain.job import Job
from chalicelib.gateways import twilio
from chalicelib.models import consents as table
from chalicelib.models import customers, texts
from chalicelib.services import consents, deliveries, inbound, inbox, react, requests
from tests.integration.dispatching import ELLEN, MARCO, Dispatching
from tests.integration.streaming import JobsStream
from tests.world import TestWorld

NEW = "+16175550188"


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    return Dispatching(outside)


@pytest.fixture
def stream(tables: Any) -> JobsStream:
    return JobsStream(tables)


def text(shop: Dispatching, body: str, sid: str, phone: str = ELLEN) -> None:
    inbound.received(shop.world, sid, phone, body)


def ledger(shop: Dispatching) -> list[tuple[str, str, str]]:
    """(what, how, wording) of every entry, in order."""
    rows = csv.DictReader(io.StringIO(consents.ledger(shop.world, None, None), newline=""))
    return [(row["what"], row["how"], row["wording"]) for row in rows]


def asked(phone: str, command_id: str) -> c.OpenJob:
    customer = c.NewCustomer(name="Ellen Whitaker", phone=phone, texts_allowed=True)
    return c.OpenJob(id=command_id, customer=customer, location="48 Maple St, Quincy", issue="No heat")


def silent(shop: Dispatching, job: Job) -> bool:
    return "no_texts" in badges(shop.now(job))


def at_once(steps: list[Callable[[], Any]]) -> list[Any]:
    with ThreadPoolExecutor(len(steps)) as pool:
        return [done.result() for done in [pool.submit(step) for step in steps]]


def test_a_stop_racing_an_open_job_and_a_request_form_stands_whoever_is_faster(
    shop: Dispatching, stream: JobsStream, rounds: Callable[[int, int], int]
) -> None:
    for n in range(rounds(8, 400)):
        phone, home = f"+1617555{2000 + n}", f"198.51.{n // 200}.{n % 200}"
        _, opened, requested = at_once(
            [
                partial(text, shop, "Stop", f"SM{n}", phone),
                partial(shop.open, phone=phone),
                partial(requests.open_request, shop.world, asked(phone, f"form-{n:06d}"), phone, home, "I agree", ""),
            ]
        )
        records = stream.batch()
        at_once([partial(react.react_to_job_changes, shop.world, records)] * 2)
        record = customers.get(phone)
        assert record and record.opted_out
        for job in (opened, requested):
            shop.send_due(job)
            assert silent(shop, job)
    assert shop.outside.texts.sent == []


def test_stop_and_start_at_once_leave_cards_that_say_what_is_so(
    shop: Dispatching, rounds: Callable[[int, int], int]
) -> None:
    for n in range(rounds(4, 300)):
        phone = f"+1617555{3000 + n}"
        job = shop.open(phone=phone)
        words = ("Stop", "Start", "Stop", "Start") if n % 2 else ("Start", "Stop")
        at_once([partial(text, shop, word, f"SM{n}x{i}", phone) for i, word in enumerate(words)])
        record = customers.get(phone)
        assert record and record.opted_out == shop.now(job).texts_stopped


def test_a_stop_is_on_every_open_card_and_start_takes_it_off(shop: Dispatching) -> None:
    first, second = shop.open(), shop.open()
    done = shop.do(shop.open(), c.CompleteJob)
    text(shop, "STOP", "SM1")
    assert silent(shop, first) and silent(shop, second) and not silent(shop, done)
    versions = [shop.now(job).version for job in (first, second)]
    text(shop, "STOP", "SM1")
    text(shop, "stop!", "SM2")
    assert [shop.now(job).version for job in (first, second)] == versions
    text(shop, "Start", "SM3")
    assert not silent(shop, first) and not silent(shop, second)


def test_a_job_opened_or_corrected_to_a_number_that_stopped_shows_it(shop: Dispatching, stream: JobsStream) -> None:
    text(shop, "Stop", "SM1", NEW)
    opened, corrected = shop.open(phone=NEW), shop.open()
    shop.do(corrected, c.CorrectDetails, phone=NEW)
    records = stream.batch()
    for _ in range(2):
        assert react.react_to_job_changes(shop.world, records) == []
    assert silent(shop, opened) and silent(shop, corrected)
    shop.do(corrected, c.CorrectDetails, phone=ELLEN)
    react.react_to_job_changes(shop.world, stream.batch())
    assert not silent(shop, corrected)


def test_what_the_reaction_missed_the_sender_notices(shop: Dispatching) -> None:
    job = shop.open()
    customers.opt_out(ELLEN, True, shop.world.now())
    shop.send_due(job)
    assert shop.outside.texts.sent == []
    assert silent(shop, job)


def test_a_carriers_refusal_keeps_the_record_the_ledger_and_the_card_in_step(shop: Dispatching) -> None:
    job = shop.open()
    shop.outside.texts.fail = [twilio.OptedOut(21610)]
    shop.send_due(job, times=2)
    found = customers.get(ELLEN)
    assert found and found.opted_out and silent(shop, job)
    assert [what for what, _, _ in ledger(shop)] == ["refused_by_carrier"]


def test_a_refusal_reported_later_and_twice_is_one_entry(shop: Dispatching) -> None:
    job = shop.open()
    shop.send_due(job)
    named = f"{ELLEN[1:]}.{job.id}-0000-got_it-c"
    for _ in range(2):
        deliveries.reported(shop.world, named, "SM" + "0" * 32, "undelivered", 21610)
    assert silent(shop, job)
    assert [(what, how) for what, how, _ in ledger(shop)] == [("refused_by_carrier", "carrier")]


def test_an_old_refusal_does_not_undo_a_start(shop: Dispatching) -> None:
    job = shop.open()
    shop.send_due(job)
    text(shop, "Start", "SM1")
    deliveries.reported(shop.world, f"{ELLEN[1:]}.{job.id}-0000-got_it-c", "SM" + "0" * 32, "undelivered", 21610)
    found = customers.get(ELLEN)
    assert found and not found.opted_out and not silent(shop, job)


def test_the_ledger_has_every_word_once_in_order(shop: Dispatching, stream: JobsStream) -> None:
    job = shop.open()
    shop.do(job, c.CorrectDetails, texts_allowed=False)
    records = stream.batch()
    for _ in range(2):
        react.react_to_job_changes(shop.world, records)
    for sid, body in (("SM1", "Stop all"), ("SM2", "hello"), ("SM3", "START"), ("SM4", "Yes"), ("SM5", "HELP")):
        for _ in range(2):
            text(shop, body, sid)
    assert ledger(shop) == [
        ("given", "dispatcher", "Said on the phone."),
        ("withdrawn", "dispatcher", ""),
        ("stopped", "text", "Stop all"),
        ("started", "text", "START"),
    ]


def test_yes_brings_texts_back_only_where_they_were_stopped(shop: Dispatching) -> None:
    job = shop.open()
    text(shop, "Stop", "SM1")
    text(shop, "Yes", "SM2")
    assert [what for what, _, _ in ledger(shop)] == ["stopped", "started"]
    assert not silent(shop, job)


def test_a_stop_that_was_kept_before_a_crash_is_obeyed_when_it_comes_again(shop: Dispatching) -> None:
    text_in = texts.TextRecord(
        id="in-SM1", phone=ELLEN, direction="in", body="Stop", state="received", at=shop.world.now()
    )
    assert texts.receive(text_in)
    job = shop.open()
    text(shop, "Stop", "SM1")
    assert silent(shop, job)
    assert [what for what, _, _ in ledger(shop)] == ["stopped"]


def test_withdrawn_consent_is_gone_from_the_record_and_an_older_one_does_not_come_back(
    shop: Dispatching, stream: JobsStream
) -> None:
    job = shop.open()
    shop.do(job, c.CorrectDetails, texts_allowed=False)
    records = stream.batch()
    react.react_to_job_changes(shop.world, list(reversed(records)))
    found = customers.get(ELLEN)
    assert found and found.consent is None
    shop.do(job, c.CorrectDetails, texts_allowed=True)
    react.react_to_job_changes(shop.world, stream.batch())
    found = customers.get(ELLEN)
    assert found and found.consent and found.consent["wording"] == "Said yes to texts on the phone"


def test_a_technicians_stop_is_kept_to_and_seen_by_the_office(shop: Dispatching) -> None:
    job = shop.assign(shop.open())
    text(shop, "Stop", "SM1", MARCO)
    shop.pass_undo_time()
    shop.send_due(job)
    assert shop.bodies_to(MARCO) == []
    assert not silent(shop, job), "it is the technician who stopped, not the customer"
    assert inbox.listed(None)["unread"] == 1


def test_the_ledger_is_by_the_companys_days_and_refuses_what_does_not_fit(
    shop: Dispatching, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.outside.clock.at = shop.outside.clock.at.replace(month=11, day=24, hour=4, minute=59)
    text(shop, "Stop", "SM1")
    assert "SM1" in consents.ledger(shop.world, "2026-11-23", "2026-11-23"), "it is still the 23rd in Boston"
    assert "SM1" not in consents.ledger(shop.world, "2026-11-24", "2026-11-24")
    for first, last in (("soon", None), ("2026-11-24", "2026-11-23"), ("2020-01-01", "2026-11-23"), ("0001-01-01", "")):
        with pytest.raises(Invalid):
            consents.ledger(shop.world, first, last)
    text(shop, "Start", "SM2")
    monkeypatch.setattr(consents, "MOST_ENTRIES", 1)
    with pytest.raises(Invalid):
        consents.ledger(shop.world, "2026-11-23", "2026-11-23")


def test_an_entry_is_never_written_again(shop: Dispatching, tables: Any) -> None:
    text(shop, "Stop", "SM1")
    [item] = tables.scan(TableName="truckroll-test-consents")["Items"]
    entry = table._decoder.decode(item["doc"]["S"])
    assert not table.append(entry)
    assert tables.scan(TableName="truckroll-test-consents")["Items"] == [item]
