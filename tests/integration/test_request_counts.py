"""What a command costs in requests is exact: one get and one put of the job, one read to authorise, and no more.

The bench prints the same counts; a request added anywhere on the way fails here.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.request_counts import Counted, Counts, within_goal
from tests.cloud import LocalCloud

GET, PUT = {"GetItem": 1}, {"PutItem": 1}
# A dispatcher is known by a session, a technician by link and record, a customer by the link alone.
BY_OFFICE: Counts = {"jobs": GET | PUT, "sessions": GET}
BY_TECHNICIAN: Counts = {"jobs": GET | PUT, "technicians": GET}
BY_CUSTOMER: Counts = {"jobs": GET | PUT}
EXPECTED: dict[str, Counts] = {
    "open_job": {"jobs": PUT, "sessions": GET},
    "open_job again": {"jobs": GET | PUT, "sessions": GET},
    "open_job with a technician": {"jobs": PUT, "sessions": GET, "technicians": GET},
    "assign_technician": BY_OFFICE | {"technicians": GET},
    "schedule_visit": BY_OFFICE,
    "start_travel": BY_TECHNICIAN,
    "report_running_late": BY_OFFICE,
    "arrive": BY_TECHNICIAN,
    "add_note": BY_OFFICE,
    "add_note again": {"jobs": GET, "sessions": GET},
    "request_parts": BY_TECHNICIAN,
    "send_quote": BY_TECHNICIAN,
    "approve_quote": BY_CUSTOMER,
    "complete_job": BY_TECHNICIAN,
    "cancel_job": BY_OFFICE,
}


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Counts]]:
    folder: Path = tmp_path_factory.mktemp("counts")
    with LocalCloud(folder / "data") as cloud:
        yield dict(Counted(cloud).commands())


@pytest.mark.parametrize("command", EXPECTED)
def test_a_command_asks_dynamodb_for_exactly_this(counted: dict[str, Counts], command: str) -> None:
    assert counted[command] == EXPECTED[command]


def test_every_counted_command_is_expected_and_within_the_goal(counted: dict[str, Counts]) -> None:
    assert set(counted) == set(EXPECTED)
    assert [name for name, counts in counted.items() if not within_goal(counts)] == []


@pytest.mark.parametrize(
    "more",
    [
        {"jobs": {"GetItem": 2, "PutItem": 1}},
        {"jobs": {"GetItem": 1, "PutItem": 2}},
        {"jobs": GET | PUT | {"Query": 1}},
        {"jobs": GET | PUT, "sessions": {"GetItem": 2}},
        {"jobs": GET | PUT, "settings": GET},
    ],
)
def test_a_request_more_misses_the_goal(more: Counts) -> None:
    assert not within_goal(more)
