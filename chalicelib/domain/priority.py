"""What triage finds: a priority and the words that decided it. Kept apart from the rules: these load when needed."""

from typing import Literal

from msgspec import Struct

Priority = Literal["emergency", "urgent", "routine"]


class Reason(Struct, frozen=True):
    """`words` is the exact span `text[start:end]`; `sentence` says it plainly; `kind` is one of triage's kinds."""

    kind: str
    words: str
    sentence: str
    start: int
    end: int


class Triage(Struct, frozen=True):
    priority: Priority
    reasons: tuple[Reason, ...]
