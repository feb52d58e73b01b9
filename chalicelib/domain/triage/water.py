"""Water and sewage: running wild is an emergency; held by a bucket or a closed valve it is urgent."""

from chalicelib.domain.triage.facts import Fact, find, found_by, pair, says
from chalicelib.domain.triage.scene import Scene
from chalicelib.domain.triage.vocabulary import bit

WILD = (
    pair("water", "burst pipe", 90, "PIPE", "BURST", 5, 4, unless="OUTDOOR"),
    pair("water", "water running where it should not", 90, "WATER", "FLOW", 4, 5, unless="OUTDOOR"),
    pair("water", "flooding", 90, "FLOOD", "", unless="OUTDOOR"),
    pair("water", "water coming through the ceiling", 91, "CEILING", "FLOW FLOOD", 5, 5),
    pair("water", "water coming through the ceiling", 86, "CEILING", "LEAK", 4, 4, unless="SLOW CEILING_STAIN"),
    pair("water", "water coming through the ceiling", 86, "CEILING", "WATER", 3, 3, unless="SLOW CEILING_STAIN"),
    pair("water", "ceiling about to give way", 90, "CEILING", "SAG", 4, 5),
    pair("water", "leak out of control", 88, "LEAK", "EVERYWHERE", 5, 6, unless="OUTDOOR SLOW"),
    pair("water", "pipe spraying water", 88, "PIPE", "FLOW", 3, 3, unless="OUTDOOR TOILET_RUNS"),
    pair("water", "water that cannot be shut off", 89, "CANT_STOP", "WATER LEAK FLOW BURST FLOOD", 8, 8, unless="OUTDOOR TOILET_RUNS"),
    pair("water", "toilet overflowing", 88, "TOILET", "OVERFLOW", 4, 5),
    pair("water", "sewage coming up", 92, "SEWAGE", "BACK_UP", 5, 5),
    pair("water", "sewage coming up", 91, "FLUSH", "BACK_UP", 2, 7),
    pair("water", "sewage coming up", 91, "MULTI_DRAIN", "BACK_UP", 4, 5),
    pair("water", "leak faster than the bucket", 88, "OVERWHELM", "WATER LEAK CEILING BUCKET", 5, 5),
)
HELD = (
    pair("leak", "water leak", 50, "LEAK", "PIPE CEILING WATER TOILET INDOOR HOT_WATER COOLING HEAT APPLIANCE", 5, 6, unless="OUTDOOR"),
    pair("leak", "water where it should not be", 45, "WATER", "BUCKET", 5, 6),
    pair("leak", "water under an appliance", 45, "WATER", "PUDDLE", 4, 4, unless="OUTDOOR"),
    pair("leak", "growing water stain", 40, "CEILING_STAIN", "GROWS", 4, 5),
)
SHUT, SHUT_THING, TRY = bit("SHUT"), bit("SHUT_THING"), bit("TRY", "NOT", "CANT_STOP", "PLAN")
CANT_STOP, OVERWHELM, BUCKET, CONTAINED = bit("CANT_STOP"), bit("OVERWHELM"), bit("BUCKET"), bit("CONTAINED")


def uncontrolled_water(scene: Scene) -> tuple[list[Fact], list[Fact]]:
    """Emergencies and urgent leaks. What is contained moves from the first to the second."""
    wild = found_by(WILD, scene)
    held = found_by(HELD, scene)
    if not wild:
        return [], held
    holding = containment(scene)
    if holding < 0:
        return wild, held
    moved = [fact._replace(kind="leak", sentence=fact.sentence + ", held for now", weight=60) for fact in wild]
    return [], moved + held


def containment(scene: Scene) -> int:
    """The unit that says the water is held (valve closed, bucket under it), or -1 when it is not, or no longer."""
    if says(scene, OVERWHELM):
        return -1
    shut = _closed_valve(scene)
    if shut >= 0 and not says(scene, CANT_STOP, shut + 1):
        return shut
    if says(scene, CANT_STOP):
        return -1
    return find(scene, BUCKET | CONTAINED)


def _closed_valve(scene: Scene) -> int:
    units = scene.units
    for at, unit in enumerate(units):
        if not unit.mask & SHUT or scene.void[at]:
            continue
        if scene.near(at, SHUT_THING, 3, 4) < 0:
            continue
        before = range(max(0, at - 4), at)
        if any(units[step].mask & TRY and not any(units[k].gap for k in range(step + 1, at + 1)) for step in before):
            continue
        return at
    return -1
