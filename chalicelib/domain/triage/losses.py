"""A lost service, a door that cannot be secured, a business that stands still: urgent, the same day."""

from chalicelib.domain.triage.facts import Fact, Rules, found_by, pair
from chalicelib.domain.triage.scene import NEGATED, Scene
from chalicelib.domain.triage.scopes import DENIABLE, GONE_BY, OR
from chalicelib.domain.triage.vocabulary import bit

RULES = Rules(
    pair("no_hot_water", "no hot water", 70, "COLD_WATER_ONLY", ""),
    pair("no_water", "no water", 72, "NO_WATER", ""),
    pair("power", "power lost", 71, "POWER_OUT", "", unless="ONE_ROOM"),
    pair("power", "breaker keeps tripping", 62, "BREAKER_TRIP", ""),
    pair("power", "breaker keeps tripping", 61, "BREAKER_WORD", "TRIP", 2, 5, unless="PLAN OUTDOOR"),
    pair("no_water", "frozen pipe", 66, "PIPE", "FROZEN", 3, 3, unless="PLAN"),
    pair("no_heat", "gas shut off", 60, "GAS_OFF", "AUTHORITY", 12, 8),
    pair("toilet", "toilet that cannot be used", 66, "ONLY_ONE", "CLOG BROKEN", 3, 6, unless="OTHER_ONE"),
    pair("no_heat", "only part of the house served", 60, "ONLY_IN", "HEAT COOLING POWER", 5, 3),
    pair("power", "breaker that does not hold", 60, "TRIPPER", "BROKEN", 0, 4, unless="PLAN ONE_ROOM"),
    pair("power", "part of the house without power", 58, "HALF", "DEAD", 1, 4),
    pair("no_cooling", "no cooling", 66, "COOLING", "HOT_AIR", 4, 10),
    pair("no_cooling", "no cooling", 64, "COOLING", "FROZEN", 1, 3, unless="PLAN"),
    pair("power", "power surging", 55, "FLICKER", "WHOLE", 5, 5),
    pair("electrical", "exposed wires", 60, "EXPOSED", "ELECTRIC", 3, 3),
    pair("fridge", "food getting warm", 60, "FRIDGE", "FRIDGE_FAIL BROKEN", 4, 7),
    pair("door", "door that cannot be secured", 64, "DOOR", "DOOR_FAIL", 4, 8),
    pair("door", "door that cannot be secured", 62, "LATCH", "BURST DOOR_FAIL", 3, 4, unless="PLAN ONE_ROOM"),
    pair("door", "locked out", 66, "LOCKED_OUT", ""),
    pair("business", "business cannot work", 68, "CANT_OPERATE", "BUSINESS", 12, 12),
)
SYSTEMS = (
    ("no_hot_water", "no hot water", 72, bit("HOT_WATER")),
    ("no_heat", "no heat", 74, bit("HEAT")),
    ("no_cooling", "no cooling", 73, bit("COOLING")),
    ("no_water", "no water", 72, bit("RUNNING_WATER")),
    ("power", "power lost", 71, bit("POWER")),
)
ANY_SYSTEM = bit("HOT_WATER", "HEAT", "COOLING", "RUNNING_WATER", "POWER")
NOT, BROKEN, WEAK, ONE_ROOM = bit("NOT"), bit("BROKEN"), bit("WEAK"), bit("ONE_ROOM")
TOILET, CLOG, OTHER_ONE, ONLY_ONE = bit("TOILET"), bit("CLOG", "BROKEN"), bit("OTHER_ONE"), bit("ONLY_ONE")
RUNNING_WATER, OTHER_SYSTEMS = bit("RUNNING_WATER"), bit("HOT_WATER", "HEAT", "COOLING", "POWER")
FRIDGE, SHUT, AUTHORITY = bit("FRIDGE"), bit("SHUT"), bit("AUTHORITY")
WARMEST_FOOD, HOTTEST_ROOM = 38, 110
NONE, HEAT, PLAN = bit("NONE"), bit("HEAT"), bit("PLAN")
OFF = {"off", "apagada", "apagado"}
DONE_TO = {"turn", "shut", "switch", "keep", "cut", "flip"}
STONE_COLD = {"cold", "freezing", "freeze", "frio"}
WALL, SUBJECT = bit("WALL"), bit("SUBJECT")
DENIES = {"not", "wont", "cant", "no", "without", "never", "sin", "nada", "lose", "ningun", "zero"}
NOT_A_LOSS = {
    "need",
    "want",
    "problem",
    "issue",
    "concern",
    "complaint",
    "question",
    "matter",
    "think",
    "necesitar",
    "querer",
    "problema",
    "touch",
}


def losses(scene: Scene) -> list[Fact]:
    """Every service that the text says is gone now."""
    return [
        *found_by(RULES, scene),
        *_shut_off_by_others(scene),
        *_warm_fridges(scene),
        *_systems(scene),
        *_toilets(scene),
    ]


