"""The demo company: who works there and what it charges."""

import uuid

from localcloud.seed import seed_company


def fill() -> None:
    """Fills the empty tables of a local cloud that is up but serves nobody yet."""
    from chalicelib.models import technicians

    seed_company(name="Harbor Heating & Plumbing", phone="+16175550140")
    for number, (name, skills) in enumerate(_TECHNICIANS):
        technicians.save(
            technicians.TechnicianRecord(
                id=str(uuid.uuid5(uuid.NAMESPACE_URL, f"technician:{name}")),
                name=name,
                phone=f"+161755501{81 + number:02d}",
                skills=skills,
                language="es" if name == "Rosa Jimenez" else "en",
            )
        )


_TECHNICIANS: list[tuple[str, list[str]]] = [
    ("Marco Delgado", ["Boilers", "Gas", "Plumbing"]),
    ("Priya Nair", ["Cooling", "Heat pumps"]),
    ("Tom Brennan", ["Plumbing", "Drains"]),
    ("Rosa Jimenez", ["Plumbing", "Water heaters"]),
    ("Will Okafor", ["Electrical"]),
    ("Sam Lindqvist", ["Heating", "Boilers"]),
    ("Keisha Grant", ["Cooling", "Electrical"]),
    ("Luis Ferreira", ["Drains", "Plumbing"]),
]
