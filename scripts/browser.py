"""Finds a Chromium for the browser journeys, or installs one."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from environment import PYTHON, VENV
from trouble import Trouble, run_with_progress

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
ON_MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
PLAYWRIGHTS_OWN = VENV / "browser"


def find_or_install() -> str:
    """The path of a Chromium that starts. Raises Trouble when there is none and none can be had."""
    found = find()
    if found:
        return found
    for install in (from_playwright, from_distribution):
        try:
            install()
        except Trouble:
            continue
        found = find()
        if found:
            return found
    raise Trouble(
        "The browser journeys need Chromium, and neither Playwright nor this system's packages could install one: "
        "install Chromium or Chrome, or set CHROMIUM to its path, and run the same command again."
    )


def find() -> str | None:
    named = os.environ.get("CHROMIUM")
    if named:
        if not starts(named):
            raise Trouble(f"CHROMIUM names {named}, which does not start as a browser: correct or unset it.")
        return named
    candidates = [path for path in map(shutil.which, NAMES) if path]
    candidates += [str(ON_MAC)] if ON_MAC.exists() else []
    candidates += [str(path) for path in sorted(PLAYWRIGHTS_OWN.glob("chromium-*/chrome-*/chrome"))]
    return next((path for path in candidates if starts(path)), None)


def starts(path: str) -> bool:
    """Some systems have a `chromium-browser` that only tells how to install one."""
    try:
        asked = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except OSError:
        return False
    return asked.returncode == 0


def from_playwright() -> None:
    command = [str(PYTHON), "-m", "playwright", "install", "chromium"]
    environment = {**os.environ, "PLAYWRIGHT_BROWSERS_PATH": str(PLAYWRIGHTS_OWN)}
    run_with_progress(command, "Installing Chromium for the browser journeys", lambda line: line or None, environment)


def from_distribution() -> None:
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise Trouble("Only root on a Debian-like system can install its Chromium.")
    what = "Installing this system's Chromium"
    run_with_progress(["apt-get", "update", "-q"], what, lambda line: None)
    run_with_progress(["apt-get", "install", "-q", "-y", "chromium"], what, lambda line: line or None)
