"""A sender that is killed before or after any step it takes leaves one text, and nothing whose end nobody learns."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.card import badges
from chalicelib.domain.schedule import Window
from chalicelib.domain.texts import texts_due
from chalicelib.gateways import twilio
from chalicelib.gateways.world import SentText
from chalicelib.models import jobs, technicians, texts
from chalicelib.services import conversations, days, send
from chalicelib.services.sweep import Seen, sweep
from tests.integration.dispatching import OMAR, Dispatching, Queued
from tests.world import RecordedTexts, TestWorld, around_requests, tables_in_moto

TOMORROW = Window("2026-11-24T08:00", "2026-11-24T10:00")


class Killed(BaseException):
    """The process ended here: nothing after it runs, nothing catches it."""


class Steps:
    """Whatever the sender asks of tables and carrier is a step; at `at` it is killed, before or after it was taken."""

    def __init__(self) -> None:
        self.taken, self.at, self.after = 0, 0, False

    def __call__(self, ask: Callable[[], Any]) -> Any:
        self.taken += 1
        here = self.taken == self.at
        if here and not self.after:
            raise Killed
        answer = ask()
        if here:
            raise Killed
        return answer


class Carrier(RecordedTexts):
    """Takes texts, takes them without saying so, or refuses them: `acts` is what the next one meets."""

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self.steps, self.acts = steps, "takes"

    def send(self, to: str, body: str, callback: str) -> SentText:
        return self.steps(lambda: self._act(to, body, callback))  # type: ignore[no-any-return]

    def _act(self, to: str, body: str, callback: str) -> SentText:
        acts, self.acts = self.acts, "takes"
        if acts == "refuses":
            self.acts = "refuses"
            raise twilio.Refused(21211)
        if acts == "is busy":
            raise twilio.RateLimited(20)
        text = super().send(to, body, callback)
        if acts == "stalls":
            raise twilio.OutcomeUnknown()
        return text


class Shop(Dispatching):
    """A company whose queue and sweep go on while minutes pass. Every text goes to a number of its own."""

    def __init__(self, outside: TestWorld) -> None:
        self.steps, self._numbers, self._seen = Steps(), 1000, Seen()
        self.carrier = Carrier(self.steps)
        outside.texts = self.carrier
        super().__init__(outside)

    def number(self) -> str:
        self._numbers += 1
        return f"+1617555{self._numbers}"

    def minutes(self, count: int) -> None:
        for _ in range(count):
            self.outside.clock.forward(61)
            sweep(self.world, self._seen)
            self.work_off_queue()

    def of_a_job(self) -> tuple[str, str, str]:
        """(phone, whose, id) of a text that is about to leave: what a job made due."""
        job = self.open(phone=self.number())
        return job.customer.phone, job.id, texts_due(job)[0].id

    def written(self) -> tuple[str, str, str]:
        """The same of what the office writes."""
        job = self.open(phone=self.number())
        self.send_due(job)
        text = conversations.write(self.world, job.customer.phone, self.new_id(), "Is the side door open?", OMAR)
        self.outside.queue.messages.clear()
        return text.phone, text.phone, text.id

    def of_a_day(self) -> tuple[str, str, str]:
        """The same of a technician's whole day, with two visits."""
        who, phone = f"tech-{self._numbers}", self.number()
        technicians.save(technicians.TechnicianRecord(id=who, name="Lena Ortiz", phone=phone))
        for _ in range(2):
            self.do(self.open(texts_allowed=False), c.AssignTechnician, technician_id=who, window=TOMORROW)
        self.pass_undo_time()
        days.send(self.world, who, days.read(TOMORROW.start[:10]))
        _, text_id, _ = self.outside.queue.messages.pop()
        return phone, phone, text_id

    def one_sender(self, owner: str, text_id: str) -> None:
        """One process takes the message, and is killed at the step that it is to be killed at."""
        self.steps.taken = 0
        with suppress(Killed), around_requests(self.steps):
            send.handle_records(self.world, [Queued(owner, text_id)])
        self.steps.at = 0


ENDS = {"takes": ("sent", 1), "stalls": ("sent", 1), "is busy": ("sent", 1), "refuses": ("failed", 0)}


# A job's text is found by the sweep, wherever its message went. The others are in the queue again: who is killed takes
# no message out of it.
@pytest.mark.parametrize(
    ("made", "acts", "comes_back"),
    [
        (Shop.of_a_job, "takes", False),
        (Shop.of_a_job, "stalls", False),
        (Shop.of_a_job, "is busy", False),
        (Shop.of_a_job, "refuses", False),
        (Shop.written, "takes", True),
        (Shop.written, "stalls", True),
        (Shop.written, "refuses", True),
        (Shop.of_a_day, "takes", True),
        (Shop.of_a_day, "stalls", True),
        (Shop.of_a_day, "refuses", True),
    ],
)
def test_killed_before_or_after_any_step_it_ends_as_if_nothing_had_happened(
    rounds: Any, made: Callable[[Shop], tuple[str, str, str]], acts: str, comes_back: bool
) -> None:
    # Seven rounds of three kinds of text: every step is the last one over twenty times.
    for _ in range(rounds(1, 7)):
        # Tables of its own, because every sweep walks through all that earlier rounds have left.
        with tables_in_moto():
            assert killed_at_each_step(Shop(TestWorld()), rounds(5, 1), made, acts, comes_back) >= 2


def killed_at_each_step(
    shop: Shop, every: int, made: Callable[[Shop], tuple[str, str, str]], acts: str, comes_back: bool
) -> int:
    """How often the sender was killed: before and after each of its steps, or `every` second, third, … of them, until
    there is no such step any more.
    """
    killed, at, reached = 0, 1 - every, True
    while reached:
        at += every
        for after in (False, True):
            phone, owner, text_id = made(shop)
            before = len(shop.carrier.sent)
            shop.carrier.acts, shop.steps.at, shop.steps.after = acts, at, after
            shop.one_sender(owner, text_id)
            reached = shop.steps.taken >= at
            killed += reached
            if comes_back:
                shop.outside.clock.forward(61)
                shop.one_sender(owner, text_id)
            shop.minutes(4)
            text = texts.get(phone, text_id)
            assert text and (text.state, len(shop.carrier.sent) - before) == ENDS[acts], (at, after)
            assert texts.due("2099") == []
            if acts == "refuses":
                assert all(shows(shop, job_id) for job_id in jobs_of(text)), (at, after)
    return killed


def jobs_of(text: texts.TextRecord) -> list[str]:
    return [covered.job for covered in text.covers] or [text.job]


def shows(shop: Shop, job_id: str) -> bool:
    """Whether the card says that a text failed."""
    job = jobs.get(job_id)
    return job is not None and "text_failed" in badges(job)
