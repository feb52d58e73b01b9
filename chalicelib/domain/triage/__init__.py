"""Triage: is it an emergency, urgent or routine, and which words of the text say so. Pure; no clock, no network.

Kinds of reasons. Emergency: gas (also carbon monoxide), fire, electrical, water, cold, heat, medical, trapped.
Urgent: no_heat, no_cooling, no_hot_water, no_water, power, electrical, toilet, leak, fridge, door, business.
"""

from chalicelib.domain.priority import Reason, Triage
from chalicelib.domain.triage.dangers import dangers
from chalicelib.domain.triage.facts import Fact
from chalicelib.domain.triage.losses import losses
from chalicelib.domain.triage.people import people_at_risk
from chalicelib.domain.triage.scene import Scene
from chalicelib.domain.triage.scopes import scene_of
from chalicelib.domain.triage.water import uncontrolled_water

__all__ = ["Reason", "Triage", "triage"]
MOST_REASONS = 4


def triage(text: str) -> Triage:
    """Reads a description in English or Spanish, as typed or said. Any text is safe, the work linear in its length."""
    scene = scene_of(text)
    wild_water, held_water = uncontrolled_water(scene)
    lost = losses(scene)
    emergencies = [*dangers(scene), *wild_water, *people_at_risk(scene, lost)]
    if emergencies:
        return Triage("emergency", _reasons(text, scene, emergencies))
    urgent = [*lost, *held_water]
    if urgent:
        return Triage("urgent", _reasons(text, scene, urgent))
    return Triage("routine", ())


def _reasons(text: str, scene: Scene, facts: list[Fact]) -> tuple[Reason, ...]:
    """The heaviest facts first; a span that another already covers, or the same thing said again, is left out."""
    reasons: list[Reason] = []
    said: set[str] = set()
    for fact in sorted(facts, key=lambda fact: (-fact.weight, fact.first)):
        start = scene.read.starts[scene.units.firsts[fact.first]]
        end = scene.read.ends[scene.units.lasts[fact.last]]
        if fact.sentence in said or any(start < other.end and other.start < end for other in reasons):
            continue
        said.add(fact.sentence)
        reasons.append(Reason(fact.kind, text[start:end], fact.sentence, start, end))
        if len(reasons) == MOST_REASONS:
            break
    return tuple(reasons)
