"""Taking a step back: whoever did the last thing, within the undo time, and then it had not happened."""

from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.job import Job, fold
from chalicelib.domain.people import SYSTEM
from chalicelib.domain.undo import undoable_until
from tests.unit.builders import (
    DANA,
    ELLEN,
    LINE,
    MARCO,
    MORNING,
    NEW_PHONE,
    OMAR,
    PRIYA,
    TOMORROW,
    Story,
    a_story,
)

OTHERS = [
    (a_story, OMAR, c.SetPriority, {"priority": "urgent"}),
    (a_story, OMAR, c.CorrectDetails, {"name": "Ellen W.", "phone": NEW_PHONE}),
    (a_story, OMAR, c.ScheduleVisit, {"window": MORNING}),
    (a_story, OMAR, c.AssignTechnician, {"technician_id": "marco"}),
    (a_story, ELLEN, c.CancelJob, {"reason": "Fixed itself"}),
]
BY_MARCO = [
    ({"assigned": True}, c.StartTravel, {"eta_minutes": 20}),
    ({"assigned": True}, c.Arrive, {}),
    ({"assigned": True}, c.DeclineAssignment, {"reason": "Sick"}),
    ({"assigned": True}, c.ReportRunningLate, {"minutes": 10}),
    ({"en_route": True}, c.ScheduleVisit, {"window": TOMORROW}),
    ({"en_route": True}, c.ReportNoAccess, {}),
    ({"on_site": True}, c.AddNote, {"text": "Gate code 1234"}),
    ({"on_site": True}, c.RequestParts, {"text": "Valve"}),
    ({"on_site": True}, c.HoldJob, {"reason": "Parts"}),
    ({"on_site": True, "quoted": True}, c.WithdrawQuote, {}),
    ({"on_site": True}, c.NeedReturnVisit, {}),
    ({"on_site": True}, c.CompleteJob, {"text": "All done"}),
]


def state(job: Job) -> dict[str, Any]:
    """What a job is, apart from how it came to be."""
    return {name: getattr(job, name) for name in job.__struct_fields__ if name not in ("history", "version")}


@pytest.mark.parametrize(("told", "kind", "fields"), BY_MARCO)
def test_a_technicians_step_can_be_undone_as_if_it_had_not_happened(
    told: dict[str, bool], kind: Any, fields: dict[str, Any]
) -> None:
    story = a_story(**told)
    before = state(story.job)
    story.does(kind, MARCO, **fields)
    assert state(story.job) != before or kind in (c.AddNote, c.ReportRunningLate)
    undone = story.undo(MARCO).job
    assert state(undone) == before
    assert undone.version == len({event.version for event in undone.history})
    assert fold(undone.history) == undone


@pytest.mark.parametrize(("make", "by", "kind", "fields"), OTHERS)
def test_the_office_and_the_customer_undo_their_own(make: Any, by: Any, kind: Any, fields: dict[str, Any]) -> None:
    story = make()
    before = state(story.job)
    story.does(kind, by, **fields)
    assert state(story.job) != before
    assert state(story.undo(by).job) == before


def rule(story: Story, undoes: str, by: Any = OMAR, after: float = 2) -> str:
    with pytest.raises(errors.Refusal) as caught:
        story.does(c.TakeBack, by, after=after, undoes=undoes)
    return str(caught.value.fields.get("rule", caught.value.code))


def last_id(story: Story) -> str:
    assert story.last is not None
    return story.last.id


def test_the_undo_time_is_the_companys_and_over_when_it_is_over() -> None:
    assert a_story(assigned=True).undo(after=5).job.technician is None
    story = a_story(assigned=True)
    assert rule(story, last_id(story), after=5.001) == "undo_too_late"


def test_only_who_did_it_undoes_it() -> None:
    story = a_story(assigned=True)
    for by in (DANA, MARCO, ELLEN):
        assert rule(story, last_id(story), by) == "somebody_elses"
    tapped = a_story(en_route=True)
    for by in (OMAR, PRIYA, ELLEN):
        assert rule(tapped, last_id(tapped), by) == "somebody_elses"


