"""Jobs as sentences: `a_job(on_site=True, quoted=True)`, told by real commands under a clock that stands still."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from chalicelib.domain import commands as c
from chalicelib.domain import events as e
from chalicelib.domain.context import Context
from chalicelib.domain.decide import decide
from chalicelib.domain.job import Job, evolve, fold
from chalicelib.domain.opening import open_job
from chalicelib.domain.people import SYSTEM, Actor, Technician
from chalicelib.domain.pictures import Photo
from chalicelib.domain.quote import QuoteLine, Tax
from chalicelib.domain.schedule import Window
from chalicelib.domain.texts import Due, texts_due

NOW = "2026-11-23T15:00:00.000Z"
ELLENS_PHONE = "+16175550117"
NEW_PHONE = "+16175550118"

DANA = Actor(role="owner", id="dana", name="Dana Whitfield")
OMAR = Actor(role="dispatcher", id="omar", name="Omar Reyes")
MARCO = Actor(role="technician", id="marco", name="Marco Delgado")
PRIYA = Actor(role="technician", id="priya", name="Priya Nair")
ELLEN = Actor(role="customer", id=ELLENS_PHONE, name="Ellen Whitaker")

TECHNICIANS = {
    "marco": Technician(id="marco", name="Marco Delgado", phone="+16175550121"),
    "priya": Technician(id="priya", name="Priya Nair", phone="+16175550122"),
    "gone": Technician(id="gone", name="Lena Ortiz", phone="+16175550123"),
}

MORNING = Window("2026-11-23T10:00", "2026-11-23T12:00")
AFTERNOON = Window("2026-11-23T13:00", "2026-11-23T15:00")
TOMORROW = Window("2026-11-24T08:00", "2026-11-24T10:00")

LINE = QuoteLine(kind="part", description="Ignition control board", quantity=1, unit_price_cents=68_420)
GAS = "Strong smell of gas in the kitchen"

_Command = TypeVar("_Command", bound=c.Command)


class Story:
    """One job, told command by command; every command has an id of its own and comes a minute after the one before."""

    def __init__(self, job: Job, seconds: float = 0) -> None:
        self.job = job
        self.seconds = seconds
        self.last: c.AnyCommand | None = None
        self._count = 0

    def new_id(self) -> str:
        self._count += 1
        return f"command-{self._count:05d}"

    def now(self) -> str:
        return later(self.seconds)

    def does(
        self,
        kind: Callable[..., _Command],
        by: Actor = OMAR,
        after: float = 60,
        rules: Context | None = None,
        **fields: Any,
    ) -> "Story":
        """The command, `after` seconds later; raises what decide raises, and then nothing has happened."""
        self.seconds += after
        command = kind(id=self.new_id(), **fields)
        context = a_context(self.now(), fields.get("technician_id"), rules)
        for event in decide(self.job, command, by, context):  # type: ignore[arg-type]
            self.job = evolve(self.job, event)
        self.last = command  # type: ignore[assignment]
        return self

    def undo(self, by: Actor = OMAR, after: float = 2) -> "Story":
        assert self.last is not None
        return self.does(c.TakeBack, by, after=after, undoes=self.last.id)

    def assign(self, who: str = "marco", window: Window | None = None, **when: Any) -> "Story":
        return self.does(c.AssignTechnician, technician_id=who, window=window, **when)

    def schedule(self, window: Window | None, **when: Any) -> "Story":
        return self.does(c.ScheduleVisit, window=window, **when)

    def quote(self, *lines: QuoteLine, **when: Any) -> "Story":
        return self.does(c.SendQuote, lines=lines or (LINE,), **when)

    def due(self) -> list[Due]:
        return texts_due(self.job)

    def texts(self) -> list[tuple[str, str]]:
        """(kind, reader) of what is due, where the reader is `customer` or the technician's first name."""
        return [(due.kind, reader(due)) for due in self.due()]


def only(story: Story, kind: str, to: str = "customer") -> Due:
    """The one text of this kind that is due to this reader."""
    (due,) = [due for due in story.due() if due.kind == kind and reader(due) == to]
    return due


def said(due: Due, *left: str) -> Due | None:
    """What a due text comes to be when these texts have left before it; None when it is not called for then."""
    return due.after(next((known for known in due.heard if known.id in left), None))


