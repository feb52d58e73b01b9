"""What becomes of a text: its states and their order, and what the carrier's statuses, errors and key words mean.

A state only ever moves up in rank, so callbacks may come in any order and more than once.
"""

import re
from typing import Literal

from . import events as e
from .job import Job

TextState = Literal["claimed", "sent", "delivered", "failed", "unknown", "received"]
Keyword = Literal["stop", "start", "help"]

# Delivered outranks failed: what arrived after all has arrived, whatever was believed before.
RANK: dict[TextState, int] = {"claimed": 0, "unknown": 1, "sent": 2, "failed": 3, "delivered": 4, "received": 5}

_STATES: dict[str, TextState] = {
    "accepted": "sent",
    "scheduled": "sent",
    "queued": "sent",
    "sending": "sent",
    "sent": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "partially_delivered": "delivered",
    "undelivered": "failed",
    "failed": "failed",
    "canceled": "failed",
}

OPTED_OUT = 21610
_REASONS: dict[int, str] = {
    20003: "The text service does not accept the company's sign-in.",
    OPTED_OUT: "This number has stopped texts by replying STOP.",
    21211: "This is not a phone number that can get texts.",
    21614: "This is not a mobile number.",
    30003: "The phone is off or out of reach.",
    30004: "The phone refuses texts.",
    30005: "This number does not exist.",
    30006: "This is a landline, or its carrier takes no texts.",
    30007: "The carrier filtered this text as unwanted.",
    30034: "The company's number is not registered with the carriers.",
}

# The carriers' own words: Twilio blocks and unblocks a number by them, whatever we do.
_STOP = {"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"}
_START = {"start", "yes", "unstop"}
_HELP = {"help", "info"}


def state_of(status: str) -> TextState | None:
    """Our state for the carrier's status word; None for a word that says nothing new."""
    return _STATES.get(status.strip().lower())


def reason_of(code: int | None) -> str:
    """Why a text did not arrive, in words for the office."""
    if code is None:
        return "The text did not arrive."
    return _REASONS.get(code, f"The text service refused this text (error {code}).")


def keyword_of(body: str) -> Keyword | None:
    """What a reply asks of the carrier, in any case and spacing: ` Stop all ` is `stop`. None for ordinary words."""
    bare = re.sub(r"[\W_]+", "", body).casefold()
    if bare in _STOP:
        return "stop"
    if bare in _START:
        return "start"
    return "help" if bare in _HELP else None


def is_the_numbers(text_id: str) -> bool:
    """Whether a text belongs to a number and to no job: the ids of a job's own begin with its reference."""
    return text_id[:1].islower()


def phones(job: Job) -> list[str]:
    """Every number that this job's texts may have gone to, the customer's own first."""
    return list(dict.fromkeys((*customer_phones(job), *technician_phones(job))))


def customer_phones(job: Job) -> list[str]:
    """The customer's number and those that it was corrected from."""
    told = (x.customer.phone for x in job.history if isinstance(x, e.JobOpened | e.DetailsCorrected))
    return list(dict.fromkeys((job.customer.phone, *told)))


def technician_phones(job: Job) -> list[str]:
    """The numbers of everybody who was ever assigned, as they were then."""
    return list(dict.fromkeys(x.technician.phone for x in job.history if isinstance(x, e.TechnicianAssigned)))
