"""From a written word to its lemma: regular forms, diminutives, and one slip of the finger put right."""

from functools import cache, lru_cache

from chalicelib.domain.triage import english
from chalicelib.domain.triage.reading import plain
from chalicelib.domain.triage.real_words import REAL_WORDS
from chalicelib.domain.triage.vocabulary import bit, vocabulary

SHORTEST_CORRECTED, LONGEST_CORRECTED = 5, 16
REMEMBERED = 8192
CORRECTED = bit(
    *"SMELL ROTTEN HISS CO FIRE SMOKE BURN SPARK SHOCK ELECTRIC LEAK FLOOD CEILING SEWAGE TOILET".split(),
    *"HEAT COOLING HOT_WATER POWER FRIDGE FREEZING MEDICAL ALARM BREAKER_WORD SYMPTOM APPLIANCE TRAPPED PIPE".split(),
)
"""Only words of these concepts are recognised when misspelled, lest too many innocent words are taken for them."""


@lru_cache(REMEMBERED)
def lemma_of(word: str) -> str:
    """The lemma of a word, "" for a small one. One slip is put right: a letter missing, extra, wrong, two swapped."""
    known = vocabulary()
    word = plain(word)
    if word in known.dropped:
        return ""
    if word not in known.real:
        word = _stem(word, known.real) or _corrected(word)
    return known.lemmas.get(word, word)


def _stem(word: str, real: frozenset[str]) -> str:
    """The known word of which this is a regular form, or nothing."""
    if len(word) < 4:
        return ""
    for ending in ("ito", "ita", "itos", "itas"):
        if word.endswith(ending):
            for candidate in (word[: -len(ending)] + letter for letter in "aoe"):
                if candidate in real:
                    return candidate
    for ending in ("s", "es", "ed", "d", "ing", "in", "ly"):
        if word.endswith(ending):
            stem = word[: -len(ending)]
            for candidate in (stem, stem + "e", stem[:-1] if stem[-2:-1] == stem[-1:] else stem):
                if len(candidate) > 2 and candidate in real:
                    return candidate
    return ""


def _corrected(word: str) -> str:
    deletes, protected = _deletes()
    if not SHORTEST_CORRECTED - 1 <= len(word) <= LONGEST_CORRECTED or word in protected or not word.isalpha():
        return word
    if word in deletes:
        return deletes[word]
    if len(word) < SHORTEST_CORRECTED:
        return word
    for at in range(len(word) - 1, -1, -1):
        near = deletes.get(word[:at] + word[at + 1 :])
        if near is not None and _one_slip(word, near):
            return near
    return word


def _one_slip(word: str, near: str) -> bool:
    if len(word) != len(near):
        return len(word) == len(near) + 1
    differ = [at for at in range(len(word)) if word[at] != near[at]]
    if len(differ) != 2:
        return len(differ) == 1
    first, second = differ
    return second == first + 1 and word[first] == near[second] and word[second] == near[first]


@cache
def _deletes() -> tuple[dict[str, str], frozenset[str]]:
    """Every domain word with one letter left out, and the real words that must never be taken for a misspelling."""
    known = vocabulary()
    carrying = {lemma for lemma, mask in known.singles.items() if mask & CORRECTED} | set(english.SPELLED.split())
    words = [
        word
        for word in sorted(known.real)
        if len(word) >= SHORTEST_CORRECTED and known.lemmas.get(word, word) in carrying
    ]
    deletes = {word: word for word in words}
    for word in words:
        for at in range(len(word) < 7, len(word)):
            deletes.setdefault(word[:at] + word[at + 1 :], word)
    return deletes, frozenset(REAL_WORDS.split())
