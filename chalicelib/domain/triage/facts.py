"""What a rule finds: one fact, with the units that show it. And the plain form of rule: one concept near another."""

from functools import lru_cache
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


@lru_cache(8192)
def _anchored(rules: tuple[Pair, ...], mask: int) -> tuple[Pair, ...]:
    return tuple(rule for rule in rules if rule.anchor & mask)


def anchors_of(rules: tuple[Pair, ...]) -> int:
    """All concepts that a rule of these starts from."""
    mask = 0
    for rule in rules:
        mask |= rule.anchor
    return mask


def found_by(rules: tuple[Pair, ...], scene: Scene) -> list[Fact]:
    """Every fact the rules find."""
    facts: list[Fact] = []
    anchors = anchors_of(rules) & scene.alive
    if not anchors:
        return facts
    firsts, lasts = scene.units.firsts, scene.units.lasts
    for at, mask in scene.living:
        if not mask & anchors:
            continue
        wide = scene.wide[at // BLOCK]
        for rule in _anchored(rules, mask & anchors):
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
