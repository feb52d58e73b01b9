"""What the board computes itself must be what the server computes: both are held to the same tables in tests/data.

The site's own tests (static-site/src) read the same files. `python -m tests.unit.test_site_tables` writes them anew.
"""

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any, get_args

from chalicelib.domain import commands as c
from chalicelib.domain import events as e
from chalicelib.domain.decide import Context, decide
from chalicelib.domain.errors import Refusal
from chalicelib.domain.job import Hold, Job, Visit, VisitStatus
from chalicelib.domain.people import Actor, Customer, Location, Technician, Triaged
from chalicelib.domain.quote import Quote, QuoteLine, QuoteStatus, Tax, totals

DATA = Path(__file__).resolve().parent.parent / "data"
QUOTES = DATA / "quote_totals.json"
OFFICE = DATA / "office_may.json"

NOW = "2026-11-22T15:00:00.000Z"
DANA = Actor(role="dispatcher", id="dana", name="Dana Whitfield")
MARCO = Technician(id="marco", name="Marco Delgado", phone="+16175550117")
ELLEN = Customer(name="Ellen Whitaker", phone="+16175550142", texts_allowed=True)
PARTS = {"percent": 6.25, "kinds": ["part"]}
# (kind, quantity, unit price in cents, taxable) of each line, and the tax.
CASES: list[tuple[list[tuple[str, float, int, bool | None]], dict[str, Any]]] = [
    (
        [("part", 1, 94900, None), ("labor", 3.5, 14500, None), ("fee", 1, 8500, None), ("discount", 1, 9500, None)],
        PARTS,
    ),
    ([("part", 0.5, 1, None)], {"percent": 0, "kinds": []}),
    ([("part", 1.5, 1, None)], {"percent": 0, "kinds": []}),
    ([("part", 2.5, 1, None)], {"percent": 0, "kinds": []}),
    ([("labor", 0.5, 101, None), ("labor", 0.5, 103, None)], {"percent": 0, "kinds": []}),
    ([("part", 1.005, 100, None)], {"percent": 0, "kinds": []}),
    ([("part", 0.1, 5, None), ("part", 0.3, 5, None)], {"percent": 0, "kinds": []}),
    ([("part", 1, 8, None)], PARTS),
    ([("part", 1, 24, None)], PARTS),
    ([("part", 3, 3333, None), ("part", 0.333, 1000, None)], {"percent": 6.625, "kinds": ["part", "labor"]}),
    ([("part", 1, 10000, None), ("discount", 1, 20000, None)], PARTS),
    ([("part", 1, 10000, None), ("discount", 1, 2500, None)], {"percent": 10, "kinds": ["part", "discount"]}),
    ([("part", 1, 10000, False), ("labor", 1, 10000, True), ("discount", 1, 1000, True)], PARTS),
    ([("discount", 2.5, 1, None), ("discount", 0.4, 1, None)], PARTS),
    ([("part", 10000, 100000000, None)], {"percent": 8.875, "kinds": ["part"]}),
    ([("part", 0.0001, 15000, None), ("part", 1e-7, 5000000, None)], PARTS),
    ([("fee", 1, 0, None)], {"percent": 20.5, "kinds": ["fee"]}),
]

ASKED: tuple[c.JobCommand, ...] = (
    c.AssignTechnician(id="command-1", technician_id="marco"),
    c.UnassignTechnician(id="command-1"),
    c.ScheduleVisit(id="command-1", window=None),
    c.StartTravel(id="command-1"),
    c.ReportRunningLate(id="command-1", minutes=10),
    c.Arrive(id="command-1"),
    c.AddNote(id="command-1", text="Dog in the yard"),
    c.RequestParts(id="command-1", text="Valve"),
    c.HoldJob(id="command-1", reason="Waits for the landlord"),
    c.ResumeJob(id="command-1"),
    c.SendQuote(id="command-1", lines=(QuoteLine(kind="fee", description="Permit", quantity=1, unit_price_cents=100),)),
    c.WithdrawQuote(id="command-1"),
    c.ApproveQuote(id="command-1", version=1, name="Ellen"),
    c.DeclineQuote(id="command-1", version=1),
    c.NeedReturnVisit(id="command-1"),
    c.CompleteJob(id="command-1", override=True),
    c.CancelJob(id="command-1", reason="Called elsewhere"),
    c.ReopenJob(id="command-1"),
    c.CorrectDetails(id="command-1", name="Ellen W."),
    c.SetPriority(id="command-1", priority="urgent"),
)


