"""Conversations: what came in and what the office wrote, who has read it, and the boards that hear of it."""

from typing import Any

import msgspec
import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.card import badges
from chalicelib.domain.errors import CommandIdReused, Invalid, KnownNumber, NoConsent, OptedOut
from chalicelib.domain.people import Actor
from chalicelib.gateways import twilio
from chalicelib.models import connections, customers, talks, texts
from chalicelib.services import conversations, inbound, inbox, send
from chalicelib.services.records import whole
from chalicelib.services.sweep import sweep
from tests.integration.dispatching import ELLEN, MARCO, Dispatching, Queued
from tests.world import TestWorld

DANA = Actor(role="owner", id="dana", name="Dana Whitfield")
STRANGER = "+16175550166"


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    connections.add("boards", "board-1", "dana")
    return Dispatching(outside)


def text(shop: Dispatching, body: str, phone: str = ELLEN) -> str:
    """A text comes in; its sid."""
    sid = f"SM{shop.new_id()[-4:]}"
    inbound.received(shop.world, sid, phone, body)
    return sid


def write(shop: Dispatching, body: str, phone: str = ELLEN, command_id: str = "") -> texts.TextRecord:
    return conversations.write(shop.world, phone, command_id or shop.new_id(), body, DANA)


def heard(shop: Dispatching) -> list[Any]:
    """What the open board was told, and from now on has been."""
    posts, shop.outside.sockets.posts = shop.outside.sockets.posts, []
    return [msgspec.json.decode(frame) for _, frame in posts]


def listed() -> list[tuple[str, str, int]]:
    return [(one["name"] or one["phone"], one["kind"], one["unread"]) for one in inbox.listed(None)["conversations"]]


def test_the_inbox_has_everybody_with_the_unread_first_and_who_answered(shop: Dispatching) -> None:
    job = shop.open()
    text(shop, "Do you fix boilers?", STRANGER)
    text(shop, "Running late", MARCO)
    text(shop, "Ring the lower bell")
    text(shop, "Please")
    write(shop, "We will.")
    for phone in (MARCO, ELLEN):
        conversations.read(shop.world, phone, shop.new_id())
    found = inbox.listed(None)
    assert listed() == [(STRANGER, "unknown", 1), ("Ellen Whitaker", "customer", 0), ("Marco Delgado", "technician", 0)]
    assert found["unread"] == 1
    stranger, ellen, _ = found["conversations"]
    assert "job" not in stranger and "answered_by" not in stranger
    assert (ellen["job"], ellen["answered_by"].name, ellen["last"]["body"]) == (job.id, "Dana Whitfield", "We will.")
    assert inbox.listed(None, 0) == {"conversations": [], "unread": 1, "next": None}


def test_more_unread_than_come_first_are_found_by_paging(shop: Dispatching, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox, "MOST_UNREAD", 3)
    phones = [f"+1617555{n:04d}" for n in range(200, 208)]
    for phone in phones:
        text(shop, "Hello", phone)
    first = inbox.listed(None, 2)
    assert [one["phone"] for one in first["conversations"]] == phones[:-4:-1]
    shown, before = [one["phone"] for one in first["conversations"]], first["next"]
    while before:
        page = inbox.listed(before, 2)
        shown += [one["phone"] for one in page["conversations"]]
        before = page["next"]
    assert shown == phones[::-1]
    assert first["unread"] == len(phones)


def test_the_inbox_is_paged_by_instant_and_shows_nobody_twice(shop: Dispatching) -> None:
    phones = [f"+1617555{n:04d}" for n in range(200, 207)]
    for phone in phones:
        text(shop, "Hello", phone)
        conversations.read(shop.world, phone, shop.new_id())
    text(shop, "Again", phones[2])
    shown, before = [], None
    while True:
        page = inbox.listed(before, 2)
        shown += [one["phone"] for one in page["conversations"]]
        before = page["next"]
        if before is None:
            break
    assert shown == [phones[2], *(phone for phone in reversed(phones) if phone != phones[2])]


def test_boards_hear_how_much_is_unread_whenever_something_comes_in_is_read_or_answered(shop: Dispatching) -> None:
    shop.open()
    text(shop, "Hello", STRANGER)
    text(shop, "Ring the lower bell")
    assert heard(shop) == [
        {"type": "inbox", "unread": 1, "phone": STRANGER},
        {"type": "inbox", "unread": 2, "phone": ELLEN},
    ]
    write(shop, "We will.")
    conversations.read(shop.world, ELLEN, shop.new_id())
    conversations.ignore(shop.world, STRANGER, shop.new_id())
    assert [said["unread"] for said in heard(shop)] == [2, 1, 0]


