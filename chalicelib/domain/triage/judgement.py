"""Weighs what a text says: how much everything in it together speaks for an emergency and for urgent.

The rules see meanings one by one; here all of them count together, with the words they come in, by weights learned from
thousands of labelled descriptions. Where the two differ, the clearer one has it.
"""

import math
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import accumulate, chain, count, pairwise, repeat
from operator import add
from typing import NamedTuple

from chalicelib.domain.priority import Priority
from chalicelib.domain.triage import weights
from chalicelib.domain.triage.evidence import PAIR_REACH, Clue, Evidence, features_of
from chalicelib.domain.triage.spelling import lemma_of

TENTHS = 10
APART = 1 << 20
"""How often a weight for an emergency counts in one number with that for urgent: more than any sum of those."""
REMEMBERED = 1 << 15
HALF = 16
"""Bits of the number of a meaning: there are a few thousand in both lexicons."""
FEWEST_WORDS = 4
MOST_TOGETHER = 4
CLEAR_WITH_RULE, CLEAR_DANGER, CLEAR_IF_HELD, CLEAR_LOSS = 0.7, 2.4, 3.5, 4.0
"""By how much a few parts must speak for a danger or a loss, whatever else is said: less where the rules see the danger
there, more where they see that water is held."""
SURE_DANGER = 4.3
"""By how much a text must speak for a danger that the rules see too, however much it also speaks of a loss."""
VOTES = {
    "emergency": (0.9, 0.0, 0.0),
    "emergency:cold": (1.7, 0.0, 0.0),
    "emergency:heat": (1.7, 0.0, 0.0),
    "urgent": (-0.1, 0.5, 0.0),
    "urgent:held": (-3.2, 0.5, 0.0),
    "routine": (-0.1, 0.0, 0.5),
}
"""What the rules' gravest finding adds to emergency, urgent and routine: most where several facts far apart make it,
and water that is held now would have to sound dangerous indeed."""
LONGEST_SPAN = 7
ONLY_WITH = {
    "emergency:cold": frozenset("COLD FREEZING FROZEN HEAT".split()),
    "emergency:heat": frozenset("HOT EXTREME_HEAT COOLING POWER POWER_OUT".split()),
    "emergency:medical": frozenset("MEDICAL BATTERY POWER POWER_OUT".split()),
    "emergency:trapped": frozenset("TRAPPED STUCK ENCLOSED CAUGHT ELEVATOR LOCKED_OUT ALONE_INSIDE".split()),
}
"""Kinds that no text is of which says none of these: what to do until somebody comes depends on the kind."""
TOLD_CLEARLY = 10
"""Tenths below which a kind is not told by what is said as true now: then what seems past or denied counts as well."""


class Learned(NamedTuple):
    """`of` each feature, and of two words that are neighbours: both weights in one number. `tells` of each kind, by its
    meanings."""

    of: dict[str, int]
    neighbours: dict[tuple[str, str], int]
    tells: dict[str, dict[str, int]]
    telling: frozenset[str]


@cache
def learned() -> Learned:
    """The weights, read on first use."""
    of: dict[str, int] = {}
    for line in weights.WEIGHTS.splitlines():
        numbers, *names = line.split(",")
        if names:
            emergency, urgent = numbers.split(" ")
            of |= dict.fromkeys(names, int(emergency) * APART + int(urgent))
    tells: dict[str, dict[str, int]] = {}
    for line in weights.KINDS.splitlines():
        kind, *told = line.split(" ")
        if told:
            tells[kind] = {name: int(weight) for name, _, weight in (one.partition(":") for one in told)}
    neighbours: dict[tuple[str, str], int] = {}
    for name, both in of.items():
        first, blank, second = name.partition(" ")
        if first and blank and second:
            neighbours[(first, second)] = both
    return Learned(of, neighbours, tells, frozenset(name for told in tells.values() for name in told))


