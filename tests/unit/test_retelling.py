"""A text that failed: sent once more with today's words, or told by phone; each only once, and only what is true."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain import events as e
from chalicelib.domain.again import again_id, said_by
from chalicelib.domain.card import badges
from chalicelib.domain.due import Due
from chalicelib.domain.moment import Moments, day_of, leaves_at
from chalicelib.domain.people import SYSTEM
from chalicelib.domain.texts import texts_in_time
from tests.unit.builders import AFTERNOON, DANA, MARCO, MORNING, NEW_PHONE, OMAR, TOMORROW, Story, a_story, only

TO_MARCO, TO_ELLEN = "7KQ4M2XD-0001-assigned-t", "7KQ4M2XD-0001-assigned-c"
WRITTEN = "by-3f6c"


def failing(story: Story, text_id: str, to: str = "customer") -> Story:
    return story.does(c.RecordTextFailed, SYSTEM, text_id=text_id, to=to, reason="The phone is off.")


def unknown(story: Story, text_id: str, to: str = "customer") -> Story:
    return story.does(c.RecordTextUnknown, SYSTEM, text_id=text_id, to=to)


def again(story: Story, text_id: str) -> Story:
    return story.does(c.SendTextAgain, text_id=text_id)


def ids(story: Story) -> set[str]:
    return {due.id for due in story.due()}


def shown(story: Story) -> bool:
    return "text_failed" in badges(story.job)


def test_sent_again_it_is_another_text_in_place_of_the_first_and_the_card_is_calm() -> None:
    story = failing(a_story(assigned=True), TO_MARCO, "technician")
    first = only(story, "assigned", "Marco")
    assert shown(story)
    again(story, TO_MARCO)
    assert not shown(story)
    assert only(story, "assigned", "Marco") == _but(
        first, id=f"{TO_MARCO}-again1", at=story.now(), cause="text_sent_again", waits=False, at_once=True
    )


def _but(due: Due, **changed: Any) -> Due:
    from msgspec.structs import replace

    return replace(due, **changed)


def test_it_says_what_is_so_today() -> None:
    story = failing(a_story(assigned=True), TO_ELLEN)
    story.does(c.CorrectDetails, phone=NEW_PHONE, language="es")
    again(story, TO_ELLEN)
    due = only(story, "assigned")
    assert (due.id, due.phone, due.language, due.link) == (f"{TO_ELLEN}-again1", NEW_PHONE, "es", ("s", 2))


def test_a_second_time_only_once_the_second_has_failed_too() -> None:
    story = again(failing(a_story(assigned=True), TO_MARCO, "technician"), TO_MARCO)
    for text_id in (TO_MARCO, f"{TO_MARCO}-again1"):
        with pytest.raises(errors.TextNotFailed):
            again(story, text_id)
    again(failing(story, f"{TO_MARCO}-again1", "technician"), f"{TO_MARCO}-again1")
    assert only(story, "assigned", "Marco").id == f"{TO_MARCO}-again2"
    assert said_by(story.job, TO_MARCO) == ([TO_MARCO, f"{TO_MARCO}-again1", f"{TO_MARCO}-again2"], "")


def test_told_by_phone_it_is_due_to_nobody_and_can_be_taken_back() -> None:
    story = failing(a_story(assigned=True), TO_ELLEN)
    story.does(c.MarkTold, text_id=TO_ELLEN)
    assert not shown(story) and TO_ELLEN not in ids(story)
    assert said_by(story.job, TO_ELLEN) == ([TO_ELLEN], story.now())
    story.undo()
    assert shown(story) and TO_ELLEN in ids(story)
    assert said_by(story.job, TO_ELLEN) == ([TO_ELLEN], "")


def test_what_was_sent_again_has_left_and_cannot_be_taken_back() -> None:
    story = again(failing(a_story(assigned=True), TO_ELLEN), TO_ELLEN)
    with pytest.raises(errors.NotUndoable):
        story.undo()


@pytest.mark.parametrize("kind", [c.SendTextAgain, c.MarkTold])
def test_what_comes_late_of_a_text_that_was_seen_to_is_no_news(kind: Any) -> None:
    story = unknown(a_story(assigned=True), TO_ELLEN).does(kind, text_id=TO_ELLEN)
    version = story.job.version
    unknown(failing(story, TO_ELLEN), TO_ELLEN)
    assert (story.job.version, shown(story)) == (version, False)


def test_the_record_says_that_nobody_knew_whether_it_had_arrived() -> None:
    story = unknown(a_story(assigned=True), TO_ELLEN)
    assert shown(story)
    event = again(story, TO_ELLEN).job.history[-1]
    assert isinstance(event, e.TextSentAgain) and event.unknown and event.by == OMAR
    event = again(failing(a_story(assigned=True), TO_ELLEN), TO_ELLEN).job.history[-1]
    assert isinstance(event, e.TextSentAgain) and not event.unknown


def test_found_after_all_the_card_is_calm_and_a_later_failure_shows_again() -> None:
    story = unknown(a_story(assigned=True), TO_ELLEN)
    story.does(c.RecordTextResolved, SYSTEM, text_id=TO_ELLEN)
    assert not shown(story)
    assert shown(failing(story, TO_ELLEN))


@pytest.mark.parametrize(
    ("since", "sentence"),
    [
        ([(c.CancelJob, DANA, {"reason": "Fixed itself"})], "This job is cancelled"),
        ([(c.Arrive, MARCO, {}), (c.CompleteJob, MARCO, {})], "This job is completed"),
        ([(c.StartTravel, MARCO, {})], "The technician is already on the way"),
        ([(c.Arrive, MARCO, {})], "The technician is already there"),
        ([(c.UnassignTechnician, OMAR, {})], "Nobody is on this visit now"),
        ([(c.AssignTechnician, OMAR, {"technician_id": "priya"})], "The plan has changed since"),
    ],
)
def test_what_is_not_true_any_more_is_refused_with_why(since: list[Any], sentence: str) -> None:
    story = failing(a_story(assigned=True), TO_ELLEN)
    for kind, by, fields in since:
        story.does(kind, by, **fields)
    with pytest.raises(errors.NoLongerTrue, match=sentence):
        again(story, TO_ELLEN)
    assert shown(story), "it can still be marked as told"
    assert not shown(story.does(c.MarkTold, text_id=TO_ELLEN))


def test_a_quote_that_was_answered_is_not_offered_again() -> None:
    story = a_story(assigned=True, quoted=True)
    quote = only(story, "quote").id
    failing(story, quote).does(c.WithdrawQuote)
    with pytest.raises(errors.NoLongerTrue, match="quote does not wait"):
        again(story, quote)


def test_a_customer_who_wants_no_texts_any_more_gets_none() -> None:
    story = failing(a_story(assigned=True), TO_ELLEN).does(c.CorrectDetails, texts_allowed=False)
    with pytest.raises(errors.NoConsent):
        again(story, TO_ELLEN)


def test_what_a_person_wrote_is_repeated_whatever_became_of_the_visit() -> None:
    story = failing(a_story(completed=True), WRITTEN)
    again(story, WRITTEN)
    (due,) = (due for due in story.due() if due.repeats)
    assert (due.id, due.repeats, due.phone) == (f"{WRITTEN}-again1", WRITTEN, story.job.customer.phone)
    again(failing(story, due.id), due.id)
    (due,) = (due for due in story.due() if due.repeats)
    assert (due.id, due.repeats) == (f"{WRITTEN}-again2", f"{WRITTEN}-again1")


def test_a_reminder_is_sent_again_though_it_is_not_due_by_the_history_alone() -> None:
    story = a_story(technician_id="marco", window=TOMORROW)
    (reminder,) = (due for due in texts_in_time(story.job) if due.kind == "reminder")
    again(failing(story, reminder.id), reminder.id)
    assert f"{reminder.id}-again1" in ids(story)
    assert reminder.id not in {due.id for due in texts_in_time(story.job)}


@pytest.mark.parametrize("reader", ["Marco", "customer"])
def test_what_the_office_sends_again_waits_for_no_plan_to_rest_and_no_text_for_the_day(reader: str) -> None:
    story = a_story()
    story.schedule(MORNING).assign(window=TOMORROW)
    told, rules = only(story, "assigned", reader), Moments()
    assert day_of(told, rules) is not None or leaves_at(told, rules) == _after(told.at, 60 * rules.rest_minutes)
    again(failing(story, told.id, told.to), told.id)
    due = only(story, "assigned", reader)
    assert day_of(due, rules) is None
    assert leaves_at(due, rules) == _after(due.at, 0)


def _after(instant: str, seconds: float) -> datetime:
    return datetime.fromisoformat(instant) + timedelta(seconds=seconds)


def test_a_text_about_another_window_is_another_text() -> None:
    story = a_story(assigned=True).schedule(MORNING)
    first = only(story, "new_window")
    story.schedule(AFTERNOON)
    with pytest.raises(errors.NoLongerTrue, match="another text says it"):
        again(failing(story, first.id), first.id)


def test_the_ids_stay_short_however_often() -> None:
    text_id = "by-" + "x" * 64
    for _ in range(12):
        text_id = again_id(text_id)
    assert text_id == "by-" + "x" * 64 + "-again12" and len(text_id) <= 80
