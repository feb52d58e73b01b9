"""Painting a day of 300 jobs in the rows of 40 technicians, against a bare Preact list of the very same elements."""

from typing import Any

from bench.painting import against_a_bare_list, asked_for
from bench.row import Row

TECHNICIANS, JOBS = 40, 300
DAY, NOW = "2026-11-23", "2026-11-23T16:42:00Z"
ISSUES = ("Boiler shows E110", "Kitchen sink drains slowly", "Yearly service", "Breaker trips again at once")
COLUMNS = ("completed", "in_progress", "en_route", "quote_pending", "assigned", "assigned", "assigned", "assigned")
PRIORITIES = ("routine", "routine", "urgent", "routine", "routine", "emergency", "routine")


def measure() -> list[Row]:
    what = f"painting {JOBS} jobs of {TECHNICIANS} technicians"
    return [against_a_bare_list(what, asked_for(cards(), TECHNICIANS, NOW), "#/day", JOBS)]


def cards() -> list[dict[str, Any]]:
    """Seven or eight jobs each, an hour long, one after the other with a few overlaps; a day as it is at noon."""
    made = []
    for n in range(JOBS):
        who, turn = n % TECHNICIANS, n // TECHNICIANS
        begin = 8 + turn
        minutes = 30 if n % 7 == 0 else 0
        made.append(
            {
                "id": f"JOB{n:05}",
                "version": 3,
                "column": COLUMNS[turn],
                "priority": PRIORITIES[n % len(PRIORITIES)],
                "priority_reason": "no heat",
                "customer": f"Customer Number {n}",
                "phone": "+16175550142",
                "location": {"street": f"{n + 1} Saint Bartholomew Avenue", "town": "Braintree"},
                "issue": ISSUES[n % len(ISSUES)],
                "technician": {"id": f"t{who}", "name": f"Technician {who:02}"},
                "window": {"start": f"{DAY}T{begin:02}:{minutes:02}", "end": f"{DAY}T{begin + 1:02}:{minutes:02}"},
                "opened_at": "2026-11-23T12:00:00Z",
                "column_since": "2026-11-23T15:30:00Z",
                "quote": {"version": 1, "status": "sent", "total_cents": 61250} if turn == 3 else None,
            }
        )
    return made
