"""The websocket's three routes. Who may listen, and to what, is decided by a ticket that can be used once."""

from typing import Any

from chalicelib.settings import settings

Answer = dict[str, Any]
_FINE: Answer = {"statusCode": 200}


def board_connect(event: Any) -> Answer:
    """401 without a ticket that is good now, 403 from another site's page. Nothing may be posted from here."""
    from chalicelib.services import tickets

    about = event.to_dict()
    headers = {name.lower(): value for name, value in (about.get("headers") or {}).items()}
    if headers.get("origin", "").rstrip("/") not in settings().sites:
        return {"statusCode": 403}
    ticket = (about.get("queryStringParameters") or {}).get("ticket", "")
    return _FINE if tickets.redeem(ticket, event.connection_id) else {"statusCode": 401}


def board_message(event: Any) -> Answer:
    """A ping keeps the connection from being idle: that it arrived is all. Nothing else is listened to."""
    return _FINE


def board_disconnect(event: Any) -> Answer:
    """Told at best effort only: what is missed here ends with the first post or with the row's time."""
    from chalicelib.models import connections

    connections.disconnected(event.connection_id)
    return _FINE
