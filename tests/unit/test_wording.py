"""The texts are the agreed ones, word for word, and fit one segment whatever people are called."""

import re
from datetime import date
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.gsm7 import is_gsm7, segments, septets
from chalicelib.domain.schedule import Language, Window
from chalicelib.domain.wording import KINDS, RECIPIENTS, Facts, needs_link, words

MONDAY = date(2026, 11, 23)
LINK = "https://d111111abcdef8.cloudfront.net/s/4kYqZ7mPq2RtV8wXbN3cHdJfLs"
TEN_TO_ELEVEN = Window("2026-11-23T10:00", "2026-11-23T11:00")
TUESDAY_MORNING = Window("2026-11-24T08:00", "2026-11-24T10:00")
RESERVED = {
    "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "START", "YES", "UNSTOP",
    "HELP", "INFO",
}  # fmt: skip

ISSUES = {"en": ("No heat, clicks.", "Smells gas, no heat"), "es": ("No calienta", "Huele a gas")}
REASONS = {"en": "too expensive", "es": "muy caro"}


def facts(**changed: object) -> Facts:
    known = Facts(
        company="Harbor Heating & Plumbing",
        office="+16175550140",
        reference="7KQ4M2XD",
        customer="Ellen Whitaker",
        technician="Marco Delgado",
        street="48 Maple St Apt 2",
        town="Quincy",
        issue="No heat, clicks",
        window=TEN_TO_ELEVEN,
        minutes=20,
        total_cents=68420,
        today=MONDAY,
    )
    return msgspec.structs.replace(known, **changed)


def with_link(body: str) -> str:
    return body.replace("{link}", LINK)


def rows() -> list[list[str]]:
    lines = (Path(__file__).parent / "texts.md").read_text().splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if len(row) == 5 and row[3].isdigit()]


@pytest.mark.parametrize("row", rows(), ids=lambda row: " ".join(row[:3]))
def test_every_text_is_word_for_word_the_agreed_one(row: list[str]) -> None:
    language, text, to, characters, agreed = row
    kind, _, emergency = text.partition(", ")
    told = facts(
        issue=ISSUES[language][bool(emergency)],
        emergency=bool(emergency),
        reason=REASONS[language] if kind == "quote_declined" else "",
    )
    if kind == "new_window":
        told = msgspec.structs.replace(told, window=TUESDAY_MORNING, was=TEN_TO_ELEVEN)
    if kind in ("reminder", "day"):
        told = msgspec.structs.replace(told, window=TUESDAY_MORNING, jobs=4)
    body = words(kind, to, language, told, len(LINK))
    assert body == agreed
    assert len(with_link(body)) == septets(with_link(body)) == int(characters)


def test_the_agreed_table_has_every_text_in_both_languages() -> None:
    agreed = {(row[0], row[1].split(",")[0], row[2]) for row in rows()}
    worded = {(language, kind, to) for language in get_args(Language) for kind, to in RECIPIENTS}
    assert worded - agreed == {
        (language, kind, to)
        for language in get_args(Language)
        for kind, to in (("question", "technician"), ("got_it_assigned", "customer"))
    }
    assert agreed <= worded


