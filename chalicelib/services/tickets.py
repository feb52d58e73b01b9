"""Tickets: the right to open one socket on one topic, once, within half a minute."""

from chalicelib.gateways.world import World
from chalicelib.models import connections, sessions
from chalicelib.settings import settings

SECONDS = 30
BOARDS = "boards"


def job_topic(job_id: str) -> str:
    """What the pages of one job listen to."""
    return f"job#{job_id}"


def issue(world: World, topic: str, user_id: str) -> dict[str, str]:
    """`{"url": "wss://…?ticket=…"}` for a socket on `topic`; only the ticket's hash is stored."""
    ticket = world.new_token()
    sessions.save(ticket, sessions.Session(kind="ticket", user_id=user_id, topic=topic), SECONDS)
    return {"url": f"{settings().sockets_url}?ticket={ticket}"}


def redeem(ticket: str, connection_id: str) -> bool:
    """Put the connection on the ticket's topic; False for a ticket that is unknown, used or too old."""
    taken = sessions.take(ticket) if ticket else None
    if taken is None or not taken.topic:
        return False
    connections.add(taken.topic, connection_id, taken.user_id)
    return True
