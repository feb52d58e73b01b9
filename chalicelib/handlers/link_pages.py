"""What the three pages behind links have in common: opening, showing, commanding, and what a link that is over says."""

from collections.abc import Callable
from typing import Any

import msgspec
from chalice.app import Request, Response
from msgspec import Struct

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.job import Job, column
from chalicelib.domain.link import Kind, Link
from chalicelib.domain.people import Language
from chalicelib.gateways.world import WORLD
from chalicelib.pages.office import Office
from chalicelib.pages.offline_view import words_offline
from chalicelib.pages.refusal_view import why
from chalicelib.pages.render import render
from chalicelib.pages.typed import NOTHING, Typed
from chalicelib.pages.undo_view import Undo, undo
from chalicelib.pages.words import said_in
from chalicelib.services import access, route, tickets

from .edge import answer, body_of, form_of, invalid, is_json, refused, status_of
from .page_edge import from_queue, html, office, redirect, wants_json

_decoder = msgspec.json.Decoder(c.JobCommand)
SENT_BEFORE = "This was already sent. Look at what is here now, and send it again if it is still missing."
Form = dict[str, str]
Evidence = Callable[[Job], c.Evidence]


class Seen(Struct, frozen=True, kw_only=True):
    """A current link being looked at: the job, whose link it is, and what was typed when a form was refused."""

    job: Job
    link: Link
    visitor: access.Visitor
    office: Office
    page: str
    typed: Typed = NOTHING

    @property
    def language(self) -> Language:
        return self.visitor.language

    def undo(self) -> Undo | None:
        """The line that offers to take back what was just done through this link."""
        found = access.undoable(self.job, self.link, self.office.now)
        told = self.office.moments if self.link.kind == "t" else None
        return undo(self.job, *found, self.language, told) if found else None


class LinkPage(Struct, frozen=True, kw_only=True):
    """One kind of page: `show` gives template and values, `command` reads a form into a command's fields."""

    kind: Kind
    show: Callable[[Seen], tuple[str, dict[str, Any]]]
    command: Callable[[Form], dict[str, Any]]


def shown(request: Request, page: LinkPage, token: str) -> Response:
    """GET: the page, or 410 in words. Changes nothing."""
    named = access.opened(token, page.kind)
    job = access.job_of(named)
    try:
        return _html(request, page, _seen(job, named, token), 200)
    except errors.LinkGone as gone:
        return gone_answer(request, named, token, gone)


def commanded(
    token: str,
    named: Link,
    command: c.JobCommand,
    form: Form | None,
    evidence: Evidence | None = None,
) -> Response:
    """A command that was read: JSON is answered with what the page may know of the job, a form with the page again."""
    job = access.run(WORLD, named, command, evidence)
    after = f"/{named.kind}/{token}"
    moved = access.moved_to(job, named, command)
    if form is None:
        return answer({"job": safe(job)} | ({"page": moved} if moved else {}))
    return redirect(moved or after)


def posted(request: Request, page: LinkPage, token: str) -> Response:
    """POST of one command, as JSON or as a form; every refusal keeps what was typed."""
    named = access.opened(token, page.kind)
    form = None if is_json(request) else form_of(request)
    try:
        command = body_of(request, _decoder) if form is None else read(page.command(form))
        return commanded(token, named, command, None if from_queue(request) else form)
    except errors.LinkGone as gone:
        return gone_answer(request, named, token, gone)
    except errors.Refusal as refusal:
        if form is None or isinstance(refusal, errors.NotFound):
            raise
        if from_queue(request):
            return explained(request, named, form, refusal)
        return typed_again(request, page, token, form, refusal)


def read(fields: dict[str, Any]) -> c.JobCommand:
    """A form's fields as a command. Raises Invalid, naming the field."""
    try:
        command: c.JobCommand = msgspec.convert(fields, c.JobCommand)
    except msgspec.ValidationError as error:
        raise invalid(error) from None
    return command


def explained(request: Request, named: Link, form: Form, refusal: errors.Refusal) -> Response:
    """The one error shape, in the reader's language: the message says who was faster where somebody was."""
    job = access.job_of(named)
    whose = access.visitor(job, named)
    seen = int(form["seen"]) if form.get("seen", "").isdecimal() else 0
    refusal.fields = (
        {name: said_in(whose.language, words) for name, words in refusal.fields.items()}
        if isinstance(refusal, errors.Invalid)
        else refusal.fields
    )
    refusal.message = why(job, refusal, whose.actor.id, seen, office(), whose.language)
    return refused(request, refusal)


