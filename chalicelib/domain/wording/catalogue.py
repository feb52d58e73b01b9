"""Every text there is: who gets it and when, which fields it may name, and what it must never be without."""

from collections.abc import Mapping

from msgspec import Struct

from .facts import Recipient

CUSTOMER: Recipient = "customer"
TECHNICIAN: Recipient = "technician"

# Fields that every text to somebody may name, beside its own.
_COMMON: Mapping[Recipient, tuple[str, ...]] = {
    CUSTOMER: ("company", "technician", "customer", "street", "town", "reference", "office"),
    TECHNICIAN: ("who", "customer", "street", "town", "reference", "office"),
}
# The customer sees first who writes; a technician's text is about somebody.
_NEVER_WITHOUT: Mapping[Recipient, tuple[str, ...]] = {CUSTOMER: ("company",), TECHNICIAN: ("who",)}


class Text(Struct, frozen=True, kw_only=True):
    """One text to one sort of reader.

    `title` and `sent` explain it to the owner. `own` are the fields that it has beside the common ones, `needs` those
    of them that it must name, `says` words that it must hold. Texts after which there is nothing left to do on a page
    carry no link, and a safety text has none because reading a page is the wrong next step. `new_time`: tomorrow is
    named by its date, because there is no room for both. `of_one_job`: a technician's text says whose job it is.
    """

    title: str
    sent: str
    own: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    says: str = ""
    linked: bool = True
    new_time: bool = False
    of_one_job: bool = True


TEXTS: Mapping[tuple[str, Recipient], Text] = {
    ("got_it", CUSTOMER): Text(
        title="Request received", sent="when a request comes in: the first text", needs=("reference",), says="STOP"
    ),
    ("got_it_assigned", CUSTOMER): Text(
        title="Request received, technician known",
        sent="when a job is opened with its technician: the first text",
        own=("when",),
        needs=("reference", "when"),
        says="STOP",
        new_time=True,
    ),
    ("assigned", CUSTOMER): Text(
        title="Technician assigned", sent="when it is settled who comes", own=("when",), needs=("when",)
    ),
    ("new_window", CUSTOMER): Text(
        title="New time",
        sent="when the arrival window changes",
        own=("when", "before"),
        needs=("when",),
        new_time=True,
    ),
    ("reminder", CUSTOMER): Text(title="Reminder", sent="the day before a visit", own=("when",), needs=("when",)),
    ("on_the_way", CUSTOMER): Text(title="On the way", sent="when the technician starts driving", own=("minutes",)),
    ("running_late", CUSTOMER): Text(title="Running late", sent="when a delay is reported", own=("minutes",)),
    ("arrived", CUSTOMER): Text(title="Arrived", sent="when the technician is there", linked=False),
    ("no_access", CUSTOMER): Text(title="Could not reach you", sent="when nobody opened the door"),
    ("quote", CUSTOMER): Text(title="Quote", sent="when a quote is sent", own=("total",)),
    ("return_visit", CUSTOMER): Text(title="We will come back", sent="when one more visit is needed"),
    ("done", CUSTOMER): Text(title="Done", sent="when the job is completed", linked=False),
    ("cancelled", CUSTOMER): Text(
        title="Called off", sent="when the visit or the job is called off", own=("when",), linked=False
    ),
    ("safety_gas", CUSTOMER): Text(
        title="Safety: gas, carbon monoxide", sent="at once when a request tells of it", says="911", linked=False
    ),
    ("safety_water", CUSTOMER): Text(title="Safety: water", sent="at once when a request tells of it", linked=False),
    ("safety_electrical", CUSTOMER): Text(
        title="Safety: electricity, fire", sent="at once when a request tells of it", says="911", linked=False
    ),
    ("assigned", TECHNICIAN): Text(
        title="New job",
        sent="when a job is assigned",
        own=("when", "issue", "emergency"),
        needs=("when", "emergency"),
    ),
    ("day", TECHNICIAN): Text(
        title="The day's jobs",
        sent="the evening before, or when the office sends the day",
        own=("day", "several", "hours"),
        needs=("day", "several", "hours"),
        of_one_job=False,
    ),
    ("new_window", TECHNICIAN): Text(
        title="New time", sent="when the arrival window changes", own=("when", "before"), needs=("when",)
    ),
    ("removed", TECHNICIAN): Text(
        title="Not yours any more", sent="when somebody else gets the job", own=("when",), linked=False
    ),
    ("cancelled", TECHNICIAN): Text(
        title="Called off", sent="when the visit or the job is called off", own=("when",), linked=False
    ),
    ("quote_approved", TECHNICIAN): Text(title="Quote approved", sent="when the customer approves", own=("total",)),
    ("quote_declined", TECHNICIAN): Text(
        title="Quote declined", sent="when the customer declines", own=("total", "reason")
    ),
    ("question", TECHNICIAN): Text(
        title="Question", sent="when the customer asks about a quote", own=("question",), needs=("question",)
    ),
}


def fields_of(kind: str, to: Recipient) -> tuple[str, ...]:
    """The names of the fields that this text may hold. Raises KeyError for a text that nobody is sent."""
    text = TEXTS[kind, to]
    return _COMMON[to] + text.own + (("link",) if text.linked else ())


def needs_of(kind: str, to: Recipient) -> tuple[str, ...]:
    """The names of the fields that this text must hold. Raises KeyError for a text that nobody is sent."""
    text = TEXTS[kind, to]
    always = _NEVER_WITHOUT[to] if text.of_one_job else ()
    return always + text.needs + (("link",) if text.linked else ())


def name_of(kind: str, to: Recipient) -> str:
    """What an edited text is stored under: its kind, with its reader where the kind goes to both."""
    both = (kind, CUSTOMER) in TEXTS and (kind, TECHNICIAN) in TEXTS
    return f"{kind}_{to}" if both else kind


NAMES: Mapping[str, tuple[str, Recipient]] = {name_of(kind, to): (kind, to) for kind, to in TEXTS}
