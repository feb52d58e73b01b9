"""Finds app.py and the functions in it that AWS would call, unmodified."""

import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from localcloud.errors import CannotStart

Function = Callable[[dict[str, Any], Any], Any]
STREAM_FUNCTIONS = ("react_to_job_changes", "record_job_facts")
QUEUE_FUNCTION = "send_texts"
SCHEDULED_FUNCTION = "sweep"


def import_heavy_libraries() -> None:
    """What the application will need anyway, imported while the local AWS is still starting."""
    for name in ("pynamodb.models", "boto3", "chalice.local", "twilio.rest", "jinja2", "msgspec"):
        importlib.import_module(name)


def load(folder: Path) -> Any:
    """The module app.py of this folder. Raises CannotStart when there is none."""
    if not (folder / "app.py").is_file():
        raise CannotStart(f"There is no app.py in {folder}.")
    sys.path.insert(0, str(folder))
    return importlib.import_module("app")


def functions(module: Any, names: tuple[str, ...]) -> dict[str, Function]:
    """The functions of these names."""
    return {name: getattr(module, name) for name in names}


def batch_size(module: Any, function: str) -> int:
    """How many messages the application wants at once, as it tells AWS with `batch_size`."""
    for source in module.app.event_sources:
        if getattr(source, "name", "") == function:
            return int(getattr(source, "batch_size", 1))
    return 1
