"""The customers table follows what jobs say of their customers, late and repeated as it may come."""

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain import events as e
from chalicelib.domain.job import Job
from chalicelib.models import customers
from chalicelib.services.customers import note_customer
from tests.integration.dispatching import ELLEN, Dispatching
from tests.world import TestWorld


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    return Dispatching(outside)


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
