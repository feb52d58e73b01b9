"""Gas, carbon monoxide, fire, electricity and trapped people: dangers that are an emergency wherever they stand."""

from chalicelib.domain.triage.facts import Fact, found_by, pair, says
from chalicelib.domain.triage.scene import NEGATED, Scene
from chalicelib.domain.triage.vocabulary import bit

RULES = (
    pair("gas", "smell of gas", 100, "GAS", "SMELL", 5, 5, unless="SMELL_OTHER"),
    pair("gas", "gas leak", 100, "GAS", "LEAK HISS", 2, 3),
    pair("gas", "gas leak", 100, "GAS", "FLOW", 0, 2),
    pair("gas", "gas leak", 99, "GAS_LINE", "LEAK HISS", 3, 5, unless="WATER"),
    pair("gas", "broken gas line", 99, "GAS_LINE", "BURST", 4, 4),
    pair("gas", "smell of gas", 98, "GAS_LINE GAS_THING", "SMELL", 5, 4, unless="SMELL_OTHER"),
    pair("gas", "gas that cannot be shut off", 96, "GAS_LINE GAS_THING GAS", "CANT_STOP", 3, 5),
    pair("gas", "hissing near a gas appliance", 94, "HISS", "GAS_THING", 6, 6),
    pair("gas", "hissing and a smell", 94, "HISS", "SMELL ROTTEN", 8, 8),
    pair("gas", "carbon monoxide alarm sounding", 100, "CO_ALARM", "SOUND PPM", 5, 6, unless="CHIRP PLAN"),
    pair("gas", "carbon monoxide in the house", 97, "CO", "", 0, 0, unless="PLAN CHIRP ALARM"),
    pair("gas", "carbon monoxide in the house", 97, "CO", "PPM SOUND SYMPTOM", 6, 6, unless="CHIRP"),
    pair("gas", "exhaust gas coming into the house", 95, "VENT_FAULT", "", unless="PLAN"),
    pair("fire", "fire", 100, "FIRE", "", unless="FIRE_PAST IGNITER AUTHORITY"),
    pair("fire", "smoke", 96, "SMOKE", "", unless="FIRE_ALARM"),
    pair("fire", "burning smell", 97, "BURN_SMELL", "", unless="DUST"),
    pair("fire", "burning smell", 97, "BURN", "SMELL", 4, 4, unless="DUST"),
    pair("fire", "something electrical burning", 95, "BURN", "ELECTRIC", 3, 3),
    pair("fire", "burning smell", 90, "BURN", "APPLIANCE HEAT", 2, 2, unless="IGNITER"),
    pair("electrical", "sparks", 98, "SPARK", "", unless="IGNITER"),
    pair("electrical", "electric shock", 98, "SHOCK", "ELECTRIC APPLIANCE WATER PIPE ACTION INDOOR TRY HEAT COOLING FRIDGE", 5, 6, unless="PRICE"),
    pair("electrical", "live wire", 98, "LIVE_WIRE"),
    pair("electrical", "hot outlet, switch or panel", 94, "ELECTRIC", "HOT_TOUCH", 1, 4, unless="HOT_WATER"),
    pair("electrical", "scorch marks on electrical parts", 94, "MARKS", "ELECTRIC", 4, 4, unless="CEILING_STAIN"),
    pair("electrical", "water in electrical parts", 95, "WATER LEAK FLOW", "ELECTRIC", 4, 4, unless="HOT_WATER"),
    pair("trapped", "person trapped", 97, "TRAPPED", "PERSON", 5, 5),
)

CO_ALARM, FIRE_ALARM, SOUND, CHIRP, ALARM = (bit(name) for name in ("CO_ALARM", "FIRE_ALARM", "SOUND", "CHIRP", "ALARM"))
SYMPTOM, BAD_FIGURE, PRICE, PLAN = (bit(name) for name in ("SYMPTOM", "BAD_FIGURE", "PRICE", "PLAN"))
SYMPTOM_PEOPLE, PERSON = bit("SYMPTOM_PEOPLE"), bit("PERSON", "SUBJECT")
FUEL = bit("HEAT", "APPLIANCE", "GAS_THING", "CO", "CO_ALARM", "INDOOR", "VENT_FAULT", "SMELL", "HOT_WATER")
ROTTEN, RUN_WATER, HISS, GAS_PARTS = bit("ROTTEN"), bit("RUN_WATER"), bit("HISS"), bit("GAS", "GAS_LINE", "GAS_THING", "CO")
SMOKE_OR_FIRE = bit("SMOKE", "FIRE", "BURN", "BURN_SMELL")
BUZZ, ELECTRIC, HOT_TOUCH = bit("BUZZ"), bit("ELECTRIC"), bit("HOT_TOUCH", "MARKS", "SMELL", "BURN", "SPARK", "SMOKE")


def dangers(scene: Scene) -> list[Fact]:
    """Every danger of this kind that the text tells of as present."""
    return [*found_by(RULES, scene), *_eggs(scene), *_sickness(scene), *_fire_alarm(scene), *_buzzing(scene)]


def _eggs(scene: Scene) -> list[Fact]:
    """Rotten eggs mean gas, unless it is the water or the drain that smells and nothing speaks of gas."""
    facts = []
    for at, unit in enumerate(scene.units):
        if not unit.mask & ROTTEN or scene.void[at]:
            continue
        if says(scene, RUN_WATER, at - 9, at + 10) and not says(scene, GAS_PARTS | HISS):
            continue
        facts.append(Fact("gas", "rotten-egg smell", 99, at, at))
    return facts


def _sickness(scene: Scene) -> list[Fact]:
    """People who feel ill where fuel burns may be breathing carbon monoxide."""
    facts = []
    for at, unit in enumerate(scene.units):
        if not unit.mask & SYMPTOM or scene.void[at] or unit.mask & BAD_FIGURE:
            continue
        if says(scene, PRICE, at - 5, at + 6):
            continue
        people = says(scene, SYMPTOM_PEOPLE | PERSON, at - 6, at + 7)
        if people and says(scene, FUEL, at - 20, at + 21):
            facts.append(Fact("gas", "people feeling ill, possibly carbon monoxide", 92, at, at))
    return facts


def _fire_alarm(scene: Scene) -> list[Fact]:
    facts = []
    for at, unit in enumerate(scene.units):
        if not unit.mask & FIRE_ALARM or scene.void[at] or says(scene, CHIRP | PLAN, at - 10, at + 14):
            continue
        denied = any(
            other.mask & SMOKE_OR_FIRE and scene.void[index] & NEGATED for index, other in enumerate(scene.units)
        )
        sounding = scene.near(at, SOUND, 4, 5)
        if sounding >= 0 and not denied:
            facts.append(Fact("fire", "smoke alarm sounding", 88, min(at, sounding), max(at, sounding)))
    return facts


def _buzzing(scene: Scene) -> list[Fact]:
    facts = []
    for at, unit in enumerate(scene.units):
        if not unit.mask & BUZZ or scene.void[at]:
            continue
        part = scene.near(at, ELECTRIC, 6, 5)
        sign = scene.near(at, HOT_TOUCH, 8, 8, sentences=1)
        if part >= 0 and sign >= 0:
            facts.append(Fact("electrical", "buzzing and hot electrical parts", 93, min(at, part), max(at, part)))
    return facts
