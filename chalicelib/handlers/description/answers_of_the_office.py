"""What answers about the office look like: who is signed in, technicians, analytics, and every refusal."""

from msgspec import UNSET, Struct, UnsetType

from chalicelib.gateways.world import Member, User
from chalicelib.models.technicians import TechnicianRecord

from .answers_of_jobs import Job


class Problem(Struct):
    """`message` is for a person. `fields` of a 422 maps the path of a field to its message."""

    code: str
    message: str
    fields: dict[str, str]
    request_id: str


class Refused(Struct):
    error: Problem


class RefusedCommand(Struct):
    """A 409 of a command shows the job as it is now."""

    error: Problem
    job: Job | UnsetType = UNSET


class RefusedLink(Struct):
    """`newer` is the address of what replaced a page whose link is over."""

    error: Problem
    newer: str | UnsetType = UNSET


class Nothing(Struct):
    """An empty object: it was done."""


class SignedIn(Struct):
    """The person who asks, and the cookie that says so."""

    you: User


class Challenged(Struct):
    """One more step before anybody is let in: `NEW_PASSWORD_REQUIRED` at the first sign-in."""

    challenge: str
    session: str


class Users(Struct):
    users: list[Member]


class UserAnswer(Struct):
    user: Member


class Technicians(Struct):
    technicians: list[TechnicianRecord]


class TechnicianAnswer(Struct):
    technician: TechnicianRecord


class Measures(Struct, kw_only=True):
    """Sums and means over finished jobs. A mean is null where no job has the step."""

    jobs: int
    value_cents: int
    quotes_sent: int
    quotes_approved: int
    on_time: int
    with_window: int
    first_visit: int
    minutes_to_assign: float | None
    minutes_to_arrive: float | None
    minutes_on_site: float | None


class DayMeasures(Measures, kw_only=True):
    day: str


class TechnicianMeasures(Measures, kw_only=True):
    id: str
    name: str


class Report(Struct, rename={"first": "from", "last": "to"}):
    """`from` and `to` are the company's days, both included."""

    first: str
    last: str
    totals: Measures
    days: list[DayMeasures]
    technicians: list[TechnicianMeasures]


class Healthy(Struct):
    ok: bool
