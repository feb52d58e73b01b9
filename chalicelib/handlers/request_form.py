"""The public request form: `/request`. What was typed is kept until it is sent; sending twice opens one job.

The same page with `?embed=1` may stand in a frame of the pages that the owner lists. It needs no cookie.
"""

from typing import Any

import msgspec
from chalice.app import Request, Response
from msgspec import Struct

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.job import Job
from chalicelib.domain.people import Language
from chalicelib.domain.phone import e164
from chalicelib.domain.pictures import PictureType
from chalicelib.gateways.world import WORLD
from chalicelib.models import company
from chalicelib.pages.render import render
from chalicelib.pages.request_view import consent_wording, request_done, request_form, wish
from chalicelib.pages.typed import NOTHING, Typed
from chalicelib.pages.words import said_in, say_in
from chalicelib.services import access, links, requests, sealed_forms, strangers, uploads

from .edge import answer, body_of, client_address, form_of, invalid, is_json, status_of
from .link_pages import gone_answer
from .loaded_later import later_routes
from .page_edge import html, office, paged, query_of, redirect, told_when, wanted_language

_EMBEDDED = "?embed=1"
_TICKED = ("yes", "on", "true", "1")
_NEEDED = ("name", "phone", "address", "issue")
_SHOWN = ("name", "phone", "address", "town", "issue")


class Asked(Struct, frozen=True, kw_only=True):
    """A request as JSON. `opened` comes from the page, and one form is one request. Without a `town` the address is
    split at its first comma. `photos` are the keys of those that were put into the bucket for this form, with spaces. A
    `trial` goes the whole way and opens nothing: a deploy ends by sending one.
    """

    name: str = ""
    phone: str = ""
    address: str = ""
    town: str = ""
    issue: str = ""
    texts_allowed: bool = False
    language: str = ""
    preferred: str = ""
    website: str = ""
    opened: str = ""
    trial: bool = False
    photos: str = ""


class WantedByForm(Struct, frozen=True, kw_only=True):
    """A photo that a form's phone wants to put into the bucket."""

    opened: str
    type: PictureType


_wanted = msgspec.json.Decoder(WantedByForm)
_decoder = msgspec.json.Decoder(Asked)


@paged(later_routes)
def show_request() -> Response:
    request = later_routes.current_request
    return _form(request, wanted_language(request), NOTHING, 200)


@paged(later_routes)
def send_request() -> Response:
    request = later_routes.current_request
    form: dict[str, str] | None = None
    language: Language = "en"
    try:
        form = None if is_json(request) else form_of(request)
        if form and form.get("speak"):
            return _spoken(request, form)
        asked = body_of(request, _decoder) if form is None else _asked(form)
        language = "es" if asked.language == "es" else "en"
        job = _opened(request, asked, language)
    except (errors.NotReadable, errors.Invalid, errors.CommandIdReused) as refusal:
        return _refused(request, form, language, refusal, strangers.failed_form(client_address(request)))
    except errors.Refusal as refusal:
        return _refused(request, form, language, refusal)
    if asked.trial:
        return answer({"trial": True, "priority": job.triaged.priority})
    if form is None:
        return answer({"reference": job.id, "status_url": links.url(job.id, "s", job.status_link)}, 201)
    token = links.url(job.id, "s", job.status_link).rpartition("/")[2]
    return redirect(f"/request/done/{token}{_EMBEDDED if _framed_by(request) is not None else ''}")


@paged(later_routes)
def offer_photo() -> Response:
    """Where one photo of a form may be put, which becomes the job's when the form is sent. Raises Invalid, TooMany."""
    request = later_routes.current_request
    wanted = body_of(request, _wanted)
    sealed = sealed_forms.opened(wanted.opened, WORLD.now())
    if sealed is None or sealed.too_old:
        raise errors.Invalid({"opened": say_in(wanted_language(request))("send_again")})
    strangers.wants_photo(sealed.id, client_address(request))
    return answer(uploads.offer(WORLD, sealed.command_id, wanted.type), 201)


@paged(later_routes)
def show_request_done(token: str) -> Response:
    """The confirmation is as good as the status link that it shows, and ends with it."""
    request = later_routes.current_request
    named = access.opened(token, "s")
    job, framed_by = access.job_of(named), _framed_by(request)
    try:
        access.check(job, named, WORLD.now())
    except errors.LinkGone as gone:
        return gone_answer(request, named, token, gone)
    shown = render(
        "request_done.html",
        job.customer.language,
        v=request_done(job, f"/s/{token}", framed_by),
        office=office(),
        page="",
        live=False,
        typed=NOTHING,
        page_id="",
    )
    return html(request, shown, framed_by=framed_by or ())


