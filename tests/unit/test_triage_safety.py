"""Any text is safe, nothing innocent lowers a priority, and the work grows no faster than the text."""

import sys
from random import Random
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.triage import CHECK_PART, examples_of
from chalicelib.domain.triage import triage

RANK = {"routine": 0, "urgent": 1, "emergency": 2}
BUILT_ON = examples_of(CHECK_PART.with_name("build.tsv"))
CHECKED = [one for one in BUILT_ON if one.id.startswith(("0c", "0a"))]
EXAMPLES = [one for one in BUILT_ON if one.id.startswith("0")]
UNRELATED = [
    "The gate code is 4411.",
    "Please call before you come.",
    "Our dog is friendly.",
    "Parking is behind the building.",
    "Por favor llamen antes de venir.",
]
WORDS = st.sampled_from(
    [
        *"gas smell no not if last year fixed water leak ceiling 12 degrees baby heat out off ad says smoke".split(),
        *"detector battery bucket valve shut eggs sewage tub spark outlet hot but and i . , ! ?".split(),
        *"huele a no hay agua se fue la luz ya".split(),
    ]
)


def assert_sound(text: str) -> None:
    found = triage(text)
    assert found.priority in RANK
    assert len(found.reasons) <= 4
    assert bool(found.reasons) == (found.priority != "routine")
    for reason in found.reasons:
        assert 0 <= reason.start < reason.end <= len(text)
        assert reason.words == text[reason.start : reason.end]
        assert reason.kind and reason.sentence


@given(st.text(max_size=400))
def test_any_text_is_safe(text: str) -> None:
    assert_sound(text)


@given(st.binary(max_size=400))
def test_random_bytes_are_safe(raw: bytes) -> None:
    assert_sound(raw.decode("utf-8", "replace"))
    assert_sound(raw.decode("latin-1"))


@given(st.lists(WORDS, max_size=60))
def test_any_order_of_telling_words_is_safe(words: list[str]) -> None:
    assert_sound(" ".join(words))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "🔥" * 500,
        "gas smell 💀" * 800,
        "ריח גז במטבח smell of gas",
        "\u202egas smell\u202c",
        "ﾍﾞ ＧＡＳ ＳＭＥＬＬ",
        "İstanbul gas smell",
        "e\u0301l huele a ga\u0301s",
        "a" * 10_000,
        "gas " * 2_500,
        "'" * 10_000,
        "-" * 10_000,
        "\n" * 10_000,
        "٣ ⅷ ² degrees",
    ],
)
def test_strange_text_is_safe(text: str) -> None:
    assert_sound(text)


def test_an_unrelated_sentence_never_lowers_a_priority() -> None:
    lowered = []
    for example in CHECKED:
        alone = RANK[triage(example.text).priority]
        for sentence in UNRELATED:
            for longer in (f"{sentence} {example.text}", f"{example.text}. {sentence}"):
                if RANK[triage(longer).priority] < alone:
                    lowered.append(longer)
    assert not lowered


@pytest.mark.parametrize(
    ("lang", "before", "after"),
    [
        ("en", "I don't want to bother you but ", ""),
        ("en", "I'm worried about this: ", ""),
        ("en", "my insurance said to call you ", ""),
        ("en", "do you come out on weekends? ", ""),
        ("en", "not an emergency i think but ", ""),
        ("en", "", " is that dangerous"),
        ("en", "", " do you take insurance"),
        ("en", "", " thanks for your help"),
        ("en", "", " not sure if that matters"),
        ("en", "", " it's been like this since yesterday"),
        ("es", "disculpe la molestia, ", ""),
        ("es", "me preocupa que ", ""),
        ("es", "no quiero molestar pero ", ""),
        ("es", "", " pueden venir hoy"),
        ("es", "", " no tengo prisa"),
    ],
)
def test_manners_worry_and_questions_around_it_never_lower_an_emergency(lang: str, before: str, after: str) -> None:
    emergencies = [one.text for one in CHECKED if one.lang == lang and triage(one.text).priority == "emergency"]
    framed = [before + text.rstrip(".") + after for text in emergencies]
    assert [text for text in framed if triage(text).priority != "emergency"] == []


def test_capitals_and_blanks_around_it_change_nothing() -> None:
    changed = [
        other
        for example in EXAMPLES
        for other in (example.text.upper(), example.text.lower(), f"\n\n  {example.text}\n")
        if triage(other).priority != triage(example.text).priority
    ]
    assert not changed


def test_an_emergency_is_hardly_ever_lost_without_punctuation() -> None:
    bare = str.maketrans(dict.fromkeys(".,;:!?", " "))
    changed = [
        example.text
        for example in EXAMPLES
        if example.label == "emergency" and triage(example.text.translate(bare)).priority != "emergency"
    ]
    emergencies = sum(example.label == "emergency" for example in EXAMPLES)
    assert len(changed) <= 0.03 * emergencies


def test_when_one_part_is_an_emergency_the_whole_is() -> None:
    chance = Random(7)
    told = [(one.lang, one.text.rstrip(".") + ".", triage(one.text).priority) for one in EXAMPLES]
    lost, invented = 0, 0
    for lang, emergency, _ in chance.sample([one for one in told if one[2] == "emergency"], 300):
        calm = [text for other, text, found in told if other == lang and found == "routine"]
        parts = chance.sample(calm, 3)
        invented += triage(" ".join(parts)).priority == "emergency"
        parts[chance.randrange(3)] = emergency
        lost += triage(" ".join(parts)).priority != "emergency"
    assert lost <= 6
    assert invented <= 6


def steps_to_read(text: str) -> int:
    """How many lines of the triage run for a text."""
    lines = 0

    def count(frame: FrameType, event: str, _: object) -> Any:
        nonlocal lines
        lines += event == "line"
        return count if "triage" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(count)
    try:
        triage(text)
    finally:
        sys.settrace(before)
    return lines


@pytest.mark.parametrize(
    "part",
    [
        "the water heater in our basement leaks a little and my wife says there is a smell near the furnace ",
        "gas smell ",
        "rotten eggs hot water ",
        "no not never without ",
        "if what if in case ",
        "your ad says ",
        "last year fixed ",
        "co alarm battery beeps ",
        "smoke alarm ",
        "shut off the valve ",
        "dizzy ",
        "12 degrees ",
        "a",
        ". ",
    ],
)
def test_the_work_grows_no_faster_than_the_text(part: str) -> None:
    triage(part * 64)
    short, long = steps_to_read(part * 64), steps_to_read(part * 256)
    assert long <= 4.4 * short + 200
