"""Whatever people do in whatever order: the history gives the state, and what is stored is what is read again."""

from random import Random
from typing import Any, get_args

import msgspec
import pytest

from chalicelib.domain import card, document
from chalicelib.domain import commands as c
from chalicelib.domain import events as e
from chalicelib.domain.decide import decide
from chalicelib.domain.facts import fact_of
from chalicelib.domain.job import column, evolve, fold
from chalicelib.domain.texts import texts_due
from tests.unit.builders import AFTERNOON, MARCO, MORNING, OMAR, a_context, a_story
from tests.unit.walks import OPENINGS, Rounds, looks_for, walked


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
            # Whether somebody's own answer may go to a customer who never agreed is for the sender to see.
            to_customer = [text for text in due if text.to == "customer" and not text.repeats]
            assert story.job.customer.texts_allowed or not to_customer


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
