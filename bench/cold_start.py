"""From the start of a process to its first acknowledged command, in CPU, and what that command made it import.

Beside it stands bare Chalice with pynamodb, which does one update. Both are started in turns.
"""

import json
import resource
import subprocess
import sys
from typing import Any

from bench.local_aws import local_aws, said_by
from bench.row import Row, median

GOAL, STARTS = 1.15, 9
UNWANTED = ("twilio", "jinja2", "requests", "cryptography", "pydantic", "aws_xray_sdk")


def measure() -> list[Row]:
    with local_aws() as environ:
        job, other = said_by("bench.first_command", environ, "prepare")["jobs"]
        ours, theirs, imported = [], [], []
        for number in range(STARTS + 1):
            bare, _ = started("bench.bare_app", environ, other)
            cpu, said = started("bench.first_command", environ, job)
            # The first start compiles what was never imported here.
            if number:
                theirs.append(bare)
                ours.append(cpu)
                imported = said["modules"]
    ratio = median([our / bare for our, bare in zip(ours, theirs, strict=True)])
    found = [name for name in UNWANTED if name in imported]
    return [
        Row(
            "process start to first acknowledged command, CPU",
            f"{ratio:.2f} × bare chalice + pynamodb ({median(ours):.0f} ms, bare {median(theirs):.0f} ms)",
            f"≤ {GOAL} × bare chalice + pynamodb doing one update",
            ratio <= GOAL,
            {"ratio": ratio, "ours_ms": ours, "bare_ms": theirs},
        ),
        Row(
            "hot handlers import",
            f"none of {', '.join(UNWANTED)}" if not found else f"imported: {', '.join(found)}",
            "no twilio, jinja2, requests, cryptography, pydantic, X-Ray",
            not found,
            {"modules": imported},
        ),
    ]


def started(module: str, environ: dict[str, str], job: str) -> tuple[float, Any]:
    """A child's CPU (user and system) in milliseconds, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ran = subprocess.run(
        [sys.executable, "-m", module, job], env=environ, stdout=subprocess.PIPE, text=True, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu * 1000, json.loads(ran.stdout.splitlines()[-1])
