"""What Twilio posts to us: texts that came in and how far ours got. Only with its signature on the public address."""

from chalice.app import Response

from chalicelib.domain.errors import Forbidden, NotReadable
from chalicelib.gateways.world import WORLD
from chalicelib.services import deliveries, inbound, pictures
from chalicelib.settings import settings

from .edge import HEADERS, form_of, handled
from .loaded_later import later_routes

# Twilio sends what TwiML says back to the phone: an empty one says nothing.
_SILENCE = '<?xml version="1.0" encoding="UTF-8"?><Response/>'


@handled(later_routes)
def text_received() -> Response:
    form = _signed(f"{settings().public_base}/twilio/texts")
    media = pictures.announced(_media_addresses(form))
    inbound.received(WORLD, form.get("MessageSid", ""), form.get("From", ""), form.get("Body", ""), media)
    return Response(_SILENCE, headers={"Content-Type": "text/xml", **HEADERS}, status_code=200)


@handled(later_routes)
def delivery_reported() -> Response:
    query = later_routes.current_request.query_params
    named = str(query.get("id", "")) if query else ""
    form = _signed(deliveries.callback_of(named))
    code = form.get("ErrorCode", "")
    deliveries.reported(
        WORLD,
        named,
        form.get("MessageSid", ""),
        form.get("MessageStatus", ""),
        int(code) if code.isascii() and code.isdigit() and len(code) < 10 else None,
    )
    return Response("", headers={**HEADERS}, status_code=204)


def _media_addresses(form: dict[str, str]) -> list[str]:
    """Of all that came with the text. Its types are left alone: a picture is what its bytes say."""
    said = form.get("NumMedia", "")
    count = int(said) if said.isascii() and said.isdigit() and len(said) < 4 else 0
    return [form.get(f"MediaUrl{number}", "") for number in range(min(count, pictures.MOST))]


def _signed(url: str) -> dict[str, str]:
    """The form, if Twilio signed it for this address. Raises Forbidden, also for what cannot be read."""
    request = later_routes.current_request
    signature = str(request.headers.get("x-twilio-signature", ""))
    try:
        form = form_of(request)
    except NotReadable:
        raise Forbidden("This is not a form that Twilio signed.") from None
    if not signature or not WORLD.texts().genuine(url, form, signature):
        raise Forbidden("This is not a form that Twilio signed.")
    return form
