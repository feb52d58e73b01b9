"""Which texts each event brings, to whom, waiting or at once; nobody is told what is not so."""

from typing import Any

import pytest

from chalicelib.domain import commands as c
from tests.unit.builders import (
    ELLEN,
    GAS,
    MARCO,
    MORNING,
    OMAR,
    PRIYA,
    TOMORROW,
    Story,
    a_story,
    only,
    reader,
    said,
)

WAITS, AT_ONCE = True, False
Text = tuple[str, str, bool, Any]


def texts_of(story: Story, since: int) -> list[Text]:
    """(kind, reader, waits, link) of what is due for the events from the version on."""
    fresh = {event.at for event in story.job.history if event.version >= since}
    return [(due.kind, reader(due), due.waits, due.link) for due in story.due() if due.at in fresh]


def brought(story: Story, kind: Any, by: Any = OMAR, **fields: Any) -> list[Text]:
    """What one more command makes due."""
    since = story.job.version + 1
    return texts_of(story.does(kind, by, **fields), since)


def test_a_request_is_confirmed_at_once_with_the_link_to_its_page() -> None:
    assert texts_of(a_story(), 1) == [("got_it", "customer", AT_ONCE, ("s", 1))]


def test_opened_with_a_technician_one_text_says_it_all() -> None:
    assert texts_of(a_story(technician_id="marco", window=MORNING), 1) == [
        ("assigned", "Marco", AT_ONCE, ("t", 1)),
        ("got_it_assigned", "customer", AT_ONCE, ("s", 1)),
    ]


def test_an_assignment_is_told_to_both() -> None:
    assert brought(a_story(), c.AssignTechnician, technician_id="marco") == [
        ("assigned", "Marco", WAITS, ("t", 1)),
        ("assigned", "customer", WAITS, ("s", 1)),
    ]


def test_a_reassignment_is_told_to_both_technicians_and_the_customer() -> None:
    story = a_story(assigned=True)
    assert sorted(brought(story, c.AssignTechnician, technician_id="priya")) == [
        ("assigned", "Priya", WAITS, ("t", 2)),
        ("assigned", "customer", WAITS, ("s", 1)),
        ("removed", "Marco", WAITS, None),
    ]
    removed = only(story, "removed", "Marco")
    assert said(removed) is None
    assert said(removed, "7KQ4M2XD-0001-assigned-t") == removed


def test_a_technician_who_is_taken_off_is_told() -> None:
    assert brought(a_story(en_route=True), c.UnassignTechnician) == [("removed", "Marco", WAITS, None)]


def test_who_declines_is_told_nothing() -> None:
    assert brought(a_story(assigned=True), c.DeclineAssignment, MARCO) == []


def test_a_new_window_is_told_to_both() -> None:
    story = a_story(assigned=True)
    assert brought(story, c.ScheduleVisit, window=MORNING) == [
        ("new_window", "Marco", WAITS, ("t", 1)),
        ("new_window", "customer", WAITS, ("s", 1)),
    ]
    brought(story, c.ScheduleVisit, MARCO, window=TOMORROW)
    assert [(due.window, due.was) for due in story.due() if due.kind == "new_window"] == [(TOMORROW, MORNING)] * 2


def test_leaving_arriving_and_finding_nobody_are_told_to_the_customer() -> None:
    assert brought(a_story(assigned=True), c.StartTravel, MARCO, eta_minutes=20) == [
        ("on_the_way", "customer", WAITS, ("s", 1))
    ]
    assert brought(a_story(en_route=True), c.Arrive, MARCO) == [("arrived", "customer", WAITS, None)]
    assert brought(a_story(on_site=True), c.ReportNoAccess, MARCO) == [("no_access", "customer", WAITS, ("s", 1))]


def test_a_travel_that_was_inferred_is_not_told() -> None:
    assert brought(a_story(assigned=True), c.Arrive, MARCO) == [("arrived", "customer", WAITS, None)]


def test_running_late_is_told_at_once() -> None:
    story = a_story(en_route=True)
    assert brought(story, c.ReportRunningLate, MARCO, minutes=20) == [("running_late", "customer", AT_ONCE, ("s", 1))]
    assert only(story, "running_late").minutes == 20


def test_a_quote_is_told_at_once_with_its_own_link() -> None:
    story = a_story(on_site=True)
    assert brought(story, c.SendQuote, lines=a_story(quoted=True).job.quotes[0].lines) == [
        ("quote", "customer", AT_ONCE, ("q", 1))
    ]
    assert brought(story, c.ApproveQuote, ELLEN, version=1, name="Ellen") == [
        ("quote_approved", "Marco", AT_ONCE, ("t", 1))
    ]


