"""A failed text that somebody sees to: sent again once, told by phone, its link copied; with a job and without one."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.card import badges
from chalicelib.domain.job import Job
from chalicelib.domain.people import Actor
from chalicelib.domain.texts import texts_due
from chalicelib.gateways import twilio
from chalicelib.gateways.world import SentText
from chalicelib.models import customers, technicians
from chalicelib.services import conversations, deliveries, inbox, records, retelling
from chalicelib.services.sweep import sweep
from tests.integration.dispatching import ELLEN, MARCO, OMAR, Dispatching
from tests.world import RecordedTexts, TestWorld

DANA = Actor(role="owner", id="dana", name="Dana Whitfield")
CORRECTED = "+16175550167"


class Deaf(RecordedTexts):
    """A carrier that takes what it is given without saying so, and does not say what it has, as long as it is deaf.

    `lost`: it has forgotten what it was given.
    """

    def __init__(self) -> None:
        super().__init__()
        self.deaf = self.lost = False

    def send(self, to: str, body: str, callback: str) -> SentText:
        text = super().send(to, body, callback)
        if self.deaf:
            raise twilio.OutcomeUnknown()
        return text

    def sent_to(self, to: str, since: str) -> list[SentText]:
        if self.deaf:
            raise twilio.OutcomeUnknown()
        return [] if self.lost else super().sent_to(to, since)


@pytest.fixture
def carrier(outside: TestWorld) -> Deaf:
    outside.texts = Deaf()
    return outside.texts


@pytest.fixture
def shop(outside: TestWorld, carrier: Deaf) -> Dispatching:
    return Dispatching(outside)


@pytest.fixture
def minute(shop: Dispatching) -> Callable[[], None]:
    seen: dict[str, tuple[int, str]] = {}

    def pass_minute() -> None:
        shop.outside.clock.forward(61)
        sweep(shop.world, seen)
        shop.work_off_queue()

    return pass_minute


def failed_job(shop: Dispatching, phone: str = ELLEN) -> tuple[Job, str]:
    """A job whose confirmation did not arrive, and that text's id."""
    job = shop.open(phone=phone)
    text_id = texts_due(job)[0].id
    shop.outside.texts.fail = [twilio.BadNumber(21614)]
    shop.send_due(job)
    job = shop.now(job)
    assert job.failed_texts == (text_id,)
    return job, text_id


def see_to(shop: Dispatching, job: Job, kind: Any, text_id: str, command_id: str = "") -> Job:
    return retelling.see_to(shop.world, job.id, kind(id=command_id or shop.new_id(), text_id=text_id), OMAR)


def texts_of(job: Job) -> dict[str, Any]:
    return {text["id"]: text for text in records.whole(job)["texts"]}


def test_sent_again_arrives_once_and_the_record_says_who(shop: Dispatching) -> None:
    job, text_id = failed_job(shop)
    job = see_to(shop, job, c.SendTextAgain, text_id)
    assert "text_failed" not in badges(job)
    shop.send_due(job, times=3)
    shop.deliver(job, text_id)
    assert len(shop.bodies_to(ELLEN)) == 1
    shown = texts_of(shop.now(job))
    assert (shown[text_id]["state"], shown[text_id]["failing"]) == ("failed", False)
    assert shown[text_id]["seen_to"]["by"] == {"id": "omar", "name": "Omar Reyes"}
    assert (shown[f"{text_id}-again1"]["state"], shown[f"{text_id}-again1"]["seen_to"]) == ("sent", None)


def test_two_at_once_and_a_repeat_send_it_once(shop: Dispatching, rounds: Any) -> None:
    for n in range(rounds(2, 10)):
        phone = f"+1617555{4000 + n:04d}"
        job, text_id = failed_job(shop, phone)
        command_id, together = shop.new_id(), threading.Barrier(2)

        def click(own: str, job: Job = job, text_id: str = text_id, together: threading.Barrier = together) -> bool:
            together.wait()
            try:
                see_to(shop, job, c.SendTextAgain, text_id, own)
            except errors.TextNotFailed:
                return False
            return True

        with ThreadPoolExecutor(2) as pool:
            assert sorted(pool.map(click, (command_id, f"{command_id}-other"))) == [False, True]
        first = shop.now(job).history[-1].command_id
        see_to(shop, job, c.SendTextAgain, text_id, first)
        shop.send_due(job, times=2)
        assert len(shop.bodies_to(phone)) == 1


