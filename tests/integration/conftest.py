"""Every test here gets its own empty tables and its own world."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.world import TestWorld, tables_in_moto


@pytest.fixture
def tables() -> Iterator[Any]:
    """The tables in moto; the value is the DynamoDB client."""
    with tables_in_moto() as client:
        yield client


@pytest.fixture
def outside(tables: Any) -> TestWorld:
    """A world over these tables; `outside.world` is what services take."""
    return TestWorld()
