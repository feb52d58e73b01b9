"""Lambda's rules for a stream's records: order, cutting, retrying, partial failures, parking."""

from __future__ import annotations

from typing import Any

import pytest

from localcloud.pumps.delivery import MAXIMUM_RETRIES, deliver
from localcloud.pumps.faults import Faults, Poisoned


def records(*names: str) -> list[dict[str, Any]]:
    return [
        {"dynamodb": {"SequenceNumber": str(number), "Keys": {"id": {"S": name}}}}
        for number, name in enumerate(names, start=1)
    ]


def name_of(record: dict[str, Any]) -> str:
    return str(record["dynamodb"]["Keys"]["id"]["S"])


class AFunction:
    """Takes records in their order until one whose job is poison: it raises then, or reports it."""

    def __init__(self, poison: str = "", reports: bool = False, fails_times: int = 10_000) -> None:
        self.poison = poison
        self.reports = reports
        self.fails_times = fails_times
        self.taken: list[str] = []
        self.batches: list[list[str]] = []

    def __call__(self, batch: list[dict[str, Any]]) -> dict[str, Any]:
        self.batches.append([name_of(record) for record in batch])
        for record in batch:
            if name_of(record) == self.poison and self.fails_times > 0:
                if not self.reports:
                    self.fails_times -= 1
                    raise RuntimeError("poison")
                self.fails_times -= 1
                return {"batchItemFailures": [{"itemIdentifier": record["dynamodb"]["SequenceNumber"]}]}
            if self.reports:
                self.taken.append(name_of(record))
        if not self.reports:
            self.taken += [name_of(record) for record in batch]
        return {"batchItemFailures": []}


def delivered(function: Any, batch: list[dict[str, Any]]) -> tuple[list[str], list[int]]:
    """The names parked, and the pauses made."""
    parked: list[str] = []
    pauses: list[int] = []
    deliver(batch, function, lambda record, _: parked.append(name_of(record)), pauses.append)
    return parked, pauses


def test_a_good_batch_is_delivered_once_and_whole() -> None:
    function = AFunction()
    assert delivered(function, records("a", "b", "c")) == ([], [])
    assert function.batches == [["a", "b", "c"]]


def test_nothing_is_delivered_when_there_is_nothing() -> None:
    function = AFunction()
    assert delivered(function, []) == ([], [])
    assert function.batches == []


@pytest.mark.parametrize("reports", [False, True], ids=["raises", "reports"])
def test_one_poison_record_in_a_hundred_is_parked_and_all_others_arrive_in_order(reports: bool) -> None:
    names = [f"job{number:03d}" for number in range(100)]
    function = AFunction(poison="job042", reports=reports)
    parked, pauses = delivered(function, records(*names))
    assert parked == ["job042"]
    assert function.taken == [name for name in names if name != "job042"]
    assert pauses == [*range(1, MAXIMUM_RETRIES + 1)]


@pytest.mark.parametrize("reports", [False, True], ids=["raises", "reports"])
def test_a_record_that_recovers_is_not_parked(reports: bool) -> None:
    function = AFunction(poison="b", reports=reports, fails_times=2)
    parked, _ = delivered(function, records("a", "b", "c"))
    assert parked == []
    assert function.taken == ["a", "b", "c"]


def test_what_was_taken_before_a_reported_failure_is_not_delivered_again() -> None:
    function = AFunction(poison="c", reports=True)
    delivered(function, records("a", "b", "c", "d"))
    assert sum(batch.count("a") for batch in function.batches) == 1
    assert sum(batch.count("b") for batch in function.batches) == 1
    assert function.taken == ["a", "b", "d"]


def test_a_function_that_names_a_record_it_was_not_given_has_failed_for_all_of_them() -> None:
    def confused(_: list[dict[str, Any]]) -> dict[str, Any]:
        return {"batchItemFailures": [{"itemIdentifier": "999"}]}

    assert delivered(confused, records("a", "b"))[0] == ["a", "b"]


def test_no_answer_is_success() -> None:
    assert delivered(lambda _: None, records("a", "b")) == ([], [])


def test_shuffling_mixes_jobs_and_keeps_each_jobs_own_order() -> None:
    faults = Faults()
    faults.shuffled = True
    batch = records(*(f"job{number % 10}" for number in range(100)))
    arranged = faults.arranged(batch)
    assert arranged != batch
    for job in {name_of(record) for record in batch}:
        own = [record for record in batch if name_of(record) == job]
        assert [record for record in arranged if name_of(record) == job] == own


def test_poison_is_for_one_function_only() -> None:
    faults = Faults()
    faults.poison("react", "b")
    faults.raise_for("facts", records("a", "b"))
    with pytest.raises(Poisoned):
        faults.raise_for("react", records("a", "b"))
    faults.cure()
    faults.raise_for("react", records("a", "b"))
