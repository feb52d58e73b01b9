"""What a rule finds: one fact, with the units that show it. And the plain form of rule: one concept near another."""

from functools import reduce
from operator import or_
from typing import NamedTuple

from chalicelib.domain.triage.scene import BLOCK, Scene
from chalicelib.domain.triage.vocabulary import bit

UNLESS_REACH = 5


class Fact(NamedTuple):
    """A danger or a loss. `first` and `last` are unit indices; the heavier fact is the more telling one."""

    kind: str
    sentence: str
    weight: int
    first: int
    last: int


class Pair(NamedTuple):
    """`anchor` with `other` at most `back` units before or `ahead` after it, and nothing of `unless` around it."""

    kind: str
    sentence: str
    weight: int
    anchor: int
    other: int
    back: int
    ahead: int
    unless: int
    sentences: int


def pair(
    kind: str,
    sentence: str,
    weight: int,
    anchor: str,
    other: str = "",
    back: int = 4,
    ahead: int = 4,
    unless: str = "",
    sentences: int = 0,
) -> Pair:
    """A rule from the names of concepts, several separated by blanks; without `other` the anchor alone is enough."""
    return Pair(
        kind, sentence, weight, bit(*anchor.split()), bit(*other.split()), back, ahead, bit(*unless.split()), sentences
    )


class Rules:
    """Rules of one kind, asked together: `anchors` are all concepts that one of them starts from."""

    def __init__(self, *rules: Pair) -> None:
        self._rules = rules
        self.anchors = reduce(or_, [rule.anchor for rule in rules])
        self._from: dict[int, tuple[Pair, ...]] = {}

    def anchored(self, mask: int) -> tuple[Pair, ...]:
        """Those that start from one of these concepts. There are as many answers as words have meanings."""
        rules = self._from.get(mask)
        if rules is None:
            rules = self._from[mask] = tuple([rule for rule in self._rules if rule.anchor & mask])
        return rules


def found_by(rules: Rules, scene: Scene) -> list[Fact]:
    """Every fact the rules find."""
    facts: list[Fact] = []
    firsts, lasts = scene.units.firsts, scene.units.lasts
    for at in scene.said(rules.anchors):
        mask = scene.masks[at]
        wide = scene.wide[at // BLOCK]
        for rule in rules.anchored(mask & rules.anchors):
            other = at
            if rule.other and not (mask & rule.other and lasts[at] > firsts[at]):
                if not rule.other & wide:
                    continue
                other = scene.near(at, rule.other, rule.back, rule.ahead, rule.sentences)
                if other < 0:
                    continue
            if rule.unless & wide and scene.mentions(rule.unless, at, UNLESS_REACH):
                continue
            facts.append(Fact(rule.kind, rule.sentence, rule.weight, min(at, other), max(at, other)))
    return facts
