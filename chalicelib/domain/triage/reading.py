"""From text to tokens: folded letters, word boundaries, and how strong the break before each word is.

Knows nothing of meaning. Every token keeps the exact span of the text it came from.
"""

import re
import unicodedata
from typing import NamedTuple

FOLDED_FROM = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00), *range(0xFF01, 0xFF5F))
COMBINING = re.compile("[\u0300-\u036f]+")
REPEATED = re.compile(r"(.)\1{2,}")
LIMIT = 20_000
"""Characters that are read; a form takes far fewer, and the rest of a longer text is not looked at."""

TOKEN = re.compile(
    r"a[/.]c\b|w/o\b|h2o\b"
    r"|[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*(?:'[^\W_]+)*"
    r"|[.!?;\n,:()\[\]{}\"|\u2026\u2014\u2013\u00b0\u00ba/+&\-]"
)
SENTENCE_MARKS = frozenset(".!?;\u2026|")
CLAUSE_MARKS = frozenset(",:()[]{}\u2014\u2013\n")


class Token(NamedTuple):
    """One word: its folded spelling, its span, the break before it (0 none, 1 clause, 2 sentence), whether it is quoted."""

    word: str
    start: int
    end: int
    gap: int
    quoted: bool


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


def tokens_of(text: str) -> list[Token]:
    """The words of the text in order. Marks become the gap of the word that follows them."""
    folded = fold(text[:LIMIT])
    tokens: list[Token] = []
    gap, quoted, minus = 0, False, -1
    for found in TOKEN.finditer(folded):
        word, start, end = found.group(), found.start(), found.end()
        first = word[0]
        if first.isalnum():
            if minus == start - 1 and first.isdigit() and minus >= 0 and (minus == 0 or folded[minus - 1].isspace()):
                word, start = "-" + word, minus
            if "'" in word:
                word = word.replace("'", "")
            if not word.isascii():
                word = COMBINING.sub("", word) or word
            if len(word) > 3 and not word[0].isdigit():
                word = REPEATED.sub(r"\1", word)
            tokens.append(Token(word, start, end, gap, quoted))
            gap, minus = 0, -1
        elif first in "&+":
            tokens.append(Token("and", start, end, gap, quoted))
            gap = 0
        elif first == '"':
            quoted = not quoted
            gap = max(gap, 1)
        elif first == "-":
            minus = start
            if 0 < start and folded[start - 1].isspace() and folded[end : end + 1].isspace():
                gap = max(gap, 1)
        elif first in SENTENCE_MARKS:
            if not (first == "." and _inside_a_number(folded, start)):
                gap = 2
        elif first == "\n":
            gap = max(gap, 1) if folded[start - 1 : start] != "\n" else 2
        elif first in CLAUSE_MARKS:
            gap = max(gap, 1)
        elif first in "\u00b0\u00ba":
            tokens.append(Token("degree", start, end, 0, quoted))
    return tokens


def _inside_a_number(folded: str, at: int) -> bool:
    return folded[at - 1 : at].isdigit() and folded[at + 1 : at + 2].isdigit()
