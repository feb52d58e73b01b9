"""The report's address: which days it takes, which it refuses by name, and what it answers without any."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from chalice.test import Client

from chalicelib.domain.facts import Fact
from chalicelib.models import facts, sessions
from tests.described import answered
from tests.world import TestWorld


@pytest.fixture
def client(outside: TestWorld, monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    import app
    from chalicelib.handlers import analytics

    monkeypatch.setattr(analytics, "WORLD", outside.world)
    sessions.save("omar", sessions.Session(kind="session", user_id="omar", name="Omar", role="dispatcher"), 60)
    with Client(app.app) as client:
        yield client


def report(client: Client, query: str) -> tuple[int, Any]:
    answer = client.http.get(f"/api/analytics{query}", headers={"Cookie": "truckroll_session=omar"})
    answered("GET", "/api/analytics", answer.status_code, json.loads(answer.body))
    return answer.status_code, json.loads(answer.body)


def test_without_days_it_is_today_in_the_companys_zone(client: Client, outside: TestWorld) -> None:
    outside.clock.forward(14 * 3600)
    facts.save(Fact(job="7KQ4M2XD", day="2026-11-23", version=3, value_cents=12_500))
    status, body = report(client, "")
    assert (status, body["from"], body["to"]) == (200, "2026-11-23", "2026-11-23"), "it is past midnight in UTC"
    assert (body["totals"]["jobs"], body["totals"]["value_cents"]) == (1, 12_500)
    assert set(body) == {"from", "to", "totals", "days", "technicians"}


def test_one_day_given_is_that_day(client: Client) -> None:
    for query in ("?from=2026-10-05", "?to=2026-10-05"):
        status, body = report(client, query)
        assert (status, body["from"], body["to"], len(body["days"])) == (200, "2026-10-05", "2026-10-05", 1)


def test_four_hundred_days_are_the_most(client: Client) -> None:
    assert report(client, "?from=2025-11-20&to=2026-12-24")[0] == 200
    status, body = report(client, "?from=2025-11-19&to=2026-12-24")
    assert (status, list(body["error"]["fields"])) == (422, ["to"])


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("?from=yesterday", "from"),
        ("?from=2026-02-30", "from"),
        ("?from=20261123", "from"),
        ("?from=2026-W48-1", "from"),
        ("?from=2026-11-23&to=0001-01-01", "to"),
        ("?from=2026-11-23&to=2026-11-22", "to"),
    ],
)
def test_days_that_are_none_are_refused_by_name(client: Client, query: str, field: str) -> None:
    status, body = report(client, query)
    assert (status, list(body["error"]["fields"])) == (422, [field])
