"""New windows: who is told of one, by what they were told before."""

from collections.abc import Iterator

from . import events as e
from .due import UNDECIDED_SECONDS, Due, Link, Maker, Past, Recipient
from .people import Technician
from .schedule import Window
from .undo import seconds

Plan = e.TechnicianAssigned | e.VisitScheduled
# Windows that go to and fro more often than this are told again without asking what was heard of each.
_MOST_ASKED = 8
_NEWEST = 3 * _MOST_ASKED


def new_windows(past: Past) -> Iterator[Due]:
    """The window that stands now, said by an event that set it, to whoever does not know it yet."""
    job, visit = past.job, past.job.visit
    if job.status != "open" or visit.window is None or visit.status not in ("planned", "assigned", "en_route"):
        return
    plans = [(i, x) for i, x in past.standing() if isinstance(x, Plan) and x.visit == visit.number]
    assigned_at = next((n for n, (_, x) in enumerate(plans) if _is_assignment(x, visit.assignment)), len(plans))
    for n, (i, event) in enumerate(plans):
        if n < len(plans) - _NEWEST or not isinstance(event, e.VisitScheduled) or event.window != visit.window:
            continue
        make = Maker(past, i)
        told = _Told(make, plans[-_NEWEST:], "customer")
        if told.news:
            link: Link = ("s", job.status_link)
            yield from make.customer("new_window", link=link, was=told.was, **told.conditions)
        if job.technician and assigned_at < n:
            yield from _to_technician(make, job.technician, plans[assigned_at:][-_NEWEST:])


def _to_technician(make: Maker, technician: Technician, plans: list[tuple[int, Plan]]) -> Iterator[Due]:
    told = _Told(make, plans, "technician")
    if told.news:
        link: Link = ("t", make.job.visit.assignment)
        yield from make.technician("new_window", technician, link=link, was=told.was, **told.conditions)


def _is_assignment(plan: Plan, number: int) -> bool:
    return isinstance(plan, e.TechnicianAssigned) and plan.assignment == number


class _Told:
    """What one reader may have heard of a visit's window, around one event that sets it.

    Of several events that set the same window only one is told: the first, or one that another window was told before.
    """

    def __init__(self, make: Maker, plans: list[tuple[int, Plan]], to: Recipient) -> None:
        self._past, self._to = make.past, to
        window: Window | None = make.event.window  # type: ignore[union-attr]
        earlier = [(i, plan) for i, plan in plans if i < make.index]
        before = [(i, plan) for i, plan in earlier if self._says(plan)]
        others = [(i, plan) for i, plan in plans if i > make.index and plan.window != window and self._says(plan)]
        same = max((n for n, (_, plan) in enumerate(before) if plan.window == window), default=-1)
        between = before[same + 1 :] if same >= 0 else []
        unsure = same >= 0 and (
            self._undecided(before[same], earlier) or self._undone_since(before[same][0], make.index)
        )
        self.was = before[-1][1].window if before else None
        self.news = (same < 0 or bool(between) or unsure) and len(others) <= _MOST_ASKED
        asks = not unsure and len(between) <= _MOST_ASKED
        self.conditions = {"only_if_told": self._ids(between) if asks else (), "unless_told": self._ids(others)}

    def _ids(self, plans: list[tuple[int, Plan]]) -> tuple[str, ...]:
        return tuple(self._id(i, plan) for i, plan in reversed(plans))

    def _id(self, index: int, plan: Plan) -> str:
        if isinstance(plan, e.VisitScheduled):
            return self._past.text_id(index, "new_window", self._to)
        return self._past.assigned_id(index, plan, self._to)

    def _undone_since(self, index: int, until: int) -> bool:
        """Whether an undo in between may have told what stood then."""
        return any(index < back < until for back in self._past.undone.values())

    @staticmethod
    def _says(plan: Plan) -> bool:
        """Clearing a window is not told; an assignment without one says that the time is still open."""
        return plan.window is not None or isinstance(plan, e.TechnicianAssigned)

    @staticmethod
    def _undecided(said: tuple[int, Plan], plans: list[tuple[int, Plan]]) -> bool:
        """Whether an assignment's own text may have left with what was planned right after it."""
        index, plan = said
        following = next((x for i, x in plans if i > index), None)
        if following is None or not isinstance(plan, e.TechnicianAssigned):
            return False
        return seconds(following.at) - seconds(plan.at) < UNDECIDED_SECONDS
