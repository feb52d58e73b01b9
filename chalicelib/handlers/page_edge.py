"""Where pages begin: HTML answers with their headers, conditional GET, and refusals as pages people can read."""

import hashlib
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

from chalice.app import Request, Response

from chalicelib.domain import errors
from chalicelib.domain.people import Language
from chalicelib.gateways.world import WORLD
from chalicelib.models import company
from chalicelib.pages.office import Office, Priced
from chalicelib.pages.render import render, style_hash
from chalicelib.pages.typed import NOTHING
from chalicelib.pages.words import said_in
from chalicelib.services import strangers
from chalicelib.settings import settings

from .edge import HEADERS, Route, client_address, handled, is_json, refused, status_of

_NOBODY = "'none'"


def page_headers(framed_by: Sequence[str] = ()) -> dict[str, str]:
    """What every page is sent with. Only pages of these origins may show it in a frame."""
    sockets = urlsplit(settings().sockets_url)
    socket_origin = f" {sockets.scheme}://{sockets.netloc}" if sockets.netloc else ""
    policy = (
        f"default-src 'none'; style-src '{style_hash()}'; script-src 'self'; worker-src 'self'; img-src 'self'; "
        "manifest-src 'self'; "
        f"connect-src 'self'{socket_origin}; form-action 'self'; base-uri 'none'; "
        f"frame-ancestors {' '.join(framed_by) or _NOBODY}"
    )
    return {**HEADERS, "X-Robots-Tag": "noindex", "Content-Security-Policy": policy}


def html(request: Request, body: str, status: int = 200, page_id: str = "", framed_by: Sequence[str] = ()) -> Response:
    """A page. A GET that names the page's ETag gets 304; the ids made with each page do not count."""
    headers: dict[str, Any] = {**page_headers(framed_by), "Content-Type": "text/html; charset=utf-8"}
    if request.method == "GET" and status == 200:
        shown = body.replace(page_id, "") if page_id else body
        tag = f'"{hashlib.sha256(shown.encode()).hexdigest()[:24]}"'
        headers["ETag"] = tag
        # The page's script asks for changes by this, so that its first look costs no second load.
        body = body.replace('data-tag=""', f'data-tag="{tag[1:-1]}"', 1)
        if tag in request.headers.get("if-none-match", ""):
            return Response("", headers=headers, status_code=304)
    return Response(body, headers=headers, status_code=status)


def redirect(where: str) -> Response:
    """After a form post: fetch the page. The empty fragment closes the sheet that was open."""
    return Response("", headers={**page_headers(), "Location": f"{where}#"}, status_code=303)


def office() -> Office:
    """The company as pages speak of it, now."""
    rules = company.company()
    return Office(
        name=rules.name,
        phone=rules.phone,
        zone=rules.zone,
        now=WORLD.now(),
        hours={str(day): hours for day, hours in rules.hours.items()},
        tax=rules.tax,
        price_book=tuple(
            Priced(kind=item.kind, description=item.description, unit_price_cents=item.unit_price_cents)
            for item in rules.price_book
        ),
        moments=rules.moments,
    )


def wanted_language(request: Request) -> Language:
    """For people we do not know yet: what the address or the browser asks for."""
    asked = query_of(request).get("lang") or request.headers.get("accept-language", "")
    return "es" if asked.lower().startswith("es") else "en"


def query_of(request: Request) -> dict[str, str]:
    return dict(request.query_params or {})


def from_queue(request: Request) -> bool:
    """Whether a form is sent by the page's script, from what it keeps without signal, and not by the browser."""
    return "x-truckroll-queue" in request.headers


def wants_json(request: Request) -> bool:
    """A POST says it by its content, a GET by what it accepts: only programs name JSON and not HTML."""
    if from_queue(request):
        return True
    if request.method == "GET":
        accepted = request.headers.get("accept", "")
        return "json" in accepted and "html" not in accepted
    return is_json(request)


def paged(blueprint: Any) -> Callable[[Route], Route]:
    """Wrap a page's route: what it raises becomes a page, or the one error shape for those who sent JSON."""
    return handled(blueprint, problem)


def problem(request: Request, refusal: errors.Refusal) -> Response:
    """A refusal without a page of its own. It reads nothing, so that an invented link costs no read."""
    if isinstance(refusal, errors.NotFound) and request.method == "POST":
        try:
            strangers.guessed(client_address(request))
        except errors.TooMany as over:
            refusal = over
    language = wanted_language(request)
    if wants_json(request):
        # A page's script shows this to its reader, and asks in the page's language.
        refusal.message = said_in(language, refusal.message)
        refusal.fields = {name: said_in(language, words) for name, words in refusal.fields.items()}
        return refused(request, refusal)
    shown = render(
        "problem.html",
        language,
        missing=isinstance(refusal, errors.NotFound),
        message=said_in(language, refusal.message),
        page="",
        live=False,
        typed=NOTHING,
        page_id="",
    )
    return told_when(html(request, shown, status_of(refusal)), refusal)


def told_when(answered: Response, refusal: errors.Refusal) -> Response:
    """A page that says when it is worth trying again to programs, too."""
    if isinstance(refusal, errors.TooMany):
        answered.headers["Retry-After"] = str(refusal.retry_after)
    return answered
