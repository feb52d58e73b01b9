"""The terminal of the local cloud: everything but metrics and counts, which a program reads out of the log."""

import threading
from typing import TextIO

_METRIC = ('{"_aws"', '{"Stage"')


class WithoutMetrics:
    """Stands in for sys.stdout. A metric is one line of JSON; people need not read it."""

    def __init__(self, terminal: TextIO) -> None:
        self._terminal = terminal
        # print() writes the line and its end in two calls, and other threads may print in between.
        self._of_thread = threading.local()

    def write(self, text: str) -> int:
        """Drops a metric together with its line end."""
        dropping = getattr(self._of_thread, "dropping", False)
        self._of_thread.dropping = text.startswith(_METRIC) and not text.endswith("\n")
        if text.startswith(_METRIC) or (dropping and text == "\n"):
            return len(text)
        return self._terminal.write(text)

    def __getattr__(self, name: str) -> object:
        return getattr(self._terminal, name)