def said(kind: str, to: str = "technician", language: str = "en", **changed: object) -> str:
    return words(kind, to, language, facts(**changed), len(LINK))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            said("question", reason="Is the old one taken away?"),
            "Question from Ellen Whitaker, 48 Maple St Apt 2: Is the old one taken away? {link}",
        ),
        (
            said("question", language="es", reason="¿Se llevan el viejo?"),
            "Pregunta de Ellen Whitaker, 48 Maple St Apt 2: ¿Se llevan el viejo? {link}",
        ),
        (said("quote_declined"), "Declined: $684.20, Ellen Whitaker, 48 Maple St Apt 2. {link}"),
        (
            said("quote_approved", language="es"),
            "Aprobado, adelante: $684.20, Ellen Whitaker, 48 Maple St Apt 2. {link}",
        ),
        (
            said("got_it_assigned", "customer"),
            "Harbor Heating & Plumbing: 7KQ4M2XD, Marco comes today, 10-11 AM. {link} STOP ends texts",
        ),
        (said("assigned", window=None, issue=""), "New job: Ellen Whitaker, 48 Maple St Apt 2, Quincy. {link}"),
        (
            said("assigned", window=None, emergency=True, issue="Sparks"),
            "EMERGENCY: Ellen Whitaker, 48 Maple St Apt 2, Quincy. Sparks. {link}",
        ),
        (
            said("assigned", "customer", window=None),
            "Harbor Heating & Plumbing: Marco will come, the time is still open. Changes or questions: {link}",
        ),
        (
            said("on_the_way", "customer", minutes=None),
            "Harbor Heating & Plumbing: Marco is on the way. Follow: {link}",
        ),
        (
            said("on_the_way", "customer", "es", minutes=None, technician=""),
            "Harbor Heating & Plumbing: nuestro técnico va en camino. Ver: {link}",
        ),
        (
            said("new_window", window=Window("2026-11-23T10:00", "2026-11-23T11:30"), was=TEN_TO_ELEVEN),
            "New time today 10-11:30 AM (was 10-11): Ellen Whitaker, 48 Maple St Apt 2. {link}",
        ),
        (
            said("new_window", window=Window("2026-11-23T13:00", "2026-11-23T15:00"), was=TEN_TO_ELEVEN),
            "New time today 1-3 PM (was 10-11 AM): Ellen Whitaker, 48 Maple St Apt 2. {link}",
        ),
        (
            said("cancelled", "customer", window=None, office=""),
            "Harbor Heating & Plumbing: your visit is called off. Nobody will come. Questions? Call us",
        ),
        (
            said("removed", customer="", street="", window=None, office=""),
            "Not yours any more: 7KQ4M2XD. You do not need to go.",
        ),
    ],
)  # fmt: skip
def test_what_is_not_known_is_left_out_of_the_sentence(body: str, expected: str) -> None:
    assert body == expected


def test_the_issue_gives_way_first_then_town_street_customer_and_the_company_last() -> None:
    long = {
        "customer": "Maximiliana Featherstonehaugh-Cholmondeley",
        "street": "12345 North Commonwealth Avenue Extension Building 7",
    }
    assert said("assigned", issue="The furnace in the cellar clicks but never lights") == (
        "New job today 10-11 AM: Ellen Whitaker, 48 Maple St Apt 2, Quincy. The furnace in the... {link}"
    )
    assert said("assigned", street=long["street"]) == (
        "New job today 10-11 AM: Ellen Whitaker, 12345 North Commonwealth Avenue Extension Building 7. {link}"
    )
    assert said("assigned", **long) == (
        "New job today 10-11 AM: Maximiliana Featherstonehaugh-Cholmondeley, 12345 North Commonwealth. {link}"
    )
    assert said(
        "arrived", "customer", company="Harbor " * 14, street="48 Maple St Building 3 Rear Entrance Apt 2"
    ).endswith("Marco has arrived at 48 Maple St Building 3 Rear Entrance.")
    assert said("got_it", "customer", company="Harbor Heating & Plumbing & Sons") == (
        "Harbor Heating & Plumbing: we got your request 7KQ4M2XD. Follow it: {link} Reply STOP to end texts"
    )


def test_an_emergency_keeps_the_words_that_decided_it() -> None:
    body = said(
        "assigned",
        emergency=True,
        issue="The furnace clicks and does not light and since this morning it smells like gas",
        reasons="smells like gas",
    )
    assert body.endswith("Quincy. Smells like gas. {link}")
    body = said(
        "assigned",
        emergency=True,
        reasons="smells like gas",
        town="Manchester-by-the-Sea",
        street="1204 Old Concord Road",
    )
    assert body == "EMERGENCY 10-11 AM: Ellen Whitaker, 1204 Old Concord Road. Smells like gas. {link}"
    assert "Hissing, no heat, clicks." in said("assigned", emergency=True, reasons="hissing")


def test_with_a_very_long_link_the_sentence_stays_and_only_beside_an_absurd_one_goes_too() -> None:
    assert words("got_it", "customer", "en", facts(), 88) == (
        "Harbo: we got your request 7KQ4M2XD. Follow it: {link} Reply STOP to end texts"
    )
    assert words("got_it", "customer", "en", facts(), 130) == "Harbor Heating & Plumbing: {link}"


