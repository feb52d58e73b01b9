"""Which texts are due: a pure function of the job's document.

A text is due while what it says is still true. Its id is made of job, event and recipient, so that the reactor, the
sweep, the sender and a replay all mean the same text. What it says in words is wording.py's.
"""

from collections.abc import Callable, Iterable, Iterator

from . import events as e
from .again import in_place
from .due import Due, Maker, Past, Recipient
from .job import Job, Visit
from .plan_told import plans_told, reminder
from .tapped import waited_seconds

__all__ = ["Due", "Recipient", "texts_due", "texts_in_time"]

_SAFETY = {"gas": "safety_gas", "co": "safety_gas", "water": "safety_water", "electrical": "safety_electrical"}
_SAFETY |= {"fire": "safety_electrical"}
# What a phone without signal kept longer than this is no news: the customer has seen it, or seen that it is not so.
_NEWS_SECONDS = 30 * 60


def texts_due(job: Job) -> list[Due]:
    """Every text whose cause is in the history and whose words are true now, oldest cause first.

    Runs for every record of the stream, so it reads the history a few times and folds nothing.
    """
    past = Past(job)
    return _oldest_first(in_place(past, _caused(past), lambda: reminder(past)))


def texts_in_time(job: Job) -> list[Due]:
    """The same, and what will be due by the clock alone."""
    past = Past(job)
    return _oldest_first(in_place(past, [*_caused(past), *reminder(past)], tuple))


def _caused(past: Past) -> Iterator[Due]:
    for index, event in past.standing():
        rule = _RULES.get(type(event))
        if rule:
            yield from rule(Maker(past, index))
    yield from plans_told(past)


def _oldest_first(found: Iterable[Due]) -> list[Due]:
    return sorted({due.id: due for due in found}.values(), key=lambda due: due.at)


def _opened(make: Maker) -> Iterator[Due]:
    job, past = make.job, make.past
    if job.status != "open" or job.visit.status in ("on_site", "done"):
        return
    yield from _safety(make)
    if not past.opened_with_technician:
        yield from make.customer("got_it", link=("s", job.status_link))


def _safety(make: Maker) -> Iterator[Due]:
    """What to do until somebody comes: one text for each danger in the job's life, the first of several."""
    job = make.job
    kind = next((_SAFETY[reason.kind] for reason in job.triaged.reasons if reason.kind in _SAFETY), None)
    if kind and job.triaged.priority == "emergency":
        yield from make.customer(kind, id=make.past.text_id(0, kind, "customer"))


def _corrected(make: Maker) -> Iterator[Due]:
    """New words may tell of a danger; a quote that waits is offered to the new number."""
    job, event = make.job, make.event
    assert isinstance(event, e.DetailsCorrected)
    if "issue" in event.changed and job.status == "open" and job.visit.status not in ("on_site", "done"):
        yield from _safety(make)
    if event.quote:
        yield from _offer(make, event.quote)


def _en_route(make: Maker) -> Iterator[Due]:
    event, visit = make.event, make.job.visit
    assert isinstance(event, e.TechnicianEnRoute)
    under_way = make.job.status == "open" and visit.number == event.visit and visit.status == "en_route"
    if under_way and not event.inferred and _is_news(event):
        minutes = _minutes_left(event, event.eta_minutes)
        yield from make.customer("on_the_way", link=("s", make.job.status_link), minutes=minutes)


def _is_news(event: e.AnyEvent) -> bool:
    return waited_seconds(event) <= _NEWS_SECONDS


