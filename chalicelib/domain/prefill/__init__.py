"""What a stranger's texts say of a job: name, address, issue, language, priority. PURE; a person looks at it after.

The rules are few and would rather leave a field empty than fill in a guess: a name only where it is introduced or
signed, a street only with its number and kind, a town only behind a street or where somebody says to live there.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from chalicelib.domain.people import Language
from chalicelib.domain.priority import Priority
from chalicelib.domain.write import clean

from .names import Span, name_in
from .places import place_in

LONGEST = 4000
_GREETED = "hi|hello|hey|good (?:morning|afternoon|evening)|hola|buenos d[ií]as|buenas(?: tardes| noches)?"
_GREETING = re.compile(rf"^[^\w\n]*(?:(?:{_GREETED})\b[\s,.!:-]*)+", re.IGNORECASE | re.MULTILINE)
_SPANISH = frozenset(
    """
    hola buenos buenas dias tardes noches favor gracias necesito necesitamos tengo tenemos soy llamo nombre casa
    agua calle esta estan hay que el los las del una uno con para por mi se su y urgente ayuda puede pueden cuando
    donde vivo en calentador caldera fuga gotea baño cocina luz no funciona sale
    """.split()
)
_ENGLISH = frozenset(
    """
    the my is and our we have has had in it you please need needs hi hello hey for at of there to can could would i
    with not from this that are was be on water heat leak leaking broken house kitchen bathroom name live thanks
    """.split()
)
_WITHOUT_ACCENTS = str.maketrans("áéíóú", "aeiou")


class Prefill(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a new job may begin with. Empty is what the words do not say."""

    language: Language
    priority: Priority
    name: str = ""
    street: str = ""
    town: str = ""
    issue: str = ""


def prefill(bodies: Sequence[str]) -> Prefill:
    """Read what somebody wrote, oldest text first; at most 4000 characters of it. Any text is safe."""
    from chalicelib.domain.triage import triage  # The rules are large and needed only where an issue is read.

    text = clean("\n".join(dict.fromkeys(bodies))[:LONGEST])
    name, named = name_in(text)
    street, town, placed = place_in(text)
    return Prefill(
        language=language_of(text),
        priority=triage(text).priority,
        name=name,
        street=street,
        town=town,
        issue=_issue(text, [*named, *placed]),
    )


def language_of(text: str) -> Language:
    """Spanish where more of the small words are Spanish than English, or its own marks are there."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    spanish = sum(word.translate(_WITHOUT_ACCENTS) in _SPANISH for word in words)
    marks = len(re.findall("[¿¡ñ]", text.lower()))
    return "es" if spanish + 2 * marks > sum(word in _ENGLISH for word in words) else "en"


def _issue(text: str, spans: list[Span]) -> str:
    """The words without greeting, name and address, where enough is left to say what is wrong; else all of them."""
    rest = text
    for start, end in sorted(spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    rest = _GREETING.sub("", re.sub(r"[ \t]+", " ", rest).strip())
    rest = re.sub(r"\s+([,.;!?])", r"\1", rest)
    rest = re.sub(r"([,.;!?])(?:\s*[,.;])+", r"\1", rest).strip(" \n,.;-–—:")
    rest = re.sub(r"^(?:and|y|pero|but)\s+", "", rest, flags=re.IGNORECASE)
    if len(re.findall(r"\w{2,}", rest)) < 2:
        return text
    return rest[:1].upper() + rest[1:]
