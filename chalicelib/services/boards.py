"""The live board: what it shows when it is loaded, and what open sockets are told afterwards."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from msgspec import Raw, Struct

from chalicelib.domain.frames import RELOAD
from chalicelib.domain.people import Actor
from chalicelib.domain.schedule import local_day
from chalicelib.gateways.world import World
from chalicelib.models import company, connections, jobs, technicians
from chalicelib.observability import measured

from .tickets import BOARDS

OPEN = "open"
# The sweep comes every minute; one that is late or missing must not lose the midnight in between.
NEW_DAY_SECONDS = 150


def today(world: World) -> str:
    """The company's local day."""
    return local_day(world.now(), company.company().zone)


def on_board(partition: str, day: str) -> bool:
    """Whether a job of this partition is shown: the open ones, and what was completed today."""
    return partition in (OPEN, f"closed#{day}")


def snapshot(world: World, actor: Actor) -> dict[str, Any]:
    """The whole board, one query for each partition. Cards are passed on as they are stored, not decoded."""
    # A board loads again because the settings changed: what this process remembers may be from before.
    company.forget()
    partitions = (OPEN, f"closed#{today(world)}")
    return {
        "cards": [Raw(stored.encode()) for partition in partitions for stored in jobs.cards(partition)],
        "technicians": technicians.everybody(),
        "company": company.company(),
        "now": world.now(),
        "you": {"id": actor.id, "name": actor.name, "role": actor.role},
    }


class Told(Struct, frozen=True, kw_only=True):
    """How many sockets were open on a topic, what was posted to them in all, and how many were gone."""

    open: int = 0
    posts: int = 0
    gone: int = 0


def broadcast(world: World, topic: str, frames: Sequence[bytes]) -> Told:
    """Post the frames to every socket on a topic, in order; sockets that turn out to be gone are forgotten."""
    listening = connections.on(topic) if frames else []
    opened, posts = len(listening), 0
    for frame in frames:
        gone = set(world.sockets().post(listening, frame)) if listening else set()
        posts += len(listening)
        for connection_id in gone:
            connections.remove(topic, connection_id)
        listening = [connection_id for connection_id in listening if connection_id not in gone]
    return Told(open=opened, posts=posts, gone=opened - len(listening))


def close(world: World, user_id: str) -> None:
    """Somebody signed out: nothing is posted to their open boards from now on, and they are ended."""
    for connection_id in connections.of_user(BOARDS, user_id):
        connections.remove(BOARDS, connection_id)
        world.sockets().close(connection_id)


def tell(world: World, frame: bytes) -> None:
    """Every board is told something that no change of a job brings."""
    told = broadcast(world, BOARDS, [frame])
    if told.posts:
        measured({"posts": told.posts} | ({"posts_gone": told.gone} if told.gone else {}))


def reload(world: World) -> None:
    """Technicians, settings or the day have changed: every board loads itself again."""
    tell(world, RELOAD)


def reload_on_a_new_day(world: World) -> None:
    """The day has just changed: yesterday's completed jobs leave every board. Said more than once, it does no harm."""
    earlier = datetime.fromisoformat(world.now()) - timedelta(seconds=NEW_DAY_SECONDS)
    if local_day(earlier.isoformat(), company.company().zone) != today(world):
        reload(world)