def _minutes_left(event: e.AnyEvent, minutes: int | None) -> int | None:
    """Of the minutes said when it was tapped, those that are left; None for none."""
    left = (minutes or 0) - int(waited_seconds(event) // 60)
    return left if left > 0 else None


def _late(make: Maker) -> Iterator[Due]:
    """Once for each visit and size: the id says so. A delay that is over by now is no news."""
    event, visit = make.event, make.job.visit
    assert isinstance(event, e.RunningLate)
    if _minutes_left(event, event.minutes) is None:
        return
    if make.job.status == "open" and visit.number == event.visit and visit.status in ("assigned", "en_route"):
        once = f"{make.job.id}-v{visit.number:03d}-late{event.minutes}-c"
        yield from make.customer("running_late", id=once, link=("s", make.job.status_link), minutes=event.minutes)


def _arrived(make: Maker) -> Iterator[Due]:
    event, visit = make.event, make.job.visit
    assert isinstance(event, e.TechnicianArrived)
    if make.job.status == "open" and visit.number == event.visit and visit.status == "on_site" and _is_news(event):
        yield from make.customer("arrived")


def _no_access(make: Maker) -> Iterator[Due]:
    event = make.event
    assert isinstance(event, e.NoAccessReported)
    if make.job.status == "open" and make.job.visit.number == event.visit:
        yield from make.customer("no_access", link=("s", make.job.status_link))


def _question(make: Maker) -> Iterator[Due]:
    job, event = make.job, make.event
    assert isinstance(event, e.QuestionAsked)
    if job.technician and job.question_asked and _was_on_visit(make, job.visit):
        link = ("t", job.visit.assignment)
        yield from make.technician("question", job.technician, link=link, reason=event.text)


def _was_on_visit(make: Maker, visit: Visit) -> bool:
    """Whether who is on the visit now was on it already when this happened; who comes later reads it in the portal."""
    earlier = make.job.history[: make.index]
    return any(isinstance(x, e.TechnicianAssigned) and x.assignment == visit.assignment for x in earlier)


def _quote_sent(make: Maker) -> Iterator[Due]:
    event = make.event
    assert isinstance(event, e.QuoteSent)
    yield from _offer(make, event.quote)


def _offer(make: Maker, version: int) -> Iterator[Due]:
    """Only to the number that the version was made for: no other may open its link."""
    quote = make.job.quote
    ours = quote is not None and quote.version == version and quote.sent_to == make.job.customer.phone
    if quote and ours and quote.status == "sent":
        there = make.past.on_site_at(make.index)
        yield from make.customer("quote", link=("q", version), quote=version, on_site=there)


def _quote_answered(make: Maker) -> Iterator[Due]:
    event, job = make.event, make.job
    assert isinstance(event, e.QuoteApproved | e.QuoteDeclined)
    kind = "quote_approved" if isinstance(event, e.QuoteApproved) else "quote_declined"
    newest = job.quote is not None and job.quote.version == event.quote
    if job.technician and newest and _was_on_visit(make, job.visit):
        link = ("t", job.visit.assignment)
        yield from make.technician(kind, job.technician, link=link, quote=event.quote, reason=event.answer.reason)


def _return_visit(make: Maker) -> Iterator[Due]:
    event, visit = make.event, make.job.visit
    assert isinstance(event, e.ReturnVisitNeeded)
    if make.job.status == "open" and visit.number == event.visit and visit.status == "planned" and not visit.window:
        yield from make.customer("return_visit", link=("s", make.job.status_link))


def _completed(make: Maker) -> Iterator[Due]:
    if make.job.status == "completed" and make.job.closed_at == make.event.at:
        yield from make.customer("done")


_RULES: dict[type, Callable[[Maker], Iterator[Due]]] = {
    e.JobOpened: _opened,
    e.DetailsCorrected: _corrected,
    e.TechnicianEnRoute: _en_route,
    e.RunningLate: _late,
    e.TechnicianArrived: _arrived,
    e.NoAccessReported: _no_access,
    e.QuestionAsked: _question,
    e.QuoteSent: _quote_sent,
    e.QuoteApproved: _quote_answered,
    e.QuoteDeclined: _quote_answered,
    e.ReturnVisitNeeded: _return_visit,
    e.JobCompleted: _completed,
}
