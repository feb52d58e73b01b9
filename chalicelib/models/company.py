"""The settings table: the company's own rules in one document and its own words for texts in another.

Each process remembers both for half a minute.
"""

import time
from typing import Annotated, Literal, get_args

import msgspec
from msgspec import Meta, Struct
from pynamodb.attributes import NumberAttribute, UnicodeAttribute

from chalicelib.domain.hours import HourOfDay, Moments, QuietHours, RestMinutes
from chalicelib.domain.quote import LineKind, Tax

from .documents import DocumentRow
from .table import TableMeta, answering, named

REMEMBERED_SECONDS = 30
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
# The description of the API names the keys, which msgspec checks but does not describe.
NAMED_BY_WEEKDAY = Meta(extra_json_schema={"propertyNames": {"enum": list(get_args(Weekday))}})
# From and to, local times; None is a day off.
WeekHours = Annotated[dict[Weekday, tuple[str, str] | None], NAMED_BY_WEEKDAY]
_WORKDAY = ("08:00", "17:00")


class PriceBookItem(Struct, frozen=True, kw_only=True):
    kind: LineKind
    description: Annotated[str, Meta(min_length=1, max_length=200)]
    unit_price_cents: Annotated[int, Meta(ge=0, le=100_000_000)]
    taxable: bool | None = None


class Company(Struct, frozen=True, kw_only=True):
    """What the owner sets. `phone` is E.164, `zone` an IANA name, `undo_seconds` the undo time.

    `rest_minutes` is how long a plan for a later day rests before its customer is told; `reminder_at` and `day_text_at`
    are the local times of the day before at which customers are reminded and technicians told of the whole day.
    `form_origins` are the web sites that may show the request form in a frame.
    """

    name: Annotated[str, Meta(min_length=1, max_length=60)] = "Your company"
    phone: str = "+16175550100"
    zone: Annotated[str, Meta(max_length=60)] = "America/New_York"
    hours: WeekHours = msgspec.field(
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
    quiet_hours: QuietHours | None = QuietHours(start="21:00", end="08:00")
    undo_seconds: Annotated[float, Meta(ge=0, le=60)] = 5
    rest_minutes: RestMinutes = 15
    reminder_at: HourOfDay | None = "17:00"
    day_text_at: HourOfDay = "18:00"
    quote_valid_days: Annotated[int, Meta(ge=1, le=365)] = 14
    form_origins: Annotated[list[Annotated[str, Meta(max_length=200)]], Meta(max_length=20)] = []

    @property
    def moments(self) -> Moments:
        """When texts may leave."""
        return Moments(
            zone=self.zone,
            undo_seconds=self.undo_seconds,
            quiet=self.quiet_hours,
            rest_minutes=self.rest_minutes,
            reminder_at=self.reminder_at,
            day_text_at=self.day_text_at,
        )


class Wording(Struct, frozen=True, kw_only=True):
    """The owner's words for texts: by language and the text's name. `version` counts the changes."""

    version: int = 0
    texts: dict[str, dict[str, str]] = {}


class SettingsRow(DocumentRow):
    class Meta(TableMeta):
        table_name = named("settings")

    id = UnicodeAttribute(hash_key=True)
    version = NumberAttribute(null=True)


_decoder = msgspec.json.Decoder(Company)
_wording_decoder = msgspec.json.Decoder(Wording)
_remembered: tuple[float, Company] | None = None
_remembered_wording: tuple[float, Wording] | None = None


def company() -> Company:
    """The settings, at most 30 s old; the defaults where nothing is set yet."""
    global _remembered
    if _remembered and time.monotonic() - _remembered[0] < REMEMBERED_SECONDS:
        return _remembered[1]
    with answering():
        try:
            found = SettingsRow.get("company", consistent_read=True).decoded(_decoder)
        except SettingsRow.DoesNotExist:
            found = Company()
    _remembered = (time.monotonic(), found)
    return found


def save(changed: Company) -> None:
    """Replace the settings; this process sees them at once. Raises NewerSchema."""
    global _remembered
    SettingsRow("company", doc=msgspec.json.encode(changed).decode()).keep("company")
    _remembered = (time.monotonic(), changed)


def wording() -> Wording:
    """The owner's words, at most 30 s old; none where nothing was edited yet."""
    global _remembered_wording
    if _remembered_wording and time.monotonic() - _remembered_wording[0] < REMEMBERED_SECONDS:
        return _remembered_wording[1]
    with answering():
        try:
            found = SettingsRow.get("wording", consistent_read=True).decoded(_wording_decoder)
        except SettingsRow.DoesNotExist:
            found = Wording()
    _remembered_wording = (time.monotonic(), found)
    return found


def save_wording(changed: Wording) -> None:
    """Replace the version before this one. Raises LostRace when somebody else has replaced it, NewerSchema."""
    global _remembered_wording
    row = SettingsRow("wording", doc=msgspec.json.encode(changed).decode(), version=changed.version)
    before = SettingsRow.version == changed.version - 1
    row.keep("wording", condition=before if changed.version > 1 else SettingsRow.id.does_not_exist())
    _remembered_wording = (time.monotonic(), changed)


def forget() -> None:
    """Read both anew the next time they are asked for."""
    global _remembered, _remembered_wording
    _remembered = _remembered_wording = None
