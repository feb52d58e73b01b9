"""Photos: where a page or the office may put one, and our own addresses that lead to one the bucket itself checks."""

import msgspec
from chalice.app import Response
from msgspec import Struct

from chalicelib.domain import events as e
from chalicelib.domain.errors import LinkGone, NotFound
from chalicelib.domain.job import Job
from chalicelib.domain.link import Kind
from chalicelib.domain.pictures import PictureType, is_key
from chalicelib.gateways.world import WORLD
from chalicelib.models import jobs as table
from chalicelib.services import access, uploads

from .edge import HEADERS, answer, body_of, handled, signed_in
from .jobs import named as reference_of
from .link_pages import gone_answer
from .loaded_later import later_routes
from .page_edge import paged

SHOWN_SECONDS = 300


class Wanted(Struct, frozen=True, kw_only=True):
    """What a phone wants to put into the bucket."""

    type: PictureType


_wanted = msgspec.json.Decoder(Wanted)


@handled(later_routes)
def show_photo(kind: str, of: str, name: str) -> Response:
    """302 to the photo. Nothing is read: a photo that is not there is for the bucket to say."""
    signed_in(later_routes.current_request)
    return _led_to(f"{kind}/{of}/{name}")


@handled(later_routes)
def offer_to_office(reference: str) -> Response:
    signed_in(later_routes.current_request)
    job = table.get(reference_of(reference))
    if job is None:
        raise NotFound("There is no such job.")
    wanted = body_of(later_routes.current_request, _wanted)
    return answer(uploads.offer(WORLD, job.id, wanted.type), 201)


@paged(later_routes)
def offer(kind: Kind, token: str) -> Response:
    """Where the holder of a current link may put one photo for the job. Raises LinkGone, TooMany."""
    job, _ = access.current(access.opened(token, kind), WORLD.now())
    wanted = body_of(later_routes.current_request, _wanted)
    return answer(uploads.offer(WORLD, job.id, wanted.type), 201)


@paged(later_routes)
def show_on_page(kind: Kind, token: str, name: str) -> Response:
    """302 to a photo of the job: a technician sees all of them, a customer those that customers sent."""
    link = access.opened(token, kind)
    try:
        job, _ = access.current(link, WORLD.now())
    except LinkGone as gone:
        return gone_answer(later_routes.current_request, link, token, gone)
    return _led_to(_key_of(job, name, own_only=kind != "t"))


def _key_of(job: Job, name: str, own_only: bool) -> str:
    for event in e.effective(job.history):
        allowed = isinstance(event, e.PhotoAdded) and (event.by.role == "customer" or not own_only)
        if isinstance(event, e.PhotoAdded) and allowed and event.photo.key.endswith(f"/{name}"):
            return event.photo.key
    raise NotFound("There is no such photo.")


def _led_to(key: str) -> Response:
    if not is_key(key):
        raise NotFound("There is no such photo.")
    where = WORLD.photos().get_url(key, SHOWN_SECONDS)
    return Response("", headers={**HEADERS, "Location": where}, status_code=302)
