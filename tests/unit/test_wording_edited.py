"""An owner's own words are used as they are or refused with a sentence that says why; what is accepted always fits."""

import re
from typing import get_args

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from chalicelib.domain.gsm7 import is_gsm7, segments, septets, to_gsm7
from chalicelib.domain.schedule import Language
from chalicelib.domain.wording import BUILT_IN, RECIPIENTS, Facts, needs_link, words
from chalicelib.domain.wording.catalogue import NAMES, TEXTS, fields_of, name_of
from chalicelib.domain.wording.checking import LONGEST, problems
from chalicelib.domain.wording.fields import FIELDS
from chalicelib.domain.wording.samples import longest
from tests.unit.test_wording import LINK, any_facts, facts

EN: Language = "en"


def why(kind: str, edited: str, to: str = "customer", language: Language = EN) -> str:
    return " ".join(problems(kind, to, language, edited, len(LINK)))  # type: ignore[arg-type]


def said(kind: str, edited: str, to: str = "customer", language: Language = EN, **changed: object) -> str:
    return words(kind, to, language, facts(**changed), len(LINK), edited)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", get_args(Language))
def test_every_built_in_text_is_one_an_owner_could_write(language: Language) -> None:
    for (kind, to), built_in in BUILT_IN[language].items():
        assert problems(kind, to, language, built_in, len(LINK)) == (), (kind, to)
    assert set(BUILT_IN[language]) == set(TEXTS) == RECIPIENTS


def test_every_text_has_a_name_of_its_own_and_only_fields_that_there_are() -> None:
    assert len(NAMES) == len(TEXTS) and {name_of(*text) for text in TEXTS} == set(NAMES)
    for text in TEXTS:
        assert set(fields_of(*text)) <= set(FIELDS)


def test_edited_words_take_the_place_of_the_built_in_ones() -> None:
    ours = "{company}: hi[ {customer}], {technician} is driving to you[, {minutes}]! Map: {link}"
    assert why("on_the_way", ours) == ""
    assert said("on_the_way", ours) == (
        "Harbor Heating & Plumbing: hi Ellen Whitaker, Marco is driving to you, about 20 minutes! Map: {link}"
    )
    assert said("on_the_way", ours, customer="", minutes=None) == (
        "Harbor Heating & Plumbing: hi, Marco is driving to you! Map: {link}"
    )
    assert (
        said("on_the_way", "")
        == "Harbor Heating & Plumbing: Marco is on the way, there in about 20 minutes. Follow: {link}"
    )
    typed = "{company}: ¡{technician} está en camino – “ya”! Más: {link}"
    assert (
        said("on_the_way", typed, language="es")
        == 'Harbor Heating & Plumbing: ¡Marco esta en camino - "ya"! Mas: {link}'
    )


@pytest.mark.parametrize(
    "bad", ["{company}", "{company}: [{link}", "{nobody} {link}", "x" * 9000, "{company}: YES {link}"]
)
def test_stored_words_that_cannot_be_used_are_as_if_there_were_none(bad: str) -> None:
    assert said("on_the_way", bad) == said("on_the_way", "")


