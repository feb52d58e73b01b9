"""What time brings, every minute: texts due and missing, texts whose fate is open, quotes that have expired."""

from collections.abc import Iterator
from datetime import date, timedelta

from chalicelib.domain import card
from chalicelib.domain import commands as c
from chalicelib.domain.decide import lapsed
from chalicelib.domain.job import Job
from chalicelib.domain.people import SYSTEM
from chalicelib.domain.schedule import local_day
from chalicelib.domain.texts import texts_due
from chalicelib.domain.undo import seconds
from chalicelib.gateways.world import World
from chalicelib.models import company, texts
from chalicelib.models import jobs as table
from chalicelib.observability import counted

from . import boards, jobs, send
from .batches import failing

# The stream and the queue are given this long beyond the undo time before a text counts as missing.
GRACE_SECONDS = 30

# (version, local day) of the jobs in which nothing was open when this process last looked: their documents are not read
# again until the card changes. Forgetting it costs reads, never correctness.
_SEEN: dict[str, tuple[int, str]] = {}


def sweep(world: World, seen: dict[str, tuple[int, str]] = _SEEN) -> None:
    """Queue what was left behind, expire what is over. Sends nothing itself; safe to run at any time, or twice."""
    _take_up_open(world)
    boards.reload_on_a_new_day(world)
    today = local_day(world.now(), company.company().zone)
    quiet = {}
    changed = []
    for job_id, version in _on_the_board(today):
        known = seen.get(job_id)
        if known and known[0] >= version and known[1] == today:
            quiet[job_id] = known
        else:
            changed.append(job_id)

    def look_at(job_id: str) -> None:
        settled = _swept(world, job_id)
        if settled:
            quiet[job_id] = (settled, today)

    # One broken job does not keep the others from being looked at.
    failing(changed, look_at, str)
    seen.clear()
    seen.update(quiet)


def _take_up_open(world: World) -> None:
    found = [(texts.owner(phone, text_id), text_id, 0) for phone, text_id in texts.due(world.now())]
    if found:
        counted("texts_taken_up", len(found))
        world.queue().put(found)


def _on_the_board(today: str) -> Iterator[tuple[str, int]]:
    """(id, version) of the open jobs and of those closed within a day."""
    yesterday = (date.fromisoformat(today) - timedelta(days=1)).isoformat()
    closed = [f"{kind}#{day}" for day in (today, yesterday) for kind in ("closed", "cancelled")]
    for partition in ("open", *closed):
        for stored in table.cards(partition):
            shown = card.decoded(stored)
            yield shown["id"], shown["version"]


def _swept(world: World, job_id: str) -> int | None:
    """The job's version when nothing about it is open; None when it must be looked at again."""
    job = table.get(job_id)
    if job is None:
        return None
    _expire(world, job)
    return job.version if _texts_settled(world, job) else None


def _expire(world: World, job: Job) -> None:
    quote = job.quote
    if quote and quote.status == "sent" and lapsed(quote, world.now(), company.company().zone):
        command = c.ExpireQuote(id=f"expire:{job.id}:{quote.version}", version=quote.version)
        jobs.run(world, job.id, command, SYSTEM)


def _texts_settled(world: World, job: Job) -> bool:
    """Queue the texts that are due and missing; False while the fate of any is open."""
    settled, missing = True, []
    for due in texts_due(job):
        age = seconds(world.now()) - seconds(due.at)
        if age > send.OLDEST_SECONDS:
            continue
        if age < company.company().undo_seconds + GRACE_SECONDS:
            settled = False
            continue
        text = texts.get(due.phone, due.id)
        if text:
            settled = settled and text.settled
            continue
        try:
            wanted = send.called_for(world, job, due)[0] is not None
        except send.NotYet:
            settled = False
            continue
        if wanted:
            settled = False
            missing.append((job.id, due.id, 0))
    if missing:
        counted("texts_missing", len(missing))
        world.queue().put(missing)
    return settled
