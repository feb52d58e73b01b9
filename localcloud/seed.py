"""What a new data folder begins with: the sign-ins and the company's settings always,
a busy day with the seed `demo`.
"""

import json
from datetime import date
from pathlib import Path
from typing import NamedTuple

from localcloud.environment import TWILIO_NUMBER

_MARKER = "truckroll.json"


class Marker(NamedTuple):
    """Which seed a data folder was made with, and on which local day."""

    seed: str
    day: date


def read_marker(folder: Path) -> Marker | None:
    """None for a folder that is new, or whose filling was interrupted."""
    try:
        said = json.loads((folder / _MARKER).read_text("utf-8"))
        return Marker(said["seed"], date.fromisoformat(said["day"]))
    except (FileNotFoundError, ValueError, KeyError):
        return None


def write_marker(folder: Path, marker: Marker) -> None:
    """To be written last: without it the next start begins afresh."""
    beside = folder / (_MARKER + ".new")
    beside.write_text(json.dumps({"seed": marker.seed, "day": marker.day.isoformat()}), "utf-8")
    beside.replace(folder / _MARKER)


def fill(seed: str, folder: Path) -> None:
    """Fills the empty tables of a local cloud that is up but serves nobody yet."""
    if seed == "demo":
        from localcloud import demo

        demo.fill(folder, lambda line: print(line, flush=True))
    else:
        seed_company(name="Your company", phone=TWILIO_NUMBER)


def seed_company(name: str, phone: str) -> None:
    """Writes the settings row: this name and office phone (E.164), New York time, no tax, no quiet hours,
    else the defaults.
    """
    from chalicelib.models import company

    company.save(company.Company(name=name, phone=phone, quiet_hours=None))
