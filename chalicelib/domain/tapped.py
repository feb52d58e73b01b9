"""When a step was tapped on a phone, as far as its clock can be believed.

A phone without signal sends later what was tapped; the event keeps both, `tapped_at` as the phone said it and `at` when
it was written. A clock that is ahead, or tells of a time nobody is offline for, is not believed: then the step happened
when it was written.
"""

from . import events as e
from .instant import seconds

# A phone's clock is believed about steps up to half a day old.
LONGEST_OFFLINE_SECONDS = 12 * 3600


def happened(event: e.AnyEvent) -> float:
    """The epoch second of an event: when it was tapped, if that can be true, else when it was written."""
    written = seconds(event.at)
    try:
        tapped = seconds(event.tapped_at) if event.tapped_at else written
    except ValueError:
        return written
    return tapped if written - LONGEST_OFFLINE_SECONDS <= tapped <= written else written


def waited_seconds(event: e.AnyEvent) -> float:
    """How long a step lay on a phone before it was written; 0 where nothing says so."""
    return seconds(event.at) - happened(event) if event.tapped_at else 0.0
