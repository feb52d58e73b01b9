"""Instants as they are written, `2026-11-22T10:17:16.123Z`, as numbers that can be compared and subtracted."""

from datetime import UTC, datetime


def seconds(instant: str) -> float:
    """Epoch seconds. One that names no zone is UTC. Raises ValueError."""
    moment = datetime.fromisoformat(instant)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
