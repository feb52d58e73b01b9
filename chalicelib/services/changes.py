"""A change of a job as the stream tells it: images before and after, undecoded. Duplicates and old ones are normal."""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, Protocol

import msgspec
from msgspec import Struct

from chalicelib.domain import document
from chalicelib.domain.errors import NewerSchema
from chalicelib.domain.events import AnyEvent
from chalicelib.domain.job import Job


class StreamRecord(Protocol):
    """What Chalice makes of a record; images are in DynamoDB's JSON, `{"id": {"S": "7KQ4M2XD"}}`.

    The timestamp is of UTC without saying so, and of whole seconds.
    """

    timestamp: datetime
    sequence_number: str
    keys: Any
    new_image: Any
    old_image: Any


class Image(Struct, frozen=True):
    version: int
    doc: str
    card: str
    partition: str


class Change:
    """One record: `number` is its sequence number. Documents are decoded when asked for, once."""

    def __init__(self, number: str, job_id: str, new: Image | None, old: Image | None) -> None:
        self.number, self.job_id, self.new, self.old = number, job_id, new, old

    @property
    def version(self) -> int:
        """The job's version after the change; a removed job keeps its last one."""
        image = self.new or self.old
        return image.version if image else 0

    @cached_property
    def job(self) -> Job | None:
        """The job after the change; None where it was removed. Raises for a document that cannot be read."""
        return document.load(self.new.doc) if self.new else None

    @cached_property
    def before(self) -> Job | None:
        """The job before the change; None where there was none, or none that can be read."""
        if self.old is None:
            return None
        try:
            return document.load(self.old.doc)
        except (msgspec.DecodeError, NewerSchema):
            return None

    @property
    def brought_by(self) -> AnyEvent | None:
        """The last event of the change, where a person did it; None, too, where the document cannot be read."""
        try:
            job = self.job
        except (msgspec.DecodeError, NewerSchema):
            return None
        events = [event for event in job.history if event.version == self.version] if job else []
        return events[-1] if events and events[-1].by.role != "system" else None


def change_of(record: StreamRecord) -> Change:
    return Change(record.sequence_number, record.keys["id"]["S"], _image(record.new_image), _image(record.old_image))


def _image(image: Any) -> Image | None:
    if not image:
        return None
    text = {name: image.get(name, {}).get("S", "") for name in ("doc", "card", "board")}
    return Image(int(image.get("version", {}).get("N", 0)), text["doc"], text["card"], text["board"])


def newest(changes: Sequence[Change]) -> list[Change]:
    """The last state of each job in the batch, by version and not by order."""
    found: dict[str, Change] = {}
    for change in changes:
        known = found.get(change.job_id)
        if known is None or change.version >= known.version:
            found[change.job_id] = change
    return list(found.values())


def first_failed(changes: Sequence[Change], failed: Sequence[Change]) -> list[str]:
    """The sequence number delivery starts again at: everything before it is done, what comes after may repeat."""
    numbers = {change.number for change in failed}
    return [change.number for change in changes if change.number in numbers][:1]
