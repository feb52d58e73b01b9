"""Settings, words and technicians of each schema are read; what a newer release wrote is not written over."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from chalicelib.domain.errors import NewerSchema
from chalicelib.models import company, technicians
from chalicelib.models.company import SettingsRow
from chalicelib.models.documents import DocumentRow
from chalicelib.models.table import LostRace
from chalicelib.models.technicians import TechnicianRow

KEPT = Path(__file__).parent.parent / "data" / "documents"
Kind = tuple[type[DocumentRow], str, Callable[[], Any], Callable[[Any], None]]


def _wording_again(found: company.Wording) -> None:
    company.save_wording(replace(found, version=found.version + 1))


KINDS: dict[str, Kind] = {
    "company": (SettingsRow, "company", company.company, company.save),
    "wording": (SettingsRow, "wording", company.wording, _wording_again),
    "technician": (TechnicianRow, "marco", lambda: technicians.get("marco"), technicians.save),
}


def stored(name: str, schema: int, **more: Any) -> dict[str, Any]:
    """The kept example of the newest schema there is an example of, in its table as it was written then."""
    kind, key, _, _ = KINDS[name]
    example = json.loads((KEPT / f"{name}-{min(schema, kind.writes)}.json").read_text())
    row = kind(key, doc=json.dumps(example | more), **({"version": example["version"]} if name == "wording" else {}))
    if schema > 1:
        row.schema = schema
    row.save()
    company.forget()
    assert isinstance(example, dict)
    return example


@pytest.mark.parametrize("name", KINDS)
def test_an_example_of_each_schema_is_read_whole_and_can_be_written_again(tables: Any, name: str) -> None:
    kind, key, read, write = KINDS[name]
    assert kind.writes <= kind.reads
    for schema in range(1, kind.reads + 1):
        example = stored(name, schema)
        found = read()
        whole = json.loads(msgspec.json.encode(found))
        assert {field: whole[field] for field in example} == example
        write(found)
        assert kind.get(key).schema == kind.writes
        company.forget()


@pytest.mark.parametrize("name", KINDS)
def test_what_a_newer_release_wrote_is_shown_where_it_can_be_and_not_written_over(
    tables: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This release is then the one that was gone back to."""
    kind, key, read, write = KINDS[name]
    stored(name, kind.writes + 1, weather="rain")
    with pytest.raises(NewerSchema):
        read()
    monkeypatch.setattr(kind, "reads", kind.writes + 1)
    found = read()
    with pytest.raises(NewerSchema):
        write(found)
    assert json.loads(kind.get(key).doc)["weather"] == "rain"


def test_what_cannot_be_read_is_newer_only_where_it_says_so(tables: Any) -> None:
    TechnicianRow("marco", doc='{"id": 7}', schema=2).save()
    with pytest.raises(NewerSchema):
        technicians.get("marco")
    TechnicianRow("marco", doc='{"id": 7}').save()
    with pytest.raises(msgspec.ValidationError):
        technicians.get("marco")


def test_words_that_somebody_else_has_replaced_are_a_lost_race_as_before(tables: Any) -> None:
    company.save_wording(company.Wording(version=1))
    with pytest.raises(LostRace):
        company.save_wording(company.Wording(version=1))
