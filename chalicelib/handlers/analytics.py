"""Analytics for the office: what was done from one day to another."""

from datetime import date

from chalice.app import Response

from chalicelib.domain.errors import Invalid
from chalicelib.gateways.world import WORLD
from chalicelib.services import boards, summarise

from .edge import answer, handled, signed_in
from .loaded_later import later_routes

LONGEST_DAYS = 400


@handled(later_routes)
def get_analytics() -> Response:
    """`from` and `to` are the company's days, both included. Without one, it is the other; without both, today."""
    signed_in(later_routes.current_request)
    query: dict[str, str] = dict(later_routes.current_request.query_params or {})
    asked = query.get("from") or query.get("to") or boards.today(WORLD)
    first = _day(query.get("from") or asked, "from")
    last = _day(query.get("to") or asked, "to")
    if last < first:
        raise Invalid({"to": "The last day cannot be before the first."})
    if (last - first).days >= LONGEST_DAYS:
        raise Invalid({"to": f"Choose at most {LONGEST_DAYS} days."})
    return answer(summarise.analytics(first, last))


def _day(text: str, field: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text or not 2000 <= day.year < 2200:
        raise Invalid({field: "Write a day, like 2026-11-22."})
    return day
