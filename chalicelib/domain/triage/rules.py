"""What the rules for meanings find in a scene: the facts of the gravest level there is."""

from chalicelib.domain.triage.dangers import dangers
from chalicelib.domain.triage.facts import Fact
from chalicelib.domain.triage.losses import losses
from chalicelib.domain.triage.people import people_at_risk
from chalicelib.domain.triage.scene import Scene
from chalicelib.domain.triage.water import HELD_FOR_NOW, uncontrolled_water

Found = dict[str, list[Fact]]


def facts_of(scene: Scene) -> Found:
    """The facts that speak for an emergency and for urgent, heaviest first."""
    wild_water, held_water = uncontrolled_water(scene)
    lost = losses(scene)
    return {
        "emergency": _heaviest_first([*dangers(scene), *wild_water, *people_at_risk(scene, lost)]),
        "urgent": _heaviest_first([*lost, *held_water]),
        "routine": [],
    }


def gravest(found: Found) -> tuple[str, Fact | None]:
    """The level and kind of the heaviest fact, `emergency:gas`, and that fact; `routine` where there is none.

    Wild water that something holds is `urgent:held`, whatever else is lost.
    """
    for priority in ("emergency", "urgent"):
        if found[priority]:
            fact = found[priority][0]
            return f"{priority}:{'held' if fact.sentence.endswith(HELD_FOR_NOW) else fact.kind}", fact
    return "routine", None


def _heaviest_first(facts: list[Fact]) -> list[Fact]:
    return sorted(facts, key=lambda fact: (-fact.weight, fact.first))
