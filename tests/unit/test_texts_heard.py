"""Whatever happens in whatever order and haste: what people read last is what is so.

The sender is played here by its rules: a text leaves at once or after the undo time, if it is still due then, and only
once; `only_if_told` and `unless_told` look at what has really left.
"""

from typing import Any

from hypothesis import strategies as st

from chalicelib.domain import commands as c
from chalicelib.domain.job import Job
from chalicelib.domain.people import Actor
from chalicelib.domain.texts import Due, texts_due
from chalicelib.domain.undo import seconds
from tests.unit.builders import AFTERNOON, MARCO, MORNING, OMAR, PRIYA, TOMORROW, Story, a_story
from tests.unit.walks import OPENINGS, Rounds, Step, looks_for, walked

UNDO_SECONDS = 5.0
COMES = {"assigned", "got_it_assigned", "new_window"}


class Phones:
    """Everything that left, in order, with the words that matter."""

    def __init__(self) -> None:
        self.heard: list[Due] = []
        self._sent: set[tuple[str, str]] = set()
        self._due_since: dict[str, float] = {}

    def deliver(self, job: Job, now: float, until: float) -> None:
        """What leaves between a write and the next one: the queue holds back what has just become due."""
        due = texts_due(job)
        self._due_since = {text.id: self._due_since.get(text.id, now) for text in due}
        leaving = sorted(
            (max(now, self._due_since[text.id] + UNDO_SECONDS) if text.waits else now, n, text)
            for n, text in enumerate(due)
        )
        for at, _, text in leaving:
            if at < until and (text.id, text.phone) not in self._sent and self._wanted(text):
                self._sent.add((text.id, text.phone))
                self.heard.append(text)

    def _wanted(self, due: Due) -> bool:
        left = {text_id for text_id, _ in self._sent}
        return (not due.only_if_told or bool(left & set(due.only_if_told))) and not left & set(due.unless_told)

    def last(self, phone: str, kinds: set[str]) -> Due | None:
        return next((due for due in reversed(self.heard) if due.phone == phone and due.kind in kinds), None)


def steps(by: Actor, *kinds: tuple[type[Any], dict[str, Any]], often: int = 1) -> list[Step]:
    return [(by, kind, fields) for kind, fields in kinds for _ in range(often)]


STEPS: list[Step] = [
    *steps(OMAR, (c.AssignTechnician, {"technician_id": "marco"}), often=3),
    *steps(OMAR, (c.AssignTechnician, {"technician_id": "priya"}), often=3),
    *steps(OMAR, (c.AssignTechnician, {"technician_id": "priya", "window": AFTERNOON})),
    *steps(OMAR, *((c.ScheduleVisit, {"window": window}) for window in (MORNING, AFTERNOON, TOMORROW)), often=2),
    *steps(OMAR, (c.ScheduleVisit, {"window": None}), (c.UnassignTechnician, {}), (c.CancelJob, {"reason": "Wrong"})),
    *steps(OMAR, (c.SetPriority, {"priority": "emergency"}), (c.SetPriority, {"priority": "routine"})),
    *steps(OMAR, (c.TakeBack, {}), often=8),
    *(
        step
        for by in (MARCO, PRIYA)
        for step in steps(
            by,
            (c.StartTravel, {}),
            (c.Arrive, {}),
            (c.ReportNoAccess, {}),
            (c.NeedReturnVisit, {}),
            (c.DeclineAssignment, {}),
            (c.TakeBack, {}),
        )
    ),
]
WALKS = st.tuples(
    st.sampled_from(OPENINGS),
    st.lists(st.tuples(st.integers(0, 997), st.sampled_from([0.5, 2, 4, 7, 90])), max_size=25),
)


def lived(opening: dict[str, Any], choices: list[tuple[int, float]]) -> tuple[Story, Phones]:
    """A walk with its texts, and then nothing happens for a while."""
    phones = Phones()
    told: list[tuple[float, Job]] = []
    story = Story(a_story(**opening).job)
    told.append((0, story.job))
    for _, story in walked(opening, choices, STEPS):
        told.append((story.seconds, story.job))
    times = [seconds(story.now()) - story.seconds + at for at, _ in told]
    for (at, until), (_, job) in zip(zip(times, [*times[1:], float("inf")], strict=True), told, strict=True):
        phones.deliver(job, at, until)
    return story, phones


def test_a_customer_knows_the_window_and_that_somebody_comes(rounds: Rounds) -> None:
    @looks_for(rounds, 3_000, WALKS)
    def check(walk: Any) -> None:
        story, phones = lived(*walk)
        job = story.job
        last = phones.last(job.customer.phone, COMES | {"cancelled", "on_the_way", "got_it"})
        if job.status == "cancelled":
            assert last is None or last.kind == "cancelled"
        elif last is not None:
            assert last.kind != "cancelled" or job.visit.status in ("on_site", "done", "no_access")
        if job.status == "open" and job.visit.status == "assigned" and job.visit.window:
            plan = phones.last(job.customer.phone, COMES)
            assert plan is not None
            assert plan.window == job.visit.window


def test_a_technician_knows_whether_to_go_and_when(rounds: Rounds) -> None:
    @looks_for(rounds, 3_000, WALKS)
    def check(walk: Any) -> None:
        story, phones = lived(*walk)
        job = story.job
        for technician in (MARCO, PRIYA):
            phone = {"marco": "+16175550121", "priya": "+16175550122"}[technician.id]
            last = phones.last(phone, {"assigned", "new_window", "removed", "cancelled"})
            if job.technician and job.technician.id == technician.id:
                assert last is not None
                assert last.kind in ("assigned", "new_window")
                link = phones.last(phone, {"assigned"})
                assert link is not None
                assert link.link == ("t", job.visit.assignment)
                if job.visit.window and job.visit.status in ("assigned", "en_route"):
                    assert last.window == job.visit.window
            elif last is not None and last.kind in ("assigned", "new_window"):
                assert _knows_why(job, technician.id)


def _knows_why(job: Job, technician: str) -> bool:
    """Whoever was there, or gave the visit back, needs no text to know that it is over."""
    went = {visit.technician.id for visit in job.visits if visit.technician and visit.status in ("done", "no_access")}
    gave_back = any(getattr(event, "declined", False) and event.by.id == technician for event in job.history)
    return technician in went or gave_back


def test_nobody_is_told_that_it_is_over_who_was_never_told_of_it(rounds: Rounds) -> None:
    @looks_for(rounds, 3_000, WALKS)
    def check(walk: Any) -> None:
        _, phones = lived(*walk)
        for n, due in enumerate(phones.heard):
            if due.kind in ("removed", "cancelled"):
                assert any(before.phone == due.phone for before in phones.heard[:n])


def test_quick_changes_of_mind_cost_no_texts() -> None:
    story, phones = lived({}, [])
    assert [due.kind for due in phones.heard] == ["got_it"]
    story = a_story(window=MORNING)
    phones = Phones()
    moments: list[tuple[float, Job]] = [(story.seconds, story.job)]
    for who, after in (("marco", 60), ("priya", 1), ("marco", 1)):
        story.assign(who, after=after)
        moments.append((story.seconds, story.job))
    start = seconds(story.now()) - story.seconds
    for n, (at, job) in enumerate(moments):
        until = moments[n + 1][0] if n + 1 < len(moments) else float("inf")
        phones.deliver(job, start + at, start + until)
    assert [(due.kind, due.to) for due in phones.heard] == [
        ("got_it", "customer"),
        ("assigned", "technician"),
        ("assigned", "customer"),
    ]
