"""The customer's quote: `/q/{token}`. An answer is kept with what was shown, to whom, from where, in which words."""

from typing import Annotated, Any, Literal

import msgspec
from chalice.app import Request, Response
from msgspec import Meta, Struct

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.job import Job
from chalicelib.models import jobs as table
from chalicelib.pages.quote_view import promises, quote_page, shown_sha256
from chalicelib.pages.render import render
from chalicelib.pages.typed import NOTHING
from chalicelib.services import access

from .edge import body_of, client_address, form_of, invalid, is_json, signed_in
from .jobs import named as reference_of
from .link_pages import Evidence, Form, LinkPage, Seen, commanded, gone_answer, shown, ticket, typed_again
from .loaded_later import later_routes
from .page_edge import html, office, paged
from .portal_form import is_number


class QuoteAnswer(Struct, frozen=True, kw_only=True):
    """`name` is needed to approve, `text` to ask."""

    id: c.CommandId
    answer: Literal["approve", "decline", "ask"]
    version: c.Version
    name: Annotated[str, Meta(max_length=80)] = ""
    reason: Annotated[str, Meta(max_length=300)] = ""
    text: Annotated[str, Meta(max_length=2000)] = ""
    tapped_at: Annotated[str, Meta(max_length=40)] | None = None


_decoder = msgspec.json.Decoder(QuoteAnswer)


def show(seen: Seen) -> tuple[str, dict[str, Any]]:
    quote = access.quote_of(seen.job, seen.link.number)
    answered = quote.status in ("approved", "declined")
    v = quote_page(seen.job, quote, seen.office, seen.language)
    return "quote_answered.html" if answered else "quote.html", {"v": v}


def fields_of(form: Form) -> dict[str, Any]:
    """A form as the fields of an answer. Raises Invalid."""
    if not is_number(form.get("version", "")):
        raise errors.Invalid({"version": "Write a number."})
    names = ("id", "answer", "name", "reason", "text")
    return {name: form[name] for name in names if name in form} | {"version": int(form["version"])}


PAGE = LinkPage(kind="q", show=show, command=fields_of)


@paged(later_routes)
def show_quote(token: str) -> Response:
    return shown(later_routes.current_request, PAGE, token)


@paged(later_routes)
def answer_quote(token: str) -> Response:
    request = later_routes.current_request
    named = access.opened(token, "q")
    form = None if is_json(request) else form_of(request)
    try:
        command = _command(_read(request, form))
        if isinstance(command, c.ApproveQuote | c.DeclineQuote | c.AskQuestion) and command.version != named.number:
            raise errors.NoQuoteSent(c.name_of(command), "This link is for another version of the quote.")
        return commanded(token, named, command, form, _evidence(request, named.number, command))
    except errors.LinkGone as gone:
        return gone_answer(request, named, token, gone)
    except errors.Refusal as refusal:
        if form is None or isinstance(refusal, errors.NotFound):
            raise
        return typed_again(request, PAGE, token, form, refusal)


@paged(later_routes)
def show_kept_quote(reference: str, version: str) -> Response:
    """An answered version as its customer saw and sees it, for the office to read and print."""
    request = later_routes.current_request
    signed_in(request)
    job = table.get(reference_of(reference))
    quote = next((one for one in job.quotes if str(one.version) == version), None) if job else None
    if job is None or quote is None or quote.answer is None:
        raise errors.NotFound("There is no such answer.")
    rules = office()
    v = quote_page(job, quote, rules, job.customer.language)
    fixed = {"page": "", "live": False, "typed": NOTHING, "page_id": ""}
    return html(request, render("quote_answered.html", job.customer.language, v=v, office=rules, **fixed))


@paged(later_routes)
def quote_ticket(token: str) -> Response:
    return ticket(PAGE, token)


def _read(request: Request, form: Form | None) -> QuoteAnswer:
    if form is None:
        return body_of(request, _decoder)
    try:
        return msgspec.convert(fields_of(form), QuoteAnswer)
    except msgspec.ValidationError as error:
        raise invalid(error) from None


def _command(asked: QuoteAnswer) -> c.JobCommand:
    if asked.answer == "approve":
        if not asked.name.strip():
            raise errors.Invalid({"name": "Please type your full name."})
        return c.ApproveQuote(id=asked.id, tapped_at=asked.tapped_at, version=asked.version, name=asked.name)
    if asked.answer == "decline":
        return c.DeclineQuote(
            id=asked.id, tapped_at=asked.tapped_at, version=asked.version, name=asked.name, reason=asked.reason
        )
    if not asked.text.strip():
        raise errors.Invalid({"text": "Please write your question."})
    return c.AskQuestion(id=asked.id, tapped_at=asked.tapped_at, version=asked.version, text=asked.text)


def _evidence(request: Request, version: int, command: c.JobCommand) -> Evidence:
    """What is kept of the answer. A sent version never changes, so what it holds now is what was shown."""
    ip, device = client_address(request), request.headers.get("user-agent", "")[:300]

    def made(job: Job) -> c.Evidence:
        quote = access.quote_of(job, version)
        wording = " ".join(promises(job, quote, office(), job.customer.language))
        return c.Evidence(
            shown_sha256=shown_sha256(quote),
            ip=ip,
            user_agent=device,
            wording=wording if isinstance(command, c.ApproveQuote) else "",
        )

    return made
