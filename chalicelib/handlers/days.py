"""Technicians' texts for a whole later day: what was told, and telling it now."""

import msgspec
from chalice.app import Response
from msgspec import Struct

from chalicelib.domain.commands import CommandId
from chalicelib.gateways.world import WORLD
from chalicelib.services import days

from .edge import answer, body_of, handled, signed_in
from .loaded_later import later_routes


class SendDay(Struct, frozen=True, kw_only=True):
    """`id` is the sender's, as with every command; a day is told once, whatever the id."""

    id: CommandId
    day: str


_send_day = msgspec.json.Decoder(SendDay)


@handled(later_routes)
def get_day(typed: str) -> Response:
    signed_in(later_routes.current_request)
    return answer(days.shown(WORLD, days.read(typed)))


@handled(later_routes)
def send_day(technician_id: str) -> Response:
    signed_in(later_routes.current_request)
    asked = body_of(later_routes.current_request, _send_day)
    return answer({"technician": days.send(WORLD, technician_id, days.read(asked.day))}, 202)
