"""Every refusal Truckroll can give. None of them knows HTTP; chalicelib.handlers.edge holds the table of statuses.

Refusal
├── NotReadable                 the body cannot be read at all
├── Invalid                     a field is missing or out of bounds; `fields` says which
├── NotSignedIn                 no session, or an expired one
├── Forbidden                   signed in, but not allowed
│   └── ForeignOrigin           the request comes from another site's page
├── NotFound                    no such job, technician, page or link
├── LinkGone                    a genuine link that is no longer current; `fields["reason"]` says why
├── Conflict                    the world has moved on
│   ├── Stale                   the job changed since `expected_version`
│   ├── CommandIdReused         the same command id came with other content
│   ├── TechnicianInactive      the technician does not take jobs
│   ├── UndoTooLate             the undo time is over
│   ├── DocumentTooLarge        the job's record is full
│   ├── OptedOut                the number has stopped texts; only START from that phone brings them back
│   ├── NoConsent               nobody at this number has agreed to texts, or written lately
│   ├── KnownNumber             only the entry of an unknown number can be ignored
│   ├── UserExists              somebody signs in with this address already
│   ├── LastOwner               nobody would be left who may change users
│   └── IllegalTransition       the state does not allow the command; `fields["rule"]` names the rule
│       ├── JobClosed, JobNotCompleted, ReopenTooLate
│       ├── AlreadyOnSite, NotOnSite, NeverOnSite, NotAssigned, NobodyAssigned
│       ├── NotTravelling, AlreadyTravelling, VisitUnderWay
│       ├── NotHeld, NothingToUndo, NotTheLastCommand, NotUndoable, SomebodyElses
│       ├── TextNotFailed, NoLongerTrue
│       └── NoQuoteSent, QuoteReplaced, QuoteAnswered, QuoteExpired, QuoteWaits
├── TooMany                     try again later
├── Unavailable                 something we depend on does not answer
└── NewerSchema                 the stored document was written by newer code
"""

import re
from typing import ClassVar


class Refusal(Exception):
    """A clear no: a `code` for programs, a `message` for a person, `fields` that name what it is about.

    `beside` is what an answer shows next to it, such as the job as it is now.
    """

    code: ClassVar[str] = "refused"
    sentence: ClassVar[str] = "This was refused."

    def __init__(self, message: str | None = None, fields: dict[str, str] | None = None) -> None:
        self.message = message or self.sentence
        self.fields = dict(fields or {})
        self.beside: dict[str, object] = {}
        super().__init__(self.message)


class NotReadable(Refusal):
    code = "not_readable"
    sentence = "The request could not be read."


class Invalid(Refusal):
    """`Invalid({"customer.phone": "One digit is missing."})`: one message for each field."""

    code = "invalid"
    sentence = "Please check what was entered."

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__(next(iter(fields.values()), None), fields)


class NotSignedIn(Refusal):
    code = "not_signed_in"
    sentence = "Please sign in."


class Forbidden(Refusal):
    code = "forbidden"
    sentence = "You are not allowed to do this."


class ForeignOrigin(Forbidden):
    code = "foreign_origin"
    sentence = "This request came from another site."


class NotFound(Refusal):
    code = "not_found"
    sentence = "There is nothing here."


class LinkGone(Refusal):
    """A genuine link whose time is over. `reason` is one of reassigned, removed, finished, cancelled, replaced,
    withdrawn, expired, inactive; `newer` is the address of what replaced it, if this reader may have it."""

    code = "link_gone"
    sentence = "This link is no longer current."

    def __init__(self, reason: str, message: str | None = None, newer: str | None = None) -> None:
        self.reason = reason
        self.newer = newer
        super().__init__(message, {"reason": reason})


class Conflict(Refusal):
    code = "conflict"
    sentence = "Somebody was faster."


class Stale(Conflict):
    code = "stale"
    sentence = "This job has changed since you looked at it."


class CommandIdReused(Conflict):
    code = "command_id_reused"
    sentence = "This command id was used for something else."


