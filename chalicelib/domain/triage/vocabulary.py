"""From tokens to units: each unit is one word or set phrase with the concepts it stands for.

The concepts and their phrases are in `english` and `spanish`; this module only compiles and looks them up.
"""

import re
from functools import cache
from itertools import product
from typing import NamedTuple

from chalicelib.domain.triage import english, spanish
from chalicelib.domain.triage.reading import Token

SHORTEST_CORRECTED = 5
INHERITING = tuple("FLOW FLOOD SEWAGE BACK_UP BURST CANT_STOP OVERWHELM EVERYWHERE TRAPPED BURN_SMELL SMOKE SAG OVERFLOW".split())
"""Concepts whose phrases also mean what their words mean: a leak "through the ceiling" is about a ceiling."""
DOUBLING = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]$|(?:.*[^aeiou])?[aeiou][bdgklmnprt]$")
SPANISH_ENDINGS = {
    "ar": "o as a amos an e aste aron aba aban ando ado ada ados adas ara aria en ar aran arse arla arlo".split(),
    "er": "o es e emos en i iste io imos ieron ia ian iendo ido ida idos idas era iria a an er erse erlo erla".split(),
    "ir": "o es e imos en i iste io imos ieron ia ian iendo ido ida idos idas ira iria a an ir irse irlo irla".split(),
}


class Unit(NamedTuple):
    """A word or phrase with its concepts as a bit set, the tokens it covers, and the break before it."""

    mask: int
    lemma: str
    first: int
    last: int
    gap: int
    quoted: bool


class Vocabulary(NamedTuple):
    """What the lexicons say, compiled: word to lemma, first lemma to phrases (longest first), concept to bit."""

    lemmas: dict[str, str]
    phrases: dict[str, list[tuple[tuple[str, ...], int]]]
    singles: dict[str, int]
    bits: dict[str, int]
    dropped: frozenset[str]


