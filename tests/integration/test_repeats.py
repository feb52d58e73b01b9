"""Double taps, retries and late queues: every command counts once, whatever happens in between."""

from typing import Any, get_args

import msgspec
import pytest

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.job import Job
from chalicelib.domain.people import SYSTEM, Actor
from chalicelib.domain.quote import QuoteLine
from chalicelib.domain.schedule import Window
from chalicelib.models import technicians
from chalicelib.services import jobs
from tests.integration.dispatching import ELLEN, OMAR, Dispatching
from tests.pictures import JPEG
from tests.world import TestWorld

MARCO = Actor(role="technician", id="marco", name="Marco Delgado")
CUSTOMER = Actor(role="customer", id=ELLEN, name="Ellen Whitaker")
WINDOW, OTHER = Window("2099-11-23T10:00", "2099-11-23T12:00"), Window("2099-11-24T10:00", "2099-11-24T12:00")
LINE = QuoteLine(kind="part", description="Valve", quantity=1, unit_price_cents=9900)

# Of the command that opens the job: its id is known before the job is.
UPLOADS = ("uploads/command-0001/one", "uploads/command-0001/two")

ASSIGNED: list[tuple[Actor, Any, dict[str, Any]]] = [(OMAR, c.AssignTechnician, {"technician_id": "marco"})]
DRIVING = [*ASSIGNED, (MARCO, c.StartTravel, {})]
THERE = [*ASSIGNED, (MARCO, c.Arrive, {})]
QUOTED = [*THERE, (MARCO, c.SendQuote, {"lines": (LINE,)})]
HELD: list[tuple[Actor, Any, dict[str, Any]]] = [(OMAR, c.HoldJob, {"reason": "Parts"})]
FAILED: list[tuple[Actor, Any, dict[str, Any]]] = [
    (SYSTEM, c.RecordTextFailed, {"text_id": "t-1", "to": "customer", "reason": "Landline"})
]
REPLIED: list[tuple[Actor, Any, dict[str, Any]]] = [(SYSTEM, c.RecordReply, {"text_id": "in-1", "text": "Thanks"})]
STOPPED: list[tuple[Actor, Any, dict[str, Any]]] = [(SYSTEM, c.RecordTextsStopped, {"phone": ELLEN})]

# What has to happen before, who says it, what is said, and what else the same id must not be taken for.
CASES: list[tuple[Any, list[Any], Actor, dict[str, Any], dict[str, Any]]] = [
    (c.CorrectDetails, [], OMAR, {"name": "Ellen W."}, {"name": "Helen W."}),
    (c.SetPriority, [], OMAR, {"priority": "emergency"}, {"priority": "urgent"}),
    (c.ScheduleVisit, ASSIGNED, OMAR, {"window": WINDOW}, {"window": OTHER}),
    (c.AssignTechnician, [], OMAR, {"technician_id": "marco"}, {"technician_id": "priya"}),
    (c.UnassignTechnician, ASSIGNED, OMAR, {}, {}),
    (c.DeclineAssignment, ASSIGNED, MARCO, {"reason": "Sick"}, {"reason": "Late"}),
    (c.StartTravel, ASSIGNED, MARCO, {"eta_minutes": 10}, {"eta_minutes": 20}),
    (c.ReportRunningLate, ASSIGNED, MARCO, {"minutes": 10}, {"minutes": 20}),
    (c.Arrive, ASSIGNED, MARCO, {}, {}),
    (c.AddNote, [], OMAR, {"text": "Dog"}, {"text": "Cat"}),
    (c.RequestParts, THERE, MARCO, {"text": "Valve"}, {"text": "Pump"}),
    (c.AskQuestion, QUOTED, CUSTOMER, {"version": 1, "text": "When?"}, {"version": 1, "text": "Why?"}),
    (c.ReportNoAccess, DRIVING, MARCO, {}, {"text": "Rang twice"}),
    (c.HoldJob, [], OMAR, {"reason": "Parts"}, {"reason": "Landlord"}),
    (c.ResumeJob, HELD, OMAR, {}, {}),
    (c.SendQuote, THERE, MARCO, {"lines": (LINE,)}, {"lines": (LINE, LINE)}),
    (c.WithdrawQuote, QUOTED, OMAR, {}, {}),
    (c.ApproveQuote, QUOTED, CUSTOMER, {"version": 1, "name": "Ellen"}, {"version": 1, "name": "Helen"}),
    (c.DeclineQuote, QUOTED, CUSTOMER, {"version": 1}, {"version": 1, "reason": "Too much"}),
    (c.NeedReturnVisit, THERE, MARCO, {}, {"text": "Ladder"}),
    (c.CompleteJob, THERE, MARCO, {}, {"text": "Done"}),
    (c.CancelJob, [], CUSTOMER, {"reason": "Fixed itself"}, {"reason": "Sold the house"}),
    (c.ReopenJob, [*THERE, (MARCO, c.CompleteJob, {})], OMAR, {}, {}),
    (c.AddPhoto, [], CUSTOMER, {"key": UPLOADS[0]}, {"key": UPLOADS[1]}),
    (c.TakeBack, ASSIGNED, OMAR, {}, {}),
    (c.SendTextAgain, FAILED, OMAR, {"text_id": "t-1"}, {"text_id": "t-2"}),
    (c.MarkTold, FAILED, OMAR, {"text_id": "t-1"}, {"text_id": "t-2"}),
    (c.ExpireQuote, QUOTED, SYSTEM, {"version": 1}, {"version": 2}),
    (c.RecordTextFailed, [], SYSTEM, FAILED[0][2], FAILED[0][2] | {"reason": "Filtered"}),
    (c.RecordTextUnknown, [], SYSTEM, {"text_id": "t-1", "to": "customer"}, {"text_id": "t-2", "to": "customer"}),
    (c.RecordTextResolved, FAILED, SYSTEM, {"text_id": "t-1"}, {"text_id": "t-2"}),
    (c.RecordReply, [], SYSTEM, REPLIED[0][2], REPLIED[0][2] | {"text": "Hi"}),
    (c.RecordRepliesRead, REPLIED, SYSTEM, {}, {}),
    (c.RecordTextsStopped, [], SYSTEM, {"phone": ELLEN}, {"phone": "+16175550199"}),
    (c.RecordTextsStarted, STOPPED, SYSTEM, {"phone": ELLEN}, {"phone": "+16175550199"}),
    (c.KeepLateAction, [], SYSTEM, {"wanted": "arrive", "tapped": ""}, {"wanted": "add_note", "tapped": ""}),
]


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    outside.photos.kept |= dict.fromkeys(UPLOADS, (JPEG, "image/jpeg"))
    return Dispatching(outside)


