"""What people type becomes what is kept: trimmed, without control characters, never empty where words are needed."""

import re

from .errors import Invalid

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ud800-\udfff]")


def clean(text: str, needed: str = "") -> str:
    """Trim and drop control characters, keep line breaks. `needed` names the field when it must not be empty."""
    kept = _CONTROL.sub("", text.replace("\r\n", "\n")).strip()
    if needed and not kept:
        raise Invalid({needed: "Please write something here."})
    return kept


def clean_line(text: str, needed: str = "") -> str:
    """The same on one line."""
    return " ".join(clean(text, needed).split())
