"""What is counted of a moment: one line of the log, a few metrics, and particulars that cost none."""

import json
from typing import Any

import pytest

from chalicelib.domain.texts import texts_due
from chalicelib.models import connections
from chalicelib.services import deliveries, react
from tests.integration.dispatching import ELLEN, Dispatching
from tests.integration.streaming import JobsStream, poisoned
from tests.world import TestWorld

Lines = list[dict[str, Any]]


def written(capsys: pytest.CaptureFixture[str]) -> Lines:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines() if line.startswith('{"_aws"')]


def added_up(lines: Lines, metric: str) -> float:
    """As CloudWatch does: what a line declares as a metric counts."""
    declared = [
        line for line in lines for one in line["_aws"]["CloudWatchMetrics"][0]["Metrics"] if one["Name"] == metric
    ]
    return sum(line[metric] for line in declared)


def test_a_batch_tells_its_commands_by_kind_how_late_it_is_and_what_boards_were_sent(
    outside: TestWorld, tables: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    shop, stream = Dispatching(outside), JobsStream(tables)
    for n in range(3):
        connections.add("boards", f"board-{n}")
    outside.sockets.gone.add("board-1")
    for _ in range(2):
        shop.assign(shop.open())
    shop.open()
    records = stream.batch()
    written(capsys)
    react.react_to_job_changes(shop.world, records)
    lines = written(capsys)
    assert {line["kind"]: line["commands"] for line in lines} == {"job_opened": 3, "technician_assigned": 2}
    assert [added_up(lines, name) for name in ("commands", "boards", "posts", "posts_gone")] == [5, 3, 3, 1]
    assert sum("stream_lag" in line for line in lines) == 1 and added_up(lines, "stream_lag") >= 0
    assert all(ELLEN not in json.dumps(line) for line in lines)


def test_boards_that_could_not_be_told_are_not_counted_as_the_pages_that_were(
    outside: TestWorld, tables: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    shop, stream = Dispatching(outside), JobsStream(tables)
    job = shop.open()
    for topic, sockets in (("boards", "abc"), (f"job#{job.id}", "p")):
        for one in sockets:
            connections.add(topic, one)
    records = stream.batch()
    written(capsys)
    outside.sockets.fail.append(OSError("the gateway cannot be reached"))
    assert react.react_to_job_changes(shop.world, records)
    (line,) = written(capsys)
    assert "boards" not in line and line["posts"] == 1
    assert react.react_to_job_changes(shop.world, records) == []
    assert added_up(written(capsys), "boards") == 3


def test_a_change_that_could_not_be_reacted_to_is_no_accepted_command_yet(
    outside: TestWorld, tables: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    shop, stream = Dispatching(outside), JobsStream(tables)
    shop.open()
    shop.open()
    first, second = stream.batch()
    written(capsys)
    react.react_to_job_changes(shop.world, [poisoned(first), second])
    assert added_up(written(capsys), "commands") == 1


def test_what_became_of_a_text_is_counted_once_however_often_it_is_told(
    outside: TestWorld, capsys: pytest.CaptureFixture[str]
) -> None:
    shop = Dispatching(outside)
    arrived, lost = shop.open(), shop.open(phone="+16175553099")
    written(capsys)
    for job, phone, status, code in ((arrived, ELLEN, "delivered", None), (lost, "+16175553099", "undelivered", 30003)):
        text_id = texts_due(job)[0].id
        shop.send_due(job)
        for _ in range(2):
            deliveries.reported(shop.world, f"{phone[1:]}.{text_id}", "SM" + "7" * 32, status, code)
    lines = written(capsys)
    assert added_up(lines, "texts_delivered") == 1
    assert added_up(lines, "texts_failed") == 1
    assert added_up(lines, "texts_sent") == len(outside.texts.sent)
