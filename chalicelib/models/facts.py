"""The facts table: one row for each finished job, by local month and day; reports sum a month's query."""

from collections.abc import Iterator

import msgspec
from msgspec import Struct
from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.models import Model

from .table import LostRace, TableMeta, answering, named


class Fact(Struct, frozen=True, kw_only=True):
    """What one finished job tells. Durations in seconds, None where a step was skipped; `day` is local."""

    job: str
    day: str
    version: int
    technician_id: str = ""
    technician: str = ""
    value_cents: int = 0
    quotes_sent: int = 0
    quotes_approved: int = 0
    with_window: int = 0
    on_time: int = 0
    visits: int = 1
    to_assign: float | None = None
    to_arrive: float | None = None
    on_site: float | None = None


class FactRow(Model):
    class Meta(TableMeta):
        table_name = named("facts")

    month = UnicodeAttribute(hash_key=True)
    id = UnicodeAttribute(range_key=True)
    doc = UnicodeAttribute()
    version = NumberAttribute()


_decoder = msgspec.json.Decoder(Fact)


def save(fact: Fact) -> None:
    """Put the fact unless a newer version of it is there."""
    row = FactRow(
        fact.day[:7], f"{fact.day[8:]}#{fact.job}", doc=msgspec.json.encode(fact).decode(), version=fact.version
    )
    try:
        with answering():
            row.save(condition=FactRow.version.does_not_exist() | (FactRow.version <= fact.version))
    except LostRace:
        return


def delete(job: str, day: str, version: int) -> None:
    """A reopened job is not finished; nothing happens when a newer fact is there."""
    try:
        with answering():
            FactRow(day[:7], f"{day[8:]}#{job}").delete(
                condition=FactRow.version.does_not_exist() | (FactRow.version <= version)
            )
    except LostRace:
        return


def between(first_day: str, last_day: str) -> Iterator[Fact]:
    """The facts of local days from `first_day` to `last_day`, both included."""
    year, month = int(first_day[:4]), int(first_day[5:7])
    while f"{year:04d}-{month:02d}" <= last_day[:7]:
        with answering():
            for row in FactRow.query(f"{year:04d}-{month:02d}"):
                fact = _decoder.decode(row.doc)
                if first_day <= fact.day <= last_day:
                    yield fact
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
