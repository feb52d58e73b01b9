"""Texts that come in: words the carriers reserve change what we may send, everything else becomes a reply.

A text is kept first, with what it belongs to; what follows from it can be done again, and then changes nothing.
"""

import re

from chalicelib.domain import commands as c
from chalicelib.domain.delivery import keyword_of
from chalicelib.domain.errors import DocumentTooLarge, Unavailable
from chalicelib.domain.people import SYSTEM
from chalicelib.domain.pictures import Medium
from chalicelib.domain.write import clean
from chalicelib.gateways.world import World
from chalicelib.models import jobs as table
from chalicelib.models import talks, texts
from chalicelib.models.texts import TextRecord
from chalicelib.observability import counted
from chalicelib.settings import settings

from . import consents, inbox, jobs, numbers, pictures

LONGEST = 2000
_PHONE = re.compile(r"\+[0-9]{5,15}")
_SID = re.compile(r"[0-9A-Za-z]{1,64}")


def received(world: World, sid: str, phone: str, body: str, media: tuple[Medium, ...] = ()) -> None:
    """One text from a phone. The same one again has no further effect.

    Nobody can be answered who is no phone: short codes, names and addresses of other services are counted and dropped,
    and so is what seems to come from our own number.
    """
    if not _SID.fullmatch(sid) or not _PHONE.fullmatch(phone) or phone == settings().twilio_number:
        counted("texts_ignored")
        return
    text = texts.get(phone, texts.inbound_id(sid))
    if text is None:
        text = _taken_in(world, sid, phone, body, media)
    consents.obeyed(world, text)
    if text.job and text.to == "customer" and _is_reply(text.body):
        reply = c.RecordReply(id=f"reply:{sid}", text_id=text.id, text=text.body, photos=len(text.media))
        _note(world, text.job, reply)
    talks.heard(phone, text.at, text.id)
    inbox.tell(world, phone, unread=text.unread or None)
    _order_pictures(world, text)


def _order_pictures(world: World, text: TextRecord) -> None:
    """The text is kept whatever happens to its pictures: what cannot be ordered now is found by the sweep."""
    try:
        pictures.order(world, text)
    except Unavailable:
        counted("pictures_not_ordered")


def _note(world: World, job_id: str, reply: c.RecordReply) -> None:
    """Put the reply to the job; one whose record was filled with replies keeps the text beside it, unmarked."""
    try:
        jobs.run(world, job_id, reply, SYSTEM)
    except DocumentTooLarge:
        counted("replies_beside_a_full_job")


def _is_reply(body: str) -> bool:
    """`Yes` opts in for the carrier, and is an answer to the office too."""
    return keyword_of(body) is None or keyword_of(body) == "start"


def _taken_in(world: World, sid: str, phone: str, typed: str, media: tuple[Medium, ...]) -> TextRecord:
    """Keep the text with whose it is. A technician's belongs to a job only where the number is that job's customer."""
    technician = numbers.technician_of(phone)
    job, body = numbers.open_one(table.of_customer(phone, numbers.NEWEST_JOBS)), clean(typed[:LONGEST])
    text = TextRecord(
        id=texts.inbound_id(sid),
        phone=phone,
        direction="in",
        body=body,
        state="received",
        at=world.now(),
        job=job.id if job else "",
        to="technician" if technician and not job else "customer",
        name=job.customer.name if job else technician.name if technician else "",
        sid=sid,
        # Nobody has to read that a customer stopped texts: the card says so.
        unread=technician is not None or keyword_of(body) != "stop",
        media=media,
        due_at=pictures.look_again_at(world) if media else None,
    )
    if texts.receive(text):
        counted("texts_received")
        return text
    return texts.get(phone, text.id) or text
