"""The rules of single commands that the table of transitions is too coarse for."""

from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from tests.unit.builders import ELLEN, MARCO, MORNING, OMAR, PRIYA, TOMORROW, Story, a_story, types

DAY = 24 * 3600


def refused(story: Story, kind: Any, by: Any = OMAR, **fields: Any) -> str:
    before = story.job
    with pytest.raises(errors.Refusal) as caught:
        story.does(kind, by, **fields)
    assert story.job is before
    return str(caught.value.fields.get("rule", caught.value.code))


def unchanged(story: Story, kind: Any, by: Any = OMAR, **fields: Any) -> bool:
    before = story.job
    return story.does(kind, by, **fields).job is before


def test_assigning_the_same_technician_again_changes_nothing_not_even_for_one_who_stopped_working() -> None:
    assert unchanged(a_story(assigned=True), c.AssignTechnician, technician_id="marco")
    assert unchanged(a_story(en_route=True), c.AssignTechnician, technician_id="marco")


def test_the_same_technician_with_another_window_is_a_new_window() -> None:
    story = a_story(assigned=True).assign("marco", MORNING)
    assert types(list(story.job.history))[-1] == "visit_scheduled"
    assert (story.job.visit.window, story.job.visit.assignment) == (MORNING, 1)


def test_nobody_is_given_to_a_technician_who_is_inactive_or_unknown() -> None:
    assert refused(a_story(), c.AssignTechnician, technician_id="gone") == "technician_inactive"
    assert refused(a_story(), c.AssignTechnician, technician_id="nobody") == "invalid"


def test_what_is_already_so_is_no_event() -> None:
    assert unchanged(a_story(), c.CorrectDetails, name="Ellen Whitaker", phone="617 555 0117")
    assert unchanged(a_story(), c.SetPriority, priority="routine")
    assert unchanged(a_story(window=MORNING), c.ScheduleVisit, window=MORNING)


def test_a_visit_after_one_that_failed_is_a_new_visit_for_whoever_is_assigned_or_scheduled() -> None:
    assigned = a_story(no_access=True).assign("priya").job
    assert [(visit.number, visit.status) for visit in assigned.visits] == [(1, "no_access"), (2, "assigned")]
    scheduled = a_story(no_access=True).schedule(TOMORROW).assign("marco").job
    assert [(visit.number, visit.status) for visit in scheduled.visits] == [(1, "no_access"), (2, "assigned")]
    assert scheduled.visit.window == TOMORROW


def test_a_return_visit_is_planned_on_the_same_job() -> None:
    job = a_story(returning=True).assign("priya", TOMORROW).job
    assert [(v.number, v.status, v.technician and v.technician.id) for v in job.visits] == [
        (1, "done", "marco"),
        (2, "assigned", "priya"),
    ]


def test_who_drives_to_a_visit_that_moves_to_a_later_day_need_not_go_on() -> None:
    driving = a_story(en_route=True)
    assert driving.schedule(MORNING).job.visit.status == "en_route"
    stopped = driving.schedule(TOMORROW).job.visit
    assert (stopped.status, stopped.started_at, stopped.technician and stopped.technician.id) == (
        "assigned",
        None,
        "marco",
    )


def test_who_drives_late_to_yesterdays_visit_goes_on_when_it_is_moved_to_today() -> None:
    story = a_story(assigned=True, window=MORNING)
    story.seconds += DAY
    story.does(c.StartTravel, MARCO)
    assert story.schedule(TOMORROW).job.visit.status == "en_route"


def test_a_travel_that_nobody_reported_is_inferred_from_the_arrival() -> None:
    job = a_story(on_site=True).job
    travel = job.history[-2]
    assert (types([travel]), travel.inferred) == (["technician_en_route"], True)  # type: ignore[union-attr]


def test_the_office_may_complete_while_a_quote_waits_and_then_the_offer_is_over() -> None:
    story = a_story(on_site=True, quoted=True)
    assert refused(story, c.CompleteJob, MARCO, override=True) == "quote_waits"
    job = story.does(c.CompleteJob, override=True).job
    assert (job.status, job.quotes[0].status, job.visit.status) == ("completed", "withdrawn", "done")


