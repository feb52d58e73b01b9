"""A running cloud with technicians and jobs for the bench, spoken to from outside like by anybody else."""

import random
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from chalicelib.domain import link
from tests.cloud import ROOT, Client, LocalCloud

DESCRIPTIONS = ROOT / "tests" / "data" / "triage" / "check.tsv"
TECHNICIANS = (
    "Marco Delgado",
    "Priya Nair",
    "Rosa Jimenez",
    "Tom Whitcomb",
    "Aisha Karim",
    "Devon Brooks",
    "Elena Petrova",
    "Sam O'Connell",
)
_FIRST = (
    "Ellen Jorge Patricia Wei Aaliyah Martin Susan Dmitri Grace Luis Hannah Omar Beatriz Kevin Nadia Walter Imani Joan "
    "Theo Lucia Frank Mei Arturo Denise Yusuf Clara Raymond Sofia Gerald Tanya"
).split()
_LAST = (
    "Whitaker Alvarez Donnelly Chen Jackson Kowalski Brennan Volkov Osei Hernandez Feldman Rahman Costa Murphy Haddad "
    "Lindqvist Abernathy Castellanos Nguyen Ferraro Okafor Sullivan Romano Baptiste Zielinski Marchetti"
).split()
_STREETS = (
    "Maple St,Commonwealth Ave,Billings Rd,Sea St,Washington St,Elm Ave,Hancock St,Old Colony Rd,Furnace Brook Pkwy,"
    "Adams St,Beale St,Granite Ave,Quarry Hill Dr,Newport Ave,Massachusetts Ave,Cedar Ln,Franklin St,Harbor View Rd"
).split(",")
_TOWNS = "Quincy,Braintree,Weymouth,Milton,Dorchester,Hingham,Randolph,Cambridge,Somerville,Brookline".split(",")
LINES = [
    {"kind": "part", "description": "Gas valve, Honeywell VR8200", "quantity": 1, "unit_price_cents": 21240},
    {"kind": "labor", "description": "Replace and test", "quantity": 1.5, "unit_price_cents": 14500},
    {"kind": "fee", "description": "Service call", "quantity": 1, "unit_price_cents": 8900},
]


class Refused(Exception):
    """The application did not take what the bench needs it to take."""


def taken(answer: tuple[int, Any]) -> Any:
    """The body of an answer below 300. Raises Refused."""
    status, said = answer
    if status >= 300:
        raise Refused(f"{status}: {said}")
    return said


def technician_id(number: int) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, TECHNICIANS[number]))


def staffed(cloud: LocalCloud, undo_seconds: float) -> Client:
    """The owner, signed in, after the technicians and the undo time were entered."""
    dana = cloud.signin()
    for number, name in enumerate(TECHNICIANS):
        taken(dana.put(f"/api/technicians/{technician_id(number)}", {"name": name, "phone": f"+1617555018{number}"}))
    _, settings = dana.get("/api/settings")
    taken(dana.put("/api/settings", settings | {"undo_seconds": undo_seconds}))
    return dana


def callers(seed: int = 1) -> Iterator[dict[str, Any]]:
    """What dispatchers type for one caller after the other: real descriptions, and names that seldom repeat."""
    chance = random.Random(seed)
    rows = [line.split("\t") for line in DESCRIPTIONS.read_text("utf-8").splitlines()[1:]]
    number = 0
    while True:
        _, language, _, issue = chance.choice(rows)
        start = chance.randrange(7, 18)
        day = chance.randrange(23, 28)
        number += 1
        yield {
            "id": str(uuid.UUID(int=chance.getrandbits(128), version=4)),
            "customer": {
                "name": f"{chance.choice(_FIRST)} {chance.choice(_LAST)}",
                "phone": f"+1{chance.choice((617, 781, 508, 857))}555{number % 10_000:04d}",
                "language": language,
                "texts_allowed": False,
            },
            "location": {
                "street": f"{chance.randrange(1, 900)} {chance.choice(_STREETS)}",
                "town": chance.choice(_TOWNS),
            },
            "issue": issue,
            "window": {"start": f"2026-11-{day}T{start:02d}:00", "end": f"2026-11-{day}T{start + 2:02d}:00"},
        }


def opened(client: Client, call: dict[str, Any], **more: Any) -> dict[str, Any]:
    """The job of one caller."""
    job: dict[str, Any] = taken(client.post("/api/jobs", call | more))["job"]
    return job


def link_path(data: Path, job: str, kind: link.Kind, number: int) -> str:
    """The path of a link as this cloud makes it."""
    return link.path(link.Link(job=job, kind=kind, number=number), (data / "link-secret").read_text().strip())
