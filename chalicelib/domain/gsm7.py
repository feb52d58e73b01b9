"""What one text may hold and how many segments it costs, by the GSM 03.38 alphabet and Twilio's rules.

A single character outside the alphabet makes the whole text UCS-2: 70 characters in a segment instead of 160.
"""

import unicodedata

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = frozenset("\f^{}\\[~]|€")

SEGMENT = 160
PART_OF_SEVERAL = 153
UCS2_SEGMENT = 70
UCS2_PART_OF_SEVERAL = 67

# What Unicode's own compatibility forms do not lead back to something a person would have typed.
_TYPED = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´ʼʹ", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−→", "-"),
        **dict.fromkeys("•·‣●", "-"),
        "‹": "'", "›": "'", "…": "...", "⁄": "/", "×": "x", "÷": "/", "°": "deg", "ª": "a", "º": "o",
        "©": "(c)", "®": "(R)", "¢": "c", "¦": "|", "¬": "-", "¨": '"', "¸": ",", "¯": "-", "µ": "u", "±": "+/-",
        "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "ħ": "h", "Ħ": "H",
        "œ": "oe", "Œ": "OE", "ẞ": "SS",
    }
)  # fmt: skip


def to_gsm7(text: str) -> str:
    """The text in GSM-7 on one line: `García’s “café” –` becomes `Garcia's "café" -`.

    Accents the alphabet has are kept, others lose their mark; emoji and invisible characters are dropped;
    what cannot be written at all becomes `?`. White space of any kind becomes single spaces.
    """
    spaced = " ".join(unicodedata.normalize("NFC", text).split())
    written = "".join(_written(char) for char in spaced)
    return " ".join(written.split())


def unwritable(text: str) -> list[str]:
    """The characters that `to_gsm7` would drop or make `?` of though a person sees them: emoji, other scripts."""
    found = (char for char in unicodedata.normalize("NFC", text) if char != "?" and _written(char) in ("", "?"))
    # Marks and selectors belong to the character before them; invisible and control characters are nobody's loss.
    return [char for char in dict.fromkeys(found) if unicodedata.category(char)[0] not in "MCZ"]


def is_gsm7(text: str) -> bool:
    return all(char in BASIC or char in EXTENSION for char in text)


def septets(text: str) -> int:
    """The length of a GSM-7 text as the network counts it: characters of the extension table count two."""
    return len(text) + sum(char in EXTENSION for char in text)


def segments(text: str) -> int:
    """How many segments Twilio bills: 160 or several of 153 in GSM-7, else 70 or several of 67 UTF-16 units.

    Neither an escaped character nor a surrogate pair is split between two segments. An empty text is one segment.
    """
    if is_gsm7(text):
        return _parts([septets(char) for char in text], SEGMENT, PART_OF_SEVERAL)
    return _parts([2 if ord(char) > 0xFFFF else 1 for char in text], UCS2_SEGMENT, UCS2_PART_OF_SEVERAL)


def _parts(sizes: list[int], alone: int, part: int) -> int:
    if sum(sizes) <= alone:
        return 1
    count, used = 1, 0
    for size in sizes:
        if used + size > part:
            count, used = count + 1, 0
        used += size
    return count


def _written(char: str) -> str:
    if char in BASIC or char in EXTENSION:
        return char
    typed = char.translate(_TYPED)
    if is_gsm7(typed):
        return typed
    # A form like ™ or ½ leads to plain characters, a Korean syllable to several that cannot be written either.
    kept = "".join(_base(part) for part in unicodedata.normalize("NFKD", char))
    return kept if kept.strip("?") else kept[:1]


def _base(part: str) -> str:
    part = part.translate(_TYPED)
    if is_gsm7(part):
        return part
    category = unicodedata.category(part)
    if category[0] in "MC" or category in ("So", "Sk"):
        return ""
    if category[0] == "Z":
        return " "
    if category == "Pd":
        return "-"
    upper = part.upper()
    # The alphabet has some capital Greek letters and no small ones.
    return upper if len(upper) == 1 and upper in BASIC else "?"
