"""The technicians table."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct
from pynamodb.attributes import UnicodeAttribute

from .company import WeekHours
from .documents import DocumentRow
from .table import TableMeta, answering, named


class TechnicianRecord(Struct, frozen=True, kw_only=True):
    """A technician as the office keeps one. `hours` are local, by weekday: `{"mon": ["08:00", "16:30"]}`."""

    id: str
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    phone: str
    skills: Annotated[list[Annotated[str, Meta(min_length=1, max_length=40)]], Meta(max_length=30)] = []
    home: Annotated[str, Meta(max_length=200)] | None = None
    hours: WeekHours | None = None
    active: bool = True
    language: Literal["en", "es"] = "en"


class TechnicianRow(DocumentRow):
    class Meta(TableMeta):
        table_name = named("technicians")

    id = UnicodeAttribute(hash_key=True)


_decoder = msgspec.json.Decoder(TechnicianRecord)


def get(technician_id: str) -> TechnicianRecord | None:
    with answering():
        try:
            return TechnicianRow.get(technician_id, consistent_read=True).decoded(_decoder)
        except TechnicianRow.DoesNotExist:
            return None


def save(technician: TechnicianRecord) -> None:
    """Raises NewerSchema."""
    TechnicianRow(technician.id, doc=msgspec.json.encode(technician).decode()).keep(technician.id)


def everybody() -> list[TechnicianRecord]:
    """All technicians by name."""
    with answering():
        found = [row.decoded(_decoder) for row in TechnicianRow.scan(consistent_read=True)]
    return sorted(found, key=lambda technician: technician.name)