@pytest.mark.parametrize(
    ("kind", "edited", "reason"),
    [
        ("on_the_way", "{company}: {techniker} comes. {link}", "There is no field {techniker}. There are {company},"),
        ("on_the_way", "{company}: comes {when}. {link}", "{when} is not known when this text is sent."),
        ("on_the_way", "{company}: on the way", "This text needs {link} exactly once"),
        ("on_the_way", "{company}: on the way[ {link}]", "This text needs {link} exactly once"),
        ("on_the_way", "{company}: {link} and {link}", "This text needs {link} exactly once"),
        ("on_the_way", "{company}: see {link}.", "Leave a space before and after {link}"),
        ("on_the_way", "{company}: see [our page]{link}", "Leave a space before and after {link}"),
        ("arrived", "{company}: there. {link}", "This text has no link"),
        ("on_the_way", "{technician} is on the way. {link}", "This text needs {company}: the company’s name."),
        ("on_the_way", "[{company}: {minutes}] {link}", "{company} must always be said"),
        ("got_it", "{company}: we got your request. {link} STOP ends texts", "This text needs {reference}"),
        ("got_it", "{company}: {reference} {link}", "This text must say STOP, outside of square brackets."),
        ("got_it", "{company}: {reference} {link} [STOP {town}]", "This text must say STOP"),
        ("got_it", "{company}: {reference} {link} stop ends texts", "This text must say STOP"),
        ("safety_gas", "{company}: everyone out now. Call the fire department.", "This text must say 911"),
        ("assigned", "{company}: {technician} comes. {link}", "This text needs {when}: the arrival window"),
        ("on_the_way", "{company}: there in {minutes}. {link}", "{minutes} may be missing: put it in square brackets"),
        ("on_the_way", "{company}[, there in {minutes}. {link}", "A [ is not closed"),
        ("on_the_way", "{company}: [we come|{minutes}] {link}", "What follows “we come|” is never said"),
        ("on_the_way", "{company}: [{technician}|somebody] {link}", "What follows “{technician}|” is never said"),
        ("on_the_way", "{company}: reply YES to follow {link}", "YES is a word that carriers keep for themselves"),
        ("on_the_way", "{company}: text us the word help, {link}", "help is a word that carriers keep"),
        ("on_the_way", "{company}: \"cancel\" if not needed {link}", "cancel is a word that carriers keep"),
        ("on_the_way", "{company}: STOP ends texts {link}", "STOP is a word that carriers keep"),
        ("on_the_way", "{company}: OPT OUT {link}", "OPTOUT is a word that carriers keep"),
        ("on_the_way", "{company}: responda Yes {link}", "Yes is a word that carriers keep"),
        ("on_the_way", "{company}: {technician} 🚐 comes 很快 {link}", "A text cannot hold 🚐 很 快"),
        ("on_the_way", "x" * 501, "This is too long: 500 characters at most"),
    ],
)  # fmt: skip
def test_words_that_would_not_do_are_refused_with_the_reason(kind: str, edited: str, reason: str) -> None:
    assert why(kind, edited).startswith(reason)
    assert said(kind, edited) == said(kind, "")


@pytest.mark.parametrize(
    "edited",
    [
        "{company}: we start today, with help and more info at the end of the day. {link}",
        "{company}: we will text the time. Start nothing before. {link}",
        "{company}: [{customer}|hello], yes, it is us. {link}",
        "{company}: ~5 min away \\o/ {link}",
        "{company}: José está aquí [{minutes}|] {link}",
        "{company} {link}",
    ],
)
def test_ordinary_words_are_not_mistaken_for_answers(edited: str) -> None:
    assert why("on_the_way", edited) == ""


def test_the_stop_note_may_be_reworded_and_stays_the_only_reserved_word() -> None:
    assert why("got_it", "{company}: thanks, {reference}. {link} Text STOP to end these") == ""
    assert why("got_it", "{company}: thanks, {reference}. {link} STOP or HELP") == (
        "HELP is a word that carriers keep for themselves: never ask for it as an answer. Use another word."
    )
    assert why("got_it", "{company}: STOP or {reference}. {link} STOP").startswith("STOP is a word")


def test_what_does_not_fit_is_told_by_how_much_and_what_takes_the_room() -> None:
    head = "{company}: {technician} is on the way[, there in {minutes}]. "
    longest = 160 - 12 - 8 - len("about 120 minutes") - len(LINK) - len(":  is on the way, there in .  ")
    assert why("on_the_way", f"{head}{'x' * longest} {{link}}") == ""
    assert why("on_the_way", f"{head}{'x' * (longest + 1)} {{link}}") == (
        "This is 1 character too long for one text at the longest names. Of 160, your words take 58, "
        "{company} 12, {technician} 8, {minutes} 17, {link} 66."
    )
    # The extension table counts two, and the longer of two alternatives counts.
    assert why("on_the_way", f"{head}{'x' * (longest - 1)}~ {{link}}").startswith("This is 1 character too long")
    assert why("on_the_way", f"{{company}}: [{{street}}|{'x' * 90}] {{link}}").startswith("This is 11 characters")


def test_what_is_left_out_first_takes_no_room_with_the_words_around_it() -> None:
    own = (
        "[{emergency}|{when}]: {who}[ (in the town of {town})].[ The customer told us in so many words: {issue}] {link}"
    )
    assert why("assigned", own, to="technician") == ""
    assert said("assigned", own, to="technician", issue="x " * 40) == (
        "today 10-11 AM: Ellen Whitaker, 48 Maple St Apt 2 (in the town of Quincy). {link}"
    )


def test_a_window_that_is_over_goes_before_a_name_is_cut_shorter_than_it_can_be_read() -> None:
    told = replace(longest("en"), customer="Featherstonehaugh", street="Commonwealth-Avenue")
    assert words("new_window", "technician", "en", told, len(LINK)) == (
        "New time Tue Nov 24, 10:30 AM-12:30 PM: Feathers, Commonwealth. {link}"
    )