class TechnicianInactive(Conflict):
    code = "technician_inactive"
    sentence = "This technician does not take jobs at the moment."


class UndoTooLate(Conflict):
    code = "undo_too_late"
    sentence = "It is too late to undo this."


class DocumentTooLarge(Conflict):
    code = "document_too_large"
    sentence = "This job's record is full. Please complete it and open a new job."


class OptedOut(Conflict):
    code = "opted_out"
    sentence = "This number has stopped texts by replying STOP. Please call."


class NoConsent(Conflict):
    code = "no_consent"
    sentence = "Nobody at this number has agreed to texts, and nobody wrote in the last 30 days. Please call."


class KnownNumber(Conflict):
    code = "known_number"
    sentence = "This number belongs to a customer or a technician. Mark it as read instead."


class UserExists(Conflict):
    code = "user_exists"
    sentence = "Somebody signs in with this address already."


class LastOwner(Conflict):
    code = "last_owner"
    sentence = "This is the only owner who can sign in. Make somebody else an owner first."


class IllegalTransition(Conflict):
    """The state does not allow it. Its subclass is the rule; `fields` carries rule and command for programs."""

    code = "illegal_transition"
    sentence = "This is not possible now."

    def __init__(self, command: str = "", message: str | None = None) -> None:
        rule = re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()
        super().__init__(message, {"rule": rule} | ({"command": command} if command else {}))


class JobClosed(IllegalTransition):
    sentence = "This job is closed."


class JobNotCompleted(IllegalTransition):
    sentence = "This job is not completed."


class ReopenTooLate(IllegalTransition):
    sentence = "A job can be reopened for 7 days after it was completed. Please open a new one."


class AlreadyOnSite(IllegalTransition):
    sentence = "The technician is on site."


class NotOnSite(IllegalTransition):
    sentence = "Nobody is on site."


class NeverOnSite(IllegalTransition):
    sentence = "Nobody was there yet."


class NotAssigned(IllegalTransition):
    sentence = "Nobody is assigned and waiting to leave."


class NobodyAssigned(IllegalTransition):
    sentence = "Nobody is assigned."


class NotTravelling(IllegalTransition):
    sentence = "Nobody is on the way or on site."


class AlreadyTravelling(IllegalTransition):
    sentence = "The technician is already on the way."


class VisitUnderWay(IllegalTransition):
    sentence = "The technician is already on the way. Please call the office."


class NotHeld(IllegalTransition):
    sentence = "This job is not on hold."


class NothingToUndo(IllegalTransition):
    sentence = "There is nothing to undo."


class NotTheLastCommand(IllegalTransition):
    sentence = "Something else has happened since. It cannot be undone any more."


class NotUndoable(IllegalTransition):
    sentence = "This cannot be undone."


class SomebodyElses(IllegalTransition):
    sentence = "Only the person who did it can undo it."


class NoQuoteSent(IllegalTransition):
    sentence = "There is no quote waiting for an answer."


class QuoteReplaced(IllegalTransition):
    sentence = "This quote was replaced by a newer one."


class QuoteAnswered(IllegalTransition):
    sentence = "This quote is already answered."


class QuoteExpired(IllegalTransition):
    sentence = "This quote has expired. Please ask for a new one."


class QuoteWaits(IllegalTransition):
    sentence = "A quote waits for the customer's answer."


class TextNotFailed(IllegalTransition):
    sentence = "This text has not failed, or somebody has seen to it already."


class NoLongerTrue(IllegalTransition):
    sentence = "What this text says is not true any more."


class TooMany(Refusal):
    """`retry_after` seconds until it is worth trying again."""

    code = "too_many"
    sentence = "That was too often. Please wait a moment and try again."

    def __init__(self, message: str | None = None, retry_after: int = 60) -> None:
        self.retry_after = retry_after
        super().__init__(message)


class Unavailable(Refusal):
    code = "unavailable"
    sentence = "Truckroll cannot do this right now. Please try again."


class NewerSchema(Refusal):
    code = "newer_schema"
    sentence = "This record was written by a newer version of Truckroll."
