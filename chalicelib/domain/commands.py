"""What somebody wants, imperative. Decoded from JSON by their `command` tag; bounds are checked while decoding.

A command carries the id its sender gave it, may name the version it was based on, and when it was tapped on a phone.
"""

import hashlib
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from .people import Actor, Language, Line, Words
from .pictures import Photo
from .priority import Priority
from .quote import QuoteLine
from .schedule import Window

# Ids with a colon are Truckroll's own (`text_failed:…`): nobody outside can use one up before it is needed.
CommandId = Annotated[str, Meta(min_length=8, max_length=64, pattern=r"^[0-9A-Za-z_\-]+\Z")]
Text = Annotated[str, Meta(min_length=1, max_length=2000)]
ShortText = Annotated[str, Meta(min_length=1, max_length=300)]
Name = Annotated[str, Meta(min_length=1, max_length=80)]
Minutes = Annotated[int, Meta(ge=1, le=600)]
# The end of the id under which a request form's preferred time is noted: part of opening, not a step of its own.
WISH = "-wish"
Version = Annotated[int, Meta(ge=1, le=10_000)]
TextId = Annotated[str, Meta(min_length=1, max_length=80, pattern=r"^[0-9A-Za-z_\-]+\Z")]


def snake(name: str) -> str:
    """`AssignTechnician` is `assign_technician`."""
    return "".join(f"_{char.lower()}" if char.isupper() else char for char in name).lstrip("_")


class Command(Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="command", tag=snake):
    id: CommandId
    expected_version: int | None = None
    tapped_at: Annotated[str, Meta(max_length=40)] | None = None


class NewCustomer(Struct, frozen=True, kw_only=True, omit_defaults=True):
    name: Name
    phone: Annotated[str, Meta(min_length=1, max_length=40)]
    texts_allowed: bool
    language: Language = "en"


class NewLocation(Struct, frozen=True, kw_only=True, omit_defaults=True):
    street: Annotated[str, Meta(min_length=1, max_length=120)]
    town: Annotated[str, Meta(max_length=80)] = ""


class OpenJob(Command, frozen=True):
    """`location` as one string is split at its first comma. `consent` is the wording shown beside the tick."""

    customer: NewCustomer
    location: Annotated[str, Meta(min_length=1, max_length=200)] | NewLocation
    issue: Text
    window: Window | None = None
    technician_id: Annotated[str, Meta(max_length=64)] | None = None
    priority: Priority | None = None


class CorrectDetails(Command, frozen=True):
    """Only what is given changes. A customer may change name and phone, the office everything."""

    name: Name | None = None
    phone: Annotated[str, Meta(min_length=1, max_length=40)] | None = None
    language: Language | None = None
    texts_allowed: bool | None = None
    location: Annotated[str, Meta(min_length=1, max_length=200)] | NewLocation | None = None
    issue: Text | None = None


class SetPriority(Command, frozen=True):
    priority: Priority


class ScheduleVisit(Command, frozen=True):
    window: Window | None
    reason: Line = ""


class AssignTechnician(Command, frozen=True):
    technician_id: Annotated[str, Meta(min_length=1, max_length=64)]
    window: Window | None = None


class UnassignTechnician(Command, frozen=True):
    pass


class DeclineAssignment(Command, frozen=True):
    reason: Line = ""


class StartTravel(Command, frozen=True):
    eta_minutes: Minutes | None = None


class ReportRunningLate(Command, frozen=True):
    minutes: Minutes


class Arrive(Command, frozen=True):
    pass


class AddNote(Command, frozen=True):
    text: Text


class AddPhoto(Command, frozen=True):
    """`key` is where the page has put the picture; it is looked at before it is the job's."""

    key: Annotated[str, Meta(max_length=150, pattern=r"^uploads/[0-9A-Za-z_\-]{1,80}/[0-9A-Za-z_\-]{1,64}\Z")]
    text: Words = ""


class RequestParts(Command, frozen=True):
    text: Text


class AskQuestion(Command, frozen=True):
    version: Version
    text: Text


class ReportNoAccess(Command, frozen=True):
    text: Words = ""


class HoldJob(Command, frozen=True):
    reason: ShortText
    text: Words = ""
    until: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")] | None = None


