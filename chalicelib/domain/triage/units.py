"""From words to units: each unit is one word or set phrase with the concepts it stands for."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import compress, repeat
from typing import NamedTuple

from chalicelib.domain.triage.reading import Words
from chalicelib.domain.triage.spelling import lemma_of
from chalicelib.domain.triage.vocabulary import Phrases, bit, vocabulary

LOOKALIKE = bit("LOOKALIKE")
COMPOUND = bit(
    *"HOT_WATER GAS_LINE GAS_THING CO_ALARM FIRE_ALARM LOOKALIKE SHUT_DONE".split(),
    *"HEAT COOLING POWER_OUT CANT_STOP FLOW FRIDGE".split(),
)
"""A phrase of these is not broken up by one that ends where it begins: "get hot water" is about hot water."""
SHARING = bit("CANT_STOP", "OVERWHELM", "CONTAINED")
"""A phrase of these gives its last word up to a phrase that begins with it, and keeps its meaning."""
DENIED, STOPPING, CANT_STOP = bit("DENIED"), bit("STOPPING"), bit("CANT_STOP")
FUNCTION, BROKEN, UNSURE = bit("FUNCTION"), bit("BROKEN"), bit("UNSURE")
CAN_FAIL = FUNCTION | STOPPING
AFTER_INTERJECTION = frozenset("the my our its theres this that".split())
"""Before these words an English "no" contradicts, it does not negate: "no the hall is full of smoke"."""
ALSO_NOUNS = frozenset("heat light cool freeze drain lock fire flush start run response shut close blow".split())
DENYING = frozenset(("not", "wont", "cant", "never", "neither", "none", "nunca", "ninguno"))


class Units(NamedTuple):
    """Columns again: concepts as a bit set, lemma, first and last word, break before, quoted or not."""

    masks: list[int]
    lemmas: list[str]
    firsts: list[int]
    lasts: list[int]
    gaps: list[int]
    quoted: list[bool]


def _denied(masks: list[int], lemmas: list[str], gaps: list[int], at: int) -> bool:
    """Whether a verb of working stands up to four units after "not", "won't", "never", or six after "neither"."""
    also_noun = lemmas[at] in ALSO_NOUNS
    for back in range(1, min(at, 1 if also_noun else 6) + 1):
        if gaps[at - back + 1]:
            return False
        denier = lemmas[at - back]
        if denier in DENYING and not masks[at - back] & UNSURE:
            return back < 5 or denier in ("neither", "none")
        if denier == "no" and back < 3 and not masks[at - back] & UNSURE and not also_noun:
            return True
    return False


def _cannot(lemmas: list[str], gaps: list[int], at: int) -> bool:
    """Whether "can't" or "won't" stands up to six units before: "can't get my gas oven to turn off"."""
    for back in range(1, min(at, 6) + 1):
        if gaps[at - back + 1]:
            return False
        if lemmas[at - back] in ("cant", "wont"):
            return True
    return False


def _phrase(phrases: Phrases, lemmas: list[str], gaps: list[int], at: int) -> tuple[int, int]:
    """The length and concepts of the longest phrase that begins here, or (1, 0)."""
    if at + 1 < len(lemmas) and not gaps[at + 1] and lemmas[at] in phrases:
        for rest, mask in phrases[lemmas[at]].get(lemmas[at + 1], ()):
            size = len(rest) + 2
            if size == 2 or (tuple(lemmas[at + 2 : at + size]) == rest and not any(gaps[at + 2 : at + size])):
                return size, mask
    return 1, 0


def _content(read: Words) -> tuple[list[str], list[int], list[int]]:
    """The lemmas without the small words, the word each stands at, and the break before it."""
    words, gaps = read.words, read.gaps
    lemmas = list(map(lemma_of, words))
    known, skip = vocabulary().joined, -1
    for at in [at for at, word in enumerate(words[:-1]) if word in known or word == "no"]:
        if at == skip or gaps[at + 1]:
            continue
        if words[at] in known and words[at + 1] in known[words[at]]:
            lemmas[at], lemmas[at + 1], skip = lemma_of(known[words[at]][words[at + 1]]), "", at + 1
        elif words[at] == "no" and words[at + 1] in AFTER_INTERJECTION:
            lemmas[at] = lemma_of("actuallyno")
    places = [at for at, lemma in enumerate(lemmas) if lemma]
    before, number = [0] * (len(places) + 1), 0
    for at in [at for at, gap in enumerate(gaps) if gap]:
        number = bisect_left(places, at, number)
        before[number] = max(before[number], gaps[at])
    return [lemma for lemma in lemmas if lemma], places, before[: len(places)]


def units_of(read: Words) -> Units:
    """Small words dropped, each word reduced to its lemma, the longest phrase taken at each place."""
    lemmas, firsts, gaps = _content(read)
    masks, lasts = list(map(vocabulary().singles.get, lemmas, repeat(0))), list(firsts)
    own = [True] * len(lemmas)
    for at, length, mask in _phrases_in(lemmas, gaps):
        masks[at], lasts[at] = mask, firsts[at + length - 1]
        own[at + 1 : at + length] = [False] * (length - 1)
    masks, firsts, lasts, gaps = (list(compress(column, own)) for column in (masks, firsts, lasts, gaps))
    lemmas = list(compress(lemmas, own))
    for at, mask in [(at, mask) for at, mask in enumerate(masks) if mask & CAN_FAIL]:
        if mask & FUNCTION and not mask & BROKEN and _denied(masks, lemmas, gaps, at):
            masks[at] |= BROKEN | DENIED
        if mask & STOPPING and not mask & CANT_STOP and _cannot(lemmas, gaps, at):
            masks[at] |= CANT_STOP | DENIED
    quoted = list(map(read.quoted.__getitem__, firsts))
    return Units(masks, lemmas, firsts, lasts, gaps, quoted)


def _phrases_in(lemmas: list[str], gaps: list[int]) -> Iterator[tuple[int, int, int]]:
    """Where each phrase begins, its length in lemmas and its concepts."""
    phrases = vocabulary().phrases
    seconds = map(phrases.get, lemmas, repeat({}))
    covered = 0
    for at in [at for at, (known, second) in enumerate(zip(seconds, lemmas[1:], strict=False)) if second in known]:
        if at < covered:
            continue
        length, mask = _phrase(phrases, lemmas, gaps, at)
        if length > 1:
            second, other = _phrase(phrases, lemmas, gaps, at + length - 1)
            if second >= length and not mask & LOOKALIKE and other & COMPOUND:
                if not mask & SHARING:
                    continue
                length -= 1
            covered = at + length
            yield at, length, mask
