"""The plan of a visit as it stood after each event: who comes, and when. What was taken back stood until then.

Folding jobs for this would cost a fold for each undo; what texts say of a plan needs only these few fields.
"""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from . import events as e
from .people import Technician
from .schedule import Window


class Stand(Struct, frozen=True, kw_only=True):
    """One plan. `scheduled`: its window was set on its own and not with a technician; `off`: the job is called off;
    `over`: the visit took place, or nobody was found.
    """

    visit: int
    technician: Technician | None = None
    assignment: int = 0
    window: Window | None = None
    scheduled: bool = False
    off: bool = False
    over: bool = False

    @property
    def who(self) -> str:
        """The id of the technician who is to come, or nothing."""
        return self.technician.id if self.technician else ""


def stands(history: Sequence[e.AnyEvent]) -> list[tuple[int, Stand]]:
    """(index of the event, the plan from then on) for the first event and for each one that changed the plan."""
    found: list[tuple[int, Stand]] = []
    before: dict[str, Stand] = {}
    stand = Stand(visit=1)
    for index, event in enumerate(history):
        before.setdefault(event.command_id, stand)
        if isinstance(event, e.StepTakenBack):
            changed = before.get(event.undoes, stand)
        else:
            change = _CHANGES.get(type(event))
            changed = change(stand, event) if change else stand
        if changed != stand or not found:
            found.append((index, changed))
        stand = changed
    return found


def _scheduled(stand: Stand, event: e.VisitScheduled) -> Stand:
    same = stand if event.visit == stand.visit else Stand(visit=event.visit)
    return replace(same, window=event.window, scheduled=True)


def _assigned(stand: Stand, event: e.TechnicianAssigned) -> Stand:
    kept = event.visit == stand.visit and event.window == stand.window
    return Stand(
        visit=event.visit,
        technician=event.technician,
        assignment=event.assignment,
        window=event.window,
        scheduled=kept and stand.scheduled,
    )


def _next_visit(stand: Stand, event: e.ReturnVisitNeeded | e.JobReopened) -> Stand:
    return Stand(visit=event.visit)


def _over(stand: Stand, event: Any) -> Stand:
    return replace(stand, over=True)


_CHANGES: dict[type, Callable[[Stand, Any], Stand]] = {
    e.JobOpened: lambda stand, event: Stand(visit=1, window=event.window),
    e.VisitScheduled: _scheduled,
    e.TechnicianAssigned: _assigned,
    e.TechnicianRemoved: lambda stand, event: replace(stand, technician=None, assignment=0),
    e.NoAccessReported: _over,
    e.JobCompleted: _over,
    e.JobCancelled: lambda stand, event: replace(stand, off=True),
    e.ReturnVisitNeeded: _next_visit,
    e.JobReopened: _next_visit,
}
