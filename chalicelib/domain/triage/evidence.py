"""What a text has to say, as plain features: words and their parts, the meanings found in it, and pairs of meanings.

The same features are weighed when a text is judged and when the weights are learned. They come in clues, each of which
always has the same features and stands at a place, so that what decided can be shown.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from chalicelib.domain.triage.manners import mannered
from chalicelib.domain.triage.scene import Scene
from chalicelib.domain.triage.vocabulary import BITS, bit

SHORTEST_PART, LONGEST_PART = 3, 5
LONGEST_WORD = 24
"""Letters of a word that are looked at: no word of a customer's is longer, and one of thousands costs no more."""
PAIR_REACH = 4
FEWEST_BEFORE, MOST_BEFORE = 14, 28
"""A long sentence is parted after that many words: at the next comma or joining word, or in any case."""
GOING_ON = frozenset(
    "and but so because anyway also then plus y pero porque entonces ademas tambien aunque asi".split()
)
TELLING = ~bit(
    *"SUBJECT AND OR BUT WALL SYMPTOM_PEOPLE PERSON POLITE_IF SENSE ACTION ROOMS INDOOR OUTDOOR GROUP".split()
)
"""Meanings without which a part says nothing of the matter: who and where alone is no loss and no danger."""
_NAMES = {mask: name for name, mask in BITS.items()}
Names = tuple[str, ...]
Clue = str | tuple[int, bool] | tuple[int, int, bool]
"""A word, two words with a blank between, meanings as a bit set, or those of two units; with whether they are void."""


class Part(NamedTuple):
    """A sentence, or some twenty words of a long one, that says anything of a house, its services or a danger.

    "The gate code is 4411" is neither for nor against any priority: only where no part tells anything all count.
    """

    clues: set[Clue]
    first: int
    last: int
    words: int


def parts_of(scene: Scene) -> list[Part]:
    """The text part by part, each with its clues, each clue once. Linear in the text."""
    part_at, polite = parted(scene), mannered(scene.read)
    count = part_at[-1] + 1 if part_at else 0
    found: list[set[Clue]] = [set() for _ in range(count)]
    firsts, lasts, sizes, telling = [-1] * count, [0] * count, [0] * count, [False] * count
    gaps, before = scene.read.gaps, ""
    for at, word in enumerate(scene.read.words):
        part = part_at[at]
        if firsts[part] < 0:
            firsts[part] = at
        lasts[part] = at
        if polite[at]:
            before = ""
            continue
        sizes[part] += 1
        clues = found[part]
        clues.add(word)
        if before and gaps[at] < 2:
            clues.add(f"{before} {word}")
        before = word
    units = [at for at in range(scene.size) if scene.masks[at] and not polite[scene.units.firsts[at]]]
    masks, void, places = scene.masks, scene.void, scene.units.firsts
    for number, at in enumerate(units):
        mask, part = masks[at], part_at[places[at]]
        if mask & TELLING:
            telling[part] = True
        clues = found[part]
        clues.add((mask, void[at] > 0))
        for other in units[number + 1 : number + PAIR_REACH + 1]:
            if other > at + PAIR_REACH:
                break
            clues.add((mask, masks[other], void[at] + void[other] > 0))
    parts = list(map(Part, found, firsts, lasts, sizes))
    return [part for part, tells in zip(parts, telling, strict=True) if tells] or parts


def places_of(scene: Scene, part: Part) -> Iterator[tuple[Clue, int, int]]:
    """The clues of a part again, each time with the first and the last word that show it."""
    read, masks, void, firsts, lasts = scene.read, scene.masks, scene.void, scene.units.firsts, scene.units.lasts
    for at in range(part.first, part.last + 1):
        yield read.words[at], at, at
        if at > part.first:
            yield f"{read.words[at - 1]} {read.words[at]}", at - 1, at
    first, end = bisect_left(firsts, part.first), bisect_right(firsts, part.last)
    for at in range(first, end):
        if masks[at]:
            yield (masks[at], void[at] > 0), firsts[at], lasts[at]
            for other in range(at + 1, min(end, at + PAIR_REACH + 1)):
                if masks[other]:
                    yield (masks[at], masks[other], void[at] + void[other] > 0), firsts[at], lasts[other]


def parted(scene: Scene) -> list[int]:
    """For each word the number of its part."""
    part, since, parts = -1, 0, []
    for word, gap in zip(scene.read.words, scene.read.gaps, strict=True):
        since += 1
        if part < 0 or gap == 2 or (since > FEWEST_BEFORE and (gap or word in GOING_ON)) or since > MOST_BEFORE:
            part, since = part + 1, 1
        parts.append(part)
    return parts


def features_of(clue: Clue) -> Names:
    """The names under which a clue is weighed."""
    if isinstance(clue, str):
        return (clue,) if " " in clue else spellings_of(clue)
    return meanings_of(*clue) if len(clue) == 2 else pairs_of(*clue)


def spellings_of(word: str) -> Names:
    """The word between its blanks, and every run of 3 to 5 letters of that: a misspelt word keeps most of them."""
    bounded = f" {word[:LONGEST_WORD]} "
    runs = [
        bounded[start : start + length]
        for length in range(SHORTEST_PART, LONGEST_PART + 1)
        for start in range(len(bounded) - length + 1)
    ]
    return tuple(dict.fromkeys((bounded, *runs)))


def meanings_of(mask: int, void: bool) -> Names:
    """The concepts of a bit set by name, marked `~` where they are not said as true now."""
    return tuple(f"{'~' if void else ''}{name}" for bit, name in _NAMES.items() if mask & bit)


def pairs_of(mask: int, other: int, void: bool) -> Names:
    """Each concept of one unit with each of another: `GAS+SMELL`, whichever comes first."""
    mark = "~" if void else ""
    return tuple(
        f"{mark}{min(first, second)}+{max(first, second)}"
        for first in meanings_of(mask, False)
        for second in meanings_of(other, False)
    )
