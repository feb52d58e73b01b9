"""The technicians' texts for a whole day as the office sees them, and sending one before its time."""

import math
from datetime import date, datetime

from chalicelib.domain.day_text import day_text_id
from chalicelib.domain.errors import Invalid, NotFound, TechnicianInactive
from chalicelib.domain.moment import day_text_at, instant_of
from chalicelib.domain.schedule import local_day
from chalicelib.gateways.world import World
from chalicelib.models import company, technicians, texts
from chalicelib.models.technicians import TechnicianRecord
from chalicelib.models.texts import TextRecord

from .shown import Json

FARTHEST_DAYS = 366


def read(typed: str) -> date:
    """A day as it is written in an address. Raises Invalid."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise Invalid({"day": "Write a day, like 2026-11-24."}) from None


def shown(world: World, day: date) -> Json:
    """What each active technician was told of a day as a whole; `leaves_at` is when those who were not yet will be."""
    everybody = [technician for technician in technicians.everybody() if technician.active]
    known = {
        (text.phone, text.id): text
        for start in range(0, len(everybody), texts.BATCH)
        for text in texts.several([_key(one, day) for one in everybody[start : start + texts.BATCH]])
    }
    leaves = day_text_at(day, company.company().moments)
    return {
        "day": day.isoformat(),
        "leaves_at": instant_of(leaves) if leaves > datetime.fromisoformat(world.now()) else None,
        "technicians": [_told(one, known.get(_key(one, day))) for one in everybody],
    }


def send(world: World, technician_id: str, day: date) -> Json:
    """Tell a technician of a later day now. Once is enough: asked again, nothing more is sent.

    It leaves after the undo time, so that what was planned just before is part of it or was taken back.
    Raises NotFound, TechnicianInactive, Invalid.
    """
    rules = company.company().moments
    ahead = (day - date.fromisoformat(local_day(world.now(), rules.zone))).days
    if not 0 < ahead <= FARTHEST_DAYS:
        raise Invalid({"day": "Choose a later day. What is planned for today is told at once."})
    technician = technicians.get(technician_id)
    if technician is None:
        raise NotFound("There is no such technician.")
    if not technician.active:
        raise TechnicianInactive(f"{technician.name} does not take jobs at the moment.")
    phone, text_id = _key(technician, day)
    text = texts.get(phone, text_id)
    if text is None:
        world.queue().put([(phone, text_id, math.ceil(rules.undo_seconds) + 1)])
    return _told(technician, text)


def _key(technician: TechnicianRecord, day: date) -> tuple[str, str]:
    return technician.phone, day_text_id(day, technician.id)


def _told(technician: TechnicianRecord, text: TextRecord | None) -> Json:
    return {
        "id": technician.id,
        "state": text.state if text else None,
        "reason": text.reason if text else None,
        "at": text.at if text else None,
    }
