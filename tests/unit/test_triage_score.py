"""The labelled examples are what they claim to be, the scorer counts rightly, the triage holds its promises."""

from pathlib import Path

import pytest

from bench.triage import BUILD_PART, CHECK_PART, JUDGE_PART, LABELS, examples_of, fingerprint, main, score
from chalicelib.domain.triage import triage, weights
from chalicelib.domain.triage.evidence import evidence_of, features_of
from chalicelib.domain.triage.judgement import apart, learned, weighed
from chalicelib.domain.triage.scopes import scene_of

FOLDER = CHECK_PART.parent
PARTS = sorted(FOLDER.glob("*.tsv"))


def pairs_of(path: Path) -> dict[str, list[tuple[str, str]]]:
    """(label, found priority) of each description, by language."""
    pairs: dict[str, list[tuple[str, str]]] = {"en": [], "es": []}
    for one in examples_of(path):
        pairs[one.lang].append((one.label, triage(one.text).priority))
    return pairs


def test_there_are_at_least_400_descriptions_each_once_in_both_languages() -> None:
    examples = [example for path in PARTS for example in examples_of(path)]
    assert len(examples) >= 400
    assert len({example.text.casefold() for example in examples}) == len(examples)
    assert len({example.id for example in examples}) == len(examples)
    assert {example.lang for example in examples} == {"en", "es"}
    assert {example.label for example in examples} == set(LABELS)


@pytest.mark.parametrize("path", [CHECK_PART, JUDGE_PART], ids=lambda path: path.stem)
def test_nothing_is_learned_from_the_parts_to_check_on(path: Path) -> None:
    learned_from = {example.text.casefold() for example in examples_of(BUILD_PART)}
    assert not [example.text for example in examples_of(path) if example.text.casefold() in learned_from]


def test_the_weights_are_learned_from_the_build_part_as_it_is() -> None:
    assert fingerprint(BUILD_PART) == weights.LEARNED_FROM


def test_the_part_to_build_on_is_read_no_worse_than_when_it_was_learned() -> None:
    """The weights follow their own descriptions only loosely, which reads those of others better: many of these are
    harder than what people write, and one alarm in twelve is false here."""
    pairs = pairs_of(BUILD_PART)
    result = score([*pairs["en"], *pairs["es"]])
    assert result.recall["emergency"] >= 0.98
    assert result.precision["emergency"] >= 0.91
    assert result.macro_f1 >= 0.95
    assert score(pairs["es"]).macro_f1 >= score(pairs["en"]).macro_f1 - 0.03


def test_the_part_to_check_on_is_read_as_well_as_the_readme_says() -> None:
    """What held when the weights were learned, rounded down: the precision in English falls short of the promise."""
    pairs = pairs_of(CHECK_PART)
    result = score([*pairs["en"], *pairs["es"]])
    assert result.recall["emergency"] >= 0.97
    assert result.precision["emergency"] >= 0.90
    assert result.macro_f1 >= 0.93
    assert score(pairs["es"]).macro_f1 >= score(pairs["en"]).macro_f1 - 0.03


def test_what_was_measured_last_of_all_keeps_the_promises() -> None:
    """400 descriptions by a writer of whom nothing was known: read once, when everything else was decided."""
    pairs = pairs_of(JUDGE_PART)
    result = score([*pairs["en"], *pairs["es"]])
    assert result.recall["emergency"] >= 0.98
    assert result.precision["emergency"] >= 0.93
    assert result.macro_f1 >= 0.94
    assert score(pairs["es"]).macro_f1 >= score(pairs["en"]).macro_f1 - 0.03


def test_the_score_counts_each_label() -> None:
    result = score([("emergency", "emergency"), ("emergency", "urgent"), ("urgent", "urgent"), ("routine", "routine")])
    assert result.recall == {"emergency": 0.5, "urgent": 1.0, "routine": 1.0}
    assert result.precision == {"emergency": 1.0, "urgent": 0.5, "routine": 1.0}
    assert result.macro_f1 == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)


def test_the_report_names_each_miss(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labelled = tmp_path / "labelled.tsv"
    labelled.write_text(
        "id\tlang\tlabel\ttext\n1\ten\troutine\tsmell of gas\n2\tes\temergency\thuele a gas\n", encoding="utf-8"
    )
    assert main([str(labelled)]) == 0
    printed = capsys.readouterr().out
    assert "1 en  is routine, found emergency  smell of gas" in printed
    assert "macro F1" in printed and "precision" in printed


def test_an_unreadable_line_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labelled = tmp_path / "labelled.tsv"
    labelled.write_text("1\ten\troutine\tfine\n2\ten\tpanic\tnot a label\n", encoding="utf-8")
    assert main([str(labelled)]) == 1
    assert "line 2" in capsys.readouterr().err


def test_a_text_is_weighed_with_all_that_the_weights_were_learned_for() -> None:
    """Running sums and numbers for meanings make it quick; it is each clue of a part, counted once. A word beside
    manners has no neighbour."""
    found = learned().of
    for one in examples_of(CHECK_PART):
        evidence = evidence_of(scene_of(one.text))
        clues = [[clue for clue, _, _ in evidence.clues_of(part)] for part in evidence.parts]
        by_clue = [
            apart(
                sum(
                    found.get(name, 0)
                    for clue in told
                    if not isinstance(clue, tuple) or "" not in clue
                    for name in features_of(clue)
                )
            )
            for told in clues
        ]
        assert weighed(evidence) == by_clue
