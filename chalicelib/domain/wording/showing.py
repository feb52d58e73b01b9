"""What a text with given words looks like: as it arrives, how long it is, and what was shortened to make it fit."""

from functools import partial

from msgspec import Struct

from ..gsm7 import SEGMENT, segments, septets, to_gsm7
from ..schedule import Language
from .catalogue import fields_of
from .facts import LINK, Facts, Recipient, clean
from .fields import value_of
from .fitting import Wording, shortened
from .samples import style_of
from .template import Unreadable, fill, names, read


class Shown(Struct, frozen=True):
    """`body` has its link in it and may be longer than one segment where the words leave no room for names.
    `shortened` are the fields from which something was taken."""

    body: str
    septets: int
    segments: int
    shortened: tuple[str, ...]


def sentence_of(words: str) -> Wording:
    """What turns facts into the text. Raises Unreadable; and KeyError, once used, for a field that there is not."""
    template = read(to_gsm7(words))
    return lambda told: fill(template, partial(value_of, told))


def shown(kind: str, to: Recipient, language: Language, words: str, facts: Facts, link: str) -> Shown | None:
    """The text, also where the words cannot be used; None where they cannot be read or name a field that is not known.

    Raises KeyError for a text that nobody is sent.
    """
    try:
        named = names(read(to_gsm7(words)))
    except Unreadable:
        return None
    if not set(named) <= {*fields_of(kind, to), "link"}:
        return None
    sentence, told = sentence_of(words), clean(facts, language, style_of(kind, to))
    linked = sentence(told).count(LINK)
    less = shortened(sentence, told, SEGMENT - linked * (len(link) - septets(LINK)))
    body = sentence(less).replace(LINK, link)
    return Shown(
        body=body,
        septets=septets(body),
        segments=segments(body),
        shortened=tuple(
            name for name in fields_of(kind, to) if name in named and value_of(told, name) != value_of(less, name)
        ),
    )
