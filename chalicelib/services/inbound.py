"""Texts that come in: words the carriers reserve change what we may send, everything else becomes a reply."""

import re

from chalicelib.domain import commands as c
from chalicelib.domain.delivery import keyword_of
from chalicelib.domain.errors import DocumentTooLarge
from chalicelib.domain.job import Job
from chalicelib.domain.people import SYSTEM
from chalicelib.domain.write import clean
from chalicelib.gateways.world import World
from chalicelib.models import customers, technicians, texts
from chalicelib.models import jobs as table
from chalicelib.models.technicians import TechnicianRecord
from chalicelib.models.texts import TextRecord
from chalicelib.observability import counted

from . import jobs

LONGEST = 2000
_NEWEST = 10
_PHONE = re.compile(r"\+[0-9]{5,15}")


def received(world: World, sid: str, phone: str, body: str) -> None:
    """One text from a phone. The same one again has no further effect."""
    if not sid or not _PHONE.fullmatch(phone):
        return
    earlier = texts.get(phone, texts.inbound_id(sid))
    if earlier is None:
        earlier = _new(world, sid, phone, body)
        _obey(phone, body)
        texts.receive(earlier)
        counted("texts_received")
    if earlier.job and earlier.to == "customer" and _is_reply(earlier.body):
        reply = c.RecordReply(id=f"reply:{sid}", text_id=earlier.id, text=earlier.body)
        _note(world, earlier.job, reply)


def _note(world: World, job_id: str, reply: c.RecordReply) -> None:
    """Put the reply to the job; one whose record was filled with replies keeps the text beside it, unmarked."""
    try:
        jobs.run(world, job_id, reply, SYSTEM)
    except DocumentTooLarge:
        counted("replies_beside_a_full_job")


def _obey(phone: str, body: str) -> None:
    """Nothing but a word from that phone opts it out or in again."""
    keyword = keyword_of(body)
    if keyword in ("stop", "start"):
        customers.opt_out(phone, keyword == "stop")


def _is_reply(body: str) -> bool:
    """`Yes` opts in for the carrier, and is an answer to the office too."""
    return keyword_of(body) is None or keyword_of(body) == "start"


def _new(world: World, sid: str, phone: str, body: str) -> TextRecord:
    job, technician = _open_job(phone), None
    if job is None:
        technician = _technician(phone)
    return TextRecord(
        id=texts.inbound_id(sid),
        phone=phone,
        direction="in",
        body=clean(body[:LONGEST]),
        state="received",
        at=world.now(),
        job=job.id if job else "",
        to="technician" if technician else "customer",
        name=technician.name if technician else job.customer.name if job else "",
        sid=sid,
    )


def _open_job(phone: str) -> Job | None:
    return next((job for job in table.of_customer(phone, _NEWEST) if job.status == "open"), None)


def _technician(phone: str) -> TechnicianRecord | None:
    return next((one for one in technicians.everybody() if one.phone == phone), None)
