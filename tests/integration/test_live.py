"""A board that only folds what is pushed shows what a freshly loaded one shows, whatever was done, however it came.

The fold below says again, in Python, what static-site/src/live/board.ts does.
"""

import random
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from chalicelib.domain import commands as c
from tests.cloud import Board, Client, LocalCloud
from tests.integration.any_command import WAYS, prepared, random_day
from tests.integration.dispatch_day import MARCO, PHONES, done, opened, staffed

Cards = dict[str, dict[str, Any]]
EVERY_WAY = [(name, way) for name in WAYS for way in range(len(WAYS[name]))]


class Watching:
    """A signed-in board: a snapshot from when its socket was open, and all it heard since."""

    def __init__(self, client: Client, board: Board) -> None:
        self.client, self.board = client, board
        self.snapshot = loaded(client)

    def folded(self, messages: Iterable[dict[str, Any]] | None = None) -> Cards:
        cards, gone = dict(self.snapshot), {}
        for message in list(self.board.messages) if messages is None else messages:
            for card in message.get("cards", []):
                if gone.get(card["id"], -1) < card["version"] and known(cards, card["id"]) <= card["version"]:
                    gone.pop(card["id"], None)
                    cards[card["id"]] = card
            for left in message.get("gone", []):
                if known(cards, left["id"]) <= left["version"]:
                    cards.pop(left["id"], None)
                    gone[left["id"]] = max(left["version"], gone.get(left["id"], -1))
        return cards

    def agrees(self) -> None:
        """With a board that is loaded now, as soon as what was posted has been read from the socket."""
        truth, until = loaded(self.client), time.monotonic() + 10
        while self.folded() != truth and time.monotonic() < until:
            time.sleep(0.01)
        assert self.folded() == truth


def known(cards: Cards, job_id: str) -> int:
    return int(cards[job_id]["version"]) if job_id in cards else -1


def loaded(client: Client) -> Cards:
    status, said = client.get("/api/board")
    assert status == 200, said
    return {card["id"]: card for card in said["cards"]}


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    folder: Path = tmp_path_factory.mktemp("live")
    with LocalCloud(folder / "data") as running:
        yield running


@pytest.fixture(scope="module")
def dana(cloud: LocalCloud) -> Client:
    return staffed(cloud, undo_seconds=30)


@pytest.fixture(scope="module")
def watching(cloud: LocalCloud, dana: Client) -> Iterator[Watching]:
    """Open all day: what one test does is still there in the next one."""
    with cloud.board(dana) as board:
        yield Watching(dana, board)


def test_the_list_of_commands_is_complete() -> None:
    assert set(WAYS) == {c.snake(one.__name__) for one in get_args(c.JobCommand)}


@pytest.mark.parametrize(("command", "way"), EVERY_WAY, ids=[f"{name}-{way}" for name, way in EVERY_WAY])
def test_after_every_command_the_folded_board_is_the_fresh_one(
    cloud: LocalCloud, dana: Client, watching: Watching, command: str, way: int
) -> None:
    job = prepared(cloud, dana, f"+1617555{110 + EVERY_WAY.index((command, way)):04d}", command, way)
    before = job.record()["job"]["version"]
    changed = done(WAYS[command][way](job))
    assert changed["version"] > before
    cloud.idle()
    watching.agrees()
    on_board = known(watching.folded(), job.id)
    assert on_board >= changed["version"] or (command == "cancel_job" and on_board == -1)


def test_what_texts_replies_and_late_taps_do_is_on_the_board_too(
    cloud: LocalCloud, dana: Client, watching: Watching
) -> None:
    phone = "+16175550199"
    cloud.fail_next_text(phone, "30003")
    job = prepared(cloud, dana, phone, "start_travel", 0)
    cloud.idle()
    watching.agrees()
    assert "text_failed" in watching.folded()[job.id]["badges"]

    assert cloud.text_from(phone, "The bell is broken, please knock") == 200
    portal = job.path("t", 1)
    done(job.office("unassign_technician"))
    status, _ = cloud.client().post(f"{portal}/commands", {"id": "tapped-in-the-basement", "command": "arrive"})
    assert status == 410
    cloud.idle()
    watching.agrees()
    assert {"unread_reply", "late_action"} <= set(watching.folded()[job.id]["badges"])


def test_a_random_day_pushed_three_times_and_shuffled_folds_to_the_fresh_board(
    cloud: LocalCloud, dana: Client, watching: Watching, rounds: Callable[[int, int], int]
) -> None:
    dice = random.Random(2026)
    cloud.control("POST", "stream", times=3, shuffled=True)
    try:
        random_day(cloud, dana, dice, jobs=rounds(12, 60), steps=rounds(80, 2_000))
        cloud.idle(timeout=60)
    finally:
        cloud.control("POST", "stream", times=1, shuffled=False)
    watching.agrees()
    # However the network mixes and repeats them: versions decide.
    heard = list(watching.board.messages)
    for _ in range(rounds(5, 50)):
        mixed = heard + dice.sample(heard, len(heard) // 3)
        dice.shuffle(mixed)
        assert watching.folded(mixed) == loaded(dana)


def test_boards_load_again_when_technicians_or_settings_change(
    cloud: LocalCloud, dana: Client, watching: Watching
) -> None:
    def told() -> int:
        return sum(message.get("type") == "reload" for message in watching.board.messages)

    before = told()
    name = {"name": "Marco Delgado", "phone": PHONES[MARCO], "skills": ["gas"]}
    assert dana.put(f"/api/technicians/{MARCO}", name)[0] == 200
    _, settings = dana.get("/api/settings")
    assert dana.put("/api/settings", settings | {"review_link": "https://example.com/review"})[0] == 200
    until = time.monotonic() + 10
    while told() < before + 2 and time.monotonic() < until:
        time.sleep(0.01)
    assert told() >= before + 2


def test_a_snapshot_from_an_index_that_lags_is_repaired_by_what_was_pushed(cloud: LocalCloud, dana: Client) -> None:
    job = opened(dana, phone="+16175550198")
    cloud.idle()
    cloud.control("POST", "lag", seconds=30)
    try:
        with cloud.board(dana) as board:
            done(dana.command(job["id"], "assign_technician", technician_id=MARCO))
            cloud.idle()
            late = Watching(dana, board)
            assert late.snapshot.get(job["id"], {"column": "new"})["column"] == "new"
            board.wait_for_card(lambda card: card["id"] == job["id"] and card["column"] == "assigned")
            assert late.folded()[job["id"]]["column"] == "assigned"
    finally:
        cloud.control("POST", "lag", seconds=0)