def test_a_new_failure_is_on_the_card_and_can_be_sent_again_in_its_turn(shop: Dispatching) -> None:
    job, text_id = failed_job(shop)
    for n in (1, 2):
        job = see_to(shop, job, c.SendTextAgain, job.failed_texts[0])
        shop.outside.texts.fail = [twilio.Refused(30003)]
        shop.send_due(job)
        job = shop.now(job)
        assert job.failed_texts == (f"{text_id}-again{n}",)
    see_to(shop, job, c.SendTextAgain, job.failed_texts[0])
    shop.send_due(job)
    assert len(shop.bodies_to(ELLEN)) == 1


def test_never_to_a_number_that_stopped_nor_to_a_technician_who_takes_no_jobs(shop: Dispatching) -> None:
    job, text_id = failed_job(shop)
    customers.opt_out(ELLEN, True, shop.world.now())
    with pytest.raises(errors.OptedOut):
        see_to(shop, job, c.SendTextAgain, text_id)
    job = see_to(shop, job, c.MarkTold, text_id)
    assert job.failed_texts == ()

    job = shop.assign(job)
    shop.pass_undo_time()
    shop.outside.texts.fail = [twilio.Refused(30003)]
    shop.send_due(job)
    (to_marco,) = shop.now(job).failed_texts
    technicians.save(technicians.TechnicianRecord(id="marco", name="Marco Delgado", phone=MARCO, active=False))
    with pytest.raises(errors.TechnicianInactive):
        see_to(shop, job, c.SendTextAgain, to_marco)


def test_a_technician_who_was_told_by_phone_hears_that_the_job_is_somebody_elses(shop: Dispatching) -> None:
    job = shop.assign(shop.open())
    shop.pass_undo_time()
    shop.send_due(job)
    bodies = len(shop.bodies_to(MARCO))
    for kind in (c.MarkTold, c.SendTextAgain):
        job = shop.assign(shop.open(phone="+16175550134"))
        shop.pass_undo_time()
        (due,) = (due for due in texts_due(job) if due.phone == MARCO)
        shop.outside.texts.fail = [twilio.Refused(30003)]
        shop.deliver(job, due.id)
        job = see_to(shop, job, kind, due.id)
        shop.send_due(job)
        job = shop.do(job, c.UnassignTechnician)
        shop.pass_undo_time()
        shop.send_due(job)
        assert shop.bodies_to(MARCO)[-1].startswith("Not yours any more")
    assert len(shop.bodies_to(MARCO)) == bodies + 3


def test_what_nobody_could_find_out_for_minutes_is_on_the_card_until_it_is_found(
    shop: Dispatching, carrier: Deaf, minute: Callable[[], None]
) -> None:
    job = shop.open()
    text_id = texts_due(job)[0].id
    carrier.deaf = True
    shop.send_due(job)
    minute()
    minute()
    assert shop.now(job).failed_texts == (), "it may still be found"
    minute()
    minute()
    assert shop.now(job).failed_texts == (text_id,)
    assert texts_of(shop.now(job))[text_id]["failing"]
    carrier.deaf = False
    minute()
    assert shop.now(job).failed_texts == ()
    deliveries.reported(shop.world, f"{ELLEN[1:]}.{text_id}", "SM1", "undelivered", 30003)
    assert shop.now(job).failed_texts == (text_id,), "what failed after all shows again"
    assert len(shop.bodies_to(ELLEN)) == 1


def test_of_an_unknown_one_the_carrier_is_asked_before_it_is_sent_again(
    shop: Dispatching, carrier: Deaf, minute: Callable[[], None]
) -> None:
    job = shop.open()
    text_id = texts_due(job)[0].id
    carrier.deaf = True
    shop.send_due(job)
    for _ in range(4):
        minute()
    carrier.deaf = False
    with pytest.raises(errors.TextNotFailed):
        see_to(shop, job, c.SendTextAgain, text_id)
    assert (shop.now(job).failed_texts, len(shop.bodies_to(ELLEN))) == ((), 1)


