"""Technicians, settings and health: what the office keeps and what the operator looks at."""

import re
from typing import Annotated, Literal
from uuid import UUID
from zoneinfo import available_timezones

import msgspec
from chalice.app import Response
from msgspec import Meta, Struct

from chalicelib.domain.errors import Invalid, NotFound, Unavailable
from chalicelib.domain.hours import HourOfDay
from chalicelib.domain.phone import e164
from chalicelib.domain.write import clean_line
from chalicelib.gateways.world import WORLD
from chalicelib.models import company, limits, technicians
from chalicelib.services import boards

from .edge import answer, body_of, handled, owner, signed_in
from .loaded_later import later_routes

_HOURS = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]")
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
# Plain http only on a machine of one's own, where somebody tries it out.
_ORIGIN = re.compile(
    rf"(?:(?P<scheme>https)://(?P<host>{_LABEL}(?:\.{_LABEL})+)|(?P<plain>http)://(?P<own>localhost|127\.0\.0\.1))"
    r"(?::(?P<port>[0-9]{1,5}))?"
)
_WEB = re.compile(r"https?://[^\s\"'<>]+")


class PutTechnician(Struct, frozen=True, kw_only=True, forbid_unknown_fields=False):
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    phone: Annotated[str, Meta(min_length=1, max_length=40)]
    skills: Annotated[list[Annotated[str, Meta(min_length=1, max_length=40)]], Meta(max_length=30)] = []
    home: Annotated[str, Meta(max_length=200)] | None = None
    hours: Annotated[dict[company.Weekday, tuple[HourOfDay, HourOfDay] | None], company.NAMED_BY_WEEKDAY] | None = None
    active: bool = True
    language: Literal["en", "es"] = "en"


_technician = msgspec.json.Decoder(PutTechnician)
_company = msgspec.json.Decoder(company.Company)


@handled(later_routes)
def list_technicians() -> Response:
    signed_in(later_routes.current_request)
    return answer({"technicians": technicians.everybody()})


@handled(later_routes)
def put_technician(technician_id: str) -> Response:
    owner(later_routes.current_request)
    try:
        key = str(UUID(technician_id))
    except ValueError:
        raise NotFound("A technician's address ends with a UUID.") from None
    asked = body_of(later_routes.current_request, _technician)
    record = technicians.TechnicianRecord(
        id=key,
        name=clean_line(asked.name, "name"),
        phone=e164(asked.phone),
        skills=[clean_line(skill, "skills") for skill in asked.skills],
        home=clean_line(asked.home) if asked.home else None,
        hours=asked.hours,
        active=asked.active,
        language=asked.language,
    )
    created = technicians.get(key) is None
    technicians.save(record)
    boards.reload(WORLD)
    return answer({"technician": record}, 201 if created else 200)


@handled(later_routes)
def get_settings() -> Response:
    signed_in(later_routes.current_request)
    company.forget()
    return answer(company.company())


@handled(later_routes)
def put_settings() -> Response:
    owner(later_routes.current_request)
    asked = body_of(later_routes.current_request, _company)
    if asked.zone not in available_timezones():
        raise Invalid({"zone": "This is not a time zone. Write one like America/New_York."})
    if not 0 <= asked.tax.percent <= 50:
        raise Invalid({"tax.percent": "A tax is between 0 and 50 percent."})
    for day, hours in asked.hours.items():
        if hours and not (_HOURS.fullmatch("-".join(hours)) and hours[0] < hours[1]):
            raise Invalid({f"hours.{day}": "Write when work begins and ends, like 08:00 and 17:00."})
    _check_moments(asked)
    if asked.review_link and not _WEB.fullmatch(asked.review_link):
        raise Invalid({"review_link": "This is not the address of a page. It begins with https://."})
    origins = [_origin(typed, n) for n, typed in enumerate(asked.form_origins)]
    changed = msgspec.structs.replace(
        asked, name=clean_line(asked.name, "name"), phone=e164(asked.phone), form_origins=list(dict.fromkeys(origins))
    )
    company.save(changed)
    boards.reload(WORLD)
    return answer(changed)


def _origin(typed: str, n: int) -> str:
    """The origin of a web site as browsers write it: it stands in a header, so nothing else may be in it.

    Raises Invalid for an address with a path, a name with a star, and for plain http beyond this machine.
    """
    found = _ORIGIN.fullmatch(typed.strip().rstrip("/").lower())
    if found is None or not 0 < int(found["port"] or 443) < 65536:
        raise Invalid({f"form_origins.{n}": "Write the web site's address alone, like https://www.example.com."})
    scheme, host, port = found["scheme"] or found["plain"], found["host"] or found["own"], found["port"]
    usual = {"https": "443", "http": "80"}[scheme]
    return f"{scheme}://{host}" + (f":{port}" if port and port != usual else "")


def _check_moments(asked: company.Company) -> None:
    """Raises Invalid for hours at which nothing could leave, or nobody would want to read it."""
    if asked.quiet_hours and asked.quiet_hours.start == asked.quiet_hours.end:
        raise Invalid({"quiet_hours.end": "Quiet hours begin and end at different times."})
    if asked.reminder_at and not "08:00" <= asked.reminder_at <= "20:30":
        raise Invalid({"reminder_at": "Customers are reminded between 08:00 and 20:30."})
    if not "12:00" <= asked.day_text_at <= "22:00":
        raise Invalid({"day_text_at": "Technicians read about the next day between 12:00 and 22:00."})


@handled(later_routes)
def health() -> Response:
    """200 when a probe row can be written and read; 503 names what fails."""
    before = limits.count("health", "probe", 3600)
    if limits.so_far("health", "probe", 3600) < before:
        raise Unavailable("The database forgets what was written.")
    return answer({"ok": True})
