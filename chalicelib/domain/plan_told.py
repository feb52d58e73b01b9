"""Who comes when, as customers and technicians are told it: one text for the plan that stands, if they do not know it.

The text of a plan is named after the event since which it stands and leaves only while it stands, so what each of these
texts said is known from the history, and which of them left is known from their record. The last one that left is what
its reader believes: it decides whether a text is called for, and which.
"""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from . import events as e
from .due import Due, Heard, Maker, Past
from .job import UNDER_WAY, link_phones
from .people import Technician
from .plans import Stand
from .schedule import Window


class _Telling(Struct, frozen=True):
    """A plan that stood from the event at `index` on, as one reader sees it, and the text that would have said so."""

    index: int
    stand: Stand
    kind: str
    id: str


def plans_told(past: Past) -> Iterator[Due]:
    """The plan that stands now, to everybody it concerns or has concerned."""
    for technician in _technicians(past):
        yield from _to_technician(past, technician)
    yield from _to_customer(past)


def reminder(past: Past) -> Iterator[Due]:
    """The plan once more the day before, to a customer who knows it; once for each visit and day."""
    job, stand = past.job, past.plans[-1][1]
    window = job.visit.window
    if job.status != "open" or job.held or job.visit.status not in ("planned", "assigned") or window is None:
        return
    tellings = _customer_tellings(past)
    heard = tuple(
        Heard(known.id, "reminder" if _knows(known.stand, stand) else "", known.stand.window)
        for known in reversed(tellings)
        if known.kind
    )
    if any(known.then for known in heard):
        yield from Maker(past, tellings[-1].index).customer(
            "reminder",
            id=f"{job.id}-v{job.visit.number:03d}-reminder-{window.start[:10]}-c",
            link=("s", job.status_link),
            heard=heard,
            unheard="",
            plans=True,
        )


def _knows(heard: Stand, stand: Stand) -> bool:
    same = heard.visit == stand.visit and not heard.off and heard.window == stand.window
    return same and (stand.technician is None or heard.who == stand.who)


def _to_customer(past: Past) -> Iterator[Due]:
    job = past.job
    *earlier, now = _customer_tellings(past)
    if job.status == "cancelled":
        yield from _called_off(past, now, earlier)
    elif job.status == "open" and job.visit.status in ("planned", "assigned", "en_route"):
        heard = tuple(
            Heard(known.id, _called_for(past, now, known.stand), _window(known.stand, now.stand), not known.stand.off)
            for known in reversed(earlier)
            if known.kind
        )
        unheard = _first_words(past, now)
        if now.kind and (unheard or any(known.then for known in heard)):
            yield from Maker(past, now.index).customer(
                now.kind,
                id=now.id,
                link=("s", job.status_link),
                was=next((known.window for known in heard if known.comes), None),
                minutes=job.visit.eta_minutes if job.visit.status == "en_route" else None,
                heard=heard,
                unheard=unheard,
                plans=job.visit.status != "en_route",
                since=past.begun_at() if job.visit.status == "en_route" else "",
            )


def _called_for(past: Past, now: _Telling, heard: Stand) -> str:
    """The kind of text for a customer who believes that `heard` stands."""
    stand, status = now.stand, past.job.visit.status
    if heard.off:
        again = "new_window" if stand.window else "got_it"
        return {"assigned": "assigned", "en_route": "on_the_way"}.get(status, again)
    if heard.visit != stand.visit:
        return _first_words(past, now)
    if status == "assigned" and heard.who != stand.who:
        return "assigned"
    # A window that is only cleared is not told: who comes another day hears of that day.
    return "new_window" if stand.window and heard.window != stand.window else ""


def _window(heard: Stand, stand: Stand) -> Window | None:
    """The window that was said of the visit that is planned now."""
    return heard.window if heard.visit == stand.visit and not heard.off else None


def _first_words(past: Past, now: _Telling) -> str:
    """The kind of text for a customer who knows of no visit yet."""
    status = past.job.visit.status
    if status == "assigned":
        # Opened with a technician, the first text says all: that the request came in, and how to end texts.
        return "got_it_assigned" if past.opened_with_technician and now.stand.visit == 1 else "assigned"
    if status == "en_route" and now.index < _left_at(past):
        return ""
    return "new_window" if now.stand.window and (now.stand.scheduled or status == "en_route") else ""


def _left_at(past: Past) -> int:
    """Where the technician set out on the visit: `on the way` has said then that somebody comes."""
    return max((i for i, x in past.standing() if isinstance(x, e.TechnicianEnRoute)), default=-1)


def _called_off(past: Past, now: _Telling, earlier: Sequence[_Telling]) -> Iterator[Due]:
    """A cancelled job, to a customer who was told to expect somebody; not to one who called it off on the page."""
    job = past.job
    if past.history[now.index].by.role == "customer":
        return
    heard = [
        (x.index, Heard(x.id, "" if x.stand.off else "cancelled", _window(x.stand, now.stand)))
        for x in earlier
        if x.kind
    ]
    for i, event in enumerate(past.history[: now.index]):
        if kind := _EXPECTS.get(type(event)):
            stand = next(stand for at, stand in reversed(past.plans) if at <= i)
            window = _window(stand, now.stand)
            heard.append((i, Heard(past.text_id(i, kind, "customer"), "cancelled", window)))
    heard.sort(key=lambda known: known[0], reverse=True)
    yield from Maker(past, now.index).customer(
        "cancelled",
        id=now.id,
        heard=tuple(known for _, known in heard),
        unheard="",
        phones=tuple(dict.fromkeys([job.customer.phone, *link_phones(job).values()])),
    )


