"""Learns how strongly each word, part of a word, meaning and pair of meanings speaks for each priority.

Reads the descriptions that the repository keeps to build on and writes `chalicelib/domain/triage/weights.py`. Needs
scikit-learn, which nothing else does: `make learn-triage` brings it. Running it again gives the same weights.
"""

import math
import sys
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bench.triage import BUILD_PART, LABELS, Example, examples_of, fingerprint, score
from chalicelib.domain.triage import rules
from chalicelib.domain.triage.evidence import evidence_of, features_of
from chalicelib.domain.triage.judgement import FEWEST_WORDS, Summed, decided
from chalicelib.domain.triage.scopes import scene_of

WEIGHTS = Path(__file__).parent.parent / "chalicelib/domain/triage/weights.py"
SELDOM = 3
"""A feature of fewer descriptions than this says more of its writer than of the matter."""
KEPT = 13_800
STEPS = 10
"""Weights are kept in tenths."""
LIGHTEST = 2
"""Tenths below which a feature is not worth its name in the package."""
STRENGTH = 0.15
FOLDS = 4
RULES_WERE_MADE_WITH = ("0a", "0b", "0c")
"""The rules were made with these descriptions and are always right about them: they say nothing of the unseen."""


Pair = tuple[float, float]


class Read(NamedTuple):
    """One description as it is learned from; `rule` is the rules' gravest finding."""

    writer: str
    lang: str
    label: str
    rule: str
    parts: list[tuple[Counter[str], int, bool]]
    """Part by part each feature and how many clues have it, the words, and whether the rules' fact is there."""
    features: Counter[str]
    words: int


known_features_of = cache(features_of)


class Learned(NamedTuple):
    """For each kept feature its weights for an emergency and for urgent, against routine; and where both start."""

    base: Pair
    weights: dict[str, Pair]


def read(examples: Sequence[Example]) -> list[Read]:
    """The features of each description. Whoever wrote it is named by the letters before its number."""
    found = []
    for one in examples:
        scene = scene_of(one.text)
        rule, fact = rules.gravest(rules.facts_of(scene))
        told_at = scene.units.firsts[fact.first] if fact else -1
        evidence = evidence_of(scene)
        parts = [
            (
                Counter(name for clue, _, _ in evidence.clues_of(part) for name in known_features_of(clue)),
                part.size,
                part.first <= told_at < part.end,
            )
            for part in evidence.parts
        ]
        features: Counter[str] = Counter()
        for told, _, _ in parts:
            features.update(told)
        words = sum(words for _, words, _ in parts)
        found.append(Read(one.id.rstrip("0123456789"), one.lang, one.label, rule, parts, features, words))
    return found


def learn(texts: Sequence[Read]) -> Learned:
    """A logistic regression over all features that are not too rare; then again over those that weigh most."""
    seen = Counter(feature for text in texts for feature in text.features)
    names = sorted(feature for feature, count in seen.items() if count >= SELDOM)
    rarity = np.array([math.sqrt(math.log(len(texts) / seen[name])) for name in names])
    first = _fit(texts, names, rarity)
    spread = np.array([math.sqrt(seen[name]) for name in names])
    weighty = np.argsort(-np.abs(first.coef_ - first.coef_.mean(0)).max(0) * rarity * spread, kind="stable")
    kept = sorted(weighty[:KEPT].tolist())
    names, rare = [names[at] for at in kept], rarity[kept]
    against, start = _against_routine(_fit(texts, names, rare))
    scaled = zip(names, against, rare.tolist(), strict=True)
    return Learned(start, {name: (pair[0] * factor, pair[1] * factor) for name, pair, factor in scaled})


def _fit(texts: Sequence[Read], names: list[str], rarity: np.ndarray) -> LogisticRegression:
    where = {name: at for at, name in enumerate(names)}
    rows, columns, values = [], [], []
    for row, text in enumerate(texts):
        share = 1 / math.sqrt(max(FEWEST_WORDS, text.words))
        for feature, count in sorted(text.features.items()):
            if feature in where:
                rows.append(row)
                columns.append(where[feature])
                values.append(count * share * rarity[where[feature]])
    matrix = csr_matrix((values, (rows, columns)), shape=(len(texts), len(names)))
    return LogisticRegression(C=STRENGTH, max_iter=400, tol=1e-3).fit(matrix, [text.label for text in texts])


def _against_routine(fitted: LogisticRegression) -> tuple[list[Pair], Pair]:
    """Coefficients and intercepts for an emergency and for urgent, less those for routine."""
    emergency, urgent, routine = (fitted.classes_.tolist().index(label) for label in LABELS)
    coefficients = (fitted.coef_ - fitted.coef_[routine])[[emergency, urgent]].T.tolist()
    start = (fitted.intercept_ - fitted.intercept_[routine])[[emergency, urgent]].tolist()
    return [(first, second) for first, second in coefficients], (start[0], start[1])


