"""The consents table: the ledger of consent to texts, by UTC month; entries are put once and never written again."""

from collections.abc import Iterator

import msgspec
from pynamodb.attributes import UnicodeAttribute

from chalicelib.domain.consent import Entry

from .table import LostRace, Row, TableMeta, answering, named


class ConsentRow(Row):
    class Meta(TableMeta):
        table_name = named("consents")

    month = UnicodeAttribute(hash_key=True)
    id = UnicodeAttribute(range_key=True)
    doc = UnicodeAttribute()


_decoder = msgspec.json.Decoder(Entry)


def append(entry: Entry) -> bool:
    """Put an entry; False when this very one is already there."""
    row = ConsentRow(entry.month, entry.id, doc=msgspec.json.encode(entry).decode())
    try:
        with answering():
            row.save(condition=ConsentRow.id.does_not_exist())
    except LostRace:
        return False
    return True


def between(month: str, begin: str, end: str, limit: int) -> Iterator[Entry]:
    """The entries of a month from one instant up to before another, in their order; pages of 1 MB."""
    with answering():
        for row in ConsentRow.query(month, ConsentRow.id.between(begin, end), consistent_read=True, limit=limit):
            yield _decoder.decode(row.doc)
