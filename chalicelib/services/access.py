"""Whether a link is current, whose it is, and what a POST to one that is not current may still do.

Only the job's document decides: reassigning, completing or cancelling ends the old links in that same write.
"""

import hashlib
from collections.abc import Callable

from msgspec import Struct

from chalicelib.domain import commands as c
from chalicelib.domain import errors, link
from chalicelib.domain import events as e
from chalicelib.domain.decide import MAY_CUSTOMER, MAY_TECHNICIAN, check_photo, lapsed
from chalicelib.domain.instant import seconds
from chalicelib.domain.job import UNDER_WAY, Job, link_phones
from chalicelib.domain.money import dollars
from chalicelib.domain.people import Actor, Language, Technician
from chalicelib.domain.phone import e164
from chalicelib.domain.pictures import Photo
from chalicelib.domain.quote import Quote
from chalicelib.domain.undo import last_command, undoable_until
from chalicelib.gateways.world import World
from chalicelib.models import company, technicians
from chalicelib.models import jobs as table
from chalicelib.observability import counted
from chalicelib.settings import settings

from . import jobs, links

# A quote is answered on its own page, which keeps what was shown.
_ANSWERS = {c.ApproveQuote, c.DeclineQuote, c.AskQuestion}
_MAY = {"t": MAY_TECHNICIAN, "s": MAY_CUSTOMER - _ANSWERS, "q": MAY_CUSTOMER}


class Visitor(Struct, frozen=True, kw_only=True):
    """Who a link was sent to."""

    actor: Actor
    language: Language


def opened(token: str, kind: link.Kind) -> link.Link:
    """The link of a token, before anything is read. Raises NotFound for an invented one."""
    return link.opened(token, kind, settings().link_secrets)


def job_of(named: link.Link) -> Job:
    job = table.get(named.job)
    if job is None:
        raise errors.NotFound("This link does not exist. Please check that it is complete.")
    return job


def visitor(job: Job, named: link.Link) -> Visitor:
    """Whose link it is. Raises LinkGone for a technician who was deactivated: those links are dead."""
    if named.kind == "t":
        technician = sent_to(job, named.number)
        record = technicians.get(technician.id)
        if record is None or not record.active:
            raise errors.LinkGone("inactive", "This link does not work any more.")
        return Visitor(actor=Actor(role="technician", id=technician.id, name=technician.name), language=record.language)
    return Visitor(
        actor=Actor(role="customer", id=_phone(job, named), name=job.customer.name), language=job.customer.language
    )


def check(job: Job, named: link.Link, now: str) -> None:
    """Raise LinkGone, with the reason, unless the link is current at `now`."""
    _CHECKS[named.kind](job, named.number, now)


def holder(job: Job, named: link.Link, now: str) -> Visitor:
    """Whose link it is, of one that is current at `now`. Raises LinkGone."""
    whose = visitor(job, named)
    check(job, named, now)
    return whose


def current(named: link.Link, now: str) -> tuple[Job, Visitor]:
    """The job of a link that is current at `now`, and whose link it is. Raises NotFound, LinkGone."""
    job = job_of(named)
    return job, holder(job, named, now)


def run(
    world: World,
    named: link.Link,
    command: c.JobCommand,
    evidence: Callable[[Job], c.Evidence] | None = None,
) -> Job:
    """A command sent through a link. On one that is not current it is answered, taken back or kept: see `_late`."""
    if type(command) not in _MAY[named.kind]:
        own_page = type(command) in _ANSWERS and named.kind == "s"
        raise errors.Forbidden(
            "Open the quote's own link to answer it." if own_page else "Only the office can do this."
        )

    def sender(job: Job) -> Actor:
        return visitor(job, named).actor

    try:
        job = jobs.run(world, named.job, command, sender, lambda job: check(job, named, world.now()), evidence)
    except errors.LinkGone as gone:
        return _late(world, named, command, gone)
    if not came_by(job, named, command.id) and any(event.command_id == command.id for event in job.history):
        check(job, named, world.now())
    return job


