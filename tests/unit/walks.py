"""Random walks over jobs: plausible commands by everybody, one after another, tried until one is accepted."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.job import Job
from chalicelib.domain.people import SYSTEM, Actor
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
    opened,
)

Rounds = Callable[[int, int], int]
Step = tuple[Actor, type[Any], dict[str, Any]]

GOT_IT = "7KQ4M2XD-0000-got_it-c"
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
    *((kind, {"text_id": text_id}) for kind in (c.SendTextAgain, c.MarkTold) for text_id in ("by-1", "by-2", GOT_IT)),
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
    (c.AddPhoto, {"key": "uploads/7KQ4M2XD/one", "text": "The leak"}),
    (c.CancelJob, {"reason": "No longer needed"}),
    *((kind, {"version": n} | more) for n in (1, 2, 3) for kind, more in (
        (c.ApproveQuote, {"name": "Ellen"}),
        (c.DeclineQuote, {"reason": "Too much"}),
        (c.AskQuestion, {"text": "When?"}),
    )),
]  # fmt: skip
NOTED: list[tuple[type[Any], dict[str, Any]]] = [
    (c.ExpireQuote, {"version": 1}),
    (c.RecordTextFailed, {"text_id": "by-1", "to": "customer", "reason": "Landline"}),
    (c.RecordTextUnknown, {"text_id": "by-2", "to": "customer"}),
    (c.RecordTextResolved, {"text_id": "by-1"}),
    (c.RecordTextFailed, {"text_id": GOT_IT, "to": "customer", "reason": "Landline"}),
    (c.RecordReply, {"text_id": "in-1", "text": "Thanks"}),
    (c.RecordRepliesRead, {}),
    *((kind, {"phone": phone}) for kind in (c.RecordTextsStopped, c.RecordTextsStarted) for phone in (
        ELLENS_PHONE,
        NEW_PHONE,
    )),
    (c.KeepLateAction, {"wanted": "arrive", "tapped": ""}),
]  # fmt: skip
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


def walked(
    opening: dict[str, Any], choices: list[tuple[int, float]], steps: Sequence[Step] = STEPS
) -> Iterator[tuple[Job, Story]]:
    """A job after each accepted step, with the job before it; from each choice on, the first possible step is taken."""
    story = opened(**opening)
    for choice, after in choices:
        before = story.job
        for offset in range(len(steps)):
            by, kind, fields = steps[(choice + offset * 17) % len(steps)]
            if kind is c.TakeBack:
                fields = {"undoes": last_command(story.job)[0].command_id}
            try:
                story.does(kind, by, after=after, **fields)
            except errors.Refusal:
                story.seconds -= after
                continue
            break
        yield before, story


def looks_for(rounds: Rounds, full: int = 1000, walks: Any = WALKS) -> Callable[[Callable[..., None]], None]:
    """Run a property over many walks: few in the daily run."""

    def run(property_: Callable[..., None]) -> None:
        settings(max_examples=rounds(40, full), deadline=None)(given(walks)(property_))()

    return run
