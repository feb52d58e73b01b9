"""What a technician who works by text is answered: one segment, no reserved word, and never an answer to an answer."""

import re
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.by_text import read
from chalicelib.domain.errors import AlreadyTravelling, NeverOnSite
from chalicelib.domain.gsm7 import is_gsm7, segments
from chalicelib.domain.schedule import Language
from chalicelib.domain.spanish_refusals import SENTENCES, said_in
from chalicelib.domain.wording import BUILT_IN, Facts
from chalicelib.domain.wording.answers import ANSWERS, LETTERS, Answer, answer, question

ELLEN = Facts(
    customer="Ellen Whitaker", street="48 Maple St Apt 2", office="+16175550140", reference="7KQ4M2XD", issue="No heat"
)
ROSA = Facts(customer="Rosa Delgado", street="1418 Linden Ave", reference="9ZX4M2XD", issue="Leak under the sink")
RESERVED = set("STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT START YES UNSTOP HELP INFO".split())
LANGUAGES = get_args(Language)
KINDS = get_args(Answer)


@pytest.mark.parametrize(
    ("kind", "language", "note", "said"),
    [
        ("start_travel", "en", "", "Got it: on the way to Ellen Whitaker, 48 Maple St Apt 2."),
        (
            "start_travel",
            "en",
            "running 20 late",
            "Got it: on the way to Ellen Whitaker, 48 Maple St Apt 2. Note: running 20 late",
        ),
        ("arrive", "es", "", "Anotado: en el lugar, Ellen Whitaker, 48 Maple St Apt 2."),
        ("complete_job", "en", "", "Got it: completed, Ellen Whitaker, 48 Maple St Apt 2."),
        ("note", "es", "Falta una pieza", "Nota guardada para Ellen Whitaker, 48 Maple St Apt 2: Falta una pieza"),
        ("no_visit", "en", "", "You have no open visit today. The office can read your text. Office: 617-555-0140"),
    ],
)
def test_the_answer_says_what_was_understood_and_for_whom(
    kind: Answer, language: Language, note: str, said: str
) -> None:
    facts = Facts(customer=ELLEN.customer, street=ELLEN.street, office=ELLEN.office, reason=note)
    assert answer(kind, language, facts) == said


def test_a_refusal_is_said_in_its_own_sentence_and_in_the_readers_language() -> None:
    sentence = NeverOnSite("complete_job", "Say that you have arrived first.").message
    assert answer("refused", "en", ELLEN, sentence) == (
        "Not done, Ellen Whitaker, 48 Maple St Apt 2: Say that you have arrived first."
    )
    spanish = said_in("es", AlreadyTravelling().message)
    assert answer("refused_noted", "es", ELLEN, spanish) == (
        "Solo la nota, Ellen Whitaker, 48 Maple St Apt 2: El técnico ya va en camino."
    )


def test_the_question_names_each_visit_so_that_they_can_be_told_apart() -> None:
    assert question("en", [ELLEN, ROSA]) == (
        "Which one? A: Ellen Whitaker, 48 Maple St Apt 2. B: Rosa Delgado, 1418 Linden Ave. Text the letter."
    )
    assert question("es", [ELLEN, ROSA]).startswith("¿Para quién? A: Ellen Whitaker, ")
    long = Facts(customer="Bartholomew Featherstonehaugh", street="12345 North Commonwealth Avenue", reference="1")
    assert question("en", [ELLEN, ROSA, long]) == (
        "Which one? A: Ellen Whitaker, 48 Maple St Apt 2. B: Rosa Delgado, 1418 Linden Ave. "
        "C: Featherstonehaugh, 12345 North. Text the letter."
    )
    same_house = question("en", [ELLEN, Facts(customer="Ellen Whitaker", street="48 Maple St Apt 2", issue="Drain")])
    assert "A: Ellen Whitaker, No heat. B: Ellen Whitaker, Drain." in same_house


names = st.one_of(
    st.text(max_size=120),
    st.lists(st.text(alphabet="abcdefghijklmnop&.,'-{}[]|€~áñø漢😀", min_size=1, max_size=24), max_size=9).map(
        " ".join
    ),
)
any_facts = st.builds(
    Facts, customer=names, street=names, issue=names, reason=names, reference=st.sampled_from(["7KQ4M2XD", "00000000"])
)
sentences = st.sampled_from(sorted((*SENTENCES, *SENTENCES.values())))


@settings(max_examples=150)
@given(st.sampled_from(KINDS), st.sampled_from(LANGUAGES), any_facts, sentences)
def test_any_names_make_one_segment_with_the_whole_sentence(
    kind: Answer, language: Language, facts: Facts, sentence: str
) -> None:
    body = answer(kind, language, facts, sentence)
    assert is_gsm7(body) and segments(body) == 1
    assert "\n" not in body and "  " not in body
    if kind.startswith("refused"):
        assert body.endswith(answer(kind, language, ELLEN, sentence).rpartition(": ")[2])


@settings(max_examples=150)
@given(st.sampled_from(LANGUAGES), st.lists(any_facts, min_size=2, max_size=4))
def test_any_names_make_a_question_of_one_segment(language: Language, visits: list[Facts]) -> None:
    body = question(language, visits)
    assert is_gsm7(body) and segments(body) == 1
    assert all(f" {letter}: " in body for letter in LETTERS[: len(visits)])


@settings(max_examples=150)
@given(st.sampled_from(KINDS), st.sampled_from(LANGUAGES), any_facts, sentences)
def test_no_answer_is_ever_taken_for_words_of_a_technician(
    kind: Answer, language: Language, facts: Facts, sentence: str
) -> None:
    assert read(answer(kind, language, facts, sentence)).kind == "automatic"
    assert read(question(language, [facts, ROSA])).kind == "automatic"


def every_wording() -> list[tuple[str, str]]:
    """(what it is, words) of everything that texts say, in both languages."""
    texts = [
        (f"{kind} {language}", words) for language, kinds in BUILT_IN.items() for (kind, _), words in kinds.items()
    ]
    texts += [(f"answer {kind}", words) for kinds in ANSWERS.values() for kind, words in kinds.items()]
    texts += [(f"question {language}", question(language, [ELLEN, ROSA])) for language in LANGUAGES]
    return texts + [(f"refusal {sentence}", said) for sentence in SENTENCES for said in (sentence, SENTENCES[sentence])]


def test_no_text_asks_for_a_word_that_the_carriers_reserve() -> None:
    asks = r"(?:reply|answer|text|send|say|type|write|responda|conteste|escriba|mande|diga)"
    for what, words in every_wording():
        first = what.startswith("got_it")
        shouted = set(re.findall(r"\b[A-Z]{3,}\b", words)) & RESERVED
        allowed = {"STOP"} if first or "STOP" in what else set()
        assert shouted <= allowed, what
        asked = {word.upper() for word in re.findall(rf"\b{asks}:? [\"'“]?(\w+)", words, re.IGNORECASE)} & RESERVED
        assert asked <= allowed, what
