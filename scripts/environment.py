"""Makes `.venv` hold exactly what the requirements files ask for, and does nothing when it already does."""

from __future__ import annotations

import errno
import fcntl
import hashlib
import importlib.util
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trouble import ROOT, Trouble, run_with_progress, say

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "prepared-for"
REQUIREMENTS = ["requirements.txt", "requirements-dev.txt", "constraints.txt"]


def prepare() -> None:
    """Create and fill the environment; a second call finds its stamp and returns at once."""
    wanted = fingerprint()
    if is_prepared(wanted):
        return
    with only_one_at_a_time():
        if is_prepared(wanted):
            return
        if not works(PYTHON):
            make_venv()
        install()
        STAMP.write_text(wanted)


def fingerprint() -> str:
    """What the environment depends on. The folder is part of it: a moved environment has wrong paths in its scripts."""
    digest = hashlib.sha256(str(VENV).encode())
    for name in REQUIREMENTS:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def is_prepared(wanted: str) -> bool:
    return PYTHON.exists() and STAMP.exists() and STAMP.read_text() == wanted


def works(python: Path) -> bool:
    """Whether this environment's Python starts, is new enough and has pip: a stopped start leaves half a folder."""
    if not python.exists():
        return False
    question = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    return subprocess.run([str(python), "-c", question], capture_output=True, check=False).returncode == 0


def make_venv() -> None:
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        raise Trouble(
            f"This Python ({sys.executable}) comes without venv: install it (on Debian and Ubuntu: "
            f"apt-get install python3-venv) and run the same command again."
        )
    if VENV.exists():
        shutil.rmtree(VENV)
    say(f"Making .venv with Python {sys.version.split()[0]}")
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True, check=False)
    if made.returncode != 0:
        raise Trouble(f"Making .venv failed. What it said last:\n\n{made.stdout}{made.stderr}".rstrip())


def install() -> None:
    wanted = sum(1 for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line)
    seen: set[str] = set()

    def step(line: str) -> str | None:
        package = re.match(r"(?:Collecting|Requirement already satisfied:) ([\w.-]+)", line)
        if package:
            seen.add(package[1].lower())
            return f"{len(seen)} of about {wanted}: {package[1]}"
        if line.startswith("Installing collected packages"):
            say("  writing them to .venv, which takes longest")
        return None

    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "off"]
    run_with_progress([*pip, "--retries", "2", "-r", "requirements-dev.txt"], "Installing the Python packages", step)


def refuse_a_taken_port(port: int) -> None:
    """Say so before minutes of installing, rather than after."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OverflowError:
            raise Trouble(f"{port} is no port: choose one from 1024 to 65535, as in: make run PORT=8001") from None
        except OSError as error:
            if error.errno == errno.EACCES:
                raise Trouble(f"Port {port} is reserved: choose one from 1024 up, as in: make run PORT=8001") from None
            raise Trouble(
                f"Port {port} is taken by another program: stop that one, or choose another port, "
                f"as in: make run PORT={port + 1}"
            ) from None


@contextmanager
def only_one_at_a_time() -> Iterator[None]:
    """Two commands started together must not install over each other."""
    with (ROOT / ".prepare.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another command is installing; waiting for it")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
