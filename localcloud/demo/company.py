"""The demo company: who works there, when, and what it charges."""

import uuid
from datetime import datetime
from typing import Any

from chalicelib.domain.quote import Tax
from chalicelib.models import company, technicians

NAME, PHONE = "Harbor Heating & Plumbing", "+16175550140"
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Hours of a shift's begin and end from the running hour: whenever the demo is made, it is a busy morning.
_EARLY, _LATE = (-4.5, 4.0), (-3.0, 5.5)
_CREW: tuple[tuple[str, list[str], str, Any, bool, Any], ...] = (
    ("Marco Delgado", ["Boilers", "Gas", "Plumbing"], "12 Whitwell St, Quincy", _EARLY, True, "en"),
    ("Priya Nair", ["Cooling", "Heat pumps"], "40 Elm St, Milton", _LATE, True, "en"),
    ("Tom Brennan", ["Plumbing", "Drains"], "9 Sea St, Weymouth", _EARLY, True, "en"),
    ("Rosa Jiménez", ["Plumbing", "Water heaters"], "77 Copeland St, Quincy", _EARLY, True, "es"),
    ("Will Okafor", ["Electrical", "Panels"], "5 Adams St, Braintree", _LATE, True, "en"),
    ("Sam Lindqvist", ["Boilers", "Heat pumps"], "31 Beale St, Quincy", _LATE, True, "en"),
    ("Keisha Grant", ["Cooling", "Electrical"], "18 Union St, Hingham", _EARLY, True, "en"),
    ("Luis Ferreira", ["Drains", "Plumbing"], "63 Water St, Quincy", _LATE, False, "en"),
)
_DAYTIME = (8, 19)
_PRICES: tuple[tuple[Any, str, int], ...] = (
    ("fee", "Diagnostic visit", 9500),
    ("fee", "Emergency visit", 14500),
    ("labor", "Labor, one technician, hour", 12800),
    ("labor", "Labor, two technicians, hour", 21500),
    ("part", "Ignitor, hot surface", 6400),
    ("part", "Gas valve VR8205, 1/2 inch", 21240),
    ("part", "Thermocouple, universal", 2900),
    ("part", "Circulator pump 007", 18900),
    ("part", "Expansion tank, 2 gal", 6400),
    ("part", "40 gal gas water heater, 6-year", 94900),
    ("part", "Capacitor 45/5 uF", 3800),
    ("part", "Breaker, 20 A AFCI", 5600),
    ("part", "Kitchen faucet, single lever", 16800),
    ("discount", "Yearly service customer", 2500),
)


def technician_id(name: str) -> str:
    """The same person has the same id in every demo."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"truckroll-demo:{name}"))


def found(now: datetime) -> None:
    """Write settings and technicians; their working day lies around `now`, a local time."""
    prices = [
        company.PriceBookItem(kind=kind, description=description, unit_price_cents=cents)
        for kind, description, cents in _PRICES
    ]
    # Whoever tries the demo at night sees texts all the same.
    awake = _DAYTIME[0] <= now.hour < _DAYTIME[1]
    company.save(
        company.Company(
            name=NAME,
            phone=PHONE,
            tax=Tax(percent=6.25, kinds=("part",)),
            price_book=prices,
            quiet_hours=company.Company().quiet_hours if awake else None,
        )
    )
    for number, (name, skills, home, hours, active, language) in enumerate(_CREW):
        technicians.save(
            technicians.TechnicianRecord(
                id=technician_id(name),
                name=name,
                phone=f"+161755501{81 + number:02d}",
                skills=skills,
                home=home,
                hours=_hours(now, hours),
                active=active,
                language=language,
            )
        )


def _hours(now: datetime, shift: tuple[float, float]) -> Any:
    """Local working hours as `{"mon": ("07:30", "16:00"), …}`, kept inside one day."""
    first = min(max(now.hour + shift[0], 0), 23.5 - (shift[1] - shift[0]))
    last = first + shift[1] - shift[0]
    return dict.fromkeys(_DAYS, tuple(f"{int(hour):02d}:{int(hour % 1 * 60):02d}" for hour in (first, last)))
