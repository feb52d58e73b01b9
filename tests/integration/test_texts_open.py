"""Texts whose fate is open: killed in between, a timeout, a 5xx. They are asked for first, then sent once more."""

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain.texts import texts_due
from chalicelib.gateways import twilio
from chalicelib.gateways.world import SentText
from chalicelib.models import texts
from chalicelib.services import deliveries, links
from chalicelib.services.sweep import Seen, sweep
from tests.integration.dispatching import ELLEN, MARCO, Dispatching
from tests.world import RecordedTexts, TestWorld


class Killed(BaseException):
    """The process ended here: nothing after it runs, nothing catches it."""


class Faulty(RecordedTexts):
    """A carrier at which something goes wrong before or after it has taken the text, as often as it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.before: list[BaseException] = []
        self.after: list[BaseException] = []

    def send(self, to: str, body: str, callback: str) -> SentText:
        if self.before:
            raise self.before.pop(0)
        text = super().send(to, body, callback)
        if self.after:
            raise self.after.pop(0)
        return text


@pytest.fixture
def carrier(outside: TestWorld) -> Faulty:
    outside.texts = Faulty()
    return outside.texts


@pytest.fixture
def shop(outside: TestWorld, carrier: Faulty) -> Dispatching:
    return Dispatching(outside)


@pytest.fixture
def minute(shop: Dispatching) -> Callable[[], None]:
    """One minute passes: the sweep runs and the queue is worked off."""
    seen: Seen = {}

    def pass_minute() -> None:
        shop.outside.clock.forward(61)
        sweep(shop.world, seen)
        shop.work_off_queue()

    return pass_minute


def state(shop: Dispatching, phone: str, text_id: str) -> str:
    text = texts.get(phone, text_id)
    assert text
    return text.state


def test_accepted_but_answered_with_500_or_never_is_one_message(
    shop: Dispatching, carrier: Faulty, minute: Callable[[], None], rounds: Any
) -> None:
    for n in range(rounds(3, 200)):
        phone = f"+1617555{1000 + n:04d}"
        job = shop.open(phone=phone)
        text_id = texts_due(job)[0].id
        carrier.after = [twilio.OutcomeUnknown()]
        shop.send_due(job, times=3)
        assert state(shop, phone, text_id) == "unknown"
        minute()
        assert state(shop, phone, text_id) == "sent"
        minute()
        assert len(shop.bodies_to(phone)) == 1


def test_what_left_before_the_secret_of_links_was_changed_is_found_too(
    shop: Dispatching, carrier: Faulty, minute: Callable[[], None]
) -> None:
    job = shop.open()
    carrier.after = [twilio.OutcomeUnknown()]
    shop.send_due(job)
    newest, older = links.urls(job.id, "s", 1)
    assert newest in carrier.sent[0].body
    carrier.sent[0] = replace(carrier.sent[0], body=carrier.sent[0].body.replace(newest, older))
    minute()
    assert len(carrier.sent) == 1
    assert state(shop, ELLEN, texts_due(job)[0].id) == "sent"


def test_not_there_after_waiting_longer_than_the_sender_would_is_sent_once_more(
    shop: Dispatching, carrier: Faulty, minute: Callable[[], None]
) -> None:
    job = shop.open()
    carrier.before = [twilio.OutcomeUnknown()]
    shop.send_due(job, times=3)
    assert shop.bodies_to(ELLEN) == [], "it is not resent before the carrier was asked"
    minute()
    minute()
    assert len(shop.bodies_to(ELLEN)) == 1
    assert state(shop, ELLEN, texts_due(job)[0].id) == "sent"


def test_a_carrier_that_never_answers_ends_as_a_failure_that_the_office_sees(
    shop: Dispatching, carrier: Faulty, minute: Callable[[], None]
) -> None:
    job = shop.open()
    carrier.before = [twilio.OutcomeUnknown(), twilio.OutcomeUnknown()]
    shop.send_due(job)
    for _ in range(4):
        minute()
    assert shop.bodies_to(ELLEN) == []
    assert shop.now(job).failed_texts == (texts_due(job)[0].id,)


@pytest.mark.parametrize("where", ["before", "after"])
def test_a_sender_killed_around_the_post_leaves_one_message(
    shop: Dispatching, carrier: Faulty, minute: Callable[[], None], where: str, rounds: Any
) -> None:
    for n in range(rounds(2, 20)):
        phone = f"+1617555{2000 + n:04d}"
        job = shop.open(phone=phone)
        setattr(carrier, where, [Killed()])
        with pytest.raises(Killed):
            shop.send_due(job)
        shop.send_due(job, times=2)
        for _ in range(4):
            minute()
        assert len(shop.bodies_to(phone)) == 1
        assert state(shop, phone, texts_due(job)[0].id) == "sent"


def test_two_texts_with_the_same_words_are_not_taken_for_each_other(
    shop: Dispatching, carrier: Faulty, minute: Callable[[], None]
) -> None:
    """Marco arrives, it is undone, he arrives again: the same words twice, and only the second is in doubt."""
    job = shop.assign(shop.open())
    job = shop.do(job, c.Arrive)
    shop.pass_undo_time()
    shop.send_due(job)
    job = shop.do(shop.do(job, c.NeedReturnVisit), c.AssignTechnician, technician_id="marco")
    job = shop.do(job, c.Arrive)
    shop.pass_undo_time()
    carrier.before = [twilio.OutcomeUnknown()]
    second = next(due for due in texts_due(job) if due.kind == "arrived")
    shop.deliver(job, second.id)
    minute()
    minute()
    assert sum("has arrived" in body for body in shop.bodies_to(ELLEN)) == 2


def test_in_doubt_and_no_longer_true_is_not_sent_again(
    shop: Dispatching, carrier: Faulty, minute: Callable[[], None]
) -> None:
    job = shop.assign(shop.open())
    shop.pass_undo_time()
    told = next(due for due in texts_due(job) if due.phone == MARCO)
    carrier.before = [twilio.OutcomeUnknown()]
    shop.deliver(job, told.id)
    shop.do(job, c.UnassignTechnician)
    for _ in range(3):
        minute()
    assert not any(body.startswith("New job") for body in shop.bodies_to(MARCO))
    assert state(shop, MARCO, told.id) == "failed"
    assert shop.now(job).failed_texts == (), "nobody needs to do anything about it"


def test_the_carriers_retry_after_is_obeyed_and_five_refusals_are_enough(
    shop: Dispatching, carrier: Faulty, minute: Callable[[], None]
) -> None:
    job = shop.open()
    carrier.before = [twilio.RateLimited(90)]
    shop.outside.queue.messages = []
    shop.send_due(job, times=3)
    ordered = (job.id, texts_due(job)[0].id, 90)
    assert shop.outside.queue.messages == [ordered], "it comes back by itself when the carrier said"
    minute()
    assert shop.bodies_to(ELLEN) == [], "90 seconds are not over"
    minute()
    assert len(shop.bodies_to(ELLEN)) == 1

    busy = shop.open(phone="+16175550155")
    carrier.before = [twilio.RateLimited(1) for _ in range(9)]
    shop.send_due(busy)
    for _ in range(9):
        minute()
    assert len(carrier.before) == 4
    assert shop.now(busy).failed_texts == (texts_due(busy)[0].id,)


def test_a_callback_alone_resolves_what_is_unknown(shop: Dispatching, carrier: Faulty) -> None:
    job = shop.open()
    text_id = texts_due(job)[0].id
    carrier.after = [twilio.OutcomeUnknown()]
    shop.send_due(job)
    deliveries.reported(shop.world, f"{ELLEN[1:]}.{text_id}", "SM1", "delivered", None)
    text = texts.get(ELLEN, text_id)
    assert text and (text.state, text.sid, text.due_at) == ("delivered", "SM1", None)
    assert texts.due("2099") == []
