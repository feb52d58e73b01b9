"""The stream, queue and schedule pumps, through a running local cloud with a tiny application."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cloud import LocalCloud

TINY = Path(__file__).parent / "test_localcloud_app"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path_factory.mktemp("pumps") / "data", app=TINY, visibility=1) as cloud:
        yield cloud


@pytest.fixture
def cloud(running: LocalCloud) -> LocalCloud:
    """Without any fault armed."""
    running.control("POST", "stream", running=True, times=1, shuffled=False)
    running.control("DELETE", "poison")
    running.idle()
    return running


def seen(cloud: LocalCloud, kind: str, prefix: str) -> list[Any]:
    """What a function was called with for jobs of this prefix."""
    return [entry for entry in cloud.client().get(f"/api/seen/{kind}")[1]["seen"] if entry[1].startswith(prefix)]


def put(cloud: LocalCloud, job_id: str, **content: Any) -> None:
    assert cloud.client().put(f"/api/jobs/{job_id}", content)[0] == 200


def test_both_functions_get_every_change_in_the_order_of_each_job(cloud: LocalCloud) -> None:
    for n in range(5):
        for job in ("ord1", "ord2"):
            put(cloud, job, n=n)
    cloud.client().delete("/api/jobs/ord1")
    cloud.idle()
    for reader in ("react", "facts"):
        entries = seen(cloud, reader, "ord")
        assert [name for name, job, _ in entries if job == "ord1"] == ["INSERT", *["MODIFY"] * 4, "REMOVE"]
        assert [doc["n"] for _, job, doc in entries if job == "ord2"] == [0, 1, 2, 3, 4]


def test_a_poison_job_is_parked_the_rest_goes_on_and_a_replay_delivers_it(cloud: LocalCloud) -> None:
    cloud.control("POST", "poison", function="react_to_job_changes", job_id="poi3")
    cloud.control("POST", "stream", running=False)
    for number in range(8):
        put(cloud, f"poi{number}", n=number)
    cloud.control("POST", "stream", running=True)
    cloud.idle()
    assert sorted(job for _, job, _ in seen(cloud, "react", "poi")) == [f"poi{n}" for n in range(8) if n != 3]
    assert len(seen(cloud, "facts", "poi")) == 8
    parked = cloud.control("GET", "parked")[1]["parked"]
    assert [(entry["function"], entry["job_id"]) for entry in parked] == [("react_to_job_changes", "poi3")]

    assert cloud.control("POST", "parked/replay")[1] == {"replayed": 1}
    assert len(cloud.control("GET", "parked")[1]["parked"]) == 1, "still poison, so parked again"
    cloud.control("DELETE", "poison")
    assert cloud.control("POST", "parked/replay")[1] == {"replayed": 1}
    assert cloud.control("GET", "parked")[1]["parked"] == []
    assert [doc for _, job, doc in seen(cloud, "react", "poi") if job == "poi3"] == [{"n": 3}]


def test_a_reported_record_is_retried_and_parked_without_holding_the_others(cloud: LocalCloud) -> None:
    cloud.control("POST", "stream", running=False)
    put(cloud, "rep1", n=1)
    put(cloud, "rep2", n=2, fails="facts")
    put(cloud, "rep3", n=3)
    put(cloud, "rep4", n=4, breaks="facts")
    put(cloud, "rep5", n=5)
    cloud.control("POST", "stream", running=True)
    cloud.idle()
    assert [job for _, job, _ in seen(cloud, "react", "rep")] == ["rep1", "rep2", "rep3", "rep4", "rep5"]
    taken = [job for _, job, _ in seen(cloud, "facts", "rep")]
    assert [job for job in ("rep1", "rep3", "rep5") if job in taken] == ["rep1", "rep3", "rep5"]
    assert taken.index("rep1") < taken.index("rep3") < taken.index("rep5")
    entries = [entry for entry in cloud.control("GET", "parked")[1]["parked"] if entry["job_id"].startswith("rep")]
    assert [(entry["function"], entry["job_id"]) for entry in entries] == [
        ("record_job_facts", "rep2"),
        ("record_job_facts", "rep4"),
    ]
    assert "told to break" in entries[1]["why"]


def test_every_batch_can_be_delivered_three_times_and_jobs_be_shuffled(cloud: LocalCloud) -> None:
    cloud.control("POST", "stream", running=False, times=3, shuffled=True)
    for n in range(6):
        for job in ("shu1", "shu2", "shu3"):
            put(cloud, job, n=n)
    cloud.control("POST", "stream", running=True)
    cloud.idle()
    entries = seen(cloud, "react", "shu")
    assert len(entries) == 3 * 18
    for job in ("shu1", "shu2", "shu3"):
        own = [doc["n"] for _, name, doc in entries if name == job]
        assert own == [0, 1, 2, 3, 4, 5] * 3


def test_an_index_can_lag_while_the_table_does_not(cloud: LocalCloud) -> None:
    put(cloud, "lag1", n=1)
    cloud.control("POST", "lag", seconds=60)
    try:
        put(cloud, "lag2", n=2)
        cloud.client().delete("/api/jobs/lag1")
        assert cloud.client().get("/api/jobs/lag2")[1] == {"n": 2}
        ids = cloud.client().get("/api/board")[1]["ids"]
        assert "lag1" in ids
        assert "lag2" not in ids
    finally:
        cloud.control("POST", "lag", seconds=0)
    ids = cloud.client().get("/api/board")[1]["ids"]
    assert "lag1" not in ids
    assert "lag2" in ids


def test_requests_and_units_are_counted_from_item_sizes(cloud: LocalCloud) -> None:
    cloud.control("DELETE", "counts")
    put(cloud, "cou1", text="x" * 5000)
    cloud.client().get("/api/jobs/cou1")
    counts = cloud.control("GET", "counts")[1]["counts"]["truckroll-local-jobs"]
    assert counts["PutItem"] == {"requests": 1, "write_units": 5, "index_write_units": 1}
    assert counts["GetItem"] == {"requests": 1, "read_units": 2}


def test_a_delayed_text_is_sent_when_it_is_due_and_not_before(cloud: LocalCloud) -> None:
    began = time.time()
    cloud.client().post("/api/texts", {"name": "later", "delay": 1})
    cloud.idle()
    assert not texts_named(cloud, "later")
    cloud.idle(delayed=True)
    assert time.time() - began >= 1
    assert texts_named(cloud, "later") == [{"name": "later", "delay": 1, "try": 1}]


def test_a_text_that_failed_comes_back_alone(cloud: LocalCloud) -> None:
    cloud.client().post("/api/texts", {"name": "again", "fails": 1})
    cloud.client().post("/api/texts", {"name": "fine"})
    cloud.idle()
    assert [entry["try"] for entry in texts_named(cloud, "again")] == [1, 2]
    assert [entry["try"] for entry in texts_named(cloud, "fine")] == [1]


def test_a_text_that_always_fails_goes_to_the_dead_letter_queue(cloud: LocalCloud) -> None:
    cloud.client().post("/api/texts", {"name": "never", "fails": 99})
    cloud.idle(timeout=30)
    assert [entry["try"] for entry in texts_named(cloud, "never")] == [1, 2, 3, 4, 5]
    assert cloud.control("GET", "state")[1]["queues"]["truckroll-local-texts-dead"]["waiting"] == 1


def texts_named(cloud: LocalCloud, name: str) -> list[dict[str, Any]]:
    return [entry for entry in cloud.client().get("/api/seen/texts")[1]["seen"] if entry["name"] == name]


def test_the_sweep_runs_when_asked(cloud: LocalCloud) -> None:
    before = len(cloud.client().get("/api/seen/sweeps")[1]["seen"])
    assert cloud.control("POST", "sweep") == (200, {})
    assert cloud.client().get("/api/seen/sweeps")[1]["seen"][before:] == ["aws.events"]


def test_no_web_page_can_use_the_controls(cloud: LocalCloud) -> None:
    status, said = cloud.client().get("/_local/state", Origin="http://evil.example")
    assert status == 403
    assert said["error"]["code"] == "forbidden"
