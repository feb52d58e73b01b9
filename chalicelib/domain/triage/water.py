"""Water and sewage: running wild is an emergency; held by a bucket or a closed valve it is urgent."""

from chalicelib.domain.triage.facts import Fact, Rules, found_by, pair
from chalicelib.domain.triage.scene import Scene
from chalicelib.domain.triage.scopes import OVER
from chalicelib.domain.triage.vocabulary import bit

BURST_PIPE = "burst pipe"
WILD = Rules(
    pair("water", BURST_PIPE, 90, "PIPE", "BURST", 5, 4, unless="KEYS"),
    pair("water", "water running where it should not", 90, "WATER", "FLOW", 4, 5),
    pair("water", "flooding", 90, "FLOOD", ""),
    pair("water", "water coming through the ceiling", 91, "CEILING", "FLOW FLOOD", 5, 5),
    pair("water", "water coming through the ceiling", 86, "CEILING", "LEAK", 4, 4, unless="SLOW CEILING_STAIN"),
    pair("water", "water coming through the ceiling", 86, "CEILING", "WATER", 3, 3, unless="SLOW CEILING_STAIN"),
    pair("water", "ceiling about to give way", 90, "CEILING", "SAG", 4, 9),
    pair("water", "water soaking through the house", 88, "SOAKING", "INDOOR CEILING LEAK WATER", 4, 5),
    pair("water", "pipe spraying water", 87, "STRONG_FLOW", "PIPE WATER LEAK", 12, 4, unless="TOILET_RUNS"),
    pair("water", "leak faster than the bucket", 88, "EMPTYING", "MINUTES", 1, 5, unless="TOILET"),
    pair("water", "leak faster than the bucket", 88, "BUCKET", "OVERFILLED", 3, 4, unless="SLOW"),
    pair("water", "overflowing", 88, "OVERFLOWING", "SINKS TOILET APPLIANCE PIPE", 5, 4, unless="BUCKET"),
    pair("water", "sewage in the house", 88, "SEWAGE_SURE", "INDOOR", 4, 5, unless="SMELL PRICE"),
    pair("water", "sewage coming up", 90, "SEWAGE_STUFF", "DRAINS", 5, 6, unless="SMELL PRICE"),
    pair("water", "sewage coming up", 89, "SEWER_LINE", "SPILLED_OUT", 3, 7, unless="PLAN PAST"),
    pair("water", "raining indoors", 90, "RAIN_IN"),
    pair("water", "leak out of control", 88, "LEAK", "EVERYWHERE", 5, 6, unless="SLOW"),
    pair("water", "pipe spraying water", 88, "PIPE", "FLOW", 3, 3, unless="TOILET_RUNS"),
    pair(
        "water",
        "water that cannot be shut off",
        89,
        "CANT_STOP",
        "WATER LEAK FLOW PIPE FLOOD",
        8,
        8,
        unless="TOILET_RUNS KEYS",
    ),
    pair("water", "toilet overflowing", 88, "TOILET", "OVERFLOW", 4, 5),
    pair("water", "sewage coming up", 92, "SEWAGE", "BACK_UP", 5, 5),
    pair("water", "sewage coming up", 91, "FLUSH", "COME_UP", 2, 7),
    pair("water", "sewage coming up", 91, "MULTI_DRAIN", "BACK_UP", 4, 5),
    pair("water", "leak faster than the bucket", 88, "OVERWHELM", "WATER LEAK CEILING BUCKET", 5, 5),
)
HELD = Rules(
    pair("leak", "water where it should not be", 45, "WATER", "BUCKET", 5, 6),
    pair(
        "leak",
        "water under an appliance",
        45,
        "PUDDLE",
        "WATER PIPE HOT_WATER APPLIANCE TOILET SINKS COOLING HEAT",
        4,
        4,
        unless="OUTDOOR",
    ),
    pair("leak", "sump pump not working", 58, "SUMP", "BROKEN", 3, 5),
    pair("leak", "growing water stain", 40, "CEILING_STAIN", "GROWS", 4, 5),
)
HOLDING_REACH, MOST_WEIGHED = 16, 20
HELD_FOR_NOW = ", held for now"
FASTER = "leak faster than the bucket"
LEAK, OUTDOOR, FAUCET, DAMAGE = bit("LEAK"), bit("OUTDOOR"), bit("FAUCET"), bit("DAMAGE")
LEAKING_PARTS = bit(
    "PIPE",
    "CEILING",
    "WATER",
    "TOILET",
    "INDOOR",
    "HOT_WATER",
    "COOLING",
    "HEAT",
    "APPLIANCE",
    "SINKS",
    "BUCKET",
    "CONTAINED",
    "SHUT_DONE",
    "SHUT",
)
APPLIANCE, BROKEN, RUNNING = bit("APPLIANCE"), bit("BROKEN"), bit("FLOW", "FLOOD", "LEAK", "SOAKING", "STRONG_FLOW")
ROOMS, CONDENSATION = bit("ROOMS"), bit("CONDENSATION")
BURST, COME_UP, TUB, TOILETS = bit("BURST"), bit("COME_UP"), bit("TUB"), bit("TOILETS")
SHUT_VALVE, SUBJECT = bit("SHUT_VALVE"), bit("SUBJECT")
GAVE_WAY = {"let", "pop", "give", "slip", "fail", "gave"}
STILL = bit("STILL")
MANAGED = {"had", "manage", "managed", "able", "go", "went", "decide", "remember", "get", "have", "luckily"}
DID = {"did", "already", "and", "then", "finally", "to", "just"}
SHUT_DONE, PLAN = bit("SHUT_DONE"), bit("PLAN")
SHUT, SHUT_THING, TRY = bit("SHUT"), bit("SHUT_THING"), bit("TRY", "NOT", "CANT_STOP", "PLAN")
CANT_STOP, OVERWHELM, BUCKET, CONTAINED = bit("CANT_STOP"), bit("OVERWHELM"), bit("BUCKET"), bit("CONTAINED")


