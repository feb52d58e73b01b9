"""The layer of packages that all functions share: pruned of what is never imported, and compiled beforehand.

Chalice takes a layer that lies ready under the name it would give it. Lambda's folders cannot be written to, so without
compiled files every start of a process would compile all of it again.
"""

import fcntl
import hashlib
import os
import py_compile
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from chalice.deploy.packager import DependencyBuilder, LayerDeploymentPackager, PipRunner, SubprocessPip
from chalice.utils import UI, OSUtils

from .telling import Trouble

# Services whose descriptions botocore reads while a function runs.
SERVICES = ("cognito-idp", "dynamodb", "s3", "sqs")
_BOTOCORE_FILES = re.compile(
    rf"botocore/data/(?:(?:{'|'.join(SERVICES)})/|endpoints\.json|partitions\.json|_retry\.json|sdk-default-configuration\.json)"
)
_TWILIO_REST = re.compile(r"twilio/rest/(?:__init__\.py|api/)")
# Twilio's client can also work asynchronously, which nothing here does.
_NEVER_IMPORTED = re.compile(
    r"(?:aiohttp|aiohttp_retry|aiohappyeyeballs|aiosignal|attrs?|frozenlist|multidict|propcache|yarl|bin|examples)/"
    r"|[^/]+\.dist-info/(?:RECORD|WHEEL|INSTALLER|licenses/|LICENSE|AUTHORS|.*\.typed)"
    r"|.*\.(?:pyi|pxd|pyx|c|h|so\.a)$|.*/tests?/|.*/py\.typed$"
)
MACHINES = {"arm64": "aarch64", "x86_64": "x86_64"}
# The C libraries of Lambda's images: wheels for them or older ones can be loaded.
_GLIBC = {
    "python3.11": range(17, 27),
    "python3.12": range(17, 35),
    "python3.13": range(17, 35),
    "python3.14": range(17, 35),
}
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def runtime() -> str:
    """Lambda's Python is the one that deploys: what it compiles and downloads must fit."""
    return f"python{sys.version_info.major}.{sys.version_info.minor}"


def is_kept(name: str) -> bool:
    """Whether a file of site-packages goes into the layer."""
    if name.startswith("botocore/data/"):
        return bool(_BOTOCORE_FILES.match(name))
    if name.startswith("twilio/rest/"):
        return bool(_TWILIO_REST.match(name))
    return not _NEVER_IMPORTED.match(name)


def make_layer(project: Path, architecture: str, cache: Path) -> Path:
    """Chalice's layer for this project, made when it is not there: its packages, and what lies in `vendor/`."""
    chalices = packager(architecture)
    wanted = Path(chalices.deployment_package_filename(str(project), runtime()))
    if wanted.exists():
        return wanted
    packages = _packages(project, architecture, cache)
    wanted.parent.mkdir(parents=True, exist_ok=True)
    prefix = f"python/lib/{runtime()}/site-packages/"
    vendor = project / "vendor"
    found = sorted(path for path in vendor.rglob("*") if path.is_file())
    ours = {str(path.relative_to(vendor)): path.read_bytes() for path in found}
    partial = wanted.with_suffix(f".{os.getpid()}")
    shutil.copyfile(packages, partial)
    with zipfile.ZipFile(partial, "a") as whole:
        for name, content in _compiled(ours, prefix).items():
            _write(whole, prefix + name, content)
    partial.replace(wanted)
    return wanted


def _packages(project: Path, architecture: str, cache: Path) -> Path:
    """The pruned and compiled packages alone, kept in `cache`: they change with the requirements only."""
    kept = cache / f"packages-{packages_digest(project)}-{runtime()}-{architecture}.zip"
    cache.mkdir(parents=True, exist_ok=True)
    # Two that begin together would both download them all.
    with (cache / "packages.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            _make_packages(project, architecture, kept)
    return kept


def packages_digest(project: Path) -> str:
    """Names what the packages of a layer depend on: which they are, and what is left out of them."""
    pins = b"".join((project / name).read_bytes() for name in ("requirements.txt", "constraints.txt"))
    return hashlib.sha256(pins + Path(__file__).read_bytes()).hexdigest()[:16]


def _make_packages(project: Path, architecture: str, kept: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        _install(project, architecture, folder)
        found = {str(path.relative_to(folder)): path for path in sorted(Path(folder).rglob("*")) if path.is_file()}
        files = {name: path.read_bytes() for name, path in found.items() if is_kept(name)}
    _refuse_foreign(files, architecture)
    prefix = f"python/lib/{runtime()}/site-packages/"
    partial = kept.with_suffix(f".{os.getpid()}")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _compiled(files, prefix).items():
            _write(archive, prefix + name, content)
    partial.replace(kept)


def _install(project: Path, architecture: str, folder: str) -> None:
    """Wheels for Lambda's machine, whatever this one is. Chalice's own way downloads each of them twice."""
    machine = MACHINES[architecture]
    wanted = [f"--platform=manylinux_2_{minor}_{machine}" for minor in _GLIBC[runtime()]]
    wanted += [f"--platform=manylinux2014_{machine}", "--only-binary=:all:", "--implementation=cp"]
    version = runtime().removeprefix("python")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"]
    command += [*wanted, f"--python-version={version}", "--target", folder, "-r", str(project / "requirements.txt")]
    installed = subprocess.run(command, capture_output=True, text=True, check=False)
    if installed.returncode != 0:
        raise Trouble(f"The packages for Lambda could not be had. What pip said last:\n\n{installed.stderr[-2000:]}")


def _refuse_foreign(files: dict[str, bytes], architecture: str) -> None:
    """A library for another processor would only be noticed on Lambda."""
    machine = MACHINES[architecture]
    foreign = [name for name in files if name.endswith(".so") and machine not in name]
    if foreign or not any(name.startswith("msgspec/") for name in files):
        raise Trouble(f"These packages are not for {architecture}: {', '.join(foreign) or 'msgspec is missing'}.")


def _compiled(files: dict[str, bytes], prefix: str) -> dict[str, bytes]:
    """The files with a compiled one beside every module, never to be checked: nothing of a layer can change."""
    found = dict(files)
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "source.py", Path(folder) / "compiled.pyc"
        for name, content in files.items():
            if not name.endswith(".py"):
                continue
            source.write_bytes(content)
            try:
                py_compile.compile(
                    str(source),
                    str(target),
                    dfile=f"/opt/{prefix}{name}",
                    doraise=True,
                    invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
                )
            except py_compile.PyCompileError:
                # Some packages bring a module for another version of Python, which nobody imports here.
                continue
            module = Path(name)
            place = module.parent / "__pycache__" / f"{module.stem}.{sys.implementation.cache_tag}.pyc"
            found[str(place)] = target.read_bytes()
    return found


def _write(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """The same content is the same layer, whenever it was made."""
    entry = zipfile.ZipInfo(name, _LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content)


def packager(architecture: str) -> LayerDeploymentPackager:
    """Chalice's own, which knows by what name it looks for a layer."""
    files = OSUtils()
    pip = PipRunner(pip=SubprocessPip(osutils=files), osutils=files)
    builder = DependencyBuilder(osutils=files, pip_runner=pip, architecture=architecture)
    return LayerDeploymentPackager(osutils=files, dependency_builder=builder, ui=UI(), architecture=architecture)
