"""What follows from changed jobs: one post per board and batch, each text queued when it becomes due, pages told."""

from typing import Any

import msgspec
import pytest

from chalicelib.domain import card
from chalicelib.domain import commands as c
from chalicelib.domain.errors import Unavailable
from chalicelib.domain.people import Actor
from chalicelib.models import company, connections, customers
from chalicelib.services import boards, react
from chalicelib.services.tickets import job_topic
from tests.integration.dispatching import ELLEN, MARCO, PRIYA, Dispatching
from tests.integration.streaming import TABLE, JobsStream, numbers, poisoned
from tests.world import TestWorld

DANA = Actor(role="owner", id="dana", name="Dana Whitfield")
OMAR_SAYS = {"role": "dispatcher", "id": "omar", "name": "Omar Reyes"}


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    return Dispatching(outside)


@pytest.fixture
def stream(tables: Any) -> JobsStream:
    return JobsStream(tables)


def told(outside: TestWorld, connection_id: str) -> list[dict[str, Any]]:
    """What one socket heard, decoded."""
    return [msgspec.json.decode(frame) for one, frame in outside.sockets.posts if one == connection_id]


def test_a_batch_of_many_changes_is_one_post_to_each_board_with_the_newest_cards(
    shop: Dispatching, outside: TestWorld, stream: JobsStream
) -> None:
    for n in range(3):
        connections.add("boards", f"board-{n}")
    opened = [shop.open() for _ in range(5)]
    assigned = [shop.assign(job) for job in opened]
    assert react.react_to_job_changes(shop.world, stream.batch()) == []
    assert len(outside.sockets.posts) == 3
    for n in range(3):
        [message] = told(outside, f"board-{n}")
        assert message["gone"] == []
        assert sorted(message["cards"], key=lambda one: str(one["id"])) == sorted(
            (card.decoded(card.encoded(job)) for job in assigned), key=lambda one: str(one["id"])
        )


def test_what_is_pushed_is_what_a_board_loads(shop: Dispatching, outside: TestWorld, stream: JobsStream) -> None:
    connections.add("boards", "board")
    shop.assign(shop.open())
    shop.do(shop.open(), c.CompleteJob)
    react.react_to_job_changes(shop.world, stream.batch())
    loaded = msgspec.json.decode(msgspec.json.encode(boards.snapshot(shop.world, DANA)))
    pushed = {one["id"]: one for message in told(outside, "board") for one in message["cards"]}
    assert pushed == {one["id"]: one for one in loaded["cards"]}
    assert loaded["you"] == {"id": "dana", "name": "Dana Whitfield", "role": "owner"}
    assert [one["name"] for one in loaded["technicians"]] == ["Marco Delgado", "Priya Nair"]


def test_boards_hear_who_did_it_where_somebody_did(shop: Dispatching, outside: TestWorld, stream: JobsStream) -> None:
    connections.add("boards", "board")
    job = shop.open()
    shop.do(job, c.AddNote, text="Ring twice")
    records = stream.batch()
    react.react_to_job_changes(shop.world, records)
    react.react_to_job_changes(shop.world, [poisoned(records[-1])])
    shop.do(job, c.CancelJob, reason="Not needed any more")
    react.react_to_job_changes(shop.world, stream.batch())
    noted, unreadable, cancelled = told(outside, "board")
    [news] = noted["news"]
    said = {key: news["event"][key] for key in ("type", "by", "text")}
    assert (news["id"], news["version"], said) == (
        job.id,
        2,
        {"type": "note_added", "by": OMAR_SAYS, "text": "Ring twice"},
    )
    assert (len(unreadable["cards"]), "news" in unreadable, "news" in cancelled) == (1, False, False)


def test_boards_are_not_sent_of_an_event_what_its_card_or_its_record_has(
    shop: Dispatching, outside: TestWorld, stream: JobsStream
) -> None:
    connections.add("boards", "board")
    job = shop.open()
    shop.do(job, c.CorrectDetails, location="50 Maple St, Quincy")
    records = stream.batch()
    for record in records:
        react.react_to_job_changes(shop.world, [record])
    opened, corrected = (message["news"][0]["event"] for message in told(outside, "board"))
    assert (opened["type"], corrected["type"]) == ("job_opened", "details_corrected")
    assert opened["customer"] and corrected["location"]["street"] == "50 Maple St"
    assert not {"issue", "location", "command_id", "triaged"} & set(opened)
    assert "command_id" not in corrected


