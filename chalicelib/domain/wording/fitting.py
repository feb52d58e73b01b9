"""Making a text fit one segment: words are taken from what was typed, least needed first, never from the link."""

from collections.abc import Callable

import msgspec

from ..gsm7 import SEGMENT, septets
from .facts import LINK, Telling

Wording = Callable[[Telling], str]
Step = Callable[[str, str, int, int], str]

# What is shortened first, and how many septets of it are left as long as something later can give way instead.
_ORDER: tuple[tuple[str, int], ...] = (
    ("issue", 0),
    ("reason", 24),
    ("town", 0),
    ("street", 12),
    ("customer", 8),
    ("technician", 8),
    ("company", 12),
)

# A name cut after one of these would promise a word that does not follow.
_LEADS_ON = frozenset(("apt", "unit", "suite", "ste", "floor", "building", "bldg", "and", "de", "del", "la", "y"))


def fitted(wording: Wording, telling: Telling, link_length: int | None) -> str:
    """The wording of `telling`, shortened until it fits. `link_length` is None for a text without a link."""
    room = SEGMENT if link_length is None else SEGMENT - link_length + septets(LINK)
    told = shortened(wording, telling, room)
    body = wording(told)
    if septets(body) > room:
        told = _step(_to_the_last, _order(telling), wording, told, room)
        body = wording(told)
    return body if septets(body) <= room or link_length is None else _bare(telling, room)


def shortened(wording: Wording, telling: Telling, room: int) -> Telling:
    """With as much taken from what was typed as the `room` asks for, and no more than can still be read."""
    if septets(wording(telling)) <= room:
        return telling
    order = _order(telling)
    if telling.emergency and telling.reasons:
        telling = msgspec.structs.replace(telling, issue=telling.reasons)
    for step in (_whole_words, _characters):
        telling = _step(step, order, wording, telling, room)
    # A window that is over is needed less than a name that can be read.
    return telling if septets(wording(telling)) <= room else msgspec.structs.replace(telling, was=None)


def _order(telling: Telling) -> tuple[tuple[str, int], ...]:
    """The words that decided an emergency are the last of the issue to go, so the town goes before them."""
    return (("town", 0), *_ORDER) if telling.emergency and telling.reasons else _ORDER


def _step(step: Step, order: tuple[tuple[str, int], ...], wording: Wording, telling: Telling, room: int) -> Telling:
    for name, floor in order:
        over = septets(wording(telling)) - room
        if over <= 0:
            break
        telling = msgspec.structs.replace(telling, **{name: step(name, getattr(telling, name), over, floor)})
    return telling


def at_the_floor(telling: Telling) -> Telling:
    """With every name as short as it can still be read, and nothing that is left out before a name is cut shorter."""
    names = {name: _cut(getattr(telling, name), floor) for name, floor in _ORDER}
    return msgspec.structs.replace(telling, was=None, **names)


def _whole_words(name: str, value: str, over: int, floor: int) -> str:
    """Without its last words, at least `over` septets shorter if the floor allows; a name keeps its first word."""
    target = max(septets(value) - over, floor)
    if septets(value) <= target:
        return value
    if name == "town":
        # Half of a town's name is another town.
        return ""
    quoted = name in ("issue", "reason")
    mark = "..." if quoted else ""
    words = value.split(" ")
    for count in range(len(words) - 1, 0, -1):
        kept = " ".join(words[:count]).rstrip(" ,;:.-&/+(#")
        whole = words[count - 1].lower().strip(".,#") not in _LEADS_ON
        if kept and whole and septets(kept + mark) <= target:
            return kept + mark
    return "" if quoted else words[0]


def _characters(name: str, value: str, over: int, floor: int) -> str:
    return _cut(value, max(septets(value) - over, floor))


def _to_the_last(name: str, value: str, over: int, floor: int) -> str:
    """A name keeps its first letters: the sentences for a missing name are longer."""
    return _cut(value, max(septets(value) - over, 0 if name in ("issue", "reason", "town") else 2))


def _cut(value: str, target: int) -> str:
    while septets(value) > target:
        value = value[:-1]
    return value.rstrip()


def _bare(telling: Telling, room: int) -> str:
    """With a link so long that no sentence fits beside it, only who writes and the link."""
    company = telling.company or telling.reference
    while company and septets(f"{company}: {LINK}") > room:
        company = company[:-1].rstrip()
    return f"{company}: {LINK}" if company else LINK
