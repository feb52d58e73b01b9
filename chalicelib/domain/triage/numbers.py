"""Ages and temperatures: numbers whose meaning depends on the words beside them."""

from typing import NamedTuple

from chalicelib.domain.triage.scene import Scene
from chalicelib.domain.triage.vocabulary import bit

THINGS = bit(
    "HEAT", "COOLING", "HOT_WATER", "APPLIANCE", "PIPE", "ELECTRIC", "POWER", "FRIDGE", "INDOOR", "DOOR", "TOILET"
)
INSIDE = {
    "hall",
    "hallway",
    "building",
    "bedroom",
    "unit",
    "office",
    "dentro",
    "inside",
    "house",
    "home",
    "thermostat",
    "adentro",
    "casa",
    "indoors",
    "apartment",
    "reads",
    "here",
    "termostato",
    "room",
}
CELSIUS = {"c", "celsius", "centigrade", "centigrados", "grado"}
AGED, PEOPLE, DENIAL = bit("AGED"), bit("PERSON", "VULNERABLE"), bit("NOT", "BROKEN")
DEGREES = {"degree", "grado", "f", "c", "outside", "percent", "dollar", "out", "inside"}
GAUGES = {"temp", "temperature", "thermostat", "inside", "temperatura", "termostato"}
NUMBERED = {"unit", "apt", "apartment", "room", "suite", "number", "route", "no", "code", "pin", "box", "depto", "#"}
BELOW = {"menos", "minus", "negative"}
READINGS = {
    "index",
    "it",
    "temperature",
    "temp",
    "thermostat",
    "reads",
    "temperatura",
    "termostato",
    "hits",
    "hit",
    "down",
    "low",
    "reading",
    "at",
    "say",
    "forecast",
    "reach",
    "around",
    "like",
    "about",
    "high",
    "of",
    "teen",
    "over",
    "above",
}
AFTER_READING = {
    "in",
    "outside",
    "inside",
    "tonight",
    "right",
    "and",
    "here",
    "now",
    "today",
    "at",
    "we",
    "i",
    "with",
    "but",
}


class Numbers(NamedTuple):
    """Unit indices of what was found, -1 for what was not."""

    cold: int
    cold_inside: int
    hot: int
    mild: int
    frail_age: int


def ages_and_temperatures(scene: Scene) -> Numbers:
    """Reads "12 degrees", "-5", "it's 103 outside", "my 84 year old mother", "6 month old"."""
    cold = cold_inside = hot = mild = frail = -1
    # Digits and the minus come before all letters.
    for at, lemma in [(at, lemma) for at, lemma in enumerate(scene.lemmas) if lemma < ":"]:
        digits = lemma.lstrip("-")
        if not digits.isascii() or not digits.isdigit() or len(digits) > 3 or scene.void[at]:
            continue
        below = lemma[0] == "-" or (at > 0 and scene.lemmas[at - 1] in BELOW)
        number = -int(digits) if below else int(digits)
        following = _rest_of_sentence(scene, at)
        letter = following[0] if following and following[0] in ("f", "c") else ""
        before = scene.lemmas[max(0, at - 6) : at]
        if _is_age(scene, at, number, following):
            frail = at if frail < 0 else frail
        elif _is_temperature(number, below, letter, following, before):
            inside = bool(INSIDE & set(before)) or bool(INSIDE & set(following))
            first_is_degrees = "grado" in following
            celsius = letter == "c" or (bool(CELSIUS & set(following)) and not {"f", "fahrenheit"} & set(following))
            if inside and first_is_degrees and 35 <= number <= 57:
                cold = hot = at
            elif (celsius and number >= 35) or number >= (
                86 if inside else 90 if "outside" not in following and "outside" not in before else 94
            ):
                hot = at
            elif number <= (57 if inside else 36) and not (celsius and number > 15 and number < 30):
                cold = at
                cold_inside = at if inside else cold_inside
            elif not inside and not celsius:
                mild = at
    return Numbers(cold, cold_inside, hot, mild, frail)


def _rest_of_sentence(scene: Scene, at: int) -> list[str]:
    """At most three lemmas after this one, up to the end of its sentence."""
    last = at + 1
    while last < min(scene.size, at + 4) and scene.gaps[last] < 2:
        last += 1
    return scene.lemmas[at + 1 : last]


def _is_age(scene: Scene, at: int, number: int, following: list[str]) -> bool:
    if 65 <= number <= 110 and at and scene.masks[at - 1] & PEOPLE and not scene.gaps[at]:
        return not following or following[0] not in DEGREES
    if not following or not 0 <= number <= 115:
        return False
    if following[0] in ("month", "mes", "week", "semana", "day"):
        return "old" in following[:2] or "nacido" in following or "recien" in following or "edad" in following
    if following[0] not in ("yo", "y", "year", "ano", "old") or (
        following[0] == "year" and not scene.masks[at + 1] & AGED
    ):
        return False
    before = scene.lemmas[max(0, at - 2) : at]
    if following[0] == "ano" and ("hace" in before or "pasado" in following):
        return False
    if following[0] == "ano":
        if any(mask & THINGS for mask in scene.masks[max(0, at - 2) : at]):
            return False
    else:
        for step in range(at + 2, min(scene.size, at + 4)):
            if scene.gaps[step] or scene.masks[step] & (PEOPLE | DENIAL):
                break
            if scene.masks[step] & THINGS:
                return False
    return number <= 4 or number >= 65


def _is_temperature(number: int, below: bool, letter: str, following: list[str], before: list[str]) -> bool:
    first = following[0] if following else ""
    if letter or below or first in ("degree", "grado", "below", "f", "c", "bajo", "fahrenheit"):
        return True
    if first in ("outside", "inside", "afuera", "adentro", "out", "here") and number <= 125:
        return True
    if number >= 95 and (first in AFTER_READING or (not first and not NUMBERED & set(before[-1:]))):
        return True
    if GAUGES & set(before[-2:]):
        return True
    return bool(READINGS & set(before[-3:])) and (not first or first in AFTER_READING)
