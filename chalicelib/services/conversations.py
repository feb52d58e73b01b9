"""One conversation: everything a number and the office wrote, writing to it, reading it, setting it aside."""

from chalicelib.domain import commands as c
from chalicelib.domain.errors import CommandIdReused, KnownNumber, Refusal
from chalicelib.domain.instant import seconds
from chalicelib.domain.job import Job
from chalicelib.domain.people import SYSTEM, Actor
from chalicelib.domain.prefill import prefill
from chalicelib.domain.written import check_consent, written
from chalicelib.gateways.world import World
from chalicelib.models import jobs as table
from chalicelib.models import talks, texts
from chalicelib.models.texts import TextRecord, Writer
from chalicelib.observability import counted

from . import inbox, jobs, numbers
from .numbers import Known
from .records import summary, text_shown
from .shown import Json

PAGE = 100
JOBS = 5
WRITTEN = "written"
# What belongs together when a job is made of it: a stranger says who, where and what in several texts.
TOGETHER_SECONDS = 24 * 3600


def whole(world: World, phone: str, before: str | None) -> Json:
    """A conversation, oldest text first: what people wrote, and what the newest jobs texted to this number.

    At most 100 of what people wrote; `before` an instant pages on. Seven requests and one for each job.
    """
    known, talk = numbers.known(phone), talks.get(phone)
    said = talks.texts(phone, before, PAGE)
    shown = _jobs(known, said)
    automatic = [] if before else texts.of_jobs(phone, [job.id for job in shown])
    # A technician has read of these in the text for the whole day, which is here itself.
    automatic = [text for text in automatic if not text.covered_by]
    found = sorted((*said, *automatic), key=lambda text: (text.at, text.id))
    heard_at = talk.heard_at if talk else ""
    by_id = {job.id: job for job in shown}
    answer: Json = {
        "phone": phone,
        "name": known.name,
        "kind": known.kind,
        "jobs": [summary(job) for job in shown],
        "texts": [text_shown(text, by_id.get(text.job)) for text in found],
        "prefill": prefill([text.body for text in reversed(_together(said))]),
        "more": len(said) == PAGE,
        "refuses": _refuses(known, heard_at, world.now()),
    }
    return answer | ({"customer": _customer(known)} if known.kind == "customer" else {})


def _jobs(known: Known, said: list[TextRecord]) -> list[Job]:
    if known.technician is None:
        return known.jobs[:JOBS]
    visits = sorted(table.of_technician(known.technician.id), key=lambda job: job.opened_at, reverse=True)
    return visits[: 2 * JOBS]


def _together(said: list[TextRecord]) -> list[TextRecord]:
    """What the number wrote within a day of its newest text, newest first."""
    heard = [text for text in said if text.direction == "in"]
    return [text for text in heard if seconds(heard[0].at) - seconds(text.at) <= TOGETHER_SECONDS]


def _customer(known: Known) -> Json:
    record = known.record
    return {
        "name": known.name,
        "language": known.open_job.customer.language if known.open_job else record.language if record else "en",
        "location": record.location if record else None,
        "texts_allowed": known.agreed,
        "opted_out": known.opted_out,
    }


def _refuses(known: Known, heard_at: str, now: str) -> str | None:
    """Why the office cannot write to this number now: `opted_out`, `no_consent`, or nothing."""
    try:
        _check(known, heard_at, now)
    except Refusal as refusal:
        return refusal.code
    return None


def _check(known: Known, heard_at: str, now: str) -> None:
    check_consent(
        technician=known.technician is not None,
        opted_out=known.opted_out,
        agreed=known.agreed,
        heard_at=heard_at,
        now=now,
    )


def check(world: World, phone: str) -> Known:
    """Whose number it is, if the office may write to it now. Raises OptedOut, NoConsent."""
    known, talk = numbers.known(phone), talks.get(phone)
    _check(known, talk.heard_at if talk else "", world.now())
    return known


def write(world: World, phone: str, command_id: str, typed: str, actor: Actor) -> TextRecord:
    """Put a text of somebody's own on its way; the same id again gives the same text.

    Raises Invalid, OptedOut, NoConsent, CommandIdReused.
    """
    text_id, body = texts.written_id(command_id), written(typed)
    earlier = texts.get(phone, text_id)
    if earlier is None:
        earlier = _claimed(world, check(world, phone), text_id, body, actor)
    if earlier.body != body or earlier.by is None or earlier.by.id != actor.id:
        raise CommandIdReused()
    talks.spoke(phone, earlier.at, text_id, earlier.by)
    if not earlier.settled:
        world.queue().put([(phone, text_id, 0)])
    inbox.tell(world, phone)
    return earlier


def _claimed(world: World, known: Known, text_id: str, body: str, actor: Actor) -> TextRecord:
    """Kept before it is queued: what a crash leaves behind the sweep takes up, because it is due from now on."""
    now, job = world.now(), None if known.technician else known.open_job
    text = TextRecord(
        id=text_id,
        phone=known.phone,
        direction="out",
        body=body,
        state="claimed",
        at=now,
        job=job.id if job else "",
        to="technician" if known.technician else "customer",
        name=known.name,
        cause=WRITTEN,
        tries=0,
        due_at=now,
        by=Writer(id=actor.id, name=actor.name),
    )
    if texts.write(text):
        counted("texts_written")
        return text
    return texts.get(known.phone, text_id) or text


def read(world: World, phone: str, command_id: str, by: Actor = SYSTEM) -> None:
    """Nothing of what came in until now is unread any more, here or on a card. The same command again does nothing.

    The jobs' records say `by` whom it was read.
    """
    reader = Actor(role="system", id=by.id, name=by.name)
    talk = talks.get(phone)
    if talk and talk.read_by == command_id:
        return
    _read_texts(phone)
    for job in table.of_customer(phone, numbers.NEWEST_JOBS):
        if job.unread_replies:
            jobs.run(world, job.id, c.RecordRepliesRead(id=f"replies_read:{job.id}:{command_id}"), reader)
    if talk is None:
        # A job whose number was corrected has replies that came from the old one.
        return
    talks.read(phone, command_id)
    inbox.tell(world, phone, unread=False)


def ignore(world: World, phone: str, command_id: str) -> None:
    """Set an unknown number's entry aside, as read, until it writes again. Raises KnownNumber."""
    if numbers.known(phone).kind != "unknown":
        raise KnownNumber()
    talk = talks.get(phone)
    if talk is None or talk.read_by == command_id:
        return
    talks.ignore(phone, world.now())
    _read_texts(phone)
    talks.read(phone, command_id)
    inbox.tell(world, phone, unread=False)


def _read_texts(phone: str) -> None:
    for other, text_id in talks.unread():
        if other == phone:
            texts.mark_read(phone, text_id)
