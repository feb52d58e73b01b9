"""Opening a job: the first event of its record, made from what a dispatcher typed or a customer sent."""

import hashlib
from typing import Any

from . import commands as c
from . import events as e
from .correct import located
from .decide import Context, stamped
from .people import Actor, Customer, Triaged
from .phone import e164
from .planning import assigned
from .schedule import check_window
from .write import clean, clean_line

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def job_id(command_id: str, n: int = 0) -> str:
    """The reference: 8 Crockford characters from the open command's id; `n` counts collisions."""
    number = int.from_bytes(hashlib.sha256(f"{command_id}#{n}".encode()).digest()[:5], "big")
    return "".join(_CROCKFORD[(number >> shift) & 31] for shift in range(35, -1, -5))


def open_job(
    command: c.OpenJob, actor: Actor, context: Context, reference: str, source: str, consent: str
) -> list[e.AnyEvent]:
    """The events that open a job, and assign it when a technician was chosen. Raises Invalid, TechnicianInactive."""
    if command.window:
        check_window(command.window)
    customer = Customer(
        name=clean_line(command.customer.name, "customer.name"),
        phone=e164(command.customer.phone, "customer.phone"),
        language=command.customer.language,
        texts_allowed=command.customer.texts_allowed,
        consent=consent if command.customer.texts_allowed else "",
    )
    issue = clean(command.issue, "issue")
    bare: list[Any] = [
        e.JobOpened(
            id=reference,
            source=source,
            customer=customer,
            location=located(command.location),
            issue=issue,
            triaged=_triaged(issue, command, actor),
            window=command.window,
        )
    ]
    if command.technician_id:
        bare.append(assigned(context, command.technician_id, 1, 1, command.window))
    return stamped(bare, command, actor, context.now, 1)


def _triaged(issue: str, command: c.OpenJob, actor: Actor) -> Triaged:
    from .triage import triage  # The rules are large and needed only where an issue is typed in.

    found = triage(issue)
    if command.priority and command.priority != found.priority:
        return Triaged(priority=command.priority, by=actor.name)
    return Triaged(priority=found.priority, reasons=found.reasons)
