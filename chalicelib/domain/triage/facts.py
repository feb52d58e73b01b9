"""What a rule finds: one fact, with the units that show it. And the plain form of rule: one concept near another."""

from typing import NamedTuple

from chalicelib.domain.triage.scene import Scene
from chalicelib.domain.triage.vocabulary import bit


class Fact(NamedTuple):
    """A danger or a loss. `first` and `last` are unit indices; the heavier fact is the more telling one."""

    kind: str
    sentence: str
    weight: int
    first: int
    last: int


class Pair(NamedTuple):
    """`anchor` within `back` units before or `ahead` units after it `other`, and nothing of `unless` in that stretch."""

    kind: str
    sentence: str
    weight: int
    anchor: int
    other: int
    back: int
    ahead: int
    unless: int = 0


def pair(
    kind: str, sentence: str, weight: int, anchor: str, other: str = "", back: int = 4, ahead: int = 4, unless: str = ""
) -> Pair:
    """A rule from the names of concepts, several separated by blanks; without `other` the anchor alone is enough."""
    return Pair(kind, sentence, weight, bit(*anchor.split()), bit(*other.split()), back, ahead, bit(*unless.split()))


def found_by(rules: tuple[Pair, ...], scene: Scene) -> list[Fact]:
    """Every fact the rules find."""
    facts: list[Fact] = []
    units, void = scene.units, scene.void
    live = [rule for rule in rules if rule.anchor & scene.present and (not rule.other or rule.other & scene.present)]
    anchors = 0
    for rule in live:
        anchors |= rule.anchor
    for at, unit in enumerate(units):
        if not unit.mask & anchors or void[at]:
            continue
        for rule in live:
            if not unit.mask & rule.anchor:
                continue
            other = at
            if rule.other:
                other = scene.near(at, rule.other, rule.back, rule.ahead)
                if other < 0:
                    continue
            if rule.unless and _any(scene, rule.unless, at - 5, at + 6):
                continue
            facts.append(Fact(rule.kind, rule.sentence, rule.weight, min(at, other), max(at, other)))
    return facts


def _any(scene: Scene, mask: int, first: int, past_last: int) -> bool:
    return bool(scene.present & mask) and any(
        unit.mask & mask for unit in scene.units[max(0, first) : min(len(scene.units), past_last)]
    )


def says(scene: Scene, mask: int, first: int = 0, past_last: int | None = None) -> bool:
    """Whether a live unit of this stretch carries one of these concepts."""
    return find(scene, mask, first, past_last) >= 0


def find(scene: Scene, mask: int, first: int = 0, past_last: int | None = None) -> int:
    """The index of the first such unit, or -1."""
    if not scene.present & mask:
        return -1
    stop = len(scene.units) if past_last is None else min(past_last, len(scene.units))
    for index in range(max(0, first), stop):
        if scene.units[index].mask & mask and not scene.void[index]:
            return index
    return -1
