"""Every text, word for word, in English and Spanish: one GSM-7 segment each, whatever the names are.

A body holds the literal `{link}` where the link goes; who sends it puts the link there. User text never holds a brace.
"""

from collections.abc import Mapping
from functools import partial

from ..schedule import Language, Style
from . import english, spanish
from .facts import LINK, Facts, Recipient, clean
from .fields import value_of
from .fitting import fitted
from .template import fill, read

__all__ = ["KINDS", "LINK", "RECIPIENTS", "Facts", "Language", "Recipient", "needs_link", "words"]

CUSTOMER: Recipient = "customer"
TECHNICIAN: Recipient = "technician"

# Who each kind is worded for, and whether its text carries a link. Texts after which there is nothing left to do on a
# page have none, and a safety text has none because reading a page is the wrong next step.
_LINKED: Mapping[tuple[str, Recipient], bool] = {
    ("got_it", CUSTOMER): True,
    ("got_it_assigned", CUSTOMER): True,
    ("assigned", TECHNICIAN): True,
    ("assigned", CUSTOMER): True,
    ("removed", TECHNICIAN): False,
    ("on_the_way", CUSTOMER): True,
    ("running_late", CUSTOMER): True,
    ("arrived", CUSTOMER): False,
    ("no_access", CUSTOMER): True,
    ("quote", CUSTOMER): True,
    ("quote_approved", TECHNICIAN): True,
    ("quote_declined", TECHNICIAN): True,
    ("return_visit", CUSTOMER): True,
    ("done", CUSTOMER): False,
    ("new_window", CUSTOMER): True,
    ("new_window", TECHNICIAN): True,
    ("cancelled", CUSTOMER): False,
    ("cancelled", TECHNICIAN): False,
    ("reminder", CUSTOMER): True,
    ("safety_gas", CUSTOMER): False,
    ("safety_water", CUSTOMER): False,
    ("safety_electrical", CUSTOMER): False,
    ("question", TECHNICIAN): True,
}

RECIPIENTS: frozenset[tuple[str, Recipient]] = frozenset(_LINKED)
KINDS: tuple[str, ...] = tuple(dict.fromkeys(kind for kind, _ in _LINKED))
# A new time names its day by the date also when that is tomorrow: there is no room for both.
_NEW_TIME = frozenset(("got_it_assigned", "new_window"))

BUILT_IN: Mapping[Language, Mapping[tuple[str, Recipient], str]] = {"en": english.WORDING, "es": spanish.WORDING}


def needs_link(kind: str, to: Recipient) -> bool:
    """Whether this text carries a link. Raises KeyError for a text that nobody is sent (not in RECIPIENTS)."""
    return _LINKED[kind, to]


def words(kind: str, to: Recipient, language: Language, facts: Facts, link_length: int) -> str:
    """The body, one segment long once `{link}` is replaced by a link of `link_length` characters.

    What is too long loses words in this order: issue or quoted words, town, street, customer, technician, company.
    Raises KeyError for a text that nobody is sent (not in RECIPIENTS).
    """
    template = read(BUILT_IN[language][kind, to])
    style: Style = "technician" if to == TECHNICIAN else "new_time" if kind in _NEW_TIME else "customer"
    telling = clean(facts, language, style)
    return fitted(
        lambda told: fill(template, partial(value_of, told)), telling, link_length if needs_link(kind, to) else None
    )
