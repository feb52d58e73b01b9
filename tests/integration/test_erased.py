"""A customer who is erased is nowhere any more, and what happened is still known."""

from __future__ import annotations

import json
from typing import Any

import boto3
import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.facts import fact_of
from chalicelib.domain.job import Job, fold
from chalicelib.models import consents, customers, jobs
from chalicelib.services.consents import noted
from chalicelib.services.customers import note_customer
from infra.erase import run
from infra.erasing import erased
from infra.portable import TABLES
from infra.telling import Telling, Trouble
from tests.integration.dispatching import ELLEN, Dispatching
from tests.world import ENVIRONMENT, TestWorld

PREFIX, BUCKET = ENVIRONMENT["TRUCKROLL_TABLES"], "truckroll-test-photos"
LINE = {"kind": "labor", "description": "Valve replaced", "quantity": 1, "unit_price_cents": 20_000}


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket=BUCKET)
    return Dispatching(outside)


def done(shop: Dispatching, **opened: Any) -> Job:
    job = shop.assign(shop.open(**opened))
    job = shop.do(job, c.AddNote, text="Ask for Ellen, gate code 4711")
    job = shop.do(shop.do(job, c.StartTravel), c.Arrive)
    shop.pass_undo_time()
    shop.send_due(job)
    job = shop.do(job, c.CompleteJob, text="Ellen was happy")
    note_customer(job, job.history[0])  # type: ignore[arg-type]
    return job


class Killed(BaseException):
    """The command ended here: nothing after it runs, nothing catches it."""


class Client:
    """A client whose writes are counted: the one numbered `stops` never happens, and those named `idle` do nothing."""

    def __init__(self, service: str, writes: list[str], stops: int, idle: str) -> None:
        self._client, self._writes = boto3.client(service, region_name="us-east-1"), writes
        self._stops, self._idle = stops, idle

    def __getattr__(self, name: str) -> Any:
        if not name.startswith(("put_", "update_", "delete_")):
            return getattr(self._client, name)
        self._writes.append(name)
        if len(self._writes) == self._stops:
            raise Killed
        return (lambda **_: {}) if name == self._idle else getattr(self._client, name)


def erase(phone: str = ELLEN, answer: str = "y", stops: int = 0, idle: str = "") -> tuple[int, list[str]]:
    said: list[str] = []
    telling, writes = Telling(answer=lambda question: answer, say=said.append), list[str]()
    clients = {name: Client(name, writes, stops, idle) for name in ("dynamodb", "s3")}
    return run(PREFIX, BUCKET, phone, clients.__getitem__, telling), said


def everything() -> str:
    client = boto3.client("dynamodb", region_name="us-east-1")
    return json.dumps([client.scan(TableName=PREFIX + name)["Items"] for name in TABLES if name != "consents"])


def test_nothing_of_the_customer_is_left_and_the_history_still_folds(shop: Dispatching) -> None:
    job, other = done(shop), done(shop, phone="+16175550199", issue="Another boiler is cold")
    photos = boto3.client("s3", region_name="us-east-1")
    photos.put_object(Bucket=BUCKET, Key=f"jobs/{job.id}/one", Body=b"0")
    photos.put_object(Bucket=BUCKET, Key=f"jobs/{other.id}/one", Body=b"0")
    for word in (ELLEN, "gate code", "Water heater"):
        assert word in everything()

    status, said = erase()

    assert status == 0 and "nothing of them is left" in "\n".join(said)
    for word in (ELLEN, "Water heater"):
        assert word not in everything()
    clean = jobs.get(job.id)
    assert clean and clean.customer.name == "Erased" and fold(clean.history) == clean
    assert [(event.at, type(event)) for event in clean.history] == [(event.at, type(event)) for event in job.history]
    assert fact_of(clean, "America/New_York") == fact_of(job, "America/New_York")
    assert customers.get(ELLEN) is None and customers.get("+16175550199") is not None
    assert jobs.get(other.id) == other
    assert [one["Key"] for one in photos.list_objects_v2(Bucket=BUCKET)["Contents"]] == [f"jobs/{other.id}/one"]


def test_a_stop_and_the_ledger_of_consent_stay(shop: Dispatching) -> None:
    job = done(shop)
    noted(shop.world, job, job.history[0], False)  # type: ignore[arg-type]
    customers.opt_out(ELLEN, True, shop.world.now())
    assert erase()[0] == 0
    kept = customers.get(ELLEN)
    assert kept and kept.opted_out and kept.name == ""
    (entry,) = consents.between(job.opened_at[:7], "2", "~", 10)
    assert entry.phone == ELLEN


def test_nobody_is_erased_while_somebody_works_for_them_or_without_being_asked(shop: Dispatching) -> None:
    job = done(shop)
    assert erase(answer="")[0] == 1
    assert jobs.get(job.id) == job
    shop.open()
    with pytest.raises(Trouble, match="is open"):
        erase()
    assert jobs.get(job.id) == job


def test_erasing_twice_is_the_same(shop: Dispatching) -> None:
    job = erased(done(shop), ELLEN)
    assert erased(job, ELLEN) == job


def test_wherever_it_is_stopped_running_it_again_leaves_nothing(shop: Dispatching) -> None:
    photos, stops, stopped = boto3.client("s3", region_name="us-east-1"), 0, True
    while stopped:
        job, stops = done(shop), stops + 1
        photos.put_object(Bucket=BUCKET, Key=f"jobs/{job.id}/one", Body=b"0")
        try:
            erase(stops=stops)
            stopped = False
        except Killed:
            assert erase()[0] == 0
        assert "Contents" not in photos.list_objects_v2(Bucket=BUCKET), stops
        for word in (ELLEN, "Whitaker", "Water heater"):
            assert word not in everything(), (stops, word)
    assert stops > 5


@pytest.mark.parametrize(("idle", "left"), [("delete_object", "photo jobs/"), ("update_item", "jobs ")])
def test_what_was_left_is_named_and_is_no_success(shop: Dispatching, idle: str, left: str) -> None:
    job = done(shop)
    boto3.client("s3", region_name="us-east-1").put_object(Bucket=BUCKET, Key=f"jobs/{job.id}/one", Body=b"0")
    status, said = erase(idle=idle)
    assert status == 1 and any(line.strip().startswith(left) and job.id in line for line in said)
