"""Makes index reads lag: while armed, a query of a secondary index sees the tables as they were some seconds ago."""

import copy
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from moto.dynamodb.models.dynamo_type import DynamoType, Item
from moto.dynamodb.models.table import Table


class IndexLag:
    """Remembers what each write replaced, so that it can be undone for the length of one query.

    Used under moto's lock.
    """

    def __init__(self) -> None:
        self.seconds = 0.0
        self._replaced: deque[tuple[float, Table, DynamoType, DynamoType | None, Item | None]] = deque()

    def arm(self, seconds: float) -> None:
        """From now on index queries show what was true this long ago, but nothing older than this call. 0 ends it."""
        self.seconds = seconds
        self._replaced.clear()

    def remember(self, table: Table, hash_key: DynamoType, range_key: DynamoType | None) -> None:
        """To be called before a write of this key. moto changes items in place, hence the copy."""
        if self.seconds:
            before = copy.deepcopy(table.get_item(hash_key, range_key))
            self._replaced.append((time.monotonic(), table, hash_key, range_key, before))

    @contextmanager
    def view(self, table: Table) -> Iterator[None]:
        """Within it the table holds what it held `seconds` ago."""
        if not self.seconds:
            yield
            return
        since = time.monotonic() - self.seconds
        while self._replaced and self._replaced[0][0] < since:
            self._replaced.popleft()
        present: Any = table.items
        past: Any = {key: dict(value) if table.has_range_key else value for key, value in present.items()}
        for _, changed, hash_key, range_key, before in reversed(self._replaced):
            if changed is table:
                _put_back(past, hash_key, range_key, before)
        table.items = past
        try:
            yield
        finally:
            table.items = present


def _put_back(items: Any, hash_key: DynamoType, range_key: DynamoType | None, before: Item | None) -> None:
    group, key = (items, hash_key) if range_key is None else (items.setdefault(hash_key, {}), range_key)
    if before is None:
        group.pop(key, None)
    else:
        group[key] = before
