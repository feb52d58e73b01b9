"""What `python -m localcloud` is told on its command line."""

import argparse
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent


class Options(NamedTuple):
    """`site` is the folder of the built board, or None to serve none. `app` is the folder that holds app.py.

    `visibility` is how long (seconds) a text is hidden in the queue while it is being sent, and before another try.
    """

    port: int
    data: Path
    seed: str
    site: Path | None
    app: Path
    visibility: int


def read_options(arguments: list[str]) -> Options:
    """Exits with a usage message when the arguments cannot be understood."""
    parser = argparse.ArgumentParser(
        prog="python -m localcloud", description="Truckroll and its cloud on this machine."
    )
    parser.add_argument("--port", type=int, default=8000, help="the port on 127.0.0.1 (default 8000)")
    parser.add_argument(
        "--data", type=Path, default=Path(".data"), help="the folder everything is kept in (default .data)"
    )
    parser.add_argument("--seed", choices=("demo", "none"), default="demo", help="what a new data folder begins with")
    parser.add_argument("--site", default=str(ROOT / "static-site" / "dist"), help='the built board, or "none"')
    parser.add_argument("--app", type=Path, default=ROOT, help="the folder with app.py (tests run their own)")
    parser.add_argument("--visibility", type=int, default=60, help="seconds until a failed text is tried again")
    said = parser.parse_args(arguments)
    site = None if said.site == "none" else Path(said.site)
    return Options(said.port, said.data.resolve(), said.seed, site, said.app.resolve(), said.visibility)
