"""The repository's own rules, executed: a rule that nobody runs is broken in the repository that states it."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from chalicelib.domain.errors import IllegalTransition, Refusal
from tests.contract.templates import ROOT

LONGEST_MODULE = 350
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "data", "misc"}

# Where one bad record must not hold up the others of its batch, the one wrapper around every route, and where the local
# cloud calls a function as Lambda would, which survives whatever it raises.
BOUNDARIES = {
    "chalicelib/handlers/edge.py",
    "chalicelib/services/batches.py",
    "localcloud/edge/front.py",
    "localcloud/edge/socket_gateway.py",
    "localcloud/pumps/delivery.py",
    "localcloud/pumps/queue.py",
    "localcloud/pumps/schedule.py",
}

# Tables of words, and the demo's day: one looks things up in them rather than reads them.
LOOKED_UP = {
    "chalicelib/domain/triage/english.py",
    "chalicelib/domain/triage/spanish.py",
    "chalicelib/domain/triage/weights.py",
    "localcloud/demo/today.py",
}

# Each part is split so that this file does not find itself.
PROMISES = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error", "pragma: no " + "cover"]
EVASIONS = ["mock" + ".patch", "unittest" + ".mock", "pytest.mark." + "skip", "pytest" + ".skip(", "mark." + "xfail"]
PRIVATE = ["DESIGN sec" + "tion", "/work" + "/", "/tmp" + "/frame", "DESIGN" + ".md", "BRIEF" + ".md", "TRAPS" + ".md"]


@cache
def tracked() -> tuple[str, ...]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return tuple(name for name in listed.splitlines() if (ROOT / name).is_file())


def python_files(*folders: str) -> list[str]:
    return [name for name in tracked() if name.endswith(".py") and name.startswith(folders)]


def source_files() -> list[str]:
    return [name for name in tracked() if name.endswith((".py", ".ts", ".tsx", ".css", ".md", ".yaml", ".html"))]


@cache
def tree(name: str) -> ast.Module:
    return ast.parse((ROOT / name).read_text(), name)


LAMBDA = ("app.py", "chalicelib/")
SHIPPED = (*LAMBDA, "localcloud/", "scripts/", "infra/", "bench/")


def test_only_settings_reads_the_environment() -> None:
    readers = {
        name
        for name in python_files(*LAMBDA)
        for node in ast.walk(tree(name))
        if (isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv"))
        or (isinstance(node, ast.alias) and node.name in ("environ", "getenv"))
    }
    assert readers == {"chalicelib/settings.py"}


def test_only_per_record_boundaries_catch_everything() -> None:
    caught = {name for name in python_files(*SHIPPED) if any(map(catches_everything, ast.walk(tree(name))))}
    assert caught == BOUNDARIES


def catches_everything(node: ast.AST) -> bool:
    if not isinstance(node, ast.ExceptHandler):
        return False
    caught = [one.id for one in ast.walk(node.type) if isinstance(one, ast.Name)] if node.type else ["BaseException"]
    return bool({"Exception", "BaseException"} & set(caught))


@pytest.mark.parametrize("name", python_files(*SHIPPED, "tests/"))
def test_a_module_says_what_it_is_for_and_can_be_read_in_a_sitting(name: str) -> None:
    source = (ROOT / name).read_text()
    assert ast.get_docstring(tree(name)) or not source.strip(), "the module has no docstring"
    assert source.count("\n") <= LONGEST_MODULE or name in LOOKED_UP


def test_modules_are_named_for_their_subject() -> None:
    vague = [
        name for name in tracked() if Path(name).suffix in (".py", ".ts", ".tsx") and Path(name).stem in VAGUE_NAMES
    ]
    assert vague == []


def test_nothing_is_promised_and_no_test_looks_away() -> None:
    assert places_of(PROMISES, source_files()) == []
    assert places_of(EVASIONS, python_files("tests/")) == []


def test_nothing_names_what_is_outside_the_repository() -> None:
    assert places_of(PRIVATE, source_files()) == []


def places_of(words: list[str], names: list[str]) -> list[str]:
    wanted = re.compile("|".join(map(re.escape, words)))
    return [
        f"{name}:{number}: {line.strip()}"
        for name in names
        for number, line in enumerate((ROOT / name).read_text().splitlines(), start=1)
        if wanted.search(line)
    ]


def refusals() -> list[type[Refusal]]:
    def below(kind: type[Refusal]) -> Iterator[type[Refusal]]:
        for one in kind.__subclasses__():
            yield one
            yield from below(one)

    return list(below(Refusal))


@pytest.mark.parametrize("refusal", refusals(), ids=lambda refusal: refusal.__name__)
def test_every_refusal_has_a_status_a_code_in_the_documentation_and_a_place_in_the_tree(refusal: type[Refusal]) -> None:
    from chalicelib.domain import errors
    from chalicelib.handlers import edge

    documented = (ROOT / "docs" / "api.md").read_text()
    assert f"`{refusal.code}`" in documented
    assert re.search(rf"\b{refusal.__name__}\b", errors.__doc__ or "")
    assert set(edge.STATUSES) & set(refusal.__mro__)
    if issubclass(refusal, IllegalTransition) and refusal is not IllegalTransition:
        assert f"`{refusal('any').fields['rule']}`" in documented


def requirements(name: str) -> dict[str, str]:
    """The packages a requirements file lists itself, with their exact versions."""
    found = {}
    for line in (ROOT / name).read_text().splitlines():
        if line and not line.startswith(("#", "-")):
            package, pinned, version = line.partition("==")
            assert pinned, f"{name}: {line} names no exact version"
            found[package.split("[")[0].lower().replace("_", "-")] = version
    return found


def test_the_environment_is_the_one_the_requirements_pin() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        for package, version in requirements(name).items():
            assert importlib.metadata.version(package) == version
    assert "chalice" not in requirements("requirements.txt"), "Chalice is vendored by its packager"


def test_lambda_is_given_every_package_that_its_code_imports() -> None:
    given = {"chalice", "boto3", "botocore"} | set(requirements("requirements.txt"))
    distributions = importlib.metadata.packages_distributions()
    missing = {
        f"{name} imports {module}"
        for name in python_files(*LAMBDA)
        for module in imported_modules(tree(name))
        if module not in sys.stdlib_module_names | {"chalicelib"}
        and not {one.lower().replace("_", "-") for one in distributions.get(module, [])} & given
    }
    assert missing == set()


def imported_modules(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module.split(".")[0]


def test_the_makefile_explains_each_of_its_targets() -> None:
    makefile = (ROOT / "Makefile").read_text()
    phony = set(re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)[1].split())
    explained = set(re.findall(r"^([a-z-]+):.*## \w", makefile, re.MULTILINE))
    assert phony == explained
    readme = (ROOT / "README.md").read_text()
    assert {f"make {name}" for name in re.findall(r"`make ([a-z]+)", readme)} <= {f"make {name}" for name in phony}


def test_every_address_is_documented() -> None:
    from app import app

    variable = re.compile(r"\{\w+\}")
    documented = variable.sub("{}", (ROOT / "docs" / "api.md").read_text())
    routes = {f"{method} {variable.sub('{}', path)}" for path, methods in app.routes.items() for method in methods}
    assert {route for route in routes if f"`{route}" not in documented} == set()


def test_every_command_is_documented() -> None:
    from typing import get_args

    from chalicelib.domain import commands

    documented = (ROOT / "docs" / "api.md").read_text()
    for command in get_args(commands.JobCommand):
        assert f"`{commands.snake(command.__name__)}`" in documented
