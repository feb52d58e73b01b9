"""The text as one scene: its units, and looking around in it.

Every question looks at a bounded window of units, so the work stays linear in the length of the text.
"""

from functools import reduce
from operator import or_

from chalicelib.domain.triage.reading import Words, words_of
from chalicelib.domain.triage.units import Units, units_of
from chalicelib.domain.triage.vocabulary import bit

BUT, NEGATED = bit("BUT"), 1
BLOCK = 16
"""Units are also summed up in blocks, so that a window without a concept is ruled out in one step."""
SPANISH_MARKS = frozenset(
    "el la los las del que una mi esta con por para se y en hay agua tengo tenemos sirve prende".split()
)
"""Words that only a Spanish text has: there a boiler heats water, in an English one the house."""


def _blocks(column: list[int]) -> list[int]:
    return [reduce(or_, column[first : first + BLOCK]) for first in range(0, len(column), BLOCK)]


def _with_any(mask: int, column: list[int], blocks: list[int]) -> list[int]:
    """The places of a column, summed up in these blocks, that have one of these concepts."""
    return [
        at
        for first, together in zip(range(0, len(column), BLOCK), blocks, strict=True)
        if together & mask
        for at, concepts in enumerate(column[first : first + BLOCK], first)
        if concepts & mask
    ]


class Scene:
    """Units in order; `void[i]` holds the scope bits of unit i, `true[i]` its concepts if they are said as true now,
    `alive` all of those."""

    __slots__ = (
        "alive",
        "blocks",
        "gaps",
        "lemmas",
        "living",
        "masks",
        "present",
        "read",
        "size",
        "spanish",
        "true",
        "units",
        "void",
        "wide",
    )

    def __init__(self, text: str) -> None:
        self.read: Words = words_of(text)
        self.units: Units = units_of(self.read)
        self.masks, self.lemmas, self.gaps = self.units.masks, self.units.lemmas, self.units.gaps
        self.size = len(self.masks)
        self.spanish = not SPANISH_MARKS.isdisjoint(self.read.words)
        self.void = [0] * self.size
        self.blocks = _blocks(self.masks)
        self.present = reduce(or_, self.blocks, 0)
        around = [0, *self.blocks, 0]
        self.wide = list(map(or_, map(or_, around, self.blocks), around[2:]))
        self.alive = self.present
        self.true: list[int] = []
        self.living: list[int] = []

    def settle(self) -> None:
        """Sums up what is said as true now. Called once, when all scopes are marked."""
        self.true = [0 if void else mask for mask, void in zip(self.masks, self.void, strict=True)]
        self.living = _blocks(self.true)
        self.alive = reduce(or_, self.living, 0)

    def said(self, mask: int) -> list[int]:
        """The units with one of these concepts, said as true now."""
        if not self.alive & mask:
            return []
        return _with_any(mask, self.true, self.living)

    def with_any(self, mask: int) -> list[int]:
        """The units with one of these concepts, however they are said."""
        return _with_any(mask, self.masks, self.blocks)

    def near(self, at: int, mask: int, back: int, ahead: int, sentences: int = 0) -> int:
        """The nearest live unit with one of these concepts, or -1. `sentences`: how many ends may lie between."""
        if not self.wide[at // BLOCK] & mask:
            return -1
        true, gaps = self.true, self.gaps
        best, crossed = -1, 0
        for index in range(at + 1, min(self.size, at + ahead + 1)):
            if gaps[index] == 2:
                crossed += 1
                if crossed > sentences:
                    break
            if true[index] & mask:
                best = index
                back = min(back, index - at)
                break
        crossed = 0
        for index in range(at - 1, max(-1, at - back - 1), -1):
            if gaps[index + 1] == 2:
                crossed += 1
                if crossed > sentences:
                    break
            if true[index] & mask:
                return index
        return best

    def says(self, mask: int) -> bool:
        """Whether one of these concepts is said anywhere as true now."""
        return bool(self.alive & mask)

    def mentions(self, mask: int, at: int, reach: int) -> bool:
        """Whether one of these concepts, though past or supposed, stands that near in the sentence, up to a "but"."""
        masks, gaps, void = self.masks, self.gaps, self.void
        for index in range(at, min(self.size, at + reach + 1)):
            if index > at and (gaps[index] == 2 or masks[index] & BUT):
                break
            if masks[index] & mask and not void[index] & NEGATED:
                return True
        for index in range(at - 1, max(-1, at - reach - 1), -1):
            if gaps[index + 1] == 2 or masks[index] & BUT:
                break
            if masks[index] & mask and not void[index] & NEGATED:
                return True
        return False

    def says_near(self, mask: int, at: int, back: int, ahead: int) -> bool:
        """Whether one of these is said between `back` units before and `ahead` units after, in any sentence."""
        if not self.wide[at // BLOCK] & mask:
            return False
        return any(map(mask.__and__, self.true[max(0, at - back) : at + ahead + 1]))

    def find(self, mask: int, first: int = 0) -> int:
        """The first live unit with one of these concepts, or -1. Asked a fixed number of times per text."""
        if self.alive & mask:
            for index in range(first, self.size):
                if self.true[index] & mask:
                    return index
        return -1
