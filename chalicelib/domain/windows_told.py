"""New windows: who is told of one, by what they were told before."""

from collections.abc import Iterator

from . import events as e
from .due import Due, Maker, Past, Recipient
from .job import Visit
from .schedule import Window
from .undo import seconds

Plan = e.TechnicianAssigned | e.VisitScheduled
# An assignment is told after the undo time, with the window of that moment: until then it may have said either.
_UNDECIDED_SECONDS = 60
# Windows that go to and fro more often than this are told again without asking what was heard of each.
_MOST_ASKED = 8


def new_window(make: Maker) -> Iterator[Due]:
    """The window that stands now, said by the event that set it, to whoever does not know it yet."""
    job, event = make.job, make.event
    assert isinstance(event, e.VisitScheduled)
    visit = job.visit
    if job.status != "open" or visit.number != event.visit or visit.status not in ("planned", "assigned", "en_route"):
        return
    if event.window is None or visit.window != event.window:
        return
    plans = _plans(make.past, visit)
    told = _Told(make, plans, "customer")
    if told.news:
        link = ("s", job.status_link)
        yield from make.customer("new_window", link=link, was=told.was, **told.conditions)
    if job.technician is None:
        return
    since = [(i, plan) for i, plan in plans if i >= _assigned_at(plans, visit.assignment)]
    told = _Told(make, since, "technician")
    if told.news and since[0][0] < make.index:
        link = ("t", visit.assignment)
        yield from make.technician("new_window", job.technician, link=link, was=told.was, **told.conditions)


def _plans(past: Past, visit: Visit) -> list[tuple[int, Plan]]:
    """What was ever planned for this visit and stands, oldest first."""
    return [(i, x) for i, x in past.standing() if isinstance(x, Plan) and x.visit == visit.number]


def _assigned_at(plans: list[tuple[int, Plan]], assignment: int) -> int:
    return next(i for i, x in plans if isinstance(x, e.TechnicianAssigned) and x.assignment == assignment)


class _Told:
    """What one reader may have heard of a visit's window, around one event that sets it.

    Of several events that set the same window only one is told: the first, or one that another window was told before.
    """

    def __init__(self, make: Maker, plans: list[tuple[int, Plan]], to: Recipient) -> None:
        self._past, self._to = make.past, to
        window: Window | None = make.event.window  # type: ignore[union-attr]
        said = [(i, plan) for i, plan in plans if plan.window is not None]
        before = [(i, plan) for i, plan in said if i < make.index]
        after = [(i, plan) for i, plan in said if i > make.index]
        self.was = before[-1][1].window if before else None
        same = max((n for n, (_, plan) in enumerate(before) if plan.window == window), default=-1)
        between = before[same + 1 :] if same >= 0 else []
        others = [(i, plan) for i, plan in after if plan.window != window]
        self.news = (not before or before[-1][1].window != window) and len(others) <= _MOST_ASKED
        self.conditions = {"only_if_told": self._ids(between), "unless_told": self._ids(others)}
        if len(between) > _MOST_ASKED or (between and self._undecided(before[same][1], between[0][1])):
            self.conditions["only_if_told"] = ()

    def _ids(self, plans: list[tuple[int, Plan]]) -> tuple[str, ...]:
        return tuple(self._past.text_id(i, self._kind(plan), self._to) for i, plan in reversed(plans))

    def _kind(self, plan: Plan) -> str:
        if isinstance(plan, e.VisitScheduled):
            return "new_window"
        return self._past.assigned_kind(plan) if self._to == "customer" else "assigned"

    @staticmethod
    def _undecided(plan: Plan, following: Plan) -> bool:
        """Whether the assignment's own text may have left with the window that followed."""
        soon = seconds(following.at) - seconds(plan.at) < _UNDECIDED_SECONDS
        return isinstance(plan, e.TechnicianAssigned) and soon
