"""The ledger of consent to texts, for the owner to keep or to show."""

from chalice.app import Response

from chalicelib.gateways.world import WORLD
from chalicelib.services import consents

from .edge import HEADERS, handled, owner
from .loaded_later import later_routes


@handled(later_routes)
def get_consents() -> Response:
    """`from` and `to` are the company's days, both included; without them the last year until today."""
    owner(later_routes.current_request)
    query: dict[str, str] = dict(later_routes.current_request.query_params or {})
    headers: dict[str, str | list[str]] = {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="consents.csv"',
        **HEADERS,
    }
    return Response(consents.ledger(WORLD, query.get("from"), query.get("to")), headers=headers, status_code=200)
