"""A customer's request by the public form: opened once, limited per sender, with the consent in the words shown."""

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain import events as e
from chalicelib.domain.job import Job, fold
from chalicelib.domain.opening import job_id, open_job
from chalicelib.domain.people import Actor
from chalicelib.domain.phone import same_country
from chalicelib.gateways.world import World
from chalicelib.models import company, limits
from chalicelib.models import jobs as table
from chalicelib.observability import counted

from . import jobs
from .strangers import DAY, FORM_WORDS, HOUR, network

# In an hour for one phone from one place, and from one place for whatever phones; in a day for one phone from anywhere.
# The last two are high, so that nobody can keep a stranger or a neighbour from asking.
PER_PHONE, PER_ADDRESS, PER_PHONE_IN_A_DAY = 5, 300, 20
# More requests for one phone in a day, or from one place in an hour, are taken, and nobody is texted for them: it may
# be a stranger who asks, and one place must not use up what all numbers that nobody knows may be texted in an hour.
TEXTED_IN_A_DAY, TEXTED_PER_ADDRESS = 5, 15
MOST_PHOTOS = 4


def open_request(world: World, command: c.OpenJob, phone: str, address: str, consent: str, wish: str) -> Job:
    """Open the job, and put the wished time to it as the customer's note. `phone` is E.164. Raises TooMany."""
    # What was taken once is taken again as it was, and counts nowhere.
    before = _taken_before(command)
    texted = before.customer.texts_allowed if before else _counted(command, phone, network(address))
    if not texted:
        command = replace(command, customer=replace(command.customer, texts_allowed=False))
    actor = Actor(role="customer", id=phone, name=command.customer.name)
    job = jobs.open_one(world, command, actor, source="form", consent=consent)
    if wish:
        job = jobs.run(world, job.id, c.AddNote(id=command.id[:58] + c.WISH, text=wish), actor)
    return job


def try_request(world: World, command: c.OpenJob, phone: str, consent: str) -> Job:
    """The job that this request would open, decided like any other and not written: nobody sees or hears of it."""
    actor = Actor(role="customer", id=phone, name=command.customer.name)
    given = jobs.context(world, None)
    return fold(open_job(command, actor, given, job_id(command.id), "form", consent))


def add_photos(world: World, job: Job, command: c.OpenJob, keys: Sequence[str]) -> Job:
    """Make the photos that were put for this form the job's. One that is none keeps no request from being taken."""
    actor = Actor(role="customer", id=job.customer.phone, name=job.customer.name)
    for n, key in enumerate(dict.fromkeys(keys)):
        if n >= MOST_PHOTOS:
            break
        fields = {"command": "add_photo", "id": f"{command.id[:50]}-{n}{c.WISH}", "key": key}
        try:
            job = jobs.run(world, job.id, msgspec.convert(fields, c.AddPhoto), actor)
        except (msgspec.ValidationError, errors.Invalid, errors.TooMany, errors.Conflict):
            counted("form_photos_refused")
    return job


def _counted(command: c.OpenJob, phone: str, sender: str) -> bool:
    """Count this request beforehand, so that many at one moment do not slip by; whether its number may be texted.

    What its place may not send is not counted for the phone: one place alone never ends a number's day. Raises TooMany.
    """
    if (
        limits.count("request", f"{phone} {sender}", HOUR) > PER_PHONE
        or limits.count("request-address", sender, HOUR) > PER_ADDRESS
    ):
        raise errors.TooMany(FORM_WORDS, HOUR)
    today = limits.count("request-phone", phone, DAY)
    if today > PER_PHONE_IN_A_DAY:
        raise errors.TooMany(FORM_WORDS, HOUR)
    # Anybody can type any number here, and texts to some countries cost a hundred times as much: we call instead.
    if not command.customer.texts_allowed or not same_country(phone, company.company().phone):
        return False
    return today <= TEXTED_IN_A_DAY and limits.count("request-texted", sender, HOUR) <= TEXTED_PER_ADDRESS


def _taken_before(command: c.OpenJob) -> e.JobOpened | None:
    """What this very form has opened: then it is only answered again."""
    there = table.get(job_id(command.id))
    opened = there.history[0] if there else None
    return opened if isinstance(opened, e.JobOpened) and opened.command_id == command.id else None
