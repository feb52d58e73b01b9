"""What becomes of due texts when plans change: undone is unsent, and only what changed what somebody heard is told."""

from chalicelib.domain import commands as c
from chalicelib.domain.due import Due
from chalicelib.domain.job import fold
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
    TOMORROW,
    Story,
    a_story,
    only,
    reader,
    said,
)


def test_what_is_undone_is_unsent() -> None:
    story = a_story()
    before = story.due()
    for kind, by, fields in (
        (c.AssignTechnician, OMAR, {"technician_id": "marco"}),
        (c.ScheduleVisit, OMAR, {"window": MORNING}),
    ):
        assert [due for due in story.does(kind, by, **fields).undo(by).due() if said(due)] == before
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
    assert said(due) is None
    assert said(due, "7KQ4M2XD-0001-assigned-t") == due


def test_an_undone_reassignment_is_told_to_the_first_technician_only_after_a_removal() -> None:
    story = a_story(assigned=True).assign("priya")
    removal = only(story, "removed", "Marco").id
    story.undo()
    again, first = only(story, "assigned", "Marco"), "7KQ4M2XD-0001-assigned-t"
    assert (said(again), said(again, first), said(again, first, removal)) == (again, None, again)
    assert "removed" not in [due.kind for due in story.due() if reader(due) == "Marco"]


def test_an_undone_call_off_is_told_to_who_read_that_nobody_comes() -> None:
    story = a_story(assigned=True, window=MORNING).does(c.CancelJob, reason="Wrong job")
    read = only(story, "cancelled").id
    again = said(only(story.undo(), "assigned"), "7KQ4M2XD-0001-assigned-c", read)
    assert again is not None
    assert (again.kind, again.window, again.link) == ("assigned", MORNING, ("s", 1))
    assert said(only(story, "assigned"), "7KQ4M2XD-0001-assigned-c") is None
    for told, kind in (({"en_route": True}, "on_the_way"), ({}, "got_it"), ({"window": MORNING}, "new_window")):
        story = a_story(**told).does(c.CancelJob, reason="Wrong job")
        read = only(story, "cancelled").id
        story.undo()
        back = [due for due in (said(due, read) for due in story.due()) if due and due.to == "customer"]
        assert kind in [due.kind for due in back if due.at == story.job.history[-1].at]


def test_from_one_to_another_and_back_leaves_nobody_with_a_wrong_word() -> None:
    story = a_story().assign("marco").assign("priya").assign("marco")
    assert [due.link for due in story.due() if due.kind == "assigned"] == [("t", 3), ("s", 1)]
    assert [reader(due) for due in story.due() if due.kind == "removed"] == ["Priya"]


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
    cleared = a_story(assigned=True, window=MORNING)
    knows = [due.id for due in cleared.due()]
    assert not any(said(due, *knows) for due in windows(cleared.schedule(None)) + windows(cleared, "Marco"))
    assert not any(said(due, *knows) for due in windows(cleared.schedule(MORNING)) + windows(cleared, "Marco"))


def test_only_the_newest_window_is_told() -> None:
    story = a_story(assigned=True).schedule(MORNING).schedule(AFTERNOON).schedule(TOMORROW)
    assert [due.window for due in windows(story)] == [TOMORROW]
    assert [due.window for due in windows(story, "Marco")] == [TOMORROW]


def test_a_window_that_returns_is_told_again_only_to_who_heard_of_the_other() -> None:
    story = a_story(assigned=True, window=MORNING)
    first = only(story, "assigned").id
    story.schedule(AFTERNOON, after=120)
    other = windows(story)[0].id
    story.schedule(MORNING)
    (again,) = windows(story)
    told = said(again, first, other)
    assert told is not None
    assert (told.window, told.was) == (MORNING, AFTERNOON)
    assert said(again, first) is None
    story.schedule(AFTERNOON)
    (last,) = windows(story)
    assert said(last, first, other) is None
    assert said(last, first, other, again.id) == last


def test_a_window_that_changes_before_anything_was_told_is_told_with_the_visit() -> None:
    (due,) = windows(a_story(assigned=True, window=MORNING).schedule(AFTERNOON))
    told = said(due)
    assert told is not None
    assert (told.kind, told.window) == ("assigned", AFTERNOON)


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


def test_an_offer_that_is_over_is_not_sent_to_a_new_number() -> None:
    story = a_story(quoted=True)
    story.seconds += 15 * 24 * 3600
    assert "quote" not in [kind for kind, _ in story.does(c.CorrectDetails, phone=NEW_PHONE).texts()]


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


def test_an_undone_window_is_told_back_to_who_may_have_read_it() -> None:
    story = a_story(issue=GAS, assigned=True, window=MORNING)
    story.schedule(TOMORROW)
    told = {due.to: due.id for due in story.due() if due.kind == "new_window"}
    back = [due for due in story.undo().due() if due.kind == "new_window"]
    assert {due.to: due.heard[0].id for due in back} == told
    assert all(said(due, *told.values()) == due for due in back)
    assert {(due.window, due.was) for due in back} == {(MORNING, TOMORROW)}


def test_an_undone_reassignment_is_told_back_to_the_customer() -> None:
    story = a_story(assigned=True).assign("priya")
    read = [due.id for due in story.due() if due.kind == "assigned" and due.to == "customer"][-1]
    back = said(only(story.undo(), "assigned"), read)
    assert back is not None
    assert (back.kind, back.technician, back.to) == ("assigned", "Marco Delgado", "customer")


def test_who_comes_back_and_goes_again_is_told_once_that_it_is_over() -> None:
    story = a_story().assign("marco").assign("priya").assign("marco").does(c.UnassignTechnician)
    removed = only(story, "removed", "Marco")
    first, lost, again = "7KQ4M2XD-0001-assigned-t", "7KQ4M2XD-0002-removed-1-t", "7KQ4M2XD-0003-assigned-t"
    assert (said(removed), said(removed, first, lost)) == (None, None)
    assert said(removed, first) == said(removed, first, lost, again) == removed
