"""Gas, carbon monoxide, fire, electricity and trapped people: dangers that are an emergency wherever they stand."""

from chalicelib.domain.triage.facts import Fact, Rules, found_by, pair
from chalicelib.domain.triage.scene import NEGATED, Scene
from chalicelib.domain.triage.vocabulary import bit

RULES = Rules(
    pair("gas", "smell of gas", 100, "GAS", "SMELL", 5, 5, unless="SMELL_OTHER"),
    pair("gas", "gas leak", 100, "GAS", "LEAK HISS", 2, 3),
    pair("gas", "gas leak", 100, "GAS", "FLOW", 0, 3, unless="PLAN"),
    pair("gas", "gas leak", 99, "GAS_LINE", "LEAK HISS", 3, 5, unless="WATER"),
    pair("gas", "gas leak shown by bubbles", 97, "GAS_LINE", "GAS_BUBBLES", 5, 5),
    pair("electrical", "explosion at electrical parts", 96, "EXPLODED", "ELECTRIC", 4, 4),
    pair("gas", "gas, and somebody worried", 80, "GAS", "URGED", 3, 3, unless="PLAN"),
    pair(
        "gas", "smell near gas pipes or appliances", 84, "SMELL", "GAS GAS_LINE GAS_THING", 10, 10, unless="SMELL_OTHER"
    ),
    pair(
        "gas",
        "soot around a burning appliance",
        90,
        "SOOT",
        "HEAT HOT_WATER STOVE GAS_THING VENT_FAULT",
        10,
        10,
        unless="PLAN",
    ),
    pair("gas", "gas left on", 88, "STOVE", "UNLIT", 2, 4, unless="INSTALLING"),
    pair("gas", "burner that cannot be shut off", 90, "STOVE", "STAYS_LIT", 2, 4, unless="IGNITER PLAN"),
    pair("electrical", "hot wall", 88, "WALLS", "HOT_TOUCH", 3, 4, unless="HOT_WATER OUTDOOR HEAT COOLING PLAN"),
    pair(
        "gas",
        "people had to leave the building",
        86,
        "EVACUATED",
        "SMELL SMOKE GAS ALARM CO CO_ALARM BURN FIRE SYMPTOM",
        10,
        10,
        unless="PLAN",
    ),
    pair("fire", "flames", 97, "FLAME", "FLAME_WILD", 3, 4, unless="FLAME_TAME"),
    pair("fire", "flames", 90, "FLAME", "FIRE SMOKE BURN", 5, 5, unless="FLAME_TAME"),
    pair("electrical", "electric shock", 97, "SHOCK_SURE", unless="BILL"),
    pair("electrical", "live wire", 97, "LIVE", "ELECTRIC", 3, 4),
    pair("electrical", "electric service torn off", 97, "RIPPED", "METER_BASE", 5, 4),
    pair("trapped", "person trapped", 95, "TRAPPED", "ENCLOSED", 4, 5, unless="ANIMAL LOCKED_OUT DOOR_OPEN"),
    pair("gas", "broken gas line", 99, "GAS_LINE", "BURST", 4, 4),
    pair("gas", "smell of gas", 98, "GAS_LINE GAS_THING", "SMELL", 5, 4, unless="SMELL_OTHER"),
    pair("gas", "gas that cannot be shut off", 96, "GAS_LINE GAS_THING GAS", "CANT_STOP", 5, 9, sentences=1),
    pair("gas", "hissing near a gas appliance", 94, "HISS", "GAS_THING GAS_LINE", 10, 8),
    pair("gas", "hissing near a gas appliance", 93, "HISS", "STOVE", 6, 6, unless="WATER LEAK TEAPOT"),
    pair("gas", "hissing and a smell", 94, "HISS", "SMELL ROTTEN", 8, 8),
    pair("gas", "gas filling the house", 98, "GAS", "FULL_OF", 3, 3, unless="PLAN AUTHORITY SHUT"),
    pair("gas", "gas left on", 92, "GAS_LINE GAS_THING", "FULL_OF", 2, 3, unless="PLAN AUTHORITY SHUT INSTALLING"),
    pair("gas", "damaged gas line", 99, "GAS_LINE", "HIT", 5, 4, unless="PLAN"),
    pair("gas", "carbon monoxide in the house", 97, "CO", "", 0, 0, unless="PLAN CHIRP ALARM"),
    pair("gas", "carbon monoxide in the house", 97, "CO", "PPM SOUND SYMPTOM", 6, 6, unless="CHIRP"),
    pair("gas", "exhaust gas coming into the house", 95, "VENT_FAULT", "", unless="PLAN GAS_OFF"),
    pair("fire", "fire", 100, "FIRE", "", unless="FIRE_PAST IGNITER AUTHORITY"),
    pair("fire", "smoke", 96, "SMOKE", "", unless="COOKING"),
    pair("fire", "burning smell", 97, "BURN_SMELL", "", unless="DUST FIRST_USE"),
    pair("fire", "burning smell", 97, "BURN", "SMELL", 4, 4, unless="DUST FIRST_USE"),
    pair("fire", "burning smell", 92, "PLASTIC", "SMELL", 2, 4, unless="DUST FIRST_USE RUN_WATER COOKING SMELL_OTHER"),
    pair("trapped", "hand or foot caught", 95, "BODY", "CAUGHT", 3, 3),
    pair("electrical", "power line down", 98, "OVERHEAD", "DOWNED", 5, 5),
    pair("fire", "something electrical burning", 95, "BURN BURNT", "ELECTRIC", 3, 3, unless="ONE_ROOM"),
    pair("fire", "burning smell", 90, "BURN", "APPLIANCE HEAT", 2, 2, unless="IGNITER"),
    pair("electrical", "sparks", 98, "SPARK", "", unless="IGNITER"),
    pair(
        "electrical",
        "electric shock",
        98,
        "SHOCK",
        "ELECTRIC APPLIANCE WATER PIPE ACTION INDOOR HEAT COOLING FRIDGE",
        5,
        6,
        unless="BILL",
    ),
    pair("electrical", "live wire", 98, "LIVE_WIRE"),
    pair("electrical", "hot outlet, switch or panel", 94, "ELECTRIC", "HOT_TOUCH", 2, 6),
    pair("electrical", "scorch marks on electrical parts", 94, "MARKS", "ELECTRIC", 4, 4, unless="CEILING_STAIN"),
    pair("electrical", "crackling in a wall or electrical part", 92, "CRACKLE", "IN_WALL", 4, 6),
    pair("electrical", "water in electrical parts", 95, "WATER LEAK STRONG_FLOW", "ELECTRIC", 4, 4, unless="HOT_WATER"),
    pair("electrical", "water in electrical parts", 95, "SUBMERGED", "ELECTRIC", 3, 3, unless="LOOKALIKE"),
    pair("electrical", "damaged electric service", 92, "METER_BASE", "HIT", 5, 5, unless="PLAN"),
    pair("electrical", "glowing electrical parts", 94, "GLOW", "ELECTRIC", 4, 4),
    pair("trapped", "person trapped", 97, "TRAPPED", "PERSON", 6, 6),
    pair("trapped", "child alone inside", 94, "LOCKED_OUT", "ALONE_INSIDE", 3, 12),
)

