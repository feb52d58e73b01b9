"""What is wrong with an owner's words for a text, in sentences; nothing is, if every text made of them can be sent."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest

from ..delivery import keyword_of
from ..gsm7 import SEGMENT, septets, to_gsm7, unwritable
from ..schedule import Language
from .catalogue import TEXTS, fields_of, needs_of
from .facts import Recipient
from .fields import FIELDS
from .samples import least_room
from .template import Phrase, Template, Unreadable, names, read

LONGEST = 500

_ASKING = frozenset(
    "reply replying respond answer text send write type responda responde conteste contesta envie envia mande manda"
    " escriba escribe ponga diga".split()
)
# How many words after one of these may be what is asked for: `reply with the word yes`.
_REACH = 4


def problems(kind: str, to: Recipient, language: Language, words: str, link_length: int) -> tuple[str, ...]:
    """Why these words cannot be used, none when they can; they fit with a link of at most `link_length` characters.

    Raises KeyError for a text that nobody is sent.
    """
    if len(words) > LONGEST:
        return (f"This is too long: {LONGEST} characters at most, with all brackets.",)
    lost = unwritable(words)
    if lost:
        return (f"A text cannot hold {' '.join(lost)}: it would be cut into pieces of 70 characters. Take it out.",)
    return _problems(kind, to, language, to_gsm7(words), link_length)


@lru_cache(maxsize=256)
def _problems(kind: str, to: Recipient, language: Language, words: str, link_length: int) -> tuple[str, ...]:
    try:
        template = read(words)
    except Unreadable as problem:
        return (str(problem),)
    unknown = [name for name in names(template) if name not in fields_of(kind, to)]
    if unknown:
        return tuple(_unknown(name, kind, to) for name in dict.fromkeys(unknown))
    found = [*_links(words, template, TEXTS[kind, to].linked), *_fields(template, kind, to), *_unsaid(template)]
    found += _answers(words, template, TEXTS[kind, to].says)
    return tuple(found or _fit(template, kind, to, language, link_length))


def _always(template: Template) -> Iterator[tuple[str, str]]:
    """Words and fields outside of brackets."""
    return (piece for part in template if not part.bracketed for phrase in part.phrases for piece in phrase)


def _unknown(name: str, kind: str, to: Recipient) -> str:
    if name == "link":
        return "This text has no link: there is nothing left to do on the page. Take {link} out."
    if name in FIELDS:
        return f"{{{name}}} is not known when this text is sent. Take it out."
    known = ", ".join(f"{{{known}}}" for known in fields_of(kind, to))
    return f"There is no field {{{name[:30]}}}. There are {known}."


def _links(words: str, template: Template, linked: bool) -> Iterator[str]:
    if not linked:
        return
    said = [name for _, name in _always(template)].count("link")
    if said != 1 or names(template).count("link") != 1:
        yield "This text needs {link} exactly once, outside of square brackets."
    elif re.search(r"\S\{\s*link|link\s*\}\S", words):
        yield "Leave a space before and after {link}: a phone takes what touches it for a part of it."


def _fields(template: Template, kind: str, to: Recipient) -> Iterator[str]:
    named, always = names(template), {name for _, name in _always(template) if name}
    for name in needs_of(kind, to):
        if name == "link":
            continue
        if name not in named:
            yield f"This text needs {{{name}}}: {FIELDS[name].means[0].lower()}{FIELDS[name].means[1:]}."
        elif not FIELDS[name].may_be_missing and name not in always:
            yield f"{{{name}}} must always be said: put it outside of the square brackets."
    for name in dict.fromkeys(name for name in always if FIELDS[name].may_be_missing):
        yield f"{{{name}}} may be missing: put it in square brackets with the words that go with it, [like {{{name}}}]."


def _unsaid(template: Template) -> Iterator[str]:
    """What follows words that are always said is never said."""
    for part in template:
        for phrase in part.phrases[:-1] if part.bracketed else ():
            if all(not name or not FIELDS[name].may_be_missing for _, name in phrase):
                yield f"What follows “{_written(phrase)}|” is never said: it has no field that may be missing."


def _written(phrase: Phrase) -> str:
    return "".join(words + (f"{{{name}}}" if name else "") for words, name in phrase)


def _answers(words: str, template: Template, says: str) -> Iterator[str]:
    """Words that the carriers keep for themselves must not be asked for; the one note about STOP must stay."""
    asked = list(_asked(re.sub(r"[][|]|\{[^}]*\}", " ", words)))
    # What touches a field or a bracket is not a word by itself.
    always = "".join("x" if part.bracketed else _written(part.phrases[0]) for part in template)
    if says and says not in [_bare(token) for token in always.split()]:
        yield f"This text must say {says}, outside of square brackets."
    elif says == "STOP":
        asked.remove("STOP")
    for word in dict.fromkeys(asked):
        yield f"{word} is a word that carriers keep for themselves: never ask for it as an answer. Use another word."


def _bare(token: str) -> str:
    return re.sub(r"\W", "", token)


def _asked(words: str) -> Iterator[str]:
    """The reserved words that read as an answer to give: in capitals, in quotes, or soon after `reply`."""
    reach = 0
    tokens = words.split()
    for token, following in zip_longest(tokens, tokens[1:], fillvalue=""):
        bare = _bare(token)
        if bare.lower() in _ASKING:
            reach = _REACH
            continue
        # `OPT OUT` is one word to the carriers, too.
        pair = bare and bare + _bare(following)
        word = next((word for word in (bare, pair) if keyword_of(word)), None)
        if word and (word.isupper() or token[0] in "\"'" or reach > 0):
            reach = 0
            yield word
        reach = 0 if token.endswith((".", "!", "?")) else reach - 1


def _fit(template: Template, kind: str, to: Recipient, language: Language, link_length: int) -> Iterator[str]:
    """Whether it fits when every name is shortened as far as it can be read, and no fact is short."""

    def room(name: str) -> int:
        return link_length if name == "link" else least_room(name, kind, to, language)

    def size(phrase: Phrase) -> int:
        # What is left out before a name is cut too short goes with all that stands around it.
        if any(name and not room(name) for _, name in phrase):
            return 0
        return sum(septets(words) + (room(name) if name else 0) for words, name in phrase)

    longest = [max(part.phrases, key=size) for part in template]
    over = sum(map(size, longest)) - SEGMENT
    if over > 0:
        said = [piece for phrase in longest if size(phrase) for piece in phrase]
        own = sum(septets(words) for words, _ in said)
        rest = ", ".join(f"{{{name}}} {room(name)}" for _, name in said if name)
        yield (
            f"This is {over} character{'s' if over > 1 else ''} too long for one text at the longest names. "
            f"Of {SEGMENT}, your words take {own}, {rest}."
        )
