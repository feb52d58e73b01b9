"""The lexicons of `english` and `spanish`, compiled on first use: lemmas, phrases, and a bit for each concept."""

from functools import cache
from itertools import product
from typing import NamedTuple

from chalicelib.domain.triage import english, spanish
from chalicelib.domain.triage.inflection import lemmas_of_lexicons

CLOSED = (
    *"LOOKALIKE CO CO_ALARM FIRE_ALARM GAS_LINE GAS_THING HOT_WATER SMELL_OTHER NOT NOT_LONG UNSURE BROKEN".split(),
    *"AUTHORITY CHIRP BATTERY PAST HYPO POLITE_IF FIXED GONE THANKS DOOR_FAIL NO_WATER COLD_WATER_ONLY".split(),
    *"POWER_OUT HEAT COOLING POWER FRIDGE ELECTRIC MEDICAL LOCKED_OUT GAS_OFF FAUCET OUTDOOR FLAME_TAME".split(),
    *"VENT_FAULT SUMP PLAN CANT_OPERATE METER_BASE WEAK CONTRARY FIRE_PAST BAD_FIGURE COOKING MILD".split(),
    *"SHUT_DONE SHUT_VALVE ONE_ROOM OTHER_ONE TOILET_RUNS RUN_WATER PUDDLE BREAKER_TRIP".split(),
)
"""Concepts whose phrases mean something else than their words: a "smoke detector" is no smoke. All others also mean
what their words mean: a leak "through the ceiling" is about a ceiling."""
Phrases = dict[str, dict[str, list[tuple[tuple[str, ...], int]]]]


class Vocabulary(NamedTuple):
    """The lexicons, compiled: word to lemma, lemma to concepts, first and second lemma to phrases (longest first)."""

    lemmas: dict[str, str]
    singles: dict[str, int]
    phrases: Phrases
    dropped: frozenset[str]
    joined: dict[str, dict[str, str]]
    real: frozenset[str]


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
UNSHARED = bit(
    *"NOT NOT_LONG WALL SUBJECT AND OR FIXED GONE TRY TO_FIX IF POLITE_IF HYPO PLAN AGAIN NOW SYMPTOM".split()
)


def _read_concepts(
    source: str, lemmas: dict[str, str], dropped: frozenset[str], found: dict[tuple[str, ...], int]
) -> None:
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
    """Both lexicons, compiled on first use. A phrase that small words shrink to one word says nothing: left out."""
    lemmas = lemmas_of_lexicons()
    dropped = frozenset(english.DROPPED.split()) | frozenset(spanish.DROPPED.split())
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