def test_cancelled_jobs_and_those_closed_on_an_earlier_day_leave_the_board(
    shop: Dispatching, outside: TestWorld, stream: JobsStream
) -> None:
    connections.add("boards", "board")
    cancelled = shop.do(shop.open(), c.CancelJob, reason="Not needed any more")
    closed = shop.do(shop.open(), c.CompleteJob)
    outside.clock.forward(24 * 3600)
    noted = shop.do(closed, c.AddNote, text="Customer called to say thanks")
    react.react_to_job_changes(shop.world, stream.batch())
    [message] = told(outside, "board")
    assert message["cards"] == []
    assert sorted(message["gone"], key=lambda one: str(one["id"])) == sorted(
        ({"id": job.id, "version": job.version} for job in (cancelled, noted)), key=lambda one: str(one["id"])
    )
    assert msgspec.json.decode(msgspec.json.encode(boards.snapshot(shop.world, DANA)))["cards"] == []


def test_pages_of_a_job_hear_of_its_newest_version_and_of_no_other_job(
    shop: Dispatching, outside: TestWorld, stream: JobsStream
) -> None:
    watched, other = shop.open(), shop.open()
    connections.add(job_topic(watched.id), "page")
    shop.assign(watched)
    react.react_to_job_changes(shop.world, stream.batch())
    shop.assign(other)
    react.react_to_job_changes(shop.world, stream.batch())
    assert told(outside, "page") == [{"type": "changed", "version": 2}]


def test_a_socket_that_is_gone_is_forgotten(shop: Dispatching, outside: TestWorld, stream: JobsStream) -> None:
    connections.add("boards", "left")
    connections.add("boards", "here")
    job = shop.open()
    connections.add(job_topic(job.id), "left too")
    outside.sockets.gone = {"left", "left too"}
    react.react_to_job_changes(shop.world, stream.batch())
    assert connections.on("boards") == ["here"]
    assert connections.on(job_topic(job.id)) == []


def test_a_change_queues_what_became_due_by_it_and_nothing_older(
    shop: Dispatching, outside: TestWorld, stream: JobsStream
) -> None:
    job = shop.open()
    react.react_to_job_changes(shop.world, stream.batch())
    assert outside.queue.messages == [(job.id, f"{job.id}-0000-got_it-c", 0)]
    shop.assign(job)
    outside.queue.messages.clear()
    react.react_to_job_changes(shop.world, stream.batch())
    assert {kind_of(text) for _, text, _ in outside.queue.messages} == {"assigned-t", "assigned-c"}
    shop.do(job, c.AddNote, text="Gate code 4417")
    outside.queue.messages.clear()
    react.react_to_job_changes(shop.world, stream.batch())
    assert outside.queue.messages == []


def kind_of(text_id: str) -> str:
    return text_id.split("-", 2)[2]


def test_what_can_be_undone_waits_the_undo_time_and_an_emergency_does_not(
    shop: Dispatching, outside: TestWorld, stream: JobsStream
) -> None:
    company.save(msgspec.structs.replace(company.company(), undo_seconds=7.5))
    shop.assign(shop.open())
    react.react_to_job_changes(shop.world, stream.batch())
    assert {delay for _, text, delay in outside.queue.messages if "assigned" in text} == {9}
    outside.queue.messages.clear()
    shop.assign(shop.open(issue="There is a strong smell of gas and a hissing sound in the kitchen"))
    react.react_to_job_changes(shop.world, stream.batch())
    assert {delay for *_, delay in outside.queue.messages} == {0}


def test_what_is_over_within_one_batch_is_not_queued(shop: Dispatching, outside: TestWorld, stream: JobsStream) -> None:
    job = shop.assign(shop.open())
    shop.do(job, c.TakeBack, undoes=job.history[-1].command_id)
    react.react_to_job_changes(shop.world, stream.batch())
    assert not {"assigned-t", "assigned-c"} & {kind_of(text) for _, text, _ in outside.queue.messages}


def test_a_text_that_an_undo_made_true_again_is_queued_again(
    shop: Dispatching, outside: TestWorld, stream: JobsStream
) -> None:
    job = shop.assign(shop.open())
    moved = shop.assign(job, "priya")
    react.react_to_job_changes(shop.world, stream.batch())
    outside.queue.messages.clear()
    shop.do(moved, c.TakeBack, undoes=moved.history[-1].command_id)
    react.react_to_job_changes(shop.world, stream.batch())
    assert "assigned-t" in {kind_of(text) for _, text, _ in outside.queue.messages}
    assert {text.split("-")[1] for _, text, _ in outside.queue.messages} == {"0003"}
    shop.pass_undo_time()
    shop.work_off_queue()
    assert (len(shop.bodies_to(MARCO)), shop.bodies_to(PRIYA)) == (1, [])


