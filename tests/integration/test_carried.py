"""What an operator carries out of a company and into another: nothing is lost, nothing that is there is changed."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest

from chalicelib.domain import commands as c
from chalicelib.models import technicians
from chalicelib.services.customers import note_customer
from infra import sheets
from infra.bring_in import bring_in
from infra.export import export
from infra.portable import TABLES, line_of
from infra.telling import Trouble
from tests.integration.dispatching import Dispatching
from tests.world import ENVIRONMENT, TestWorld, table_definitions

FROM, TO = ENVIRONMENT["TRUCKROLL_TABLES"], "truckroll-other-"


class Stopped(Exception):
    """The cable was pulled."""


class Company:
    """A shop with a day behind it, and an empty one beside it."""

    def __init__(self, shop: Dispatching, folder: Path) -> None:
        self.folder = folder
        for n in range(5):
            job = shop.do(shop.open(), c.AddNote, text=f"=Ask for ‘Ruiz’ at {n}")
            for event in job.history[:1]:
                note_customer(job, event)  # type: ignore[arg-type]
        self.client = boto3.client("dynamodb", region_name="us-east-1")
        for definition in table_definitions():
            name = definition["TableName"].replace(FROM, TO)
            self.client.create_table(**{**definition, "TableName": name})
        self.photos = boto3.client("s3", region_name="us-east-1")
        for prefix in (FROM, TO):
            self.photos.create_bucket(Bucket=f"{prefix}photos")
        key = "texts/one/photo"
        self.photos.put_object(Bucket=f"{FROM}photos", Key=key, Body=b"\xff\xd8\xff", ContentType="image/jpeg")
        self.pages = 10_000

    def clients(self, service: str) -> Any:
        return self if service == "dynamodb" else self.photos

    def scan(self, **given: Any) -> Any:
        """Small pages, and after so many the cable is pulled."""
        self.pages -= 1
        if self.pages < 0:
            raise Stopped
        return self.client.scan(Limit=2, **given)

    def put_item(self, **given: Any) -> Any:
        return self.client.put_item(**given)

    def out(self, prefix: str, name: str) -> dict[str, bytes]:
        export(prefix, f"{prefix}photos", self.folder / name, self.clients, lambda line: None)
        return self.files(name)

    def files(self, name: str) -> dict[str, bytes]:
        folder = self.folder / name
        return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}

    def into(self, prefix: str, name: str) -> dict[str, int]:
        brought = bring_in(prefix, f"{prefix}photos", self.folder / name, self.clients, lambda line: None)
        return brought.written


@pytest.fixture
def company(outside: TestWorld, tmp_path: Path) -> Iterator[Company]:
    yield Company(Dispatching(outside), tmp_path)


def test_out_in_and_out_again_is_the_same(company: Company) -> None:
    first = company.out(FROM, "first")
    assert {f"{name}.jsonl" for name in TABLES} < set(first) and first["photos/texts/one/photo"] == b"\xff\xd8\xff"
    assert first["jobs.jsonl"].count(b"\n") == 5
    written = company.into(TO, "first")
    assert written["jobs"] == 5 and written["photos"] == 1
    assert company.out(TO, "second") == first


def test_an_export_that_stopped_is_gone_on_with(company: Company) -> None:
    whole = company.out(FROM, "whole")
    company.pages = 6
    with pytest.raises(Stopped):
        company.out(FROM, "stopped")
    company.pages = 10_000
    assert company.out(FROM, "stopped") == whole


def test_a_running_company_keeps_what_it_has(company: Company) -> None:
    company.out(FROM, "first")
    company.into(TO, "first")
    (some,) = company.client.scan(TableName=f"{TO}jobs", Limit=1)["Items"]
    company.client.put_item(TableName=f"{TO}jobs", Item=some | {"version": {"N": "99"}})
    assert set(company.into(TO, "first").values()) == {0}
    again = company.client.get_item(TableName=f"{TO}jobs", Key={"id": some["id"]})["Item"]
    assert again["version"] == {"N": "99"}


def test_the_state_of_a_moment_is_exported_from_restored_tables(company: Company) -> None:
    """As docs/operate.md says it."""
    steps = (Path(__file__).parents[2] / "docs" / "operate.md").read_text()
    loop, export_from = f"for table in {' '.join(TABLES)}; do", "TABLES=truckroll-restored- TO=then"
    assert steps.count(loop) == 3 and export_from in steps and "import STAGE=prod FROM=then" in steps
    before = company.out(FROM, "before")
    for name in TABLES:
        company.client.update_continuous_backups(
            TableName=FROM + name, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}
        )
        company.client.restore_table_to_point_in_time(
            SourceTableName=FROM + name, TargetTableName=f"truckroll-restored-{name}", UseLatestRestorableTime=True
        )
    for row in company.client.scan(TableName=f"{FROM}jobs")["Items"]:
        company.client.delete_item(TableName=f"{FROM}jobs", Key={"id": row["id"]})
    restored = export("truckroll-restored-", f"{FROM}photos", company.folder / "then", company.clients, lambda _: None)
    assert restored["jobs"] == 5
    assert company.files("then") == before
    company.into(FROM, "then")
    assert company.out(FROM, "after") == before


def test_sheets_are_readable_and_harmless(company: Company) -> None:
    company.out(FROM, "first")
    with (company.folder / "first" / "jobs.csv").open(newline="") as sheet:
        (row, *_) = csv.DictReader(sheet)
    assert row["customer"] == "Ellen Whitaker" and row["phone"].startswith("'+1")


def test_the_customers_sheet_of_an_export_can_be_brought_in(company: Company) -> None:
    """All of it but consent, which nobody can give by a sheet; a STOP is taken over."""
    odd = {"phone": {"S": "+16175550188"}, "name": {"S": "=Ö; “Quinn”, Ada"}, "language": {"S": "es"}}
    stopped = {"phone": {"S": "+16175550189"}, "opted_out": {"BOOL": True}}
    for row in (odd, stopped):
        company.client.put_item(TableName=f"{FROM}customers", Item=row)
    company.out(FROM, "first")
    found = sheets.read(company.folder / "first" / "customers.csv", "customers")
    assert found.wrong == []
    sheets.write(found, TO, company.client)
    carried = ("phone", "name", "language", "location", "opted_out", "known")
    before, after = (company.client.scan(TableName=f"{prefix}customers")["Items"] for prefix in (FROM, TO))
    assert in_order([{key: row[key] for key in carried if key in row} for row in before]) == in_order(after)
    assert any("consent" in row for row in before) and any("location" in row for row in after)


def in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: str(row["phone"]["S"]))


def test_what_is_no_export_is_refused_before_anything_is_written(company: Company) -> None:
    company.out(FROM, "first")
    (company.folder / "first" / "texts.jsonl").write_text(line_of({"phone": {"S": "+16175550101"}}))
    with pytest.raises(Trouble, match=r"texts\.jsonl, line 1"):
        company.into(TO, "first")
    assert company.client.scan(TableName=f"{TO}settings")["Items"] == []
    with pytest.raises(Trouble, match=r"export\.json is missing"):
        company.into(TO, "nowhere")


def test_a_sheet_of_another_system_is_shown_with_a_reason_for_each_row_that_cannot_be_taken(tmp_path: Path) -> None:
    sheet = tmp_path / "customers.csv"
    sheet.write_text(
        "Customer Name,Mobile,Address,City,Language\n"
        "Ada Quinn,(617) 555-0161,12 Elm St,Quincy,en\n"
        ",617 555 0162,,,\n"
        "Ben Ortiz,12,,,\n"
        "Ada again,6175550161,,,\n"
        "Cy Dole,617-555-0163,,,French\n"
        "Eva Sol,617 555 0164,,,Spanish es\n"
    )
    found = sheets.read(sheet, "customers")
    assert [row["phone"]["S"] for row in found.rows] == ["+16175550161"]
    assert [line for line, _ in found.wrong] == [3, 4, 5, 6, 7]
    said: list[str] = []
    sheets.preview(found, said.append)
    assert said[0] == "1 customers can be taken, 5 rows cannot."
    assert said[1] == "  Ada Quinn, +16175550161, 12 Elm St, Quincy, en"
    assert "line 5: phone +16175550161 is also in line 2" in "\n".join(said)
    assert found.rows[0]["known"] == {"BOOL": True}, "the office vouches for its own sheet"
    with pytest.raises(Trouble, match="no column phone"):
        (tmp_path / "other.csv").write_text("name,fax\nA,1\n")
        sheets.read(tmp_path / "other.csv", "customers")


@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_sheets_of_any_excel_are_read(between: str, encoding: str, tmp_path: Path) -> None:
    sheet = tmp_path / "customers.csv"
    lines = [["name", "phone", "address"], ["Ana Muñoz", "617 555 0165", '"12 Elm St, rear; bell 2"']]
    sheet.write_text("\r\n".join(between.join(line) for line in lines), encoding)
    (row,) = sheets.read(sheet, "customers").rows
    assert (row["name"]["S"], row["phone"]["S"]) == ("Ana Muñoz", "+16175550165")
    assert row["location"]["S"] == '{"street":"12 Elm St, rear; bell 2","town":""}'


def test_a_sheet_that_is_not_in_utf_8_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "customers.csv").write_text("name;phone\nAna Muñoz;617 555 0165\n", "cp1252")
    with pytest.raises(Trouble, match="save it as “CSV UTF-8"):
        sheets.read(tmp_path / "customers.csv", "customers")
    (tmp_path / "customers.csv").write_text("")
    with pytest.raises(Trouble, match="nothing in its first line"):
        sheets.read(tmp_path / "customers.csv", "customers")


def test_technicians_of_a_sheet_are_the_same_ones_the_second_time(outside: TestWorld, tmp_path: Path) -> None:
    sheet = tmp_path / "technicians.csv"
    sheet.write_text("name,phone,skills,language\nMarco Diaz,617 555 0171,heating; gas,es\n")
    client = boto3.client("dynamodb", region_name="us-east-1")
    found = sheets.read(sheet, "technicians")
    said: list[str] = []
    sheets.preview(found, said.append)
    assert said[1:] == ["  Marco Diaz, +16175550171, es, heating, gas"]
    assert sheets.write(found, FROM, client) == (1, 0)
    assert sheets.write(sheets.read(sheet, "technicians"), FROM, client) == (0, 1)
    (marco,) = technicians.everybody()
    assert (marco.name, marco.phone, marco.skills, marco.language) == (
        "Marco Diaz",
        "+16175550171",
        ["heating", "gas"],
        "es",
    )
