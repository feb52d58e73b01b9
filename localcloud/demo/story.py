"""How a demo job is told: who called, what happened how many minutes ago, said in a line each."""

from typing import Any, NamedTuple

from chalicelib.domain import commands as c
from chalicelib.domain.quote import QuoteLine
from localcloud.demo.company import technician_id


class Step(NamedTuple):
    """A command `ago` minutes before now, by `who`: office, technician or customer."""

    ago: float
    who: str
    command: type[Any]
    fields: dict[str, Any]


class Story(NamedTuple):
    """`window` is (first hour from the running one, hours long); `ago` minutes since the call."""

    name: str
    phone: str
    place: str
    issue: str
    ago: float
    window: tuple[float, float] | None = None
    steps: tuple[Step, ...] = ()
    form: bool = False
    texts: bool = True
    language: str = "en"


def assign(ago: float, technician: str) -> Step:
    return Step(ago, "office", c.AssignTechnician, {"technician_id": technician_id(technician)})


def leave(ago: float, minutes: int | None = None) -> Step:
    return Step(ago, "technician", c.StartTravel, {"eta_minutes": minutes})


def arrive(ago: float) -> Step:
    return Step(ago, "technician", c.Arrive, {})


def note(ago: float, text: str, who: str = "technician") -> Step:
    return Step(ago, who, c.AddNote, {"text": text})


def parts(ago: float, text: str) -> Step:
    return Step(ago, "technician", c.RequestParts, {"text": text})


def no_access(ago: float, text: str) -> Step:
    return Step(ago, "technician", c.ReportNoAccess, {"text": text})


def hold(ago: float, reason: str, text: str = "") -> Step:
    return Step(ago, "office", c.HoldJob, {"reason": reason, "text": text})


def come_back(ago: float, text: str) -> Step:
    return Step(ago, "technician", c.NeedReturnVisit, {"text": text})


def ask(ago: float, text: str) -> Step:
    return Step(ago, "customer", c.AskQuestion, {"version": 1, "text": text})


def quote(ago: float, *lines: tuple[Any, str, float, int], notes: str = "", who: str = "technician") -> Step:
    made = tuple(QuoteLine(kind=k, description=d, quantity=q, unit_price_cents=cents) for k, d, q, cents in lines)
    return Step(ago, who, c.SendQuote, {"lines": made, "notes": notes})


def approve(ago: float, name: str, version: int = 1) -> Step:
    return Step(ago, "customer", c.ApproveQuote, {"version": version, "name": name})


def decline(ago: float, reason: str, version: int = 1) -> Step:
    return Step(ago, "customer", c.DeclineQuote, {"version": version, "reason": reason})


def complete(ago: float, text: str) -> Step:
    return Step(ago, "technician", c.CompleteJob, {"text": text})
