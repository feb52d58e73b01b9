"""Whether anybody but the sender of a public form says that a job's number is its customer's."""

from . import events as e
from .job import Job

_OFFICE = ("dispatcher", "owner", "technician")
# What the office does to a request that it does not believe is none of these.
_BELIEVED = (
    e.DetailsCorrected,
    e.VisitScheduled,
    e.TechnicianAssigned,
    e.TechnicianEnRoute,
    e.RunningLate,
    e.TechnicianArrived,
    e.QuoteSent,
    e.ReturnVisitNeeded,
    e.JobCompleted,
    e.TextSentAgain,
)


def vouched(job: Job) -> bool:
    """Whether the office has worked on the job since it has the number that it has, or the number itself has written.

    Anybody can type a stranger's number into the form, and the holder of a status link into the page.
    """
    return _believed(job, also=e.ReplyReceived)


def worked_on(job: Job) -> bool:
    """The same without the number's own word: who answers a text has not said that a stranger's form is right."""
    return _believed(job)


def now_vouched(job: Job, before: Job | None) -> bool:
    """Whether a job that came by the form has become believed since `before`."""
    return job.source == "form" and before is not None and vouched(job) and not vouched(before)


def now_worked_on(job: Job, before: Job | None) -> bool:
    """Whether the office has begun since `before` to work on a job whose number a customer typed."""
    return before is not None and worked_on(job) and not worked_on(before)


def _believed(job: Job, also: type[e.Event] | tuple[()] = ()) -> bool:
    believed = False
    for event in e.effective(job.history):
        office = event.by.role in _OFFICE
        if isinstance(event, e.JobOpened) or (isinstance(event, e.DetailsCorrected) and "phone" in event.changed):
            believed = office
        elif (office and isinstance(event, _BELIEVED)) or isinstance(event, also):
            believed = True
    return believed