def test_a_conversation_is_whole_and_in_order(shop: Dispatching) -> None:
    job = shop.open()
    shop.send_due(job)
    text(shop, "Ring the lower bell")
    written = write(shop, "We will.")
    found = conversations.whole(shop.world, ELLEN, None)
    assert [(said["direction"], said["cause"]) for said in found["texts"]] == [
        ("out", "job_opened"),
        ("in", ""),
        ("out", "written"),
    ]
    assert found["texts"][-1]["by"] == texts.Writer(id="dana", name="Dana Whitfield")
    assert (found["kind"], found["name"], found["refuses"]) == ("customer", "Ellen Whitaker", None)
    assert [summary["id"] for summary in found["jobs"]] == [job.id]
    assert whole(shop.now(job))["texts"][-1]["id"] == written.id, "it is in the job's record, too"
    before = conversations.whole(shop.world, ELLEN, found["texts"][-1]["at"])
    assert [said["body"] for said in before["texts"]] == ["Ring the lower bell"]


def test_a_strangers_words_are_what_a_job_begins_with(shop: Dispatching) -> None:
    text(shop, "Old story", STRANGER)
    shop.outside.clock.forward(3 * 24 * 3600)
    text(shop, "This is Rosa Delgado, 1418 Linden Ave, Springfield.", STRANGER)
    text(shop, "No heat and a smell of gas", STRANGER)
    text(shop, "Please hurry", STRANGER)
    assert [one["priority"] for one in inbox.listed(None)["conversations"]] == ["emergency"], "seen without opening it"
    found = conversations.whole(shop.world, STRANGER, None)
    said = found["prefill"]
    assert (said.name, said.street, said.town) == ("Rosa Delgado", "1418 Linden Ave", "Springfield")
    assert (said.priority, said.issue) == ("emergency", "No heat and a smell of gas\nPlease hurry")
    assert found["kind"] == "unknown" and "customer" not in found


def test_what_the_office_writes_is_sent_once_whatever_the_queue_does(shop: Dispatching) -> None:
    shop.open()
    command_id = shop.new_id()
    first = write(shop, "We will.", command_id=command_id)
    assert write(shop, "We will.", command_id=command_id).id == first.id
    for _ in range(2):
        for owner, text_id, _ in shop.outside.queue.messages:
            send.handle_records(shop.world, [Queued(owner, text_id)])
    assert shop.bodies_to(ELLEN) == ["We will."]
    sent = texts.get(ELLEN, first.id)
    assert sent and (sent.state, sent.tries) == ("sent", 1)
    with pytest.raises(CommandIdReused):
        write(shop, "Something else", command_id=command_id)


def test_what_was_written_but_never_queued_the_sweep_takes_up(shop: Dispatching) -> None:
    shop.open()
    write(shop, "We will.")
    shop.outside.queue.messages = []
    sweep(shop.world, {})
    shop.work_off_queue()
    assert "We will." in shop.bodies_to(ELLEN)


def test_a_written_text_whose_fate_is_open_is_looked_for_before_it_is_posted_again(shop: Dispatching) -> None:
    job = shop.open()

    class Stalling(type(shop.outside.texts)):  # type: ignore[misc]
        def send(self, to: str, body: str, callback: str) -> object:
            super().send(to, body, callback)
            raise twilio.OutcomeUnknown()

    shop.outside.texts = Stalling()
    written = write(shop, "We will.")
    shop.work_off_queue()
    found = texts.get(ELLEN, written.id)
    assert found and found.state == "unknown"
    shop.outside.clock.forward(60)
    sweep(shop.world, {})
    shop.work_off_queue()
    found = texts.get(ELLEN, written.id)
    assert found and found.state == "sent"
    assert shop.bodies_to(ELLEN).count("We will.") == 1
    assert shop.now(job).failed_texts == ()


def test_a_written_text_that_fails_is_on_the_card_and_without_a_job_in_the_conversation(shop: Dispatching) -> None:
    job = shop.open()
    text(shop, "Hello", STRANGER)
    for phone in (ELLEN, STRANGER):
        written = write(shop, "We will.", phone)
        shop.outside.texts.fail = [twilio.BadNumber(21614)]
        shop.work_off_queue()
        failed = texts.get(phone, written.id)
        assert failed and (failed.state, failed.reason) == ("failed", "This is not a mobile number.")
    assert len(shop.now(job).failed_texts) == 1


def test_who_stopped_between_writing_and_sending_is_not_texted(shop: Dispatching) -> None:
    shop.open()
    written = write(shop, "We will.")
    text(shop, "Stop")
    shop.work_off_queue()
    assert shop.bodies_to(ELLEN) == []
    found = texts.get(ELLEN, written.id)
    assert found and found.state == "failed" and "STOP" in (found.reason or "")
    with pytest.raises(OptedOut):
        write(shop, "Are you there?")


def test_only_who_agreed_or_wrote_lately_can_be_written_to(shop: Dispatching) -> None:
    shop.open(texts_allowed=False)
    with pytest.raises(NoConsent):
        write(shop, "Hello")
    assert conversations.whole(shop.world, ELLEN, None)["refuses"] == "no_consent"
    text(shop, "Call me please")
    assert write(shop, "When?")
    shop.outside.clock.forward(31 * 24 * 3600)
    with pytest.raises(NoConsent):
        write(shop, "Still there?")
    with pytest.raises(NoConsent):
        write(shop, "Hello", STRANGER)
    assert write(shop, "Please call the office.", MARCO), "technicians are always written to"


