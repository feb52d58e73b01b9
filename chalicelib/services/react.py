"""What follows from a changed job: boards and pages hear of it, texts are queued, the customer's record is kept.

Runs twice, late and out of order without harm: boards and pages go by version, a text's id is claimed once, the
customer's record keeps what is newest. So a record that fails stops no other; delivery starts again at it.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from chalicelib.domain import events as e
from chalicelib.domain.frames import changed, frames, told_of
from chalicelib.domain.job import Job
from chalicelib.domain.texts import Due, texts_due
from chalicelib.domain.vouching import now_vouched, now_worked_on
from chalicelib.gateways.world import World
from chalicelib.models import company, customers
from chalicelib.observability import measured

from . import consents
from .batches import failing
from .boards import Told, broadcast, on_board, today
from .changes import Change, StreamRecord, change_of, first_failed, newest
from .customers import note_believed, note_customer
from .shown import in_short
from .tickets import BOARDS, job_topic

PAGES_AT_ONCE = 8


def answer(failed: Sequence[str]) -> dict[str, list[dict[str, str]]]:
    """What Lambda wants to hear of a batch: the records that failed, by sequence number."""
    return {"batchItemFailures": [{"itemIdentifier": number} for number in failed]}


def react_to_job_changes(world: World, records: Sequence[StreamRecord]) -> list[str]:
    """The sequence number of the first record that failed, or none."""
    changes = [change_of(record) for record in records]
    texts = _Texts()
    boards: list[Told] = []
    pages: list[Told] = []

    def tell_boards(batch: Sequence[Change]) -> None:
        day = today(world)
        stays = [c for c in batch if c.new and on_board(c.new.partition, day)]
        cards = [c.new.card for c in stays if c.new]
        gone = [(c.job_id, c.version) for c in batch if c not in stays]
        news = [told_of(c.job_id, c.version, in_short(event)) for c in stays if (event := c.brought_by)]
        boards.append(broadcast(world, BOARDS, frames(cards, gone, news)))

    def put_texts(batch: Sequence[Change]) -> None:
        texts.put(world)

    def keep_customer(change: Change) -> None:
        for job, event in _customer_events(change):
            consents.noted(world, job, event, note_customer(job, event))
        if change.job and now_worked_on(change.job, change.before):
            note_believed(change.job)
        if change.job and now_vouched(change.job, change.before):
            customers.vouch(change.job.customer.phone)

    latest = newest(changes)
    failed = _whole(latest, tell_boards)
    failed += failing(changes, texts.note, _named)
    failed += _whole(texts.wanted_by, put_texts)
    failed += failing(changes, keep_customer, _named)
    failed += _tell_pages(world, latest, pages)
    _measure(world, records, [change for change in changes if change not in failed], boards, pages)
    return first_failed(changes, failed)


def _measure(
    world: World,
    records: Sequence[StreamRecord],
    done: Sequence[Change],
    boards: Sequence[Told],
    pages: Sequence[Told],
) -> None:
    """One line for each kind of command among the changes, the first with how late this is and what was posted.

    What comes twice is counted twice. How many boards are open is not said when they could not be told.
    """
    told = [*boards, *pages]
    kinds = Counter(kind for change in done for kind in _commands(change))
    now = datetime.fromisoformat(world.now()).replace(tzinfo=None)
    lag = max(((now - record.timestamp).total_seconds() * 1000 for record in records), default=0)
    figures: dict[str, float] = {
        "stream_lag": max(0, round(lag)),
        "posts": sum(one.posts for one in told),
    }
    if boards:
        figures["boards"] = boards[0].open
    if gone := sum(one.gone for one in told):
        figures["posts_gone"] = gone
    first, *more = kinds.most_common() or [("", 0)]
    measured(figures | ({"commands": first[1]} if first[1] else {}), kind=first[0])
    for kind, number in more:
        measured({"commands": number}, kind=kind)


def _commands(change: Change) -> Iterator[str]:
    """The accepted commands that a change brought, each by the kind of its first event."""
    if change.job is None:
        return
    known = change.old.version if change.old else 0
    seen = set()
    for event in change.job.history:
        if event.version > known and event.command_id not in seen:
            seen.add(event.command_id)
            yield str(event.__struct_config__.tag)


def _whole(changes: Sequence[Change], work: Callable[[Sequence[Change]], None]) -> list[Change]:
    """One piece of work for all changes together: when it fails, it is all of them that failed."""
    ended = failing([changes] if changes else [], work, lambda batch: f"{len(batch)} changes")
    return [change for batch in ended for change in batch]


def _named(change: Change) -> str:
    return f"{change.job_id} version {change.version}"


class _Texts:
    """The texts that became due within one batch. What is not due any more at its end is left out."""

    def __init__(self) -> None:
        self.wanted_by: list[Change] = []
        self._found: dict[tuple[str, str], Due] = {}
        self._due_at_last: dict[str, tuple[int, set[str]]] = {}

    def note(self, change: Change) -> None:
        """Add what is due after the change and was not before; everything where there is no before.

        Everything, too, when somebody first vouches for the number: what was held for that leaves now.
        """
        job = change.job
        if job is None:
            return
        due = texts_due(job)
        if change.version >= self._due_at_last.get(job.id, (0, set()))[0]:
            self._due_at_last[job.id] = (change.version, {text.id for text in due})
        before = change.before if due and not now_vouched(job, change.before) else None
        known = {_which(text) for text in texts_due(before)} if before else set()
        fresh = [text for text in due if _which(text) not in known]
        if fresh:
            self.wanted_by.append(change)
            self._found |= {(job.id, text.id): text for text in fresh}

    def put(self, world: World) -> None:
        """Queue them; those that can be undone leave after the undo time, by the clock of the queue."""
        wait = math.ceil(company.company().undo_seconds) + 1
        messages = [
            (job_id, text_id, wait if text.waits else 0)
            for (job_id, text_id), text in self._found.items()
            if text_id in self._due_at_last[job_id][1]
        ]
        if messages:
            world.queue().put(messages)


def _which(text: Due) -> tuple[str, str]:
    """The same words to another phone are another text."""
    return text.id, text.phone


def _customer_events(change: Change) -> Iterator[tuple[Job, e.JobOpened | e.DetailsCorrected]]:
    """What is said of the customer in the events that the change brought."""
    job = change.job
    if job is None:
        return
    before = change.before
    for event in job.history[len(before.history) if before else 0 :]:
        if isinstance(event, e.JobOpened | e.DetailsCorrected):
            yield job, event


def _tell_pages(world: World, latest: Sequence[Change], told: list[Told]) -> list[Change]:
    """At most one query for each changed job; several jobs at once, so that a large batch does not wait for itself."""

    def tell(change: Change) -> None:
        told.append(broadcast(world, job_topic(change.job_id), [changed(change.version)]))

    if len(latest) == 1:
        return failing(latest, tell, _named)
    with ThreadPoolExecutor(PAGES_AT_ONCE) as pool:
        ended = pool.map(lambda change: failing([change], tell, _named), latest)
        return [change for batch in ended for change in batch]
