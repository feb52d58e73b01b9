"""The customers table: a projection of what jobs and texts said, keyed by phone; written by update expressions only.

`opted_out` is cleared by nothing but START from that phone.
"""

import msgspec
from msgspec import Struct
from pynamodb.attributes import BooleanAttribute, UnicodeAttribute
from pynamodb.expressions.update import Action
from pynamodb.models import Model

from .table import TableMeta, answering, named


class CustomerRow(Model):
    class Meta(TableMeta):
        table_name = named("customers")

    phone = UnicodeAttribute(hash_key=True)
    name = UnicodeAttribute(null=True)
    language = UnicodeAttribute(null=True)
    location = UnicodeAttribute(null=True)
    consent = UnicodeAttribute(null=True)
    opted_out = BooleanAttribute(null=True)


class CustomerRecord(Struct, frozen=True, kw_only=True):
    """`consent` is the newest record of it: when, how and in which words."""

    phone: str
    name: str = ""
    language: str = "en"
    location: dict[str, str] | None = None
    consent: dict[str, str] | None = None
    opted_out: bool = False


def get(phone: str) -> CustomerRecord | None:
    with answering():
        try:
            row = CustomerRow.get(phone, consistent_read=True)
        except CustomerRow.DoesNotExist:
            return None
    return CustomerRecord(
        phone=phone,
        name=row.name or "",
        language=row.language or "en",
        location=msgspec.json.decode(row.location) if row.location else None,
        consent=msgspec.json.decode(row.consent) if row.consent else None,
        opted_out=bool(row.opted_out),
    )


def note(phone: str, name: str, language: str, location: dict[str, str], consent: dict[str, str] | None) -> None:
    """What a job says of its customer. Consent is only ever added here; opting out is not touched."""
    actions: list[Action] = [
        CustomerRow.name.set(name),
        CustomerRow.language.set(language),
        CustomerRow.location.set(msgspec.json.encode(location).decode()),
    ]
    if consent:
        actions.append(CustomerRow.consent.set(msgspec.json.encode(consent).decode()))
    with answering():
        CustomerRow(phone).update(actions=actions)


def opt_out(phone: str, out: bool) -> None:
    """STOP (True) and START (False) from that phone."""
    with answering():
        CustomerRow(phone).update(actions=[CustomerRow.opted_out.set(out)])
