"""Which texts are due: a pure function of the job's document.

A text is due while what it says is still true. Its id is made of job, event and recipient, so that the reactor, the
sweep, the sender and a replay all mean the same text. What it says in words is wording.py's.
"""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from . import events as e
from .job import Job, Visit
from .people import Technician
from .schedule import Window

Recipient = Literal["customer", "technician"]
_SAFETY = {"gas": "safety_gas", "co": "safety_gas", "water": "safety_water", "electrical": "safety_electrical"}
_SAFETY |= {"fire": "safety_electrical"}
_UNDOABLE = {"assigned", "removed", "new_window", "on_the_way", "arrived", "no_access", "done"}


class Due(Struct, frozen=True, kw_only=True):
    """A text that ought to be sent. `waits`: it leaves only after the undo time. `link`: (kind, number) of its link.

    `only_if_told` names the earlier text without which this one would make no sense to its reader.
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
    link: tuple[Literal["t", "q", "s"], int] | None = None
    technician: str = ""
    window: Window | None = None
    was: Window | None = None
    minutes: int | None = None
    quote: int | None = None
    reason: str = ""
    only_if_told: str | None = None


def texts_due(job: Job) -> list[Due]:
    """Every text whose cause is in the history and whose words are true now, oldest first."""
    undone = e.taken_back(job.history)
    found: list[Due] = []
    for index, event in enumerate(job.history):
        if event.command_id in undone:
            continue
        rule = _RULES.get(type(event))
        if rule:
            found.extend(rule(_Maker(job, index, event)))
    found.extend(_removals(job, undone))
    unique = {due.id: due for due in found}
    return list(unique.values())


class _Maker:
    """Makes the texts of one event, with the ids and phones that belong to them."""

    def __init__(self, job: Job, index: int, event: e.AnyEvent) -> None:
        self.job, self.index, self.event = job, index, event

    def customer(self, kind: str, **facts: object) -> Iterator[Due]:
        """Nothing without recorded consent."""
        customer = self.job.customer
        if customer.texts_allowed:
            name = self.job.visit.technician.name if self.job.visit.technician else ""
            yield self._due(kind, "customer", customer.phone, customer.name, customer.language, name, facts)

    def technician(self, kind: str, technician: Technician, **facts: object) -> Iterator[Due]:
        yield self._due(
            kind, "technician", technician.phone, technician.name, technician.language, technician.name, facts
        )

    def _due(
        self, kind: str, to: Recipient, phone: str, person: str, language: str, name: str, facts: dict[str, object]
    ) -> Due:
        opening = self.event.command_id == self.job.history[0].command_id
        return Due(
            id=str(facts.pop("id", "")) or text_id(self.job, self.index, kind, to),
            kind=kind,
            to=to,
            phone=phone,
            person=person,
            language=language,
            technician=name,
            at=self.event.at,
            cause=e.type_of(self.event),
            waits=kind in _UNDOABLE and not opening and self.job.triaged.priority != "emergency",
            **{"window": self.job.visit.window, **facts},  # type: ignore[arg-type]
        )


def text_id(job: Job, index: int, kind: str, to: Recipient) -> str:
    """`7KQ4M2XD-0003-assigned-t`: sorts by job, then by cause."""
    return f"{job.id}-{index:04d}-{kind}-{to[0]}"


def _opened(make: _Maker) -> Iterator[Due]:
    job = make.job
    if job.status != "open" or job.visit.status in ("on_site", "done"):
        return
    if job.triaged.priority == "emergency":
        for kind in dict.fromkeys(_SAFETY[r.kind] for r in job.triaged.reasons if r.kind in _SAFETY):
            yield from make.customer(kind)
            break
    with_technician = any(
        isinstance(other, e.TechnicianAssigned) and other.command_id == make.event.command_id for other in job.history
    )
    if not with_technician:
        yield from make.customer("got_it", link=("s", job.status_link))


def _assigned(make: _Maker) -> Iterator[Due]:
    job, event = make.job, make.event
    assert isinstance(event, e.TechnicianAssigned)
    if job.status != "open" or job.visit.assignment != event.assignment or job.technician is None:
        return
    yield from make.technician("assigned", job.technician, link=("t", event.assignment))
    if job.visit.status == "assigned":
        yield from make.customer(_assigned_kind(job, event), link=("s", job.status_link))


def _assigned_kind(job: Job, event: e.AnyEvent) -> str:
    """Opened with a technician, one text says it all."""
    return "got_it_assigned" if event.command_id == job.history[0].command_id else "assigned"


def _scheduled(make: _Maker) -> Iterator[Due]:
    """Only the newest plan is told, and only when it differs from what this reader was told before."""
    job, event = make.job, make.event
    assert isinstance(event, e.VisitScheduled)
    visit = job.visit
    if job.status != "open" or visit.number != event.visit or visit.window != event.window or event.window is None:
        return
    if visit.status == "on_site":
        return
    was = _told_before(job, make.index)
    if was != event.window:
        yield from make.customer("new_window", link=("s", job.status_link), was=was)
    if job.technician and _assigned_before(job, make.index, visit) and was != event.window:
        yield from make.technician("new_window", job.technician, link=("t", visit.assignment), was=was)


def _told_before(job: Job, index: int) -> Window | None:
    """The window people were last told, by the events before this one."""
    undone = e.taken_back(job.history)
    for event in reversed(job.history[:index]):
        if isinstance(event, e.TechnicianAssigned | e.VisitScheduled) and event.command_id not in undone:
            return event.window
    return None


def _assigned_before(job: Job, index: int, visit: Visit) -> bool:
    return any(isinstance(x, e.TechnicianAssigned) and x.assignment == visit.assignment for x in job.history[:index])


def _en_route(make: _Maker) -> Iterator[Due]:
    event = make.event
    assert isinstance(event, e.TechnicianEnRoute)
    visit = make.job.visit
    if not event.inferred and visit.number == event.visit and visit.status == "en_route":
        yield from make.customer("on_the_way", link=("s", make.job.status_link), minutes=event.eta_minutes)


def _late(make: _Maker) -> Iterator[Due]:
    event = make.event
    assert isinstance(event, e.RunningLate)
    visit = make.job.visit
    if visit.number == event.visit and visit.status in ("assigned", "en_route"):
        once = f"{make.job.id}-v{visit.number:03d}-late{event.minutes}-c"
        yield from make.customer("running_late", id=once, link=("s", make.job.status_link), minutes=event.minutes)


def _arrived(make: _Maker) -> Iterator[Due]:
    event = make.event
    assert isinstance(event, e.TechnicianArrived)
    if make.job.visit.number == event.visit and make.job.visit.status == "on_site":
        yield from make.customer("arrived")


def _no_access(make: _Maker) -> Iterator[Due]:
    event = make.event
    assert isinstance(event, e.NoAccessReported)
    if make.job.status == "open" and make.job.visit.number == event.visit:
        yield from make.customer("no_access", link=("s", make.job.status_link))


def _question(make: _Maker) -> Iterator[Due]:
    event = make.event
    assert isinstance(event, e.QuestionAsked)
    if make.job.technician and make.job.question_asked:
        link = ("t", make.job.visit.assignment)
        yield from make.technician("question", make.job.technician, link=link, reason=event.text)


def _quote_sent(make: _Maker) -> Iterator[Due]:
    event = make.event
    assert isinstance(event, e.QuoteSent)
    if make.job.quote and make.job.quote.version == event.quote and make.job.quote.status == "sent":
        yield from make.customer("quote", link=("q", event.quote), quote=event.quote)


def _quote_answered(make: _Maker) -> Iterator[Due]:
    event, job = make.event, make.job
    assert isinstance(event, e.QuoteApproved | e.QuoteDeclined)
    kind = "quote_approved" if isinstance(event, e.QuoteApproved) else "quote_declined"
    if job.status == "open" and job.technician and job.quote and job.quote.version == event.quote:
        link = ("t", job.visit.assignment)
        yield from make.technician(kind, job.technician, link=link, quote=event.quote, reason=event.answer.reason)


def _return_visit(make: _Maker) -> Iterator[Due]:
    event = make.event
    assert isinstance(event, e.ReturnVisitNeeded)
    visit = make.job.visit
    if make.job.status == "open" and visit.number == event.visit and visit.status == "planned" and not visit.window:
        yield from make.customer("return_visit", link=("s", make.job.status_link))


def _completed(make: _Maker) -> Iterator[Due]:
    if make.job.status == "completed" and make.job.closed_at == make.event.at:
        yield from make.customer("done")


def _cancelled(make: _Maker) -> Iterator[Due]:
    """Whoever was told to expect somebody; not a customer who called it off on the page."""
    job, event = make.job, make.event
    if event.by.role == "customer":
        return
    told = _customer_told(job, make.index)
    if told:
        yield from make.customer("cancelled", only_if_told=told)


def _customer_told(job: Job, index: int) -> str | None:
    """The text by which the customer last learned of a visit, or that the request arrived."""
    undone = e.taken_back(job.history)
    for n in range(index - 1, -1, -1):
        event = job.history[n]
        if event.command_id in undone:
            continue
        if isinstance(event, e.TechnicianAssigned):
            return text_id(job, n, _assigned_kind(job, event), "customer")
        if isinstance(event, e.VisitScheduled):
            return text_id(job, n, "new_window", "customer")
    opened_with_technician = any(
        isinstance(x, e.TechnicianAssigned) and x.command_id == job.history[0].command_id for x in job.history
    )
    return None if opened_with_technician else text_id(job, 0, "got_it", "customer")


def _removals(job: Job, undone: frozenset[str]) -> Iterator[Due]:
    """Who was sent to this job and is not any more, unless by an own decision or because the visit took place."""
    for n, event in enumerate(job.history):
        if not isinstance(event, e.TechnicianAssigned):
            continue
        if job.status == "open" and job.visit.assignment == event.assignment:
            yield from _told_again(job, n, event, undone)
            continue
        if job.technician and job.status == "open" and job.technician.id == event.technician.id:
            continue
        ended = _ended_by(job, n, event, undone)
        if ended is None:
            continue
        cause = job.history[ended]
        make = _Maker(job, ended, cause)
        kind = "cancelled" if isinstance(cause, e.JobCancelled) else "removed"
        told = text_id(job, n, "assigned", "technician")
        own = f"{job.id}-{ended:04d}-{kind}-{event.assignment}-t"
        yield from make.technician(kind, event.technician, id=own, only_if_told=told, window=_window_of(job, n, ended))


def _ended_by(job: Job, n: int, assigned: e.TechnicianAssigned, undone: frozenset[str]) -> int | None:
    """The index of the event that took the visit away; None when it took place or was given back."""
    if assigned.command_id in undone:
        marks = [i for i, x in enumerate(job.history) if isinstance(x, e.StepTakenBack)]
        return next(i for i in marks if getattr(job.history[i], "undoes", "") == assigned.command_id)
    for i in range(n + 1, len(job.history)):
        event = job.history[i]
        if event.command_id in undone:
            continue
        if isinstance(event, e.JobCompleted | e.ReturnVisitNeeded | e.NoAccessReported):
            return None
        if isinstance(event, e.TechnicianRemoved):
            return None if event.declined else i
        if isinstance(event, e.TechnicianAssigned | e.JobCancelled):
            return i
    return None


def _window_of(job: Job, n: int, ended: int) -> Window | None:
    """The window the technician was told last before losing the visit."""
    for event in reversed(job.history[n : ended + 1]):
        if isinstance(event, e.VisitScheduled):
            return event.window
        if isinstance(event, e.TechnicianAssigned) and event is job.history[n]:
            return event.window
    return None


def _told_again(job: Job, n: int, assigned: e.TechnicianAssigned, undone: frozenset[str]) -> Iterator[Due]:
    """An undo gave the visit back: if *removed* had already left, the technician is told that it stands."""
    if job.technician is None:
        return
    for i, event in enumerate(job.history):
        if i <= n or not isinstance(event, e.StepTakenBack):
            continue
        loss = next(
            (
                k
                for k, x in enumerate(job.history)
                if x.command_id == event.undoes
                and isinstance(x, e.TechnicianAssigned | e.TechnicianRemoved | e.JobCancelled)
            ),
            None,
        )
        if loss is None or loss <= n:
            continue
        kind = "cancelled" if isinstance(job.history[loss], e.JobCancelled) else "removed"
        told = f"{job.id}-{loss:04d}-{kind}-{assigned.assignment}-t"
        make = _Maker(job, i, event)
        link = ("t", assigned.assignment)
        yield from make.technician("assigned", job.technician, link=link, only_if_told=told)


_RULES = {
    e.JobOpened: _opened,
    e.TechnicianAssigned: _assigned,
    e.VisitScheduled: _scheduled,
    e.TechnicianEnRoute: _en_route,
    e.RunningLate: _late,
    e.TechnicianArrived: _arrived,
    e.NoAccessReported: _no_access,
    e.QuestionAsked: _question,
    e.QuoteSent: _quote_sent,
    e.QuoteApproved: _quote_answered,
    e.QuoteDeclined: _quote_answered,
    e.ReturnVisitNeeded: _return_visit,
    e.JobCompleted: _completed,
    e.JobCancelled: _cancelled,
}
