"""What the still day answers in pictures and measures is what the API would: none of it is made up."""

import re
from typing import Any

import pytest

from tests import described
from tests.still_board import day


def route_of(path: str) -> str:
    """The address as routes write it."""
    for route in sorted(described.described()["paths"], key=lambda one: one.count("{")):
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", route), path):
            return str(route)
    raise AssertionError(f"the API has no {path}")


@pytest.mark.parametrize("asked", day())
def test_each_answer_is_as_described(asked: str) -> None:
    method, address = asked.split(" ", 1)
    body: Any = day()[asked]
    described.answered(method, route_of(address.split("?")[0]), 200, body)