def test_a_decline_is_told_to_the_technician_with_its_reason() -> None:
    story = a_story(on_site=True, declined=True)
    due = only(story, "quote_declined", "Marco")
    assert (due.waits, due.link, due.reason) == (AT_ONCE, ("t", 1), "Too expensive")


def test_a_question_is_told_to_the_technician_on_the_visit() -> None:
    story = a_story(on_site=True, quoted=True)
    assert brought(story, c.AskQuestion, ELLEN, version=1, text="With warranty?") == [
        ("question", "Marco", AT_ONCE, ("t", 1))
    ]


def test_a_return_visit_and_the_end_are_told_to_the_customer() -> None:
    assert brought(a_story(on_site=True), c.NeedReturnVisit, MARCO) == [("return_visit", "customer", AT_ONCE, ("s", 1))]
    assert brought(a_story(on_site=True), c.CompleteJob, MARCO) == [("done", "customer", WAITS, None)]


def test_a_call_off_is_told_to_whoever_was_told_to_expect_it() -> None:
    story = a_story(assigned=True)
    assert sorted(brought(story, c.CancelJob, reason="Fixed itself")) == [
        ("cancelled", "Marco", AT_ONCE, None),
        ("cancelled", "customer", AT_ONCE, None),
    ]
    for to, told in (("Marco", ("assigned-t",)), ("customer", ("assigned-c", "got_it-c"))):
        due = only(story, "cancelled", to)
        assert said(due) is None
        assert {known.id[14:] for known in due.heard} == set(told)
        assert all(said(due, known.id) == due for known in due.heard)


def test_a_customer_who_calls_it_off_knows_and_the_technician_is_told() -> None:
    assert brought(a_story(assigned=True), c.CancelJob, ELLEN, reason="Fixed itself") == [
        ("cancelled", "Marco", AT_ONCE, None)
    ]


@pytest.mark.parametrize(
    ("told", "by", "kind", "fields"),
    [
        ({}, OMAR, c.SetPriority, {"priority": "urgent"}),
        ({}, OMAR, c.CorrectDetails, {"name": "Ellen W."}),
        ({"assigned": True}, MARCO, c.AddNote, {"text": "Key under the mat"}),
        ({"assigned": True}, MARCO, c.RequestParts, {"text": "Valve"}),
        ({"assigned": True}, MARCO, c.HoldJob, {"reason": "Parts"}),
        ({"assigned": True, "held": True}, MARCO, c.ResumeJob, {}),
        ({"assigned": True, "quoted": True}, OMAR, c.WithdrawQuote, {}),
        ({"completed": True}, OMAR, c.ReopenJob, {}),
    ],
)
def test_what_concerns_nobody_outside_sends_nothing(told: Any, by: Any, kind: Any, fields: Any) -> None:
    assert brought(a_story(**told), kind, by, **fields) == []


def test_without_consent_a_customer_gets_nothing_and_technicians_do() -> None:
    story = a_story(on_site=True, quoted=True, texts_allowed=False).does(c.ReportNoAccess, MARCO).assign("priya")
    story.does(c.CancelJob, reason="Wrong number")
    assert {due.to for due in story.due()} == {"technician"}
    withdrawn = a_story(assigned=True).does(c.CorrectDetails, texts_allowed=False)
    assert {due.to for due in withdrawn.due()} == {"technician"}


def test_everything_about_an_emergency_leaves_at_once() -> None:
    story = a_story(assigned=True, issue=GAS).assign("priya").does(c.StartTravel, PRIYA)
    assert not any(due.waits for due in story.due())
    assert ("removed", "Marco") in story.texts()


@pytest.mark.parametrize(
    ("issue", "kind"),
    [
        (GAS, "safety_gas"),
        ("The carbon monoxide alarm is going off and I feel dizzy", "safety_gas"),
        ("Pipe burst, water is pouring through the ceiling", "safety_water"),
        ("Sparks are coming out of the breaker panel and it smells burnt", "safety_electrical"),
    ],
)
def test_an_emergency_is_told_what_to_do_first(issue: str, kind: str) -> None:
    assert texts_of(a_story(issue=issue), 1) == [
        (kind, "customer", AT_ONCE, None),
        ("got_it", "customer", AT_ONCE, ("s", 1)),
    ]


def test_a_danger_that_is_told_later_is_answered_then_and_only_once() -> None:
    story = a_story()
    assert brought(story, c.CorrectDetails, issue=GAS) == [("safety_gas", "customer", AT_ONCE, None)]
    first = only(story, "safety_gas").id
    story.does(c.CorrectDetails, issue=f"{GAS}, since noon")
    assert only(story, "safety_gas").id == first
