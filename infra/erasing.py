"""A job without the person it was done for: pure. What happened, when, by whom of ours and for how much stays.

Its history is rewritten as a whole and folds as before, so timeline, reports and quotes remain what they were.
"""

from typing import Any

import msgspec

from chalicelib.domain import events as e
from chalicelib.domain.job import Job, fold

ERASED = "Erased"
NOBODY = "erased"
# What people wrote, or what tells who they are. Lines and totals of quotes are the books' and stay.
_WRITTEN = frozenset(
    ("text", "notes", "issue", "reason", "tapped", "wanted", "ip", "user_agent", "wording", "shown_sha256", "consent")
)
_events = msgspec.json.Decoder(tuple[e.AnyEvent, ...])


def erased(job: Job, phone: str) -> Job:
    """The job with nothing in it of the customer with this number. The same job again is left as it is."""
    raw = msgspec.json.decode(msgspec.json.encode(job.history))
    known = {phone, *(event["customer"]["phone"] for event in raw if "customer" in event)} - {NOBODY}
    return fold(_events.decode(msgspec.json.encode([_without(event, known) for event in raw])))


def _without(found: Any, phones: set[str], name: str = "") -> Any:
    if isinstance(found, dict):
        if name == "customer":
            return {"name": ERASED, "phone": NOBODY, "language": found.get("language", "en")}
        if name == "location":
            return {"street": ERASED}
        if name == "by" and found.get("role") == "customer":
            return {"role": "customer", "id": NOBODY, "name": ERASED}
        if name == "triaged":
            return {key: value for key, value in found.items() if key != "reasons"}
        if name == "answer" and found.get("name"):
            found = found | {"name": ERASED}
        return {key: _without(value, phones, key) for key, value in found.items()}
    if isinstance(found, list):
        return [_without(one, phones) for one in found]
    if not isinstance(found, str):
        return found
    if name in _WRITTEN or name == "fingerprint":
        return ""
    # Ids of commands are made of numbers, too.
    for phone in phones:
        found = found.replace(phone, NOBODY)
    return found
