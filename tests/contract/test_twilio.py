"""The fake Twilio says what the real one publishes, and the table that says so is what Twilio says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace as replaced
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from chalicelib.domain.delivery import state_of
from chalicelib.gateways.twilio import TwilioTexts
from chalicelib.settings import settings
from localcloud.environment import TWILIO_ACCOUNT, TWILIO_NUMBER, TWILIO_TOKEN
from tests.contract import twilio_facts as facts
from tests.contract.templates import ROOT
from tests.fake_twilio import Fake

ELLEN = "+16175550117"
# The file may lie beside any folder that holds this one; nothing of it is kept here.
BESIDE = Path("shared") / "data" / "twilio-messages.json"
HERE = [folder / BESIDE for folder in ROOT.parents if (folder / BESIDE).is_file()]
PUBLISHED = json.loads(HERE[0].read_text()) if HERE else None


def ask(fake: Fake, call: str, form: dict[str, str] | None = None, query: str = "", sid: str = "") -> tuple[int, Any]:
    """One of facts.CALLS, written `GET /the/path`."""
    method, _, path = call.partition(" ")
    return fake.ask(method, path.format(AccountSid=TWILIO_ACCOUNT, Sid=sid) + query, form)


@pytest.fixture(scope="module")
def fake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fake]:
    with Fake(tmp_path_factory.mktemp("fake")) as running:
        yield running


def test_our_client_sends_only_what_is_described_and_reads_what_it_needs(fake: Fake) -> None:
    account = {"twilio_sid": TWILIO_ACCOUNT, "twilio_token": TWILIO_TOKEN, "twilio_number": TWILIO_NUMBER}
    carrier = TwilioTexts(replace(settings(), twilio_api=fake.api, **account))
    fake.asked.clear()
    sent = carrier.send(ELLEN, "Marco comes today.", f"{fake.url}/twilio/status?id=1.a")
    assert [text.sid for text in carrier.sent_to(ELLEN, "2020")] == [sent.sid]
    (created, listed) = fake.asked
    path = facts.MESSAGES.format(AccountSid=TWILIO_ACCOUNT)
    assert created[:2] == ("POST", path) and set(created[2]) == set(facts.CREATED_WITH)
    assert listed[:2] == ("GET", path) and set(listed[2]) <= set(facts.LISTED_BY)
    for given, known in ((created[2], facts.CREATED_WITH), (listed[2], facts.LISTED_BY)):
        for name, value in given.items():
            fact = known[name]
            assert facts.holds(fact, int(value) if fact.kind == "whole number" else value), name


@pytest.mark.parametrize("failure", [None, "30003", "30007", "slow"])
def test_every_message_the_fake_shows_is_as_described(fake: Fake, failure: str | None) -> None:
    to = f"+1617555{2000 + len(fake.account.messages):04d}"
    fake.account.arm(to, failure)
    form = {"To": to, "From": TWILIO_NUMBER, "Body": "Hello", "StatusCallback": f"{fake.url}/twilio/status"}
    status, created = ask(fake, f"POST {facts.MESSAGES}", form)
    assert status == facts.CALLS["POST", facts.MESSAGES]
    assert facts.wrong(created, facts.ONE) == []
    reached = {created["status"]}
    # Each state on the way is looked at; the last one is where nothing follows any more.
    last = {"slow": "sent", None: "delivered"}.get(failure, "undelivered")
    while last not in reached:
        status, shown = ask(fake, f"GET {facts.MESSAGE}", sid=created["sid"])
        assert (status, facts.wrong(shown, facts.ONE)) == (facts.CALLS["GET", facts.MESSAGE], [])
        reached.add(shown["status"])
    assert reached <= set(facts.STATUSES)


def test_what_came_in_and_what_came_with_it_are_as_described(fake: Fake) -> None:
    fake.receive("Look", [(b"picture", "image/jpeg"), (b"card", "text/vcard")])
    _, listed = ask(fake, f"GET {facts.MESSAGES}", query=f"?From=%2B{ELLEN[1:]}")
    (shown,) = listed["messages"]
    assert facts.wrong(shown, facts.ONE) == []
    assert (shown["direction"], shown["num_media"], shown["sid"][:2]) == ("inbound", "2", "MM")
    status, media = fake.ask("GET", shown["subresource_uris"]["media"])
    assert (status, facts.wrong(media, facts.MEDIA_LIST)) == (200, [])
    for medium in media["media_list"]:
        assert facts.wrong(medium, facts.MEDIUM) == []
        assert fake.ask("GET", medium["uri"]) == (200, medium)


def test_lists_are_paged_as_described(fake: Fake) -> None:
    for query in ("", "?PageSize=1", "?PageSize=1&Page=1", "?To=%2B19995550100"):
        status, listed = ask(fake, f"GET {facts.MESSAGES}", query=query)
        assert (status, facts.wrong(listed, facts.LIST)) == (facts.CALLS["GET", facts.MESSAGES], [])
    size = facts.LISTED_BY["PageSize"]
    for asked, given in ((0, size.least), (5000, size.most)):
        assert ask(fake, f"GET {facts.MESSAGES}", query=f"?PageSize={asked}")[1]["page_size"] == given


@pytest.mark.parametrize("missing", facts.CREATED_WITH)
def test_a_message_is_created_with_what_is_needed(fake: Fake, missing: str) -> None:
    form = {"To": ELLEN, "From": TWILIO_NUMBER, "Body": "Hello", "StatusCallback": f"{fake.url}/twilio/status"}
    status, _ = ask(fake, f"POST {facts.MESSAGES}", {k: v for k, v in form.items() if k != missing})
    # The description names only the recipient; that there must be a sender and words follows from no field alone.
    assert status == (201 if missing == "StatusCallback" else 400)


def test_every_state_of_a_message_means_something_to_us() -> None:
    for status in facts.STATUSES:
        assert (state_of(status) is None) == (status in facts.INBOUND_STATUSES), status


def test_the_check_would_see_a_fake_that_drifts() -> None:
    good: dict[str, Any] = {"sid": "ME" + "0" * 32, "account_sid": TWILIO_ACCOUNT, "parent_sid": "SM" + "0" * 32}
    good |= {"content_type": "image/png", "uri": "/x", "date_created": "Thu, 24 Aug 2023 05:01:45 +0000"}
    good |= {"date_updated": "Thu, 24 Aug 2023 05:01:45 +0000"}
    assert facts.wrong(good, facts.MEDIUM) == []
    for change in ({"sid": "SM" + "0" * 32}, {"sid": None}, {"uri": 1}, {"date_created": "2023-08-24"}, {"size": 1}):
        with pytest.raises((AssertionError, ValueError)):
            assert facts.wrong(good | change, facts.MEDIUM) == []
    assert facts.wrong({}, facts.MEDIUM) != []


@pytest.mark.parametrize("published", [pytest.param(PUBLISHED, id="published" if PUBLISHED else "not-here")])
def test_the_table_is_what_twilio_publishes(published: dict[str, Any] | None) -> None:
    if published is None:
        assert HERE == [], "the description is here and was not read"
        return
    paths, schemas = published["paths"], published["components"]["schemas"]
    for (method, path), status in facts.CALLS.items():
        assert str(status) in paths[path][method.lower()]["responses"]
    form = paths[facts.MESSAGES]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
    assert tuple(form["required"]) == facts.NEEDED_TO_CREATE
    assert {name: facts.read(form["properties"][name], schemas) for name in facts.CREATED_WITH} == facts.CREATED_WITH
    query = {one["name"]: one["schema"] for one in paths[facts.MESSAGES]["get"]["parameters"] if one["in"] == "query"}
    assert {name: facts.read(schema, schemas) for name, schema in query.items()} == facts.LISTED_BY
    answer = paths[facts.MESSAGES]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
    assert {name: facts.read(schema, schemas) for name, schema in answer.items()} == facts.LIST
    message = schemas[answer["messages"]["items"]["$ref"].rpartition("/")[2]]["properties"]
    assert {name: in_any_order(facts.read(schema, schemas)) for name, schema in message.items()} == {
        name: in_any_order(fact) for name, fact in facts.ONE.items()
    }


def in_any_order(fact: facts.Fact) -> facts.Fact:
    return replaced(fact, choices=tuple(sorted(fact.choices)))
