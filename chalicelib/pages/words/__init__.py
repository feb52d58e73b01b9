"""Everything the pages say, by key, in English and Spanish. Both languages have the same keys and the same fields."""

from collections.abc import Callable, Mapping

from chalicelib.domain.schedule import Language

from . import english, spanish

WORDS: Mapping[Language, Mapping[str, str]] = {"en": english.WORDS, "es": spanish.WORDS}
Say = Callable[..., str]


def say_in(language: Language) -> Say:
    """`say("note_for", name="Marco")` in one language. Raises KeyError for a key or a field that is missing."""
    words = WORDS[language]

    def say(key: str, **fields: object) -> str:
        return words[key].format(**fields) if fields else words[key]

    return say
