"""Why something that was tapped on a phone was not accepted, said to the technician: what, whose change, and when."""

from chalicelib.domain import errors
from chalicelib.domain import events as e
from chalicelib.domain.job import Job
from chalicelib.domain.people import first_name
from chalicelib.domain.schedule import Language, page_window, within

from .office import Office
from .words import WORDS, Say, said_in, say_in

_CHANGES = (
    e.VisitScheduled,
    e.TechnicianEnRoute,
    e.TechnicianArrived,
    e.NoAccessReported,
    e.JobHeld,
    e.JobResumed,
    e.QuoteSent,
    e.QuoteWithdrawn,
    e.QuoteApproved,
    e.QuoteDeclined,
    e.ReturnVisitNeeded,
    e.StepTakenBack,
)


def why(job: Job, refusal: errors.Refusal, technician_id: str, seen: int, office: Office, language: Language) -> str:
    """The refusal in words. Where somebody has changed the job since version `seen`, it says who, and when."""
    plain = said_in(language, refusal.message)
    if not isinstance(refusal, errors.Stale | errors.IllegalTransition):
        return plain
    since = [x for x in e.effective(job.history) if isinstance(x, _CHANGES) and x.version > seen]
    others = [event for event in since if event.by.id != technician_id]
    again = isinstance(refusal, errors.AlreadyTravelling | errors.AlreadyOnSite)
    last = (others or since if again else others)[-1:]
    if not last:
        return plain
    say = say_in(language)
    moved = say(
        "refused_because",
        who=_who(last[0], technician_id, say),
        did=_did(last[0], office, language, say),
        when=within(office.at(last[0].at, language), language),
    )
    return moved if isinstance(refusal, errors.Stale) else f"{plain} {moved}"


def _who(event: e.AnyEvent, technician_id: str, say: Say) -> str:
    if event.by.role == "technician":
        return say("refused_you") if event.by.id == technician_id else first_name(event.by.name)
    name = first_name(event.by.name)
    return name if event.by.role in ("customer", "system") else say("refused_office", name=name)


def _did(event: e.AnyEvent, office: Office, language: Language, say: Say) -> str:
    if isinstance(event, e.VisitScheduled) and event.window:
        window = page_window(event.window, office.today, language)
        return say("changed_visit_scheduled", window=within(window, language))
    key = f"changed_{e.type_of(event)}"
    return say(key) if key in WORDS[language] else say("changed_something")
