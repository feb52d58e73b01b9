"""What people type becomes what is kept: trimmed, without marks nobody sees, never empty where words are needed."""

import re

from .errors import Invalid
from .link import without_links

# Also what would turn the words after it around, and what cannot be seen at all: nobody's name may look like another's.
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    r"\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_SEEN = re.compile(r"[^\s\u034f\u115f\u1160\u17b4\u17b5\u200c\u200d\u2800\u3164\ufe00-\ufe0f\uffa0]")


def clean(text: str, needed: str = "") -> str:
    """Trimmed, without control characters and our links. `needed` names the field when it must not be empty."""
    kept = without_links(_CONTROL.sub("", text.replace("\r\n", "\n")).strip())
    if needed and not _SEEN.search(kept):
        raise Invalid({needed: "Please write something here."})
    return kept


def clean_line(text: str, needed: str = "") -> str:
    """The same on one line."""
    return " ".join(clean(text, needed).split())
