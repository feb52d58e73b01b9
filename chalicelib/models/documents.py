"""What the rows of the office's own documents share: one JSON document, and the schema that it was written with.

As with jobs, a schema is read one release before it is written, and what a newer release wrote is never written over:
an older one would leave out what it does not know.
"""

from typing import ClassVar, TypeVar

import msgspec
from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.expressions.condition import Condition

from chalicelib.domain.errors import NewerSchema

from .table import LostRace, Row, answering

Kept = TypeVar("Kept")


class DocumentRow(Row):
    """A row without a schema was written when there was only the first."""

    writes: ClassVar[int] = 1
    reads: ClassVar[int] = 1

    doc = UnicodeAttribute()
    schema = NumberAttribute(null=True)

    def decoded(self, decoder: msgspec.json.Decoder[Kept]) -> Kept:
        """The document. Raises NewerSchema for one that newer code wrote."""
        newer = int(self.schema or 1) > self.reads
        try:
            found = decoder.decode(self.doc)
        except msgspec.ValidationError:
            if newer:
                raise NewerSchema() from None
            raise
        if newer:
            raise NewerSchema()
        return found

    def keep(self, key: str, condition: Condition | None = None) -> None:
        """Write it in place of the one of the same key. Raises LostRace, NewerSchema."""
        self.schema = self.writes
        known = DocumentRow.schema.does_not_exist() | (DocumentRow.schema <= self.writes)
        try:
            with answering():
                self.save(condition=known if condition is None else known & condition)
        except LostRace:
            with answering():
                there = type(self).get(key, consistent_read=True)
            if int(there.schema or 1) > self.writes:
                raise NewerSchema() from None
            raise
