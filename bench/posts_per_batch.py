"""Stream functions, and what ten boards are sent of a batch of events: one message each, not one for each event."""

import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from bench.company import callers, opened, staffed, taken
from bench.row import Row
from tests.cloud import LocalCloud

BOARDS, JOBS, COMMANDS = 10, 10, 4
FUNCTIONS = 2


def stream_functions() -> list[str]:
    """The names of the functions that read the jobs table's stream, as they would be deployed."""
    from app import app

    return sorted(str(source.name) for source in app.event_sources if hasattr(source, "stream_arn"))


def measure() -> list[Row]:
    with (
        tempfile.TemporaryDirectory() as folder,
        LocalCloud(Path(folder) / "data") as cloud,
        ExitStack() as open_boards,
    ):
        dana = staffed(cloud, undo_seconds=5)
        calls = callers()
        jobs = [opened(dana, next(calls)) for _ in range(JOBS)]
        cloud.idle()
        boards = [open_boards.enter_context(cloud.board(dana)) for _ in range(BOARDS)]
        taken(cloud.control("POST", "stream", running=False))
        # A reader that was just looking when it was told to stop must have looked.
        time.sleep(0.3)
        for number in range(COMMANDS):
            for job in jobs:
                taken(dana.command(job["id"], "add_note", text=f"Note {number}"))
        taken(cloud.control("POST", "stream", running=True))
        cloud.idle()
        for board in boards:
            board.wait_for(lambda said: any(card["version"] > COMMANDS for card in said.get("cards", [])))
        posts = [len(board.messages) for board in boards]
        cards = [len(message["cards"]) for board in boards for message in board.messages]
    functions = stream_functions()
    return [
        Row(
            "stream functions; posts per batch",
            f"{len(functions)}; {max(posts)} per board for a batch of {JOBS * COMMANDS} events, "
            f"{sum(posts)} for {BOARDS} boards",
            f"{FUNCTIONS}; one per board",
            len(functions) == FUNCTIONS and set(posts) == {1} and set(cards) == {JOBS},
            {"functions": functions, "posts": posts, "events": JOBS * COMMANDS, "boards": BOARDS},
        )
    ]
