"""`make cost JOBS=100 BOARDS=3`: what a month of AWS costs, from counted units and the dated price table."""

import json
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from chalicelib.observability import METRICS
from infra.arguments import Arguments, whole_number
from infra.telling import ended

FOLDER = Path(__file__).parent
INFRA = FOLDER.parent / "infra"
DAYS = 30.4
HOURS_OPEN = 10
SWEEPS = 24 * 60
# An open board loads everything every five minutes, pings, and is otherwise told.
LOADS = HOURS_OPEN * 12
PINGS = HOURS_OPEN * 60 // 8
KB_PER_JOB = 30
TEXTS_PER_JOB = 8

Units = dict[str, float]
"""How many of each that the price table names."""


def month(jobs: int, boards: int) -> dict[str, Units]:
    """What AWS bills for a month, by what it is for: so many jobs a day, so many boards open during office hours."""
    counted, table = read("units.json"), read("prices.json")
    of_job = {name: value + boards * counted["board"].get(name, 0) for name, value in counted["job"].items()}
    cards_kb = 0.55 * open_jobs(jobs)
    load: Units = {
        "rest_call": 1,
        "cloudfront_request": 1,
        "lambda_request": 1,
        "lambda_gb_second": 0.03 + 0.0001 * open_jobs(jobs),
        # The index is read eventually consistent: 8 KB are one unit.
        "dynamodb_read_unit": 2 + cards_kb / 8,
        "transfer_gb": 0.1 * cards_kb / 1e6,
        "log_gb": table["assumptions"]["lambda_log_bytes"]["value"] / 1e9,
    }
    board = times(load, LOADS) | {"websocket_minute": HOURS_OPEN * 60, "websocket_message": PINGS}
    kept = jobs * 365 * KB_PER_JOB / 1e6
    return {
        "jobs": times(of_job, jobs * DAYS),
        "open boards": times(board, boards * DAYS),
        "the every-minute sweep": times(counted["sweep"], SWEEPS * DAYS),
        "what is kept for a year": {"storage_gb_month": kept, "recovery_gb_month": kept},
        "watching": watching(jobs),
    }


def watching(jobs: int) -> Units:
    """Alarms and dashboard as infra/ declares them; a metric is billed for the hours in which something was counted."""
    declared = "".join((INFRA / name).read_text() for name in ("stack.yaml", "watch.yaml"))
    return {
        "alarm": len(re.findall(r"Type: AWS::CloudWatch::Alarm$", declared, re.MULTILINE)),
        "dashboard": len(re.findall(r"Type: AWS::CloudWatch::Dashboard$", declared, re.MULTILINE)),
        "custom_metric": len(METRICS) * HOURS_OPEN / 24 if jobs else 0,
    }


def times(units: Units, how_often: float) -> Units:
    return {name: value * how_often for name, value in units.items()}


def open_jobs(jobs: int) -> int:
    """Those of the day, and the same again that wait."""
    return 2 * jobs


def usd(units: Units) -> float:
    """By the list: nothing is taken off."""
    prices = read("prices.json")["prices"]
    return sum(count * float(prices[name]["usd"]) for name, count in units.items())


def beyond_free(parts: dict[str, Units]) -> float:
    """US dollars where the account has nothing else: less what AWS takes nothing for, in every month, for ever."""
    prices = read("prices.json")["prices"]
    total: Units = defaultdict(float)
    for units in parts.values():
        for name, count in units.items():
            total[name] += count
    return usd({name: max(0.0, count - prices[name].get("free", 0)) for name, count in total.items()})


def read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / name).read_text())
    return found


def told(jobs: int, boards: int) -> str:
    """The estimate for a person."""
    table, parts = read("prices.json"), month(jobs, boards)
    texts = TEXTS_PER_JOB * jobs * DAYS * table["prices"]["twilio_segment"]["usd"]
    lines = [(name, usd(units)) for name, units in parts.items()]
    lines += [("AWS by its list", sum(map(usd, parts.values())))]
    lines += [("AWS beyond what is always free", beyond_free(parts))]
    lines += [(f"Twilio, {TEXTS_PER_JOB} texts a job", texts)]
    said = [f"{jobs} jobs a day, {boards} boards open {HOURS_OPEN} hours ({table['region']}, {table['as_of']}):", ""]
    said += [f"  {name:<31} ${amount / DAYS:>9.4f} a day  ${amount:>8.2f} a month" for name, amount in lines]
    said += ["", f"Units counted {read('units.json')['as_of']} by make bench. Prices and sources: bench/prices.json."]
    return "\n".join(said)


def main(arguments: list[str]) -> int:
    parser = Arguments("Estimate what AWS costs.")
    parser.add_argument("--jobs", type=whole_number(0, 1_000_000), default=100, help="finished in a day")
    parser.add_argument("--boards", type=whole_number(0, 10_000), default=3, help="open during office hours")
    given = parser.parse_args(arguments)
    print(told(given.jobs, given.boards))
    return 0


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