def priority_by(learned: Learned, text: Read) -> str:
    """The priority that `triage` would find with these weights."""
    summed = []
    for features, words, told in text.parts:
        danger = loss = 0.0
        for name, count in features.items():
            if name in learned.weights:
                first, second = learned.weights[name]
                danger, loss = danger + count * first, loss + count * second
        summed.append(Summed(danger, loss, words, told))
    return decided(summed, learned.base, text.rule)


def report(texts: Sequence[Read]) -> str:
    """How well all this does on writers whose other descriptions it has not learned from."""
    writers = sorted({text.writer for text in texts})
    pairs: list[tuple[Read, str]] = []
    for fold in range(FOLDS):
        aside = set(writers[fold::FOLDS])
        learned = learn([text for text in texts if text.writer not in aside])
        pairs += [(text, priority_by(learned, text)) for text in texts if text.writer in aside]
    fresh = [(text, found) for text, found in pairs if text.writer not in RULES_WERE_MADE_WITH]
    groups = [
        *((writer, [one for one in fresh if one[0].writer == writer]) for writer in writers),
        *((lang, [one for one in fresh if one[0].lang == lang]) for lang in ("en", "es")),
    ]
    return "\n".join(
        f"{name:2} {_figures([(text.label, found) for text, found in group])}" for name, group in groups if group
    )


def _figures(pairs: list[tuple[str, str]]) -> str:
    result = score(pairs)
    precision, recall = result.precision["emergency"], result.recall["emergency"]
    return f"emergency precision {precision:.3f}, recall {recall:.3f}, macro F1 {result.macro_f1:.3f}"


def kinds(texts: Sequence[Read]) -> dict[str, dict[str, int]]:
    """How strongly each meaning speaks for each kind of emergency and of urgent, from what the rules see rightly."""
    told = [text for text in texts if text.rule.partition(":")[0] == text.label != "routine"]
    meanings = sorted(
        {feature for text in told for feature in text.features if feature.isupper() and feature[0] != "~"}
    )
    where = {name: at for at, name in enumerate(meanings)}
    rows, columns = [], []
    for row, text in enumerate(told):
        for feature in sorted(text.features.keys() & where.keys()):
            rows.append(row)
            columns.append(where[feature])
    matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(told), len(meanings)))
    labels = [text.rule.replace("urgent:held", "urgent:leak") for text in told]
    fitted = LogisticRegression(C=1, max_iter=400, tol=1e-3).fit(matrix, labels)
    return {
        kind: {
            name: round(weight * STEPS)
            for name, weight in zip(meanings, fitted.coef_[at].tolist(), strict=True)
            if abs(round(weight * STEPS)) >= 3
        }
        for at, kind in enumerate(fitted.classes_.tolist())
    }


def written(learned: Learned, by_kind: dict[str, dict[str, int]]) -> str:
    """The module as text: features of equal weight share a line."""
    rounded = [(round(first * STEPS), round(second * STEPS), name) for name, (first, second) in learned.weights.items()]
    heavy = sorted(one for one in rounded if max(abs(one[0]), abs(one[1])) >= LIGHTEST)
    groups = groupby(heavy, key=lambda one: one[:2])
    lines = []
    for (first, second), members in groups:
        line = f"{first} {second}"
        for _, _, name in members:
            if len(line) + len(name) > 116:
                lines.append(line)
                line = f"{first} {second}"
            line += f",{name}"
        lines.append(line)
    told = [
        f"{kind} {' '.join(f'{name}:{weight}' for name, weight in sorted(of.items()))}" for kind, of in by_kind.items()
    ]
    return "\n".join(
        [
            '"""How strongly each feature speaks for an emergency and for urgent, against routine, in tenths.',
            "",
            "Learned by `make learn-triage`, which writes this file; it is never edited. A line of WEIGHTS is two",
            "weights and the features that have them, a line of KINDS a kind and the meanings that tell of it.",
            '"""',
            "",
            f'LEARNED_FROM = "{fingerprint(BUILD_PART)}"',
            f"BASE = ({learned.base[0]:.2f}, {learned.base[1]:.2f})",
            'WEIGHTS = """',
            *lines,
            '"""',
            'KINDS = """',
            *told,
            '"""',
            "",
        ]
    )


def main(arguments: list[str]) -> int:
    """With `report`, first says how well it does on writers it has not learned from, which takes four times as long."""
    texts = read(examples_of(BUILD_PART))
    print(f"{len(texts)} descriptions by {len({text.writer for text in texts})} writers", flush=True)
    if arguments == ["report"]:
        print(report(texts), flush=True)
    learned = learn(texts)
    WEIGHTS.write_text(written(learned, kinds(texts)), encoding="utf-8")
    print(f"{len(learned.weights)} features written to {WEIGHTS.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
