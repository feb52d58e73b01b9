"""Words with named fields, as an owner writes them: `{technician} is on the way[, there in {minutes}]. See {link}`.

What stands in square brackets is left out when a field in it is not known; of `[one|another]` the first whose fields
are all known is said. Brackets do not nest. Knows neither which fields there are nor what they mean.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct

Phrase = tuple[tuple[str, str], ...]
"""Pairs of words and the name of the field that follows them; the last name is empty where words come last."""

_TOKEN = re.compile(r"\{[^][{}|]*\}|[][{}|]|[^][{}|]+")


class Unreadable(Exception):
    """The words cannot be read; the message says to a person why."""


class Part(Struct, frozen=True):
    """Words that are always said (one phrase), or what stands in brackets: its phrases in their order."""

    phrases: tuple[Phrase, ...]
    bracketed: bool


Template = tuple[Part, ...]


@lru_cache(maxsize=512)
def read(words: str) -> Template:
    """The parts of the words. Raises Unreadable."""
    parts: list[Part] = []
    phrases: list[Phrase] = []
    phrase: list[tuple[str, str]] = []
    bracketed = False
    for token in _TOKEN.findall(words):
        if token == "[":
            if bracketed:
                raise Unreadable("There is a [ inside of brackets. Close the first one with ] before it.")
            parts.append(Part((tuple(phrase),), False))
            phrase, bracketed = [], True
        elif token in "|]" and not bracketed:
            raise Unreadable(f"There is a {token} without a [ before it.")
        elif token in "|]":
            phrases.append(tuple(phrase))
            phrase = []
            if token == "]":
                parts.append(Part(tuple(phrases), True))
                phrases, bracketed = [], False
        elif token in "{}":
            raise Unreadable(f"There is a {token} without its other half. A field is written like {{link}}.")
        elif token.startswith("{"):
            phrase.append(("", token[1:-1].strip()))
        else:
            phrase.append((token, ""))
    if bracketed:
        raise Unreadable("A [ is not closed: put a ] where the part ends that may be left out.")
    return (*parts, Part((tuple(phrase),), False))


def names(template: Template) -> list[str]:
    """The names of its fields in their order, each as often as it stands there."""
    return [name for part in template for phrase in part.phrases for _, name in phrase if name]


def fill(template: Template, value: Callable[[str], str]) -> str:
    """The text on one line; `value` gives a field's words, empty where it is not known."""
    said = "".join(_said(part, value) for part in template)
    # What an unknown name leaves behind: `: your quote is ready`.
    return " ".join(said.split()).lstrip(" :,.;")


def _said(part: Part, value: Callable[[str], str]) -> str:
    for phrase in part.phrases:
        filled = [(words, value(name) if name else "") for words, name in phrase]
        if not part.bracketed or all(known for (_, name), (_, known) in zip(phrase, filled, strict=True) if name):
            return "".join(words + known for words, known in filled)
    return ""
