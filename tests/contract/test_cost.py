"""What the README says a month costs is what `make cost` reckons from the kept units and prices."""

from __future__ import annotations

import re

from bench.cost import DAYS, day
from tests.contract.templates import ROOT


def test_the_readme_has_the_costs_that_are_reckoned() -> None:
    readme = (ROOT / "README.md").read_text()
    rows = re.findall(r"^\| ([\d,]+), (\d+) \| (\$.+) \|$", readme, re.MULTILINE)
    assert [row[0] for row in rows] == ["10", "100", "1,000"]
    for jobs, boards, told in rows:
        parts = day(int(jobs.replace(",", "")), int(boards))
        reckoned = [sum(parts.values()), *parts.values()]
        assert told.split(" | ") == [f"${usd * DAYS:.2f}" for usd in reckoned]


def test_more_jobs_and_more_boards_cost_more_and_nobody_working_next_to_nothing() -> None:
    assert sum(day(100, 3).values()) < sum(day(200, 3).values())
    assert sum(day(100, 3).values()) < sum(day(100, 6).values())
    assert sum(day(0, 0).values()) * DAYS < 0.10
