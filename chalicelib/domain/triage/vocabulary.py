"""From words to units: each unit is one word or set phrase with the concepts it stands for.

The concepts and their phrases are in `english` and `spanish`; this module only compiles them, on first use, and looks them up.
"""

import re
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from chalicelib.domain.triage import english, spanish
from chalicelib.domain.triage.reading import Words, plain
from chalicelib.domain.triage.real_words import REAL_WORDS

CLOSED = (
    *"LOOKALIKE CO CO_ALARM FIRE_ALARM GAS_LINE GAS_THING HOT_WATER SMELL_OTHER NOT NOT_LONG UNSURE BROKEN AUTHORITY CHIRP".split(),
    *"BATTERY PAST HYPO POLITE_IF FIXED GONE THANKS DOOR_FAIL NO_WATER COLD_WATER_ONLY POWER_OUT HEAT COOLING POWER FRIDGE".split(),
    *"ELECTRIC MEDICAL LOCKED_OUT GAS_OFF FAUCET OUTDOOR FLAME_TAME VENT_FAULT SUMP PLAN CANT_OPERATE METER_BASE WEAK CONTRARY".split(),
    *"FIRE_PAST BAD_FIGURE COOKING MILD SHUT_DONE SHUT_VALVE ONE_ROOM OTHER_ONE TOILET_RUNS RUN_WATER PUDDLE BREAKER_TRIP".split(),
)
"""Concepts whose phrases mean something else than their words: a "smoke detector" is no smoke. All others also mean
what their words mean: a leak "through the ceiling" is about a ceiling."""
DOUBLING = re.compile(r"(?:.*[^aeiou])?[aeiou][bdgklmnprt]$")
SPANISH_ENDINGS = {
    "ar": "o as a amos an e aste aron aba aban ando ado ada ados adas ara aria en ar aran arse arla arlo".split(),
    "er": "o es e emos en i iste io imos ieron ia ian iendo ido ida idos idas era iria a an er erse erlo erla".split(),
    "ir": "o es e imos en i iste io imos ieron ia ian iendo ido ida idos idas ira iria a an ir irse irlo irla".split(),
}
ENGLISH_TOO = frozenset(
    "active do den more free fallen kinda quite note opera serve tape tire tiro use sales meta echo timbre revise robe".split()
)
"""Regular Spanish forms that an English text says in another sense."""
NOT_VERBS = frozenset("hogar ayer mujer taller lugar familiar pulmonar par bar mar amanecer poder humor vapor valor popular solar par".split())
SHORTEST_CORRECTED, LONGEST_CORRECTED = 5, 16
REMEMBERED = 8192


Phrases = dict[str, dict[str, list[tuple[tuple[str, ...], int]]]]


class Vocabulary(NamedTuple):
    """The lexicons, compiled: word to lemma, lemma to concepts, first and second lemma to phrases (longest first)."""

    lemmas: dict[str, str]
    singles: dict[str, int]
    phrases: Phrases
    dropped: frozenset[str]
    joined: dict[str, dict[str, str]]
    real: frozenset[str]


class Units(NamedTuple):
    """Columns again: concepts as a bit set, lemma, first and last word, break before, quoted or not."""

    masks: list[int]
    lemmas: list[str]
    firsts: list[int]
    lasts: list[int]
    gaps: list[int]
    quoted: list[bool]


BITS = {
    name: 1 << number
    for number, name in enumerate(line.partition(":")[0] for line in english.CONCEPTS.split("\n") if ":" in line)
}


def bit(*names: str) -> int:
    """The bit set of the named concepts. An unknown name is a KeyError: a rule with a typo never loads."""
    mask = 0
    for name in names:
        mask |= BITS[name]
    return mask


SEALED = bit(*CLOSED)
CORRECTED = bit(
    *"SMELL ROTTEN HISS CO FIRE SMOKE BURN SPARK SHOCK ELECTRIC LEAK FLOOD CEILING SEWAGE TOILET HEAT COOLING HOT_WATER".split(),
    *"POWER FRIDGE FREEZING MEDICAL ALARM BREAKER_WORD SYMPTOM APPLIANCE TRAPPED PIPE".split(),
)
"""Only words of these concepts are recognised when misspelled: the more words, the more innocent ones would be taken for them."""
DENIED = bit("DENIED")
LOOKALIKE = bit("LOOKALIKE")
UNSHARED = bit(*"NOT NOT_LONG WALL SUBJECT AND OR FIXED GONE TRY TO_FIX IF POLITE_IF HYPO PLAN AGAIN NOW".split())
COMPOUND = bit(
    *"HOT_WATER GAS_LINE GAS_THING CO_ALARM FIRE_ALARM LOOKALIKE SHUT_DONE HEAT COOLING POWER_OUT CANT_STOP FLOW FRIDGE".split()
)
SHARING = bit("CANT_STOP", "OVERWHELM", "CONTAINED")
"""A phrase of these gives its last word up to a phrase that begins with it, and keeps its meaning."""
FUNCTION, BROKEN, UNSURE = bit("FUNCTION"), bit("BROKEN"), bit("UNSURE")
AFTER_INTERJECTION = frozenset("the my our its theres this that".split())
""""No the hall is full of smoke": before these words an English "no" contradicts, it does not negate."""
ALSO_NOUNS = frozenset("heat light cool freeze drain lock".split())
DENYING = frozenset(("not", "wont", "cant", "never", "neither", "none", "nunca", "ninguno"))


