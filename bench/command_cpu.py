"""CPU of a warm command in the API function, from the event to the answer, beside the floor: its three requests bare.

Both run in one process, in turns, on items of the same size; DynamoDB is another process behind HTTP.
"""

import hashlib
import json
import sys
import time
import uuid
from typing import Any

from bench.local_aws import local_aws, said_by
from bench.row import Row, median

GOAL = 1.25
JOBS, ROUNDS = 10, 5
TOKEN = "a-token-for-the-bench-00000000000000000000"
WINDOWS = [{"start": f"2026-11-24T{hour:02d}:00", "end": f"2026-11-24T{hour + 2:02d}:00"} for hour in range(7, 19)]


def measure() -> list[Row]:
    with local_aws() as environ:
        found = said_by("bench.command_cpu", environ)
    ratio = median(found["ratios"])
    return [
        Row(
            "CPU of a warm command in the API function",
            f"{ratio:.2f} × floor ({found['command_ms']:.2f} ms, the bare requests {found['floor_ms']:.2f} ms)",
            f"≤ {GOAL} × floor",
            ratio <= GOAL,
            {"ratio": ratio, **found},
        )
    ]


def commands(number: int) -> list[dict[str, Any]]:
    """What a dispatcher says to one job in one round; it can be said again in the next."""
    return [
        {"command": "add_note", "text": "Side door, gate code 4471. The dog is friendly."},
        {"command": "schedule_visit", "window": WINDOWS[number % len(WINDOWS)]},
        {"command": "hold_job", "reason": "Waiting for a part"},
        {"command": "resume_job"},
    ]


def timed() -> dict[str, Any]:
    """Milliseconds of this process's CPU for each: medians of all, and the ratio of medians of each round."""
    from app import app
    from bench import bare, events
    from chalicelib.models import sessions

    sessions.save(TOKEN, sessions.Session(kind="session", user_id="dana", name="Dana Whitfield", role="owner"), 43_200)
    session = hashlib.sha256(TOKEN.encode()).hexdigest()
    real, floor, ratios = [], [], []
    for number in range(ROUNDS + 1):
        round_real, round_floor = [], []
        for job in jobs_under_way():
            twin = f"={job[1:]}"
            for content in commands(number):
                bare.copy(job, twin)
                event = events.command(job, TOKEN, **content)
                begun = time.process_time()
                bare.move(session, twin)
                between = time.process_time()
                answer = app(event, None)
                ended = time.process_time()
                if answer["statusCode"] != 200:
                    raise ValueError(answer["body"])
                round_floor.append((between - begun) * 1000)
                round_real.append((ended - between) * 1000)
        # The first round makes clients and connections.
        if number:
            real += round_real
            floor += round_floor
            ratios.append(median(round_real) / median(round_floor))
    return {"command_ms": median(real), "floor_ms": median(floor), "ratios": ratios, "commands": len(real)}


def jobs_under_way() -> list[str]:
    """Fresh jobs with an ordinary morning behind them, made by the services themselves."""
    import msgspec

    from bench.company import callers
    from chalicelib.domain import commands as c
    from chalicelib.domain.people import Actor
    from chalicelib.gateways.world import WORLD
    from chalicelib.models import technicians
    from chalicelib.services import jobs

    marco = technicians.TechnicianRecord(id="marco", name="Marco Delgado", phone="+16175550181")
    technicians.save(marco)
    dana = Actor(role="owner", id="dana", name="Dana Whitfield")
    made = []
    for _, call in zip(range(JOBS), callers(time.time_ns()), strict=False):
        job = jobs.open_one(WORLD, msgspec.convert(call, c.OpenJob), dana, "dispatcher", "")
        assign = c.AssignTechnician(id=str(uuid.uuid4()), technician_id="marco")
        jobs.run(WORLD, job.id, assign, dana)
        jobs.run(WORLD, job.id, c.StartTravel(id=str(uuid.uuid4()), eta_minutes=20), dana)
        jobs.run(WORLD, job.id, c.ReportRunningLate(id=str(uuid.uuid4()), minutes=15), dana)
        made.append(job.id)
    return made


if __name__ == "__main__":
    sys.stdout.write(json.dumps(timed()) + "\n")
