"""The company as its pages speak of it, and the small ways in which pages write numbers, days and names."""

from datetime import date

from msgspec import Struct

from chalicelib.domain.hours import Moments
from chalicelib.domain.money import dollars
from chalicelib.domain.quote import LineKind, Tax
from chalicelib.domain.schedule import Language, local_day, page_day, page_time


class Priced(Struct, frozen=True, kw_only=True):
    """One entry of the price book."""

    kind: LineKind
    description: str
    unit_price_cents: int


class Office(Struct, frozen=True, kw_only=True):
    """`phone` is E.164, `hours` are local by weekday (`mon`), `now` is the UTC instant the page is made at."""

    name: str
    phone: str
    zone: str
    now: str
    hours: dict[str, tuple[str, str] | None]
    tax: Tax = Tax()
    price_book: tuple[Priced, ...] = ()
    moments: Moments = Moments()

    @property
    def today(self) -> date:
        return date.fromisoformat(local_day(self.now, self.zone))

    @property
    def spoken_phone(self) -> str:
        return grouped_phone(self.phone)

    def at(self, instant: str, language: Language) -> str:
        """`9:26 AM` for today, `Yesterday, 9:26 AM` before."""
        day = date.fromisoformat(local_day(instant, self.zone))
        clock = page_time(instant, self.zone, language)
        return clock if day == self.today else f"{page_day(day, self.today, language)}, {clock}"

    def day(self, instant: str, language: Language) -> str:
        """The local day of an instant: `Today`, `Tue, Nov 24`."""
        return page_day(date.fromisoformat(local_day(instant, self.zone)), self.today, language)


def grouped(reference: str) -> str:
    """`7KQ4 M2XD`: two halves are said more easily than eight characters."""
    return f"{reference[:4]} {reference[4:]}"


def grouped_phone(number: str) -> str:
    """`+16175550140` as `617 555 0140`; other countries keep their E.164 form."""
    if len(number) == 12 and number.startswith("+1"):
        return f"{number[2:5]} {number[5:8]} {number[8:]}"
    return number


def amount(cents: int) -> str:
    """Money on a page, with a true minus: `−$24.47`."""
    return dollars(cents).replace("-", "−")


def quantity(number: float) -> str:
    """`2.5`, and `1` without a point."""
    return f"{number:g}"