def _systems(scene: Scene) -> list[Fact]:
    facts: list[Fact] = []
    if not scene.present & ANY_SYSTEM:
        return facts
    for at in scene.with_any(ANY_SYSTEM):
        if scene.void[at] & GONE_BY:
            continue
        mask = scene.masks[at]
        if _in_a_list_of_denials(scene, at):
            continue
        other = _denied_before(scene, at)
        if other < 0 and not scene.void[at]:
            other = scene.near(at, BROKEN, *((1, 1) if mask & RUNNING_WATER and not mask & OTHER_SYSTEMS else (2, 6)))
            if other < 0:
                other = scene.near(at, NONE, 0, 8) if not scene.says_near(PLAN, at, 4, 4) else -1
            if other < 0:
                other = _off_or_cold(scene, at)
            if other < 0:
                other = _it_does_not(scene, at)
        if other > 0 and _asked_for(scene, other):
            continue
        if other < 0 or scene.mentions(WEAK, at, abs(at - other) + 3) or scene.mentions(ONE_ROOM, at, 9):
            continue
        systems = (SYSTEMS[1], SYSTEMS[0], *SYSTEMS[2:]) if not scene.spanish else SYSTEMS
        kind, sentence, weight = next(system[:3] for system in systems if mask & system[3])
        facts.append(Fact(kind, sentence, weight, min(at, other), max(at, other)))
    return facts


def _asked_for(scene: Scene, at: int) -> bool:
    """Whether the customer asks for it: "can you shut down our AC"."""
    asked = at > 0 and not scene.gaps[at] and scene.lemmas[at - 1] in ("you", "ustedes")
    return asked and scene.lemmas[at] not in DENIES


def _it_does_not(scene: Scene, at: int) -> int:
    """Later words about it: "the AC was fixed and now it isn't cooling", "the lights work but the heat doesn't"."""
    following = at + 1
    ends = following + 1 == scene.size or (following + 1 < scene.size and scene.gaps[following + 1] > 0)
    if ends and scene.masks[following] & NOT and scene.lemmas[following] in DENIES:
        return following
    for index in range(at + 1, min(scene.size - 1, at + 11)):
        if scene.gaps[index] == 2:
            break
        if index > at + 2 and scene.lemmas[index] == "it":
            other = scene.near(index, BROKEN, 0, 2)
            if other >= 0:
                return other
    return -1


def _off_or_cold(scene: Scene, at: int) -> int:
    """A state told right after the thing, not something done to it: "the boiler is off", "radiators are cold"."""
    for following in range(at + 1, min(scene.size, at + (2 if scene.masks[at] & RUNNING_WATER else 4))):
        if scene.gaps[following] or scene.void[following]:
            break
        if scene.lemmas[following] in OFF and not (at and scene.lemmas[at - 1] in DONE_TO):
            return following
    following = at + 1
    if following >= scene.size or scene.gaps[following] or scene.void[following]:
        return -1
    return following if scene.masks[at] & HEAT and scene.lemmas[following] in STONE_COLD else -1


def _in_a_list_of_denials(scene: Scene, at: int) -> bool:
    """Symptoms that are absent, not a service that is: "no heat or sparks"."""
    return at + 2 < scene.size and bool(scene.masks[at + 1] & OR and scene.masks[at + 2] & DENIABLE)


def _denied_before(scene: Scene, at: int) -> int:
    """The denial up to three words before: "no heat", "we don't have any hot water", "lost power"."""
    for index in range(at - 1, max(-1, at - 4), -1):
        if scene.gaps[index + 1] or scene.lemmas[index] in NOT_A_LOSS or scene.masks[index] & WALL:
            return -1
        if index == at - 1 and at + 1 < scene.size and scene.lemmas[at + 1] in NOT_A_LOSS and not scene.gaps[at + 1]:
            return -1
        if scene.lemmas[index] == "lose" and scene.void[index] & NEGATED:
            return -1
        if scene.lemmas[index] in DENIES and not scene.void[index] & GONE_BY:
            return index
    return -1


def _shut_off_by_others(scene: Scene) -> list[Fact]:
    """A service that the utility or the fire department shut off, whatever the reason was."""
    return [
        Fact("no_heat", "service shut off", 60, at, at)
        for at in scene.said(SHUT)
        if any(earlier & AUTHORITY for earlier in scene.masks[max(0, at - 5) : at])
    ]


def _warm_fridges(scene: Scene) -> list[Fact]:
    """A refrigerator or freezer that shows a temperature no food keeps at."""
    facts: list[Fact] = []
    for at in scene.said(FRIDGE):
        for index in range(at + 1, min(scene.size, at + 9)):
            if scene.gaps[index] == 2:
                break
            lemma = scene.lemmas[index]
            if lemma.isdigit() and WARMEST_FOOD < int(lemma) < HOTTEST_ROOM and _of_temperature(scene, index):
                facts.append(Fact("fridge", "food getting warm", 60, at, index))
    return facts


def _of_temperature(scene: Scene, at: int) -> bool:
    following = scene.lemmas[at + 1] if at + 1 < scene.size else ""
    return following in ("degree", "grado", "f") or scene.lemmas[at - 1] in ("at", "to", "read", "hit", "be", "a")


def _toilets(scene: Scene) -> list[Fact]:
    facts: list[Fact] = []
    if not scene.says(TOILET) or scene.says(OTHER_ONE):
        return facts
    weight = 66 if scene.says(ONLY_ONE) else 56
    for at, mask in enumerate(scene.masks):
        if mask & TOILET and not scene.void[at] & GONE_BY:
            other = scene.near(at, CLOG, 3, 5)
            if other >= 0:
                facts.append(Fact("toilet", "toilet that cannot be used", weight, min(at, other), max(at, other)))
    return facts
