"""The public request form: `/request`. What was typed is kept until it is sent; sending twice opens one job."""

import hashlib
from typing import Any

import msgspec
from chalice.app import Request, Response
from msgspec import Struct

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.job import Job
from chalicelib.domain.people import Language
from chalicelib.domain.phone import e164
from chalicelib.gateways.world import WORLD
from chalicelib.pages.render import render
from chalicelib.pages.request_view import consent_wording, request_done, request_form, wish
from chalicelib.pages.typed import NOTHING, Typed
from chalicelib.pages.words import said_in, say_in
from chalicelib.services import access, links, requests

from .edge import answer, body_of, client_address, form_of, invalid, is_json, status_of
from .link_pages import gone_answer
from .loaded_later import later_routes
from .page_edge import html, office, paged, redirect, wanted_language

_TICKED = ("yes", "on", "true", "1")
_NEEDED = ("name", "phone", "address", "issue")


class Asked(Struct, frozen=True, kw_only=True):
    """A request as JSON. `opened` comes from the page; without an `id` the same words are the same request."""

    name: str = ""
    phone: str = ""
    address: str = ""
    issue: str = ""
    texts_allowed: bool = False
    language: str = ""
    preferred: str = ""
    website: str = ""
    opened: str = ""
    id: str = ""


_decoder = msgspec.json.Decoder(Asked)


@paged(later_routes)
def show_request() -> Response:
    request = later_routes.current_request
    return _form(request, wanted_language(request), NOTHING, 200)


@paged(later_routes)
def send_request() -> Response:
    request = later_routes.current_request
    form = None if is_json(request) else form_of(request)
    asked = body_of(request, _decoder) if form is None else _asked(form)
    language: Language = "es" if asked.language == "es" else "en"
    try:
        job = _opened(request, asked, language)
    except errors.Refusal as refusal:
        if form is None:
            raise
        return _again(request, form, language, refusal)
    if form is None:
        return answer({"reference": job.id, "status_url": links.url(job.id, "s", job.status_link)}, 201)
    return redirect(f"/request/done/{links.url(job.id, 's', job.status_link).rpartition('/')[2]}")


@paged(later_routes)
def show_request_done(token: str) -> Response:
    """The confirmation is as good as the status link that it shows, and ends with it."""
    request = later_routes.current_request
    named = access.opened(token, "s")
    job = access.job_of(named)
    try:
        access.check(job, named, WORLD.now())
    except errors.LinkGone as gone:
        return gone_answer(request, named, token, gone)
    shown = render(
        "request_done.html",
        job.customer.language,
        v=request_done(job, f"/s/{token}"),
        office=office(),
        page="",
        live=False,
        typed=NOTHING,
        page_id="",
    )
    return html(request, shown)


def _asked(form: dict[str, str]) -> Asked:
    words = {name: form.get(name, "") for name in Asked.__struct_fields__ if name != "texts_allowed"}
    return Asked(**words, texts_allowed=form.get("texts_allowed", "").lower() in _TICKED)


def _opened(request: Request, asked: Asked, language: Language) -> Job:
    """Raises Invalid with the form's own field names, TooMany, CommandIdReused."""
    phone = _checked(asked, language)
    _check_age(asked, language)
    customer = {"name": asked.name, "phone": asked.phone, "texts_allowed": asked.texts_allowed, "language": language}
    fields = {"id": asked.id or _id_of(asked), "customer": customer, "location": asked.address, "issue": asked.issue}
    try:
        command = msgspec.convert({**fields, "command": "open_job"}, c.OpenJob)
        consent, wished = consent_wording(language), wish(office(), asked.preferred)
        return requests.open_request(WORLD, command, phone, client_address(request), consent, wished)
    except msgspec.ValidationError as error:
        raise _renamed(invalid(error), language) from None
    except errors.Invalid as refusal:
        raise _renamed(refusal, language) from None


def _checked(asked: Asked, language: Language) -> str:
    """The phone as E.164. Raises Invalid that names every empty field at once."""
    wrong = {name: say_in(language)("need_this") for name in _NEEDED if not getattr(asked, name).strip()}
    phone = ""
    if "phone" not in wrong:
        try:
            phone = e164(asked.phone)
        except errors.Invalid as refusal:
            wrong["phone"] = said_in(language, refusal.fields["phone"])
    if wrong:
        raise errors.Invalid({name: wrong[name] for name in _NEEDED if name in wrong})
    return phone


def _check_age(asked: Asked, language: Language) -> None:
    """A form sent within three seconds, or with what people do not see filled in, was hardly sent by a person."""
    age = requests.age(asked.opened, WORLD.now())
    young_or_old = age is None or not requests.YOUNGEST_SECONDS <= age <= requests.OLDEST_SECONDS
    if asked.website or young_or_old:
        raise errors.Invalid({"website" if asked.website else "opened": say_in(language)("send_again")})


def _renamed(refusal: errors.Invalid, language: Language) -> errors.Invalid:
    """The form's own names for what the command calls `customer.phone` or `location`."""
    fields = {}
    for field, message in refusal.fields.items():
        name = "address" if field.startswith("location") else field.removeprefix("customer.").split(".")[0]
        fields[name] = said_in(language, message)
    return errors.Invalid(fields)


def _id_of(asked: Asked) -> str:
    words = "\n".join((asked.opened, asked.name, asked.phone, asked.address, asked.issue))
    return f"request-{hashlib.sha256(words.encode()).hexdigest()[:40]}"


def _again(request: Request, form: dict[str, str], language: Language, refusal: errors.Refusal) -> Response:
    """The form with everything that was typed, and what to change beside each field."""
    beside = refusal.fields if isinstance(refusal, errors.Invalid) else {}
    message = "" if any(field in _NEEDED for field in beside) else said_in(language, refusal.message)
    typed = Typed(form="request", values=form, message=message, fields=beside)
    return _form(request, language, typed, status_of(refusal), _kept(form, refusal))


def _kept(form: dict[str, str], refusal: errors.Refusal) -> dict[str, Any]:
    """The hidden fields of the first try stay good, unless they were what was wrong."""
    opened = form.get("opened", "")
    age = requests.age(opened, WORLD.now())
    if age is None or age > requests.OLDEST_SECONDS:
        opened = ""
    return {"opened": opened, "id": "" if isinstance(refusal, errors.CommandIdReused) else form.get("id", "")}


def _form(
    request: Request, language: Language, typed: Typed, status: int, kept: dict[str, Any] | None = None
) -> Response:
    rules = office()
    hidden = kept or {}
    page_id = WORLD.new_id()
    v = request_form(
        rules, language, hidden.get("opened") or requests.sealed_time(rules.now), hidden.get("id") or page_id
    )
    body = render("request.html", language, v=v, office=rules, page="", live=False, typed=typed, page_id=page_id)
    return html(request, body, status, page_id)
