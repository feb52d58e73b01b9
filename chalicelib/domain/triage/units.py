"""From words to units: each unit is one word or set phrase with the concepts it stands for."""

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


def _denied(rows: list[tuple[int, str, int, int, int, bool]], gap: int, lemma: str) -> bool:
    """Whether a verb of working stands up to four units after "not", "won't", "never", or six after "neither"."""
    for back in range(1, 2 if lemma in ALSO_NOUNS else 7):
        if gap or back > len(rows):
            return False
        mask, denier, _, _, gap, _ = rows[-back]
        if denier in DENYING and not mask & UNSURE:
            return back < 5 or denier in ("neither", "none")
        if denier == "no" and back < 3 and not mask & UNSURE and lemma not in ALSO_NOUNS:
            return True
    return False


def _cannot(rows: list[tuple[int, str, int, int, int, bool]], gap: int) -> bool:
    """Whether "can't" or "won't" stands up to six units before: "can't get my gas oven to turn off"."""
    for back in range(1, 7):
        if gap or back > len(rows):
            return False
        _, lemma, _, _, gap, _ = rows[-back]
        if lemma in ("cant", "wont"):
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
    joined = vocabulary().joined
    kept: list[tuple[str, int, int]] = []
    gap, skip, last = 0, False, len(read.words) - 1
    for at, (word, before) in enumerate(zip(read.words, read.gaps, strict=True)):
        if before > gap:
            gap = before
        if skip:
            skip = False
            continue
        if at < last and not read.gaps[at + 1]:
            if word in joined and read.words[at + 1] in joined[word]:
                word, skip = joined[word][read.words[at + 1]], True
            elif word == "no" and read.words[at + 1] in AFTER_INTERJECTION:
                word = "actuallyno"
        lemma = lemma_of(word)
        if lemma:
            kept.append((lemma, at, gap))
            gap = 0
    if not kept:
        return [], [], []
    lemmas, places, gaps = zip(*kept, strict=True)
    return list(lemmas), list(places), list(gaps)


def units_of(read: Words) -> Units:
    """Small words dropped, each word reduced to its lemma, the longest phrase taken at each place."""
    known = vocabulary()
    singles, phrases = known.singles, known.phrases
    lemmas, places, gaps = _content(read)
    rows: list[tuple[int, str, int, int, int, bool]] = []
    at, count = 0, len(lemmas)
    while at < count:
        lemma = lemmas[at]
        mask, length = singles.get(lemma, 0), 1
        if lemma in phrases and at + 1 < count and lemmas[at + 1] in phrases[lemma]:
            found = _phrase(phrases, lemmas, gaps, at)
            if found[0] > 1:
                second = _phrase(phrases, lemmas, gaps, at + found[0] - 1)
                if second[0] < found[0] or found[1] & LOOKALIKE or not second[1] & COMPOUND:
                    length, mask = found
                elif found[1] & SHARING:
                    length, mask = found[0] - 1, found[1]
        gap = gaps[at]
        if mask & FUNCTION and not mask & BROKEN and _denied(rows, gap, lemma):
            mask |= BROKEN | DENIED
        if mask & STOPPING and not mask & CANT_STOP and _cannot(rows, gap):
            mask |= CANT_STOP | DENIED
        place = places[at]
        rows.append((mask, lemma, place, places[at + length - 1], gap, read.quoted[place]))
        at += length
    return Units(*map(list, zip(*rows, strict=True))) if rows else Units([], [], [], [], [], [])