def test_reading_clears_the_card_and_what_came_since_stays_unread(shop: Dispatching) -> None:
    job = shop.open()
    text(shop, "Ring the lower bell")
    assert "unread_reply" in badges(shop.now(job))
    command_id = shop.new_id()
    conversations.read(shop.world, ELLEN, command_id)
    assert "unread_reply" not in badges(shop.now(job))
    assert [type(event).__name__ for event in shop.now(job).history][-1] == "ReplyRead"
    text(shop, "And the dog is friendly")
    conversations.read(shop.world, ELLEN, command_id)
    assert listed() == [("Ellen Whitaker", "customer", 1)], "the same command again reads nothing new"
    conversations.read(shop.world, ELLEN, shop.new_id())
    assert listed() == [("Ellen Whitaker", "customer", 0)]


def test_an_ignored_number_comes_back_when_it_writes_again(shop: Dispatching) -> None:
    text(shop, "Win a prize", STRANGER)
    conversations.ignore(shop.world, STRANGER, shop.new_id())
    (entry,) = inbox.listed(None)["conversations"]
    assert (entry["ignored"], entry["unread"]) == (True, 0)
    text(shop, "My basement is under water", STRANGER)
    (entry,) = inbox.listed(None)["conversations"]
    assert "ignored" not in entry and entry["unread"] == 1


def test_a_customer_or_technician_cannot_be_ignored(shop: Dispatching) -> None:
    shop.open()
    for phone in (ELLEN, MARCO):
        text(shop, "Hello", phone)
        with pytest.raises(KnownNumber):
            conversations.ignore(shop.world, phone, shop.new_id())


def test_the_record_says_who_read_the_replies(shop: Dispatching) -> None:
    job = shop.open()
    text(shop, "Ring the lower bell")
    conversations.read(shop.world, ELLEN, shop.new_id(), DANA)
    assert (shop.now(job).history[-1].by.name, shop.now(job).unread_replies) == ("Dana Whitfield", 0)


def test_reading_a_corrected_number_reads_what_came_from_the_old_one(shop: Dispatching) -> None:
    job = shop.open()
    text(shop, "Ring the lower bell")
    shop.do(job, c.CorrectDetails, phone="+16175550199")
    conversations.read(shop.world, "+16175550199", shop.new_id())
    assert shop.now(job).unread_replies == 0


def test_reading_or_ignoring_a_number_that_never_wrote_leaves_nothing(shop: Dispatching, tables: Any) -> None:
    conversations.read(shop.world, STRANGER, shop.new_id())
    conversations.ignore(shop.world, STRANGER, shop.new_id())
    assert tables.scan(TableName="truckroll-test-texts")["Items"] == []


def test_a_text_taken_in_again_moves_nothing_back(shop: Dispatching) -> None:
    sid = text(shop, "Hello", STRANGER)
    write(shop, "How can we help?", STRANGER)
    before = talks.get(STRANGER)
    inbound.received(shop.world, sid, STRANGER, "Hello")
    assert talks.get(STRANGER) == before
    assert before and before.last.startswith("by-") and before.heard_at < before.written_at


def test_an_office_text_that_was_faster_does_not_hide_that_the_number_wrote(shop: Dispatching) -> None:
    at = shop.world.now()
    shop.outside.clock.forward(1)
    talks.spoke(STRANGER, shop.world.now(), "by-later", texts.Writer(id="dana", name="Dana"))
    talks.heard(STRANGER, at, "in-earlier")
    found = talks.get(STRANGER)
    assert found and (found.last, found.heard_at) == ("by-later", at)


def test_an_empty_or_endless_text_is_refused(shop: Dispatching) -> None:
    shop.open()
    for body in ("", " \n ", "x" * 460):
        with pytest.raises(Invalid):
            write(shop, body)
    assert shop.outside.queue.messages == []


def test_a_customer_without_a_job_is_known_by_the_record(shop: Dispatching) -> None:
    customers.note(STRANGER, shop.world.now(), "Rosa Delgado", "es", {"street": "1418 Linden Ave", "town": ""}, None)
    text(shop, "Hola", STRANGER)
    assert listed() == [("Rosa Delgado", "customer", 1)]
    found = conversations.whole(shop.world, STRANGER, None)
    assert found["customer"]["language"] == "es" and found["jobs"] == []


def test_the_requests_are_few_however_many_conversations_there_are(shop: Dispatching, tables: Any) -> None:
    for n in range(200, 212):
        text(shop, "Hello", f"+1617555{n:04d}")
    shop.do(shop.open(), c.AddNote, text="x")
    asked: list[str] = []
    note = lambda params, model, **_: asked.append(model.name)  # noqa: E731
    from chalicelib.models.texts import TextRow

    events = TextRow._get_connection().connection.client.meta.events
    events.register("before-parameter-build.dynamodb", note)
    try:
        inbox.listed(None)
        listing, asked[:] = list(asked), []
        conversations.whole(shop.world, "+16175550200", None)
    finally:
        events.unregister("before-parameter-build.dynamodb", note)
    assert sorted(listing) == ["BatchGetItem"] * 3 + ["Query"] * 3 + ["Scan"]
    assert len(asked) == 6, asked
