"""Which texts each event brings, to whom, waiting or at once; nobody is told what is not so."""

from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.job import fold
from chalicelib.domain.texts import Due
from chalicelib.domain.wording import needs_link
from tests.unit.builders import (
    AFTERNOON,
    ELLEN,
    ELLENS_PHONE,
    GAS,
    MARCO,
    MORNING,
    NEW_PHONE,
    OMAR,
    PRIYA,
    TOMORROW,
    Story,
    a_story,
    reader,
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


def only(story: Story, kind: str, to: str = "customer") -> Due:
    (due,) = [due for due in story.due() if due.kind == kind and reader(due) == to]
    return due


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
    assert only(story, "removed", "Marco").only_if_told == ("7KQ4M2XD-0001-assigned-t",)


def test_a_technician_who_is_taken_off_is_told() -> None:
    assert brought(a_story(en_route=True), c.UnassignTechnician) == [("removed", "Marco", WAITS, None)]


def test_who_declines_is_told_nothing() -> None:
    assert brought(a_story(assigned=True), c.DeclineAssignment, MARCO) == []


def test_a_new_window_is_told_to_both() -> None:
    story = a_story(assigned=True)
    assert brought(story, c.ScheduleVisit, window=MORNING) == [
        ("new_window", "customer", WAITS, ("s", 1)),
        ("new_window", "Marco", WAITS, ("t", 1)),
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
    assert only(story, "cancelled", "Marco").only_if_told == ("7KQ4M2XD-0001-assigned-t",)
    assert only(story, "cancelled").only_if_told == ("7KQ4M2XD-0001-assigned-c", "7KQ4M2XD-0000-got_it-c")


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


def test_what_is_undone_is_unsent() -> None:
    story = a_story()
    before = story.due()
    for kind, by, fields in (
        (c.AssignTechnician, OMAR, {"technician_id": "marco"}),
        (c.ScheduleVisit, OMAR, {"window": MORNING}),
    ):
        assert [due for due in story.does(kind, by, **fields).undo(by).due() if not due.only_if_told] == before
    for told, kind in (
        ({"assigned": True}, c.StartTravel),
        ({"en_route": True}, c.Arrive),
        ({"en_route": True}, c.ReportNoAccess),
        ({"on_site": True}, c.CompleteJob),
    ):
        story = a_story(**told)
        before = story.due()
        assert story.does(kind, MARCO).undo(MARCO).due() == before


def test_an_undone_assignment_is_called_back_only_from_who_was_told() -> None:
    story = a_story(issue=GAS, assigned=True).undo()
    due = only(story, "removed", "Marco")
    assert due.only_if_told == ("7KQ4M2XD-0001-assigned-t",)


def test_an_undone_reassignment_is_told_to_the_first_technician_only_after_a_removal() -> None:
    story = a_story(assigned=True).assign("priya")
    removal = only(story, "removed", "Marco").id
    story.undo()
    again = [due for due in story.due() if due.kind == "assigned" and reader(due) == "Marco"]
    assert [due.only_if_told for due in again] == [(), (removal,)]
    assert "removed" not in [due.kind for due in story.due() if reader(due) == "Marco"]


def test_an_undone_call_off_is_told_to_who_read_that_nobody_comes() -> None:
    story = a_story(assigned=True, window=MORNING).does(c.CancelJob, reason="Wrong job")
    read = only(story, "cancelled").id
    again = [due for due in story.undo().due() if read in due.only_if_told]
    assert [(due.kind, due.window, due.link) for due in again] == [("assigned", MORNING, ("s", 1))]
    driving = a_story(en_route=True).does(c.CancelJob, reason="Wrong job").undo()
    assert [due.kind for due in driving.due() if due.only_if_told and due.to == "customer"] == ["on_the_way"]
    planned = a_story().does(c.CancelJob, reason="Wrong job").undo()
    assert [due.kind for due in planned.due() if due.only_if_told] == ["got_it"]


def test_from_one_to_another_and_back_leaves_nobody_with_a_wrong_word() -> None:
    story = a_story().assign("marco").assign("priya").assign("marco")
    assert [due.link for due in story.due() if due.kind == "assigned"] == [("t", 3), ("s", 1)]
    assert [reader(due) for due in story.due() if due.kind == "removed"] == ["Priya"]
    story.does(c.UnassignTechnician)
    removed = {reader(due): due.only_if_told for due in story.due() if due.kind == "removed"}
    assert removed == {"Priya": ("7KQ4M2XD-0002-assigned-t",), "Marco": ("7KQ4M2XD-0003-assigned-t",)}


def test_who_finished_a_visit_was_not_removed_from_it() -> None:
    for told in ({"completed": True}, {"no_access": True}, {"returning": True}):
        assert "removed" not in [kind for kind, _ in a_story(**told).texts()]
    assert "removed" not in [kind for kind, _ in a_story(returning=True).assign("priya").texts()]


def test_running_late_is_told_once_for_each_visit_and_size() -> None:
    story = a_story(en_route=True)
    for minutes in (20, 20, 30, 20):
        story.does(c.ReportRunningLate, MARCO, minutes=minutes)
    late = [due for due in story.due() if due.kind == "running_late"]
    assert sorted(due.minutes or 0 for due in late) == [20, 30]
    story.does(c.ReportNoAccess, MARCO).assign("marco").does(c.ReportRunningLate, MARCO, minutes=20)
    assert {due.id for due in story.due() if due.kind == "running_late"}.isdisjoint(due.id for due in late)


def windows(story: Story, to: str = "customer") -> list[Due]:
    return [due for due in story.due() if due.kind == "new_window" and reader(due) == to]


def test_a_window_is_told_only_when_it_changes_what_was_told() -> None:
    assert windows(a_story(assigned=True, window=MORNING)) == []
    cleared = a_story(assigned=True, window=MORNING).schedule(None)
    assert windows(cleared) == []
    assert windows(cleared.schedule(MORNING)) == windows(cleared, "Marco") == []


def test_only_the_newest_window_is_told() -> None:
    story = a_story(assigned=True).schedule(MORNING).schedule(AFTERNOON).schedule(TOMORROW)
    assert [due.window for due in windows(story)] == [TOMORROW]
    assert [due.window for due in windows(story, "Marco")] == [TOMORROW]


def test_a_window_that_returns_is_told_again_only_to_who_heard_of_the_other() -> None:
    story = a_story(assigned=True, window=MORNING)
    story.schedule(AFTERNOON, after=120)
    other = windows(story)[0].id
    story.schedule(MORNING)
    (again,) = windows(story)
    assert (again.window, again.was, again.only_if_told) == (MORNING, AFTERNOON, (other,))
    story.schedule(AFTERNOON)
    first, second = windows(story)
    assert (first.id, first.unless_told) == (other, (again.id,))
    assert (second.only_if_told, second.unless_told) == ((again.id,), ())


def test_a_technician_is_told_of_windows_since_the_own_assignment_only() -> None:
    story = a_story(window=MORNING).schedule(AFTERNOON).assign("marco")
    assert windows(story, "Marco") == []
    assert [due.window for due in story.due() if due.kind == "assigned"] == [AFTERNOON, AFTERNOON]


def test_the_window_of_a_return_visit_is_news_even_if_it_was_told_for_the_first_one() -> None:
    story = a_story(returning=True, window=MORNING).schedule(MORNING)
    assert [(due.window, due.was) for due in windows(story)] == [(MORNING, None)]
    assert "return_visit" not in [kind for kind, _ in story.texts()]


def test_an_answer_is_told_to_who_was_on_the_visit_and_not_to_who_comes_later() -> None:
    story = a_story(assigned=True, approved=True)
    assert ("quote_approved", "Marco") in story.texts()
    assert "quote_approved" not in [kind for kind, _ in story.assign("priya").texts()]
    asked = a_story(quoted=True).does(c.AskQuestion, ELLEN, version=1, text="When?").assign("priya")
    assert "question" not in [kind for kind, _ in asked.texts()]


def test_a_new_number_is_told_what_is_true_now_with_links_of_its_own() -> None:
    story = a_story(assigned=True, quoted=True)
    before = {due.id for due in story.due() if due.to == "customer"}
    story.does(c.CorrectDetails, phone=NEW_PHONE)
    told = [due for due in story.due() if due.to == "customer"]
    assert {due.phone for due in told} == {NEW_PHONE}
    assert {due.link for due in told} == {("s", 2), ("q", 2)}
    assert {due.id for due in told if due.kind != "quote"} < before


def test_a_wrong_number_gets_nothing_more() -> None:
    story = a_story(assigned=True).does(c.CorrectDetails, phone=NEW_PHONE)
    assert ELLENS_PHONE not in {due.phone for due in story.due()}


def test_a_quote_that_is_no_longer_on_offer_is_not_sent() -> None:
    for told in ({"approved": True}, {"declined": True}, {"withdrawn": True}, {"expired": True}):
        assert "quote" not in [kind for kind, _ in a_story(**told).texts()]
    assert [due.quote for due in a_story(quoted=True).quote().due() if due.kind == "quote"] == [2]


def test_a_completed_job_says_only_that_it_is_done() -> None:
    story = a_story(completed=True, window=MORNING)
    assert story.texts() == [("done", "customer")]
    assert a_story(completed=True).does(c.ReopenJob).texts()[-1] == ("got_it", "customer")


def test_ids_name_job_cause_and_reader_and_stay() -> None:
    story = a_story(assigned=True)
    ids = [due.id for due in story.due()]
    assert ids == ["7KQ4M2XD-0000-got_it-c", "7KQ4M2XD-0001-assigned-t", "7KQ4M2XD-0001-assigned-c"]
    story.does(c.AddNote, text="Dog").does(c.StartTravel, MARCO)
    assert [due.id for due in story.due()][:2] == ids[:2]


def test_every_text_carries_the_link_that_its_words_speak_of() -> None:
    for told in ({"assigned": True, "quoted": True}, {"completed": True}, {"returning": True}, {"no_access": True}):
        for due in a_story(issue=GAS, **told).due():
            assert (due.link is not None) == needs_link(due.kind, due.to)


def test_the_same_history_has_the_same_texts() -> None:
    story = a_story(on_site=True, quoted=True)
    assert Story(fold(story.job.history)).due() == story.due()
