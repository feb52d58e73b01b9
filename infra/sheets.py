"""Customers or technicians from another system's CSV: shown first, each row that cannot be taken with its reason."""

import csv
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError

from chalicelib.domain import errors
from chalicelib.domain.phone import e164

from .telling import Trouble

_NAMES = {
    "phone": ("phone", "phone number", "mobile", "cell", "telephone"),
    "name": ("name", "full name", "customer", "customer name", "technician"),
    "street": ("street", "address", "service address"),
    "town": ("town", "city"),
    "language": ("language", "lang"),
    "skills": ("skills", "trades"),
}
_LONGEST = 80
_NAMESPACE = uuid.UUID("6b1c1a52-9f0e-4a35-8f43-5d7f6d0f6a11")


@dataclass
class Read:
    """What a sheet says: rows to write, and for each that cannot be its line and why."""

    kind: str
    rows: list[dict[str, Any]] = field(default_factory=list)
    wrong: list[tuple[int, str]] = field(default_factory=list)


def read(path: Path, kind: str) -> Read:
    """The sheet as rows of the table of this kind, customers or technicians. Raises Trouble for no such sheet."""
    found = Read(kind)
    try:
        with path.open(newline="", encoding="utf-8-sig") as sheet:
            lines = csv.DictReader(sheet)
            columns = _columns(lines.fieldnames or [])
            seen: dict[str, int] = {}
            for line in lines:
                given = {ours: (line.get(theirs) or "").strip() for ours, theirs in columns.items()}
                _take(found, given, lines.line_num, seen)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Trouble(f"{path} cannot be read as CSV in UTF-8: {error}") from None
    return found


def _columns(named: Any) -> dict[str, str]:
    plain = {str(name).strip().lower(): str(name) for name in named}
    found = {ours: plain[one] for ours, names in _NAMES.items() for one in reversed(names) if one in plain}
    missing = [name for name in ("name", "phone") if name not in found]
    if missing:
        raise Trouble(f"The sheet has no column {' and none '.join(missing)}; it has: {', '.join(plain)}.")
    return found


def _take(found: Read, given: dict[str, str], line: int, seen: dict[str, int]) -> None:
    if not given["name"] or len(given["name"]) > _LONGEST:
        found.wrong.append((line, f"name: 1 to {_LONGEST} characters are needed"))
        return
    try:
        phone = e164(given["phone"])
    except errors.Invalid as refusal:
        found.wrong.append((line, f"phone {given['phone']!r}: {next(iter(refusal.fields.values()))}"))
        return
    if phone in seen:
        found.wrong.append((line, f"phone {phone} is also in line {seen[phone]}"))
        return
    if given.get("language", "").lower()[:2] not in ("", "en", "es"):
        found.wrong.append((line, f"language {given['language']!r}: en or es"))
        return
    seen[phone] = line
    found.rows.append(_customer(phone, given) if found.kind == "customers" else _technician(phone, given))


def _customer(phone: str, given: dict[str, str]) -> dict[str, Any]:
    """Without consent to texts: that is only ever recorded when somebody gives it."""
    location = json.dumps({"street": given.get("street", ""), "town": given.get("town", "")}, ensure_ascii=False)
    row = {"phone": {"S": phone}, "name": {"S": given["name"]}, "language": {"S": _language(given)}}
    return row | ({"location": {"S": location}} if given.get("street") else {})


def _technician(phone: str, given: dict[str, str]) -> dict[str, Any]:
    """The same sheet again is the same technicians: the id comes from the number."""
    identity = str(uuid.uuid5(_NAMESPACE, phone))
    skills = [skill.strip()[:40] for skill in given.get("skills", "").replace(";", ",").split(",") if skill.strip()]
    doc = {"id": identity, "name": given["name"], "phone": phone, "skills": skills[:30], "language": _language(given)}
    return {"id": {"S": identity}, "doc": {"S": json.dumps(doc, ensure_ascii=False)}}


def _language(given: dict[str, str]) -> str:
    return given.get("language", "").lower()[:2] or "en"


def preview(found: Read, say: Callable[[str], None]) -> None:
    say(f"{len(found.rows)} {found.kind} can be taken, {len(found.wrong)} rows cannot.")
    for row in found.rows[:5]:
        say("  " + ", ".join(str(value["S"]) for value in row.values()))
    for line, why in found.wrong:
        say(f"  line {line}: {why}")


def write(found: Read, prefix: str, client: Any) -> tuple[int, int]:
    """Put what is not there; answers how many were written and how many were there and stay as they are."""
    key = "phone" if found.kind == "customers" else "id"
    written = 0
    for row in found.rows:
        try:
            client.put_item(
                TableName=prefix + found.kind,
                Item=row,
                ConditionExpression="attribute_not_exists(#key)",
                ExpressionAttributeNames={"#key": key},
            )
            written += 1
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
    return written, len(found.rows) - written
