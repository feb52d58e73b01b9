"""Weighs what a text says: how much everything in it together speaks for an emergency and for urgent.

The rules see meanings one by one; here all of them count together, with the words they come in, by weights learned from
thousands of labelled descriptions. Where the two differ, the clearer one has it.
"""

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from chalicelib.domain.priority import Priority
from chalicelib.domain.triage import weights
from chalicelib.domain.triage.evidence import Clue, Part, features_of, places_of
from chalicelib.domain.triage.scene import Scene
from chalicelib.domain.triage.spelling import lemma_of

TENTHS = 10
FEWEST_WORDS = 4
MOST_TOGETHER = 4
CLEAR_WITH_RULE, CLEAR_DANGER, CLEAR_IF_HELD, CLEAR_LOSS = 1.5, 2.6, 3.5, 4.0
"""By how much a few parts must speak for a danger or a loss, whatever else is said: less where the rules see the danger
there, more where they see that water is held."""
SURE_DANGER = 4.5
"""By how much a text must speak for a danger that the rules see too, however much it also speaks of a loss."""
VOTES = {
    "emergency": (0.7, 0.0, 0.0),
    "emergency:cold": (1.5, 0.0, 0.0),
    "emergency:heat": (1.5, 0.0, 0.0),
    "urgent": (-0.3, 0.5, 0.0),
    "urgent:held": (-3.2, 0.5, 0.0),
    "routine": (-0.3, 0.0, 0.5),
}
"""What the rules' gravest finding adds to emergency, urgent and routine: most where several facts far apart make it,
and water that is held now would have to sound dangerous indeed."""
LONGEST_SPAN = 7


class Learned(NamedTuple):
    """`of` each feature: for an emergency and for urgent, against routine. `tells` of each kind, by its meanings."""

    of: dict[str, tuple[int, int]]
    tells: dict[str, dict[str, int]]
    telling: frozenset[str]


@cache
def learned() -> Learned:
    """The weights, read on first use."""
    of: dict[str, tuple[int, int]] = {}
    for line in weights.WEIGHTS.splitlines():
        numbers, *names = line.split(",")
        if names:
            emergency, urgent = numbers.split(" ")
            of |= dict.fromkeys(names, (int(emergency), int(urgent)))
    tells: dict[str, dict[str, int]] = {}
    for line in weights.KINDS.splitlines():
        kind, *told = line.split(" ")
        if told:
            tells[kind] = {name: int(weight) for name, _, weight in (one.partition(":") for one in told)}
    return Learned(of, tells, frozenset(name for told in tells.values() for name in told))


@lru_cache(32768)
def weight_of(clue: Clue) -> tuple[int, int]:
    """How strongly a clue speaks for an emergency and for urgent, against routine, in tenths."""
    of = learned().of
    known = [of[name] for name in features_of(clue) if name in of]
    return sum([danger for danger, _ in known]), sum([loss for _, loss in known])


def judge(parts: Sequence[Part], rule: str, told_at: int) -> Priority:
    """The priority of a text in which `rule` is the gravest finding of the rules, shown by the word `told_at`.

    When one part is an emergency the whole is: a few parts in a row that are clear enough decide, and need less
    where the rules found the danger there.
    """
    summed = []
    for part in parts:
        danger, loss = _weight_of_part(part)
        summed.append(Summed(danger / TENTHS, loss / TENTHS, part.words, part.first <= told_at <= part.last))
    return decided(summed, weights.BASE, rule)


def _weight_of_part(part: Part) -> tuple[int, int]:
    pairs = list(map(weight_of, part.clues))
    return sum([danger for danger, _ in pairs]), sum([loss for _, loss in pairs])


class Summed(NamedTuple):
    """The weights of a part's features for an emergency and for urgent, its words, whether the rules' fact is in it."""

    danger: float
    loss: float
    words: int
    told: bool


def decided(parts: Sequence[Summed], base: tuple[float, float], rule: str) -> Priority:
    """The priority by the margins of the whole and of its parts, where `rule` is what the rules found."""
    for_danger, for_loss, for_routine = VOTES.get(rule) or VOTES[rule.partition(":")[0]]
    danger, loss = _margins(parts, base)
    sees_danger = rule.startswith("emergency")
    if danger + for_danger > max(loss + for_loss, for_routine) or (sees_danger and danger > SURE_DANGER):
        return "emergency"
    lost = loss + for_loss > for_routine
    for first in range(len(parts)):
        for last in range(first + 1, min(len(parts), first + MOST_TOGETHER) + 1):
            run = parts[first:last]
            danger, loss = _margins(run, base)
            if sees_danger and any(part.told for part in run):
                if danger + for_danger > max(0.0, loss) + CLEAR_WITH_RULE:
                    return "emergency"
            elif danger - max(0.0, loss) > (CLEAR_IF_HELD if rule == "urgent:held" else CLEAR_DANGER):
                return "emergency"
            lost = lost or loss > CLEAR_LOSS
    return "urgent" if lost else "routine"


def _margins(parts: Sequence[Summed], base: tuple[float, float]) -> tuple[float, float]:
    """How much the parts together speak for an emergency and for urgent, against routine."""
    share = 1 / math.sqrt(max(FEWEST_WORDS, sum([part.words for part in parts])))
    return base[0] + share * sum([part.danger for part in parts]), base[1] + share * sum([part.loss for part in parts])


def telling_words(scene: Scene, parts: Sequence[Part], priority: Priority) -> tuple[int, int]:
    """First and last of the few words in a row that speak most for a priority, in the part that speaks most for it."""
    danger = priority == "emergency"
    part = max(
        parts, key=lambda part: _against(*_weight_of_part(part), danger) / math.sqrt(max(FEWEST_WORDS, part.words))
    )
    speaks = [0.0] * (part.last - part.first + 1)
    for clue, first, last in places_of(scene, part):
        weight = _against(*weight_of(clue), danger) / 2
        speaks[first - part.first] += weight
        speaks[min(last, part.last) - part.first] += weight
    best, span = -math.inf, (0, 0)
    for first in range(len(speaks)):
        total = 0.0
        for last in range(first, min(len(speaks), first + LONGEST_SPAN)):
            total += speaks[last]
            if total > best and _content(scene, part.first + first) and _content(scene, part.first + last):
                best, span = total, (first, last)
    return part.first + span[0], part.first + span[1]


def _against(emergency: int, urgent: int, danger: bool) -> int:
    """How much two weights speak for an emergency, or else for urgent, against the other and against routine."""
    return emergency - max(urgent, 0) if danger else urgent - max(emergency, 0)


def _content(scene: Scene, at: int) -> bool:
    """Whether a reader finds something in the word at which a span may begin or end."""
    return len(scene.read.words[at]) > 2 and bool(lemma_of(scene.read.words[at]))


def kind_of(parts: Sequence[Part], priority: Priority) -> str:
    """What kind of emergency or loss the meanings of a text tell of."""
    said: set[str] = set()
    for part in parts:
        said.update(*map(_told_by, part.clues))
    totals = {
        kind: sum([told[name] for name in said & told.keys()])
        for kind, told in learned().tells.items()
        if kind.startswith(priority)
    }
    return max(totals, key=lambda kind: totals[kind]).partition(":")[2]


@lru_cache(32768)
def _told_by(clue: Clue) -> tuple[str, ...]:
    """The meanings of a clue that tell of any kind."""
    if isinstance(clue, str):
        return ()
    return tuple(filter(learned().telling.__contains__, features_of(clue)))