CO_ALARM, CO, ALARM, PPM, LOUD, BATTERY = (bit(name) for name in ("CO_ALARM", "CO", "ALARM", "PPM", "LOUD", "BATTERY"))
CO_BARE, READS = bit("CO_BARE"), bit("READS")
LOWEST_ALARMING_PPM = 9
SELF, WIRE, DOWNED, OUTSIDE, FRESH_AIR = bit("SUBJECT"), bit("WIRE"), bit("DOWNED"), bit("OUTSIDE"), bit("FRESH_AIR")
VERY_LOUD = bit("VERY_LOUD")
RENEW, ELEVATOR, NOBODY = bit("RENEW"), bit("ELEVATOR"), bit("NOBODY")
STUCK, ENCLOSED, INSIDE, PERSON = bit("STUCK"), bit("ENCLOSED"), bit("INSIDE"), bit("PERSON")
FIRE_ALARM, SOUND, CHIRP, PLAN = bit("FIRE_ALARM"), bit("SOUND"), bit("CHIRP"), bit("PLAN")
SYMPTOM, BAD_FIGURE, BILL = bit("SYMPTOM"), bit("BAD_FIGURE"), bit("BILL")
SYMPTOM_PEOPLE = bit("SYMPTOM_PEOPLE", "PERSON", "SUBJECT")
FUEL = bit("HEAT", "APPLIANCE", "GAS_THING", "CO", "CO_ALARM", "INDOOR", "VENT_FAULT", "SMELL", "HOT_WATER")
GAS_NEAR = bit("GAS_NEAR")
GROUP, BETTER_OUT, COOKING = bit("GROUP"), bit("BETTER_OUT"), bit("COOKING")
SMELL, GAS = bit("SMELL"), bit("GAS")
BURNS = bit("HEAT", "GAS_THING", "VENT_FAULT", "CO", "STOVE", "HOT_WATER")
ROTTEN, RUN_WATER, HISS, GAS_PARTS = (
    bit("ROTTEN"),
    bit("RUN_WATER"),
    bit("HISS"),
    bit("GAS", "GAS_LINE", "GAS_THING", "CO"),
)
SMOKE_OR_FIRE = bit("SMOKE", "FIRE", "BURN", "BURN_SMELL")
BUZZ, ELECTRIC, HOT_SIGN = bit("BUZZ"), bit("ELECTRIC"), bit("HOT_TOUCH", "MARKS", "SMELL", "BURN", "SPARK", "SMOKE")