def _late(world: World, named: link.Link, command: c.JobCommand, gone: errors.LinkGone) -> Job:
    """Take back the own last command within the undo time, or keep what was wanted for the office: raises LinkGone."""
    if gone.reason == "inactive":
        raise gone
    found = job_of(named)
    whose = visitor(found, named).actor

    def own(job: Job) -> None:
        last = last_command(job)
        mine = last and last[0].command_id == getattr(command, "undoes", "") and came_by(job, named, last[0].command_id)
        if not mine:
            raise gone

    if isinstance(command, c.TakeBack):
        try:
            return jobs.run(world, named.job, command, whose, own)
        except (errors.LinkGone, errors.UndoTooLate, errors.IllegalTransition):
            pass
    keeper = Actor(role="system", id=whose.id, name=whose.name)
    kept = c.KeepLateAction(
        id=late_id(command.id),
        wanted=c.name_of(command),
        tapped=command.tapped_at or "",
        text=_words_of(command),
        photo=_late_photo(world, found, whose, command),
    )
    try:
        jobs.run(world, named.job, kept, keeper)
        gone.fields["kept"] = "yes"
    except errors.DocumentTooLarge:
        counted("late_actions_beside_a_full_job")
    raise gone


def _late_photo(world: World, job: Job, whose: Actor, command: c.JobCommand) -> Photo | None:
    """A photo that was on its way when the link ended: kept like the words, if it is one and there is room.

    One that was kept before is the same one, also when its upload is there no more.
    """
    if not isinstance(command, c.AddPhoto):
        return None
    for event in job.history:
        if event.command_id == late_id(command.id) and isinstance(event, e.LateActionKept):
            return event.photo
    from .uploads import kept

    try:
        check_photo(job, whose)
        return kept(world, job, command)
    except (errors.Invalid, errors.TooMany):
        return None


def late_id(command_id: str) -> str:
    """The id under which a late action is kept: made of its own, so that a repeat is the same one."""
    own = f"late-{command_id}"
    return own if len(own) <= 64 else f"late-{hashlib.sha256(command_id.encode()).hexdigest()[:48]}"


def _words_of(command: c.JobCommand) -> str:
    """What the person had written or chosen, in one text."""
    parts = [str(getattr(command, name)) for name in ("reason", "text", "name") if getattr(command, name, "")]
    minutes = getattr(command, "minutes", None) or getattr(command, "eta_minutes", None)
    if minutes:
        parts.append(f"{minutes} minutes")
    window = getattr(command, "window", None)
    if window:
        parts.append(f"{window.start} to {window.end[11:]}")
    if isinstance(command, c.SendQuote):
        lines = [f"{line.quantity:g} x {line.description}, {dollars(line.unit_price_cents)}" for line in command.lines]
        parts.extend([*lines, command.notes] if command.notes else lines)
    return "\n".join(parts)[:2000]


def sent_to(job: Job, assignment: int) -> Technician:
    """The technician an assignment's link was made for. Raises NotFound."""
    for event in job.history:
        if isinstance(event, e.TechnicianAssigned) and event.assignment == assignment:
            return event.technician
    raise errors.NotFound("This link does not exist. Please check that it is complete.")


def quote_of(job: Job, version: int) -> Quote:
    """The version a quote link was made for. Raises NotFound."""
    for quote in job.quotes:
        if quote.version == version:
            return quote
    raise errors.NotFound("This link does not exist. Please check that it is complete.")


def came_by(job: Job, named: link.Link, command_id: str) -> bool:
    """Whether a command in the history was sent through this very link."""
    at = next((n for n, event in enumerate(job.history) if event.command_id == command_id), None)
    if at is None:
        return False
    event = job.history[at]
    if named.kind == "t":
        return event.by.role == "technician" and _assignment(job.history[:at]) == named.number
    if named.kind == "q":
        return event.by.role == "customer" and getattr(event, "quote", named.number) == named.number
    return event.by.role == "customer" and event.by.id == _phone(job, named)


def _assignment(history: tuple[e.AnyEvent, ...]) -> int:
    """The number of the assignment that stood at the end of this part of the history; 0 for none."""
    assigned = [event for event in e.effective(history) if isinstance(event, e.TechnicianAssigned)]
    return assigned[-1].assignment if assigned else 0


