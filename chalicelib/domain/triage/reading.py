"""From text to tokens: folded letters, word boundaries, and how strong the break before each word is.

Knows nothing of meaning. Every token keeps the exact span of the text it came from.
"""

import re
import unicodedata
from bisect import bisect_left
from itertools import accumulate, chain, pairwise
from typing import NamedTuple

FOLDED_FROM = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00), *range(0xFF01, 0xFF5F))
NOT_PLAIN = re.compile("[^\x00-\x7f]")
COMBINING = re.compile("[\u0300-\u036f]+")
QUOTE = re.compile('"')
REPEATED = re.compile(r"([a-z])\1{2,}")
LIMIT = 20_000
"""Characters that are read; a form takes far fewer, and the rest of a longer text is not looked at."""
TOKEN = re.compile(
    r"([^\w&+\u00b0]*(?:_[^\w&+\u00b0]*)*)"
    r"([b-gi-vxz][a-z]*(?![\w\u0300-\u036f'])"
    r"|a[/.]c\b|w/o\b|h2o\b|co2\b|c02\b|y/o\b"
    r"|\d+s\b|\d+"
    r"|[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*(?:'[^\W\d_]+)*"
    r"|[&+\u00b0]|\Z)"
)
"""What stands before a word, and the word: most are of plain letters, which is quickly seen. At the end there is none,
so that no text is searched twice."""
SURELY = ("s\u00ed", "S\u00ed", "S\u00cd", "s\u00cd")
SENTENCE_MARKS = frozenset(".!?;\u2026|")
SPOKEN_MARKS = {"&": "and", "+": "and", "\u00b0": "degree"}
CLAUSE_MARKS = frozenset(",:()[]{}\u2014\u2013\n")


class Words(NamedTuple):
    """The words of a text as columns: folded, span, break before it (0 none, 1 clause, 2 sentence), quoted or not."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[int]
    quoted: list[bool]


def _letter_folds() -> dict[int, str]:
    """Maps accented and wide letters to the plain letter, one to one, so that offsets stay those of the text."""
    folds = {
        0x2019: "'", 0x2018: "'", 0x02BC: "'", 0xB4: "'", 0x60: "'", 0x201C: '"', 0x201D: '"', 0xAB: '"', 0xBB: '"',
        0x2212: "-", 0x2010: "-", 0x2011: "-", 0xA1: " ", 0xBF: " ",
    }  # fmt: skip
    for point in FOLDED_FROM:
        plain = unicodedata.normalize("NFKD", chr(point))[0]
        if plain.isascii():
            folds[point] = plain.lower()
    return folds


LETTER_FOLDS = _letter_folds()


def fold(text: str) -> str:
    """The text in plain lower-case letters, of the very same length."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lowered if lowered.isascii() else NOT_PLAIN.sub(_plain_letter, lowered)


def _plain_letter(found: re.Match[str]) -> str:
    return LETTER_FOLDS.get(ord(found[0]), found[0])


def words_of(text: str) -> Words:
    """The words of the text in order. Marks become the gap of the word that follows them."""
    folded = fold(text[:LIMIT])
    pairs = TOKEN.findall(folded)
    while pairs and not pairs[-1][1]:
        pairs.pop()
    words = [word for _, word in pairs]
    bounds = list(accumulate(map(len, chain.from_iterable(pairs))))
    starts, ends, gaps, quoted = bounds[::2], bounds[1::2], [0] * len(words), [False] * len(words)
    for at in [at for at, (before, _) in enumerate(pairs) if before != " " and before]:
        before, word = pairs[at]
        gaps[at] = _gap(folded, starts[at] - len(before), before)
        if before[-1] == "-" and word.isdigit() and (starts[at] == 1 or folded[starts[at] - 2].isspace()):
            starts[at] -= 1
            words[at] = "-" + word
    for mark, spoken in SPOKEN_MARKS.items():
        if mark in folded:
            words = [spoken if word == mark else word for word in words]
    if "\u00ed" in text or "\u00cd" in text:
        words = [
            "claro" if word == "si" and text[start : start + 2] in SURELY else word
            for word, start in zip(words, starts, strict=True)
        ]
    if '"' in folded:
        quoted = _between_quotes(folded, starts)
    return Words(words, starts, ends, gaps, quoted)


def _between_quotes(folded: str, starts: list[int]) -> list[bool]:
    """For each word whether an odd number of quotation marks stands before it."""
    marks = [bisect_left(starts, found.start()) for found in QUOTE.finditer(folded)]
    quoted, inside = [], False
    for first, last in pairwise([0, *marks, len(starts)]):
        quoted += [inside] * (last - first)
        inside = not inside
    return quoted


def _gap(folded: str, at: int, marks: str) -> int:
    """How strong the break is that the marks from a place on make."""
    gap = 0
    for place, mark in enumerate(marks, at):
        if mark in SENTENCE_MARKS:
            if not (mark == "." and _inside_a_number(folded, place)):
                return 2
        elif mark == "\n" and folded[place - 1 : place] == "\n":
            return 2
        elif (
            mark in CLAUSE_MARKS
            or mark == '"'
            or (mark == "-" and folded[place - 1 : place].isspace() and folded[place + 1 : place + 2].isspace())
        ):
            gap = 1
    return gap


def plain(word: str) -> str:
    """Without apostrophes, combining accents, and letters drawn out ("helppp")."""
    if "'" in word:
        word = word.replace("'", "")
    if not word.isascii():
        word = COMBINING.sub("", word) or word
    return REPEATED.sub(r"\1", word) if len(word) > 3 and word.isalpha() else word


def _inside_a_number(folded: str, at: int) -> bool:
    return folded[at - 1 : at].isdigit() and folded[at + 1 : at + 2].isdigit()