@pytest.mark.parametrize("killed", [False, True])
def test_if_the_carrier_does_not_say_the_office_decides_and_the_first_one_is_left_alone(
    shop: Dispatching, carrier: Deaf, minute: Callable[[], None], killed: bool
) -> None:
    """Killed right after the command was written, nothing but the job's record says that it was seen to."""
    job = shop.open()
    text_id = texts_due(job)[0].id
    carrier.deaf = True
    shop.send_due(job)
    for _ in range(4):
        minute()
    if killed:
        job = shop.do(job, c.SendTextAgain, text_id=text_id)
    else:
        job = see_to(shop, job, c.SendTextAgain, text_id)
        assert texts_of(job)[text_id]["state"] == "failed", "what it said of itself is no news any more"
    carrier.deaf, carrier.lost = False, killed
    shop.send_due(job)
    for _ in range(4):
        minute()
    assert len(shop.bodies_to(ELLEN)) == 2, "the one that nobody knew of, and the one that was asked for"
    assert [texts_of(shop.now(job))[one]["state"] for one in (text_id, f"{text_id}-again1")] == ["failed", "sent"]
    assert shop.now(job).failed_texts == ()


def test_the_first_one_does_not_take_the_second_for_itself(
    shop: Dispatching, carrier: Deaf, minute: Callable[[], None]
) -> None:
    """The first never reached the carrier, the second did and its answer was lost: both have the same words."""
    job = shop.open()
    text_id = texts_due(job)[0].id
    carrier.deaf, carrier.fail = True, [twilio.OutcomeUnknown()]
    shop.send_due(job)
    for _ in range(4):
        minute()
    job = shop.do(job, c.SendTextAgain, text_id=text_id)
    shop.send_due(job)
    carrier.deaf = False
    shop.outside.clock.forward(120)
    shop.deliver(job, text_id)
    for _ in range(4):
        minute()
    assert len(shop.bodies_to(ELLEN)) == 1
    assert texts_of(shop.now(job))[f"{text_id}-again1"]["state"] == "sent"


def test_sent_again_is_dropped_when_the_first_arrives_meanwhile(shop: Dispatching) -> None:
    job, text_id = failed_job(shop)
    job = see_to(shop, job, c.SendTextAgain, text_id)
    deliveries.reported(shop.world, f"{ELLEN[1:]}.{text_id}", "SM1", "delivered", None)
    shop.send_due(job)
    assert shop.bodies_to(ELLEN) == []


def test_a_corrected_number_gets_it_by_itself_and_the_card_is_calm(shop: Dispatching) -> None:
    job, text_id = failed_job(shop)
    job = shop.do(job, c.CorrectDetails, phone=CORRECTED)
    shop.send_due(job)
    assert len(shop.bodies_to(CORRECTED)) == 1
    assert shop.now(job).failed_texts == ()
    with pytest.raises(errors.TextNotFailed):
        see_to(shop, job, c.SendTextAgain, text_id)


def test_what_somebody_wrote_is_sent_again_in_the_same_words(shop: Dispatching) -> None:
    job = shop.open()
    written = conversations.write(shop.world, ELLEN, shop.new_id(), "Ring the lower bell, please.", DANA)
    shop.outside.texts.fail = [twilio.Refused(30003)]
    shop.work_off_queue()
    see_to(shop, job, c.SendTextAgain, written.id)
    shop.send_due(job, times=2)
    assert shop.bodies_to(ELLEN).count("Ring the lower bell, please.") == 1
    shown = texts_of(shop.now(job))[f"{written.id}-again1"]
    assert (shown["by"].name, shown["state"]) == ("Dana Whitfield", "sent")
    (entry,) = inbox.listed(None)["conversations"]
    assert entry["last"]["id"] == shown["id"]


def test_the_link_is_the_one_that_works_today_or_refused(shop: Dispatching) -> None:
    job = shop.assign(shop.open())
    shop.pass_undo_time()
    shop.send_due(job)
    got_it, to_marco = texts_due(job)[0].id, next(due.id for due in texts_due(job) if due.phone == MARCO)
    assert retelling.link_of(shop.world, job.id, to_marco) in shop.bodies_to(MARCO)[0]
    assert retelling.link_of(shop.world, job.id, got_it) in shop.bodies_to(ELLEN)[0]
    job = shop.do(job, c.CorrectDetails, phone=CORRECTED)
    shop.send_due(job)
    assert retelling.link_of(shop.world, job.id, got_it) in shop.bodies_to(CORRECTED)[0]
    shop.do(job, c.UnassignTechnician)
    with pytest.raises(errors.NoLongerTrue):
        retelling.link_of(shop.world, job.id, to_marco)
    with pytest.raises(errors.NotFound):
        retelling.link_of(shop.world, job.id, "by-nothing")
