"""The settings table: the company's own rules in one document, remembered for half a minute by each process."""

import time
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct
from pynamodb.attributes import UnicodeAttribute

from chalicelib.domain.quote import LineKind, Tax

from .table import Row, TableMeta, answering, named

REMEMBERED_SECONDS = 30
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_WORKDAY = ("08:00", "17:00")


class PriceBookItem(Struct, frozen=True, kw_only=True):
    kind: LineKind
    description: Annotated[str, Meta(min_length=1, max_length=200)]
    unit_price_cents: Annotated[int, Meta(ge=0, le=100_000_000)]
    taxable: bool | None = None


class QuietHours(Struct, frozen=True, kw_only=True):
    start: Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
    end: Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class Company(Struct, frozen=True, kw_only=True):
    """What the owner sets. `phone` is E.164, `zone` an IANA name, `undo_seconds` the undo time."""

    name: Annotated[str, Meta(min_length=1, max_length=60)] = "Your company"
    phone: str = "+16175550100"
    zone: Annotated[str, Meta(max_length=60)] = "America/New_York"
    hours: dict[Weekday, tuple[str, str] | None] = msgspec.field(
        default_factory=lambda: {
            "mon": _WORKDAY,
            "tue": _WORKDAY,
            "wed": _WORKDAY,
            "thu": _WORKDAY,
            "fri": _WORKDAY,
            "sat": None,
            "sun": None,
        }
    )
    tax: Tax = Tax()
    price_book: Annotated[list[PriceBookItem], Meta(max_length=500)] = []
    review_link: Annotated[str, Meta(max_length=300)] = ""
    quiet_hours: QuietHours | None = None
    undo_seconds: Annotated[float, Meta(ge=0, le=60)] = 5
    quote_valid_days: Annotated[int, Meta(ge=1, le=365)] = 14


class SettingsRow(Row):
    class Meta(TableMeta):
        table_name = named("settings")

    id = UnicodeAttribute(hash_key=True)
    doc = UnicodeAttribute()


_decoder = msgspec.json.Decoder(Company)
_remembered: tuple[float, Company] | None = None


def company() -> Company:
    """The settings, at most 30 s old; the defaults where nothing is set yet."""
    global _remembered
    if _remembered and time.monotonic() - _remembered[0] < REMEMBERED_SECONDS:
        return _remembered[1]
    with answering():
        try:
            found = _decoder.decode(SettingsRow.get("company", consistent_read=True).doc)
        except SettingsRow.DoesNotExist:
            found = Company()
    _remembered = (time.monotonic(), found)
    return found


def save(changed: Company) -> None:
    """Replace the settings; this process sees them at once."""
    global _remembered
    with answering():
        SettingsRow("company", doc=msgspec.json.encode(changed).decode()).save()
    _remembered = (time.monotonic(), changed)


def forget() -> None:
    """Read the settings anew the next time they are asked for."""
    global _remembered
    _remembered = None