class ResumeJob(Command, frozen=True):
    pass


class SendQuote(Command, frozen=True):
    lines: Annotated[tuple[QuoteLine, ...], Meta(min_length=1, max_length=60)]
    notes: Words = ""
    valid_days: Annotated[int, Meta(ge=1, le=365)] | None = None


class WithdrawQuote(Command, frozen=True):
    pass


class Evidence(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is kept of an answer given on the page: what was shown, to whom, agreed in which words."""

    shown_sha256: str = ""
    ip: str = ""
    user_agent: str = ""
    wording: str = ""


class ApproveQuote(Command, frozen=True):
    version: Version
    name: Annotated[str, Meta(max_length=80)] = ""


class DeclineQuote(Command, frozen=True):
    version: Version
    name: Annotated[str, Meta(max_length=80)] = ""
    reason: Annotated[str, Meta(max_length=300)] = ""


class NeedReturnVisit(Command, frozen=True):
    text: Words = ""


class CompleteJob(Command, frozen=True):
    text: Words = ""
    override: bool = False


class CancelJob(Command, frozen=True):
    reason: ShortText


class ReopenJob(Command, frozen=True):
    pass


class TakeBack(Command, frozen=True):
    undoes: CommandId


class SendTextAgain(Command, frozen=True):
    """A text that failed, or of which nobody knows whether it arrived, once more: as it would be worded today."""

    text_id: TextId


class MarkTold(Command, frozen=True):
    """Somebody said by phone what such a text was to say."""

    text_id: TextId


JobCommand = (
    CorrectDetails
    | SetPriority
    | ScheduleVisit
    | AssignTechnician
    | UnassignTechnician
    | DeclineAssignment
    | StartTravel
    | ReportRunningLate
    | Arrive
    | AddNote
    | AddPhoto
    | RequestParts
    | AskQuestion
    | ReportNoAccess
    | HoldJob
    | ResumeJob
    | SendQuote
    | WithdrawQuote
    | ApproveQuote
    | DeclineQuote
    | NeedReturnVisit
    | CompleteJob
    | CancelJob
    | ReopenJob
    | TakeBack
    | SendTextAgain
    | MarkTold
)


class ExpireQuote(Command, frozen=True):
    """From the sweep: the validity of the sent quote is over."""

    version: int


class RecordTextFailed(Command, frozen=True):
    text_id: str
    to: Literal["customer", "technician"]
    reason: str


class RecordTextUnknown(Command, frozen=True):
    """For a while now nobody could find out whether the carrier has the text."""

    text_id: str
    to: Literal["customer", "technician"]


class RecordTextResolved(Command, frozen=True):
    text_id: str


class RecordReply(Command, frozen=True):
    text_id: str
    text: Words
    photos: int = 0


class RecordRepliesRead(Command, frozen=True):
    pass


class RecordTextsStopped(Command, frozen=True):
    """The customer's number has said STOP, or its carrier says that it has."""

    phone: str


class RecordTextsStarted(Command, frozen=True):
    """The number has said START, and nothing else brings this."""

    phone: str


class KeepLateAction(Command, frozen=True):
    """Something tapped without signal whose link was no longer current when it arrived; kept for the office."""

    wanted: str
    tapped: str
    text: Words = ""
    photo: Photo | None = None


SystemCommand = (
    ExpireQuote
    | RecordTextFailed
    | RecordTextUnknown
    | RecordTextResolved
    | RecordReply
    | RecordRepliesRead
    | RecordTextsStopped
    | RecordTextsStarted
    | KeepLateAction
)
AnyCommand = OpenJob | JobCommand | SystemCommand

_encoder = msgspec.json.Encoder(order="deterministic")


def fingerprint(command: AnyCommand, actor: Actor) -> str:
    """What makes two commands the same: content and sender, not when they were tapped or what they were based on."""
    bare = msgspec.structs.replace(command, expected_version=None, tapped_at=None)
    return hashlib.sha256(_encoder.encode([bare, actor.role, actor.id])).hexdigest()[:20]


def name_of(command: AnyCommand) -> str:
    """`assign_technician`, as in the address's `command` field."""
    return str(type(command).__struct_config__.tag)
