"""The API's own description: every address is in it, nothing is kept that is out of date, and it says what is true."""

from __future__ import annotations

import importlib
import json
import pkgutil
import tomllib
from collections.abc import Callable
from random import Random
from typing import Any, get_args

import msgspec
import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator.schemas import schema_v31

from chalicelib import handlers
from chalicelib.domain import card
from chalicelib.domain import events as e
from chalicelib.domain.errors import Stale
from chalicelib.handlers.description.document import VERSION
from chalicelib.handlers.description.routes import NAMED, ROUTES
from chalicelib.services import records
from chalicelib.services.shown import shown
from scripts import describe
from tests.contract.templates import ROOT
from tests.described import described, holds, is_a
from tests.unit.walks import OPENINGS, walked


def test_every_address_is_described_under_its_handlers_name() -> None:
    from app import app

    routes = {
        (method, path, entry.view_function.__name__)
        for path, methods in app.routes.items()
        for method, entry in methods.items()
    }
    assert {(route.method, route.path, route.name) for route in ROUTES} == routes


def test_what_is_kept_in_the_repository_is_what_is_published() -> None:
    assert describe.DOCUMENT.read_text() == describe.document(), "run make describe"
    assert describe.TYPES.read_text() == describe.types(json.loads(describe.DOCUMENT.read_text())), "run make describe"


def test_it_is_an_openapi_document_of_this_version(rounds: Callable[[int, int], int]) -> None:
    """Looking at all of it takes seconds; every seventh address has something of each kind."""
    paths = described()["paths"]
    some = {path: paths[path] for path in list(paths)[:: rounds(7, 1)]}
    assert list(Draft202012Validator(dict(schema_v31)).iter_errors(described() | {"paths": some})) == []
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] == VERSION


def test_every_body_that_a_handler_reads_is_described() -> None:
    asked = {route.asked for route in ROUTES}
    undescribed = {
        f"{module.name}.{name}"
        for module in pkgutil.iter_modules(handlers.__path__)
        for name, value in vars(importlib.import_module(f"chalicelib.handlers.{module.name}")).items()
        if isinstance(value, msgspec.json.Decoder) and value.type not in asked
    }
    # These read any command, and then ask who may give it.
    assert undescribed == {"jobs._command", "link_pages._decoder"}
    assert NAMED["OfficeCommand"] in asked and NAMED["TechnicianCommand"] in asked


def test_what_lambda_imports_for_a_command_has_no_part_of_it() -> None:
    from tests.contract.test_imports import loaded_modules

    assert not any("description" in name for name in loaded_modules("import app"))


def test_jobs_look_as_described_whatever_happened_to_them() -> None:
    """Random days, until every kind of event was seen in one."""
    seen: set[str] = set()
    wanted = {str(kind.__struct_config__.tag) for kind in get_args(e.AnyEvent)}
    random = Random(7)
    for _ in range(200):
        choices = [(random.randrange(998), random.choice([0.5, 3, 90, 20 * 24 * 3600.0])) for _ in range(30)]
        *_, (_, story) = walked(random.choice(OPENINGS), choices)
        fresh = {event["type"] for event in records.events(story.job)} - seen
        if fresh:
            seen |= fresh
            is_a("Job", plain(shown(story.job)))
            is_a("JobSummary", plain(records.summary(story.job)))
            is_a("Card", card.decoded(card.encoded(story.job)))
            for event in filter(lambda event: event["type"] in fresh, records.events(story.job)):
                is_a(name_of(event["type"]), plain(event))
        if seen == wanted:
            break
    assert seen == wanted


def plain(value: Any) -> Any:
    return msgspec.json.decode(msgspec.json.encode(value))


def name_of(type_: str) -> str:
    return "".join(part.title() for part in type_.split("_"))


@pytest.mark.parametrize(
    ("change", "where"),
    [({"version": "1"}, r"\$\.version"), ({"nickname": "Ellie"}, "nickname"), ({"visits": None}, r"\$\.visits")],
)
def test_an_answer_that_is_not_as_described_is_noticed(change: dict[str, Any], where: str) -> None:
    *_, (_, story) = walked({}, [(0, 3.0)])
    job = plain(shown(story.job))
    is_a("Job", job)
    with pytest.raises(AssertionError, match=where):
        is_a("Job", job | change)


def test_a_refused_command_may_show_the_job() -> None:
    problem = {"code": Stale.code, "message": Stale.sentence, "fields": {}, "request_id": "1"}
    schema = described()["paths"]["/api/jobs/{reference}/commands"]["post"]["responses"]["409"]["content"]
    *_, (_, story) = walked({}, [(0, 3.0)])
    for body in ({"error": problem}, {"error": problem, "job": plain(shown(story.job))}):
        holds(schema["application/json"]["schema"], body)
