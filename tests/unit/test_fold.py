"""Whatever people do in whatever order: the history gives the state, and what is stored is what is read again."""

from collections.abc import Callable, Iterator
from random import Random
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain import card, document, errors
from chalicelib.domain import commands as c
from chalicelib.domain import events as e
from chalicelib.domain.decide import decide
from chalicelib.domain.facts import fact_of
from chalicelib.domain.job import Job, column, evolve, fold
from chalicelib.domain.people import SYSTEM, Actor
from chalicelib.domain.texts import texts_due
from chalicelib.domain.undo import last_command
from tests.unit.builders import (
    AFTERNOON,
    DANA,
    ELLEN,
    ELLENS_PHONE,
    GAS,
    LINE,
    MARCO,
    MORNING,
    NEW_PHONE,
    OMAR,
    PRIYA,
    TOMORROW,
    Story,
    a_context,
    a_story,
    opened,
)

Rounds = Callable[[int, int], int]
Step = tuple[Actor, type[Any], dict[str, Any]]

OFFICE: list[tuple[type[Any], dict[str, Any]]] = [
    (c.AssignTechnician, {"technician_id": "marco"}),
    (c.AssignTechnician, {"technician_id": "priya", "window": MORNING}),
    (c.ScheduleVisit, {"window": AFTERNOON}),
    (c.ScheduleVisit, {"window": None}),
    (c.UnassignTechnician, {}),
    (c.CorrectDetails, {"phone": NEW_PHONE, "location": "1 Elm St, Milton"}),
    (c.CorrectDetails, {"phone": ELLENS_PHONE, "texts_allowed": False}),
    (c.CorrectDetails, {"issue": GAS, "texts_allowed": True, "language": "es"}),
    (c.SetPriority, {"priority": "routine"}),
    (c.SetPriority, {"priority": "emergency"}),
    (c.ApproveQuote, {"version": 1, "name": "Ellen"}),
    (c.CompleteJob, {"override": True}),
    (c.CancelJob, {"reason": "Fixed itself"}),
    (c.ReopenJob, {}),
    (c.StartTravel, {}),
]
FIELD: list[tuple[type[Any], dict[str, Any]]] = [
    (c.StartTravel, {"eta_minutes": 20}),
    (c.Arrive, {"tapped_at": "2026-11-23T14:58:00.000Z"}),
    (c.ReportRunningLate, {"minutes": 10}),
    (c.ScheduleVisit, {"window": TOMORROW, "reason": "Waits for a part"}),
    (c.DeclineAssignment, {"reason": "Sick"}),
    (c.AddNote, {"text": "Gate code 1234\n“Ångström” ☃"}),
    (c.RequestParts, {"text": "Valve"}),
    (c.ReportNoAccess, {}),
    (c.HoldJob, {"reason": "Parts", "until": "2027-01-31"}),
    (c.ResumeJob, {}),
    (c.SendQuote, {"lines": (LINE,)}),
    (c.WithdrawQuote, {}),
    (c.NeedReturnVisit, {"text": "Ladder"}),
    (c.CompleteJob, {}),
]
CUSTOMER: list[tuple[type[Any], dict[str, Any]]] = [
    (c.CorrectDetails, {"name": "Ellen W.", "phone": "+16175550119"}),
    (c.AddNote, {"text": "Dog is friendly"}),
    (c.CancelJob, {"reason": "No longer needed"}),
    *((kind, {"version": n} | more) for n in (1, 2, 3) for kind, more in (
        (c.ApproveQuote, {"name": "Ellen"}),
        (c.DeclineQuote, {"reason": "Too much"}),
        (c.AskQuestion, {"text": "When?"}),
    )),
]  # fmt: skip
NOTED: list[tuple[type[Any], dict[str, Any]]] = [
    (c.ExpireQuote, {"version": 1}),
    (c.RecordTextFailed, {"text_id": "t-1", "to": "customer", "reason": "Landline"}),
    (c.RecordTextResolved, {"text_id": "t-1"}),
    (c.RecordReply, {"text_id": "in-1", "text": "Thanks"}),
    (c.RecordRepliesRead, {}),
    (c.KeepLateAction, {"wanted": "arrive", "tapped": ""}),
]
# What opens ways is offered more often than what ends them.
STEPS: list[Step] = [
    *((OMAR, kind, fields) for kind, fields in OFFICE),
    *((DANA, kind, fields) for kind, fields in OFFICE[:4]),
    *((by, kind, fields) for by in (MARCO, PRIYA) for kind, fields in FIELD),
    *((by, kind, fields) for by in (OMAR, MARCO, PRIYA) for kind, fields in FIELD if kind in (c.Arrive, c.SendQuote)),
    *((OMAR, c.SendQuote, {"lines": (LINE, LINE)}) for _ in range(6)),
    *((ELLEN, kind, fields) for kind, fields in CUSTOMER for _ in range(2 if "version" in fields else 1)),
    *((SYSTEM, kind, fields) for kind, fields in NOTED),
    *((by, c.TakeBack, {}) for by in (OMAR, MARCO, PRIYA, ELLEN) for _ in range(2)),
]
OPENINGS: list[dict[str, Any]] = [{}, {"issue": GAS}, {"technician_id": "marco", "window": MORNING}]
# Where each walk goes: the step to try first, and the seconds since the one before.
WALKS = st.tuples(
    st.sampled_from(OPENINGS),
    st.lists(st.tuples(st.integers(0, 997), st.sampled_from([0.5, 3, 90, 20 * 24 * 3600.0])), max_size=30),
)


