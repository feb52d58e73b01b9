"""Texts that failed and were seen to: which text is due in the place of one, and what its reader knows all the same."""

import re
from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from . import events as e
from .delivery import is_the_numbers
from .due import Due, Past
from .job import Job

SeenTo = e.TextSentAgain | e.ToldByPhone
WRITTEN = "written"
_AGAIN = re.compile(r"-again([0-9]+)\Z")


def again_id(text_id: str) -> str:
    """`7KQ4M2XD-0003-assigned-t-again1`: the id of the text that says the same once more, of which there is only one.

    That one's own is `…-again2`: the id is as short the fifth time.
    """
    known = _AGAIN.search(text_id)
    first = text_id[: known.start()] if known else text_id
    return f"{first}-again{int(known[1]) + 1 if known else 1}"


def in_place(past: Past, found: Iterable[Due], by_the_clock: Callable[[], Iterable[Due]]) -> list[Due]:
    """What is due, where a text that was seen to gave way to the one in its place, or to nothing.

    `by_the_clock` are texts that are true, too, and not due by the history alone.
    """
    due = {text.id: text for text in found}
    seen_to = [event for _, event in past.standing() if isinstance(event, SeenTo)]
    if not seen_to:
        return list(due.values())
    true = {text.id: text for text in by_the_clock()} | due
    for event in seen_to:
        due.pop(event.text_id, None)
        if isinstance(event, e.TextSentAgain):
            for again in _again(past, event, true.get(event.text_id)):
                true[again.id] = due[again.id] = again
    return list(due.values())


def _again(past: Past, event: e.TextSentAgain, first: Due | None) -> Iterator[Due]:
    customer = past.job.customer
    if is_the_numbers(event.text_id):
        # What a person wrote is true as long as that person says so; the words are kept with the first text.
        yield Due(
            id=event.again,
            kind=WRITTEN,
            to="customer",
            phone=customer.phone,
            person=customer.name,
            language=customer.language,
            at=event.at,
            cause=e.type_of(event),
            waits=False,
            unheard=WRITTEN,
            at_once=True,
            repeats=event.text_id,
        )
    elif first:
        yield replace(first, id=event.again, at=event.at, cause=e.type_of(event), waits=False, at_once=True)


def seen_to(job: Job, text_id: str) -> SeenTo | None:
    """By what, and by whom, a text was seen to last; None for one that nobody saw to."""
    undone = e.taken_back(job.history)
    by = (x for x in reversed(job.history) if isinstance(x, SeenTo) and x.text_id == text_id)
    return next((x for x in by if x.command_id not in undone), None)


def said_by(job: Job, text_id: str) -> tuple[list[str], str]:
    """The ids of all texts that say what this one says, and when somebody said it by phone; empty if nobody did."""
    ids = [text_id]
    while isinstance(event := seen_to(job, ids[-1]), e.TextSentAgain):
        ids.append(event.again)
    return ids, event.at if event else ""
