"""Corrected details: what changes, and what that means for the priority and for links that are out."""

from typing import Any

from msgspec.structs import replace

from . import commands as c
from . import errors
from . import events as e
from .consent import SAID_ON_THE_PHONE
from .context import Context
from .guards import must_be_before_travel, must_be_open
from .job import Job, link_phones
from .people import Actor, Location, Triaged
from .phone import e164, same_country
from .priority import Reason
from .quoting import lapsed, next_version, on_offer
from .write import clean, clean_line

# How often a customer may give another number: each one may be sent texts, and not every number is their own.
OWN_NUMBERS = 3
_RANK = {"routine": 0, "urgent": 1, "emergency": 2}


def correct_details(job: Job, command: c.CorrectDetails, actor: Actor, context: Context) -> list[Any]:
    """A customer may change name and phone until somebody is on the way, and the phone a few times.

    Raises JobClosed, VisitUnderWay, TooMany, Invalid.
    """
    must_be_open(job, command)
    if actor.role == "customer":
        must_be_before_travel(job, command)
        if (command.language, command.texts_allowed, command.location, command.issue) != (None, None, None, None):
            raise errors.Forbidden("Please call the office to change this.")
        if command.phone and len(link_phones(job)) > OWN_NUMBERS:
            raise errors.TooMany("The number was changed several times. Please call the office.", 3600)
    event = corrected(job, command)
    if actor.role == "customer" and "phone" in event.changed and not same_country(event.customer.phone, context.phone):
        # Texts to some countries cost a hundred times as much, and whoever holds the link can type any number.
        raise errors.Invalid({"phone": "We cannot text this number. Please call the office to change it."})
    if "phone" in event.changed:
        event = _readdressed(job, event, context)
    return [event] if event.changed else []


def _readdressed(job: Job, event: e.DetailsCorrected, context: Context) -> e.DetailsCorrected:
    """Links that went to the old number end. A quote that waits is offered to the new one, as a version of its own."""
    links = (x.status_link for x in job.history if isinstance(x, e.DetailsCorrected))
    quote = job.quote
    waits = quote is not None and on_offer(quote) and not lapsed(quote, context.now, context.zone)
    return replace(event, status_link=1 + max((1, *links)), quote=next_version(job) if waits else 0)


def located(location: str | c.NewLocation, field: str = "location") -> Location:
    """An address as it is kept; one string is split at its first comma."""
    if isinstance(location, str):
        street, _, town = clean_line(location, field).partition(",")
        return Location(street=clean_line(street, field), town=clean_line(town))
    return Location(street=clean_line(location.street, f"{field}.street"), town=clean_line(location.town))


def corrected(job: Job, command: c.CorrectDetails) -> e.DetailsCorrected:
    """The details with what the command gives put in; `changed` names what differs from before."""
    customer = job.customer
    if command.name is not None:
        customer = replace(customer, name=clean_line(command.name, "name"))
    if command.phone is not None:
        customer = replace(customer, phone=e164(command.phone))
    if command.language is not None:
        customer = replace(customer, language=command.language)
    if command.texts_allowed not in (None, customer.texts_allowed):
        allowed = bool(command.texts_allowed)
        customer = replace(customer, texts_allowed=allowed, consent=SAID_ON_THE_PHONE if allowed else "")
    location = located(command.location) if command.location is not None else job.location
    issue = clean(command.issue, "issue") if command.issue is not None else job.issue
    triaged = job.triaged if issue == job.issue else retriaged(job.triaged, job.issue, issue)
    before = (job.customer.name, job.customer.phone, job.customer.language, job.customer.texts_allowed)
    after = (customer.name, customer.phone, customer.language, customer.texts_allowed)
    names = ("name", "phone", "language", "texts_allowed", "location", "issue")
    pairs = zip((*before, job.location, job.issue), (*after, location, issue), strict=True)
    changed = tuple(name for name, (old, new) in zip(names, pairs, strict=True) if old != new)
    return e.DetailsCorrected(customer=customer, location=location, issue=issue, triaged=triaged, changed=changed)


def retriaged(before: Triaged, old: str, issue: str) -> Triaged:
    """New words may raise a priority, never lower it; marks in the text follow the new text.

    What a person set stands while the words tell of nothing worse than those it was set for: a corrected gate code
    does not overrule a dispatcher, smoke does.
    """
    from .triage import triage  # The rules are large and needed only where an issue is typed in.

    found = triage(issue)
    raised = _RANK[found.priority] > _RANK[before.priority]
    if raised and before.by:
        known = triage(old)
        told = {(reason.kind, reason.sentence) for reason in known.reasons}
        raised = _RANK[found.priority] > _RANK[known.priority] or any(
            (reason.kind, reason.sentence) not in told for reason in found.reasons
        )
    if raised:
        return Triaged(priority=found.priority, reasons=found.reasons)
    if found.priority == before.priority and not before.by:
        return replace(before, reasons=found.reasons)
    return replace(before, reasons=tuple(_moved(reason, issue) for reason in before.reasons))


def _moved(reason: Reason, issue: str) -> Reason:
    start = issue.find(reason.words)
    return replace(reason, start=max(start, 0), end=start + len(reason.words) if start >= 0 else 0)
