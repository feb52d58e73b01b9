"""One row of the bench's table."""

from typing import Any, NamedTuple


class Row(NamedTuple):
    """`figures` are the plain numbers behind `measured`, for the JSON; `ok` says whether the goal is met."""

    what: str
    measured: str
    goal: str
    ok: bool
    figures: dict[str, Any]


def median(values: list[float]) -> float:
    """The middle value, or the mean of the two in the middle; raises ValueError for none."""
    if not values:
        raise ValueError("nothing was measured")
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