def dangers(scene: Scene) -> list[Fact]:
    """Every danger of this kind that the text tells of as present."""
    return [
        *found_by(RULES, scene),
        *_wires(scene),
        *_readings(scene),
        *_eggs(scene),
        *_smell_it(scene),
        *_sickness(scene),
        *_fire_alarm(scene),
        *_monoxide_alarm(scene),
        *_buzzing(scene),
        *_stuck(scene),
        *_lifts(scene),
    ]


def _eggs(scene: Scene) -> list[Fact]:
    """Rotten eggs mean gas, unless it is the water or the drain that smells and nothing speaks of gas."""
    if not scene.says(ROTTEN):
        return []
    gas_too = scene.says(GAS_PARTS | HISS)
    return [
        Fact("gas", "rotten-egg smell", 99, at, at)
        for at in scene.said(ROTTEN)
        if gas_too or not scene.mentions(RUN_WATER, at, 9) or scene.says_near(GAS_NEAR, at, 12, 12)
    ]


def _smell_it(scene: Scene) -> list[Fact]:
    """The gas is named in what is past, the smell is now: "we had a leak fixed, but I smell it again"."""
    return [
        Fact("gas", "smell of gas", 90, at, at)
        for at in scene.said(SMELL)
        if at + 1 < scene.size
        and scene.lemmas[at + 1] == "it"
        and any(mask & GAS for mask in scene.masks[max(0, at - 14) : at])
    ]


def _sickness(scene: Scene) -> list[Fact]:
    """People who feel ill where fuel burns may be breathing carbon monoxide."""
    return [
        Fact("gas", "people feeling ill, possibly carbon monoxide", 92, at, at)
        for at in scene.said(SYMPTOM)
        if not scene.mentions(BILL | BAD_FIGURE, at, 5)
        and (
            scene.says_near(GROUP | BETTER_OUT, at, 9, 9)
            or scene.says_near(BURNS, at, 8, 8)
            or (scene.says_near(SYMPTOM_PEOPLE, at, 6, 6) and scene.says_near(FUEL, at, 15, 15))
        )
    ]


