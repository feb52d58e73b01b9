"""The facts table: one row for each finished job, by local month and day; reports sum a month's query."""

from collections.abc import Iterator

import msgspec
from pynamodb.attributes import NumberAttribute, UnicodeAttribute

from chalicelib.domain.facts import Fact

from .table import LostRace, Row, TableMeta, answering, named


class FactRow(Row):
    class Meta(TableMeta):
        table_name = named("facts")

    month = UnicodeAttribute(hash_key=True)
    id = UnicodeAttribute(range_key=True)
    doc = UnicodeAttribute()
    version = NumberAttribute()


_decoder = msgspec.json.Decoder(Fact)


def save(fact: Fact) -> None:
    """Put the fact unless a newer version of it is there."""
    _put(fact.day, fact.job, msgspec.json.encode(fact).decode(), fact.version)


def delete(job: str, day: str, version: int) -> None:
    """A reopened job is not finished; nothing happens when a newer fact is there.

    The row stays, empty, with the version: an older record that is delivered again must not bring the fact back.
    """
    _put(day, job, "", version)


def _put(day: str, job: str, doc: str, version: int) -> None:
    row = FactRow(day[:7], f"{day[8:]}#{job}", doc=doc, version=version)
    try:
        with answering():
            row.save(condition=FactRow.version.does_not_exist() | (FactRow.version <= version))
    except LostRace:
        return


def between(first_day: str, last_day: str) -> Iterator[Fact]:
    """The facts of local days from `first_day` to `last_day`, both included; one query for each month."""
    year, month = int(first_day[:4]), int(first_day[5:7])
    while (name := f"{year:04d}-{month:02d}") <= last_day[:7]:
        begin = first_day[8:] if name == first_day[:7] else "01"
        end = last_day[8:] if name == last_day[:7] else "31"
        with answering():
            for row in FactRow.query(name, FactRow.id.between(f"{begin}#", f"{end}#~")):
                if row.doc:
                    yield _decoder.decode(row.doc)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
