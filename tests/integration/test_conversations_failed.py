"""A failed text as it stands in a conversation: of a job, or of none, where no card shows it."""

from typing import Any

import msgspec
import pytest

from chalicelib.domain import errors
from chalicelib.domain.texts import texts_due
from chalicelib.gateways import twilio
from chalicelib.models import connections, customers, texts
from chalicelib.services import conversations, deliveries, inbound, inbox, retelling
from chalicelib.services.sweep import sweep
from tests.integration.dispatching import ELLEN, OMAR, Dispatching
from tests.integration.test_conversations import DANA, STRANGER
from tests.world import TestWorld


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    connections.add("boards", "board-1", "dana")
    return Dispatching(outside)


@pytest.fixture
def stranger(shop: Dispatching) -> texts.TextRecord:
    """What Dana answered to a number of nobody's, and it failed after it had been read."""
    inbound.received(shop.world, "SM1", STRANGER, "Do you fix boilers?")
    written = conversations.write(shop.world, STRANGER, shop.new_id(), "We do. Where are you?", DANA)
    conversations.read(shop.world, STRANGER, shop.new_id())
    shop.outside.sockets.posts = []
    shop.outside.texts.fail = [twilio.Refused(30003)]
    shop.work_off_queue()
    return written


def one(shop: Dispatching, text_id: str) -> dict[str, Any]:
    found = conversations.whole(shop.world, STRANGER, None)["texts"]
    return next(text for text in found if text["id"] == text_id)


def test_a_failure_without_a_job_makes_its_conversation_unread_once(
    shop: Dispatching, stranger: texts.TextRecord
) -> None:
    assert [msgspec.json.decode(frame) for _, frame in shop.outside.sockets.posts] == [
        {"type": "inbox", "unread": 1, "phone": STRANGER}
    ]
    assert inbox.listed(None)["unread"] == 1 and one(shop, stranger.id)["failing"]
    conversations.read(shop.world, STRANGER, shop.new_id())
    deliveries.reported(shop.world, f"{STRANGER[1:]}.{stranger.id}", "SM9", "undelivered", 30003)
    assert inbox.listed(None)["unread"] == 0 and one(shop, stranger.id)["failing"]


def test_without_a_job_it_is_sent_again_once_too(shop: Dispatching, stranger: texts.TextRecord) -> None:
    command_id = shop.new_id()

    def again(command_id: str) -> texts.TextRecord:
        return retelling.see_to_one(shop.world, STRANGER, stranger.id, "sent_again", command_id, OMAR)

    for _ in range(2):
        assert again(command_id).id == f"{stranger.id}-again1"
    with pytest.raises(errors.TextNotFailed):
        again(shop.new_id())
    for _ in range(2):
        shop.work_off_queue()
        sweep(shop.world, {})
    assert shop.bodies_to(STRANGER) == ["We do. Where are you?"]
    first = one(shop, stranger.id)
    assert (first["failing"], first["seen_to"]["how"], first["seen_to"]["by"]["name"]) == (
        False,
        "sent_again",
        "Omar Reyes",
    )


def test_without_a_job_it_can_be_told_by_phone_and_a_stop_is_kept(
    shop: Dispatching, stranger: texts.TextRecord
) -> None:
    customers.opt_out(STRANGER, True, shop.world.now())
    with pytest.raises(errors.OptedOut):
        retelling.see_to_one(shop.world, STRANGER, stranger.id, "sent_again", shop.new_id(), OMAR)
    retelling.see_to_one(shop.world, STRANGER, stranger.id, "told_by_phone", shop.new_id(), OMAR)
    assert (one(shop, stranger.id)["failing"], one(shop, stranger.id)["seen_to"]["how"]) == (False, "told_by_phone")
    for text_id in ("by-nothing", "in-SM1"):
        with pytest.raises(errors.NotFound):
            retelling.see_to_one(shop.world, STRANGER, text_id, "sent_again", shop.new_id(), OMAR)


def test_in_a_conversation_a_jobs_text_is_seen_to_as_the_jobs(shop: Dispatching) -> None:
    job = shop.open()
    text_id = texts_due(job)[0].id
    shop.outside.texts.fail = [twilio.BadNumber(21614)]
    shop.send_due(job)
    assert shop.now(job).failed_texts == (text_id,)
    retelling.see_to_one(shop.world, ELLEN, text_id, "told_by_phone", shop.new_id(), OMAR)
    assert shop.now(job).failed_texts == ()
    (shown,) = conversations.whole(shop.world, ELLEN, None)["texts"]
    assert shown["seen_to"]["how"] == "told_by_phone"
