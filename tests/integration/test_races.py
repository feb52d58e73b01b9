"""Races, run for real against a local cloud: one wins, the others are told, and nobody is told twice."""

import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import CUSTOMER, MARCO, PHONES, ROSA, at_once, done, link, opened, staffed

Rounds = Callable[[int, int], int]
LINES = [{"kind": "part", "description": "Gas valve", "quantity": 1, "unit_price_cents": 21240}]


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    folder: Path = tmp_path_factory.mktemp("races")
    with LocalCloud(folder / "data") as running:
        yield running


@pytest.fixture(scope="module")
def dana(cloud: LocalCloud) -> Client:
    return staffed(cloud)


def test_of_sixteen_dispatchers_who_assign_one_job_exactly_one_wins(
    cloud: LocalCloud, dana: Client, rounds: Rounds
) -> None:
    dispatchers = [cloud.signin("omar@example.com" if n % 2 else "dana@example.com") for n in range(16)]
    for number in range(rounds(4, 200)):
        phone = f"+1781555{100 + number % 100:04d}"
        job = opened(dana, phone=phone)
        chosen = [MARCO if n % 2 else ROSA for n in range(16)]
        answers = at_once(
            [
                partial(
                    dispatchers[n].command,
                    job["id"],
                    "assign_technician",
                    technician_id=chosen[n],
                    expected_version=job["version"],
                )
                for n in range(16)
            ]
        )
        won = [n for n, (status, _) in enumerate(answers) if status == 200]
        assert len(won) == 1, Counter(status for status, _ in answers)
        for n, (status, said) in enumerate(answers):
            assert said["job"]["technician"]["id"] == chosen[won[0]], (n, status, said)
            if n != won[0]:
                assert (status, said["error"]["code"]) == (409, "stale")
        _, whole = dana.get(f"/api/jobs/{job['id']}")
        assert [event["type"] for event in whole["events"]] == ["job_opened", "technician_assigned"]
    cloud.idle(delayed=True, timeout=300)
    told_twice = [pair for pair, times in Counter((t["to"], t["body"]) for t in cloud.texts()).items() if times > 1]
    assert told_twice == []


def test_a_command_sent_sixteen_times_at_once_has_one_effect(cloud: LocalCloud, dana: Client) -> None:
    job = opened(dana)
    command = {"id": str(uuid.uuid4()), "command": "add_note", "text": "Side door, gate code 4471."}
    path = f"/api/jobs/{job['id']}/commands"
    answers = at_once([partial(dana.post, path, command)] * 16)
    assert {status for status, _ in answers} == {200}
    _, whole = dana.get(f"/api/jobs/{job['id']}")
    assert [event["type"] for event in whole["events"]] == ["job_opened", "note_added"]


def test_no_version_is_approved_that_was_no_longer_offered(cloud: LocalCloud, dana: Client, rounds: Rounds) -> None:
    for number in range(rounds(6, 100)):
        phone = f"+1508555{100 + number % 100:04d}"
        job = opened(dana, phone=phone)
        done(dana.command(job["id"], "send_quote", lines=LINES))
        cloud.idle(timeout=30)
        path = link(cloud, phone, "q") + "/answer"
        customer = cloud.client()
        approve = {"id": str(uuid.uuid4()), "answer": "approve", "version": 1, "name": "Ellen Whitaker"}
        dearer = [LINES[0] | {"unit_price_cents": 99900}]
        (approved, _), (revised, _) = at_once(
            [
                partial(customer.post, path, approve),
                partial(dana.command, job["id"], "send_quote", lines=dearer),
            ]
        )
        assert revised == 200
        _, whole = dana.get(f"/api/jobs/{job['id']}")
        types = [event["type"] for event in whole["events"] if event["type"] != "late_action_kept"]
        statuses = [quote["status"] for quote in whole["job"]["quotes"]]
        if approved == 200:
            assert types == ["job_opened", "quote_sent", "quote_approved", "quote_sent"]
            assert statuses == ["approved", "sent"]
        else:
            assert approved in (409, 410)
            assert types == ["job_opened", "quote_sent", "quote_sent"]
            assert statuses == ["superseded", "sent"]


def test_a_tap_against_a_reassignment_is_accepted_or_refused_never_both(
    cloud: LocalCloud, dana: Client, rounds: Rounds
) -> None:
    for _ in range(rounds(6, 100)):
        job = opened(dana)
        done(dana.command(job["id"], "assign_technician", technician_id=MARCO))
        cloud.idle(delayed=True, timeout=30)
        path = link(cloud, PHONES[MARCO], "t") + "/commands"
        marco = cloud.client()
        tap = {"id": str(uuid.uuid4()), "command": "start_travel"}
        (tapped, _), (reassigned, _) = at_once(
            [
                partial(marco.post, path, tap),
                partial(dana.command, job["id"], "assign_technician", technician_id=ROSA),
            ]
        )
        assert reassigned == 200
        _, whole = dana.get(f"/api/jobs/{job['id']}")
        types = [event["type"] for event in whole["events"]]
        assert ("technician_en_route" in types) == (tapped == 200)
        if tapped == 200:
            assert types.index("technician_en_route") < len(types) - 1 - types[::-1].index("technician_assigned")
        else:
            assert tapped == 410
            assert types[-1] == "late_action_kept"
        assert whole["job"]["technician"]["id"] == ROSA


def test_first_and_second_technician_are_both_told_once(cloud: LocalCloud, dana: Client) -> None:
    cloud.idle(delayed=True, timeout=60)
    before = len(cloud.texts(CUSTOMER)), len(cloud.texts(PHONES[MARCO])), len(cloud.texts(PHONES[ROSA]))
    job = opened(dana)
    done(dana.command(job["id"], "assign_technician", technician_id=MARCO))
    cloud.idle(delayed=True, timeout=30)
    first = link(cloud, PHONES[MARCO], "t")
    done(dana.command(job["id"], "assign_technician", technician_id=ROSA))
    assert cloud.client().get(first)[0] == 410
    cloud.idle(delayed=True, timeout=30)
    after = len(cloud.texts(CUSTOMER)), len(cloud.texts(PHONES[MARCO])), len(cloud.texts(PHONES[ROSA]))
    assert [b - a for a, b in zip(before, after, strict=True)] == [3, 2, 1]
    assert "Not yours any more" in cloud.texts(PHONES[MARCO])[-1]["body"]
    assert cloud.client().get(link(cloud, PHONES[ROSA], "t"))[0] == 200