def told(shop: Dispatching, before: list[Any]) -> Job:
    job = shop.open()
    for by, kind, fields in before:
        job = jobs.run(shop.world, job.id, kind(id=shop.new_id(), **fields), by)
    return job


def test_every_command_is_repeated_below() -> None:
    assert {case[0] for case in CASES} == {*get_args(c.JobCommand), *get_args(c.SystemCommand)}


@pytest.mark.parametrize(("kind", "before", "by", "fields", "other"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_the_same_id_is_answered_the_same_and_other_content_is_refused(
    shop: Dispatching, kind: Any, before: list[Any], by: Actor, fields: dict[str, Any], other: dict[str, Any]
) -> None:
    job = told(shop, before)
    if kind is c.TakeBack:
        fields = other = {"undoes": job.history[-1].command_id}
    if kind is c.ExpireQuote:
        shop.outside.clock.forward(15 * 24 * 3600)
    command = kind(id=shop.new_id(), **fields)
    after = jobs.run(shop.world, job.id, command, by)
    assert after.version == job.version + 1
    later = jobs.run(shop.world, job.id, c.RecordReply(id=shop.new_id(), text_id="in-9", text="Hello"), SYSTEM)
    again = msgspec.structs.replace(command, expected_version=1, tapped_at="2026-11-23T10:00:00Z")
    assert jobs.run(shop.world, job.id, again, by) == later
    another: Any = c.AddNote(id=command.id, text="Something else") if other == fields else kind(id=command.id, **other)
    for sent, sender in ((another, by), (command, Actor(role=by.role, id="somebody-else", name="Somebody Else"))):
        with pytest.raises(errors.CommandIdReused):
            jobs.run(shop.world, job.id, sent, sender)
    assert shop.now(job) == later


def test_a_refused_command_is_not_remembered_and_may_be_sent_again(shop: Dispatching) -> None:
    job = shop.open()
    arrive = c.Arrive(id=shop.new_id())
    with pytest.raises(errors.NotAssigned):
        jobs.run(shop.world, job.id, arrive, OMAR)
    shop.assign(job)
    assert jobs.run(shop.world, job.id, arrive, OMAR).visit.status == "on_site"


def test_a_version_that_is_too_old_is_said_before_what_is_illegal_now(shop: Dispatching) -> None:
    job = shop.open()
    shop.assign(job)
    for command in (c.Arrive(id=shop.new_id(), expected_version=1), c.ReopenJob(id=shop.new_id(), expected_version=1)):
        with pytest.raises(errors.Stale):
            jobs.run(shop.world, job.id, command, OMAR)
    noted = shop.do(job, c.AddNote, text="Dog")
    based_on_the_assignment = c.Arrive(id=shop.new_id(), expected_version=noted.version - 1)
    assert jobs.run(shop.world, job.id, based_on_the_assignment, OMAR).visit.status == "on_site"


def test_opening_twice_gives_one_job_also_when_the_technician_has_stopped_working_since(shop: Dispatching) -> None:
    command = c.OpenJob(
        id=shop.new_id(),
        customer=c.NewCustomer(name="Ellen Whitaker", phone=ELLEN, texts_allowed=True),
        location="48 Maple St, Quincy",
        issue="No heat",
        technician_id="marco",
    )
    job = jobs.open_one(shop.world, command, OMAR, "dispatcher", "")
    marco = technicians.get("marco")
    assert marco is not None
    technicians.save(msgspec.structs.replace(marco, active=False))
    assert jobs.open_one(shop.world, command, OMAR, "dispatcher", "") == job
    with pytest.raises(errors.CommandIdReused):
        jobs.open_one(shop.world, msgspec.structs.replace(command, issue="No cooling"), OMAR, "dispatcher", "")
    with pytest.raises(errors.TechnicianInactive):
        jobs.open_one(shop.world, msgspec.structs.replace(command, id=shop.new_id()), OMAR, "dispatcher", "")
