"""What a due text is, and the ids by which everybody means the same one."""

from collections.abc import Iterator
from typing import Any, Literal

from msgspec import Struct

from . import events as e
from .job import Job
from .people import Technician
from .schedule import Window

Recipient = Literal["customer", "technician"]
Link = tuple[Literal["t", "q", "s"], int]
# An assignment is told after the undo time, with the window of that moment: until then it may come to say another one.
UNDECIDED_SECONDS = 60
_UNDOABLE = {"assigned", "removed", "new_window", "on_the_way", "arrived", "no_access", "done"}


class Due(Struct, frozen=True, kw_only=True):
    """A text that ought to be sent. `waits`: it leaves only after the undo time. `link`: (kind, number) of its link.

    `only_if_told` names earlier texts: unless one of them has left, this one would make no sense to its reader.
    `unless_told` names texts after which this one is out of date, if one of them has left.
    """

    id: str
    kind: str
    to: Recipient
    phone: str
    person: str
    language: str
    at: str
    cause: str
    waits: bool
    link: Link | None = None
    technician: str = ""
    window: Window | None = None
    was: Window | None = None
    minutes: int | None = None
    quote: int | None = None
    reason: str = ""
    only_if_told: tuple[str, ...] = ()
    unless_told: tuple[str, ...] = ()


class Past:
    """A job's history with the undone steps marked: read once for all texts of the job."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.history = job.history
        self.undone = {x.undoes: i for i, x in enumerate(job.history) if isinstance(x, e.StepTakenBack)}
        """From the id of a command that was taken back to the index of the event that did it."""
        self.opening = job.history[0].command_id

    def stands(self, event: e.AnyEvent) -> bool:
        return event.command_id not in self.undone

    def standing(self) -> Iterator[tuple[int, e.AnyEvent]]:
        return ((i, event) for i, event in enumerate(self.history) if event.command_id not in self.undone)

    def text_id(self, index: int, kind: str, to: Recipient) -> str:
        """`7KQ4M2XD-0003-assigned-t`: sorts by job, then by cause."""
        return f"{self.job.id}-{index:04d}-{kind}-{to[0]}"

    def assigned_kind(self, event: e.AnyEvent) -> str:
        """What the customer is told of an assignment: opened with a technician, one text says it all."""
        return "got_it_assigned" if event.command_id == self.opening else "assigned"

    def assigned_id(self, index: int, event: e.AnyEvent, to: Recipient) -> str:
        """The text by which somebody learns of an assignment."""
        return self.text_id(index, self.assigned_kind(event) if to == "customer" else "assigned", to)


class Maker:
    """Makes the texts of one event, with the ids and phones that belong to them."""

    def __init__(self, past: Past, index: int) -> None:
        self.past, self.job, self.index, self.event = past, past.job, index, past.history[index]

    def customer(self, kind: str, **facts: Any) -> Iterator[Due]:
        """Nothing without recorded consent."""
        customer, technician = self.job.customer, self.job.visit.technician
        if customer.texts_allowed:
            name = technician.name if technician else ""
            yield self._due(kind, "customer", customer.phone, customer.name, customer.language, name, facts)

    def technician(self, kind: str, technician: Technician, **facts: Any) -> Iterator[Due]:
        name = technician.name
        yield self._due(kind, "technician", technician.phone, name, technician.language, name, facts)

    def _due(
        self, kind: str, to: Recipient, phone: str, person: str, language: str, name: str, facts: dict[str, Any]
    ) -> Due:
        at_once = self.event.command_id == self.past.opening or self.job.triaged.priority == "emergency"
        own: dict[str, Any] = {"id": self.past.text_id(self.index, kind, to), "window": self.job.visit.window}
        return Due(
            kind=kind,
            to=to,
            phone=phone,
            person=person,
            language=language,
            technician=name,
            at=self.event.at,
            cause=e.type_of(self.event),
            waits=kind in _UNDOABLE and not at_once,
            **(own | facts),
        )
