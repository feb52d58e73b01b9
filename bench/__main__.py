"""`python -m bench`: measures every figure, prints one table and keeps it as JSON. `--markdown` prints the last one."""

import argparse
import importlib
import json
import os
import platform
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.row import Row
from localcloud.environment import forget_real_accounts

RESULTS = Path(__file__).parent / "results" / "results.json"
MEASURES = (
    "request_counts",
    "command_cpu",
    "posts_per_batch",
    "posting",
    "whole_path",
    "board_load",
    "cold_start",
    "job_cost",
    "text_segments",
    "first_paint",
    "timeline_paint",
    "board_paint",
)
Json = dict[str, Any]


def main() -> int:
    """Exit status 1 when a row has no figure. A missed goal is shown as missed and is no failure of the command."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure what Truckroll is held to.")
    parser.add_argument("--only", help=f"separated by commas: {', '.join(MEASURES)}")
    parser.add_argument("--markdown", action="store_true", help="print the table of the last run for a README")
    parser.add_argument("--rows", choices=MEASURES, help="take one measure and print nothing but its rows")
    asked = parser.parse_args()
    if asked.rows:
        rows: list[Row] = importlib.import_module(f"bench.{asked.rows}").measure()
        print(json.dumps([row._asdict() for row in rows], ensure_ascii=False))
        return 0
    if asked.markdown:
        print(markdown(json.loads(RESULTS.read_text("utf-8"))))
        return 0
    names = asked.only.split(",") if asked.only else list(MEASURES)
    if unknown := set(names) - set(MEASURES):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    forget_real_accounts()
    begun = time.monotonic()
    report: Json = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": f"{os.cpu_count()} CPUs, Python {platform.python_version()}, {platform.system()}",
        "rows": [row for name in names for row in measured(name)],
        "seconds": round(time.monotonic() - begun, 1),
    }
    if not asked.only:
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", "utf-8")
    print(json.dumps(report, ensure_ascii=False))
    print(f"\n{table(report)}\n\n{report['machine']}, {report['seconds']} s", end="")
    print(f", kept in {os.path.relpath(RESULTS)}" if not asked.only else "")
    return int(any(row["ok"] is None for row in report["rows"]))


def measured(name: str) -> list[Json]:
    """The rows of one measure, taken in a process of its own: one that breaks is a row without a figure, no more."""
    print(f"measuring {name} …", file=sys.stderr, flush=True)
    child = [sys.executable, "-m", "bench", "--rows", name]
    ran = subprocess.run(child, capture_output=True, text=True, check=False)
    if ran.returncode:
        sys.stderr.write(ran.stderr)
        why = (ran.stderr.strip() or f"it ended with status {ran.returncode}").splitlines()[-1]
        return [{"what": name.replace("_", " "), "measured": why[:300], "goal": "", "ok": None, "figures": {}}]
    rows: list[Json] = json.loads(ran.stdout.splitlines()[-1])
    return rows


def verdict(row: Json) -> str:
    return {True: "ok", False: "missed", None: "NO FIGURE"}[row["ok"]]


def table(report: Json) -> str:
    """For a terminal: every row in three lines would be long, so measured and goal stand below each other."""
    lines = []
    for row in report["rows"]:
        lines += [f"{row['what']:<52}{verdict(row):>12}", f"    {row['measured']}", f"    goal: {row['goal']}"]
    return "\n".join(lines)


def markdown(report: Json) -> str:
    """The same for a README."""
    head = ["| what | measured | goal | |", "| --- | --- | --- | --- |"]
    rows = [f"| {row['what']} | {row['measured']} | {row['goal']} | {verdict(row)} |" for row in report["rows"]]
    return "\n".join(
        [*head, *rows, "", f"{report['at'][:10]}, {report['machine']}, one run of {report['seconds']:.0f} s"]
    )


if __name__ == "__main__":
    sys.exit(main())
