"""Chalice's own command, run in a stage's folder as a child of this process."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from .stage import ROOT
from .telling import Trouble

# Chalice names the group by a function that it calls otherwise; without this its template could not be deployed.
PACKAGE_FIXES = ROOT / "infra" / "package-fixes.json"
_SECRET = re.compile(r"(?i)(token|secret|password)(\S*[=:]\s*)\S+")


def chalice(folder: Path, *arguments: str, say: Callable[[str], None], **environment: str) -> None:
    """Run it; its lines go to `say` as they come. Raises Trouble with the last of them when it fails."""
    # Nothing of another stage may come in from the shell, and the interpreter is ours wherever the script was made for.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("TRUCKROLL_")}
    # Chalice imports what it is about to upload: what Python compiles on the way would be uploaded, too, and be another
    # release each time.
    inherited["PYTHONDONTWRITEBYTECODE"] = "1"
    command = [sys.executable, str(Path(sys.executable).with_name("chalice")), *arguments]
    said: list[str] = []
    with subprocess.Popen(
        command,
        cwd=folder,
        env=inherited | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as running:
        assert running.stdout
        for line in running.stdout:
            said.append(_SECRET.sub(r"\1\2…", line.rstrip()))
            # Of a heading the indented lines below it are not told, and so neither is the heading.
            if line.strip() and not line.startswith(" ") and not line.rstrip().endswith(":"):
                say(said[-1])
    if running.returncode != 0:
        raise Trouble("chalice " + arguments[0] + " failed. What it said last:\n\n" + "\n".join(said[-25:]))