def undoable(job: Job, named: link.Link, now: str) -> tuple[list[e.AnyEvent], float] | None:
    """The link's own last command and the seconds left to take it back; None when there is none."""
    until = undoable_until(job, company.company().undo_seconds)
    left = until - seconds(now) if until is not None else 0
    last = last_command(job)
    if left <= 0 or not came_by(job, named, last[0].command_id) or last[0].command_id.endswith(c.WISH):
        return None
    whose = sent_to(job, named.number).id if named.kind == "t" else job.customer.phone
    return (last, left) if last[0].by.id == whose else None


def newer_quote(job: Job, version: int) -> str | None:
    """The address of the quote that replaced this one, for the same phone; None when none is on offer or answered."""
    quote, newest = quote_of(job, version), job.quote
    if newest is None or newest.version == version or newest.sent_to != quote.sent_to:
        return None
    return links.url(job.id, "q", newest.version) if newest.status in ("sent", "approved", "declined") else None


def moved_to(job: Job, named: link.Link, command: c.JobCommand) -> str | None:
    """Where the status page went for the person who has just changed the phone number; None when it stayed."""
    typed = command.phone if isinstance(command, c.CorrectDetails) else None
    if named.kind != "s" or not typed or named.number == job.status_link or e164(typed) != job.customer.phone:
        return None
    return links.url(job.id, "s", job.status_link)


def _phone(job: Job, named: link.Link) -> str:
    """The phone a customer's link was sent to."""
    if named.kind == "q":
        return quote_of(job, named.number).sent_to
    phone = link_phones(job).get(named.number)
    if phone is None:
        raise errors.NotFound("This link does not exist. Please check that it is complete.")
    return phone


def _check_portal(job: Job, number: int, now: str) -> None:
    if job.status == "open" and job.visit.status in UNDER_WAY and job.visit.assignment == number:
        return
    if job.status == "cancelled":
        raise errors.LinkGone("cancelled", "This visit was called off.")
    if job.status == "completed":
        raise errors.LinkGone("finished", "This job is finished.")
    if any(visit.assignment == number and visit.status in ("done", "no_access") for visit in job.visits):
        raise errors.LinkGone("finished", "This visit is finished.")
    if job.visit.status in UNDER_WAY and job.visit.assignment != number:
        raise errors.LinkGone("reassigned", "This visit was given to somebody else.")
    raise errors.LinkGone("removed", "This visit is not yours any more.")


def _check_status(job: Job, number: int, now: str) -> None:
    if job.status == "cancelled":
        raise errors.LinkGone("cancelled", "This visit was called off.")
    if job.status == "completed":
        raise errors.LinkGone("finished", "This job is finished.")
    if number != job.status_link:
        raise errors.LinkGone("replaced", "This link was replaced by a newer one.")


def _check_quote(job: Job, number: int, now: str) -> None:
    """An approved quote stays readable, also when the job is closed; every other one lives as long as its offer."""
    quote = quote_of(job, number)
    if quote.sent_to != job.customer.phone:
        raise errors.LinkGone("replaced", "This link was replaced by a newer one.")
    if quote.status == "approved":
        return
    if quote.status == "superseded" or (quote.status == "declined" and newer_quote(job, number)):
        raise errors.LinkGone("replaced", "There is a newer quote.", newer_quote(job, number))
    if job.status == "cancelled":
        raise errors.LinkGone("cancelled", "This visit was called off.")
    if job.status == "completed":
        raise errors.LinkGone("finished", "This job is finished.")
    if quote.status == "withdrawn":
        raise errors.LinkGone("withdrawn", "This quote was taken back.")
    if quote.status == "expired" or (quote.status == "sent" and lapsed(quote, now, company.company().zone)):
        raise errors.LinkGone("expired", "This quote is not valid any more.")


_CHECKS: dict[str, Callable[[Job, int, str], None]] = {"t": _check_portal, "q": _check_quote, "s": _check_status}
