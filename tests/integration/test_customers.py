"""The customers table follows what jobs say of their customers, late and repeated as it may come."""

from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain import events as e
from chalicelib.domain.job import Job
from chalicelib.domain.people import Actor
from chalicelib.models import customers
from chalicelib.services import consents, inbound, jobs, react, requests
from chalicelib.services.customers import note_customer
from tests.integration.dispatching import ELLEN, Dispatching
from tests.integration.streaming import JobsStream
from tests.world import TestWorld


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    return Dispatching(outside)


@pytest.fixture
def stream(tables: Any) -> JobsStream:
    return JobsStream(tables)


def told(job: Job, event: e.AnyEvent) -> None:
    assert isinstance(event, e.JobOpened | e.DetailsCorrected)
    note_customer(job, event)


def test_an_opened_job_tells_name_address_and_consent(shop: Dispatching) -> None:
    job = shop.open()
    for event in job.history * 2:
        told(job, event)
    found = customers.get(ELLEN)
    assert found and (found.name, found.language) == ("Ellen Whitaker", "en")
    assert found.location == {"street": "48 Maple St Apt 2", "town": "Quincy"}
    assert found.consent == {"at": job.opened_at, "how": "dispatcher", "wording": "Said on the phone.", "job": job.id}


def test_the_newest_word_counts_in_whatever_order_events_come(shop: Dispatching) -> None:
    job = shop.do(shop.open(), c.CorrectDetails, name="Ellen Whitaker-Ruiz")
    for event in reversed(job.history):
        told(job, event)
    found = customers.get(ELLEN)
    assert found and found.name == "Ellen Whitaker-Ruiz"
    assert found.consent and found.consent["at"] == job.opened_at, "a corrected name is no new consent"


def test_no_job_brings_texts_back_after_stop_or_takes_a_consent_away(shop: Dispatching) -> None:
    agreed = shop.open()
    told(agreed, agreed.history[0])
    customers.opt_out(ELLEN, True, shop.world.now())
    silent = shop.open(texts_allowed=False)
    told(silent, silent.history[0])
    found = customers.get(ELLEN)
    assert found and found.opted_out and found.consent and found.consent["at"] == agreed.opened_at


def by_form(shop: Dispatching, name: str = "Mallory", phone: str = ELLEN) -> Job:
    customer = c.NewCustomer(name=name, phone=phone, texts_allowed=True, language="es")
    command = c.OpenJob(id=f"form-{shop.new_id()}", customer=customer, location="1 A St, Salem", issue="No heat")
    return requests.open_request(shop.world, command, phone, "203.0.113.7", "I agree", "")


def react_to(shop: Dispatching, stream: JobsStream) -> None:
    assert react.react_to_job_changes(shop.world, stream.batch()) == []


def test_what_a_stranger_types_of_a_known_number_is_only_the_jobs_until_the_office_works_on_it(
    shop: Dispatching, stream: JobsStream
) -> None:
    shop.open()
    react_to(shop, stream)
    before = customers.get(ELLEN)
    assert before and before.known and before.consent
    job = by_form(shop)
    react_to(shop, stream)
    inbound.received(shop.world, "SM1", ELLEN, "When do you come?")
    react_to(shop, stream)
    assert customers.get(ELLEN) == before, "nor does a reply say that the form is right"
    assert (job.customer.name, job.location.town) == ("Mallory", "Salem")
    given = [line for line in consents.ledger(shop.world, None, None).splitlines() if job.id in line]
    assert len(given) == 1 and "I agree" in given[0], "the ledger has what was said"
    shop.assign(job)
    react_to(shop, stream)
    after = customers.get(ELLEN)
    assert after and (after.name, after.language) == ("Mallory", "es")
    assert after.location == {"street": "1 A St", "town": "Salem"}
    assert after.consent and (after.consent["how"], after.consent["job"]) == ("form", job.id)


def test_a_known_number_that_a_customer_types_into_the_page_keeps_its_record(
    shop: Dispatching, stream: JobsStream
) -> None:
    other = "+16175550190"
    shop.open()
    job = shop.open(phone=other)
    react_to(shop, stream)
    ellen, typing = customers.get(ELLEN), Actor(role="customer", id=other, name="Mallory")
    jobs.run(shop.world, job.id, c.CorrectDetails(id=shop.new_id(), name="Mallory", phone=ELLEN), typing)
    react_to(shop, stream)
    assert customers.get(ELLEN) == ellen
    shop.assign(job)
    react_to(shop, stream)
    found = customers.get(ELLEN)
    assert found and found.name == "Mallory" and found.consent and found.consent["job"] == job.id


def test_a_customer_of_a_job_that_the_office_works_on_still_corrects_the_record(
    shop: Dispatching, stream: JobsStream
) -> None:
    job = shop.open()
    own = Actor(role="customer", id=ELLEN, name="Ellen Whitaker")
    jobs.run(shop.world, job.id, c.CorrectDetails(id=shop.new_id(), name="Ellen Ruiz"), own)
    react_to(shop, stream)
    found = customers.get(ELLEN)
    assert found and found.name == "Ellen Ruiz"


def test_the_offices_first_word_counts_over_a_strangers_later_one(shop: Dispatching, stream: JobsStream) -> None:
    mine, theirs = shop.open(), by_form(shop)
    told(theirs, theirs.history[0])
    told(mine, mine.history[0])
    told(theirs, theirs.history[0])
    found = customers.get(ELLEN)
    assert found and found.known and found.name == "Ellen Whitaker"