def walked(opening: dict[str, Any], choices: list[tuple[int, float]]) -> Iterator[tuple[Job, Story]]:
    """A job after each accepted step, with the job before it; from each choice on, the first possible step is taken."""
    story = opened(**opening)
    for choice, after in choices:
        before = story.job
        for offset in range(len(STEPS)):
            by, kind, fields = STEPS[(choice + offset * 17) % len(STEPS)]
            if kind is c.TakeBack:
                fields = {"undoes": last_command(story.job)[0].command_id}
            try:
                story.does(kind, by, after=after, **fields)
            except errors.Refusal:
                story.seconds -= after
                continue
            break
        yield before, story


def looks_for(rounds: Rounds, full: int = 3000) -> Callable[[Callable[..., None]], None]:
    """Run a property over many walks: few in the daily run."""

    def run(property_: Callable[..., None]) -> None:
        settings(max_examples=rounds(40, full), deadline=None)(given(WALKS)(property_))()

    return run


def test_the_history_gives_the_state_and_the_document_gives_the_job(rounds: Rounds) -> None:
    @looks_for(rounds)
    def check(walk: Any) -> None:
        for _, story in walked(*walk):
            assert fold(story.job.history) == story.job
            assert document.load(document.dump(story.job)) == story.job


def test_the_version_counts_writes_and_history_only_grows(rounds: Rounds) -> None:
    @looks_for(rounds)
    def check(walk: Any) -> None:
        for before, story in walked(*walk):
            fresh = story.job.history[len(before.history) :]
            assert story.job.history[: len(before.history)] == before.history
            assert story.job.version == before.version + bool(fresh)
            assert {event.version for event in fresh} <= {story.job.version}
            assert len({event.command_id for event in fresh}) <= 1


def test_the_card_says_what_the_job_is(rounds: Rounds) -> None:
    @looks_for(rounds)
    def check(walk: Any) -> None:
        for before, story in walked(*walk):
            job = story.job
            shown = card.decoded(card.encoded(job))
            assert (shown["id"], shown["version"], shown["column"]) == (job.id, job.version, column(job))
            assert (
                shown["column_since"] == before.column_since
                or shown["column_since"] == job.history[-1].at
                or (isinstance(job.history[-1], e.StepTakenBack))
            )
            if job.status == "open":
                assert shown.get("technician", {}).get("id") == (job.technician.id if job.technician else None)
            assert len(set(shown.get("badges", ()))) == len(shown.get("badges", ()))


def test_undoing_gives_the_state_before_whatever_was_undone(rounds: Rounds) -> None:
    @looks_for(rounds)
    def check(walk: Any) -> None:
        for before, story in walked(*walk):
            last = story.job.history[-1]
            if isinstance(last, e.StepTakenBack) and before.history[-1].command_id == last.undoes:
                without = [x for x in before.history if x.command_id != last.undoes]
                kept = fold(tuple(x for x in e.effective(before.history) if x.command_id != last.undoes))
                assert kept.history == tuple(e.effective(tuple(without)))
                for name in ("status", "visits", "quotes", "customer", "held", "column_since", "triaged", "closed_at"):
                    assert getattr(story.job, name) == getattr(kept, name)


def test_every_text_has_one_id_which_stays_while_it_is_due(rounds: Rounds) -> None:
    @looks_for(rounds)
    def check(walk: Any) -> None:
        for before, story in walked(*walk):
            due = texts_due(story.job)
            assert len({text.id for text in due}) == len(due)
            assert [text.at for text in due] == sorted(text.at for text in due)
            earlier = {text.id: (text.kind, text.to) for text in texts_due(before)}
            assert all(earlier.get(text.id, (text.kind, text.to)) == (text.kind, text.to) for text in due)
            assert story.job.customer.texts_allowed or all(text.to == "technician" for text in due)


