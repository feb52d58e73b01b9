"""Texts that come in: the carriers' words, replies to open jobs, and the same one twice."""

from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.card import badges
from chalicelib.models import customers, texts
from chalicelib.services import inbound, links
from chalicelib.services.records import whole
from tests.integration.dispatching import ELLEN, MARCO, Dispatching
from tests.unit.test_delivery import STOP, writings
from tests.world import TestWorld


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    return Dispatching(outside)


def text(shop: Dispatching, body: str, sid: str, phone: str = ELLEN) -> None:
    inbound.received(shop.world, sid, phone, body)


def opted_out(phone: str = ELLEN) -> bool:
    record = customers.get(phone)
    return bool(record and record.opted_out)


def test_every_word_for_stop_in_any_case_and_spacing_ends_texts_until_start(shop: Dispatching) -> None:
    """Every writing is understood (tests/unit/test_delivery.py); here each word is said in some of them, and obeyed."""
    job = shop.open()
    for n, written in enumerate(word for i, words in enumerate(map(writings, STOP)) for word in words[i * 9 :: 211]):
        text(shop, written, f"SM{n}a")
        assert opted_out(), written
        assert "no_texts" in badges(shop.now(job))
        shop.send_due(job)
        text(shop, "start", f"SM{n}b")
        assert not opted_out()
    assert shop.outside.texts.sent == []


def test_ordinary_words_are_no_stop(shop: Dispatching) -> None:
    job = shop.open()
    for n, body in enumerate(["Please stop by at 3", "The end of the hall", "Stop the leak!", "", "🛑"]):
        text(shop, body, f"SM{n}")
    assert not opted_out()
    assert shop.now(job).unread_replies == 5


def test_nothing_but_start_brings_texts_back(shop: Dispatching) -> None:
    text(shop, "Stop", "SM1")
    shop.do(shop.open(), c.CorrectDetails, texts_allowed=True, name="Ellen W.")
    assert opted_out()
    text(shop, "Unstop", "SM2")
    assert not opted_out()
    text(shop, "Stop", "SM1")
    assert not opted_out(), "an old one delivered again is not a new one"


def test_a_reply_is_on_the_card_and_in_the_record_once(shop: Dispatching) -> None:
    job = shop.open()
    for _ in range(3):
        text(shop, "Ring the lower bell\x00 please", "SM1")
    found = shop.now(job)
    assert found.unread_replies == 1 and "unread_reply" in badges(found)
    kept = [(entry["direction"], entry["body"], entry["state"]) for entry in whole(found)["texts"]]
    assert kept == [("in", "Ring the lower bell please", "received")]


def test_a_reply_that_crashed_before_the_card_knew_is_made_good_when_it_comes_again(shop: Dispatching) -> None:
    job = shop.open()
    record = texts.TextRecord(
        id="in-SM1", phone=ELLEN, direction="in", body="Hello", state="received", at=shop.world.now(), job=job.id
    )
    assert texts.receive(record)
    text(shop, "Hello", "SM1")
    assert shop.now(job).unread_replies == 1


def test_a_quoted_link_is_not_kept(shop: Dispatching) -> None:
    job = shop.open()
    address = links.url(job.id, "s", 1)
    text(shop, f"What is {address} and {address.removeprefix('http://')}?", "SM1")
    (kept,) = texts.of_job([ELLEN], job.id)
    assert kept.body == "What is {link} and {link}?"
    assert address.rpartition("/")[2] not in str(shop.now(job).history)


def test_texts_from_technicians_without_a_visit_and_from_strangers_belong_to_no_job(shop: Dispatching) -> None:
    job = shop.assign(shop.open(), "priya")
    text(shop, "Running late", "SM1", phone=MARCO)
    text(shop, "Do you fix boilers?", "SM2", phone="+16175550166")
    technicians, stranger = texts.get(MARCO, "in-SM1"), texts.get("+16175550166", "in-SM2")
    assert technicians and (technicians.to, technicians.name, technicians.job) == ("technician", "Marco Delgado", "")
    assert stranger and (stranger.to, stranger.job) == ("customer", "")
    assert shop.now(job).unread_replies == 0


def test_help_is_only_recorded_and_yes_is_a_reply_too(shop: Dispatching) -> None:
    job = shop.open()
    text(shop, "HELP", "SM1")
    text(shop, "Yes", "SM2")
    assert shop.now(job).unread_replies == 1
    assert len(texts.of_job([ELLEN], job.id)) == 2
    assert shop.outside.texts.sent == []


def test_a_sender_that_is_no_phone_is_ignored(shop: Dispatching, tables: Any) -> None:
    for phone in ("", "+", "12345", "CompanyName", "+1617555011７", "+" + "1" * 40):
        text(shop, "Hello", "SM1", phone=phone)
    assert tables.scan(TableName="truckroll-test-texts")["Items"] == []