class _Weighed(dict[Clue, int]):
    """How strongly each clue speaks for both, in one number; found once and then remembered, up to a limit."""

    def __missing__(self, clue: Clue) -> int:
        if len(self) >= REMEMBERED:
            self.clear()
        of = learned().of
        self[clue] = weight = sum([of[name] for name in features_of(clue) if name in of])
        return weight


class _Numbered(dict[int, int]):
    """A small number from 1 for each meaning, which is a bit set as long as all concepts: quick to look pairs up by."""

    def __init__(self) -> None:
        super().__init__()
        self.meanings: dict[int, int] = {}
        self._next = count(1)

    def __missing__(self, meaning: int) -> int:
        number = next(self._next)
        # First what it stands for: another thread may use it at once.
        self.meanings[number] = meaning
        return self.setdefault(meaning, number)


class _Pairs(dict[int, int]):
    """How strongly two meanings speak together, by both their numbers in one; 0 stands for none."""

    def __missing__(self, pair: int) -> int:
        if len(self) >= REMEMBERED:
            self.clear()
        first, second = map(_number.meanings.get, (pair >> HALF, pair & (1 << HALF) - 1))
        self[pair] = weight = 0 if first is None or second is None else _weighed[(first, second)]
        return weight


_weighed = _Weighed()
_number, _pair = _Numbered(), _Pairs()


