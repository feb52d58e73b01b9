"""Everything the pages say, by key, in English and Spanish. Both languages have the same keys and the same fields."""

from collections.abc import Callable, Mapping

from chalicelib.domain.schedule import Language
from chalicelib.domain.spanish_refusals import SENTENCES, said_in

from .english import WORDS as ENGLISH
from .spanish import WORDS as SPANISH

__all__ = ["SENTENCES", "WORDS", "Say", "chosen_in", "said_in", "say_in"]
WORDS: Mapping[Language, Mapping[str, str]] = {"en": ENGLISH, "es": SPANISH}
Say = Callable[..., str]


def say_in(language: Language) -> Say:
    """`say("note_for", name="Marco")` in one language. Raises KeyError for a key or a field that is missing."""
    words = WORDS[language]

    def say(key: str, **fields: object) -> str:
        return words[key].format(**fields) if fields else words[key]

    return say


def chosen_in(language: Language, prefix: str, stored: str) -> str:
    """A choice as its reader says it: choices are stored in English, because the office reads them, too."""
    for key, words in WORDS["en"].items():
        if key.startswith(prefix) and words == stored:
            return WORDS[language][key]
    return stored
