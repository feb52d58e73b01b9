"""Whatever happens in whatever order and haste: what people read last is what is so.

The sender is played here by its rules: a text leaves at its moment, if it is still due then, and only once; what its
reader has heard by then decides whether and in which words. Technicians read of later days in one text for the day.
"""

from datetime import date, datetime
from typing import Any

from hypothesis import strategies as st

from chalicelib.domain import commands as c
from chalicelib.domain import events as e
from chalicelib.domain.hours import Moments, QuietHours
from chalicelib.domain.job import Job
from chalicelib.domain.moment import day_of, leaves_at, reminds
from chalicelib.domain.people import Actor
from chalicelib.domain.schedule import Window
from chalicelib.domain.texts import Due, texts_in_time
from tests.unit.builders import AFTERNOON, MARCO, MORNING, NOW, OMAR, PRIYA, TOMORROW, Story, a_story, later
from tests.unit.walks import OPENINGS, Rounds, Step, looks_for, walked

RULES = Moments(quiet=QuietHours(start="21:00", end="08:00"))
FOREVER = 30 * 24 * 3600
AFTERNOON_TOMORROW = Window("2026-11-24T13:00", "2026-11-24T15:00")
COMES = {"assigned", "got_it_assigned", "new_window", "reminder"}
PHONES = {"marco": "+16175550121", "priya": "+16175550122"}


def seconds(at: datetime) -> float:
    """After the story's beginning."""
    return (at - datetime.fromisoformat(NOW)).total_seconds()


class Phones:
    """Everything that left, in order, with the words that matter; `days` are the days told as a whole."""

    def __init__(self) -> None:
        self.heard: list[Due] = []
        self.days: set[tuple[str, date]] = set()
        self._left: dict[tuple[str, str], float] = {}

    def deliver(self, job: Job, now: float, until: float) -> None:
        """What leaves between a write and the next one; each text is looked at again after the one before it."""
        while leaving := sorted(self._leaving(job, now, until), key=lambda found: found[:2]):
            now, _, text, day = leaving[0]
            self._left[text.phone, text.id] = now
            if day:
                self.days.add((text.technician_id, day))
            self.heard.append(text)

    def _leaving(self, job: Job, now: float, until: float) -> list[tuple[float, int, Due, date | None]]:
        found = []
        for n, due in enumerate(texts_in_time(job)):
            phones = due.phones or (due.phone,)
            last = next((x for x in due.heard for phone in phones if (phone, x.id) in self._left), None)
            text = due.after(last)
            if text is None or (due.phone, due.id) in self._left:
                continue
            day = day_of(text, RULES, last)
            if day and (due.technician_id, day) in self.days:
                day = None
            at = max(now, seconds(leaves_at(text, RULES, last, day_left=day is None)))
            told_at = max((self._left.get((phone, last.id), -1.0) for phone in phones), default=-1.0) if last else -1.0
            if at < until and (text.kind != "reminder" or reminds(text, RULES, later(told_at))):
                found.append((at, n, text, day))
        return found

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
    st.lists(st.tuples(st.integers(0, 997), st.sampled_from([0.5, 2, 4, 7, 90, 1200, 21_000, 40_000])), max_size=25),
)


def lived(opening: dict[str, Any], choices: list[tuple[int, float]]) -> tuple[Story, Phones]:
    """A walk with its texts, and then nothing happens for a while."""
    phones = Phones()
    story = a_story(**opening)
    told: list[tuple[float, Job]] = [(0, story.job)]
    told += [(story.seconds, story.job) for _, story in walked(opening, choices, STEPS)]
    for n, (at, job) in enumerate(told):
        phones.deliver(job, at, told[n + 1][0] if n + 1 < len(told) else FOREVER)
    return (Story(told[-1][1]), phones)


def test_a_customer_knows_the_window_and_that_somebody_comes(rounds: Rounds) -> None:
    @looks_for(rounds, 3_000, WALKS)
    def check(walk: Any) -> None:
        story, phones = lived(*walk)
        job = story.job
        last = phones.last(job.customer.phone, COMES | {"cancelled", "on_the_way", "got_it", "return_visit"})
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
            phone = PHONES[technician.id]
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
    for n, (at, job) in enumerate(moments):
        phones.deliver(job, at, moments[n + 1][0] if n + 1 < len(moments) else FOREVER)
    assert [(due.kind, due.to) for due in phones.heard] == [
        ("got_it", "customer"),
        ("assigned", "technician"),
        ("assigned", "customer"),
    ]


def test_nothing_is_said_twice_and_reminders_only_repeat_what_was_said(rounds: Rounds) -> None:
    @looks_for(rounds, 3_000, WALKS)
    def check(walk: Any) -> None:
        story, phones = lived(*walk)
        visits = {x.at: x.visit for x in story.job.history if isinstance(x, e.TechnicianAssigned | e.VisitScheduled)}
        said: dict[str, tuple[Any, ...]] = {}
        for due in phones.heard:
            if due.kind == "reminder":
                assert said[due.phone][2] == due.window
            elif due.kind in COMES | {"removed", "cancelled", "on_the_way", "got_it", "return_visit"}:
                what = due.technician if due.kind in COMES else due.kind
                now = (due.kind in COMES, what, due.window, due.link, visits.get(due.at))
                assert said.get(due.phone) != now or due.kind == "on_the_way"
                said[due.phone] = now


def test_a_plan_for_a_later_day_costs_each_reader_one_text_and_a_reminder() -> None:
    phones, moments = Phones(), []
    story = a_story()
    for step in (
        lambda: story.assign("marco", TOMORROW),
        lambda: story.schedule(AFTERNOON_TOMORROW, after=300),
        lambda: story.assign("priya", after=300),
        lambda: story.schedule(TOMORROW, after=300),
    ):
        moments.append((story.seconds, story.job))
        step()
    moments.append((story.seconds, story.job))
    for n, (at, job) in enumerate(moments):
        phones.deliver(job, at, moments[n + 1][0] if n + 1 < len(moments) else FOREVER)
    assert [(due.kind, due.person.split()[0], due.window) for due in phones.heard] == [
        ("got_it", "Ellen", None),
        ("assigned", "Ellen", TOMORROW),
        ("reminder", "Ellen", TOMORROW),
        ("assigned", "Priya", TOMORROW),
    ]
