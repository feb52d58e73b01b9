"""What a due text is, and the ids by which everybody means the same one."""

from collections.abc import Iterator
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from . import events as e
from .job import Job
from .people import Technician
from .plans import stands
from .schedule import Window
from .tapped import waited_seconds

Recipient = Literal["customer", "technician"]
Link = tuple[Literal["t", "q", "s"], int]
_UNDOABLE = {"assigned", "removed", "new_window", "on_the_way", "arrived", "no_access", "done"}
# What comes later than this from a phone comes with all that was tapped after it: a text waits for the rest.
_AT_ONCE_SECONDS = 10


class Heard(Struct, frozen=True):
    """An earlier text to the same reader about the same thing. `then` is the kind of text that is called for if this is
    the last one that left: nothing, where it says what is so. `window` is what it said, `comes` whether it said that
    there will be a visit.
    """

    id: str
    then: str
    window: Window | None = None
    comes: bool = True


class Due(Struct, frozen=True, kw_only=True):
    """A text that ought to be sent. `waits`: it leaves only after the undo time. `link`: (kind, number) of its link.

    `heard` are earlier texts, newest first: the last of them that left decides whether this one is called for, and in
    which words. `unheard` is the kind to send if none of them has left, empty where it would make no sense then.

    `since`: from when on it may be told, if that is later than its cause: its reader's number became known, the visit
    began, the job became an emergency.
    `plans`: it says when somebody comes on a visit that has not begun. `urgent`: it is about an emergency. `answers`:
    its reader has just caused it. `on_site`: somebody was there when it came about. `at_once`: the office asked for it
    now, so that it waits for no plan to rest. `repeats` is the text of somebody's own whose words it says once more.
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
    since: str = ""
    link: Link | None = None
    technician: str = ""
    technician_id: str = ""
    window: Window | None = None
    was: Window | None = None
    minutes: int | None = None
    quote: int | None = None
    reason: str = ""
    heard: tuple[Heard, ...] = ()
    unheard: str = ""
    phones: tuple[str, ...] = ()
    plans: bool = False
    urgent: bool = False
    answers: bool = False
    on_site: bool = False
    at_once: bool = False
    repeats: str = ""

    @property
    def asks(self) -> bool:
        """Whether it is only to be sent by what its reader has heard."""
        return bool(self.heard) or not self.unheard

    def after(self, last: Heard | None) -> "Due | None":
        """The text that is called for when `last` is the last one that was heard; None when none is."""
        kind = last.then if last else self.unheard
        if not kind:
            return None
        if last is None:
            return replace(self, kind=kind)
        if kind in ("removed", "cancelled"):
            return replace(self, kind=kind, window=last.window)
        return replace(self, kind=kind, was=last.window if kind == "new_window" else self.was)


class Past:
    """A job's history with the undone steps marked: read once for all texts of the job."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.history = job.history
        self.undone = {x.undoes: i for i, x in enumerate(job.history) if isinstance(x, e.StepTakenBack)}
        """From the id of a command that was taken back to the index of the event that did it."""
        self.opening = job.history[0].command_id
        self.opened_with_technician = any(
            isinstance(x, e.TechnicianAssigned) and x.command_id == self.opening for x in job.history[:2]
        )
        self.plans = stands(job.history)

    def stands(self, event: e.AnyEvent) -> bool:
        return event.command_id not in self.undone

    def standing(self) -> Iterator[tuple[int, e.AnyEvent]]:
        return ((i, event) for i, event in enumerate(self.history) if event.command_id not in self.undone)

    def text_id(self, index: int, kind: str, to: Recipient) -> str:
        """`7KQ4M2XD-0003-assigned-t`: sorts by job, then by cause."""
        return f"{self.job.id}-{index:04d}-{kind}-{to[0]}"

    def reached_at(self) -> str:
        """When the customer's number, or the consent to texts, became what it is now; empty if that was the opening."""
        corrected = (x for _, x in self.standing() if isinstance(x, e.DetailsCorrected))
        return max((x.at for x in corrected if {"phone", "texts_allowed"} & set(x.changed)), default="")

    def urgent_at(self) -> str:
        """When the job became an emergency; empty if it was opened as one."""
        at, before = "", _priority(self.history[0])
        for _, event in self.standing():
            priority = _priority(event) or before
            if priority == "emergency" and before != "emergency":
                at = event.at
            before = priority
        return at

    def begun_at(self) -> str:
        """When the technician last set out or arrived; empty if nobody did."""
        begun = (x.at for _, x in self.standing() if isinstance(x, e.TechnicianEnRoute | e.TechnicianArrived))
        return max(begun, default="")

    def on_site_at(self, index: int) -> bool:
        """Whether a technician was there when the event at `index` happened."""
        for i in range(index - 1, -1, -1):
            event = self.history[i]
            if isinstance(event, _BEGINS_OR_ENDS) and self.stood_at(event, index):
                return isinstance(event, e.TechnicianArrived)
        return False

    def stood_at(self, event: e.AnyEvent, index: int) -> bool:
        """Whether an event had not been taken back before the event at `index`."""
        return self.undone.get(event.command_id, index) >= index


class Maker:
    """Makes the texts of one event, with the ids and phones that belong to them."""

    def __init__(self, past: Past, index: int) -> None:
        self.past, self.job, self.index, self.event = past, past.job, index, past.history[index]

    def customer(self, kind: str, **facts: Any) -> Iterator[Due]:
        """Nothing without recorded consent."""
        customer, technician = self.job.customer, self.job.visit.technician
        if customer.texts_allowed:
            own: dict[str, Any] = {
                "phone": customer.phone,
                "person": customer.name,
                "language": customer.language,
                "technician": technician.name if technician else "",
                "since": max(self.past.reached_at(), facts.pop("since", "")),
                "answers": self.event.by.role == "customer",
            }
            yield self._due(kind, "customer", own | facts)

    def technician(self, kind: str, technician: Technician, **facts: Any) -> Iterator[Due]:
        own: dict[str, Any] = {
            "phone": technician.phone,
            "person": technician.name,
            "language": technician.language,
            "technician": technician.name,
            "technician_id": technician.id,
        }
        yield self._due(kind, "technician", own | facts)

    def _due(self, kind: str, to: Recipient, facts: dict[str, Any]) -> Due:
        urgent = self.job.triaged.priority == "emergency"
        if urgent:
            facts["since"] = max(facts.get("since", ""), self.past.urgent_at())
        own: dict[str, Any] = {
            "id": self.past.text_id(self.index, kind, to),
            "kind": kind,
            "to": to,
            "at": self.event.at,
            "cause": e.type_of(self.event),
            "waits": kind in _UNDOABLE and self._undoable(urgent),
            "urgent": urgent,
            "window": self.job.visit.window,
            "unheard": kind,
        }
        return Due(**(own | facts))

    def _undoable(self, urgent: bool) -> bool:
        """Of an emergency everybody is told at once, but not of a step that the phone's next one may overtake."""
        late = waited_seconds(self.event) > _AT_ONCE_SECONDS
        return (not urgent or late) and self.event.command_id != self.past.opening


def _priority(event: e.AnyEvent) -> str:
    return event.triaged.priority if isinstance(event, e.JobOpened | e.PrioritySet | e.DetailsCorrected) else ""


_BEGINS_OR_ENDS = (
    e.TechnicianArrived,
    e.TechnicianAssigned,
    e.NoAccessReported,
    e.ReturnVisitNeeded,
    e.JobCompleted,
    e.JobCancelled,
)
