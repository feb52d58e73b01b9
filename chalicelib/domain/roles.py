"""Who may say what: one table of commands for each role, and whose visit it is."""

from typing import Any, cast

from . import commands as c
from . import errors
from .job import Job
from .people import Actor

SYSTEM_COMMANDS: frozenset[type] = frozenset(cast(Any, c.SystemCommand).__args__)
MAY_TECHNICIAN: frozenset[type] = frozenset(
    {
        c.ScheduleVisit,
        c.DeclineAssignment,
        c.StartTravel,
        c.ReportRunningLate,
        c.Arrive,
        c.AddNote,
        c.AddPhoto,
        c.RequestParts,
        c.ReportNoAccess,
        c.HoldJob,
        c.ResumeJob,
        c.SendQuote,
        c.WithdrawQuote,
        c.NeedReturnVisit,
        c.CompleteJob,
        c.TakeBack,
    }
)
MAY_CUSTOMER: frozenset[type] = frozenset(
    {c.CorrectDetails, c.AddNote, c.AddPhoto, c.AskQuestion, c.ApproveQuote, c.DeclineQuote, c.CancelJob, c.TakeBack}
)
OFFICE_COMMANDS: frozenset[type] = frozenset(cast(Any, c.JobCommand).__args__) - {
    c.DeclineAssignment,
    c.ReportNoAccess,
    c.AskQuestion,
}


def check_role(job: Job, command: c.AnyCommand, actor: Actor) -> None:
    """Raise Forbidden unless this role may say this, and a technician only about the own visit.

    Whose a step is that is taken back, undo.py decides: a technician who has just given the visit away may still do it.
    """
    kind = type(command)
    if actor.role == "system":
        if kind not in SYSTEM_COMMANDS:
            raise errors.Forbidden("A person has to say this.")
    elif actor.in_office:
        if kind not in OFFICE_COMMANDS:
            raise errors.Forbidden(_not_the_office(kind))
    elif actor.role == "technician":
        if kind not in MAY_TECHNICIAN:
            raise errors.Forbidden("Only the office can do this.")
        if kind is not c.TakeBack and not _on_visit(job, actor):
            raise errors.Forbidden("This visit was given to somebody else.")
    elif kind not in MAY_CUSTOMER:
        raise errors.Forbidden("Only the office can do this.")


def _not_the_office(kind: type) -> str:
    if kind is c.AskQuestion:
        return "Only the customer can ask this."
    if kind in MAY_TECHNICIAN:
        return "Only the technician on the visit can say this."
    return "Only Truckroll itself notes this."


def _on_visit(job: Job, actor: Actor) -> bool:
    return job.visit.technician is not None and job.visit.technician.id == actor.id
