"""Whatever the stream does that it is allowed to do, boards, texts, facts and customers come out the same."""

import random
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
import pytest
from chalice.app import DynamoDBRecord

from chalicelib.domain import commands as c
from chalicelib.domain.errors import Refusal
from chalicelib.domain.job import Job
from chalicelib.domain.quote import QuoteLine
from chalicelib.domain.schedule import Window
from chalicelib.models import connections
from chalicelib.services import boards, react, summarise
from tests.integration.dispatching import OMAR, Dispatching
from tests.integration.streaming import JobsStream, poisoned, shuffled
from tests.world import TestWorld, tables_in_moto

LINE = QuoteLine(kind="labor", description="Diagnostic", quantity=1.5, unit_price_cents=9_900)
Batches = list[list[DynamoDBRecord]]


def _moves(job: Job, chance: random.Random) -> tuple[type[Any], dict[str, Any]]:
    version = len(job.quotes) or 1
    day = chance.choice(["2026-11-23", "2026-11-24"])
    return chance.choice(
        [
            (c.AssignTechnician, {"technician_id": chance.choice(["marco", "priya"])}),
            (c.ScheduleVisit, {"window": Window(f"{day}T13:00", f"{day}T15:00")}),
            (c.StartTravel, {}),
            (c.ReportRunningLate, {"minutes": chance.choice([15, 30])}),
            (c.Arrive, {}),
            (c.SendQuote, {"lines": (LINE,)}),
            (c.ApproveQuote, {"version": version, "name": "Ellen"}),
            (c.DeclineQuote, {"version": version, "reason": "Too much"}),
            (c.NeedReturnVisit, {}),
            (c.UnassignTechnician, {}),
            (c.CompleteJob, {"override": True}),
            (c.ReopenJob, {}),
            (c.CorrectDetails, {"name": chance.choice(["Ellen Whitaker", "Ellen Moss"])}),
            (c.TakeBack, {"undoes": job.history[-1].command_id}),
        ]
    )


def a_busy_day(
    shop: Dispatching, chance: random.Random, jobs: int, steps: int, pauses: Sequence[float] = (1, 60, 1800)
) -> list[Job]:
    """Random commands on several jobs, seconds apart; what is refused is simply not done."""
    opened = [shop.open(phone=f"+1617555{100 + n:04d}") for n in range(jobs)]
    for _ in range(steps):
        n = chance.randrange(jobs)
        kind, fields = _moves(opened[n], chance)
        shop.outside.clock.forward(chance.choice(pauses))
        try:
            opened[n] = shop.do(opened[n], kind, **fields)
        except Refusal:
            continue
    # Everything of the day was delivered long before the last text is looked at.
    shop.pass_undo_time()
    return opened


def board_of(outside: TestWorld) -> dict[str, Any]:
    """What a board shows that heard all of it: cards by version, what is gone stays gone until something newer."""
    known: dict[str, tuple[int, Any]] = {}
    for _, frame in outside.sockets.posts:
        message = msgspec.json.decode(frame)
        said = [(one["id"], one["version"], one) for one in message["cards"]]
        said += [(one["id"], one["version"], None) for one in message["gone"]]
        for job_id, version, shown in said:
            if version >= known.get(job_id, (0, None))[0]:
                known[job_id] = (version, shown)
    return {job_id: shown for job_id, (_, shown) in known.items()}


def shown(board: dict[str, Any]) -> dict[str, Any]:
    return {job_id: card for job_id, card in board.items() if card}


def fresh_board(shop: Dispatching) -> dict[str, Any]:
    """What somebody sees who opens the board only now."""
    loaded = msgspec.json.decode(msgspec.json.encode(boards.snapshot(shop.world, OMAR)))
    return {card["id"]: card for card in loaded["cards"]}


def rows(client: Any, table: str) -> list[str]:
    items = client.scan(TableName=f"truckroll-test-{table}")["Items"]
    return sorted(msgspec.json.encode(item, order="deterministic").decode() for item in items)


def emptied(client: Any, table: str, key: tuple[str, ...]) -> None:
    name = f"truckroll-test-{table}"
    for item in client.scan(TableName=name)["Items"]:
        client.delete_item(TableName=name, Key={part: item[part] for part in key})


def outcome(client: Any, shop: Dispatching, delivered: Batches) -> dict[str, Any]:
    """Everything that follows from a delivery, on tables that know nothing of an earlier one."""
    for table, key in (("texts", ("phone", "id")), ("facts", ("month", "id")), ("customers", ("phone",))):
        emptied(client, table, key)
    outside = shop.outside
    outside.sockets.posts.clear()
    outside.queue.messages.clear()
    outside.texts.sent.clear()
    for batch in delivered:
        failed = react.react_to_job_changes(shop.world, batch)
        assert failed == summarise.record_job_facts(shop.world, batch)
    shop.work_off_queue()
    return {
        "board": board_of(outside),
        "texts": sorted((text.to, text.body) for text in outside.texts.sent),
        "facts": rows(client, "facts"),
        "customers": rows(client, "customers"),
    }


def _three_times(records: list[DynamoDBRecord], seed: int) -> Batches:
    return [batch for start in range(0, len(records), 10) for batch in [records[start : start + 10]] * 3]


def _one_by_one_again_from_a_random_place(records: list[DynamoDBRecord], seed: int) -> Batches:
    again = random.Random(seed).randrange(len(records))
    return [[record] for record in (*records, *records[again:])]


def _shuffled(records: list[DynamoDBRecord], seed: int) -> Batches:
    mixed = shuffled(records, seed)
    return [mixed[start : start + 7] for start in range(0, len(mixed), 7)]


def _poisoned_and_replayed_at_the_end(records: list[DynamoDBRecord], seed: int) -> Batches:
    bad = random.Random(seed).randrange(len(records))
    return [[*records[:bad], poisoned(records[bad]), *records[bad + 1 :]], [records[bad]]]


@pytest.mark.parametrize(
    "deliver",
    [_three_times, _one_by_one_again_from_a_random_place, _shuffled, _poisoned_and_replayed_at_the_end],
)
def test_a_delivery_that_repeats_shuffles_or_fails_ends_as_one_that_does_not(
    rounds: Callable[[int, int], int], deliver: Callable[[list[DynamoDBRecord], int], Batches]
) -> None:
    for seed in range(rounds(1, 12)):
        with tables_in_moto() as client:
            shop = Dispatching(TestWorld())
            connections.add("boards", "board")
            stream = JobsStream(client)
            a_busy_day(shop, random.Random(seed), jobs=5, steps=120)
            records = stream.batch()
            once = outcome(client, shop, [records])
            assert shown(once["board"]) == fresh_board(shop)
            assert once["facts"] and once["texts"] and len(records) > 20
            assert outcome(client, shop, deliver(records, seed)) == once
