"""Pictures that come with texts: each is fetched where the carrier keeps it, looked at, and kept by us or refused.

One message of the queue fetches one picture and orders the next, so that a slow one never holds a batch up for long.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from chalicelib.domain.instant import seconds
from chalicelib.domain.pictures import Medium, is_key, picture_type, text_key
from chalicelib.gateways import media as carrier
from chalicelib.gateways.world import World
from chalicelib.models import pictures as table
from chalicelib.models import texts
from chalicelib.models.texts import TextRecord
from chalicelib.observability import counted

MOST = 10
TRIES = 5
AGAIN_SECONDS = 60
OLDEST_SECONDS = 24 * 3600
_LONGEST_ADDRESS = 2000
_RACES = 20

NO_PICTURE = "It is not a picture that can be shown."
ELSEWHERE = "It was not where the text service keeps pictures."
TOO_LARGE = "It is larger than 5 MB."
OUT_OF_REACH = "The text service did not give it out."


def announced(addresses: Sequence[str]) -> tuple[Medium, ...]:
    """What a webhook says came with a text, to be fetched; what is beyond ten is left out."""
    return tuple(
        Medium(number=number, source=address[:_LONGEST_ADDRESS]) for number, address in enumerate(addresses[:MOST])
    )


def look_again_at(world: World) -> str:
    """When the sweep takes up what was announced now, should whoever fetches it be killed."""
    moment = datetime.fromisoformat(world.now()).astimezone(UTC) + timedelta(seconds=AGAIN_SECONDS)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def order(world: World, text: TextRecord) -> None:
    """Put what came with this text on the queue. Raises Unavailable; the sweep does it then."""
    if _waiting(text):
        world.queue().put([(text.phone, text.id, 0)])


def fetch(world: World, phone: str, text_id: str) -> None:
    """Fetch the next picture of this text and order the one after it. Raises Unavailable; can be done again."""
    text = texts.get(phone, text_id)
    waiting = _waiting(text) if text else []
    if text is None or not waiting:
        return
    medium = min(waiting, key=lambda one: (one.tries, one.number))
    settled = _fetched(world, text, medium)
    counted("pictures", became=settled.state)
    after = _noted(world, text, settled)
    # What was tried as often as this one waits for the sweep, so that a text ends where nothing answers.
    if any(one.tries <= medium.tries for one in _waiting(after)):
        order(world, after)


def _waiting(text: TextRecord) -> list[Medium]:
    return [medium for medium in text.media if medium.state == "fetching"]


def _fetched(world: World, text: TextRecord, medium: Medium) -> Medium:
    """What became of it: stored, refused with the reason, or to be tried again."""
    key = text_key(text.id, medium.number)
    try:
        content = world.media().fetch(medium.source) if is_key(key) else b""
    except carrier.OutOfReach:
        late = seconds(world.now()) - seconds(text.at) > OLDEST_SECONDS
        if late or medium.tries + 1 >= TRIES:
            return _refused(medium, OUT_OF_REACH)
        return replace(medium, tries=medium.tries + 1)
    except carrier.Elsewhere:
        return _refused(medium, ELSEWHERE)
    except carrier.TooLarge:
        return _refused(medium, TOO_LARGE)
    kind = picture_type(content)
    if kind is None:
        return _refused(medium, NO_PICTURE)
    world.photos().put(key, content, kind)
    return Medium(number=medium.number, state="stored", type=kind)


def _refused(medium: Medium, reason: str) -> Medium:
    return Medium(number=medium.number, state="refused", reason=reason)


def _noted(world: World, text: TextRecord, settled: Medium) -> TextRecord:
    """The text with what became of one of its pictures; whoever settled that one first was right."""
    for _ in range(_RACES):
        media = tuple(
            settled if one.number == settled.number and one.state == "fetching" else one for one in text.media
        )
        open_still = any(one.state == "fetching" for one in media)
        if media == text.media or table.settle(text, media, look_again_at(world) if open_still else None):
            return replace(text, media=media)
        again = texts.get(text.phone, text.id)
        if again is None:
            return text
        text = again
    return text
