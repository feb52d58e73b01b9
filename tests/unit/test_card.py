"""The card: exactly what the board shows, small, and with every badge that is a fact."""

from typing import Any

import pytest

from chalicelib.domain import card
from chalicelib.domain import commands as c
from chalicelib.domain.people import SYSTEM
from tests.unit.builders import ELLEN, ELLENS_PHONE, GAS, MARCO, MORNING, NEW_PHONE, Story, a_job, a_story

# What a card may say, and what it must.
ALWAYS = {
    *("id", "version", "column", "priority", "customer", "phone", "location", "issue"),
    *("opened_at", "column_since", "visit"),
}
SOMETIMES = {"priority_reason", "technician", "window", "quote", "badges"}


def shown(**told: Any) -> dict[str, Any]:
    return card.decoded(card.encoded(a_job(**told)))


def test_a_new_jobs_card_word_for_word() -> None:
    assert shown() == {
        "id": "7KQ4M2XD",
        "version": 1,
        "column": "new",
        "priority": "routine",
        "customer": "Ellen Whitaker",
        "phone": ELLENS_PHONE,
        "location": {"street": "48 Maple St Apt 2", "town": "Quincy"},
        "issue": "Yearly boiler maintenance",
        "opened_at": "2026-11-23T15:00:00.000Z",
        "column_since": "2026-11-23T15:00:00.000Z",
        "visit": 1,
    }


def test_an_assigned_card_has_technician_and_window_and_a_quoted_one_its_amount() -> None:
    full = shown(assigned=True, window=MORNING, quoted=True)
    assert full["technician"] == {"id": "marco", "name": "Marco Delgado"}
    assert full["window"] == {"start": "2026-11-23T10:00", "end": "2026-11-23T12:00"}
    assert full["quote"] == {"version": 1, "status": "sent", "total_cents": 68_420}


def test_a_failed_trip_leaves_no_promise_on_the_card() -> None:
    assert "window" not in shown(no_access=True, window=MORNING)


@pytest.mark.parametrize(
    "told", [{}, {"on_site": True, "quoted": True}, {"issue": GAS, "window": MORNING}, {"completed": True}]
)
def test_a_card_has_its_fields_and_no_others(told: dict[str, Any]) -> None:
    fields = set(shown(**told))
    assert fields >= ALWAYS
    assert fields <= ALWAYS | SOMETIMES


def test_the_time_in_a_column_runs_on_while_the_card_does_not_move() -> None:
    story = a_story(assigned=True)
    since = story.job.column_since
    story.does(c.AddNote, text="Dog").schedule(MORNING).does(c.HoldJob, reason="Parts")
    assert card.card_of(story.job).column_since == since
    assert card.card_of(story.does(c.StartTravel, MARCO).job).column_since == story.now()


def test_a_quote_that_is_off_the_table_is_not_on_the_card() -> None:
    assert "quote" not in shown(assigned=True, withdrawn=True)
    for told, status in (("approved", "approved"), ("declined", "declined"), ("expired", "expired")):
        assert shown(assigned=True, **{told: True})["quote"]["status"] == status


def badges(story: Story) -> list[str]:
    return list(card.badges(story.job))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({}, []),
        ({"issue": GAS}, ["emergency"]),
        ({"priority": "urgent"}, ["urgent"]),
        ({"assigned": True, "held": True}, ["hold"]),
        ({"no_access": True}, ["no_access"]),
        ({"assigned": True, "approved": True}, ["quote_approved"]),
        ({"assigned": True, "declined": True}, ["quote_declined"]),
        ({"assigned": True, "quoted": True}, []),
        ({"on_site": True, "quoted": True}, ["on_site"]),
        ({"en_route": True, "quoted": True}, ["en_route"]),
        ({"texts_allowed": False}, ["no_texts"]),
        ({"source": "form"}, ["from_form"]),
        ({"reopened": True}, []),
    ],
)
def test_badges_are_facts(told: dict[str, Any], expected: list[str]) -> None:
    assert badges(a_story(**told)) == expected


def test_badges_that_come_and_go() -> None:
    story = a_story(assigned=True).does(c.RequestParts, MARCO, text="Valve")
    assert badges(story) == ["parts_asked"]
    story = a_story(assigned=True).does(c.DeclineAssignment, MARCO)
    assert badges(story) == ["declined_by_technician"]
    assert badges(story.assign("priya")) == []
    story = a_story(quoted=True).does(c.AskQuestion, ELLEN, version=1, text="When?")
    assert badges(story) == ["question_asked"]
    assert badges(story.does(c.DeclineQuote, ELLEN, version=1)) == ["quote_declined"]
    asked = a_story(quoted=True).does(c.AskQuestion, ELLEN, version=1, text="When?").does(c.WithdrawQuote)
    assert badges(asked) == []
    assert badges(a_story(no_access=True).assign("priya")) == []


