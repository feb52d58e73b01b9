"""A due text as it is to be claimed: its body in the reader's language, with `{link}` where the link goes."""

from msgspec.structs import replace

from chalicelib.domain.due import Due, Link
from chalicelib.domain.job import Job
from chalicelib.domain.moment import later
from chalicelib.domain.schedule import Language
from chalicelib.domain.wording import LINK, Facts, Recipient, words
from chalicelib.gateways.world import World
from chalicelib.models.technicians import TechnicianRecord
from chalicelib.models.texts import TextRecord

from . import links, wording

# A sender that is still alive has its answer or its timeout by then.
LOOK_AGAIN_SECONDS = 60
DAY, DAY_TOLD = "day", "day_told"


def worded(world: World, job: Job, due: Due) -> TextRecord:
    """A text of a job, to be looked at again a minute after it was claimed."""
    now = world.now()
    facts = replace(
        wording.facts_of(job, now),
        technician=due.technician,
        window=due.window,
        was=due.was,
        minutes=due.minutes,
        total_cents=next((quote.total_cents for quote in job.quotes if quote.version == due.quote), None),
        reason=due.reason,
    )
    language: Language = "es" if due.language == "es" else "en"
    return TextRecord(
        id=due.id,
        phone=due.phone,
        direction="out",
        body=_body(job, due.kind, due.to, language, facts, due.link),
        state="claimed",
        at=now,
        job=job.id,
        to=due.to,
        name=due.person,
        cause=due.cause,
        link=_named(due.link),
        due_at=later(now, LOOK_AGAIN_SECONDS),
    )


def repeated(world: World, first: TextRecord, due: Due) -> TextRecord:
    """What somebody wrote, once more in the same words."""
    now = world.now()
    return replace(
        first,
        id=due.id,
        phone=due.phone,
        state="claimed",
        at=now,
        cause=due.cause,
        reason=None,
        sid=None,
        tries=1,
        refusals=0,
        due_at=later(now, LOOK_AGAIN_SECONDS),
        missed=False,
    )


def worded_day(world: World, technician: TechnicianRecord, visits: list[Job], text_id: str) -> TextRecord:
    """The text for a day with these visits, the earliest first: its link opens that one's portal."""
    now, first = world.now(), visits[0]
    link: Link = ("t", first.visit.assignment)
    facts = replace(wording.facts_of(first, now), jobs=len(visits))
    return TextRecord(
        id=text_id,
        phone=technician.phone,
        direction="out",
        body=_body(first, DAY, "technician", technician.language, facts, link),
        state="claimed",
        at=now,
        job=first.id,
        to="technician",
        name=technician.name,
        cause=DAY_TOLD,
        link=_named(link),
        due_at=later(now, LOOK_AGAIN_SECONDS),
    )


def _body(job: Job, kind: str, to: Recipient, language: Language, facts: Facts, link: Link | None) -> str:
    address = links.url(job.id, *link) if link else ""
    return words(kind, to, language, facts, len(address), wording.edited(kind, to, language))


def _named(link: Link | None) -> str | None:
    return f"{link[0]}:{link[1]}" if link else None


def body_with_link(text: TextRecord) -> str:
    """The words as they leave. The link is made here and kept nowhere."""
    return bodies_with_link(text)[0]


def bodies_with_link(text: TextRecord) -> list[str]:
    """The same by every secret of links, the newest first: how the words may have left."""
    if text.link is None:
        return [text.body]
    kind, _, number = text.link.partition(":")
    named = next(known for known in ("t", "q", "s") if known == kind)
    return [text.body.replace(LINK, address) for address in links.urls(text.job, named, int(number))]
