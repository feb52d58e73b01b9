"""What the README says a month costs is what `make cost` reckons from kept units and prices; nothing is left out."""

from __future__ import annotations

import re

from bench.cost import beyond_free, month, read, told, usd
from tests.contract.templates import ROOT, template


def total(jobs: int, boards: int) -> float:
    return sum(map(usd, month(jobs, boards).values()))


def test_the_readme_has_the_costs_that_are_reckoned() -> None:
    readme = (ROOT / "README.md").read_text()
    rows = re.findall(r"^\| ([\d,]+), (\d+) \| (\$.+) \|$", readme, re.MULTILINE)
    assert [row[0] for row in rows] == ["10", "100", "1,000"]
    for jobs, boards, shown in rows:
        parts = month(int(jobs.replace(",", "")), int(boards))
        reckoned = [*map(usd, parts.values()), sum(map(usd, parts.values())), beyond_free(parts)]
        assert shown.split(" | ") == [f"${amount:.2f}" for amount in reckoned]


def test_more_jobs_and_more_boards_cost_more() -> None:
    assert total(100, 3) < total(200, 3)
    assert total(100, 3) < total(100, 6)


def test_nobody_working_costs_next_to_nothing_where_the_account_has_nothing_else() -> None:
    assert beyond_free(month(0, 0)) < 0.10
    assert usd(month(0, 0)["watching"]) > 1


def test_what_watches_is_counted_as_it_is_declared() -> None:
    declared = [one["Type"] for name in ("stack.yaml", "watch.yaml") for one in template(name)["Resources"].values()]
    watching = month(100, 3)["watching"]
    assert watching["alarm"] == declared.count("AWS::CloudWatch::Alarm") > 0
    assert watching["dashboard"] == declared.count("AWS::CloudWatch::Dashboard") > 0
    assert watching["custom_metric"] > 0


def test_everything_that_is_counted_has_a_price_with_its_source() -> None:
    prices = read("prices.json")["prices"]
    assert {name for units in month(100, 3).values() for name in units} <= set(prices)
    assert all(entry["source"].startswith("https://") and entry["what"] for entry in prices.values())
    assert "2025-08-01" in told(100, 3)
