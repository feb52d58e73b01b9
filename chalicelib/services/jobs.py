"""Commands against jobs: load, decide, one conditional write. Safe to repeat, safe to race."""

from collections.abc import Callable

from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain import events as e
from chalicelib.domain.decide import Context, decide, may_add_photo
from chalicelib.domain.job import Job, evolve, fold
from chalicelib.domain.opening import job_id, open_job
from chalicelib.domain.people import Actor, Technician
from chalicelib.domain.pictures import Photo
from chalicelib.domain.schedule import local_day
from chalicelib.gateways.world import World
from chalicelib.models import company, jobs, technicians
from chalicelib.models.table import LostRace

TRIES = 5
# Events after which a command based on an older version would surprise its sender.
_MATTERS = (
    e.VisitScheduled,
    e.TechnicianAssigned,
    e.TechnicianRemoved,
    e.TechnicianEnRoute,
    e.TechnicianArrived,
    e.NoAccessReported,
    e.QuoteSent,
    e.QuoteWithdrawn,
    e.QuoteApproved,
    e.QuoteDeclined,
    e.QuoteExpired,
    e.ReturnVisitNeeded,
    e.JobCompleted,
    e.JobCancelled,
    e.JobReopened,
    e.StepTakenBack,
)


def partition(job: Job) -> str:
    """The board partition a job stands in: `open`, `closed#<local day>`, or off the board for a cancelled one."""
    if job.status == "open":
        return "open"
    day = local_day(job.closed_at or job.column_since, company.company().zone)
    return f"closed#{day}" if job.status == "completed" else f"cancelled#{day}"


def context(world: World, technician_id: str | None = None, evidence: c.Evidence | None = None) -> Context:
    """What decisions may look at: at most one read, of the technician the command names."""
    rules = company.company()
    record = technicians.get(technician_id) if technician_id else None
    return Context(
        now=world.now(),
        zone=rules.zone,
        phone=rules.phone,
        undo_seconds=rules.undo_seconds,
        tax=rules.tax,
        quote_valid_days=rules.quote_valid_days,
        technician=Technician(id=record.id, name=record.name, phone=record.phone, language=record.language)
        if record
        else None,
        technician_active=bool(record and record.active),
        evidence=evidence or c.Evidence(),
    )


def open_one(world: World, command: c.OpenJob, actor: Actor, source: str, consent: str) -> Job:
    """Open a job; the same command again gives the same job. The reference comes from the command's id."""
    events: list[e.AnyEvent] = []
    for n in range(TRIES):
        reference = job_id(command.id, n)
        try:
            events = open_job(command, actor, context(world, command.technician_id), reference, source, consent)
        except errors.Refusal:
            # What was accepted once is answered the same, also when it would be refused today.
            there = jobs.get(reference)
            if there is None or there.history[0].command_id != command.id:
                raise
            return _again(there, command, actor)
        job = fold(events)
        try:
            jobs.save(job, partition(job))
            return job
        except LostRace:
            there = jobs.get(reference)
        except errors.Unavailable:
            there = jobs.get(reference)
            if there is None:
                raise
        if there is not None and there.history[0].command_id == command.id:
            return _again(there, command, actor)
    raise errors.Unavailable("No reference is free. Please try again.")


def run(
    world: World,
    reference: str,
    command: c.JobCommand | c.SystemCommand,
    actor: Actor | Callable[[Job], Actor],
    allowed: Callable[[Job], None] = lambda job: None,
    evidence: c.Evidence | Callable[[Job], c.Evidence] | None = None,
) -> Job:
    """The job after the command. `allowed` is asked again after every lost race: it raises when a link is not current.

    Where only the job can tell who holds a link, or what was shown, `actor` and `evidence` are functions of it.

    The order is: command id, then `allowed`, then `expected_version`, then legality. Raises errors.Refusal.
    """
    job = _existing(reference)
    given = context(world, getattr(command, "technician_id", None), evidence(job) if callable(evidence) else evidence)
    failure: Exception = errors.Stale()
    for _ in range(TRIES):
        sender = actor(job) if callable(actor) else actor
        if any(event.command_id == command.id for event in job.history):
            return _again(job, command, sender)
        allowed(job)
        _current(job, command, sender)
        if isinstance(command, c.AddPhoto) and given.photo is None:
            may_add_photo(job, command, sender)
            given = replace(given, photo=_photo(world, job, command))
        events = decide(job, command, sender, given)
        if not events:
            return job
        changed = job
        for event in events:
            changed = evolve(changed, event)
        try:
            jobs.save(changed, partition(changed))
            return changed
        except (LostRace, errors.Unavailable) as error:
            failure = error if isinstance(error, errors.Unavailable) else errors.Stale()
            job = _existing(reference)
    raise failure


def _photo(world: World, job: Job, command: c.AddPhoto) -> Photo | None:
    """Loaded with the first photo, so that no other command pays for it."""
    from .uploads import kept

    return kept(world, job, command)


def _existing(reference: str) -> Job:
    job = jobs.get(reference)
    if job is None:
        raise errors.NotFound("There is no such job.")
    return job


def _again(job: Job, command: c.AnyCommand, actor: Actor) -> Job:
    """The id is known: the same content is answered with the job as it is, other content is refused."""
    mark = c.fingerprint(command, actor)
    if any(event.command_id == command.id and event.fingerprint != mark for event in job.history):
        raise errors.CommandIdReused()
    return job


def _current(job: Job, command: c.AnyCommand, sender: Actor) -> None:
    """Refuse a command based on a version older than the last change of column, technician, window or quote.

    What a technician's own phone sent before is no surprise to it: it sends in order what it kept without signal.
    """
    seen = command.expected_version
    if seen is None or seen >= job.version:
        return
    surprising = (event for event in job.history if event.version > seen and isinstance(event, _MATTERS))
    if any(sender.role != "technician" or event.by != sender for event in surprising):
        raise errors.Stale()
