"""`make cost JOBS=100 BOARDS=3`: what a day and a month of AWS cost, from counted units and the dated price table."""

import json
import sys
from pathlib import Path
from typing import Any

from infra.arguments import Arguments, whole_number
from infra.telling import ended

FOLDER = Path(__file__).parent
DAYS = 30.4
HOURS_OPEN = 10
SWEEPS = 24 * 60
# An open board loads everything every five minutes, pings, and is otherwise told.
LOADS = HOURS_OPEN * 12
PINGS = HOURS_OPEN * 60 // 8
KB_PER_JOB = 30


def day(jobs: int, boards: int) -> dict[str, float]:
    """US dollars of one working day, by what they are for."""
    counted, table = read("units.json"), read("prices.json")
    prices = {name: entry["usd"] for name, entry in table["prices"].items()}
    of_job = {name: value + boards * counted["board"].get(name, 0) for name, value in counted["job"].items()}
    cards_kb = 0.55 * open_jobs(jobs)
    loads: dict[str, float] = {
        "rest_call": 1,
        "cloudfront_request": 1,
        "lambda_request": 1,
        "lambda_gb_second": 0.03 + 0.0001 * open_jobs(jobs),
        # The index is read eventually consistent: 8 KB are one unit.
        "dynamodb_read_unit": 2 + cards_kb / 8,
        "transfer_gb": 0.1 * cards_kb / 1e6,
        "log_gb": table["assumptions"]["lambda_log_bytes"]["value"] / 1e9,
    }
    sockets: dict[str, float] = {"websocket_minute": HOURS_OPEN * 60, "websocket_message": PINGS}
    return {
        "jobs": jobs * usd(of_job, prices),
        "open boards": boards * (LOADS * usd(loads, prices) + usd(sockets, prices)),
        "the every-minute sweep": SWEEPS * usd(counted["sweep"], prices),
        "what is kept for a year": jobs * 365 * KB_PER_JOB / 1e6 * prices["storage_gb_month"] / DAYS,
    }


def open_jobs(jobs: int) -> int:
    """Those of the day, and the same again that wait."""
    return 2 * jobs


def usd(units: dict[str, float], prices: dict[str, float]) -> float:
    return sum(count * prices[name] for name, count in units.items())


def read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / name).read_text())
    return found


def told(jobs: int, boards: int) -> str:
    """The estimate for a person."""
    table = read("prices.json")
    parts = day(jobs, boards)
    texts = 8 * jobs * table["prices"]["twilio_segment"]["usd"]
    lines = [
        f"{jobs} jobs a day, {boards} boards open {HOURS_OPEN} hours ({table['region']}, prices of {table['as_of']}):",
        "",
    ]
    lines += [f"  {name:<26} ${value:>9.4f} a day  ${value * DAYS:>8.2f} a month" for name, value in parts.items()]
    total = sum(parts.values())
    lines += [f"  {'AWS in all':<26} ${total:>9.4f} a day  ${total * DAYS:>8.2f} a month", ""]
    lines += [f"  {'Twilio, 8 texts a job':<26} ${texts:>9.4f} a day  ${texts * DAYS:>8.2f} a month"]
    counted = read("units.json")["as_of"]
    return "\n".join(
        [
            *lines,
            "",
            f"Units counted {counted} by make bench; no free tier is taken off. Sources: bench/prices.json.",
        ]
    )


def main(arguments: list[str]) -> int:
    parser = Arguments("Estimate what AWS costs.")
    parser.add_argument("--jobs", type=whole_number(0, 1_000_000), default=100, help="finished in a day")
    parser.add_argument("--boards", type=whole_number(0, 10_000), default=3, help="open during office hours")
    given = parser.parse_args(arguments)
    print(told(given.jobs, given.boards))
    return 0


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
