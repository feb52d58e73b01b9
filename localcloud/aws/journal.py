"""The journal: one JSON line per acknowledged write, flushed before the answer,
folded to the last line per key on start.

A kill may tear the last line; that write was not acknowledged, so it is dropped.
"""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

Line = dict[str, Any]


def read_lines(path: Path) -> Iterator[Line]:
    """Every whole line of the file in the order it was written; nothing when there is no file."""
    if not path.exists():
        return
    with path.open("rb") as file:
        for raw in file:
            if not raw.endswith(b"\n"):
                return
            try:
                line = json.loads(raw)
            except ValueError:
                # A torn line can only be followed by others when a process died, and a second one went on appending.
                continue
            if isinstance(line, dict):
                yield line


def fold(lines: Iterable[Line], key: Callable[[Line], str]) -> list[Line]:
    """The last line of each key, in the order in which the keys were last written."""
    last: dict[str, Line] = {}
    for line in lines:
        name = key(line)
        last.pop(name, None)
        last[name] = line
    return list(last.values())


class Journal:
    """Appends lines to one file.

    `append` returns only when the operating system holds them, so a kill -9 cannot take them.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._fd = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def append(self, lines: Iterable[Line]) -> None:
        """Writes all lines with one call of the operating system."""
        text = "".join(json.dumps(line, separators=(",", ":"), ensure_ascii=False) + "\n" for line in lines)
        if not text:
            return
        rest = memoryview(text.encode("utf-8"))
        while rest:
            rest = rest[os.write(self._fd, rest) :]

    def close(self) -> None:
        """Closes the file; nothing is left to flush."""
        os.close(self._fd)


def open_compacted(path: Path, key: Callable[[Line], str], keep: Callable[[Line], bool]) -> tuple[Journal, list[Line]]:
    """The journal ready for appending, and what it says.

    The file is rewritten with only the last line per key that `keep` accepts: first beside it, then by one rename, so
    a kill in between leaves the old journal whole.
    """
    lines = [line for line in fold(read_lines(path), key) if keep(line)]
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)
    rewritten = Journal(beside)
    rewritten.append(lines)
    os.fsync(rewritten._fd)
    rewritten.close()
    beside.replace(path)
    return Journal(path), lines