@pytest.mark.parametrize("link_length", [66, 80])
def test_a_longer_link_leaves_less_room(link_length: int) -> None:
    found = problems("on_the_way", "customer", "en", f"{{company}}: {'x' * 75} {{link}}", link_length)
    assert bool(found) == (link_length == 80)


literal = st.text(alphabet="abcdefghijk lmnop qrstuvw xyz.,:!?áéñ’–€~^", max_size=30)
names = st.sampled_from([*FIELDS, "nothing"])
phrase = st.lists(st.one_of(literal, names.map("{{{}}}".format)), max_size=4).map("".join)
bracket = st.lists(phrase, min_size=1, max_size=3).map(lambda phrases: f"[{'|'.join(phrases)}]")


@st.composite
def plausible(draw: st.DrawFn, kind: str, to: str, language: Language) -> str:
    """The built-in words, or a skeleton that names what must be named, with anything put in between."""
    text = TEXTS[kind, to]  # type: ignore[index]
    own = fields_of(kind, to)  # type: ignore[arg-type]
    known = st.sampled_from(own).map("{{{}}}".format)
    some = st.lists(st.one_of(literal, known), max_size=3).map("".join)
    inserted = st.one_of(literal, st.lists(some, min_size=1, max_size=3).map(lambda of: f"[{'|'.join(of)}]"), bracket)
    pieces = re.split(r"(?<=[ \]])", BUILT_IN[language][kind, to])  # type: ignore[index]
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(pieces)))
        if draw(st.booleans()) and at < len(pieces) and text.says not in pieces[at]:
            pieces.pop(at)
        else:
            pieces.insert(at, draw(inserted) + " ")
    return "".join(pieces)


@settings(max_examples=120, deadline=None)
@given(st.data(), st.sampled_from(sorted(RECIPIENTS)), st.sampled_from(get_args(Language)), any_facts)
def test_accepted_words_make_one_segment_at_any_names_with_link_and_sentence_whole(
    data: st.DataObject, who: tuple[str, str], language: Language, told: Facts
) -> None:
    kind, to = who
    edited = data.draw(plausible(kind, to, language))
    assume(not problems(kind, to, language, edited, len(LINK)))  # type: ignore[arg-type]
    body = words(kind, to, language, told, len(LINK), edited)  # type: ignore[arg-type]
    sent = body.replace("{link}", LINK)
    assert is_gsm7(sent) and septets(sent) <= 160 and segments(sent) == 1
    assert body.count("{link}") == int(needs_link(kind, to))  # type: ignore[arg-type]
    assert "{" not in body.replace("{link}", "") and "  " not in body
    # Nothing of what is always said was cut off to make it fit.
    always = re.sub(r"\[[^]]*\]|\{[^}]*\}", "\0", to_gsm7(edited))
    for piece in always.split("\0"):
        assert " ".join(piece.split()).strip(" :,.;") in body


garbage = st.one_of(
    st.text(max_size=80),
    st.text(alphabet="{}[]|{}[]| abclinkompy:", max_size=120),
    st.lists(st.one_of(phrase, bracket, st.sampled_from(["{company}", "{link}", " ", "STOP"])), max_size=9).map(
        "".join
    ),
)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(sorted(RECIPIENTS)), st.sampled_from(get_args(Language)), garbage, any_facts)
def test_any_words_at_all_are_accepted_or_refused_in_sentences_and_never_break_a_text(
    who: tuple[str, str], language: Language, edited: str, told: Facts
) -> None:
    kind, to = who
    found = problems(kind, to, language, edited, len(LINK))  # type: ignore[arg-type]
    assert all(isinstance(reason, str) and len(reason) > 10 for reason in found)
    body = words(kind, to, language, told, len(LINK), edited)  # type: ignore[arg-type]
    assert septets(body.replace("{link}", LINK)) <= 160 and is_gsm7(body)
    assert body.count("{link}") == int(needs_link(kind, to))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "unit", ["[", "]", "{", "|", "{a}", "[|", "[{town}|", "{link} ", "[a]", "STOP ", "reply ", "é"]
)
def test_reading_takes_steps_in_proportion_to_the_length(unit: str) -> None:
    """Longer words than may be stored are not looked at; the longest that may be are read once through."""
    assert problems("got_it", "customer", "en", unit * 100_000, 66) == (
        f"This is too long: {LONGEST} characters at most, with all brackets.",
    )
    assert problems("got_it", "customer", "en", (unit * LONGEST)[:LONGEST], 66)
