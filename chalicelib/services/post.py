"""Handing a claimed text to the carrier, and finding out what became of one whose fate is open. Nothing leaves twice.

A text whose fate is open (killed in between, a timeout, a 5xx) is never resent blindly: the carrier is asked first.
"""

from chalicelib.domain.delivery import OPTED_OUT, is_the_numbers, state_of
from chalicelib.domain.moment import later
from chalicelib.gateways import twilio
from chalicelib.gateways.world import SentText, World
from chalicelib.models import texts
from chalicelib.models.texts import TextRecord
from chalicelib.observability import counted

from . import consents, deliveries
from .worded import LOOK_AGAIN_SECONDS, bodies_with_link, body_with_link

ASK_AGAIN_SECONDS = 4 * twilio.TIMEOUT_SECONDS
# A text of which nobody has known for so long whether it left is shown to the office like one that failed.
UNKNOWN_SECONDS = 3 * 60
# Our clock may be ahead of the carrier's; what is recorded already is ignored by its sid.
CLOCKS_APART_SECONDS = 60
POSTS = 2
NO_LONGER_TRUE = "It was not sent: it was no longer true."
REFUSALS = 5


def post(world: World, text: TextRecord) -> None:
    """Hand over a claimed text and record what the carrier answers."""
    try:
        sent = world.texts().send(text.phone, body_with_link(text), deliveries.callback(text))
    except twilio.RateLimited as problem:
        counted("texts_rate_limited")
        if text.refusals + 1 >= REFUSALS:
            deliveries.failed(world, text.phone, text.id, "The text service was too busy, again and again.")
        else:
            texts.put_off(text, later(world.now(), problem.retry_after))
            # The sweep would bring it too, but up to a minute later: too long for "leave the house".
            world.queue().put([(texts.owner(text.phone, text.id), text.id, problem.retry_after)])
    except twilio.OptedOut as problem:
        consents.refused(world, text)
        deliveries.refused(world, text, problem.code)
    except twilio.Refused as problem:
        deliveries.refused(world, text, problem.code)
    except twilio.OutcomeUnknown:
        counted("texts_unknown")
        texts.mark_unknown(text, later(world.now(), ASK_AGAIN_SECONDS))
    else:
        deliveries.taken(world, text, sent.sid)


def resolve(world: World, text: TextRecord, still_wanted: bool, not_before: str = "") -> None:
    """Ask the carrier for a text whose fate is open. Not there: post once more, if it is still wanted.

    One that may not leave before some later instant is as if it had never been claimed.
    """
    if not is_missing(world, text):
        return
    if not still_wanted and is_the_numbers(text.id):
        deliveries.refused(world, text, OPTED_OUT)
    elif not still_wanted:
        texts.advance(text.phone, text.id, "failed", reason=NO_LONGER_TRUE)
    elif not_before > world.now():
        texts.forget(text)
    elif text.tries >= POSTS:
        deliveries.failed(world, text.phone, text.id, "The text service did not answer.")
    else:
        again = texts.take_up(text, later(world.now(), LOOK_AGAIN_SECONDS))
        if again:
            post(world, again)


def is_missing(world: World, text: TextRecord) -> bool:
    """Whether the carrier certainly has not got a text whose fate is open. What it has got is recorded."""
    if text.tries == 0:
        return True
    try:
        return not look_for(world, text)
    except twilio.TextProblem:
        texts.mark_unknown(text, later(world.now(), LOOK_AGAIN_SECONDS))
        if later(text.at, UNKNOWN_SECONDS) <= world.now():
            deliveries.unknown(world, text)
        return False


def look_for(world: World, text: TextRecord) -> bool:
    """Whether the carrier has it; what became of it is recorded then. Raises twilio.TextProblem."""
    there = _listed(world, text)
    if there:
        state = state_of(there.status) or "sent"
        deliveries.found(world, text.phone, text.id, there.sid, state, there.error_code)
    return there is not None


def _listed(world: World, text: TextRecord) -> SentText | None:
    """What the carrier has with these words, unless it is already known to be another text of ours."""
    bodies = {body.strip() for body in bodies_with_link(text)}
    since = later(text.at, -CLOCKS_APART_SECONDS)
    same = [sent for sent in world.texts().sent_to(text.phone, since) if sent.body.strip() in bodies]
    known = texts.sids(text.phone) if same else frozenset()
    return next((sent for sent in same if sent.sid not in known), None)
