"""The application as it is, with its clock fifteen days ahead: what was offered has run out."""

import importlib.util
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec.structs import force_setattr

from chalicelib.gateways.world import WORLD

ROOT = Path(__file__).resolve().parents[3]


def later() -> str:
    moment = datetime.now(UTC) + timedelta(days=15)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


force_setattr(WORLD, "now", later)
_found = importlib.util.spec_from_file_location("truckroll_app", ROOT / "app.py")
assert _found and _found.loader
_module = importlib.util.module_from_spec(_found)
sys.modules["truckroll_app"] = _module
_found.loader.exec_module(_module)
globals().update({name: value for name, value in vars(_module).items() if not name.startswith("__")})
