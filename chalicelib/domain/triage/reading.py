"""From text to tokens: folded letters, word boundaries, and how strong the break before each word is.

Knows nothing of meaning. Every token keeps the exact span of the text it came from.
"""

import re
import unicodedata
from typing import NamedTuple

FOLDED_FROM = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00), *range(0xFF01, 0xFF5F))
COMBINING = re.compile("[\u0300-\u036f]+")
REPEATED = re.compile(r"([a-z])\1{2,}")
LIMIT = 20_000
"""Characters that are read; a form takes far fewer, and the rest of a longer text is not looked at."""

TOKEN = re.compile(
    r"(a[/.]c\b|w/o\b|h2o\b|co2\b|c02\b|y/o\b"
    r"|\d+s\b|\d+"
    r"|[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*(?:'[^\W\d_]+)*)"
    r"|[.!?;\n,:()\[\]{}\"|\u2026\u2014\u2013\u00b0\u00ba&+\-]"
)
SENTENCE_MARKS = frozenset(".!?;\u2026|")
SPOKEN_MARKS = {"&": "and", "+": "and", "\u00b0": "degree", "\u00ba": "degree"}
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
    return lowered if lowered.isascii() else lowered.translate(LETTER_FOLDS)


def words_of(text: str) -> Words:
    """The words of the text in order. Marks become the gap of the word that follows them."""
    folded = fold(text[:LIMIT])
    rows: list[tuple[str, int, int, int, bool]] = []
    gap, quoted, minus = 0, False, -2
    for found in TOKEN.finditer(folded):
        word = found[0]
        start, end = found.span()
        if found.lastindex:
            if word == "si" and text[start:end] != word and text[start:end].lower() == "s\u00ed":
                word = "claro"
            if minus == start - 1 and word.isdigit() and (minus == 0 or folded[minus - 1].isspace()):
                word, start = "-" + word, minus
        elif word in SPOKEN_MARKS:
            word = SPOKEN_MARKS[word]
        else:
            if word == '"':
                quoted = not quoted
                gap = gap or 1
            elif word == "-":
                minus = start
                if folded[start - 1 : start].isspace() and folded[end : end + 1].isspace():
                    gap = gap or 1
            elif word in SENTENCE_MARKS:
                if not (word == "." and _inside_a_number(folded, start)):
                    gap = 2
            elif word in CLAUSE_MARKS:
                gap = 2 if word == "\n" and folded[start - 1 : start] == "\n" else gap or 1
            continue
        rows.append((word, start, end, gap, quoted))
        gap = 0
    return Words(*map(list, zip(*rows, strict=True))) if rows else Words([], [], [], [], [])


def plain(word: str) -> str:
    """Without apostrophes, combining accents, and letters drawn out ("helppp")."""
    if "'" in word:
        word = word.replace("'", "")
    if not word.isascii():
        word = COMBINING.sub("", word) or word
    return REPEATED.sub(r"\1", word) if len(word) > 3 and word.isalpha() else word


def _inside_a_number(folded: str, at: int) -> bool:
    return folded[at - 1 : at].isdigit() and folded[at + 1 : at + 2].isdigit()
