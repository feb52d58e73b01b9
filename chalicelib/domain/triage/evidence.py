"""What a text has to say, as plain features: words and their parts, the meanings found in it, and pairs of meanings.

The same features are weighed when a text is judged and when the weights are learned. They come in clues, each of which
always has the same features and stands at a place, so that what decided can be shown.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress, pairwise
from typing import NamedTuple

from chalicelib.domain.triage.manners import mannered
from chalicelib.domain.triage.scene import Scene
from chalicelib.domain.triage.vocabulary import BITS, bit

SHORTEST_PART, LONGEST_PART = 3, 5
LONGEST_WORD = 24
"""Letters of a word that are looked at: no word of a customer's is longer, and one of thousands costs no more."""
PAIR_REACH = 3
"""A meaning is paired with that many that follow it, if only in the next sentence."""
FEWEST_BEFORE, MOST_BEFORE = 14, 28
"""A long sentence is parted after that many words: at the next comma or joining word, or in any case."""
GOING_ON = frozenset(
    "and but so because anyway also then plus y pero porque entonces ademas tambien aunque asi".split()
)
TELLING = ~1 - 2 * bit(
    *"SUBJECT AND OR BUT WALL SYMPTOM_PEOPLE PERSON POLITE_IF SENSE ACTION ROOMS INDOOR OUTDOOR GROUP".split()
)
"""Meanings, doubled as in a clue, without which a part says nothing of the matter: who and where alone is no loss."""
_NAMES = {mask: name for name, mask in BITS.items()}
Names = tuple[str, ...]
Clue = str | int | tuple[str, str] | tuple[int, int]
"""A word, or the meanings of a unit as a bit set doubled, and one more where they are void; or two that follow."""


class Part(NamedTuple):
    """A sentence, or some twenty words of a long one: its words from `first`, its meanings from `start`, and how many
    words it has beside manners."""

    first: int
    end: int
    start: int
    stop: int
    size: int


class Evidence(NamedTuple):
    """The words of a text, "" for manners; its meanings in order, each with its first and its last word; its parts.

    A part counts that says anything of a house, its services or a danger. "The gate code is 4411" is neither for nor
    against any priority: only where no part tells anything all count.
    """

    words: list[str]
    said: list[int]
    firsts: list[int]
    lasts: list[int]
    parts: list[Part]

    def clues_of(self, part: Part) -> Iterator[tuple[Clue, int, int]]:
        """Everything in a part that is weighed, each with the first and the last word that show it."""
        words, said, lasts = self.words, self.said, self.lasts
        for at in range(part.first, part.end):
            yield words[at], at, at
            if at:
                yield (words[at - 1], words[at]), max(part.first, at - 1), at
        for at in range(part.start, part.stop):
            first = self.firsts[at]
            yield said[at], first, lasts[at]
            for other in range(at + 1, min(len(said), at + PAIR_REACH + 1)):
                yield (said[at], said[other]), first, lasts[other]


def evidence_of(scene: Scene) -> Evidence:
    """What a text has to say, part by part. Linear in the text."""
    polite = mannered(scene.read)
    words = scene.read.words
    if polite:
        words = list(words)
        for at in polite:
            words[at] = ""
    units = scene.units
    kept: Sequence[object] = scene.masks
    if polite:
        kept = [mask and words[first] for mask, first in zip(scene.masks, units.firsts, strict=True)]
    said = [2 * mask + (void > 0) for mask, void in compress(zip(scene.masks, scene.void, strict=True), kept)]
    firsts, lasts = list(compress(units.firsts, kept)), list(compress(units.lasts, kept))
    starts = parted(scene)
    stop, parts, telling = 0, [], []
    for first, end in pairwise([*starts, len(words)]):
        start, stop = stop, bisect_left(firsts, end, stop)
        size = end - first - (words[first:end].count("") if polite else 0)
        part = Part(first, end, start, stop, size)
        parts.append(part)
        if any(map(TELLING.__and__, said[start:stop])):
            telling.append(part)
    return Evidence(words, said, firsts, lasts, telling or parts)


def parted(scene: Scene) -> list[int]:
    """The words at which a part begins."""
    words, gaps = scene.read.words, scene.read.gaps
    starts: list[int] = []
    for first, end in pairwise([0, *(at for at, gap in enumerate(gaps) if gap == 2 and at), len(words)]):
        starts.append(first)
        for at in range(first + FEWEST_BEFORE, end):
            since = at - starts[-1]
            if since >= MOST_BEFORE or (since >= FEWEST_BEFORE and (gaps[at] or words[at] in GOING_ON)):
                starts.append(at)
    return starts if words else []


def features_of(clue: Clue) -> Names:
    """The names under which a clue is weighed."""
    if isinstance(clue, str):
        return spellings_of(clue)
    if isinstance(clue, int):
        return meanings_of(clue)
    first, second = clue
    if isinstance(first, int) and isinstance(second, int):
        return pairs_of(first, second)
    return (f"{first} {second}",)


def spellings_of(word: str) -> Names:
    """The word between its blanks, and every run of 3 to 5 letters of that: a misspelt word keeps most of them."""
    if not word:
        return ()
    bounded = f" {word[:LONGEST_WORD]} "
    runs = [
        bounded[start : start + length]
        for length in range(SHORTEST_PART, LONGEST_PART + 1)
        for start in range(len(bounded) - length + 1)
    ]
    return tuple(dict.fromkeys((bounded, *runs)))


def meanings_of(meaning: int) -> Names:
    """The concepts of a bit set by name, marked `~` where they are not said as true now."""
    mark = "~" if meaning & 1 else ""
    return tuple(f"{mark}{name}" for name in _names(meaning >> 1))


def pairs_of(meaning: int, other: int) -> Names:
    """Each concept of one unit with each of another: `GAS+SMELL`, whichever comes first."""
    mark = "~" if (meaning | other) & 1 else ""
    return tuple(
        f"{mark}{first}+{second}" if first < second else f"{mark}{second}+{first}"
        for first in _names(meaning >> 1)
        for second in _names(other >> 1)
    )


@lru_cache(8192)
def _names(mask: int) -> Names:
    return tuple(name for bit, name in _NAMES.items() if mask & bit)
