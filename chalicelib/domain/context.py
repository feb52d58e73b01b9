"""What a decision may look at besides job and command: the time, the company's rules and the technician named."""

from msgspec import Struct

from .commands import Evidence
from .people import Technician
from .pictures import Photo
from .quote import Tax
from .schedule import local_day


class Context(Struct, frozen=True, kw_only=True):
    """`technician` is the one the command names, if it exists; `phone` is the company's own number, `photo` the picture
    that the command names, if it is there and is one.
    """

    now: str
    phone: str = "+16175550100"
    zone: str = "America/New_York"
    undo_seconds: float = 5
    tax: Tax = Tax()
    quote_valid_days: int = 14
    technician: Technician | None = None
    technician_active: bool = False
    evidence: Evidence = Evidence()
    photo: Photo | None = None

    @property
    def today(self) -> str:
        """The company's local day, `2026-11-22`."""
        return local_day(self.now, self.zone)
