"""The texts table: claim and record of every text, both directions, keyed by the other side's phone.

Bodies hold `{link}`, never a token. A text id begins with its job's reference: a job's texts are one range of a phone's.
"""

from typing import Literal

from msgspec import Struct
from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.indexes import GlobalSecondaryIndex, KeysOnlyProjection
from pynamodb.models import Model

from .table import TableMeta, named

TextState = Literal["claimed", "sent", "delivered", "failed", "unknown", "received"]
_ORDER: dict[str, int] = {"claimed": 0, "unknown": 1, "sent": 2, "delivered": 3, "failed": 3}


class DueIndex(GlobalSecondaryIndex["TextRow"]):
    class Meta(TableMeta):
        index_name = "due"
        projection = KeysOnlyProjection()

    due = UnicodeAttribute(hash_key=True)
    due_at = UnicodeAttribute(range_key=True)


class UnreadIndex(GlobalSecondaryIndex["TextRow"]):
    class Meta(TableMeta):
        index_name = "unread"
        projection = KeysOnlyProjection()

    unread = UnicodeAttribute(hash_key=True)
    at = UnicodeAttribute(range_key=True)


class TextRow(Model):
    class Meta(TableMeta):
        table_name = named("texts")

    phone = UnicodeAttribute(hash_key=True)
    id = UnicodeAttribute(range_key=True)
    job = UnicodeAttribute(null=True)
    to = UnicodeAttribute(null=True)
    name = UnicodeAttribute(null=True)
    direction = UnicodeAttribute()
    body = UnicodeAttribute()
    state = UnicodeAttribute()
    rank = NumberAttribute()
    reason = UnicodeAttribute(null=True)
    sid = UnicodeAttribute(null=True)
    cause = UnicodeAttribute(null=True)
    at = UnicodeAttribute()
    due = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(null=True)
    unread = UnicodeAttribute(null=True)
    stuck = DueIndex()
    unread_texts = UnreadIndex()


class TextRecord(Struct, frozen=True, kw_only=True):
    id: str
    phone: str
    direction: Literal["out", "in"]
    body: str
    state: TextState
    at: str
    job: str = ""
    to: Literal["customer", "technician"] = "customer"
    name: str = ""
    reason: str | None = None
    sid: str | None = None
    cause: str = ""
