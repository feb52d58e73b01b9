"""What the words of an issue would decide, while somebody still types them. Nothing is kept."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta, Struct

from chalicelib.domain.triage import triage

from .edge import answer, body_of, handled, signed_in
from .loaded_later import later_routes


class Words(Struct, frozen=True, kw_only=True):
    text: Annotated[str, Meta(max_length=20_000)]


_words = msgspec.json.Decoder(Words)


@handled(later_routes)
def triage_words() -> Response:
    """The priority a job with this issue would get, and the spans that decide it."""
    signed_in(later_routes.current_request)
    found = triage(body_of(later_routes.current_request, _words).text)
    return answer({"priority": found.priority, "reasons": list(found.reasons)})
