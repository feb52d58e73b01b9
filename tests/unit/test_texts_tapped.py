"""What was tapped without signal and comes later: customers read nothing that has been overtaken."""

from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.tapped import happened, waited_seconds
from tests.unit.builders import GAS, MARCO, Story, a_story, later, only


def tapped(kind: Any, ago: float, story: Story | None = None, **fields: Any) -> Story:
    """A step that comes now and was tapped so many seconds ago, of a job that is assigned."""
    told = story or a_story(assigned=True)
    return told.does(kind, MARCO, tapped_at=later(told.seconds + 60 - ago), **fields)


def kinds(story: Story) -> list[str]:
    return [kind for kind, reader in story.texts() if reader == "customer"]


def test_minutes_to_go_are_those_that_are_left() -> None:
    assert only(tapped(c.StartTravel, 5, eta_minutes=20), "on_the_way").minutes == 20
    assert only(tapped(c.StartTravel, 12 * 60, eta_minutes=20), "on_the_way").minutes == 8
    assert only(tapped(c.StartTravel, 25 * 60, eta_minutes=20), "on_the_way").minutes is None


@pytest.mark.parametrize("kind, text", [(c.StartTravel, "on_the_way"), (c.Arrive, "arrived")])
def test_what_was_tapped_long_ago_is_no_news(kind: Any, text: str) -> None:
    assert text in kinds(tapped(kind, 29 * 60))
    assert text not in kinds(tapped(kind, 31 * 60))


def test_a_delay_that_is_over_is_not_told() -> None:
    assert "running_late" in kinds(tapped(c.ReportRunningLate, 5 * 60, minutes=10))
    assert "running_late" not in kinds(tapped(c.ReportRunningLate, 11 * 60, minutes=10))


def test_nobody_is_told_of_travel_after_the_arrival() -> None:
    both = tapped(c.Arrive, 60, tapped(c.StartTravel, 10 * 60, eta_minutes=20))
    assert "on_the_way" not in kinds(both) and "arrived" in kinds(both)


def test_in_an_emergency_a_late_step_waits_for_what_was_tapped_after_it() -> None:
    def danger() -> Story:
        return a_story(issue=GAS, assigned=True)

    assert not only(tapped(c.StartTravel, 5, danger()), "on_the_way").waits
    assert only(tapped(c.StartTravel, 60, danger()), "on_the_way").waits


@pytest.mark.parametrize(
    "said", ["2030-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "0001-01-01T00:00:00", "soon", "9" * 40]
)
def test_a_clock_that_cannot_be_right_is_kept_and_not_believed(said: str) -> None:
    story = a_story(assigned=True).does(c.StartTravel, MARCO, tapped_at=said, eta_minutes=20)
    event = story.job.history[-1]
    assert (event.tapped_at, waited_seconds(event)) == (said, 0)
    assert happened(event) == happened(a_story(assigned=True).does(c.StartTravel, MARCO).job.history[-1])
    assert only(story, "on_the_way").minutes == 20