def _framed_by(request: Request) -> tuple[str, ...] | None:
    """The origins whose pages may frame this one; None when it was not asked for so."""
    return tuple(company.company().form_origins) if query_of(request).get("embed") == "1" else None


def _asked(form: dict[str, str]) -> Asked:
    words: Any = {
        name: form.get(name, "") for name in Asked.__struct_fields__ if name not in ("texts_allowed", "trial")
    }
    return Asked(**words, texts_allowed=form.get("texts_allowed", "").lower() in _TICKED)


def _opened(request: Request, asked: Asked, language: Language) -> Job:
    """Raises Invalid with the form's own field names, TooMany, CommandIdReused."""
    phone = _checked(asked, language)
    sealed = _sealed(asked, language)
    customer = {"name": asked.name, "phone": asked.phone, "texts_allowed": asked.texts_allowed, "language": language}
    location = {"street": asked.address, "town": asked.town} if asked.town.strip() else asked.address
    fields = {"id": sealed.command_id, "customer": customer, "location": location, "issue": asked.issue}
    try:
        command = msgspec.convert({**fields, "command": "open_job"}, c.OpenJob)
        consent, wished = consent_wording(language), wish(office(), asked.preferred)
        if asked.trial:
            return requests.try_request(WORLD, command, phone, consent)
        job = requests.open_request(WORLD, command, phone, client_address(request), consent, wished)
        return requests.add_photos(WORLD, job, command, asked.photos.split())
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


def _sealed(asked: Asked, language: Language) -> sealed_forms.SealedForm:
    """A form sent within three seconds, or with what people do not see filled in, was hardly sent by a person."""
    found = sealed_forms.opened(asked.opened, WORLD.now())
    if asked.website or found is None or not found.by_a_person:
        raise errors.Invalid({"website" if asked.website else "opened": say_in(language)("send_again")})
    return found


def _renamed(refusal: errors.Invalid, language: Language) -> errors.Invalid:
    """The form's own names for what the command calls `customer.phone` or `location`."""
    fields = {}
    for field, message in refusal.fields.items():
        named = field.removeprefix("customer.").removeprefix("location.").split(".")[0]
        name = "address" if named in ("location", "street") else named
        fields[name] = said_in(language, message)
    return errors.Invalid(fields)


def _refused(
    request: Request,
    form: dict[str, str] | None,
    language: Language,
    refusal: errors.Refusal,
    instead: errors.TooMany | None = None,
) -> Response:
    """The refusal, or the one that takes its place; to a form the page, with everything typed and what to change."""
    if form is None:
        raise instead or refusal
    beside = refusal.fields if isinstance(refusal, errors.Invalid) else {}
    refusal = instead or refusal
    message = said_in(language, refusal.message)
    if isinstance(refusal, errors.CommandIdReused):
        message = say_in(language)("sent_before")
    elif any(field in _SHOWN for field in beside) and not instead:
        message = ""
    typed = Typed(form="request", values=form, message=message, fields=beside)
    return told_when(_form(request, language, typed, status_of(refusal), _kept(form, refusal)), refusal)


def _spoken(request: Request, form: dict[str, str]) -> Response:
    """The same form in the other language, with everything typed. Nothing is sent by it."""
    typed = Typed(form="request", values=form)
    return _form(request, "es" if form["speak"] == "es" else "en", typed, 200, _kept(form))


def _kept(form: dict[str, str], refusal: errors.Refusal | None = None) -> str:
    """The first try's proof stays good, so that it cannot happen twice, unless it was what was wrong."""
    proof = form.get("opened", "")
    found = sealed_forms.opened(proof, WORLD.now())
    return "" if found is None or found.too_old or isinstance(refusal, errors.CommandIdReused) else proof


def _form(request: Request, language: Language, typed: Typed, status: int, proof: str = "") -> Response:
    rules = office()
    framed_by = _framed_by(request)
    action = "/request" if framed_by is None else f"/request{_EMBEDDED}"
    v = request_form(rules, language, proof or sealed_forms.sealed(WORLD), action, framed_by)
    body = render("request.html", language, v=v, office=rules, page="", live=False, typed=typed, page_id="")
    return html(request, body, status, framed_by=framed_by or ())
