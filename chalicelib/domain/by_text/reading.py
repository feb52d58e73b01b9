"""What a technician's text says: a step, a note, which of several visits, or nothing that asks for anything."""

import re
import unicodedata
from typing import Literal

from msgspec import Struct

from chalicelib.domain.wording.answers import is_answer

from .vocabulary import (
    ACKNOWLEDGED,
    AUTOMATIC,
    COUNTED,
    DIGITS,
    NO_PLURAL,
    PHRASES,
    POLITE,
    REACTIONS,
    Step,
)

Kind = Literal["step", "note", "choice", "how", "acknowledged", "automatic"]
__all__ = ["Kind", "Step", "Wanted", "read"]

# What stands in a keycap emoji and after symbols, and is not seen.
_UNSEEN = re.compile("[\ufe0e\ufe0f\u20e3\u200b-\u200f\u2060]")
_STEP = re.compile(r"[#(\s]*([123])(\s?[).:,;!\-–—]*)(?:\s+(.*)|)", re.DOTALL)
_CHOICE = re.compile(r"[#(\s]*(?:([123])[\s.,:)-]*([a-d])|([a-d])[\s.,:)-]*([123])?)[\s.,:)!]*")
_CHOICE_WITH_WORDS = re.compile(r"[#(\s]*([123])([a-d])[\s.,:)!-]+(.+)", re.DOTALL)
_WORD = re.compile(r"[a-z]+")


class Wanted(Struct, frozen=True, kw_only=True):
    """`step` with the `words` of a note beside it, or words alone; `letter` is which of the visits asked about."""

    kind: Kind
    step: Step | None = None
    words: str = ""
    letter: str = ""


def read(body: str) -> Wanted:
    """What the text asks for. Any text is safe."""
    typed = _UNSEEN.sub("", unicodedata.normalize("NFKC", body)).strip()
    said = _plain(typed)
    if is_answer(body) or any(words in said for words in AUTOMATIC):
        return Wanted(kind="automatic", words=body)
    bare = " ".join(re.sub(r"[^\w\s'-]+", " ", said).replace("'", "").split())
    if bare in ACKNOWLEDGED or not re.search(r"\w", said.replace("_", "")) or _is_reaction(said):
        return Wanted(kind="how" if "?" in said else "acknowledged", words=body)
    return _choice(said, typed) or _numbered(said, typed) or _phrase(bare) or Wanted(kind="note", words=body)


def _plain(text: str) -> str:
    """Small letters without accents, of the same words; typographic apostrophes are plain."""
    folded = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    return " ".join("".join(char for char in folded if not unicodedata.combining(char)).split())


def _is_reaction(said: str) -> bool:
    return any(re.match(rf"{reaction}\b.{{0,40}}[\"“«]", said) for reaction in REACTIONS)


def _choice(said: str, typed: str) -> Wanted | None:
    found = _CHOICE.fullmatch(said)
    if found:
        digit = found[1] or found[4]
        return Wanted(kind="choice", step=DIGITS.get(digit or ""), letter=(found[2] or found[3]).upper())
    found = _CHOICE_WITH_WORDS.fullmatch(typed.lower())
    if found:
        words = typed[len(typed) - len(found[3]) :].strip()
        return Wanted(kind="choice", step=DIGITS[found[1]], letter=found[2].upper(), words=words)
    return None


def _numbered(said: str, typed: str) -> Wanted | None:
    found = _STEP.fullmatch(typed)
    if found is None:
        return None
    words = (found[3] or "").strip()
    first = _WORD.match(_plain(words))
    # `2, 3 parts needed` or `1 20 minutes late`: behind a bare number another one measures.
    measured = bool(words) and not found[2].strip() and (first is None or _counts(first[0]))
    return None if measured else Wanted(kind="step", step=DIGITS[found[1]], words=words)


def _counts(word: str) -> bool:
    """Whether a number before this word counts it: a unit, or what looks like a plural."""
    plural = len(word) > 3 and word.endswith("s") and not word.endswith("ss")
    return word in COUNTED or (plural and word not in NO_PLURAL)


def _phrase(bare: str) -> Wanted | None:
    words = bare.split()
    while words and words[-1] in POLITE and " ".join(words) not in ACKNOWLEDGED:
        words.pop()
    for said in (bare, " ".join(words)):
        for step, phrases in PHRASES.items():
            if said in phrases:
                return Wanted(kind="step", step=step)
    return None
