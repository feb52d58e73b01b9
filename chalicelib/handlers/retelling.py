"""What the office does about a failed text: its link to copy, and seeing to one as it stands in a conversation."""

import re

import msgspec
from chalice.app import Response

from chalicelib.domain.errors import NotFound
from chalicelib.gateways.world import WORLD
from chalicelib.services import retelling
from chalicelib.services.records import text_shown

from .conversations import OnlyId, phone_of
from .edge import answer, body_of, handled, signed_in
from .jobs import named
from .loaded_later import later_routes

_TEXT_ID = re.compile(r"[0-9A-Za-z_-]{1,80}")
_only_id = msgspec.json.Decoder(OnlyId)


@handled(later_routes)
def copy_link(reference: str, text_id: str) -> Response:
    signed_in(later_routes.current_request)
    return answer({"url": retelling.link_of(WORLD, named(reference), _text_id(text_id))})


@handled(later_routes)
def send_again(digits: str, text_id: str) -> Response:
    actor = signed_in(later_routes.current_request)
    command_id = body_of(later_routes.current_request, _only_id).id
    text = retelling.see_to_one(WORLD, phone_of(digits), _text_id(text_id), "sent_again", command_id, actor)
    return answer({"text": text_shown(text)}, 201)


@handled(later_routes)
def mark_told(digits: str, text_id: str) -> Response:
    actor = signed_in(later_routes.current_request)
    command_id = body_of(later_routes.current_request, _only_id).id
    text = retelling.see_to_one(WORLD, phone_of(digits), _text_id(text_id), "told_by_phone", command_id, actor)
    return answer({"text": text_shown(text)})


def _text_id(typed: str) -> str:
    """Raises NotFound for what is no text's id."""
    if not _TEXT_ID.fullmatch(typed):
        raise NotFound("There is no such text.")
    return typed
