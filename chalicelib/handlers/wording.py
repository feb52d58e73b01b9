"""The words of texts: everybody in the office reads and tries them, the owner changes them."""

import msgspec
from chalice.app import Response

from chalicelib.gateways.world import WORLD
from chalicelib.services import wording

from .edge import answer, body_of, handled, owner, signed_in
from .loaded_later import later_routes

_edited = msgspec.json.Decoder(wording.Edited)
_preview = msgspec.json.Decoder(wording.Preview)


@handled(later_routes)
def get_wording() -> Response:
    signed_in(later_routes.current_request)
    return answer(wording.everything())


@handled(later_routes)
def put_wording() -> Response:
    owner(later_routes.current_request)
    return answer(wording.change(body_of(later_routes.current_request, _edited)))


@handled(later_routes)
def preview_wording() -> Response:
    signed_in(later_routes.current_request)
    return answer(wording.preview(body_of(later_routes.current_request, _preview), WORLD.now()))