def test_a_corrected_phone_number_is_told_what_the_wrong_one_was(
    shop: Dispatching, outside: TestWorld, stream: JobsStream
) -> None:
    job = shop.open()
    react.react_to_job_changes(shop.world, stream.batch())
    outside.queue.messages.clear()
    shop.do(job, c.CorrectDetails, phone="+16175550188")
    react.react_to_job_changes(shop.world, stream.batch())
    assert [kind_of(text) for _, text, _ in outside.queue.messages] == ["got_it-c"]


def test_a_poison_document_fails_alone_and_boards_hear_even_of_it(
    shop: Dispatching, outside: TestWorld, stream: JobsStream
) -> None:
    connections.add("boards", "board")
    opened = [shop.open() for _ in range(100)]
    records = stream.batch()
    records[37] = poisoned(records[37])
    assert react.react_to_job_changes(shop.world, records) == [records[37].sequence_number]
    [message] = told(outside, "board")
    assert {one["id"] for one in message["cards"]} == {job.id for job in opened}
    assert {job for job, *_ in outside.queue.messages} == {job.id for job in opened} - {opened[37].id}


def test_after_a_poison_record_the_next_change_of_the_job_brings_what_it_owed(
    shop: Dispatching, outside: TestWorld, stream: JobsStream
) -> None:
    job = shop.open()
    first = poisoned(stream.batch()[0])
    assert react.react_to_job_changes(shop.world, [first]) == numbers([first])
    shop.assign(job)
    [second] = stream.batch()
    second.old_image = first.new_image
    assert react.react_to_job_changes(shop.world, [second]) == []
    assert {kind_of(text) for _, text, _ in outside.queue.messages} >= {"assigned-t", "assigned-c"}


class BrokenQueue:
    def put(self, messages: Any) -> None:
        raise Unavailable("The queue does not answer.")


def test_a_queue_that_does_not_answer_fails_the_records_that_need_it_and_boards_hear_all_the_same(
    shop: Dispatching, outside: TestWorld, stream: JobsStream
) -> None:
    connections.add("boards", "board")
    job = shop.open()
    shop.open(texts_allowed=False)
    silent_first = list(reversed(stream.batch()))
    outside.queue = BrokenQueue()  # type: ignore[assignment]
    assert react.react_to_job_changes(shop.world, silent_first) == [silent_first[1].sequence_number]
    [message] = told(outside, "board")
    assert {one["id"] for one in message["cards"]} >= {job.id}


def test_the_customers_record_follows_and_an_old_record_delivered_late_changes_nothing(
    shop: Dispatching, stream: JobsStream
) -> None:
    shop.do(shop.open(), c.CorrectDetails, name="Ellen Whitaker-Moss", location="9 Oak Ave, Milton")
    records = stream.batch()
    react.react_to_job_changes(shop.world, list(reversed(records)))
    react.react_to_job_changes(shop.world, records[:1])
    found = customers.get(ELLEN)
    assert found is not None
    assert (found.name, found.location) == ("Ellen Whitaker-Moss", {"street": "9 Oak Ave", "town": "Milton"})
    assert found.consent is not None
    assert found.consent["wording"] == "Said on the phone."


def test_a_removed_job_is_gone_from_the_board(
    shop: Dispatching, outside: TestWorld, tables: Any, stream: JobsStream
) -> None:
    connections.add("boards", "board")
    job = shop.open()
    stream.batch()
    tables.delete_item(TableName=TABLE, Key={"id": {"S": job.id}})
    assert react.react_to_job_changes(shop.world, stream.batch()) == []
    assert told(outside, "board") == [{"type": "cards", "cards": [], "gone": [{"id": job.id, "version": 1}]}]


def test_every_board_loads_again_when_it_is_told_to(shop: Dispatching, outside: TestWorld) -> None:
    connections.add("boards", "one")
    connections.add("boards", "two")
    boards.reload(shop.world)
    assert told(outside, "one") == told(outside, "two") == [{"type": "reload"}]


def test_the_answer_to_lambda_names_the_records_that_failed() -> None:
    assert react.answer([]) == {"batchItemFailures": []}
    assert react.answer(["0007"]) == {"batchItemFailures": [{"itemIdentifier": "0007"}]}


def test_one_query_of_connections_for_boards_and_at_most_one_for_each_changed_job(
    shop: Dispatching, tables: Any, stream: JobsStream
) -> None:
    for _ in range(4):
        shop.assign(shop.open())
    asked: list[str] = []
    connection = connections.ConnectionRow._get_connection().connection
    connection.client.meta.events.register(
        "before-call.dynamodb", lambda model, params, **_: asked.append(f"{model.name} {params['body'].decode()}")
    )
    react.react_to_job_changes(shop.world, stream.batch())
    queries = [one for one in asked if one.startswith("Query") and "connections" in one]
    assert len(queries) == 1 + 4
