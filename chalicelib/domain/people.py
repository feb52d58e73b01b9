"""Who acts and who is told: the small values that commands, events and jobs share."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from .priority import Priority, Reason

Role = Literal["dispatcher", "owner", "technician", "customer", "system"]
OfficeRole = Literal["owner", "dispatcher"]
Language = Literal["en", "es"]
Line = Annotated[str, Meta(max_length=120)]
Words = Annotated[str, Meta(max_length=2000)]


class Actor(Struct, frozen=True, kw_only=True):
    """Who does something. `id` is the sign-in's, the technician's, or the customer's phone."""

    role: Role
    id: str
    name: str

    @property
    def in_office(self) -> bool:
        return self.role in ("dispatcher", "owner")


SYSTEM = Actor(role="system", id="system", name="Truckroll")


class Technician(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A technician as a job remembers one: enough to text and to name, at the moment of the assignment."""

    id: str
    name: str
    phone: str
    language: Language = "en"


class Customer(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`texts_allowed` is the recorded consent; `consent` is the wording it was given to."""

    name: str
    phone: str
    language: Language = "en"
    texts_allowed: bool = False
    consent: str = ""


class Location(Struct, frozen=True, kw_only=True, omit_defaults=True):
    street: str
    town: str = ""


class Triaged(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A priority with the words that decided it; `by` names the person who set it, if one did."""

    priority: Priority = "routine"
    reasons: tuple[Reason, ...] = ()
    by: str = ""


def first_name(name: str) -> str:
    """What customers are told: `Marco Delgado` is `Marco`."""
    return name.split()[0] if name.split() else name