def test_what_texts_and_replies_did_is_on_the_card() -> None:
    story = a_story().does(c.RecordTextFailed, SYSTEM, text_id="t-1", to="customer", reason="Landline")
    story.does(c.RecordTextFailed, SYSTEM, text_id="t-1", to="customer", reason="Landline")
    assert badges(story) == ["text_failed"]
    assert badges(story.does(c.RecordTextResolved, SYSTEM, text_id="t-1")) == []
    story.does(c.RecordReply, SYSTEM, text_id="in-1", text="Hi").does(c.RecordReply, SYSTEM, text_id="in-2", text="?")
    assert (badges(story), story.job.unread_replies) == (["unread_reply"], 2)
    assert badges(story.does(c.RecordRepliesRead, SYSTEM)) == []
    assert badges(story.does(c.KeepLateAction, SYSTEM, wanted="arrive", tapped="")) == ["late_action"]


def test_a_stop_is_on_the_card_until_start_and_belongs_to_the_number() -> None:
    story = a_story().does(c.RecordTextsStopped, SYSTEM, phone=ELLENS_PHONE)
    assert badges(story) == ["no_texts"]
    story.does(c.CorrectDetails, phone=NEW_PHONE)
    assert badges(story) == []
    story.does(c.RecordTextsStopped, SYSTEM, phone=NEW_PHONE)
    assert badges(story) == ["no_texts"]
    story.does(c.CorrectDetails, phone=ELLENS_PHONE).does(c.RecordTextsStopped, SYSTEM, phone=NEW_PHONE)
    assert badges(story) == [], "another number's STOP"
    story.does(c.RecordTextsStopped, SYSTEM, phone=ELLENS_PHONE)
    assert badges(story.does(c.RecordTextsStarted, SYSTEM, phone=ELLENS_PHONE)) == []


def test_a_stop_outlives_the_undo_of_what_came_before_it() -> None:
    story = a_story().does(c.AssignTechnician, technician_id="marco")
    assert story.last
    undone = story.last.id
    story.does(c.RecordTextsStopped, SYSTEM, after=1, phone=ELLENS_PHONE).does(c.TakeBack, after=1, undoes=undone)
    assert badges(story) == ["no_texts"]
    story = a_story().does(c.CorrectDetails, phone=NEW_PHONE)
    assert story.last
    undone = story.last.id
    story.does(c.RecordTextsStopped, SYSTEM, after=1, phone=NEW_PHONE).does(c.TakeBack, after=1, undoes=undone)
    assert badges(story) == [], "the wrong number stopped texts, not this one"


def test_the_most_pressing_badge_comes_first() -> None:
    story = a_story(issue=GAS, on_site=True, held=True, quoted=True, texts_allowed=False)
    assert badges(story) == ["emergency", "hold", "no_texts", "on_site"]


def test_the_priority_says_which_words_decided_it_or_who_set_it() -> None:
    found = shown(issue=GAS)
    assert found["priority"] == "emergency"
    assert "gas" in found["priority_reason"]
    story = a_story(issue=GAS).does(c.SetPriority, priority="urgent")
    assert card.priority_reason(story.job) == "set by Omar Reyes"
    assert card.priority_reason(a_job()) is None


def test_a_card_tells_who_did_a_closed_job_and_nobody_for_one_that_waits() -> None:
    assert shown(completed=True)["technician"]["id"] == "marco"
    assert "technician" not in shown(no_access=True)
    assert "technician" not in shown(returning=True)


@pytest.mark.parametrize(
    ("issue", "line"),
    [
        ("No  heat\n since\tnoon", "No heat since noon"),
        ("word " * 40, "word " * 20 + "word…"),
        ("x" * 300, "x" * 109 + "…"),
        ("x" * 110, "x" * 110),
    ],
)
def test_the_issue_is_one_short_line_cut_at_a_word(issue: str, line: str) -> None:
    assert shown(issue=issue)["issue"] == line
    assert len(line) <= card.ISSUE_LENGTH


def test_a_full_card_is_small() -> None:
    story = a_story(on_site=True, quoted=True, held=True, window=MORNING, issue=f"{GAS}. " * 20, name="W" * 30)
    assert len(card.encoded(story.job).encode()) <= 800
    assert len(card.encoded(a_job(assigned=True, window=MORNING, quoted=True)).encode()) <= 560
