"""The inbox: which conversations there are, what in them is unread, and the boards that hear of it.

Boards hear from the handler that took a text in, sent one or marked it read, as they do of settings: the texts table
has no stream, and nothing is lost with a message that does not arrive, because a board that opens loads the inbox.
"""

from collections import Counter
from collections.abc import Sequence

from chalicelib.domain import card, frames
from chalicelib.domain.errors import Unavailable
from chalicelib.gateways.world import World
from chalicelib.models import customers, jobs, talks, technicians, texts
from chalicelib.models.talks import Talk
from chalicelib.models.texts import TextRecord
from chalicelib.observability import counted

from . import boards
from .records import text_shown
from .shown import Json

PAGE = 30
# With a page of the others that is as many as one request gets by key.
MOST_UNREAD = 50


def listed(before: str | None, limit: int = PAGE) -> Json:
    """The conversations, those with something unread first, and how many those are.

    `next` is the `before` that goes on after this page, None after the last one. `limit` is at most 50. Seven requests
    however many there are, one for a `limit` of 0, which only counts.
    """
    waiting = talks.unread()
    unread = Counter(phone for phone, _ in waiting)
    if limit == 0:
        return {"conversations": [], "unread": len(unread), "next": None}
    first = list(unread)[:MOST_UNREAD]
    newest = talks.newest(before, limit)
    others = [phone for phone, _ in newest if phone not in first]
    phones = others if before else [*first, *others]
    kept = talks.several_talks(phones)
    # What nobody has read comes in the same request; where that is very much, the newest of it.
    newest_of_each = [(talk.phone, talk.last) for talk in kept.values()]
    some = texts.several([*newest_of_each, *(one for one in waiting if one[0] in kept)])
    people = _People(phones)
    found = [
        _summary(kept[phone], [text for text in some if text.phone == phone], unread[phone], people)
        for phone in phones
        if phone in kept
    ]
    return {"conversations": found, "unread": len(unread), "next": newest[-1][1] if len(newest) == limit else None}


class _People:
    """Whose numbers these are, all with three requests: the open cards, the technicians, the customers' records."""

    def __init__(self, phones: Sequence[str]) -> None:
        self._technicians = {one.phone: one.name for one in technicians.everybody()}
        self._records = customers.several(phones)
        self._open: dict[str, Json] = {}
        wanted = set(phones)
        for shown in map(card.decoded, jobs.cards(boards.OPEN)):
            phone = shown["phone"]
            if phone in wanted and shown["opened_at"] >= self._open.get(phone, shown)["opened_at"]:
                self._open[phone] = shown

    def described(self, phone: str) -> Json:
        job, record = self._open.get(phone), self._records.get(phone)
        said = {"phone": phone} | ({"job": job["id"]} if job else {})
        if phone in self._technicians:
            return said | {"name": self._technicians[phone], "kind": "technician"}
        name = job["customer"] if job else record.name if record else ""
        return said | {"name": name, "kind": "customer" if name else "unknown"}


def _summary(talk: Talk, some: Sequence[TextRecord], unread: int, people: _People) -> Json:
    last = next((text for text in some if text.id == talk.last), None)
    said = people.described(talk.phone) | {"unread": unread, "at": talk.at, "last": text_shown(last) if last else None}
    words = [text.body for text in sorted(some, key=lambda text: text.at) if text.unread and text.direction == "in"]
    if unread and words and said["kind"] != "technician":
        said |= {"priority": _priority("\n".join(words))}
    if talk.by:
        said |= {"answered_by": talk.by, "answered_at": talk.written_at}
    return said | ({"ignored": True} if talk.ignored else {})


def _priority(words: str) -> str:
    # The rules are large, and whoever sends texts or hears of their fate comes by here without them.
    from chalicelib.domain.triage import triage

    return triage(words).priority


def tell(world: World, phone: str, unread: bool | None = None) -> None:
    """Boards hear how many conversations have something unread.

    The index may lag: whether this one has, its caller may know better.
    """
    try:
        found = {other for other, _ in talks.unread()}
        if unread is not None:
            found = found | {phone} if unread else found - {phone}
        boards.tell(world, frames.inbox(len(found), phone))
    except Unavailable:
        # The text is taken in or on its way: whoever sent it must not hear that it was not.
        counted("inbox_not_told")
