"""The boundary of a stream's or a queue's batch: what one record raises is that record's failure and nobody else's."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from chalicelib.observability import logger

Item = TypeVar("Item")


def failing(items: Iterable[Item], work: Callable[[Item], object], named: Callable[[Item], str]) -> list[Item]:
    """Do `work` for each item; the items for which it raised, in order. Logged is the name and the error's kind."""
    return [item for item in items if not _done(item, work, named)]


def _done(item: Item, work: Callable[[Item], object], named: Callable[[Item], str]) -> bool:
    try:
        work(item)
    except Exception as error:  # noqa: BLE001 - one bad record must not hold up the others.
        # Messages of errors may hold what a customer wrote, so the log gets only where and what kind.
        logger().error("failed", extra={"item": named(item), "work": work.__name__, "error": type(error).__name__})
        return False
    return True
