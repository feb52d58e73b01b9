"""Triage: is it an emergency, urgent or routine, and which words of the text say so. Pure; no clock, no network.

Kinds of reasons. Emergency: gas (also carbon monoxide), fire, electrical, water, cold, heat, medical, trapped.
Urgent: no_heat, no_cooling, no_hot_water, no_water, power, electrical, toilet, leak, fridge, door, business.
"""

from chalicelib.domain.priority import Priority, Reason, Triage
from chalicelib.domain.triage.evidence import Evidence, evidence_of
from chalicelib.domain.triage.facts import Fact
from chalicelib.domain.triage.judgement import judge, kind_of, telling_words
from chalicelib.domain.triage.people import nobody_at_risk
from chalicelib.domain.triage.rules import facts_of, gravest
from chalicelib.domain.triage.scene import Scene
from chalicelib.domain.triage.scopes import scene_of

__all__ = ["Reason", "Triage", "triage"]
MOST_REASONS = 4
PLAINLY = {
    "emergency": {
        "gas": "may be gas or carbon monoxide",
        "fire": "may be fire or overheating",
        "electrical": "electricity where it is dangerous",
        "water": "water or sewage not under control",
        "cold": "cold, with somebody vulnerable",
        "heat": "heat, with somebody vulnerable",
        "medical": "medical equipment without power",
        "trapped": "person trapped",
    },
    "urgent": {
        "no_heat": "no heat",
        "no_cooling": "no cooling",
        "no_hot_water": "no hot water",
        "no_water": "no water",
        "power": "power lost",
        "electrical": "electrical fault",
        "toilet": "toilet that cannot be used",
        "leak": "water leak",
        "fridge": "food getting warm",
        "door": "door that cannot be secured",
        "business": "business cannot work",
    },
}


def triage(text: str) -> Triage:
    """Reads a description in English or Spanish, as typed or said. Any text is safe, the work linear in its length."""
    scene = scene_of(text)
    found = facts_of(scene)
    rule, fact = gravest(found)
    evidence = evidence_of(scene)
    priority = judge(evidence, rule, scene.units.firsts[fact.first] if fact else -1)
    unseen = priority == "emergency" and not found["emergency"]
    if unseen and nobody_at_risk(scene, found["urgent"]) and kind_of(evidence, priority) in ("cold", "heat", "medical"):
        priority = "urgent"
    if priority == "routine":
        return Triage("routine", ())
    return Triage(priority, _reasons(text, scene, found[priority]) or (_telling(text, scene, evidence, priority),))


def _reasons(text: str, scene: Scene, facts: list[Fact]) -> tuple[Reason, ...]:
    """The heaviest facts first; a span that another already covers, or the same thing said again, is left out."""
    reasons: list[Reason] = []
    said: set[str] = set()
    for fact in facts:
        start = scene.read.starts[scene.units.firsts[fact.first]]
        end = scene.read.ends[scene.units.lasts[fact.last]]
        if fact.sentence in said or any(start < other.end and other.start < end for other in reasons):
            continue
        said.add(fact.sentence)
        reasons.append(Reason(fact.kind, text[start:end], fact.sentence, start, end))
        if len(reasons) == MOST_REASONS:
            break
    return tuple(reasons)


def _telling(text: str, scene: Scene, evidence: Evidence, priority: Priority) -> Reason:
    """What no single rule sees: the words that weigh most, and the kind of thing that all of them tell of."""
    first, last = telling_words(evidence, priority)
    start, end = scene.read.starts[first], scene.read.ends[last]
    kind = kind_of(evidence, priority)
    return Reason(kind, text[start:end], PLAINLY[priority][kind], start, end)