def reader(due: Due) -> str:
    return "customer" if due.to == "customer" else due.person.split()[0]


def later(seconds: float, start: str = NOW) -> str:
    moment = datetime.fromisoformat(start) + timedelta(seconds=seconds)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


PHOTO = Photo(key="jobs/7KQ4M2XD/one", type="image/jpeg", bytes=81_920)


def a_context(now: str = NOW, technician_id: str | None = None, rules: Context | None = None) -> Context:
    """The rules of a plain company; `gone` is a technician who takes no jobs."""
    given = rules or Context(now=now)
    return Context(
        now=now,
        zone=given.zone,
        undo_seconds=given.undo_seconds,
        tax=given.tax,
        quote_valid_days=given.quote_valid_days,
        technician=TECHNICIANS.get(technician_id or ""),
        technician_active=technician_id != "gone",
        evidence=given.evidence,
        photo=PHOTO,
    )


def taxed(percent: float, *kinds: Any) -> Context:
    return Context(now=NOW, tax=Tax(percent=percent, kinds=kinds))


def an_opening(**changed: Any) -> c.OpenJob:
    """The command that opens Ellen's job; what is given replaces the plain value."""
    customer = {"name": "Ellen Whitaker", "phone": ELLENS_PHONE, "texts_allowed": True} | {
        key: changed.pop(key) for key in ("name", "phone", "texts_allowed", "language") if key in changed
    }
    fields: dict[str, Any] = {
        "id": "opening-command",
        "location": "48 Maple St Apt 2, Quincy",
        "issue": "Yearly boiler maintenance",
    }
    return c.OpenJob(customer=c.NewCustomer(**customer), **(fields | changed))


def opened(by: Actor = OMAR, source: str = "dispatcher", **changed: Any) -> Story:
    """A job that has just been opened."""
    command = an_opening(**changed)
    context = a_context(NOW, command.technician_id)
    story = Story(fold(open_job(command, by, context, "7KQ4M2XD", source, "Said on the phone.")))
    story.last = command
    return story


def a_story(
    *,
    assigned: bool = False,
    en_route: bool = False,
    on_site: bool = False,
    no_access: bool = False,
    returning: bool = False,
    held: bool = False,
    quoted: bool = False,
    approved: bool = False,
    declined: bool = False,
    withdrawn: bool = False,
    expired: bool = False,
    completed: bool = False,
    cancelled: bool = False,
    reopened: bool = False,
    **opening: Any,
) -> Story:
    """Ellen's job so far: how far Marco's visit is, then what became of a quote, then how the job ended."""
    story = opened(**opening)
    if assigned or en_route or on_site or no_access or returning or completed or reopened:
        story.assign()
    if en_route or no_access:
        story.does(c.StartTravel, MARCO)
    if on_site or returning or completed or reopened:
        story.does(c.Arrive, MARCO)
    if no_access:
        story.does(c.ReportNoAccess, MARCO)
    if returning:
        story.does(c.NeedReturnVisit, MARCO)
    _quoted(story, quoted=quoted, approved=approved, declined=declined, withdrawn=withdrawn, expired=expired)
    if held:
        story.does(c.HoldJob, reason="Waiting for parts")
    if completed or reopened:
        story.does(c.CompleteJob, MARCO)
    if reopened:
        story.does(c.ReopenJob)
    if cancelled:
        story.does(c.CancelJob, reason="Fixed itself")
    return story


def _quoted(story: Story, *, quoted: bool, approved: bool, declined: bool, withdrawn: bool, expired: bool) -> None:
    if quoted or approved or declined or withdrawn or expired:
        story.quote()
    if approved:
        story.does(c.ApproveQuote, ELLEN, version=1, name="Ellen Whitaker")
    if declined:
        story.does(c.DeclineQuote, ELLEN, version=1, reason="Too expensive")
    if withdrawn:
        story.does(c.WithdrawQuote)
    if expired:
        story.does(c.ExpireQuote, SYSTEM, after=15 * 24 * 3600, version=1)


def a_job(**told: Any) -> Job:
    return a_story(**told).job


def types(events: list[e.AnyEvent]) -> list[str]:
    return [e.type_of(event) for event in events]
