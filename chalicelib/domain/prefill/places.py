"""Addresses in what a stranger wrote: a street with its number and kind, and the town behind it."""

import re

from chalicelib.domain.write import clean_line

from .names import NO_NAME, Span, capitals

_KINDS = """
    street st avenue ave av road rd drive dr lane ln boulevard blvd court ct place pl way terrace ter circle cir
    highway hwy parkway pkwy square sq trail trl loop row plaza pike alley
    """.split()
# These are ordinary words, too: between them and the number there must be a name, or a lead like `at` before it.
_LOOSE = frozenset("drive court place way row square circle loop trail plaza pike alley".split())
_STREET = re.compile(
    rf"\b(\d{{1,6}}[a-z]?(?:-\d{{1,4}})?)\s+((?:[\w'’.]{{1,20}}\s+){{1,4}}?)({'|'.join(_KINDS)})\b\.?"
    r"(?:\s*,?\s*(?:(?:apt|apartment|unit|suite|ste|floor|fl|bldg|depto|piso)\b\.?\s*#?\s*|#\s*)\w{1,6})?",
    re.IGNORECASE,
)
_CALLE = re.compile(
    r"\b(?:calle|avenida|avda|av|carretera|camino|paseo|calzada)\b\.?\s+[\w'’.]{1,20}(?:\s+[\w'’.]{1,20}){0,3}?"
    r"\s*,?\s*(?:#|no\.?|n[uú]m\.?|n[uú]mero)?\s*\d{1,6}\b",
    re.IGNORECASE,
)
_NO_STREET = frozenset(
    """
    in my the a an at on is are was and or for of to hour hours minute minutes min mins day days week weeks month
    months year years bedroom bedrooms leak leaks leaking from with our your this that it no not people person times
    en mi el los las un una es son y o para por horas minutos dias semanas
    """.split()
)
_STATES = """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR
    PA RI SC SD TN TX UT VT VA WA WV WI WY DC
    """.split()
_STATE = rf"(?:{'|'.join(_STATES)})"
_TOWN_WORD = r"(?:St\.|Mt\.|Ft\.|[A-Z][\w'’-]{1,20})"
_TOWN = rf"{_TOWN_WORD}(?:(?: (?:of|de|la|by|the))? {_TOWN_WORD}){{0,2}}"
_BEHIND_STREET = re.compile(
    rf"\s*(?:,|\n|\bin\b|\ben\b|(?= ))\s*(?!{_STATE}\b)({_TOWN}?)\s*"
    rf"(?:,?\s*{_STATE}\b\.?(?:\s*\d{{5}})?|,?\s*\d{{5}}\b|(?=[.,;!?\n])|$)"
)
# Typed small it could be anything, so a state or a ZIP code must follow.
_SMALL_BEHIND_STREET = re.compile(
    rf"\s*,?\s*([a-z][\w'’-]{{1,20}}(?: [a-z][\w'’-]{{1,20}}){{0,2}}?)\s*,?\s+(?:{_STATE}\b\s*(?:\d{{5}})?|\d{{5}}\b)",
    re.IGNORECASE,
)
_HOME = "live|living|located|house|home|apartment|vivo|vivimos|estoy|estamos|casa|ubicado"
_LIVES = re.compile(rf"(?i:\b(?:{_HOME})\s+(?:in|en))\s+({_TOWN})")
_LEAD = re.compile(
    r"(?:\b(?:i live|we live|i'm|i am|we are|vivo|estoy|vivimos)\s+)?"
    r"(?:\b(?:at|in|on|en|en el|en la|my address is|address is|address:|mi direcci[oó]n es|direcci[oó]n:)\s+)$",
    re.IGNORECASE,
)


def place_in(text: str) -> tuple[str, str, list[Span]]:
    """Street, town, and where they stand with the words that lead to them; empty is what is not said."""
    for found in (*_STREET.finditer(text), *_CALLE.finditer(text)):
        start = _with_lead(text, found.start())
        led = start < found.start() or text[:start].rstrip(" ")[-1:] in ("", "\n")
        if found.re is _CALLE or _is_street(found[2], found[3], led):
            town, end = _town_behind(text, found.end())
            return clean_line(found[0].rstrip(".,")), town, [(start, end)]
    lives = _LIVES.search(text)
    return ("", clean_line(lives[1].rstrip(".,")), []) if lives else ("", "", [])


def _is_street(between: str, kind: str, led: bool) -> bool:
    words = between.split()
    if any(word.lower().strip(".,") in _NO_STREET for word in words):
        return False
    named = all(word[:1].isupper() or word[:1].isdigit() for word in words)
    return named or led or kind.lower() not in _LOOSE


def _town_behind(text: str, at: int) -> tuple[str, int]:
    for pattern in (_BEHIND_STREET, _SMALL_BEHIND_STREET):
        found = pattern.match(text, at)
        if found and found[1].split()[0].lower() not in NO_NAME:
            return capitals(clean_line(found[1].rstrip(".,"))), found.end()
    return "", at


def _with_lead(text: str, start: int) -> int:
    """Where the words begin that only lead to an address: `at`, `my address is`, `vivo en`."""
    before = text[max(0, start - 60) : start]
    lead = _LEAD.search(before)
    return start - len(lead[0]) if lead else start
