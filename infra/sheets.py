"""Customers or technicians from another system's CSV: shown first, each row that cannot be taken with its reason."""

import csv
import io
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from chalicelib.domain import errors
from chalicelib.domain.phone import e164

from .portable import put_new
from .telling import Trouble

_NAMES = {
    "phone": ("phone", "phone number", "mobile", "cell", "telephone"),
    "name": ("name", "full name", "customer", "customer name", "technician"),
    "street": ("street", "address", "service address"),
    "town": ("town", "city"),
    "language": ("language", "lang"),
    "skills": ("skills", "trades"),
    "opted_out": ("opted_out", "opted out"),
    "known": ("known",),
}
# Excel writes semicolons where a comma stands before the cents, and tabs in its text files.
_BETWEEN = (",", ";", "\t")
# What an export puts an apostrophe before, so that no spreadsheet takes it for a formula.
LIKE_FORMULAS = ("=", "+", "-", "@", "\t")
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
    found, text = Read(kind), _text(path)
    lines = csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        columns = _columns(lines.fieldnames or [])
        seen: dict[str, int] = {}
        for line in lines:
            given = {ours: _bare(line.get(theirs)) for ours, theirs in columns.items()}
            _take(found, given, lines.line_num, seen)
    except csv.Error as error:
        raise Trouble(f"{path} cannot be read as CSV, line {lines.line_num}: {error}") from None
    return found


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
        return content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except OSError as error:
        raise Trouble(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Trouble(f"{path} is not in UTF-8: in Excel, save it as “CSV UTF-8 (comma delimited)”.") from None


def _delimiter(text: str) -> str:
    """That which the line of names has most of."""
    names = text.partition("\n")[0]
    return max(_BETWEEN, key=names.count)


def _columns(named: Any) -> dict[str, str]:
    plain = {str(name).strip().lower(): str(name) for name in named}
    found = {ours: plain[one] for ours, names in _NAMES.items() for one in reversed(names) if one in plain}
    missing = [name for name in ("name", "phone") if name not in found]
    if missing:
        has = ", ".join(name for name in plain if name) or "nothing in its first line"
        raise Trouble(
            f"The sheet has no column {' and none '.join(missing)}; it has: {has}. The first line names the columns, "
            "and commas, semicolons or tabs stand between them."
        )
    return found


def _bare(value: Any) -> str:
    """What a cell says. A line with more cells than names has a list where there is none."""
    said = value.strip() if isinstance(value, str) else ""
    return said[1:] if said[:1] == "'" and said[1:2] in LIKE_FORMULAS else said


def _take(found: Read, given: dict[str, str], line: int, seen: dict[str, int]) -> None:
    # A number that stopped all texts is kept also where nobody has its name.
    if len(given["name"]) > _LONGEST or not (given["name"] or _is_yes(given.get("opted_out", ""))):
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
    """Without consent to texts, which is only ever recorded when somebody gives it; a STOP is taken over.

    Whose sheet says nothing else vouches for the numbers in it.
    """
    row: dict[str, Any] = {"phone": {"S": phone}}
    if given["name"]:
        row |= {"name": {"S": given["name"]}, "language": {"S": _language(given)}}
    if given.get("street") or given.get("town"):
        place = {"street": given.get("street", ""), "town": given.get("town", "")}
        row["location"] = {"S": json.dumps(place, ensure_ascii=False, separators=(",", ":"))}
    if _is_yes(given.get("opted_out", "")):
        row["opted_out"] = {"BOOL": True}
    if _is_yes(given.get("known", "yes")):
        row["known"] = {"BOOL": True}
    return row


def _technician(phone: str, given: dict[str, str]) -> dict[str, Any]:
    """The same sheet again is the same technicians: the id comes from the number."""
    identity = str(uuid.uuid5(_NAMESPACE, phone))
    skills = [skill.strip()[:40] for skill in given.get("skills", "").replace(";", ",").split(",") if skill.strip()]
    doc = {"id": identity, "name": given["name"], "phone": phone, "skills": skills[:30], "language": _language(given)}
    return {"id": {"S": identity}, "doc": {"S": json.dumps(doc, ensure_ascii=False)}}


def _is_yes(said: str) -> bool:
    return said.lower() in ("true", "yes", "1", "x")


def _language(given: dict[str, str]) -> str:
    return given.get("language", "").lower()[:2] or "en"


def preview(found: Read, say: Callable[[str], None]) -> None:
    say(f"{len(found.rows)} {found.kind} can be taken, {len(found.wrong)} rows cannot.")
    for row in found.rows[:5]:
        say("  " + ", ".join(_shown(row)))
    for line, why in found.wrong:
        say(f"  line {line}: {why}")


def _shown(row: dict[str, Any]) -> list[str]:
    """What a row says, as people write it."""
    said: dict[str, Any] = json.loads(row["doc"]["S"]) if "doc" in row else {key: row[key].get("S", "") for key in row}
    said |= json.loads(said.pop("location", "{}"))
    names = ("name", "phone", "street", "town", "language")
    stopped = ["wants no texts"] if row.get("opted_out") else []
    return [*(said[name] for name in names if said.get(name)), *said.get("skills", []), *stopped]


def write(found: Read, prefix: str, client: Any) -> tuple[int, int]:
    """Put what is not there; answers how many were written and how many were there and stay as they are."""
    key = "phone" if found.kind == "customers" else "id"
    written = sum(put_new(client, prefix + found.kind, key, row) for row in found.rows)
    return written, len(found.rows) - written