def test_quote_totals_are_the_same_here_and_on_the_board() -> None:
    assert json.loads(QUOTES.read_text()) == quote_table()


def test_what_the_office_may_do_is_the_same_here_and_on_the_board() -> None:
    assert json.loads(OFFICE.read_text()) == office_table()


def quote_table() -> list[dict[str, Any]]:
    """Lines and tax with what they come to, in cents."""
    table = []
    for rows, tax in CASES:
        lines = tuple(
            QuoteLine(kind=kind, description="x", quantity=quantity, unit_price_cents=price, taxable=taxable)  # type: ignore[arg-type]
            for kind, quantity, price, taxable in rows
        )
        subtotal, tax_cents, total = totals(lines, Tax(percent=tax["percent"], kinds=tuple(tax["kinds"])))
        table.append(
            {
                "lines": [
                    {"kind": kind, "quantity": quantity, "unit_price_cents": price, "taxable": taxable}
                    for kind, quantity, price, taxable in rows
                ],
                "tax": tax,
                "line_totals": [line.total_cents for line in lines],
                "subtotal_cents": subtotal,
                "tax_cents": tax_cents,
                "total_cents": total,
            }
        )
    return table


def office_table() -> dict[str, Any]:
    """Every kind of event, and for jobs in every state the commands that are accepted from the office."""
    return {
        "now": NOW,
        "event_types": sorted(str(kind.__struct_config__.tag) for kind in get_args(e.AnyEvent)),
        "states": [
            {
                "status": job.status,
                "closed_at": job.closed_at,
                "held": job.held is not None,
                "visit": job.visit.status,
                "quote": job.quote and {"status": job.quote.status, "valid_until": job.quote.valid_until},
                "may": sorted(c.name_of(command) for command in ASKED if _accepts(job, command)),
            }
            for job in _jobs()
        ],
    }


def _accepts(job: Job, command: c.JobCommand) -> bool:
    try:
        decide(job, command, DANA, Context(now=NOW, technician=MARCO, technician_active=True))
    except Refusal:
        return False
    return True


def _jobs() -> Iterator[Job]:
    quotes: list[Quote | None] = [None, Quote(version=1, valid_until="2026-11-21")]
    quotes += [Quote(version=1, status=status, valid_until="2026-11-22") for status in get_args(QuoteStatus)]
    for visit, quote, held in product(get_args(VisitStatus), quotes, (False, True)):
        yield _job(visit, quote, Hold(reason="Waits") if held else None)
    for closed in ("2026-11-22T14:00:00.000Z", "2026-11-15T00:00:00.000Z", "2026-11-14T23:59:59.000Z"):
        yield _job("done", None, None, status="completed", closed_at=closed)
    yield _job("cancelled", None, None, status="cancelled", closed_at="2026-11-22T14:00:00.000Z")


def _job(visit: VisitStatus, quote: Quote | None, held: Hold | None, **changes: Any) -> Job:
    there = visit in ("assigned", "en_route", "on_site")
    return Job(
        id="7KQ4M2XD",
        version=3,
        opened_at="2026-11-22T13:00:00.000Z",
        column_since="2026-11-22T13:00:00.000Z",
        source="dispatcher",
        customer=ELLEN,
        location=Location(street="48 Maple St", town="Quincy"),
        issue="No heat",
        triaged=Triaged(),
        visits=(Visit(number=1, status=visit, technician=MARCO if there else None),),
        quotes=(quote,) if quote else (),
        held=held,
        **changes,
    )


def _written(rows: list[dict[str, Any]]) -> str:
    """One row on a line, so that a change can be read."""
    return "[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]"


if __name__ == "__main__":
    table = office_table()
    head = ",\n".join(f'"{name}": {json.dumps(table[name])}' for name in ("now", "event_types"))
    QUOTES.write_text(_written(quote_table()) + "\n")
    OFFICE.write_text("{" + head + ',\n"states": ' + _written(table["states"]) + "}\n")
