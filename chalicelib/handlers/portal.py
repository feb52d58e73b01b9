"""The technician's portal: `/t/{token}`."""

from typing import Any

from chalice.app import Response

from chalicelib.gateways.world import WORLD
from chalicelib.models import jobs as table
from chalicelib.pages.portal_view import portal
from chalicelib.services import access, route

from .edge import answer
from .link_pages import LinkPage, Seen, posted, shown, ticket
from .loaded_later import later_routes
from .page_edge import office, page_headers, paged
from .portal_form import command_of, more_lines, wants_more_lines

EARLIER = 5
# Of the price book; with all 500 entries that it may have, the page would weigh three times what it may.
BOOK_SHOWN = 60


def show(seen: Seen) -> tuple[str, dict[str, Any]]:
    """The portal of one visit, with the customer's earlier jobs and the rest of the technician's day."""
    job, technician = seen.job, seen.visitor.actor
    earlier = table.of_customer(job.customer.phone, EARLIER + 1, but=job.id)
    day = route.others(technician.id, but=job.id)
    v = portal(job, seen.office, seen.language, technician.name, earlier[:EARLIER], day, seen.undo())
    rows, total = more_lines(seen.typed, v.rows, seen.office)
    return "portal.html", {"v": v, "rows": rows, "total": total, "book_shown": BOOK_SHOWN}


PAGE = LinkPage(kind="t", show=show, command=command_of)


@paged(later_routes)
def show_portal(token: str) -> Response:
    return shown(later_routes.current_request, PAGE, token)


@paged(later_routes)
def command_portal(token: str) -> Response:
    request = later_routes.current_request
    return wants_more_lines(request, PAGE, token) or posted(request, PAGE, token)


@paged(later_routes)
def show_manifest(token: str) -> Response:
    """What an icon on the home screen is made of: this link and the company's name, and nothing is read of the job.

    It opens in the browser: an app of its own would have a storage of its own, without what waits to be sent, and
    Chrome would have it made by a server of Google's, which then knows the link.
    """
    access.opened(token, "t")
    name = office().name
    content = {
        "id": "/t/",
        "name": name,
        "short_name": name.split()[0] if name.split() else name,
        "start_url": f"/t/{token}",
        "scope": "/t/",
        "display": "browser",
        "background_color": "#eef1f4",
        "theme_color": "#eef1f4",
        "icons": [
            {"src": f"/icon-{size}.png", "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
            for size in (192, 512)
            for purpose in ("any", "maskable")
        ],
    }
    return answer(content, headers={**page_headers(), "Content-Type": "application/manifest+json"})


@paged(later_routes)
def show_prices(token: str) -> Response:
    """The whole price book, for the quote builder of a current link. Raises LinkGone."""
    access.current(access.opened(token, "t"), WORLD.now())
    return answer({"prices": office().price_book})


@paged(later_routes)
def portal_ticket(token: str) -> Response:
    return ticket(PAGE, token)
