"""Texts to numbers of which nobody knows whose they are: one a day for each, so many an hour for all of them."""

import time
from datetime import datetime, timedelta

from chalicelib.domain.due import Due
from chalicelib.domain.job import Job
from chalicelib.domain.moment import later
from chalicelib.domain.texts import texts_due
from chalicelib.domain.vouching import vouched
from chalicelib.gateways.world import World
from chalicelib.models import customers, limits, talks
from chalicelib.models.customers import CustomerRecord
from chalicelib.observability import counted

HOUR = 3600
# More requests of new customers than this in an hour would be somebody who plays with the form.
MOST_AN_HOUR = 60
ONE_A_DAY = timedelta(hours=24)
BRAKE = timedelta(minutes=10)
UNKNOWN = "unknown_number"
_BRAKE = "texts-to-unknown"
_ALL = "all"


def is_unknown(job: Job, due: Due, record: CustomerRecord | None) -> bool:
    """Whether nobody vouches for the number, and it has not written and was not written to by the office."""
    if due.to != "customer" or due.at_once or (record and record.known) or vouched(job):
        return False
    talk = talks.get(due.phone)
    return not (talk and (talk.heard_at or talk.written_at))


def had_its_text(due: Due, record: CustomerRecord | None, now: datetime) -> bool:
    """Whether another text has taken the number's turn within a day."""
    if record is None or not record.turn or record.turn == due.id:
        return False
    return now - datetime.fromisoformat(record.turn_at) < ONE_A_DAY


def braked(now: datetime) -> datetime | None:
    """When to look again because too many texts went to unknown numbers in this hour; None when not."""
    return now + BRAKE if limits.so_far(_BRAKE, _ALL, HOUR) >= MOST_AN_HOUR else None


def gives_way(job: Job, due: Due) -> bool:
    """Whether the number's one text is better spent on another one of this job: what to do until somebody comes."""
    return due.kind == "got_it" and any(other.kind.startswith("safety_") for other in texts_due(job))


def takes_its_turn(world: World, due: Due) -> bool:
    """Whether this text may leave as the number's one of the day. Of several at one moment only one may."""
    now = world.now()
    record = customers.get(due.phone)
    if record and record.turn == due.id:
        # Its sender was killed in between, or it was begun before.
        return True
    moment = time.time()
    if limits.count(_BRAKE, _ALL, HOUR, moment) > MOST_AN_HOUR:
        counted("texts_braked")
        return False
    if customers.take_turn(due.phone, due.id, now, later(now, -int(ONE_A_DAY.total_seconds()))):
        return True
    limits.forgive(_BRAKE, _ALL, HOUR, moment)
    counted("texts_dropped", why=UNKNOWN)
    return False
