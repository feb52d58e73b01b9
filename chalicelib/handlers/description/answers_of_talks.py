"""What answers about conversations look like: the inbox and one of its entries."""

from typing import Literal

from msgspec import UNSET, Struct, UnsetType

from chalicelib.domain.people import Language
from chalicelib.domain.prefill import Prefill
from chalicelib.domain.priority import Priority
from chalicelib.models.texts import Writer

from .answers_of_jobs import JobSummary
from .answers_of_texts import Text

TalkKind = Literal["customer", "technician", "unknown"]


class ConversationSummary(Struct):
    """`name` is empty for a number that is nobody's; `job` is the one that is open; `unread` counts texts."""

    phone: str
    name: str
    kind: TalkKind
    unread: int
    at: str
    last: Text | None
    job: str | UnsetType = UNSET
    priority: Priority | UnsetType = UNSET
    answered_by: Writer | UnsetType = UNSET
    answered_at: str | UnsetType = UNSET
    ignored: Literal[True] | UnsetType = UNSET


class Inbox(Struct):
    """`unread` counts conversations; `next` is the `before` of the page after this one, null after the last."""

    conversations: list[ConversationSummary]
    unread: int
    next: str | None


class TalkCustomer(Struct):
    name: str
    language: Language
    location: dict[str, str] | None
    texts_allowed: bool
    opted_out: bool


class Conversation(Struct):
    """Oldest text first; `more`: there are earlier ones. `refuses` says why nothing can be written now."""

    phone: str
    name: str
    kind: TalkKind
    jobs: list[JobSummary]
    texts: list[Text]
    prefill: Prefill
    more: bool
    refuses: Literal["opted_out", "no_consent"] | None
    customer: TalkCustomer | UnsetType = UNSET
