"""The one exception of these scripts, and the one way they run a slow command."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NO_WAY_OUT = (
    "name resolution",
    "name or service not known",
    "nodename nor servname",
    "getaddrinfo",
    "network is unreachable",
    "connection refused",
    "failed to establish",
    "connection error",
    "connectionerror",
    "newconnectionerror",
    "connecttimeout",
    "read timed out",
    "econnrefused",
    "enotfound",
    "etimedout",
    "eai_again",
    "proxyerror",
)


class Trouble(Exception):
    """What went wrong and what to do about it, as one sentence for the person at the terminal."""


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def run_with_progress(
    command: list[str],
    what: str,
    step: Callable[[str], str | None],
    env: dict[str, str] | None = None,
    cwd: Path = ROOT,
) -> None:
    """Run a command, showing what `step` makes of each line of its output (None shows nothing).

    On a terminal the steps overwrite one line; in a log there is one every few seconds. Raises Trouble with the
    command's last lines when it fails.
    """
    say(what)
    on_terminal = sys.stderr.isatty()
    last_lines: list[str] = []
    shown_at = time.monotonic()
    started = subprocess.Popen(
        command, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    assert started.stdout is not None
    for line in started.stdout:
        last_lines = [*last_lines[-29:], line.rstrip()]
        shown = step(line.strip())
        if shown and on_terminal:
            sys.stderr.write(f"\r\033[K  {shown[:100]}")
            sys.stderr.flush()
        elif shown and time.monotonic() - shown_at > 5:
            shown_at = time.monotonic()
            say(f"  {shown}")
    if on_terminal:
        sys.stderr.write("\r\033[K")
    if started.wait() != 0:
        raise Trouble(explain(what, last_lines))


def explain(what: str, last_lines: list[str]) -> str:
    """One sentence for a missing network; for anything else the sentence and the command's own last words."""
    output = "\n".join(last_lines)
    if any(sign in output.lower() for sign in NO_WAY_OUT):
        return (
            f"{what} needs the network, and the package registry could not be reached: "
            "check the connection (or the proxy settings) and run the same command again."
        )
    return f"{what} failed. What it said last:\n\n{output}"
