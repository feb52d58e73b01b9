"""Analytics: each finished job leaves one fact, and a report is the sum over the facts of its days."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from chalicelib.domain.facts import Fact, days_completed, fact_of
from chalicelib.gateways.world import World
from chalicelib.models import company, facts

from .batches import failing
from .changes import Change, StreamRecord, change_of, first_failed

Measures = dict[str, Any]


def record_job_facts(world: World, records: Sequence[StreamRecord]) -> list[str]:
    """Keep the facts in step with the jobs; the sequence number of the first record that failed, or none.

    What the facts should be is seen from the newer image alone, so a record may come twice, late or out of order.
    """
    changes = [change_of(record) for record in records]
    return first_failed(
        changes, failing(changes, _keep_fact, lambda change: f"{change.job_id} version {change.version}")
    )


def _keep_fact(change: Change) -> None:
    job = change.job
    if job is None:
        return
    zone = company.company().zone
    fact = fact_of(job, zone)
    for day in sorted(days_completed(job, zone) - {fact.day if fact else ""}):
        facts.delete(job.id, day, job.version)
    if fact:
        facts.save(fact)


def analytics(first: date, last: date) -> dict[str, Any]:
    """The report of local days, both included: totals, every day, and every technician who finished a job, by name.

    Money in cents, durations as means in minutes over the jobs that have one, None where no job has.
    """
    found = list(facts.between(first.isoformat(), last.isoformat()))
    days = [(first + timedelta(days=n)).isoformat() for n in range((last - first).days + 1)]
    by_day: dict[str, list[Fact]] = {day: [] for day in days}
    by_technician: dict[str, list[Fact]] = {}
    for fact in found:
        by_day[fact.day].append(fact)
        if fact.technician_id:
            by_technician.setdefault(fact.technician_id, []).append(fact)
    technicians = [
        {"id": key, "name": max(own, key=lambda fact: fact.day).technician, **measures(own)}
        for key, own in by_technician.items()
    ]
    return {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "totals": measures(found),
        "days": [{"day": day, **measures(own)} for day, own in by_day.items()],
        "technicians": sorted(technicians, key=lambda row: (row["name"], row["id"])),
    }


def measures(found: Sequence[Fact]) -> Measures:
    """Sums and means over some facts."""
    return {
        "jobs": len(found),
        "value_cents": sum(fact.value_cents for fact in found),
        "quotes_sent": sum(fact.quotes_sent for fact in found),
        "quotes_approved": sum(fact.quotes_approved for fact in found),
        "on_time": sum(fact.on_time for fact in found),
        "with_window": sum(fact.with_window for fact in found),
        "first_visit": sum(fact.visits == 1 for fact in found),
        "minutes_to_assign": _mean_minutes(fact.to_assign for fact in found),
        "minutes_to_arrive": _mean_minutes(fact.to_arrive for fact in found),
        "minutes_on_site": _mean_minutes(fact.on_site for fact in found),
    }


def _mean_minutes(seconds: Iterable[float | None]) -> float | None:
    known = [value for value in seconds if value is not None]
    return round(sum(known) / len(known) / 60, 1) if known else None
