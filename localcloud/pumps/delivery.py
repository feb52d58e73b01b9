"""Lambda's rules for delivering one shard's records, without clock, thread or AWS.

A batch that fails is cut in two and tried again in order, one record that keeps failing is parked, and the rest goes
on. A function may answer {"batchItemFailures": [{"itemIdentifier": SequenceNumber}]}: everything before the first one
named is done, and delivery starts again at it.
"""

from collections import deque
from collections.abc import Callable
from typing import Any

Record = dict[str, Any]
MAXIMUM_RETRIES = 3


def deliver(
    records: list[Record],
    call: Callable[[list[Record]], Any],
    park: Callable[[Record, str], None],
    pause: Callable[[int], None],
) -> None:
    """Delivers all records in order; returns when each was taken or parked.

    `call` gets a batch and returns the function's answer or raises. `park` gets a record that failed MAXIMUM_RETRIES
    times more after its first attempt, and why. `pause` gets the number of the retry it comes before.
    """
    waiting: deque[tuple[list[Record], int]] = deque([(records, 0)] if records else [])
    while waiting:
        batch, failures = waiting.popleft()
        taken, why = _attempt(batch, call)
        rest = batch[taken:]
        if not rest:
            continue
        # What failed last time was the first record of the batch; when others were taken before it, a new count begins.
        failures = failures + 1 if taken == 0 else 1
        if len(rest) > 1:
            # Cutting does not count as a retry: only a record that fails alone is known to be the one at fault.
            middle = len(rest) // 2
            waiting.extendleft([(rest[middle:], 0), (rest[:middle], 0)])
        elif failures > MAXIMUM_RETRIES:
            park(rest[0], why)
        else:
            pause(failures)
            waiting.appendleft((rest, failures))


def _attempt(batch: list[Record], call: Callable[[list[Record]], Any]) -> tuple[int, str]:
    """How many records from the front were taken, and why the next one was not."""
    try:
        answer = call(batch)
    except Exception as failure:  # noqa: BLE001 - whatever a function raises is a failed batch.
        return 0, f"{type(failure).__name__}: {failure}"
    named = answer.get("batchItemFailures") if isinstance(answer, dict) else None
    if not named:
        return len(batch), ""
    failed = {failure.get("itemIdentifier") for failure in named}
    numbers = [record["dynamodb"]["SequenceNumber"] for record in batch]
    first = [number for number in numbers if number in failed]
    if len(failed) > len(set(first)):
        return 0, "the function named a record that was not in the batch"
    return numbers.index(first[0]), "the function reported it as failed"