_EXPECTS: dict[type, str] = {
    e.JobOpened: "got_it",
    e.TechnicianEnRoute: "on_the_way",
    e.ReturnVisitNeeded: "return_visit",
}


def _customer_tellings(past: Past) -> list[_Telling]:
    found: list[_Telling] = []
    for index, stand in past.plans:
        if _silently_restored(past, index, found, _as_customer(stand), _as_customer):
            found.pop()
        last = found[-1] if found else None
        if last and _as_customer(last.stand) == _as_customer(stand):
            found[-1] = _Telling(last.index, stand, last.kind, last.id)
            continue
        kind = _customer_kind(past, index, stand, found)
        found.append(_Telling(index, stand, kind, past.text_id(index, kind, "customer")))
    return found


def _silently_restored(
    past: Past, index: int, found: Sequence[_Telling], stand: object, seen: Callable[[Stand], object]
) -> bool:
    """Whether an undo brings back the plan before one of which nothing was said: as if that had never been."""
    undone = isinstance(past.history[index], e.StepTakenBack)
    return undone and len(found) > 1 and not found[-1].kind and seen(found[-2].stand) == stand


def _as_customer(stand: Stand) -> tuple[object, ...]:
    return stand.visit, stand.who, stand.window, stand.off


def _customer_kind(past: Past, index: int, stand: Stand, earlier: Sequence[_Telling]) -> str:
    """What the text of this plan is called; nothing where there is nothing to say."""
    before = earlier[-1].stand if earlier else None
    if stand.off:
        return "cancelled"
    if stand.technician:
        if past.history[index].command_id == past.opening:
            return "got_it_assigned"
        moved = before and (before.visit, before.who, before.off) == (stand.visit, stand.who, False)
        return "new_window" if moved else "assigned"
    if stand.window:
        return "new_window"
    return "got_it" if any(known.stand.off for known in earlier) else ""


def _technicians(past: Past) -> list[Technician]:
    """Everybody who was ever assigned, as in their newest assignment."""
    return list({x.technician.id: x.technician for x in past.history if isinstance(x, e.TechnicianAssigned)}.values())


def _to_technician(past: Past, technician: Technician) -> Iterator[Due]:
    job = past.job
    *earlier, now = _technician_tellings(past, technician.id)
    has = now.stand.who == technician.id
    if not now.kind or (has and (job.status != "open" or job.visit.status not in UNDER_WAY)):
        return
    heard = []
    for known in reversed(earlier):
        theirs = known.stand.who == technician.id
        if theirs and has:
            then = "assigned" if known.stand.assignment != now.stand.assignment else _moved(past, now, known)
        else:
            then = ("assigned" if has else now.kind) if theirs != has else ""
        if known.kind:
            heard.append(Heard(known.id, then, known.stand.window if theirs else None, comes=theirs))
    numbers = (x.technician.phone for x in past.history if isinstance(x, e.TechnicianAssigned))
    unheard = "assigned" if has else ""
    if unheard or any(known.then for known in heard):
        yield from Maker(past, now.index).technician(
            now.kind,
            technician,
            id=now.id,
            link=("t", now.stand.assignment) if has else None,
            was=next((known.window for known in heard if known.comes), None),
            heard=tuple(heard),
            unheard=unheard,
            phones=tuple(dict.fromkeys([technician.phone, *numbers])),
            plans=has and job.visit.status == "assigned",
            since=past.begun_at() if has and job.visit.status != "assigned" else "",
        )


def _moved(past: Past, now: _Telling, heard: _Telling) -> str:
    window = now.stand.window
    ahead = past.job.visit.status != "on_site"
    return "new_window" if ahead and window and window != heard.stand.window else ""


def _technician_tellings(past: Past, who: str) -> list[_Telling]:
    """Plans as one technician sees them: having the visit, or having lost it; nothing about who else comes.

    Who gave it back, or was there, knows: such an end has no kind.
    """
    found: list[_Telling] = []
    before: Stand | None = None
    for index, stand in past.plans:
        has = stand.who == who and not stand.off and not stand.over
        seen = stand if has else Stand(visit=0)
        if _silently_restored(past, index, found, seen, lambda known: known):
            found.pop()
        last = found[-1].stand if found else None
        if has and last == seen:
            pass
        elif has:
            moved = last is not None and last.assignment == stand.assignment
            kind = "new_window" if moved else "assigned"
            found.append(_Telling(index, seen, kind, past.text_id(index, kind, "technician")))
        elif last is not None and last.who and before is not None:
            kind = _lost(past, index, before, stand)
            loss = f"{past.job.id}-{index:04d}-{kind}-{before.assignment}-t"
            found.append(_Telling(index, seen, kind, loss))
        before = stand
    return found


def _lost(past: Past, index: int, before: Stand, stand: Stand) -> str:
    event = past.history[index]
    if stand.off:
        return "cancelled"
    knows = stand.over or stand.visit != before.visit
    knows = knows or (isinstance(event, e.TechnicianRemoved) and event.declined)
    return "" if knows else "removed"
