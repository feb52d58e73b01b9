"""Texts that come in: words the carriers reserve change what we may send, everything else becomes a reply.

A text is kept first, with what it belongs to; what follows from it can be done again, and then changes nothing.
"""

import re

from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain.delivery import keyword_of
from chalicelib.domain.errors import DocumentTooLarge, Unavailable
from chalicelib.domain.people import SYSTEM
from chalicelib.domain.pictures import Medium
from chalicelib.domain.write import clean
from chalicelib.gateways.world import World
from chalicelib.models import jobs as table
from chalicelib.models import talks, texts
from chalicelib.models.technicians import TechnicianRecord
from chalicelib.models.texts import TextRecord
from chalicelib.observability import counted
from chalicelib.settings import settings

from . import by_text, consents, inbox, jobs, numbers, pictures

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
    text = texts.get(phone, texts.inbound_id(sid)) or _taken_in(world, sid, phone, body, media)
    consents.obeyed(world, text)
    if text.cause and (technician := numbers.technician_of(phone)):
        by_text.follow(world, text, technician)
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
    """Keep the text with whose it is and what it is about.

    A technician's is about the visits of today; one without any, who is the customer of an open job, writes as that.
    """
    technician, body = numbers.technician_of(phone), clean(typed[:LONGEST])
    job = numbers.open_one(table.of_customer(phone, numbers.NEWEST_JOBS))
    keyword = keyword_of(body)
    bare = TextRecord(
        id=texts.inbound_id(sid),
        phone=phone,
        direction="in",
        body=body,
        state="received",
        at=world.now(),
        job=job.id if job else "",
        name=job.customer.name if job else technician.name if technician else "",
        sid=sid,
        # Nobody has to read that a customer stopped texts: the card says so.
        unread=keyword != "stop",
        media=media,
        due_at=pictures.look_again_at(world) if media else None,
    )
    text = _technicians(world, bare, technician, job is not None, keyword is None) if technician else bare
    if texts.receive(text):
        counted("texts_received")
        return text
    return texts.get(phone, text.id) or text


def _technicians(
    world: World, bare: TextRecord, technician: TechnicianRecord, customer: bool, says_something: bool
) -> TextRecord:
    """The text of a technician: what it is about where one who is at work says something."""
    visits = by_text.visits_today(world, technician) if technician.active and says_something else []
    if customer and not visits:
        return bare
    text = replace(bare, to="technician", job="", name=technician.name, unread=True)
    if not (technician.active and says_something):
        return text
    meant = by_text.understood(world, technician, text, visits)
    return replace(text, job=meant.job, cause=meant.cause, about=meant.about, unread=meant.unread)
