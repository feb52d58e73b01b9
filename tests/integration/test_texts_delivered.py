"""Delivery callbacks: in any order, more than once, and a state never goes back."""

import itertools
import random
from typing import Any

import pytest

from chalicelib.domain.delivery import RANK
from chalicelib.domain.texts import texts_due
from chalicelib.models import customers, texts
from chalicelib.services import deliveries
from tests.integration.dispatching import ELLEN, Dispatching
from tests.world import TestWorld


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    return Dispatching(outside)


def report(shop: Dispatching, text_id: str, status: str, code: int | None = None, phone: str = ELLEN) -> None:
    deliveries.reported(shop.world, f"{phone[1:]}.{text_id}", "SM" + "7" * 32, status, code)


def test_every_order_of_callbacks_each_twice_ends_delivered(shop: Dispatching) -> None:
    for n, order in enumerate(itertools.permutations(["queued", "sending", "sent", "delivered"])):
        phone = f"+1617555{3000 + n:04d}"
        job = shop.open(phone=phone)
        text_id = texts_due(job)[0].id
        shop.send_due(job)
        for place, status in enumerate(order):
            for _ in range(2):
                report(shop, text_id, status, phone=phone)
                text = texts.get(phone, text_id)
                assert text and text.state == ("delivered" if "delivered" in order[: place + 1] else "sent")
        assert shop.now(job).version == 1, "a text that arrives is no news to the job"


# What may happen to a text once it was posted: callbacks with their error, and what its own sender does late.
HAPPENS: list[tuple[str, int | None]] = [
    ("queued", None),
    ("sent", None),
    ("undelivered", 30003),
    ("failed", 30007),
    ("delivered", None),
    ("the sender gives up waiting", None),
    ("the sender gets its answer", None),
]


def test_in_no_order_of_callbacks_and_late_senders_each_twice_does_a_state_go_back(
    shop: Dispatching, rounds: Any
) -> None:
    chance = random.Random(20261122)
    for n in range(rounds(5, 300)):
        phone = f"+1617556{n:04d}"
        job = shop.open(phone=phone)
        text_id = texts_due(job)[0].id
        shop.send_due(job)
        order = HAPPENS * 2
        chance.shuffle(order)
        before = texts.get(phone, text_id)
        assert before
        for what, code in order:
            if what == "the sender gives up waiting":
                texts.mark_unknown(before, shop.world.now())
            elif what == "the sender gets its answer":
                texts.advance(phone, text_id, "sent", "SM" + "7" * 32)
            else:
                report(shop, text_id, what, code, phone=phone)
            after = texts.get(phone, text_id)
            assert after and RANK[after.state] >= RANK[before.state], (order, what)
            shown = shop.now(job).failed_texts
            assert shown == ((text_id,) if after.state == "failed" else ()), (order, what)
            before = after
        assert (before.state, before.reason, before.due_at) == ("delivered", None, None), order


def test_undelivered_is_on_the_card_in_words_and_delivered_after_all_takes_it_away(shop: Dispatching) -> None:
    job = shop.open()
    text_id = texts_due(job)[0].id
    shop.send_due(job)
    for _ in range(2):
        report(shop, text_id, "undelivered", 30003)
    assert shop.now(job).failed_texts == (text_id,)
    text = texts.get(ELLEN, text_id)
    assert text and (text.state, text.reason) == ("failed", "The phone is off or out of reach.")
    report(shop, text_id, "sent")
    assert shop.now(job).failed_texts == (text_id,)
    for _ in range(2):
        report(shop, text_id, "delivered")
    assert shop.now(job).failed_texts == ()
    report(shop, text_id, "undelivered", 30003)
    assert shop.now(job).failed_texts == ()
    text = texts.get(ELLEN, text_id)
    assert text and (text.state, text.reason) == ("delivered", None)


def test_a_callback_that_overtakes_the_senders_own_record_wins(shop: Dispatching) -> None:
    job = shop.open()
    text_id = texts_due(job)[0].id

    class Hasty(type(shop.outside.texts)):  # type: ignore[misc]
        def send(self, to: str, body: str, callback: str) -> object:
            text = super().send(to, body, callback)
            report(shop, text_id, "delivered")
            return text

    shop.outside.texts = Hasty()
    shop.send_due(job)
    text = texts.get(ELLEN, text_id)
    assert text and text.state == "delivered"


def test_a_callback_about_stop_is_kept(shop: Dispatching) -> None:
    job = shop.open()
    shop.send_due(job)
    report(shop, texts_due(job)[0].id, "failed", 21610)
    record = customers.get(ELLEN)
    assert record and record.opted_out


def test_a_callback_for_no_text_of_ours_changes_nothing(shop: Dispatching, tables: Any) -> None:
    for named in ("", ".", "nonsense", "16175550117.", "16175550117.0-0-x", "1" * 400 + ".a"):
        deliveries.reported(shop.world, named, "SM1", "delivered", None)
        deliveries.reported(shop.world, named, "SM1", "undelivered", 30003)
    assert tables.scan(TableName="truckroll-test-texts")["Items"] == []
