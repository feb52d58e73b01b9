"""The jobs table: a job is one document in one item, written under a version check."""

from collections.abc import Iterator

from pynamodb.attributes import UnicodeAttribute, VersionAttribute
from pynamodb.indexes import GlobalSecondaryIndex, IncludeProjection, KeysOnlyProjection

from chalicelib.domain import card, document
from chalicelib.domain.job import UNDER_WAY, Job

from .table import LostRace, Row, TableMeta, answering, named

__all__ = ["LostRace"]


class BoardIndex(GlobalSecondaryIndex["JobRow"]):
    class Meta(TableMeta):
        index_name = "board"
        projection = IncludeProjection(["card"])

    board = UnicodeAttribute(hash_key=True)
    id = UnicodeAttribute(range_key=True)


class CustomerIndex(GlobalSecondaryIndex["JobRow"]):
    class Meta(TableMeta):
        index_name = "by_customer"
        projection = KeysOnlyProjection()

    phone = UnicodeAttribute(hash_key=True)
    opened_at = UnicodeAttribute(range_key=True)


class TechnicianIndex(GlobalSecondaryIndex["JobRow"]):
    class Meta(TableMeta):
        index_name = "by_technician"
        projection = KeysOnlyProjection()

    technician_id = UnicodeAttribute(hash_key=True)
    id = UnicodeAttribute(range_key=True)


class JobRow(Row):
    class Meta(TableMeta):
        table_name = named("jobs")

    id = UnicodeAttribute(hash_key=True)
    doc = UnicodeAttribute()
    card = UnicodeAttribute()
    version = VersionAttribute()
    board = UnicodeAttribute()
    phone = UnicodeAttribute()
    opened_at = UnicodeAttribute()
    technician_id = UnicodeAttribute(null=True)
    on_board = BoardIndex()
    by_customer = CustomerIndex()
    by_technician = TechnicianIndex()


def get(reference: str) -> Job | None:
    """One strongly consistent read; None when there is no such job."""
    with answering():
        try:
            row = JobRow.get(reference, consistent_read=True)
        except JobRow.DoesNotExist:
            return None
    return document.load(row.doc)


def save(job: Job, partition: str) -> None:
    """One conditional put, after the version before. Raises LostRace, Unavailable, DocumentTooLarge."""
    technician = job.visit.technician if job.status == "open" and job.visit.status in UNDER_WAY else None
    row = JobRow(
        job.id,
        doc=document.dump(job),
        card=card.encoded(job),
        board=partition,
        phone=job.customer.phone,
        opened_at=job.opened_at,
        technician_id=technician.id if technician else None,
    )
    if job.version > 1:
        row.version = job.version - 1
    with answering():
        row.save()


def cards(partition: str) -> Iterator[str]:
    """The stored cards of one board partition, as JSON, eventually consistent; pages of 1 MB."""
    with answering():
        for row in JobRow.on_board.query(partition):
            yield row.card


def of_customer(phone: str, limit: int, but: str = "") -> list[Job]:
    """The newest jobs of a phone number, newest first; `but` is one that the caller has already."""
    with answering():
        keys = [row.id for row in JobRow.by_customer.query(phone, scan_index_forward=False, limit=limit)]
    return _load([key for key in keys if key != but])


def of_technician(technician_id: str, but: str = "") -> list[Job]:
    """The jobs a technician is on now, in no order; `but` is one that the caller has already."""
    with answering():
        keys = [row.id for row in JobRow.by_technician.query(technician_id)]
    return _load([key for key in keys if key != but])


def _load(keys: list[str]) -> list[Job]:
    """By key in one batch, in the order asked for. Nothing is asked for none."""
    with answering():
        found = {row.id: document.load(row.doc) for row in JobRow.batch_get(keys, consistent_read=True)}
    return [found[key] for key in keys if key in found]
