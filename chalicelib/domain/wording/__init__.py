"""Every text, word for word, in English and Spanish: one GSM-7 segment each, whatever the names are.

A body holds the literal `{link}` where the link goes; who sends it puts the link there. User text never holds a brace.
"""

from collections.abc import Mapping

from ..schedule import Language
from . import english, spanish
from .catalogue import TEXTS
from .checking import problems
from .facts import LINK, Facts, Recipient, clean
from .fitting import fitted
from .samples import LINK_LENGTH, style_of
from .showing import sentence_of

__all__ = ["BUILT_IN", "KINDS", "LINK", "RECIPIENTS", "Facts", "Language", "Recipient", "needs_link", "words"]

RECIPIENTS: frozenset[tuple[str, Recipient]] = frozenset(TEXTS)
KINDS: tuple[str, ...] = tuple(dict.fromkeys(kind for kind, _ in TEXTS))
BUILT_IN: Mapping[Language, Mapping[tuple[str, Recipient], str]] = {"en": english.WORDING, "es": spanish.WORDING}


def needs_link(kind: str, to: Recipient) -> bool:
    """Whether this text carries a link. Raises KeyError for a text that nobody is sent (not in RECIPIENTS)."""
    return TEXTS[kind, to].linked


def words(kind: str, to: Recipient, language: Language, facts: Facts, link_length: int, edited: str = "") -> str:
    """The body, one segment long once `{link}` is replaced by a link of `link_length` characters.

    `edited` are the owner's own words for this text; ones that cannot be used are as if there were none.
    What is too long loses words in this order: issue or quoted words, town, street, customer, technician, company.
    Raises KeyError for a text that nobody is sent (not in RECIPIENTS).
    """
    # What the owner was told of the words holds wherever they are sent from.
    usable = edited and not problems(kind, to, language, edited, max(link_length, LINK_LENGTH))
    return fitted(
        sentence_of(edited if usable else BUILT_IN[language][kind, to]),
        clean(facts, language, style_of(kind, to)),
        link_length if needs_link(kind, to) else None,
    )