def _english_forms(verb: str) -> set[str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    forms = {verb + "s", stem + "ed", stem + "ing", stem + "in"}
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        forms.add(verb + "es")
    if verb.endswith("y"):
        forms |= {verb[:-1] + "ies", verb[:-1] + "ied"}
    if DOUBLING.match(verb):
        forms |= {verb + verb[-1] + "ed", verb + verb[-1] + "ing"}
    return forms


def _spanish_forms(infinitive: str) -> set[str]:
    return {infinitive[:-2] + ending for ending in SPANISH_ENDINGS[infinitive[-2:]]}


def _read_lemmas(source: str, lemmas: dict[str, str], inflect: str) -> None:
    """Lines of `lemma form form`; `+lemma` also takes the regular forms of a verb."""
    for line in source.split("\n"):
        words = line.split()
        if not words:
            continue
        lemma = words[0].lstrip("+")
        forms = set(words[1:])
        if words[0][0] == "+":
            forms |= _english_forms(lemma) if inflect == "en" else _spanish_forms(lemma)
        lemmas[lemma] = lemma
        for form in forms:
            lemmas.setdefault(form, lemma)


@cache
def vocabulary() -> Vocabulary:
    """Both lexicons, compiled once on first use."""
    lemmas: dict[str, str] = {}
    _read_lemmas(english.LEMMAS, lemmas, "en")
    _read_lemmas(spanish.LEMMAS, lemmas, "es")
    dropped = frozenset(english.DROPPED.split()) | frozenset(spanish.DROPPED.split())
    found: dict[tuple[str, ...], int] = {}
    bits: dict[str, int] = {}
    for source in (english.CONCEPTS, spanish.CONCEPTS):
        for line in source.split("\n"):
            if not line.strip():
                continue
            name, _, listed = line.partition(":")
            bit = bits.setdefault(name.strip(), 1 << len(bits))
            for phrase in listed.split(","):
                for words in product(*(part.split("/") for part in phrase.split())):
                    key = tuple(lemmas.get(word, word) for word in words if word not in dropped)
                    if key:
                        found[key] = found.get(key, 0) | bit
    singles = {key[0]: mask for key, mask in found.items() if len(key) == 1}
    inherited = sum(bits[name] for name in INHERITING)
    for key in [key for key, mask in found.items() if len(key) > 1 and mask & inherited]:
        for word in key:
            found[key] |= singles.get(word, 0) & ~bits["NOT"]
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for key, mask in found.items():
        if len(key) > 1:
            phrases.setdefault(key[0], []).append((key[1:], mask))
    for rest in phrases.values():
        rest.sort(key=lambda item: -len(item[0]))
    return Vocabulary(lemmas, phrases, singles, bits, dropped)


def bit(*names: str) -> int:
    """The bit set of the named concepts. An unknown name is a KeyError: a rule with a typo never loads."""
    bits = vocabulary().bits
    mask = 0
    for name in names:
        mask |= bits[name]
    return mask


@cache
def _nearly() -> tuple[dict[str, str], frozenset[str]]:
    """Every domain word with one letter left out, and the real words that must never be taken for a misspelling."""
    known = vocabulary()
    protected = frozenset(english.PROTECTED.split()) | frozenset(spanish.PROTECTED.split())
    words = {word for word in known.lemmas if len(word) >= SHORTEST_CORRECTED}
    words |= {word for word in known.singles if len(word) >= SHORTEST_CORRECTED}
    for first, rest in known.phrases.items():
        words |= {word for word in (first, *(part for key, _ in rest for part in key)) if len(word) >= SHORTEST_CORRECTED}
    deletes: dict[str, str] = {word: word for word in words}
    for word in words:
        for at in range(1, len(word)):
            deletes.setdefault(word[:at] + word[at + 1 :], word)
    return deletes, protected


@cache
def _known_words() -> frozenset[str]:
    known = vocabulary()
    words = set(known.lemmas) | set(known.singles) | set(known.dropped)
    for first, rest in known.phrases.items():
        words.add(first)
        for key, _ in rest:
            words.update(key)
    return frozenset(words)


def correct(word: str) -> str:
    """The domain word at one slip (a letter missing, doubled, wrong or two swapped) from this one, else the word itself."""
    deletes, protected = _nearly()
    if len(word) < SHORTEST_CORRECTED - 1 or len(word) > 16 or word in protected or not word.isalpha():
        return word
    if word in deletes:
        return deletes[word]
    for at in range(len(word) - 1, 0, -1):
        near = deletes.get(word[:at] + word[at + 1 :])
        if near is not None and _one_slip(word, near):
            return near
    return word


def _one_slip(word: str, near: str) -> bool:
    if len(word) != len(near):
        return len(word) == len(near) + 1
    differ = [at for at in range(len(word)) if word[at] != near[at]]
    if len(differ) == 1:
        return True
    return (
        len(differ) == 2 and differ[1] == differ[0] + 1 and word[differ[0]] == near[differ[1]] and word[differ[1]] == near[differ[0]]
    )


def units_of(tokens: list[Token]) -> list[Unit]:
    """The tokens as units: small words dropped, each word reduced to its lemma, the longest phrase taken at each place."""
    known = vocabulary()
    lemmas, dropped, singles, phrases = known.lemmas, known.dropped, known.singles, known.phrases
    real = _known_words()
    kept: list[tuple[str, int]] = []
    gaps: list[int] = []
    gap = 0
    for at, token in enumerate(tokens):
        gap = max(gap, token.gap)
        word = token.word
        if word in dropped:
            continue
        if word not in real:
            word = correct(word)
        kept.append((lemmas.get(word, word), at))
        gaps.append(gap)
        gap = 0
    units: list[Unit] = []
    at, count = 0, len(kept)
    while at < count:
        lemma, token_at = kept[at]
        mask, length = singles.get(lemma, 0), 1
        for rest, phrase_mask in phrases.get(lemma, ()):
            size = len(rest)
            if at + size < count and all(
                kept[at + 1 + step][0] == rest[step] and gaps[at + 1 + step] < 2 for step in range(size)
            ):
                mask, length = phrase_mask, size + 1
                break
        units.append(Unit(mask, lemma, token_at, kept[at + length - 1][1], gaps[at], tokens[token_at].quoted))
        at += length
    return units
