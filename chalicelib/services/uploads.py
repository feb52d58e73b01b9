"""Photos from pages: a form by which a phone puts one straight into the bucket, and the look that makes it the job's.

What a phone puts there lies under a key that nobody is ever shown, and is deleted after a day. Only what is a picture
by its own bytes is copied to the job, and these bytes cannot be changed any more.
"""

from msgspec import Struct

from chalicelib.domain import commands as c
from chalicelib.domain.errors import Invalid, TooMany
from chalicelib.domain.job import Job
from chalicelib.domain.pictures import (
    LONGEST_UPLOAD,
    UPLOADED,
    Photo,
    PictureType,
    is_key,
    job_key,
    picture_type,
    upload_key,
)
from chalicelib.gateways.world import World
from chalicelib.models import limits

SECONDS = 900
# What is begun, arrived or not: a day's photos of a job and many failed tries.
A_DAY = 200


class Offer(Struct, frozen=True, kw_only=True):
    """Where to put one photo: a form to post with the file as its last field, and the key for `add_photo`."""

    key: str
    url: str
    fields: dict[str, str]


def offer(world: World, whose: str, kind: PictureType) -> Offer:
    """`whose` is the job's id, or the id of the command that will open one.

    Raises Invalid for what no page sends, TooMany when somebody fills the bucket with what is never looked at.
    """
    if kind not in UPLOADED:
        raise Invalid({"type": "This is not one of the choices."})
    if limits.count("uploads", whose, 86_400) > A_DAY:
        raise TooMany("There are many photos already. Please call the office.", 3600)
    key = upload_key(whose, world.new_id())
    form = world.photos().presigned_post(key, kind, SECONDS)
    return Offer(key=key, url=form.url, fields=form.fields)


def kept(world: World, job: Job, command: c.AddPhoto) -> Photo | None:
    """The photo that a command names, kept with its job; None when it never arrived.

    Raises Invalid when it is no picture or belongs to another job, Unavailable.
    """
    if command.key.split("/")[1] not in (job.id, job.history[0].command_id):
        raise Invalid({"key": "This photo belongs to another job."})
    found = world.photos().look(command.key)
    if found is None:
        return None
    kind = picture_type(found.begins)
    if kind not in UPLOADED or kind != found.type or not 0 < found.bytes <= LONGEST_UPLOAD:
        raise Invalid({"key": "This is no photo. Please take another one."})
    to = job_key(job.id, command.key)
    if not is_key(to) or not world.photos().copy(command.key, found.mark, to):
        return None
    return Photo(key=to, type=kind, bytes=found.bytes)
