"""Who was told to come or to expect somebody, and need not any more: removed, called off, and given back by an undo."""

from collections.abc import Iterator

from . import events as e
from .due import UNDECIDED_SECONDS, Due, Maker, Past, Recipient
from .schedule import Window
from .undo import seconds


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


# Of somebody who was assigned and removed more often than this, the newest times are enough to ask for.
_MOST_ASKED = 8


def removals(past: Past) -> Iterator[Due]:
    """Who was sent to this job and is not any more, unless by an own decision or because the visit took place."""
    assigned = [(i, x) for i, x in enumerate(past.history) if isinstance(x, e.TechnicianAssigned)]
    newest = {x.technician.id: (i, x) for i, x in assigned if past.stands(x)}
    had = {who: _has_it(past, x) or _ended_by(past, i, x) is None for who, (i, x) in newest.items()}
    for n, (i, event) in enumerate(assigned):
        if _has_it(past, event) or (past.stands(event) and had[event.technician.id]):
            continue
        ended = _ended_by(past, i, event)
        if ended is not None:
            again = [later for later, x in assigned[n + 1 :] if x.technician.id == event.technician.id]
            yield from _taken_away(past, i, event, ended, again[-_MOST_ASKED:])


def _has_it(past: Past, assigned: e.TechnicianAssigned) -> bool:
    return past.job.status == "open" and past.job.visit.assignment == assigned.assignment


def _taken_away(past: Past, index: int, assigned: e.TechnicianAssigned, ended: int, again: list[int]) -> Iterator[Due]:
    """`again`: where the same technician was assigned once more; who was told of that is told when that one ends."""
    yield from Maker(past, ended).technician(
        "cancelled" if isinstance(past.history[ended], e.JobCancelled) else "removed",
        assigned.technician,
        id=_loss_id(past, ended, assigned.assignment),
        only_if_told=(past.text_id(index, "assigned", "technician"),),
        unless_told=tuple(past.text_id(i, "assigned", "technician") for i in again),
        window=_window_of(past, index, ended),
    )


def _loss_id(past: Past, ended: int, assignment: int) -> str:
    kind = "cancelled" if isinstance(past.history[ended], e.JobCancelled) else "removed"
    return f"{past.job.id}-{ended:04d}-{kind}-{assignment}-t"


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
    """An undo gave something back: whoever had already heard of the step is told what stands now."""
    if past.job.status != "open" or not past.undone:
        return
    since = _assigned_at(past)
    for i, event in enumerate(past.history):
        back = past.undone.get(event.command_id)
        if back is None:
            continue
        make = Maker(past, back)
        yield from _customer_hears_back(make, i, event)
        if since is not None and i > since:
            yield from _technician_hears_back(make, i, event)


def _assigned_at(past: Past) -> int | None:
    """Where the technician who is on the visit now was assigned to it."""
    if past.job.technician is None:
        return None
    number = past.job.visit.assignment
    found = (i for i, x in enumerate(past.history) if isinstance(x, e.TechnicianAssigned) and x.assignment == number)
    return next(found, None)


def _customer_hears_back(make: Maker, index: int, undone: e.AnyEvent) -> Iterator[Due]:
    past, visit = make.past, make.job.visit
    link = ("s", make.job.status_link)
    if isinstance(undone, e.JobCancelled):
        yield from _customer_expects_again(make, past.text_id(index, "cancelled", "customer"))
    elif isinstance(undone, e.TechnicianAssigned) and visit.status == "assigned":
        told = past.assigned_id(index, undone, "customer")
        yield from make.customer("assigned", link=link, only_if_told=(told,))
    elif isinstance(undone, e.VisitScheduled) and _window_stands(make, undone):
        said = _said_window(past, index, "customer")
        yield from make.customer("new_window", link=link, was=undone.window, only_if_told=said)


def _technician_hears_back(make: Maker, index: int, undone: e.AnyEvent) -> Iterator[Due]:
    job = make.job
    assert job.technician is not None
    link = ("t", job.visit.assignment)
    if isinstance(undone, e.TechnicianAssigned | e.TechnicianRemoved | e.JobCancelled):
        told = _loss_id(make.past, index, job.visit.assignment)
        yield from make.technician("assigned", job.technician, link=link, only_if_told=(told,))
    elif isinstance(undone, e.VisitScheduled) and _window_stands(make, undone):
        said = _said_window(make.past, index, "technician")
        yield from make.technician("new_window", job.technician, link=link, was=undone.window, only_if_told=said)


def _said_window(past: Past, index: int, to: Recipient) -> tuple[str, ...]:
    """The texts that may have said a window before it was undone: its own, and those that were about to leave then."""
    told = [past.text_id(index, "new_window", to)]
    for i in range(index - 1, -1, -1):
        event = past.history[i]
        if seconds(past.history[index].at) - seconds(event.at) > UNDECIDED_SECONDS:
            break
        if isinstance(event, e.TechnicianAssigned):
            told.append(past.assigned_id(i, event, to))
        elif isinstance(event, e.StepTakenBack):
            told += [past.text_id(i, "assigned", to), past.text_id(i, "new_window", to)]
    return tuple(told)


def _window_stands(make: Maker, undone: e.VisitScheduled) -> bool:
    """Whether the undo left another window than the one that was told; what is planned later speaks for itself."""
    visit = make.job.visit
    ahead = visit.number == undone.visit and visit.status in ("planned", "assigned", "en_route")
    if not ahead or visit.window is None or visit.window == undone.window:
        return False
    later = make.past.history[make.index + 1 :]
    return not any(isinstance(x, e.TechnicianAssigned | e.VisitScheduled) and make.past.stands(x) for x in later)


def _customer_expects_again(make: Maker, told: str) -> Iterator[Due]:
    """The visit as it stands, to somebody who read that nobody will come."""
    visit = make.job.visit
    kind = {"assigned": "assigned", "en_route": "on_the_way"}.get(visit.status)
    if kind is None:
        kind = "new_window" if visit.window else "got_it"
    if visit.status != "on_site":
        facts = {"minutes": visit.eta_minutes} if kind == "on_the_way" else {}
        yield from make.customer(kind, link=("s", make.job.status_link), only_if_told=(told,), **facts)