def uncontrolled_water(scene: Scene) -> tuple[list[Fact], list[Fact]]:
    """Emergencies and urgent leaks. What is contained moves from the first to the second."""
    wild = [
        fact
        for fact in (*found_by(WILD, scene), *_drains(scene))
        if not _only_outdoors(scene, fact) and not _out_of_order(scene, fact)
    ]
    held = [*found_by(HELD, scene), *_leaks(scene)]
    holding = containment(scene, wild)
    if not wild:
        if not held and holding >= 0 and scene.masks[holding] & SHUT_DONE and not scene.mentions(OUTDOOR, holding, 8):
            held.append(Fact("no_water", "water shut off", 48, holding, holding))
        return [], held
    if holding < 0:
        return wild, held
    moved = [fact._replace(kind="leak", sentence=fact.sentence + HELD_FOR_NOW, weight=60) for fact in wild]
    return [], moved + held


def _only_outdoors(scene: Scene, fact: Fact) -> bool:
    """Whether the water runs in the yard or the street and not into the house."""
    return scene.mentions(OUTDOOR, fact.first, 7) and not scene.mentions(ROOMS, fact.first, 10)


def _out_of_order(scene: Scene, fact: Fact) -> bool:
    """Whether a machine is only "broken": that it does not work, where nothing is said of water that runs."""
    told = scene.masks[fact.first] | scene.masks[fact.last]
    if fact.sentence != BURST_PIPE or not told & APPLIANCE or not told & BROKEN:
        return False
    return scene.near(fact.last, RUNNING, 14, 14, 1) < 0


def _drains(scene: Scene) -> list[Fact]:
    """What a toilet or a washer sends down comes up in a tub: the sewer is blocked and fills the house."""
    facts: list[Fact] = []
    if scene.says(TUB):
        for at in scene.said(COME_UP):
            if scene.says_near(TOILETS, at, 8, 8):
                tub = scene.near(at, TUB, 3, 4)
                if tub >= 0 and tub > at:
                    facts.append(Fact("water", "sewage coming up", 90, at, tub))
    return facts


def _leaks(scene: Scene) -> list[Fact]:
    """A leak in or at something; a tap that only drips into its own basin is none."""
    facts: list[Fact] = []
    for at in scene.said(LEAK):
        if scene.mentions(OUTDOOR, at, 5):
            continue
        if scene.mentions(CONDENSATION, at, 6):
            continue
        if scene.mentions(FAUCET, at, 6) and not scene.says_near(DAMAGE, at, 8, 8):
            continue
        part = scene.near(at, LEAKING_PARTS, 5, 6)
        if part >= 0:
            facts.append(Fact("leak", "water leak", 50, min(at, part), max(at, part)))
    return facts


def containment(scene: Scene, wild: list[Fact]) -> int:
    """The unit that says the water is held (valve closed, bucket under it), or -1 when it is not, or no longer."""
    if scene.says(OVERWHELM) or any(fact.sentence == FASTER for fact in wild):
        return -1
    shut = _closed_valve(scene)
    if shut >= 0 and scene.find(STILL, shut + 1) < 0:
        return shut
    if scene.says(CANT_STOP):
        return -1
    for at in scene.said(BUCKET | CONTAINED):
        if _gave_way(scene, at):
            continue
        if not wild or any(-HOLDING_REACH <= at - fact.first <= HOLDING_REACH for fact in wild[:MOST_WEIGHED]):
            return at
    return -1


def _gave_way(scene: Scene, held: int) -> bool:
    """What held does not any more: the clamp "let go", the patch "popped"."""
    return any(scene.lemmas[step] in GAVE_WAY for step in range(held + 1, min(scene.size, held + 3)))


def _closed_valve(scene: Scene) -> int:
    if not scene.present & (SHUT | SHUT_DONE | SHUT_VALVE):
        return -1
    for at, mask in enumerate(scene.masks):
        if not mask & (SHUT | SHUT_DONE | SHUT_VALVE) or mask & CANT_STOP or scene.void[at] & ~OVER:
            continue
        if mask & SHUT_VALVE and not (at and (scene.masks[at - 1] & SUBJECT or scene.lemmas[at - 1] in DID)):
            continue
        if (mask & (SHUT_DONE | SHUT_VALVE) or scene.near(at, SHUT_THING, 3, 4) >= 0) and not _only_tried(scene, at):
            return at
    return -1


def _only_tried(scene: Scene, at: int) -> bool:
    """Whether the words before, back to the clause's start, say that it was tried, asked for or not possible."""
    for step in range(at - 1, max(-1, at - 5), -1):
        if scene.gaps[step + 1]:
            return False
        if scene.masks[step] & TRY:
            return True
        if scene.lemmas[step] == "to" and not (step and scene.lemmas[step - 1] in MANAGED):
            return True
    return False
