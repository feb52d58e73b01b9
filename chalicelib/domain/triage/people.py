"""No heat or cooling, weather, somebody vulnerable: three facts that make an emergency. And medical machines."""

from chalicelib.domain.triage.facts import Fact
from chalicelib.domain.triage.numbers import ages_and_temperatures
from chalicelib.domain.triage.scene import Scene
from chalicelib.domain.triage.vocabulary import bit

FREEZING, COLD, MILD, EXTREME_HEAT, HOT = (bit(name) for name in ("FREEZING", "COLD", "MILD", "EXTREME_HEAT", "HOT"))
MOVED_AWAY, AWAY_PLACE = bit("MOVED_AWAY"), bit("AWAY_PLACE")
BATTERY, HEAT = bit("BATTERY"), bit("HEAT")
VULNERABLE, MEDICAL, POWER, TOUCHED = bit("VULNERABLE"), bit("MEDICAL"), bit("POWER"), bit("MACHINE_TOUCHED", "BROKEN")


def people_at_risk(scene: Scene, losses: list[Fact]) -> list[Fact]:
    """The emergencies that weather, machines and frail people make of a lost service."""
    kinds = {fact.kind: fact for fact in losses}
    facts: list[Fact] = []
    numbers = ages_and_temperatures(scene)
    frail = scene.find(VULNERABLE)
    if frail < 0:
        frail = numbers.frail_age
    if frail >= 0 and (scene.near(frail, MOVED_AWAY, 2, 0) >= 0 or scene.near(frail, AWAY_PLACE, 0, 6) >= 0):
        return []
    lost_power = kinds.get("power")
    lost_heat = kinds.get("no_heat") or _heater(scene, losses) or lost_power
    lost_cooling = kinds.get("no_cooling") or lost_power
    if lost_heat and frail >= 0:
        cold = numbers.cold if numbers.cold >= 0 else scene.find(FREEZING)
        if cold < 0 and numbers.mild < 0 and not scene.says(MILD):
            cold = scene.find(COLD)
        if cold >= 0:
            facts += _combination(
                "cold", "no heat in freezing weather", "with somebody vulnerable", lost_heat, cold, frail
            )
    if lost_cooling and frail >= 0 and not facts:
        hot = numbers.hot if numbers.hot >= 0 else scene.find(EXTREME_HEAT)
        if hot >= 0:
            facts += _combination(
                "heat", "no cooling in extreme heat", "with somebody vulnerable", lost_cooling, hot, frail
            )
    if not facts and frail >= 0 and numbers.cold_inside >= 0 and not lost_heat:
        facts.append(
            Fact("cold", "cold inside, with somebody vulnerable", 86, numbers.cold_inside, numbers.cold_inside)
        )
        facts.append(Fact("cold", "with somebody vulnerable", 85, frail, frail))
    machine = scene.find(MEDICAL)
    if machine < 0 and lost_power and frail >= 0 and scene.says(BATTERY):
        machine = frail
    if machine >= 0 and (lost_power or scene.near(machine, TOUCHED, 6, 8) >= 0):
        facts.append(Fact("medical", "medical equipment without power", 96, machine, machine))
        if lost_power:
            facts.append(lost_power._replace(kind="medical", sentence="power lost", weight=95))
    return facts


def nobody_at_risk(scene: Scene, losses: list[Fact]) -> bool:
    """Whether something is lost, but in weather said to be mild."""
    if not losses:
        return False
    numbers = ages_and_temperatures(scene)
    return (numbers.mild >= 0 or scene.says(MILD)) and max(numbers.cold, numbers.hot) < 0


def _heater(scene: Scene, losses: list[Fact]) -> Fact | None:
    """In Spanish a lost boiler or calentador may be what heats the house."""
    return next((fact for fact in losses if fact.kind == "no_hot_water" and scene.masks[fact.first] & HEAT), None)


def _combination(kind: str, what: str, who: str, lost: Fact, weather: int, frail: int) -> list[Fact]:
    return [
        lost._replace(kind=kind, sentence=f"{what}, {who}", weight=89),
        Fact(kind, "extreme weather", 88, weather, weather),
        Fact(kind, who, 87, frail, frail),
    ]
