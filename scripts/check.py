"""`make test`: every check and test in order, with a heading each and a table of all at the end.

A failed stage does not keep the later ones from running, so that one run tells everything that is wrong. Most tests
keep two cores busy; what comes before them does not, nor do contracts, half of which is one deploy that is rehearsed
step by step: so what is checked of the board, of Python and of contracts runs side by side.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import board_site
import browser
from trouble import ROOT, Trouble

BIN = ROOT / ".venv" / "bin"
NO_TESTS_FOUND = 5
# Where every process of the tests notes which rights of its function's policy it used.
RIGHTS_USED = ROOT / ".rights-used"


@dataclass(frozen=True)
class Stage:
    """A named list of commands; the first one that fails ends the stage."""

    name: str
    about: str
    commands: list[list[str]]
    needs_node: bool = False
    needs_browser: bool = False
    holds_tests: bool = False
    summary: str = ""
    """When set, a passing stage shows only the lines of its output that begin with this."""
    lane: str = ""
    """Lanes run side by side, the stages of one after each other; a stage without one runs alone, after all of them."""
    after: tuple[str, ...] = ()
    """It judges what these stages have noted: it runs only where all of them do."""


@dataclass(frozen=True)
class Outcome:
    """`result` is 'ok', 'FAILED', or 'no tests', which is no success either; `shown` is what is still to be shown."""

    stage: Stage
    result: str
    seconds: float
    shown: str = ""


def tests(folder: str, about: str, needs_browser: bool = False, by_file: bool = False, lane: str = "") -> Stage:
    """`by_file` where the tests of a file stand on one thing dear to make; else a free worker takes any test."""
    # Files in the order in which they are collected, not by how many tests they hold: one long test is long, too.
    two_workers = [
        "-n",
        "2",
        *(["--dist", "loadfile", "--no-loadscope-reorder"] if by_file else ["--dist", "worksteal"]),
    ]
    durations = ["--durations=3", "--durations-min=2"]
    command = [str(BIN / "python"), "-m", "pytest", *durations, *two_workers, f"tests/{folder}"]
    return Stage(folder, about, [command], needs_browser=needs_browser, holds_tests=True, lane=lane)


def stages() -> list[Stage]:
    ruff, site = str(BIN / "ruff"), ["npm", "--prefix", "static-site", "run", "--silent"]
    return [
        Stage(
            "style", "ruff: format and rules", [[ruff, "format", "--check", "."], [ruff, "check", "."]], lane="python"
        ),
        Stage("types", "mypy --strict", [[str(BIN / "mypy")]], lane="python"),
        Stage("site", "building the board", [[str(BIN / "python"), "scripts/prepare.py", "site"]], lane="board"),
        Stage("site-types", "tsc on the board", [[*site, "types"]], needs_node=True, lane="board"),
        Stage(
            "layers",
            "import-linter: who may import whom",
            [[str(BIN / "lint-imports"), "--no-logo"]],
            lane="python",
        ),
        Stage(
            "site-unit",
            "the board's own tests",
            [[*site, "test"]],
            needs_node=True,
            holds_tests=True,
            summary="# tests",
            lane="board",
        ),
        tests("contract", "what must agree: tables, packages, layers, documentation", by_file=True, lane="contract"),
        tests("unit", "the domain and other pure code"),
        tests("integration", "against moto"),
        tests("api", "every address, as a client sees it"),
        tests("journeys", "in a browser, as dispatcher, technician and customer", needs_browser=True, by_file=True),
        Stage(
            "rights",
            "every right of a function is used by a test",
            [[str(BIN / "python"), "-m", "tests.rights_used", str(RIGHTS_USED)]],
            after=("integration", "api"),
        ),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description="Run every check and test.")
    parser.add_argument("--only", help="names of stages, separated by commas")
    wanted = parser.parse_args().only
    all_stages = stages()
    names = {stage.name for stage in all_stages}
    chosen = set(wanted.split(",")) if wanted else names
    if chosen - names:
        sys.exit(
            f"There is no stage {', '.join(sorted(chosen - names))}; there are {', '.join(s.name for s in all_stages)}."
        )
    started = time.monotonic()
    shutil.rmtree(RIGHTS_USED, ignore_errors=True)
    RIGHTS_USED.mkdir()
    running = [stage for stage in all_stages if stage.name in chosen and chosen.issuperset(stage.after)]
    for stage in all_stages:
        if wanted and stage.name in chosen and stage not in running:
            print(f"{stage.name} is left out: it judges what {' and '.join(stage.after)} have noted.")
    outcomes = list(outcomes_of(running))
    print_table(outcomes, time.monotonic() - started)
    sys.exit(any(outcome.result != "ok" for outcome in outcomes))


def outcomes_of(chosen: list[Stage]) -> Iterator[Outcome]:
    """Runs them and tells of each in their order, however the lanes get on."""
    lanes = {stage.lane: ThreadPoolExecutor(1) for stage in chosen if stage.lane}
    begun = {stage.name: lanes[stage.lane].submit(outcome_of, stage) for stage in chosen if stage.lane}
    for stage in chosen:
        print(f"\n=== {stage.name}: {stage.about}", flush=True)
        outcome = begun[stage.name].result() if stage.name in begun else outcome_of(stage)
        print(outcome.shown, end="", flush=True)
        yield outcome


def outcome_of(stage: Stage) -> Outcome:
    started = time.monotonic()
    result, shown = run(stage)
    return Outcome(stage, result, time.monotonic() - started, shown)


def run(stage: Stage) -> tuple[str, str]:
    """The result, and what is still to be shown."""
    if stage.holds_tests and not has_tests(stage):
        return "no tests", ""
    try:
        environment = environment_for(stage)
    except Trouble as trouble:
        return "FAILED", f"{trouble}\n"
    shown = ""
    for command in stage.commands:
        code, more = run_command(command, environment, stage)
        shown += more
        if code == NO_TESTS_FOUND and stage.holds_tests:
            return "no tests", shown
        if code != 0:
            return "FAILED", shown
    return "ok", shown


def run_command(command: list[str], environment: dict[str, str], stage: Stage) -> tuple[int, str]:
    """The exit status, and what is still to be shown: what runs beside another must not write between its lines."""
    if not (stage.lane or stage.summary):
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode, ""
    ran = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    lines = ran.stdout.splitlines(keepends=True)
    if ran.returncode == 0 and stage.summary:
        lines = [line for line in lines if line.startswith(stage.summary)]
    return ran.returncode, "".join(lines)


def has_tests(stage: Stage) -> bool:
    if stage.name == "site-unit":
        scripts = json.loads((ROOT / "static-site" / "package.json").read_text()).get("scripts", {})
        return "test" in scripts
    return any((ROOT / "tests" / stage.name).rglob("test_*.py"))


def environment_for(stage: Stage) -> dict[str, str]:
    environment = board_site.environment_with_node() if stage.needs_node else dict(os.environ)
    environment["RIGHTS_USED"] = str(RIGHTS_USED)
    # Dozens of processes import the same modules: what one has compiled, the others read, also in a container whose
    # images are to stay small.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if stage.needs_browser:
        environment["CHROMIUM"] = browser.find_or_install()
    return environment


def print_table(outcomes: list[Outcome], in_all: float) -> None:
    width = max((len(outcome.stage.name) for outcome in outcomes), default=0)
    print()
    for outcome in outcomes:
        print(f"  {outcome.stage.name:<{width}}  {outcome.result:<8}  {outcome.seconds:6.1f} s")
    print(f"  {'in all':<{width}}  {'':<8}  {in_all:6.1f} s", flush=True)


if __name__ == "__main__":
    main()
