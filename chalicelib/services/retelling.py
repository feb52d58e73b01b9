"""What the office does about a text that failed: sends it again, tells it by phone, or takes its link to paste it."""

from collections.abc import Callable
from typing import Literal

from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.again import again_id
from chalicelib.domain.delivery import is_the_numbers
from chalicelib.domain.job import Job
from chalicelib.domain.link import Link
from chalicelib.domain.people import Actor
from chalicelib.domain.texts import texts_in_time
from chalicelib.gateways import twilio
from chalicelib.gateways.world import World
from chalicelib.models import failures, talks, texts
from chalicelib.models import jobs as table
from chalicelib.models.texts import SeenTo, TextRecord, Writer

from . import access, conversations, deliveries, inbox, jobs, links, post, send
from .release import HAS_STOPPED, KNOWS, NotYet, release

_REFUSALS: dict[str, Callable[[], errors.Refusal]] = {
    HAS_STOPPED: errors.OptedOut,
    "inactive": errors.TechnicianInactive,
    KNOWS: lambda: errors.NoLongerTrue("send_text_again", "Another text has said so meanwhile."),
    "no_reminder": lambda: errors.NoLongerTrue("send_text_again", "It is too late for a reminder."),
    "too_old": lambda: errors.NoLongerTrue("send_text_again", "This is too long ago to be news."),
}


def see_to(world: World, reference: str, command: c.SendTextAgain | c.MarkTold, actor: Actor) -> Job:
    """The job after the command. Of a text whose fate is unknown the carrier is asked once more before.

    Raises OptedOut and TechnicianInactive beside what the decision refuses.
    """
    job = table.get(reference)
    text = send.told(job, command.text_id) if job else None
    if text and not text.settled:
        _look_for(world, texts.get(*text.covered_by) if text.covered_by else text)
    job = jobs.run(world, reference, command, actor, lambda job: _may_leave(world, job, command))
    if text and not text.settled and not text.covered_by:
        deliveries.given_up(text)
    return job


def _look_for(world: World, text: TextRecord | None) -> None:
    try:
        if text:
            post.look_for(world, text)
    except twilio.TextProblem:
        # The carrier does not say: then the office decides without knowing, and the record says so.
        return


def _may_leave(world: World, job: Job, command: c.SendTextAgain | c.MarkTold) -> None:
    """Raise what the sender would find against the text, so that it is said now; the decision looks at the job."""
    if not isinstance(command, c.SendTextAgain) or command.text_id not in job.failed_texts:
        return
    if is_the_numbers(command.text_id):
        conversations.check(world, job.customer.phone)
        return
    due = next((due for due in texts_in_time(job) if due.id == command.text_id), None)
    if due is None:
        return
    try:
        found = release(world, job, replace(due, at=world.now(), waits=False, at_once=True))
    except NotYet:
        raise errors.Conflict("Another text to the same person is just leaving. Please wait a moment.") from None
    if isinstance(found, str):
        raise _REFUSALS[found]()


def see_to_one(
    world: World,
    phone: str,
    text_id: str,
    how: Literal["sent_again", "told_by_phone"],
    command_id: str,
    actor: Actor,
) -> TextRecord:
    """The same for a text as it stands in a conversation, of a job or of none: the text that says it now.

    Raises NotFound, TextNotFailed, OptedOut, NoConsent, and for a text of a job what `see_to` raises.
    """
    text = texts.get(phone, text_id)
    if text is None or text.direction == "in":
        raise errors.NotFound("There is no such text.")
    again = again_id(text_id)
    if text.job:
        kind = c.SendTextAgain if how == "sent_again" else c.MarkTold
        see_to(world, text.job, kind(id=command_id, text_id=text_id), actor)
        return texts.get(phone, again) or text
    if text.seen_to is None:
        text = _failing(world, text)
        if how == "sent_again":
            conversations.check(world, phone)
            _write_again(world, text, again, actor)
        said = SeenTo(how=how, by=Writer(id=actor.id, name=actor.name), at=world.now(), command_id=command_id)
        text = failures.see_to(text, said) or texts.get(phone, text_id) or text
        inbox.tell(world, phone)
    if text.seen_to is None or text.seen_to.command_id != command_id or text.seen_to.how != how:
        raise errors.TextNotFailed()
    return (texts.get(phone, again) if how == "sent_again" else None) or text


def _failing(world: World, text: TextRecord) -> TextRecord:
    """The text as it is once the carrier was asked. Raises TextNotFailed."""
    if text.missed and not text.settled:
        _look_for(world, text)
        text = texts.get(text.phone, text.id) or text
    if not text.settled and text.missed:
        deliveries.given_up(text)
    elif text.state != "failed":
        raise errors.TextNotFailed()
    return text


def _write_again(world: World, text: TextRecord, again: str, actor: Actor) -> None:
    """The same words as a text of their own, whose id is the claim: whoever is second has nothing to send."""
    now = world.now()
    by = Writer(id=actor.id, name=actor.name)
    text = replace(
        text,
        id=again,
        state="claimed",
        at=now,
        reason=None,
        sid=None,
        tries=0,
        refusals=0,
        due_at=now,
        by=by,
        unread=False,
        missed=False,
        seen_to=None,
    )
    if texts.write(text):
        talks.spoke(text.phone, now, again, by)
        world.queue().put([(text.phone, again, 0)])


def link_of(world: World, reference: str, text_id: str) -> str:
    """The address that a text of this job carries, as it is today. Made for this one answer and kept nowhere.

    Raises NotFound for a text without one, NoLongerTrue for a link that opens nothing any more.
    """
    job = table.get(reference)
    text = send.told(job, text_id) if job else None
    if job is None or text is None or text.link is None:
        raise errors.NotFound("There is no link in this text.")
    kind, _, number = text.link.partition(":")
    named = next(known for known in ("t", "q", "s") if known == kind)
    today = job.status_link if named == "s" else int(number)
    try:
        access.check(job, Link(job=job.id, kind=named, number=today), world.now())
    except errors.LinkGone:
        raise errors.NoLongerTrue(message="This link opens nothing any more.") from None
    return links.url(job.id, named, today)
