"""Names in what a stranger wrote: only where somebody introduces or signs themselves."""

import re

from chalicelib.domain.write import clean_line

Span = tuple[int, int]

_PARTICLES = ("de la", "de", "del", "la", "van", "von", "y")
_NAME = rf"[A-Z][\w'’.-]{{1,24}}(?:(?: (?:{'|'.join(_PARTICLES)}))? [A-Z][\w'’.-]{{0,24}}){{0,3}}"
_ANY_NAME = r"[^\W\d_][\w'’-]{0,24}(?: [^\W\d_][\w'’.-]{0,24}){0,2}"
# Nothing but a name follows these, so it may be typed small; behind the others it must look like one.
_SURE = re.compile(
    rf"\b(?:my name is|name is|name:|me llamo|mi nombre es|nombre:)\s+({_ANY_NAME})",
    re.IGNORECASE,
)
_INTRODUCED = "this is|i am|i'm|i’m|im|soy|le habla|les habla|habla|aqu[ií]|de parte de"
_LIKELY = re.compile(rf"(?i:\b(?:{_INTRODUCED})(?: el| la)?)\s+({_NAME})")
_THANKS = "thanks|thank you|thx|regards|gracias|muchas gracias|saludos"
_SIGNED = re.compile(rf"(?:(?i:\b(?:{_THANKS}))[\s,.!-]+|(?:^|\s)[-–—~]\s*)({_NAME})\s*[.!]?$")
# A name ends before these, and is none if it begins with one.
NO_NAME = frozenset(
    """
    a an and at about also are again after an el la los las un una y en de from with for is in i my our not no the
    we you your very so urgent urgente emergency emergencia just here calling calle con para por que mi this there
    please having live vivo need needing necesito tengo have on to it its it's monday tuesday wednesday thursday
    friday saturday sunday lunes martes hi hello hola me nos se esta estoy
    """.split()
)


def name_in(text: str) -> tuple[str, list[Span]]:
    """The name, and where it stands with the words that introduce it; empty where nobody says one."""
    for pattern in (_SURE, _LIKELY, _SIGNED):
        for found in pattern.finditer(text):
            name = _up_to_the_first_other_word(found[1])
            if name:
                return capitals(name), [(found.start(), found.start(1) + len(name))]
    return "", []


def _up_to_the_first_other_word(words: str) -> str:
    kept: list[str] = []
    for word in words.split(" "):
        bare = word.strip(".,'’").lower()
        if bare in NO_NAME and not (kept and bare in _PARTICLES):
            break
        kept.append(word)
        if word.endswith(".") and len(word) > 3:
            break
    while kept and kept[-1].lower() in _PARTICLES:
        kept.pop()
    return " ".join(kept).rstrip(".,'’-")


def capitals(name: str) -> str:
    """A name that was typed small as names are written: `rosa de la cruz` is `Rosa de la Cruz`."""
    if name != name.lower():
        return clean_line(name)
    return clean_line(" ".join(word if word in _PARTICLES else word[:1].upper() + word[1:] for word in name.split(" ")))
