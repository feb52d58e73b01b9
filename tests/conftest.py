"""What every test may use and is held to: how often repeated tests repeat, and the rights of functions."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import hypothesis
import pytest

from tests import rights

rights.watch()
# A run that anybody repeats finds the same; `make soak` looks further, each time elsewhere.
hypothesis.settings.register_profile("steady", derandomize=True, deadline=None)
hypothesis.settings.register_profile("soak", deadline=None)
hypothesis.settings.load_profile("soak" if os.environ.get("TRUCKROLL_SOAK") == "1" else "steady")

# Files that go to one worker whole, the longest first: begun last, it would leave the other one with nothing to do.
LONG = [
    f"test_{name}.py"
    for name in (
        "rehearsal package by_keyboard field quote offline page_checks board_checks record the_desk boards assign "
        "payloads screens page_script first_visit intake"
    ).split()
]


@pytest.fixture(scope="session")
def rounds() -> Callable[[int, int], int]:
    """`rounds(small, full)`: how often to repeat, small in `make test` and full in `make soak`."""
    soaking = os.environ.get("TRUCKROLL_SOAK") == "1"
    return lambda small, full: full if soaking else small


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that repeats by `rounds` is what `make soak` selects; nobody has to remember a marker.

    Workers take files in the order of these items (see scripts/check.py).
    """
    items.sort(key=lambda item: LONG.index(item.path.name) if item.path.name in LONG else len(LONG))
    for item in items:
        if "rounds" in getattr(item, "fixturenames", ()):
            item.add_marker("soak")


@pytest.fixture(autouse=True)
def within_its_rights() -> Iterator[None]:
    """Nothing may ask AWS for what the policy of its function does not allow: it would fail once deployed."""
    rights.violations()
    yield
    assert rights.violations() == []
