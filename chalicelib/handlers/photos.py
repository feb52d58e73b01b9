"""Photos for the office: an address of our own, behind the sign-in, leads to one that the bucket checks by itself."""

from chalice.app import Response

from chalicelib.domain.errors import NotFound
from chalicelib.domain.pictures import is_key
from chalicelib.gateways.world import WORLD

from .edge import HEADERS, handled, signed_in
from .loaded_later import later_routes

SHOWN_SECONDS = 300


@handled(later_routes)
def show_photo(kind: str, of: str, name: str) -> Response:
    """302 to the photo. Nothing is read: a photo that is not there is for the bucket to say."""
    signed_in(later_routes.current_request)
    key = f"{kind}/{of}/{name}"
    if not is_key(key):
        raise NotFound("There is no such photo.")
    where = WORLD.photos().get_url(key, SHOWN_SECONDS)
    return Response("", headers={**HEADERS, "Location": where}, status_code=302)