def typed_again(request: Request, page: LinkPage, token: str, form: Form, refusal: errors.Refusal | None) -> Response:
    """The page as it is now, with the form open again, its words kept and the reason beside them."""
    named = access.opened(token, page.kind)
    try:
        seen = _seen(access.job_of(named), named, token)
        typed = _typed(form, refusal, seen.language)
        status = status_of(refusal) if refusal else 200
        return _html(request, page, msgspec.structs.replace(seen, typed=typed), status)
    except errors.LinkGone as gone:
        return gone_answer(request, named, token, gone)


def _typed(form: Form, refusal: errors.Refusal | None, language: Language) -> Typed:
    """The id is kept where nobody knows whether the first try arrived, so that it cannot happen twice."""
    fields = refusal.fields if isinstance(refusal, errors.Invalid) else {}
    message = refusal.message if refusal else ""
    if isinstance(refusal, errors.CommandIdReused):
        message = SENT_BEFORE
    if isinstance(refusal, errors.UndoTooLate):
        message = errors.UndoTooLate.sentence
    return Typed(
        form=form.get("form", ""),
        values=form,
        message=said_in(language, message),
        fields={name: said_in(language, words) for name, words in fields.items()},
        id=form.get("id", "") if isinstance(refusal, errors.Unavailable) else "",
    )


def ticket(page: LinkPage, token: str) -> Response:
    """The right to open one socket that hears when the job changes. Raises LinkGone."""
    job, whose = access.current(access.opened(token, page.kind), WORLD.now())
    return answer(tickets.issue(WORLD, f"job#{job.id}", whose.actor.id))


def safe(job: Job) -> dict[str, Any]:
    """What the holder of a link may know after a command: nothing of other people, nothing of the office."""
    visit = job.visit
    return {
        "id": job.id,
        "version": job.version,
        "column": column(job),
        "status": job.status,
        "visit": {
            "number": visit.number,
            "status": visit.status,
            "window": visit.window,
            "eta_minutes": visit.eta_minutes,
        },
        "quote": {"version": job.quote.version, "status": job.quote.status} if job.quote else None,
        "held": job.held is not None,
    }


def gone_answer(request: Request, named: Link, token: str, gone: errors.LinkGone) -> Response:
    """410: one sentence why, the office's number and nothing of the job; Undo while there is time for it."""
    if wants_json(request):
        return refused(request, gone, {"newer": gone.newer} if gone.newer else None)
    rules = office()
    job = access.job_of(named)
    language: Language = "en"
    again = onward = None
    if gone.reason != "inactive":
        whose = access.visitor(job, named)
        language = whose.language
        found = access.undoable(job, named, rules.now)
        again = undo(job, *found, language) if found else None
        onward = route.onward(job, named, rules.now) if named.kind == "t" else None
    page_id = WORLD.new_id()
    body = render(
        "gone.html",
        language,
        reason="newer" if gone.newer else gone.reason,
        customer=named.kind != "t",
        newer=gone.newer,
        onward=onward,
        kept="kept" in gone.fields,
        offline=words_offline(language, rules.zone) if named.kind == "t" else None,
        undo=again,
        action=f"/{named.kind}/{token}/commands",
        office=rules,
        page="",
        live=False,
        typed=NOTHING,
        page_id=page_id,
    )
    return html(request, body, 410)


def _seen(job: Job, named: Link, token: str) -> Seen:
    rules = office()
    whose = access.holder(job, named, rules.now)
    return Seen(job=job, link=named, visitor=whose, office=rules, page=f"/{named.kind}/{token}")


def _html(request: Request, page: LinkPage, seen: Seen, status: int) -> Response:
    template, values = page.show(seen)
    page_id = WORLD.new_id()
    body = render(
        template,
        seen.language,
        page=seen.page,
        live=True,
        version=seen.job.version,
        typed=seen.typed,
        page_id=page_id,
        office=seen.office,
        **values,
    )
    return html(request, body, status, page_id)
