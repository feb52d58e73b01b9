"""The customer's status page: `/s/{token}`."""

from typing import Any

from chalice.app import Response

from chalicelib.domain.job import Job
from chalicelib.pages.status_view import status_page
from chalicelib.pages.words import say_in
from chalicelib.services import links

from .link_pages import Form, LinkPage, Seen, posted, shown, ticket
from .loaded_later import later_routes
from .page_edge import paged

_FIELDS = ("id", "command", "text", "name", "phone", "reason", "undoes")


def show(seen: Seen) -> tuple[str, dict[str, Any]]:
    v = status_page(seen.job, seen.office, seen.language, _quote_url(seen.job), seen.undo())
    return "status.html", {"v": v}


def fields_of(form: Form) -> dict[str, Any]:
    """A form as the fields of a command. The office wants a reason for what is called off; here it may be left out."""
    fields = {name: form[name] for name in _FIELDS if form.get(name, "").strip()}
    if form.get("command") == "cancel_job":
        fields.setdefault("reason", say_in("en")("no_reason_given"))
    if form.get("command") == "correct_details":
        fields |= {name: form[name] for name in ("name", "phone") if name in form}
    return fields


def _quote_url(job: Job) -> str:
    """The address of the quote that waits for an answer, for the phone it was sent to."""
    quote = job.quote
    if quote is None or quote.status != "sent" or quote.sent_to != job.customer.phone:
        return ""
    return links.url(job.id, "q", quote.version)


PAGE = LinkPage(kind="s", show=show, command=fields_of)


@paged(later_routes)
def show_status(token: str) -> Response:
    return shown(later_routes.current_request, PAGE, token)


@paged(later_routes)
def command_status(token: str) -> Response:
    return posted(later_routes.current_request, PAGE, token)


@paged(later_routes)
def status_ticket(token: str) -> Response:
    return ticket(PAGE, token)
