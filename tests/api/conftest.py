"""Every test here gets its own empty tables and its own world."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.world import TestWorld, tables_in_moto

if TYPE_CHECKING:
    from tests.api.linked import Linked


@pytest.fixture
def tables() -> Iterator[Any]:
    """The tables in moto; the value is the DynamoDB client."""
    with tables_in_moto() as client:
        yield client


@pytest.fixture
def linked(outside: TestWorld, monkeypatch: pytest.MonkeyPatch) -> "Iterator[Linked]":
    """The application's pages over these tables, on the world's clock, with a company and a technician."""
    # Only now: the environment that tests.world sets must be there before the models are loaded.
    from tests.api.linked import in_process

    with in_process(outside, monkeypatch) as found:
        yield found


@pytest.fixture
def outside(tables: Any) -> TestWorld:
    """A world over these tables; `outside.world` is what services take."""
    return TestWorld()
