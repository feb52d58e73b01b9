"""`make test`: every check and test, one after the other, with a heading each and a table of all at the end.

A failed stage does not keep the later ones from running, so that one run tells everything that is wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass

import board_site
import browser
from trouble import ROOT, Trouble

BIN = ROOT / ".venv" / "bin"
NO_TESTS_FOUND = 5


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


def tests(folder: str, about: str, *options: str, needs_browser: bool = False) -> Stage:
    command = [str(BIN / "python"), "-m", "pytest", "--durations=3", "--durations-min=2", *options, f"tests/{folder}"]
    return Stage(folder, about, [command], needs_browser=needs_browser, holds_tests=True)


def stages() -> list[Stage]:
    ruff, site = str(BIN / "ruff"), ["npm", "--prefix", "static-site", "run", "--silent"]
    two_workers = ["-n", "2", "--dist", "loadfile"]
    return [
        Stage("style", "ruff: format and rules", [[ruff, "format", "--check", "."], [ruff, "check", "."]]),
        Stage("types", "mypy --strict", [[str(BIN / "mypy")]]),
        Stage("site", "building the board", [[str(BIN / "python"), "scripts/prepare.py", "site"]]),
        Stage("site-types", "tsc on the board", [[*site, "types"]], needs_node=True),
        Stage("layers", "import-linter: who may import whom", [[str(BIN / "lint-imports"), "--no-logo"]]),
        tests("unit", "the domain and other pure code", *two_workers),
        tests("integration", "against moto", *two_workers),
        tests("api", "every address, as a client sees it", *two_workers),
        tests("contract", "what must agree: tables, packages, layers, documentation", *two_workers),
        Stage(
            "site-unit",
            "the board's own tests",
            [[*site, "test"]],
            needs_node=True,
            holds_tests=True,
            summary="# tests",
        ),
        tests("journeys", "in a browser, as dispatcher, technician and customer", needs_browser=True),
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
    results = [(stage, *timed(stage)) for stage in all_stages if stage.name in chosen]
    print_table(results)
    sys.exit(any(result != "ok" for _, result, _ in results))


def timed(stage: Stage) -> tuple[str, float]:
    print(f"\n=== {stage.name}: {stage.about}", flush=True)
    started = time.monotonic()
    result = run(stage)
    return result, time.monotonic() - started


def run(stage: Stage) -> str:
    """'ok', 'FAILED', or 'no tests', which is no success either."""
    if stage.holds_tests and not has_tests(stage):
        return "no tests"
    try:
        environment = environment_for(stage)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return "FAILED"
    for command in stage.commands:
        code = run_command(command, environment, stage.summary)
        if code == NO_TESTS_FOUND and stage.holds_tests:
            return "no tests"
        if code != 0:
            return "FAILED"
    return "ok"


def run_command(command: list[str], environment: dict[str, str], summary: str) -> int:
    if not summary:
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    ran = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    shown = ran.stdout.splitlines()
    if ran.returncode == 0:
        shown = [line for line in shown if line.startswith(summary)]
    print("\n".join(shown), flush=True)
    return ran.returncode


def has_tests(stage: Stage) -> bool:
    if stage.name == "site-unit":
        scripts = json.loads((ROOT / "static-site" / "package.json").read_text()).get("scripts", {})
        return "test" in scripts
    return any((ROOT / "tests" / stage.name).rglob("test_*.py"))


def environment_for(stage: Stage) -> dict[str, str]:
    environment = board_site.environment_with_node() if stage.needs_node else dict(os.environ)
    if stage.needs_browser:
        environment["CHROMIUM"] = browser.find_or_install()
    return environment


def print_table(results: list[tuple[Stage, str, float]]) -> None:
    width = max(len(stage.name) for stage, _, _ in results)
    print()
    for stage, result, seconds in results:
        print(f"  {stage.name:<{width}}  {result:<8}  {seconds:6.1f} s")
    print(f"  {'in all':<{width}}  {'':<8}  {sum(seconds for _, _, seconds in results):6.1f} s", flush=True)


if __name__ == "__main__":
    main()
