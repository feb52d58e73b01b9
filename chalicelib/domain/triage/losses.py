"""A lost service, a door that cannot be secured, a business that stands still: urgent, the same day."""

from chalicelib.domain.triage.facts import Fact, found_by, pair, says
from chalicelib.domain.triage.scene import GONE_BY, Scene
from chalicelib.domain.triage.vocabulary import bit

RULES = (
    pair("no_hot_water", "no hot water", 70, "COLD_WATER_ONLY", ""),
    pair("no_water", "no water", 72, "NO_WATER", ""),
    pair("power", "breaker keeps tripping", 62, "BREAKER_TRIP", ""),
    pair("power", "power surging", 55, "FLICKER", "HOUSE_PART", 5, 5),
    pair("electrical", "exposed wires", 60, "EXPOSED", "ELECTRIC", 3, 3),
    pair("fridge", "food getting warm", 60, "FRIDGE", "FRIDGE_FAIL BROKEN", 4, 7),
    pair("door", "door that cannot be secured", 64, "DOOR", "DOOR_FAIL", 4, 6),
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
NOT, BROKEN, WEAK, ONE_ROOM = bit("NOT"), bit("BROKEN"), bit("WEAK"), bit("ONE_ROOM")
TOILET, CLOG, OTHER_ONE, ONLY_ONE = bit("TOILET"), bit("CLOG", "BROKEN"), bit("OTHER_ONE"), bit("ONLY_ONE")
WALL, SUBJECT = bit("WALL"), bit("SUBJECT")
DENIES = {"not", "wont", "cant", "no", "without", "never", "sin", "lose", "ningun", "zero"}
NOT_A_LOSS = {"need", "want", "problem", "issue", "matter", "think", "necesitar", "querer", "problema", "touch"}


def losses(scene: Scene) -> list[Fact]:
    """Every service that the text says is gone now."""
    return [*found_by(RULES, scene), *_systems(scene), *_toilets(scene)]


def _systems(scene: Scene) -> list[Fact]:
    facts: list[Fact] = []
    for at, unit in enumerate(scene.units):
        for kind, sentence, weight, system in SYSTEMS:
            if not unit.mask & system or scene.void[at] & GONE_BY:
                continue
            other = _denied_before(scene, at)
            if other < 0 and not scene.void[at]:
                other = _broken_near(scene, at)
            if other < 0 or says(scene, WEAK, min(at, other) - 1, max(at, other) + 4):
                continue
            if says(scene, ONE_ROOM, at - 8, at + 10):
                continue
            facts.append(Fact(kind, sentence, weight, min(at, other), max(at, other)))
            break
    return facts


def _denied_before(scene: Scene, at: int) -> int:
    """"No heat", "we don't have any hot water", "lost power": the denial up to three words before."""
    units = scene.units
    for index in range(at - 1, max(-1, at - 4), -1):
        if units[index + 1].gap or units[index].lemma in NOT_A_LOSS or units[index].mask & WALL:
            return -1
        if units[index].lemma in DENIES and not scene.void[index] & GONE_BY:
            return index
    return -1


def _broken_near(scene: Scene, at: int) -> int:
    return scene.near(at, BROKEN, 2, 6)


def _toilets(scene: Scene) -> list[Fact]:
    facts: list[Fact] = []
    if says(scene, OTHER_ONE):
        return facts
    for at, unit in enumerate(scene.units):
        if unit.mask & TOILET and not scene.void[at] & GONE_BY:
            other = scene.near(at, CLOG, 3, 5)
            if other >= 0:
                weight = 66 if says(scene, ONLY_ONE) else 56
                facts.append(Fact("toilet", "toilet that cannot be used", weight, min(at, other), max(at, other)))
    return facts
