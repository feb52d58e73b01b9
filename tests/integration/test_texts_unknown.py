"""Numbers of which nobody knows whose they are get one text a day, and all of them together so many an hour."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.job import Job
from chalicelib.domain.people import Actor
from chalicelib.models import customers
from chalicelib.services import inbound, jobs, requests, unknown_numbers
from tests.integration.dispatching import Days
from tests.world import TestWorld

STRANGER = "+16175550190"
GAS = "Smells like rotten eggs by the stove and something hisses"


class Form(Days):
    """The public form, filled in with whatever number somebody likes."""

    def request(self, phone: str = STRANGER, issue: str = "Water heater is lukewarm") -> Job:
        customer = c.NewCustomer(name="Somebody", phone=phone, texts_allowed=True)
        command = c.OpenJob(id=f"request-{self.new_id()}", customer=customer, location="1 A St, Quincy", issue=issue)
        return requests.open_request(self.world, command, phone, "203.0.113.7", "Text me about this job.", "")


@pytest.fixture
def shop(outside: TestWorld, tables: Any) -> Form:
    return Form(outside, tables)


def test_a_strangers_number_gets_one_text_a_day_however_often_it_is_typed(
    shop: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests, "PER_PHONE", 100)
    for _ in range(4):
        shop.request()
        shop.minutes(20)
    (first,) = shop.bodies_to(STRANGER)
    assert "we got your request" in first
    shop.minutes(24 * 60 - 79)
    shop.request()
    shop.minutes(5)
    assert len(shop.bodies_to(STRANGER)) == 2


def test_of_many_at_one_moment_one_leaves(shop: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requests, "PER_PHONE", 100)
    made = [shop.request() for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(shop.send_due, made))
    assert len(shop.bodies_to(STRANGER)) == 1


def test_in_danger_the_one_text_says_what_to_do(shop: Form) -> None:
    job = shop.request(issue=GAS)
    shop.minutes(5)
    (only,) = shop.bodies_to(STRANGER)
    assert "911" in only
    shop.do(job, c.CorrectDetails, location="1 A St Apt 2, Quincy")
    shop.minutes(0.3)
    assert any(job.id in body for body in shop.bodies_to(STRANGER)[1:]), "the office works on it: now all is told"


@pytest.mark.parametrize("how", ["the office assigns it", "the number writes", "the office opened one before"])
def test_a_number_that_somebody_vouches_for_is_told_everything(shop: Form, how: str) -> None:
    if how == "the office opened one before":
        shop.open(phone=STRANGER)
        shop.minutes(5)
    job = shop.request()
    shop.minutes(5)
    if how == "the office assigns it":
        shop.plan(job, "marco", None)
    if how == "the number writes":
        inbound.received(shop.world, "SM1", STRANGER, "Please come soon")
    shop.minutes(5)
    again = shop.request()
    shop.minutes(5)
    assert any(again.id in body for body in shop.bodies_to(STRANGER))
    assert how == "the number writes" or ((record := customers.get(STRANGER)) and record.known)


def test_what_the_office_does_to_a_request_that_it_does_not_believe_sends_nothing(shop: Form) -> None:
    job = shop.request()
    shop.minutes(5)
    shop.do(job, c.AddNote, text="Nobody of that name there")
    shop.do(job, c.SetPriority, priority="routine")
    shop.do(job, c.CancelJob, reason="A joke")
    shop.minutes(5)
    shop.request()
    shop.minutes(5)
    assert len(shop.bodies_to(STRANGER)) == 1 and (record := customers.get(STRANGER)) and not record.known


def test_a_number_that_the_holder_of_a_link_typed_is_as_unknown(shop: Form) -> None:
    job = shop.plan(shop.request(phone="+16175550191"), "marco", None)
    shop.minutes(5)
    customer = Actor(role="customer", id="+16175550191", name="Somebody")
    jobs.run(shop.world, job.id, c.CorrectDetails(id="corrected-1", phone=STRANGER), customer)
    shop.minutes(5)
    shop.request()
    shop.minutes(5)
    assert len(shop.bodies_to(STRANGER)) == 1


def test_all_strangers_together_have_a_brake_and_what_it_holds_leaves_later(
    shop: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A window of decades, so that no test runs across its end.
    monkeypatch.setattr(unknown_numbers, "HOUR", 10**9)
    monkeypatch.setattr(unknown_numbers, "MOST_AN_HOUR", 3)
    for n in range(6):
        shop.request(phone=f"+1617555{1000 + n}")
    shop.open(phone="+16175550117")
    shop.minutes(15)
    assert len(shop.outside.texts.sent) == 4 and len(shop.bodies_to("+16175550117")) == 1
    # The next hour.
    monkeypatch.setattr(unknown_numbers, "MOST_AN_HOUR", 60)
    shop.minutes(15)
    assert sorted(text.to for text in shop.outside.texts.sent) == [
        "+16175550117",
        *(f"+1617555{1000 + n}" for n in range(6)),
    ]
