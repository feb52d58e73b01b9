"""Whose phones these are: names from the technicians and customers tables, read as any AWS client reads them."""

import json
from typing import Any

import boto3


class Owners:
    """Reads both tables whole; on one machine they are small. Blocking: to be called from a thread."""

    def __init__(self, tables: str) -> None:
        self._tables = tables
        self._client: Any = boto3.client("dynamodb")

    def read(self) -> dict[str, Any]:
        """{"company": name, "zone": IANA name, "owners": {number: {"name", "kind", "language", "active"}}}."""
        owners: dict[str, dict[str, Any]] = {}
        for row in self._rows("customers"):
            name, language = row.get("name", {}).get("S"), row.get("language", {}).get("S", "en")
            owners[row["phone"]["S"]] = {"name": name or "", "kind": "customer", "language": language, "active": True}
        for row in self._rows("technicians"):
            said = json.loads(row["doc"]["S"])
            about = {"name": said["name"], "kind": "technician", "language": said.get("language", "en")}
            owners[said["phone"]] = about | {"active": said.get("active", True)}
        settings = [json.loads(row["doc"]["S"]) for row in self._rows("settings") if "doc" in row]
        company = settings[0] if settings else {}
        return {
            "company": company.get("name", "The office"),
            "zone": company.get("zone", "America/New_York"),
            "owners": owners,
        }

    def _rows(self, table: str) -> list[dict[str, Any]]:
        pages = self._client.get_paginator("scan").paginate(TableName=self._tables + table)
        return [row for page in pages for row in page["Items"]]
