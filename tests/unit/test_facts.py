"""What a finished job tells the analytics: each definition as the sentence it proves."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.decide import Context, decide
from chalicelib.domain.facts import days_completed, fact_of
from chalicelib.domain.job import Job, evolve, fold
from chalicelib.domain.opening import open_job
from chalicelib.domain.people import Actor, Technician
from chalicelib.domain.quote import QuoteLine
from chalicelib.domain.schedule import Window

ZONE = "America/New_York"
OMAR = Actor(role="dispatcher", id="omar", name="Omar Reyes")
PEOPLE = {
    "marco": Technician(id="marco", name="Marco Delgado", phone="+16175550121"),
    "priya": Technician(id="priya", name="Priya Nair", phone="+16175550122"),
}
LINE = QuoteLine(kind="part", description="Capacitor", quantity=1, unit_price_cents=12_500)
TEN_TO_NOON = Window("2026-11-23T10:00", "2026-11-23T12:00")


class Story:
    """A job told in minutes since 9:00 local on Monday, when it was opened."""

    def __init__(self, window: Window | None = None) -> None:
        self._number = 0
        self._start = datetime.fromisoformat("2026-11-23T14:00:00.000+00:00")
        command = c.OpenJob(
            id=self._id(),
            customer=c.NewCustomer(name="Ellen Whitaker", phone="+16175550117", texts_allowed=True),
            location="48 Maple St, Quincy",
            issue="Thermostat blank",
            window=window,
        )
        self.job: Job = fold(open_job(command, OMAR, Context(now=self.instant(0)), "7KQ4M2XD", "dispatcher", ""))

    def at(
        self, minutes: float, kind: type[Any], by: Actor = OMAR, tapped: float | None = None, **fields: Any
    ) -> "Story":
        """A command that many minutes after 9:00, tapped on a phone at another time where that is given."""
        command = kind(id=self._id(), tapped_at=None if tapped is None else self.instant(tapped), **fields)
        technician = PEOPLE.get(fields.get("technician_id", ""))
        context = Context(now=self.instant(minutes), zone=ZONE, technician=technician, technician_active=True)
        for event in decide(self.job, command, by, context):
            self.job = evolve(self.job, event)
        return self

    def assign(self, minutes: float, who: str = "marco") -> "Story":
        return self.at(minutes, c.AssignTechnician, technician_id=who)

    def instant(self, minutes: float) -> str:
        moment = self._start + timedelta(minutes=minutes)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def _id(self) -> str:
        self._number += 1
        return f"command-{self._number:04d}"

    @property
    def fact(self) -> Any:
        fact = fact_of(self.job, ZONE)
        assert fact is not None
        return fact


def test_a_plain_visit_tells_how_long_each_step_took() -> None:
    story = Story(TEN_TO_NOON).assign(4).at(60, c.StartTravel).at(80, c.Arrive).at(125, c.CompleteJob)
    fact = story.fact
    assert (fact.to_assign, fact.to_arrive, fact.on_site) == (4 * 60, 80 * 60, 45 * 60)
    assert (fact.day, fact.technician, fact.with_window, fact.on_time) == ("2026-11-23", "Marco Delgado", 1, 1)


def test_an_unfinished_or_cancelled_job_is_no_fact() -> None:
    assert fact_of(Story().assign(4).job, ZONE) is None
    assert fact_of(Story().at(4, c.CancelJob, reason="Fixed itself").job, ZONE) is None


def test_a_job_the_office_simply_closes_has_no_durations() -> None:
    fact = Story().at(10, c.CompleteJob).fact
    assert (fact.to_assign, fact.to_arrive, fact.on_site, fact.with_window) == (None, None, None, 0)
    assert (fact.technician, fact.technician_id) == ("", "")


def test_the_assignment_that_counts_is_the_first_that_lasted() -> None:
    given_away = Story().assign(3, "priya").assign(10, "marco").at(50, c.Arrive).at(60, c.CompleteJob)
    assert given_away.fact.to_assign == 10 * 60
    taken_away = Story().assign(3).at(5, c.UnassignTechnician).assign(20).at(50, c.Arrive).at(60, c.CompleteJob)
    assert taken_away.fact.to_assign == 20 * 60
    left_and_returned = Story().assign(3).at(20, c.Arrive).at(40, c.NeedReturnVisit).assign(45).at(70, c.Arrive)
    assert left_and_returned.at(80, c.CompleteJob).fact.to_assign == 3 * 60


def test_what_was_taken_back_did_not_happen() -> None:
    story = Story().assign(3, "priya")
    story.at(3.05, c.TakeBack, undoes=story.job.history[-1].command_id)
    fact = story.assign(12).at(30, c.Arrive).at(60, c.CompleteJob).fact
    assert (fact.to_assign, fact.technician) == (12 * 60, "Marco Delgado")


@pytest.mark.parametrize(("arrived", "on_time"), [(170, 1), (180, 1), (180.5, 0), (300, 0)])
def test_on_time_is_not_later_than_the_end_of_the_window(arrived: float, on_time: int) -> None:
    fact = Story(TEN_TO_NOON).assign(4).at(arrived, c.Arrive).at(arrived + 30, c.CompleteJob).fact
    assert (fact.with_window, fact.on_time) == (1, on_time)


def test_a_promise_is_judged_by_the_window_it_was_moved_to() -> None:
    later = Window("2026-11-23T13:00", "2026-11-23T15:00")
    moved = Story(TEN_TO_NOON).assign(4).at(60, c.ScheduleVisit, window=later, reason="Customer asked")
    assert moved.at(350, c.Arrive).at(380, c.CompleteJob).fact.on_time == 1


def test_the_first_visit_that_somebody_reached_decides_whether_the_promise_was_kept() -> None:
    late_then_punctual = Story(TEN_TO_NOON).assign(4).at(200, c.Arrive).at(230, c.NeedReturnVisit)
    late_then_punctual.assign(231).at(232, c.ScheduleVisit, window=Window("2026-11-24T10:00", "2026-11-24T12:00"))
    fact = late_then_punctual.at(1510, c.Arrive).at(1540, c.CompleteJob).fact
    assert (fact.with_window, fact.on_time, fact.visits) == (1, 0, 2)


def test_time_on_site_is_the_sum_of_all_visits_and_belongs_to_the_last_technician() -> None:
    story = Story().assign(1).at(10, c.Arrive).at(40, c.NeedReturnVisit)
    fact = story.assign(50, "priya").at(90, c.Arrive).at(110, c.CompleteJob).fact
    assert (fact.on_site, fact.to_arrive, fact.technician) == (50 * 60, 10 * 60, "Priya Nair")


def test_an_arrival_tapped_without_signal_counts_when_it_was_tapped_if_that_can_be_true() -> None:
    marco = Actor(role="technician", id="marco", name="Marco Delgado")

    def arrived(tapped: float) -> Any:
        story = Story(TEN_TO_NOON).assign(4).at(300, c.Arrive, by=marco, tapped=tapped)
        return story.at(310, c.CompleteJob, by=marco).fact

    assert (arrived(170).to_arrive, arrived(170).on_time) == (170 * 60, 1)
    in_the_future, long_before = arrived(400), arrived(-24 * 60)
    assert in_the_future.to_arrive == long_before.to_arrive == 300 * 60


def test_value_is_what_was_approved_and_a_revised_offer_is_one_offer() -> None:
    story = Story().assign(1).at(10, c.Arrive)
    story.at(11, c.SendQuote, lines=(LINE,)).at(12, c.SendQuote, lines=(LINE, LINE))
    story.at(13, c.ApproveQuote, version=2, name="Ellen")
    story.at(14, c.SendQuote, lines=(LINE,)).at(15, c.DeclineQuote, version=3, reason="Too much")
    story.at(16, c.SendQuote, lines=(LINE,)).at(17, c.ApproveQuote, version=4, name="Ellen")
    fact = story.at(30, c.CompleteJob).fact
    assert (fact.value_cents, fact.quotes_sent, fact.quotes_approved) == (37_500, 3, 2)


def test_the_day_is_the_companys_and_not_that_of_utc() -> None:
    assert Story().at(14 * 60 + 30, c.CompleteJob).fact.day == "2026-11-23"
    assert Story().at(15 * 60 + 1, c.CompleteJob).fact.day == "2026-11-24"


def test_every_day_a_job_was_ever_completed_on_is_known() -> None:
    story = Story().at(10, c.CompleteJob).at(20, c.ReopenJob)
    assert days_completed(story.job, ZONE) == {"2026-11-23"}
    story.at(30 * 60, c.CompleteJob)
    assert days_completed(story.job, ZONE) == {"2026-11-23", "2026-11-24"}
    assert story.fact.day == "2026-11-24"
