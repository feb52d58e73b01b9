"""Ages and temperatures: numbers whose meaning depends on the words beside them."""

from typing import NamedTuple

from chalicelib.domain.triage.scene import Scene
from chalicelib.domain.triage.vocabulary import Unit, bit

THINGS = bit("HEAT", "COOLING", "HOT_WATER", "APPLIANCE", "PIPE", "ELECTRIC", "POWER", "FRIDGE", "INDOOR", "DOOR", "TOILET")
INSIDE = {"inside", "house", "home", "thermostat", "adentro", "casa", "indoors", "apartment", "reads", "here", "termostato", "room"}
CELSIUS = {"c", "celsius", "centigrade", "centigrados", "grado"}
WATER_WORDS = bit("HOT_WATER", "FRIDGE", "PLAN")


class Numbers(NamedTuple):
    """Unit indices of what was found, -1 for what was not."""

    cold: int
    hot: int
    mild: int
    frail_age: int


def ages_and_temperatures(scene: Scene) -> Numbers:
    """Reads "12 degrees", "-5", "it's 103 outside", "my 84 year old mother", "6 month old"."""
    cold = hot = mild = frail = -1
    units = scene.units
    for at, unit in enumerate(units):
        lemma = unit.lemma
        digits = lemma[1:] if lemma[:1] == "-" else lemma
        unit_letter = ""
        if digits[-1:] in ("f", "c") and digits[:-1].isdigit():
            unit_letter, digits = digits[-1], digits[:-1]
        if not digits.isdigit() or len(digits) > 3 or scene.void[at]:
            continue
        number = -int(digits) if lemma[:1] == "-" else int(digits)
        following = [word.lemma for word in units[at + 1 : at + 4]]
        before = [word.lemma for word in units[max(0, at - 6) : at]]
        if _is_age(number, following, units[at + 1 : at + 6]):
            frail = at if frail < 0 else frail
            continue
        if not _is_temperature(number, lemma, unit_letter, following, before):
            continue
        inside = bool(INSIDE & set(before)) or bool(INSIDE & set(following))
        celsius = unit_letter == "c" or (bool(CELSIUS & set(following)) and "f" not in following)
        if number <= (57 if inside else 36) or (celsius and number <= (14 if inside else 5)):
            if not (celsius and number > 14):
                cold = at
            elif "grado" in following and number >= 35:
                hot = at
        if number >= (86 if inside else 94) or (celsius and number >= 35):
            hot = at
        elif 45 <= number < 86 and not inside:
            mild = at
    return Numbers(cold, hot, mild, frail)


def _is_age(number: int, following: list[str], coming: list[Unit]) -> bool:
    if not following or not (0 <= number <= 115):
        return False
    if following[0] in ("month", "mes", "week", "semana", "day") and ("old" in following[:2] or "nacido" in following):
        return True
    if following[0] in ("yo", "y/o", "year", "yr", "ano") or following[:1] == ["y"]:
        if following[0] == "year" and "old" not in following[:2]:
            return False
        if following[0] == "ano" and any(word.lemma in ("hace", "pasado") for word in coming):
            return False
        if any(word.mask & THINGS and word.gap == 0 for word in coming[1:4]):
            return False
        return number <= 4 or number >= 65
    return False


def _is_temperature(number: int, lemma: str, letter: str, following: list[str], before: list[str]) -> bool:
    if letter or lemma[:1] == "-" or (following and following[0] in ("degree", "grado", "below", "f", "c", "bajo", "fahrenheit")):
        return True
    if following and following[0] in ("outside", "inside", "afuera", "adentro", "out", "here") and -40 <= number <= 125:
        return True
    return bool({"it", "temperature", "thermostat", "reads", "temperatura", "termostato", "hits", "down", "low"} & set(before[-3:])) and (
        bool(following) and following[0] in ("in", "outside", "inside", "tonight", "right", "and", "here", "now", "today", "at")
    )