def test_only_the_last_thing_a_person_did_can_be_undone() -> None:
    story = a_story(assigned=True)
    first = last_id(story)
    story.does(c.AddNote, DANA, after=1, text="Key under the mat")
    assert rule(story, first, after=1) == "not_the_last_command"
    assert rule(story, "an-unknown-id") == "nothing_to_undo"


def test_what_truckroll_notes_in_between_takes_nobodys_undo_away() -> None:
    story = a_story(assigned=True)
    assigning = last_id(story)
    story.does(c.RecordReply, SYSTEM, after=1, text_id="in-1", text="Thanks")
    job = story.does(c.TakeBack, after=1, undoes=assigning).job
    assert (job.technician, job.unread_replies) == (None, 1)


def test_an_undo_is_final() -> None:
    story = a_story(assigned=True)
    assigning = last_id(story)
    story.undo(after=1)
    assert rule(story, assigning, after=1) == "not_the_last_command"
    assert rule(story, last_id(story), after=1) == "not_undoable"


def test_after_an_undo_the_step_before_it_is_not_undone_too() -> None:
    story = a_story(assigned=True)
    assigning = last_id(story)
    story.does(c.AddNote, after=1, text="Key under the mat").undo(after=1)
    assert rule(story, assigning, after=1) == "not_the_last_command"
    assert story.job.technician is not None


@pytest.mark.parametrize(
    ("told", "by", "kind", "fields"),
    [
        ({}, OMAR, c.SendQuote, {"lines": (LINE,)}),
        ({"quoted": True}, ELLEN, c.ApproveQuote, {"version": 1, "name": "Ellen"}),
        ({"quoted": True}, ELLEN, c.DeclineQuote, {"version": 1}),
        ({"quoted": True}, ELLEN, c.AskQuestion, {"version": 1, "text": "When?"}),
    ],
)
def test_what_was_said_to_somebody_at_once_is_not_undone(told: Any, by: Any, kind: Any, fields: Any) -> None:
    story = a_story(**told).does(kind, by, **fields)
    assert rule(story, last_id(story), by) == "not_undoable"
    assert undoable_until(story.job, 5) is None


def test_opening_a_job_is_not_undone_not_even_with_its_technician() -> None:
    story = a_story(technician_id="marco")
    assert rule(story, last_id(story)) == "not_undoable"


def test_an_undone_completion_brings_the_waiting_offer_back() -> None:
    story = a_story(on_site=True, quoted=True).does(c.CompleteJob, override=True)
    job = story.undo().job
    assert (job.status, job.quotes[0].status, job.visit.status) == ("open", "sent", "on_site")


def test_an_undone_call_off_brings_visit_and_hold_back() -> None:
    story = a_story(en_route=True, held=True).does(c.CancelJob, reason="Wrong job")
    job = story.undo().job
    assert (job.status, job.visit.status, job.held is not None, job.closed_at) == ("open", "en_route", True, None)


def test_the_card_stands_again_since_when_it_stood() -> None:
    story = a_story(assigned=True)
    since = story.job.column_since
    story.does(c.StartTravel, MARCO)
    assert story.job.column_since != since
    assert story.undo(MARCO).job.column_since == since


def test_numbers_of_links_are_never_used_twice_not_even_after_an_undo() -> None:
    story = a_story().assign("marco").undo().assign("priya")
    assert story.job.visit.assignment == 2
    story.does(c.CorrectDetails, phone=NEW_PHONE).undo().does(c.CorrectDetails, phone="+16175550119")
    assert story.job.status_link == 3


def test_an_undone_new_number_gives_the_offer_back_to_the_old_one_and_burns_its_version() -> None:
    story = a_story(quoted=True).does(c.CorrectDetails, phone=NEW_PHONE)
    job = story.undo().job
    assert [(quote.version, quote.status, quote.sent_to) for quote in job.quotes] == [(1, "sent", ELLEN.id)]
    assert story.quote().job.quotes[-1].version == 3
