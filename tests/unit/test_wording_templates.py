"""What an owner writes around named fields is said as it reads, whatever is known and whatever was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.wording.template import Unreadable, fill, read

KNOWN = {"company": "Harbor Heating", "minutes": "about 20 minutes", "when": "today, 10-11 AM", "link": "{link}"}


def said(words: str, **known: str) -> str:
    return fill(read(words), lambda name: (KNOWN | known)[name])


@pytest.mark.parametrize(
    ("words", "known", "text"),
    [
        ("{company}: on the way.", {}, "Harbor Heating: on the way."),
        ("{company}: on the way[, there in {minutes}].", {}, "Harbor Heating: on the way, there in about 20 minutes."),
        ("{company}: on the way[, there in {minutes}].", {"minutes": ""}, "Harbor Heating: on the way."),
        ("Marco [comes {when}|will come].", {}, "Marco comes today, 10-11 AM."),
        ("Marco [comes {when}|will come].", {"when": ""}, "Marco will come."),
        ("[{when}, {minutes}|{when}|{minutes}|soon]", {"when": ""}, "about 20 minutes"),
        ("[{when}, {minutes}|{when}|{minutes}|soon]", {"when": "", "minutes": ""}, "soon"),
        ("[{when}|{minutes}]", {"when": "", "minutes": ""}, ""),
        ("[on the way]", {}, "on the way"),
        # What is missing leaves neither two spaces nor a beginning without its word.
        ("See  [{when}] {link}", {"when": ""}, "See {link}"),
        ("{company}: [{when}, ] {link}", {"company": "", "when": ""}, "{link}"),
        ("{ company }: 100% & ok", {}, "Harbor Heating: 100% & ok"),
        ("", {}, ""),
    ],
)
def test_a_part_in_brackets_is_said_when_all_of_it_is_known(words: str, known: dict[str, str], text: str) -> None:
    assert said(words, **known) == text


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("on the way[, there in {minutes}.", "A [ is not closed"),
        ("on the way], there", "There is a ] without a ["),
        ("a [b [c] d]", "There is a [ inside of brackets"),
        ("this | that", "There is a | without a ["),
        ("{company: hello", "There is a { without its other half"),
        ("company}: hello", "There is a } without its other half"),
        ("{com{pany}}", "There is a { without its other half"),
        ("{a[b]}", "There is a { without its other half"),
    ],
)
def test_words_that_cannot_be_read_say_why(words: str, why: str) -> None:
    with pytest.raises(Unreadable, match="^" + why.replace("[", r"\[").replace("|", r"\|").replace("{", r"\{")):
        read(words)


@given(st.text(alphabet="ab {}[]|.é", max_size=60))
def test_any_words_are_read_or_refused(words: str) -> None:
    try:
        template = read(words)
    except Unreadable as problem:
        assert str(problem).endswith((".", "}"))
        return
    # What is not a bracket, a bar or a field is said exactly once or stands in a phrase that may be left out.
    pieces = [piece for part in template for phrase in part.phrases for piece in phrase]
    literal = "".join(words for words, _ in pieces) + "".join(f"{{{name}}}" for _, name in pieces if name)
    assert sorted(literal.replace(" ", "")) == sorted(words.translate(str.maketrans("", "", "[]| ")))
    assert "  " not in fill(template, lambda name: name)
