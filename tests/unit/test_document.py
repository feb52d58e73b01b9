"""The stored document: read as it was written, refused when too large or too new, with room for a job's end."""

import json
from pathlib import Path
from typing import Any

import pytest
from msgspec import ValidationError
from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain import document
from chalicelib.domain.errors import DocumentTooLarge, NewerSchema
from chalicelib.domain.job import fold
from chalicelib.domain.people import SYSTEM, Actor
from tests.unit.builders import (
    AFTERNOON,
    ELLEN,
    ELLENS_PHONE,
    LINE,
    MARCO,
    MORNING,
    OMAR,
    PRIYA,
    TOMORROW,
    Story,
    a_job,
    a_story,
)

LONG = "x" * 2000


def test_a_document_holds_schema_state_and_events_as_plain_json() -> None:
    stored = json.loads(document.dump(a_job(on_site=True, quoted=True)))
    assert list(stored) == ["schema", "state", "events"]
    assert stored["schema"] == document.SCHEMA
    assert [event["type"] for event in stored["events"]][:2] == ["job_opened", "technician_assigned"]
    assert "history" not in stored["state"]


def test_what_newer_code_wrote_is_refused_whether_it_can_be_read_or_not() -> None:
    stored = json.loads(document.dump(a_job())) | {"schema": document.SCHEMA + 1}
    with pytest.raises(NewerSchema):
        document.load(json.dumps(stored))
    stored["events"][0]["type"] = "job_dreamt_of"
    with pytest.raises(NewerSchema):
        document.load(json.dumps(stored))
    stored["schema"] = document.SCHEMA
    with pytest.raises(ValidationError):
        document.load(json.dumps(stored))


KEPT = Path(__file__).parent.parent / "data" / "documents"


@pytest.mark.parametrize("schema", range(1, document.READS + 1))
def test_a_document_kept_from_each_schema_is_read_and_its_history_still_folds_to_its_state(schema: int) -> None:
    job = document.load((KEPT / f"schema-{schema}.json").read_text())
    assert fold(job.history).status == job.status == "completed"
    assert replace(fold(job.history), schema=schema) == job
    assert len({type(event) for event in job.history}) >= 15


def test_what_a_newer_release_wrote_can_be_shown_and_not_written_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """This release is then the one that was gone back to."""
    monkeypatch.setattr(document, "READS", document.SCHEMA + 1)
    story = a_story(on_site=True)
    stored = json.loads(document.dump(story.job)) | {"schema": document.SCHEMA + 1}
    story.job = document.load(json.dumps(stored))
    assert story.job.visit.status == "on_site"
    with pytest.raises(NewerSchema):
        document.dump(story.job)
    story.does(c.AddNote, OMAR, text="Written by the release before")
    with pytest.raises(NewerSchema):
        document.dump(story.job)


def test_no_schema_is_written_before_it_is_read() -> None:
    assert document.SCHEMA <= document.READS


def test_fields_that_later_code_adds_with_the_same_schema_are_passed_over() -> None:
    stored = json.loads(document.dump(a_job()))
    stored["events"][0]["weather"] = "rain"
    assert document.load(json.dumps(stored)) == a_job()


def filled(story: Story, by: Actor, kind: Any, **fields: Any) -> Story:
    """The job with as much of this as can be stored, and the refusal that follows."""
    for _ in range(3000):
        before = story.job
        story.does(kind, by, after=1, **fields)
        try:
            document.dump(story.job)
        except DocumentTooLarge:
            story.job = before
            return story
    raise AssertionError("it never fills")


WORDS = [
    (MARCO, c.AddNote, {"text": LONG}),
    (MARCO, c.RequestParts, {"text": LONG}),
    (ELLEN, c.AddNote, {"text": LONG}),
    (OMAR, c.AddNote, {"text": LONG}),
    (SYSTEM, c.RecordReply, {"text_id": "in-1", "text": LONG}),
    (SYSTEM, c.KeepLateAction, {"wanted": "add_note", "tapped": "", "text": LONG}),
    (MARCO, c.HoldJob, {"reason": "Parts", "text": LONG}),
    (MARCO, c.ReportRunningLate, {"minutes": 10}),
    (MARCO, c.SendQuote, {"lines": (LINE,) * 60, "notes": LONG}),
]


@pytest.mark.parametrize(("by", "kind", "fields"), WORDS)
def test_no_flood_of_words_keeps_a_job_from_its_end(by: Actor, kind: Any, fields: dict[str, Any]) -> None:
    story = filled(a_story(assigned=True, quoted=True), by, kind, **fields)
    assert len(document.dump(story.job)) <= document.LIMIT_OF_WORDS
    version = story.job.quotes[-1].version
    ending: list[tuple[Actor, Any, dict[str, Any]]] = [
        (OMAR, c.AssignTechnician, {"technician_id": "priya", "window": AFTERNOON}),
        (PRIYA, c.StartTravel, {}),
        (PRIYA, c.Arrive, {}),
        (ELLEN, c.ApproveQuote, {"version": version, "name": "Ellen Whitaker"}),
        (OMAR, c.CorrectDetails, {"issue": LONG}),
        (PRIYA, c.CompleteJob, {"text": LONG}),
    ]
    for who, step, given in ending:
        story.does(step, who, after=1, **given)
        assert document.load(document.dump(story.job)) == story.job
    assert story.job.status == "completed"


def in_turns(story: Story, by: Actor, *turns: tuple[Any, dict[str, Any]]) -> None:
    """Two commands by turns until one cannot be stored."""
    for n in range(4000):
        before = story.job
        kind, fields = turns[n % len(turns)]
        if kind is c.TakeBack:
            assert story.last is not None
            fields = {"undoes": story.last.id}
        story.does(kind, by, after=1, **fields)
        try:
            document.dump(story.job)
        except DocumentTooLarge:
            story.job = before
            return
    raise AssertionError("it never fills")


@pytest.mark.parametrize(
    ("by", "turns"),
    [
        (MARCO, [(c.ScheduleVisit, {"window": MORNING}), (c.ScheduleVisit, {"window": TOMORROW})]),
        (MARCO, [(c.StartTravel, {}), (c.TakeBack, {})]),
        (ELLEN, [(c.CorrectDetails, {"name": "Ellen"}), (c.CorrectDetails, {"name": "Helen"})]),
        (ELLEN, [(c.CancelJob, {"reason": "Maybe not"}), (c.TakeBack, {})]),
        (SYSTEM, [(c.RecordTextsStopped, {"phone": ELLENS_PHONE}), (c.RecordTextsStarted, {"phone": ELLENS_PHONE})]),
    ],
)
def test_nobody_outside_the_office_fills_a_job_by_going_to_and_fro(by: Actor, turns: list[Any]) -> None:
    story = a_story(assigned=True, issue=LONG)
    in_turns(story, by, *turns)
    assert len(document.dump(story.job)) < document.LIMIT_OF_WORDS + 10_000
    if story.job.status == "open":
        document.dump(story.does(c.CompleteJob, text=LONG).job)
        assert story.job.status == "completed"


def test_the_office_has_the_rest_and_then_nothing_at_all_is_stored() -> None:
    story = filled(a_story(assigned=True), OMAR, c.HoldJob, reason="Parts", text=LONG)
    assert document.LIMIT_OF_WORDS < len(document.dump(story.job)) <= document.LIMIT
    with pytest.raises(DocumentTooLarge) as caught:
        document.dump(story.does(c.HoldJob, reason="Parts", text=LONG).job)
    assert "complete it" in caught.value.message