def _english_forms(verb: str) -> list[str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    forms = [verb + "s", stem + "ed", stem + "ing", stem + "in"]
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        forms.append(verb + "es")
    if verb.endswith("y"):
        forms += [verb[:-1] + "ies", verb[:-1] + "ied"]
    if DOUBLING.match(verb):
        forms += [verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    return forms


def _read_lemmas(source: str, lemmas: dict[str, str], spanish_verbs: bool) -> None:
    """Lines of `lemma form form`; `+lemma` also takes the regular forms of a verb."""
    for line in source.split("\n"):
        words = line.split()
        if not words:
            continue
        lemma = words[0].lstrip("+")
        if words[0][0] == "+":
            if spanish_verbs:
                words += [lemma[:-2] + ending for ending in SPANISH_ENDINGS[lemma[-2:]]]
            else:
                words += _english_forms(lemma)
        lemmas[lemma] = lemma
        for form in words[1:]:
            if form not in ENGLISH_TOO:
                lemmas.setdefault(form, lemma)


def _conjugate(source: str, lemmas: dict[str, str]) -> None:
    """Gives every infinitive in the Spanish phrases its regular forms."""
    for word in set(re.findall(r"\b[a-z]{3,}[aei]r\b", source)):
        if word not in lemmas and word not in NOT_VERBS:
            lemmas[word] = word
            for ending in SPANISH_ENDINGS[word[-2:]]:
                if word[:-2] + ending not in ENGLISH_TOO:
                    lemmas.setdefault(word[:-2] + ending, word)


def _read_concepts(source: str, lemmas: dict[str, str], dropped: frozenset[str], found: dict[tuple[str, ...], int]) -> None:
    mask = 0
    for line in source.split("\n"):
        name, colon, listed = line.partition(":")
        if colon:
            mask = BITS[name]
        else:
            listed = line
        for phrase in listed.split(","):
            spellings = product(*(part.split("/") for part in phrase.split())) if "/" in phrase else (phrase.split(),)
            for words in spellings:
                key = tuple([lemmas.get(word, word) for word in words if word not in dropped])
                if key and (len(key) > 1 or len(words) == 1):
                    found[key] = found.get(key, 0) | mask


@cache
def vocabulary() -> Vocabulary:
    """Both lexicons, compiled once on first use. A phrase that small words shrink to one word says nothing and is left out."""
    lemmas: dict[str, str] = {}
    _read_lemmas(english.LEMMAS, lemmas, False)
    _read_lemmas(spanish.LEMMAS, lemmas, True)
    dropped = frozenset(english.DROPPED.split()) | frozenset(spanish.DROPPED.split())
    _conjugate(spanish.CONCEPTS, lemmas)
    found: dict[tuple[str, ...], int] = {}
    _read_concepts(english.CONCEPTS, lemmas, dropped, found)
    _read_concepts(spanish.CONCEPTS, lemmas, dropped, found)
    singles = {key[0]: mask for key, mask in found.items() if len(key) == 1}
    phrases: Phrases = {}
    real = {*lemmas, *singles, *dropped}
    for key, mask in found.items():
        if len(key) > 1:
            if not mask & SEALED:
                for word in key:
                    mask |= singles.get(word, 0) & ~UNSHARED
            phrases.setdefault(key[0], {}).setdefault(key[1], []).append((key[2:], mask))
            real.update(key)
    for seconds in phrases.values():
        for rest in seconds.values():
            if len(rest) > 1:
                rest.sort(key=lambda item: -len(item[0]))
    joined: dict[str, dict[str, str]] = {}
    for pair in (english.JOINED + "," + spanish.JOINED).split(","):
        first, second = pair.split()
        joined.setdefault(first, {})[second] = first + second
        real.add(first + second)
    return Vocabulary(lemmas, singles, phrases, dropped, joined, frozenset(real))


@cache
def _deletes() -> tuple[dict[str, str], frozenset[str]]:
    """Every domain word with one letter left out, and the real words that must never be taken for a misspelling."""
    known = vocabulary()
    carrying = {lemma for lemma, mask in known.singles.items() if mask & CORRECTED} | set(english.SPELLED.split())
    words = [word for word in known.real if len(word) >= SHORTEST_CORRECTED and known.lemmas.get(word, word) in carrying]
    deletes = {word: word for word in words}
    for word in words:
        for at in range(len(word) < 7, len(word)):
            deletes.setdefault(word[:at] + word[at + 1 :], word)
    return deletes, frozenset(REAL_WORDS.split())


@lru_cache(REMEMBERED)
def lemma_of(word: str) -> str:
    """The lemma of a word, empty for a small one, after putting right one slip: a letter missing, doubled, wrong, or two swapped."""
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
        place = places[at]
        rows.append((mask, lemma, place, places[at + length - 1], gap, read.quoted[place]))
        at += length
    return Units(*map(list, zip(*rows, strict=True))) if rows else Units([], [], [], [], [], [])
