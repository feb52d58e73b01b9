"""The customers table: a projection of what jobs and texts said, keyed by phone; written by update expressions only.

`opted_out` is cleared by nothing but START from that phone.
"""

from collections.abc import Iterable

import msgspec
from msgspec import Struct
from pynamodb.attributes import BooleanAttribute, UnicodeAttribute
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action

from .table import LostRace, Row, TableMeta, answering, named

_BATCH = 100


class CustomerRow(Row):
    class Meta(TableMeta):
        table_name = named("customers")

    phone = UnicodeAttribute(hash_key=True)
    name = UnicodeAttribute(null=True)
    language = UnicodeAttribute(null=True)
    location = UnicodeAttribute(null=True)
    consent = UnicodeAttribute(null=True)
    opted_out = BooleanAttribute(null=True)
    opted_at = UnicodeAttribute(null=True)
    noted_at = UnicodeAttribute(null=True)
    consent_at = UnicodeAttribute(null=True)
    known = BooleanAttribute(null=True)
    turn = UnicodeAttribute(null=True)
    turn_at = UnicodeAttribute(null=True)


class CustomerRecord(Struct, frozen=True, kw_only=True):
    """`consent` is the newest record of it: when, how and in which words.

    `known`: somebody of the office has vouched for the number. `turn` is the last text that left before that, and
    `turn_at` when.
    """

    phone: str
    name: str = ""
    language: str = "en"
    location: dict[str, str] | None = None
    consent: dict[str, str] | None = None
    opted_out: bool = False
    known: bool = False
    turn: str = ""
    turn_at: str = ""


def get(phone: str) -> CustomerRecord | None:
    with answering():
        try:
            row = CustomerRow.get(phone, consistent_read=True)
        except CustomerRow.DoesNotExist:
            return None
    return _record(row)


def several(phones: Iterable[str]) -> dict[str, CustomerRecord]:
    """The records of these numbers, at most 100, by number; what is not there is left out."""
    wanted = list(dict.fromkeys(phones))[:_BATCH]
    with answering():
        rows = CustomerRow.batch_get(wanted) if wanted else ()
        return {row.phone: _record(row) for row in rows}


def _record(row: CustomerRow) -> CustomerRecord:
    return CustomerRecord(
        phone=row.phone,
        name=row.name or "",
        language=row.language or "en",
        location=msgspec.json.decode(row.location) if row.location else None,
        consent=msgspec.json.decode(row.consent) if row.consent else None,
        opted_out=bool(row.opted_out),
        known=bool(row.known),
        turn=row.turn or "",
        turn_at=row.turn_at or "",
    )


def note(
    phone: str,
    at: str,
    name: str,
    language: str,
    location: dict[str, str],
    consent: dict[str, str] | None,
    withdrawn: bool = False,
    known: bool = False,
) -> bool:
    """What a job said of its customer `at` an instant; what was said later stays. Answers whether texts are stopped.

    `consent` is None where this says nothing new of it; `withdrawn` takes it away. `known`: the office said it, or
    believes it; anything else changes no number that is known, and gives way to the office's first word of one that
    is not. Opting out is not touched.
    """
    row = CustomerRow(phone)
    said: list[Action] = [
        CustomerRow.name.set(name),
        CustomerRow.language.set(language),
        CustomerRow.location.set(msgspec.json.encode(location).decode()),
        CustomerRow.noted_at.set(at),
    ]
    said += [CustomerRow.known.set(True)] if known else []
    agreed: list[Action] = []
    if withdrawn:
        agreed = [CustomerRow.consent.remove(), CustomerRow.consent_at.set(at)]
    elif consent:
        agreed = [CustomerRow.consent.set(msgspec.json.encode(consent).decode()), CustomerRow.consent_at.set(at)]
    newest, newest_consent = _newer(CustomerRow.noted_at, at), _newer(CustomerRow.consent_at, at)
    stranger = CustomerRow.known.does_not_exist()
    if known:
        newest, newest_consent = newest | stranger, newest_consent | stranger
    else:
        newest, newest_consent = newest & stranger, newest_consent & stranger
    # Mostly both are news, and one write is cheaper; else either may be, because not everything said gave a consent.
    done = _updated(row, said + agreed, newest & newest_consent if agreed else newest)
    if not done and agreed:
        done = _updated(row, said, newest)
        done = _updated(row, agreed, newest_consent) or done
    if done:
        return bool(row.opted_out)
    record = get(phone)
    return bool(record and record.opted_out)


def vouch(phone: str) -> None:
    """Somebody of the office has shown that the number is its customer's."""
    _updated(CustomerRow(phone), [CustomerRow.known.set(True)], CustomerRow.known.does_not_exist())


def take_turn(phone: str, text_id: str, at: str, since: str) -> bool:
    """Note that this text leaves `at` an instant; False where one has left after `since`."""
    free = CustomerRow.turn_at.does_not_exist() | (CustomerRow.turn_at <= since)
    actions: list[Action] = [CustomerRow.turn.set(text_id), CustomerRow.turn_at.set(at)]
    return _updated(CustomerRow(phone), actions, free)


def _newer(instant: UnicodeAttribute, at: str) -> Condition:
    newer: Condition = instant.does_not_exist() | (instant <= at)
    return newer


def _updated(row: CustomerRow, actions: list[Action], condition: Condition) -> bool:
    """Update the row, which then holds everything that is kept; False when something newer was."""
    try:
        with answering():
            row.update(actions=actions, condition=condition)
    except LostRace:
        return False
    return True


def opt_out(phone: str, out: bool, at: str) -> bool:
    """STOP (True) and START (False) from that phone `at` an instant; False when something newer was said.

    Of two in one millisecond STOP counts.
    """
    actions: list[Action] = [CustomerRow.opted_out.set(out), CustomerRow.opted_at.set(at)]
    earlier = CustomerRow.opted_at <= at if out else CustomerRow.opted_at < at
    return _updated(CustomerRow(phone), actions, CustomerRow.opted_at.does_not_exist() | earlier)
