"""What was acknowledged survives kill -9, and nothing of a local cloud outlives it."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from localcloud.aws.journal import Journal, fold, open_compacted, read_lines
from localcloud.terminal import WithoutMetrics
from tests.cloud import ROOT, LocalCloud, free_port

TINY = Path(__file__).parent / "test_localcloud_app"


def by_key(line: dict[str, Any]) -> str:
    return str(line["key"])


def test_the_last_line_of_each_key_counts() -> None:
    lines = [{"key": "a", "n": 1}, {"key": "b", "n": 2}, {"key": "a", "n": 3}]
    assert fold(lines, by_key) == [{"key": "b", "n": 2}, {"key": "a", "n": 3}]


def test_a_torn_last_line_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    path.write_bytes(b'{"key": "a", "n": 1}\n{"key": "b", "n"')
    assert list(read_lines(path)) == [{"key": "a", "n": 1}]


def test_what_follows_a_torn_line_is_read(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    path.write_bytes(b'{"key": "a", "n"{"key": "b", "n": 2}\n{"key": "c", "n": 3}\n')
    assert list(read_lines(path)) == [{"key": "c", "n": 3}]


def test_opening_rewrites_the_journal_with_what_still_counts(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    journal = Journal(path)
    journal.append([{"key": "a", "n": 1}, {"key": "b", "n": 2}, {"key": "a", "n": 3}])
    journal.close()
    again, lines = open_compacted(path, by_key, lambda line: line["n"] != 2)
    again.append([{"key": "ü", "n": 4}])
    again.close()
    assert lines == [{"key": "a", "n": 3}]
    assert list(read_lines(path)) == [{"key": "a", "n": 3}, {"key": "ü", "n": 4}]
    assert [found.name for found in tmp_path.iterdir()] == ["journal.jsonl"]


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path / "data", app=TINY) as running:
        yield running


@pytest.fixture
def cold(tmp_path: Path) -> Iterator[LocalCloud]:
    """Started as `make run` starts it: how it starts and ends is what is tested."""
    with LocalCloud(tmp_path / "data", app=TINY, cold=True) as running:
        yield running


def test_no_acknowledged_write_is_lost_by_kills_at_random_moments(
    cold: LocalCloud, rounds: Callable[[int, int], int]
) -> None:
    acknowledged: dict[str, int] = {}
    counted = 0
    for number in range(rounds(2, 20)):
        stop = threading.Event()
        writers = [threading.Thread(target=write_until, args=(cold, w, number, stop, acknowledged)) for w in range(4)]
        for writer in writers:
            writer.start()
        counted = max(counted, count_until(cold, time.monotonic() + random.uniform(0.1, 0.6)))
        cold.kill()
        stop.set()
        for writer in writers:
            writer.join()
        began = time.monotonic()
        cold.start()
        assert time.monotonic() - began < 15
        client = cold.client()
        for job_id, n in acknowledged.items():
            status, said = client.get(f"/api/jobs/{job_id}")
            assert status == 200, job_id
            # A write whose answer was lost with the kill may be there, too: never less than what was acknowledged.
            assert said["n"] >= n
        assert client.post("/api/count/kills")[1]["n"] > counted
    assert len(acknowledged) >= 4


def write_until(
    cloud: LocalCloud, writer: int, round_: int, stop: threading.Event, acknowledged: dict[str, int]
) -> None:
    client = cloud.client()
    for n in range(100_000):
        job_id = f"R{round_}W{writer}J{n % 5}"
        try:
            status, _ = client.put(f"/api/jobs/{job_id}", {"n": n})
        except (OSError, ConnectionError):
            return
        except Exception as broken:  # noqa: BLE001 - an answer cut off in the middle shows itself in many ways.
            assert "Incomplete" in type(broken).__name__ or "Remote" in type(broken).__name__, broken
            return
        if status == 200:
            acknowledged[job_id] = n
        if stop.is_set():
            return


def count_until(cloud: LocalCloud, until: float) -> int:
    """Counts by update expressions; the highest number that was acknowledged."""
    client = cloud.client()
    counted = 0
    while time.monotonic() < until:
        counted = client.post("/api/count/kills")[1]["n"]
    return counted


def test_a_deleted_row_does_not_come_back(cloud: LocalCloud) -> None:
    client = cloud.client()
    client.put("/api/jobs/GONE", {"n": 1})
    client.put("/api/jobs/HERE", {"n": 1})
    client.delete("/api/jobs/GONE")
    cloud.restart()
    assert client.get("/api/jobs/GONE")[0] == 404
    assert client.get("/api/jobs/HERE")[1] == {"n": 1}


def test_jobs_are_delivered_again_after_a_restart_and_texts_are_still_there(cloud: LocalCloud) -> None:
    client = cloud.client()
    client.put("/api/jobs/A", {"n": 1})
    client.put("/api/jobs/A", {"n": 2})
    assert cloud.text_from("+16175550117", "Is anybody coming?") == 204
    cloud.idle()
    cloud.restart()
    cloud.idle()
    for reader in ("react", "facts"):
        assert client.get(f"/api/seen/{reader}")[1]["seen"] == [["INSERT", "A", {"n": 2}]]
    assert [text["body"] for text in cloud.texts()] == ["Is anybody coming?"]


def test_unknown_files_are_left_alone_and_the_links_secret_stays(cloud: LocalCloud) -> None:
    (cloud.data / "notes.txt").write_text("mine")
    secret = cloud.client().get("/api/environment")[1]["TRUCKROLL_LINK_SECRETS"]
    cloud.restart()
    assert (cloud.data / "notes.txt").read_text() == "mine"
    assert cloud.client().get("/api/environment")[1]["TRUCKROLL_LINK_SECRETS"] == secret
    assert json.loads((cloud.data / "truckroll.json").read_text())["seed"] == "none"


def test_the_application_is_kept_away_from_every_real_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "production")
    monkeypatch.setenv("AWS_ENDPOINT_URL_DYNAMODB", "https://dynamodb.us-east-1.amazonaws.com")
    with LocalCloud(tmp_path / "data", app=TINY, cold=True) as cloud:
        said = cloud.client().get("/api/environment")[1]
    assert "AWS_PROFILE" not in said
    assert "AWS_ENDPOINT_URL_DYNAMODB" not in said
    assert said["AWS_ENDPOINT_URL"].startswith("http://127.0.0.1:")


def test_killing_only_the_parent_takes_the_child_with_it(cold: LocalCloud) -> None:
    children = children_of(cold.pid)
    assert len(children) == 1
    os.kill(cold.pid, signal.SIGKILL)
    all_gone(children)


def test_when_the_child_dies_the_parent_says_so_and_ends(cold: LocalCloud) -> None:
    (child,) = children_of(cold.pid)
    os.kill(child, signal.SIGKILL)
    assert cold.wait() == 1
    assert "The local AWS (moto) ended by itself" in cold.printed()


def test_a_filling_that_was_interrupted_begins_afresh(cloud: LocalCloud) -> None:
    cloud.client().put("/api/jobs/HALF", {"n": 1})
    cloud.kill()
    (cloud.data / "truckroll.json").unlink()
    cloud.start()
    assert cloud.client().get("/api/jobs/HALF")[0] == 404


def test_data_of_an_earlier_demo_day_says_so(cloud: LocalCloud) -> None:
    assert "demo day" not in cloud.printed()
    cloud.kill()
    (cloud.data / "truckroll.json").write_text('{"seed": "demo", "day": "2026-01-05"}')
    cloud.start()
    assert "This is the demo day of Monday, January 5. To begin afresh: stop, delete" in cloud.printed()


def test_metrics_stay_off_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    print("before", file=WithoutMetrics(sys.stdout))
    print('{"_aws": {}}', file=WithoutMetrics(sys.stdout))
    terminal = WithoutMetrics(sys.stdout)
    print('{"_aws": {}}', file=terminal)
    print("after", file=terminal, flush=True)
    assert capsys.readouterr().out == "before\nafter\n"


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_wanted_end_is_clean_and_leaves_nobody(cold: LocalCloud, how: signal.Signals) -> None:
    children = children_of(cold.pid)
    assert cold.stop(how) == 0
    assert not any(is_alive(child) for child in children)
    assert "Traceback" not in cold.printed()
    assert "Stopped." in cold.printed()


def test_ctrl_c_while_it_starts_leaves_nobody(tmp_path: Path) -> None:
    for wait in (0.0, 0.3, 0.6, 0.9):
        process = start(tmp_path / "data", free_port())
        time.sleep(wait)
        children = children_of(process.pid)
        os.killpg(process.pid, signal.SIGINT)
        process.communicate(timeout=10)
        all_gone(children)


def test_what_keeps_it_from_starting_is_one_sentence(cloud: LocalCloud, tmp_path: Path) -> None:
    assert refusal(start(tmp_path / "other", cloud.port)) == (
        f"Port {cloud.port} is taken by another program: choose another one with PORT=."
    )
    assert refusal(start(cloud.data, free_port())) == (
        f"The data folder {cloud.data} is in use by another local cloud: choose one with DATA=."
    )
    no_site = start(tmp_path / "third", free_port(), site=str(tmp_path / "nowhere"))
    assert refusal(no_site).startswith("The board is not built")


def start(data: Path, port: int, site: str = "none") -> subprocess.Popen[str]:
    options = {"--port": str(port), "--data": str(data), "--seed": "none", "--app": str(TINY), "--site": site}
    # A shell has what it starts in the background ignore Ctrl-C, and ignoring is inherited, unlike a handler: a run of
    # the tests in the background would else start clouds that no terminal starts.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "localcloud", *(word for option in options.items() for word in option)],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
    finally:
        signal.signal(signal.SIGINT, before)


def refusal(process: subprocess.Popen[str]) -> str:
    _, said = process.communicate(timeout=30)
    assert process.returncode == 1
    lines = said.strip().splitlines()
    assert len(lines) == 1, said
    return lines[0]


def all_gone(processes: list[int]) -> None:
    until = time.monotonic() + 5
    while any(is_alive(process) for process in processes):
        assert time.monotonic() < until, "a child lives on"
        time.sleep(0.02)


def children_of(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