def test_a_priority_that_a_person_set_stands_until_new_words_tell_of_something_worse() -> None:
    sparking = "The gate code is 4411. The outlet is sparking."
    set_by_hand = a_story(issue=sparking).does(c.SetPriority, priority="routine")
    same_danger = set_by_hand.does(c.CorrectDetails, issue=sparking.replace("4411", "4412"))
    assert (same_danger.job.triaged.priority, bool(same_danger.job.triaged.by)) == ("routine", True)
    smoke_too = same_danger.does(c.CorrectDetails, issue=sparking + " Now smoke comes out of it.")
    assert (smoke_too.job.triaged.priority, smoke_too.job.triaged.by) == ("emergency", "")


def test_a_failed_visit_stays_failed_when_the_office_completes_the_job() -> None:
    job = a_story(no_access=True).does(c.CompleteJob).job
    assert (job.status, job.visit.status) == ("completed", "no_access")


def test_cancelling_ends_the_offer_and_the_hold() -> None:
    job = a_story(assigned=True, quoted=True, held=True).does(c.CancelJob, reason="Sold the house").job
    assert (job.quotes[0].status, job.held, job.visit.status) == ("withdrawn", None, "cancelled")


def test_a_customer_corrects_name_and_phone_and_nothing_else() -> None:
    for fields in ({"issue": "Gas!"}, {"location": "1 Elm St"}, {"texts_allowed": False}, {"language": "es"}):
        assert refused(a_story(), c.CorrectDetails, ELLEN, **fields) == "forbidden"
    assert a_story().does(c.CorrectDetails, ELLEN, name="Ellen W.").job.customer.name == "Ellen W."


def test_a_hold_ends_on_a_day_that_exists_and_is_not_over() -> None:
    assert refused(a_story(), c.HoldJob, reason="Parts", until="2026-02-30") == "invalid"
    assert refused(a_story(), c.HoldJob, reason="Parts", until="2026-11-22") == "invalid"
    assert a_story().does(c.HoldJob, reason="Parts", until="2026-11-23").job.held is not None
    tapped = a_story(assigned=True)
    held = tapped.does(c.HoldJob, MARCO, reason="Parts", until="2026-11-22", tapped_at="2026-11-21T20:00:00.000Z")
    assert held.job.held is not None


def test_reopening_is_possible_for_seven_days_and_keeps_what_was_agreed() -> None:
    story = a_story(on_site=True, approved=True).does(c.CompleteJob, MARCO)
    story.seconds += 7 * DAY
    job = story.does(c.ReopenJob).job
    assert (job.status, job.closed_at, job.visit.number, job.visit.status) == ("open", None, 2, "planned")
    assert job.quotes[0].status == "approved"
    assert story.quote().job.quotes[-1].version == 2


def test_a_job_can_be_completed_reopened_and_completed_again() -> None:
    job = a_story(reopened=True).assign("priya").does(c.Arrive, PRIYA).does(c.CompleteJob, PRIYA).job
    assert (job.status, len(job.visits)) == ("completed", 2)
    assert job.closed_at == job.history[-1].at


BLANK = " \x07\n"
WITHOUT_WORDS: list[tuple[Any, dict[str, Any]]] = [
    (c.AddNote, {"text": BLANK}),
    (c.RequestParts, {"text": BLANK}),
    (c.HoldJob, {"reason": BLANK}),
    (c.CancelJob, {"reason": BLANK}),
    (c.ApproveQuote, {"version": 1, "name": BLANK}),
    (c.CorrectDetails, {"name": BLANK}),
    (c.CorrectDetails, {"location": ", Quincy"}),
    (c.CorrectDetails, {"phone": "12"}),
    (c.SendQuote, {"lines": ()}),
]


@pytest.mark.parametrize(("kind", "fields"), WITHOUT_WORDS)
def test_what_needs_words_is_refused_without(kind: Any, fields: dict[str, Any]) -> None:
    assert refused(a_story(assigned=True, quoted=True), kind, **fields) == "invalid"
