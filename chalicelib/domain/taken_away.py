"""Who was told to come or to expect somebody, and need not any more: removed, called off, and given back by an undo."""

from collections.abc import Iterator

from . import events as e
from .due import Due, Maker, Past
from .schedule import Window


def called_off(make: Maker) -> Iterator[Due]:
    """A cancelled job, to a customer who was told to expect somebody; not to one who called it off on the page."""
    if make.event.by.role != "customer":
        yield from make.customer("cancelled", only_if_told=_customer_heard(make.past, make.index))


def _customer_heard(past: Past, index: int) -> tuple[str, ...]:
    """The texts by which the customer may have learned of a visit, newest first; also those whose cause was undone."""
    ids = []
    for i in range(index - 1, -1, -1):
        kind = _heard_by(past, past.history[i])
        if kind:
            ids.append(past.text_id(i, kind, "customer"))
    return tuple(ids)


def _heard_by(past: Past, event: e.AnyEvent) -> str:
    if isinstance(event, e.TechnicianAssigned):
        return past.assigned_kind(event)
    return _HEARD.get(type(event), "")


_HEARD: dict[type, str] = {
    e.JobOpened: "got_it",
    e.VisitScheduled: "new_window",
    e.TechnicianEnRoute: "on_the_way",
    e.ReturnVisitNeeded: "return_visit",
}


def removals(past: Past) -> Iterator[Due]:
    """Who was sent to this job and is not any more, unless by an own decision or because the visit took place."""
    job = past.job
    assigned = [(i, x) for i, x in enumerate(past.history) if isinstance(x, e.TechnicianAssigned)]
    newest = {x.technician.id: x.assignment for _, x in assigned if past.stands(x)}
    for i, event in assigned:
        if job.status == "open" and job.visit.assignment == event.assignment:
            continue
        if past.stands(event) and newest[event.technician.id] != event.assignment:
            # The same technician has been sent again since: what is said of that assignment is what counts.
            continue
        ended = _ended_by(past, i, event)
        if ended is not None:
            yield from _taken_away(past, i, event, ended)


def _taken_away(past: Past, index: int, assigned: e.TechnicianAssigned, ended: int) -> Iterator[Due]:
    yield from Maker(past, ended).technician(
        "cancelled" if isinstance(past.history[ended], e.JobCancelled) else "removed",
        assigned.technician,
        id=_loss_id(past, ended, assigned),
        only_if_told=(past.text_id(index, "assigned", "technician"),),
        window=_window_of(past, index, ended),
    )


def _loss_id(past: Past, ended: int, assigned: e.TechnicianAssigned) -> str:
    kind = "cancelled" if isinstance(past.history[ended], e.JobCancelled) else "removed"
    return f"{past.job.id}-{ended:04d}-{kind}-{assigned.assignment}-t"


def _ended_by(past: Past, index: int, assigned: e.TechnicianAssigned) -> int | None:
    """The index of the event that took the visit away; None when it took place or was given back."""
    if not past.stands(assigned):
        return past.undone[assigned.command_id]
    for i in range(index + 1, len(past.history)):
        event = past.history[i]
        if not isinstance(event, _ENDS) or not past.stands(event):
            continue
        if isinstance(event, e.TechnicianRemoved):
            return None if event.declined else i
        return i if isinstance(event, e.TechnicianAssigned | e.JobCancelled) else None
    return None


_ENDS = (
    e.TechnicianAssigned,
    e.TechnicianRemoved,
    e.JobCancelled,
    e.JobCompleted,
    e.ReturnVisitNeeded,
    e.NoAccessReported,
)


def _window_of(past: Past, index: int, ended: int) -> Window | None:
    """The window the technician was told last before losing the visit."""
    for i in range(ended, index, -1):
        event = past.history[i]
        if isinstance(event, e.VisitScheduled) and past.stands(event):
            return event.window
    assigned = past.history[index]
    return assigned.window if isinstance(assigned, e.TechnicianAssigned) else None


def given_back(past: Past) -> Iterator[Due]:
    """An undo gave the visit back: whoever had already heard that it was over is told that it stands."""
    job = past.job
    if job.status != "open" or not past.undone:
        return
    assigned = next(
        (
            (i, x)
            for i, x in enumerate(past.history)
            if isinstance(x, e.TechnicianAssigned) and x.assignment == job.visit.assignment
        ),
        None,
    )
    for i, event in enumerate(past.history):
        back = past.undone.get(event.command_id)
        if back is None:
            continue
        make = Maker(past, back)
        if isinstance(event, e.JobCancelled):
            yield from _customer_expects_again(make, past.text_id(i, "cancelled", "customer"))
        if assigned and job.technician and i > assigned[0] and isinstance(event, _LOSSES):
            told = _loss_id(past, i, assigned[1])
            link = ("t", job.visit.assignment)
            yield from make.technician("assigned", job.technician, link=link, only_if_told=(told,))


_LOSSES = (e.TechnicianAssigned, e.TechnicianRemoved, e.JobCancelled)


def _customer_expects_again(make: Maker, told: str) -> Iterator[Due]:
    """The visit as it stands, to somebody who read that nobody will come."""
    visit = make.job.visit
    kind = {"assigned": "assigned", "en_route": "on_the_way"}.get(visit.status)
    if kind is None:
        kind = "new_window" if visit.window else "got_it"
    if visit.status != "on_site":
        facts = {"minutes": visit.eta_minutes} if kind == "on_the_way" else {}
        yield from make.customer(kind, link=("s", make.job.status_link), only_if_told=(told,), **facts)