def _fire_alarm(scene: Scene) -> list[Fact]:
    facts: list[Fact] = []
    if not scene.says(FIRE_ALARM):
        return facts
    if any(mask & SMOKE_OR_FIRE and void & NEGATED for mask, void in zip(scene.masks, scene.void, strict=True)):
        return facts
    for at in scene.said(FIRE_ALARM):
        sounding = scene.near(at, LOUD, 4, 5)
        if (
            sounding >= 0
            and not scene.says_near(CHIRP | BATTERY | COOKING, at, 10, 13)
            and not scene.mentions(RENEW, at, 4)
        ):
            facts.append(Fact("fire", "smoke alarm sounding", 88, min(at, sounding), max(at, sounding)))
    return facts


def _monoxide_alarm(scene: Scene) -> list[Fact]:
    """An alarm that sounds, not one that chirps for a battery or its age."""
    facts: list[Fact] = []
    for at in scene.said(CO_ALARM | CO | CO_BARE):
        if not scene.masks[at] & CO_ALARM and scene.near(at, ALARM, 4, 4) < 0:
            continue
        sounding = scene.near(at, SOUND | PPM, 6, 12, sentences=1)
        if sounding < 0:
            sounding = _figure(scene, at)
        if sounding < 0:
            continue
        if scene.says_near(CHIRP, at, 8, 14) and _figure(scene, at) < 0 and not scene.says_near(VERY_LOUD, at, 8, 14):
            continue
        if not scene.says_near(LOUD, at, 8, 14) and (
            scene.says_near(BATTERY, at, 8, 14) or scene.mentions(RENEW, at, 4)
        ):
            continue
        facts.append(Fact("gas", "carbon monoxide alarm sounding", 100, min(at, sounding), max(at, sounding)))
    return facts


def _lifts(scene: Scene) -> list[Fact]:
    """A lift that stopped with somebody inside, whoever it is."""
    if scene.says(NOBODY):
        return []
    return [
        Fact("trapped", "person trapped", 95, at, at)
        for at in scene.said(STUCK)
        if scene.near(at, ELEVATOR, 9, 5) >= 0
        and (scene.near(at, INSIDE, 9, 6) >= 0 or scene.near(at, PERSON | SELF, 12, 4) >= 0)
    ]


def _wires(scene: Scene) -> list[Fact]:
    """A wire that came down outside may be live."""
    return [
        Fact("electrical", "wire down outside", 93, at, at)
        for at in scene.said(WIRE)
        if scene.near(at, DOWNED, 4, 5) >= 0 and scene.near(at, OUTSIDE, 8, 9) >= 0
    ]


def _readings(scene: Scene) -> list[Fact]:
    """A detector of whatever kind that shows a high figure or tells people to leave."""
    return [
        Fact("gas", "carbon monoxide alarm sounding", 96, at, at)
        for at in scene.said(ALARM | CO_ALARM)
        if not scene.says_near(CHIRP, at, 8, 8) and (scene.near(at, FRESH_AIR, 4, 10) >= 0 or _figure(scene, at) >= 0)
    ]


def _figure(scene: Scene, at: int) -> int:
    """The reading that the alarm shows, when it is one to worry about."""
    for index in range(at + 1, min(scene.size, at + 15)):
        lemma = scene.lemmas[index]
        if lemma.isdigit() and int(lemma) >= LOWEST_ALARMING_PPM and scene.near(index, READS, 3, 0) >= 0:
            return index
    return -1


def _stuck(scene: Scene) -> list[Fact]:
    """A person in a closed place whose door or lift is stuck."""
    return [
        Fact("trapped", "person trapped", 96, at, at)
        for at in scene.said(STUCK)
        if not scene.says(NOBODY)
        and scene.near(at, ENCLOSED, 6, 5) >= 0
        and scene.near(at, INSIDE, 7, 7) >= 0
        and scene.near(at, PERSON, 8, 8) >= 0
    ]


def _buzzing(scene: Scene) -> list[Fact]:
    facts: list[Fact] = []
    for at in scene.said(BUZZ):
        part = scene.near(at, ELECTRIC, 6, 5, sentences=1)
        if part >= 0 and scene.near(at, HOT_SIGN, 8, 8, sentences=1) >= 0:
            facts.append(Fact("electrical", "buzzing and hot electrical parts", 93, min(at, part), max(at, part)))
    return facts
