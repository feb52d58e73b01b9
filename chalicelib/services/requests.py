"""A customer's request by the public form: opened once, limited per sender, with the consent in the words shown."""

import hashlib
import hmac
from datetime import datetime

from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.job import Job
from chalicelib.domain.people import Actor
from chalicelib.domain.phone import same_country
from chalicelib.gateways.world import World
from chalicelib.models import company, limits
from chalicelib.settings import settings

from . import jobs

YOUNGEST_SECONDS = 3
OLDEST_SECONDS = 24 * 3600
HOUR = 3600
PER_PHONE = 5
PER_ADDRESS = 60


def sealed_time(now: str) -> str:
    """When a form was opened, so that nobody can write another time into it: `1795345685.9f2c…`."""
    seconds = str(int(datetime.fromisoformat(now).timestamp()))
    return f"{seconds}.{_seal(seconds, settings().link_secrets[0])}"


def age(opened: str, now: str) -> float | None:
    """How many seconds a form was open; None when the time was not sealed by us."""
    seconds, _, seal = opened.partition(".")
    if not seconds.isdecimal() or not any(
        hmac.compare_digest(seal.encode(), _seal(seconds, secret).encode()) for secret in settings().link_secrets
    ):
        return None
    return datetime.fromisoformat(now).timestamp() - int(seconds)


def open_request(world: World, command: c.OpenJob, phone: str, address: str, consent: str, wish: str) -> Job:
    """Open the job, and put the wished time to it as the customer's note. `phone` is E.164. Raises TooMany."""
    if limits.count("request-phone", phone, HOUR) > PER_PHONE or (
        address and limits.count("request-address", address, HOUR) > PER_ADDRESS
    ):
        raise errors.TooMany("There were many requests from here. Please call us, or try again in an hour.", HOUR)
    if not same_country(phone, company.company().phone):
        # Anybody can type any number here, and texts to some countries cost a hundred times as much: we call instead.
        command = replace(command, customer=replace(command.customer, texts_allowed=False))
    actor = Actor(role="customer", id=phone, name=command.customer.name)
    job = jobs.open_one(world, command, actor, source="form", consent=consent)
    if wish:
        job = jobs.run(world, job.id, c.AddNote(id=command.id[:58] + c.WISH, text=wish), actor)
    return job


def _seal(seconds: str, secret: str) -> str:
    return hmac.new(secret.encode(), b"opened" + seconds.encode(), hashlib.sha256).hexdigest()[:24]
