"""Scores the triage on a labelled file: precision, recall and F1 per label, the confusion, per language, each miss.

A file has one description a line: id, lang, label and text, separated by tabs; a heading line is left out.
"""

import hashlib
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from chalicelib.domain.triage import triage

LABELS = ("emergency", "urgent", "routine")
CHECK_PART = Path(__file__).parent.parent / "tests/data/triage/check.tsv"
JUDGE_PART = CHECK_PART.with_name("judge.tsv")
"""By another writer, measured when everything was learned and every threshold chosen: the figures nobody aimed at."""
BUILD_PART = CHECK_PART.with_name("build.tsv")
ROUNDS = 9
SHORT, LONG = 100, 2_000
"""Words of the texts whose cost is promised."""


class Example(NamedTuple):
    """One labelled description."""

    id: str
    lang: str
    label: str
    text: str


class Score(NamedTuple):
    """Per label precision, recall and F1, and the mean of the F1s over the labels that occur."""

    precision: dict[str, float]
    recall: dict[str, float]
    f1: dict[str, float]
    macro_f1: float


def examples_of(path: Path) -> list[Example]:
    """Reads a labelled file. A line that has not four columns or an unknown label is a ValueError that names it."""
    examples = []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if not line.strip():
            continue
        columns = line.split("\t", 3)
        if len(columns) == 4 and number == 1 and columns[2] not in LABELS:
            continue
        if len(columns) != 4 or columns[2] not in LABELS:
            raise ValueError(
                f"{path}, line {number}: expected id, lang, label ({', '.join(LABELS)}) and text, separated by tabs"
            )
        examples.append(Example(*columns))
    return examples


def fingerprint(path: Path) -> str:
    """Tells whether a file is still the one that weights were learned from."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def cost(texts: Sequence[str]) -> float:
    """Milliseconds of CPU for one of these texts on average: the best of a few rounds, when everything is loaded."""
    took = []
    for _ in range(ROUNDS):
        started = time.process_time()
        for text in texts:
            triage(text)
        took.append(time.process_time() - started)
    return min(took) * 1000 / max(1, len(texts))


def texts_of(examples: Sequence[Example], size: int) -> list[str]:
    """These descriptions one after the other, parted into texts of so many words; over again where they are too few."""
    words = " ".join(example.text for example in examples).split()
    words *= 1 + size // max(1, len(words))
    return [" ".join(words[first : first + size]) for first in range(0, len(words) - size + 1, size)]


def score(pairs: Sequence[tuple[str, str]]) -> Score:
    """Scores pairs of (label, found). A label that is never found has precision 1 when it also never occurs, else 0."""
    seen = Counter(pairs)
    precision, recall, f1 = {}, {}, {}
    for label in LABELS:
        right = seen[(label, label)]
        said = sum(count for (_, found), count in seen.items() if found == label)
        real = sum(count for (meant, _), count in seen.items() if meant == label)
        precision[label] = right / said if said else float(not real)
        recall[label] = right / real if real else 1.0
        total = precision[label] + recall[label]
        f1[label] = 2 * precision[label] * recall[label] / total if total else 0.0
    occurring = [label for label in LABELS if any(label in pair for pair in seen)]
    return Score(precision, recall, f1, sum(f1[label] for label in occurring) / max(1, len(occurring)))


def report(examples: list[Example]) -> str:
    """The whole report as text."""
    found = [triage(example.text).priority for example in examples]
    lines = _table("all", [(example.label, priority) for example, priority in zip(examples, found, strict=True)])
    languages = sorted({example.lang for example in examples})
    for lang in languages if len(languages) > 1 else ():
        pairs = [
            (example.label, priority) for example, priority in zip(examples, found, strict=True) if example.lang == lang
        ]
        lines += ["", *_table(lang, pairs)]
    own = cost([example.text for example in examples])
    short, long = (cost(texts_of(examples, size)) for size in (SHORT, LONG))
    lines += [
        "",
        f"{short:.2f} ms of CPU for {SHORT} words, {long:.1f} ms for {LONG:,}, {own:.2f} ms for a description",
        "",
    ]
    for example, priority in zip(examples, found, strict=True):
        if priority != example.label:
            words = "; ".join(f"{reason.sentence}: {reason.words!r}" for reason in triage(example.text).reasons)
            lines.append(
                f"{example.id} {example.lang}  is {example.label}, found {priority}  {example.text}  [{words}]"
            )
    return "\n".join(lines)


def _table(name: str, pairs: Sequence[tuple[str, str]]) -> list[str]:
    result, seen = score(pairs), Counter(pairs)
    lines = [f"{name}: {len(pairs)} descriptions, macro F1 {result.macro_f1:.3f}"]
    lines.append(
        f"{'':12}{'precision':>10}{'recall':>10}{'F1':>8}   found " + "".join(f"{label:>11}" for label in LABELS)
    )
    for label in LABELS:
        counts = "".join(f"{seen[(label, other)]:>11}" for other in LABELS)
        figures = f"{result.precision[label]:>10.3f}{result.recall[label]:>10.3f}{result.f1[label]:>8.3f}"
        lines.append(f"{label:12}{figures}         {counts}")
    return lines


def main(arguments: list[str]) -> int:
    path = Path(arguments[0]) if arguments and arguments[0] else CHECK_PART
    try:
        examples = examples_of(path)
    except (OSError, ValueError) as problem:
        print(problem, file=sys.stderr)
        return 1
    print(report(examples))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