def test_numbers_in_links_are_never_given_to_anybody_else(rounds: Rounds) -> None:
    @looks_for(rounds)
    def check(walk: Any) -> None:
        holders: dict[tuple[str, int], str] = {}
        for _, story in walked(*walk):
            for text in texts_due(story.job):
                if text.link:
                    assert holders.setdefault(text.link, text.phone) == text.phone


def test_deciding_again_gives_the_same_events_and_changes_nothing_it_was_given(rounds: Rounds) -> None:
    @looks_for(rounds, 500)
    def check(walk: Any) -> None:
        for before, story in walked(*walk):
            fresh = story.job.history[len(before.history) :]
            if not fresh or story.last is None:
                continue
            packed = document.dump(before)
            context = a_context(story.now(), getattr(story.last, "technician_id", None))
            assert tuple(decide(before, story.last, fresh[0].by, context)) == fresh  # type: ignore[arg-type]
            assert document.dump(before) == packed


def test_a_repeat_is_known_by_id_and_content_and_nothing_else_is_taken_for_it(rounds: Rounds) -> None:
    """What the service answers a known id with: the same mark is a repeat, another one is refused."""

    @looks_for(rounds, 500)
    def check(walk: Any) -> None:
        for before, story in walked(*walk):
            command = story.last
            fresh = story.job.history[len(before.history) :]
            if command is None or not fresh:
                continue
            by = fresh[0].by
            again = msgspec.structs.replace(command, expected_version=3, tapped_at="2026-11-23T01:00:00Z")
            assert {event.fingerprint for event in fresh} == {c.fingerprint(again, by)}
            someone = msgspec.structs.replace(by, id="somebody-else")
            assert c.fingerprint(command, someone) != c.fingerprint(command, by)
            for other in (c.AddNote(id=command.id, text="other"), c.Arrive(id=command.id)):
                assert type(other) is type(command) or c.fingerprint(other, by) != c.fingerprint(command, by)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (c.AddNote(id="command-1", text="a"), c.AddNote(id="command-1", text="b")),
        (c.StartTravel(id="command-1"), c.StartTravel(id="command-1", eta_minutes=10)),
        (c.StartTravel(id="command-1"), c.Arrive(id="command-1")),
        (c.AssignTechnician(id="command-1", technician_id="a"), c.AssignTechnician(id="command-1", technician_id="b")),
        (c.ScheduleVisit(id="command-1", window=MORNING), c.ScheduleVisit(id="command-1", window=AFTERNOON)),
        (c.ApproveQuote(id="command-1", version=1, name="E"), c.ApproveQuote(id="command-1", version=2, name="E")),
        (c.CompleteJob(id="command-1"), c.CompleteJob(id="command-1", override=True)),
    ],
)
def test_other_content_has_another_fingerprint(one: c.JobCommand, other: c.JobCommand) -> None:
    assert c.fingerprint(one, OMAR) != c.fingerprint(other, OMAR)


def test_a_command_read_twice_from_json_is_the_same_command() -> None:
    body = b'{"command": "hold_job", "id": "command-1", "reason": "Parts", "text": ""}'
    other = b'{"id": "command-1", "reason": "Parts", "command": "hold_job", "tapped_at": "2026-11-23T01:00:00Z"}'
    decoder = msgspec.json.Decoder(c.JobCommand)
    assert c.fingerprint(decoder.decode(body), MARCO) == c.fingerprint(decoder.decode(other), MARCO)


def test_finished_jobs_give_the_same_fact_from_the_stored_document(rounds: Rounds) -> None:
    @looks_for(rounds, 500)
    def check(walk: Any) -> None:
        for _, story in walked(*walk):
            stored = document.load(document.dump(story.job))
            assert fact_of(stored, "America/New_York") == fact_of(story.job, "America/New_York")


def test_walks_reach_what_they_are_meant_to_test() -> None:
    """A search that never gets anywhere proves nothing: two hundred walks see every kind of event."""
    seen: set[str] = set()
    chance = Random(1)
    for _ in range(200):
        choices = [(chance.randrange(998), chance.choice([0.5, 3, 90, 20 * 24 * 3600.0])) for _ in range(30)]
        for _, story in walked(chance.choice(OPENINGS), choices):
            seen |= {e.type_of(event) for event in story.job.history}
    assert seen == {str(kind.__struct_config__.tag) for kind in get_args(e.AnyEvent)}


def test_an_event_of_the_past_can_always_be_folded_in_again() -> None:
    job = a_story(returning=True).job
    arrived = next(event for event in job.history if isinstance(event, e.TechnicianArrived))
    assert evolve(job, arrived).visits[0].status == "on_site"
    with pytest.raises(ValueError, match="never empty"):
        fold([])