def test_a_brace_in_a_name_never_looks_like_the_link() -> None:
    body = said("question", customer="{link}", street="｛link｝", reason="see {link}")
    assert body == "Question from (link), (link): see (link) {link}"


def test_a_text_nobody_is_sent_has_no_wording() -> None:
    with pytest.raises(KeyError):
        said("got_it", "technician")


def test_only_the_first_text_names_an_answer_the_carriers_reserve() -> None:
    for language in get_args(Language):
        for kind, to in RECIPIENTS:
            named = set(re.findall(r"\w+", words(kind, to, language, facts(), len(LINK)).upper())) & RESERVED
            first = kind in ("got_it", "got_it_assigned")
            assert ("STOP" in named) == first, (kind, language)
            assert named <= ({"STOP", "END"} if first else set()), (kind, language)


names = st.one_of(
    st.text(max_size=120),
    st.lists(st.text(alphabet="abcdefghijklmnop&.,'-{}[]|€~áñø漢😀", min_size=1, max_size=24), max_size=9).map(
        " ".join
    ),
)
windows = st.one_of(
    st.none(),
    st.tuples(st.integers(20, 29), st.integers(0, 22), st.sampled_from(["00", "30"]), st.integers(0, 9)).map(
        lambda w: Window(f"2026-11-{w[0]:02d}T{w[1]:02d}:{w[2]}", f"2026-11-{w[0] + (w[3] == 9):02d}T23:59")
    ),
)
any_facts = st.builds(
    Facts,
    company=names,
    office=st.sampled_from(["", "+16175550140", "+442071838750", "+4915112345678901"]),
    reference=st.sampled_from(["7KQ4M2XD", "00000000"]),
    customer=names,
    technician=names,
    street=names,
    town=names,
    issue=names,
    reasons=names,
    window=windows,
    was=windows,
    minutes=st.one_of(st.none(), st.integers(-5, 1440)),
    total_cents=st.one_of(st.none(), st.integers(0, 10_000_000_00)),
    reason=names,
    today=st.just(MONDAY),
    emergency=st.booleans(),
)


@settings(max_examples=250, deadline=None)
@given(st.sampled_from(sorted(RECIPIENTS)), st.sampled_from(get_args(Language)), any_facts, st.integers(28, 110))
def test_any_names_make_one_segment_with_the_link_exactly_where_it_belongs(
    who: tuple[str, str], language: Language, told: Facts, link_length: int
) -> None:
    kind, to = who
    body = words(kind, to, language, told, link_length)
    sent = body.replace("{link}", "x" * link_length)
    assert is_gsm7(sent)
    assert septets(sent) <= 160
    assert segments(sent) == 1
    assert body.count("{link}") == int(needs_link(kind, to))
    assert "{" not in body.replace("{link}", "")
    assert "\n" not in body
    assert "  " not in body


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(sorted(RECIPIENTS)), st.sampled_from(get_args(Language)), any_facts)
def test_on_a_cloudfront_address_every_sentence_stays_whole(
    who: tuple[str, str], language: Language, told: Facts
) -> None:
    kind, to = who
    told = msgspec.structs.replace(told, minutes=20, total_cents=68420)
    shortest = msgspec.structs.replace(
        told, company="", customer="", technician="A", street="", town="", issue="", reasons="", reason=""
    )
    long, bare = (
        set(re.findall(r"[a-zñé]{4,}", words(kind, to, language, each, len(LINK)))) for each in (told, shortest)
    )
    assert bare <= long


def test_kinds_are_the_ones_other_parts_name() -> None:
    assert set(KINDS) == {kind for kind, _ in RECIPIENTS}
    named = (
        "got_it assigned removed on_the_way running_late arrived no_access quote quote_approved quote_declined "
        "return_visit done new_window cancelled reminder safety_gas safety_water safety_electrical question"
    )
    assert set(named.split()) <= set(KINDS)


def test_a_capital_made_at_a_sentences_start_stays_inside_the_alphabet() -> None:
    told = Facts(issue="ìdrico", reference="7KQ4M2XD", today=date(2026, 11, 23))
    assert "Idrico" in words("assigned", "technician", "en", told, 66)
