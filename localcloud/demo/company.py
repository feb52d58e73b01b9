"""The demo company: who works there, when, and what it charges."""

import uuid
from typing import Any

from chalicelib.domain.quote import Tax
from chalicelib.models import company, technicians

NAME, PHONE = "Harbor Heating & Plumbing", "+16175550140"
_EARLY: Any = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("07:30", "16:00")) | {"sat": None, "sun": None}
_LATE: Any = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00", "17:30")) | {
    "sat": ("09:00", "13:00"),
    "sun": None,
}
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


def found() -> None:
    """Write settings and technicians."""
    prices = [
        company.PriceBookItem(kind=kind, description=description, unit_price_cents=cents)
        for kind, description, cents in _PRICES
    ]
    company.save(company.Company(name=NAME, phone=PHONE, tax=Tax(percent=6.25, kinds=("part",)), price_book=prices))
    for number, (name, skills, home, hours, active, language) in enumerate(_CREW):
        technicians.save(
            technicians.TechnicianRecord(
                id=technician_id(name),
                name=name,
                phone=f"+161755501{81 + number:02d}",
                skills=skills,
                home=home,
                hours=hours,
                active=active,
                language=language,
            )
        )