def apart(both: int) -> tuple[int, int]:
    """For an emergency and for urgent, against routine, in tenths."""
    loss = (both + APART // 2) % APART - APART // 2
    return (both - loss) // APART, loss


def judge(evidence: Evidence, rule: str, told_at: int) -> Priority:
    """The priority of a text in which `rule` is the gravest finding of the rules, shown by the word `told_at`.

    When one part is an emergency the whole is: a few parts in a row that are clear enough decide, and need less
    where the rules found the danger there.
    """
    summed = [
        Summed(danger / TENTHS, loss / TENTHS, part.size, part.first <= told_at < part.end)
        for part, (danger, loss) in zip(evidence.parts, weighed(evidence), strict=True)
    ]
    return decided(summed, weights.BASE, rule)


def weighed(evidence: Evidence) -> list[tuple[int, int]]:
    """How strongly each part speaks for an emergency and for urgent, against routine, in tenths."""
    of, words, said = _weighed.__getitem__, evidence.words, evidence.said
    beside = map(learned().neighbours.get, pairwise(words), repeat(0))
    by_word = [0, *accumulate(map(add, map(of, words), chain((0,), beside)))]
    pair, numbers = _pair.__getitem__, [*map(_number.__getitem__, said), *repeat(0, PAIR_REACH)]
    followed = zip(map(of, said), numbers, numbers[1:], numbers[2:], numbers[3:], strict=False)
    by_meaning = [
        0,
        *accumulate(
            [
                own + pair(at << HALF | one) + pair(at << HALF | two) + pair(at << HALF | three)
                for own, at, one, two, three in followed
            ]
        ),
    ]
    return [
        apart(by_word[part.end] - by_word[part.first] + by_meaning[part.stop] - by_meaning[part.start])
        for part in evidence.parts
    ]


class Summed(NamedTuple):
    """The weights of a part's features for an emergency and for urgent, its words, whether the rules' fact is in it."""

    danger: float
    loss: float
    words: int
    told: bool


def decided(parts: Sequence[Summed], base: tuple[float, float], rule: str) -> Priority:
    """The priority by the margins of the whole and of its parts, where `rule` is what the rules found."""
    for_danger, for_loss, for_routine = VOTES.get(rule) or VOTES[rule.partition(":")[0]]
    sums = [(0.0, 0.0, 0, 0)]
    for part in parts:
        danger, loss, words, told = sums[-1]
        sums.append((danger + part.danger, loss + part.loss, words + part.words, told + part.told))
    danger, loss, words, told = sums[-1]
    share = 1 / math.sqrt(max(FEWEST_WORDS, words))
    danger, loss = base[0] + share * danger, base[1] + share * loss
    sees_danger = rule.startswith("emergency")
    if danger + for_danger > max(loss + for_loss, for_routine) or (sees_danger and danger > SURE_DANGER):
        return "emergency"
    clear = CLEAR_IF_HELD if rule == "urgent:held" else CLEAR_DANGER
    lost = loss + for_loss > for_routine
    for first, (danger_before, loss_before, words_before, told_before) in enumerate(sums):
        for danger, loss, words, told in sums[first + 1 : first + MOST_TOGETHER + 1]:
            share = 1 / math.sqrt(max(FEWEST_WORDS, words - words_before))
            loss = base[1] + share * (loss - loss_before)
            needed = CLEAR_WITH_RULE - for_danger if sees_danger and told > told_before else clear
            if base[0] + share * (danger - danger_before) - max(0.0, loss) > needed:
                return "emergency"
            lost = lost or loss > CLEAR_LOSS
    return "urgent" if lost else "routine"


def telling_words(evidence: Evidence, priority: Priority) -> tuple[int, int]:
    """First and last of the few words in a row that speak most for a priority, in the part that speaks most for it."""
    danger = priority == "emergency"
    speaking = [
        _against(for_danger, for_loss, danger) / math.sqrt(max(FEWEST_WORDS, part.size))
        for part, (for_danger, for_loss) in zip(evidence.parts, weighed(evidence), strict=True)
    ]
    part = evidence.parts[speaking.index(max(speaking))]
    speaks = [0.0] * (part.end - part.first)
    for clue, first, last in evidence.clues_of(part):
        weight = _against(*apart(_weighed[clue]), danger) / 2
        speaks[first - part.first] += weight
        speaks[min(last, part.end - 1) - part.first] += weight
    content = [len(word) > 2 and bool(lemma_of(word)) for word in evidence.words[part.first : part.end]]
    best, span = -math.inf, (0, 0)
    for first in range(len(speaks)):
        total = 0.0
        for last in range(first, min(len(speaks), first + LONGEST_SPAN)):
            total += speaks[last]
            if total > best and content[first] and content[last]:
                best, span = total, (first, last)
    return part.first + span[0], part.first + span[1]


def _against(emergency: int, urgent: int, danger: bool) -> int:
    """How much two weights speak for an emergency, or else for urgent, against the other and against routine."""
    return emergency - max(urgent, 0) if danger else urgent - max(emergency, 0)


def kind_of(evidence: Evidence, priority: Priority) -> str:
    """What kind of emergency or loss the meanings of a text tell of: those that are said as true now, if they do."""
    clues = [clue for part in evidence.parts for clue, _, _ in evidence.clues_of(part)]
    kind, clearness = _kind_told_by(_all_told(clues), priority)
    if clearness < TOLD_CLEARLY:
        kind, _ = _kind_told_by(_all_told(map(_as_true, clues)), priority)
    return kind


def _kind_told_by(said: set[str], priority: Priority) -> tuple[str, int]:
    """The kind that these meanings tell of most, and how clearly."""
    totals = {
        kind: sum([told[name] for name in said & told.keys()])
        for kind, told in learned().tells.items()
        if kind.startswith(priority) and (kind not in ONLY_WITH or not ONLY_WITH[kind].isdisjoint(said))
    }
    best = max(totals, key=lambda kind: totals[kind])
    return best.partition(":")[2], totals[best]


def _all_told(clues: Iterable[Clue]) -> set[str]:
    return {name for clue in clues for name in _told_by(clue)}


def _as_true(clue: Clue) -> Clue:
    """The same meanings, said as true now."""
    if isinstance(clue, int):
        return clue & ~1
    if isinstance(clue, str):
        return clue
    first, second = clue
    return (first & ~1, second & ~1) if isinstance(first, int) and isinstance(second, int) else clue


@lru_cache(32768)
def _told_by(clue: Clue) -> tuple[str, ...]:
    """The meanings of a clue that tell of any kind."""
    if isinstance(clue, str):
        return ()
    return tuple(filter(learned().telling.__contains__, features_of(clue)))
