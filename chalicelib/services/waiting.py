"""The texts of a job that are due and have not left: what each will say as things stand, and when it leaves."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from chalicelib.domain.job import Job
from chalicelib.domain.moment import instant_of, span
from chalicelib.domain.texts import texts_in_time
from chalicelib.gateways.world import World
from chalicelib.models import company, texts

from .records import text_shown
from .release import OLDEST, NotYet, Release, release
from .shown import Json
from .worded import worded

WAITING = "waiting"
# What only waits for the undo time is not worth a look.
SOON = timedelta(minutes=1)


def waiting(world: World, job: Job) -> Iterator[Json]:
    """Texts as in the record, in the state `waiting` and with `held_until`; `day` where a technician will be told of
    it by the text for that whole day.
    """
    now, rules = datetime.fromisoformat(world.now()), company.company().moments
    for due in texts_in_time(job):
        between = span(due, rules)
        if between is None or between[1] + OLDEST < now or texts.get(due.phone, due.id):
            continue
        try:
            found = release(world, job, due)
        except NotYet:
            continue
        if isinstance(found, Release) and found.at > now + SOON:
            text = text_shown(worded(world, job, found.due)) | {"state": WAITING, "at": due.at}
            day = {"day": found.day.isoformat()} if found.day else {}
            yield text | {"held_until": instant_of(found.at)} | day
