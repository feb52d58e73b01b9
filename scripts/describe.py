"""Writes the API's own description into docs/ and, made of it, the board's types. `make describe` runs it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs" / "openapi.json"
TYPES = ROOT / "static-site" / "src" / "data" / "api.ts"
LINE = 120
HEAD = """\
// The types of the API, made of docs/openapi.json by `make describe`. Not to be edited.
"""
_PLAIN = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null"}

Schema = dict[str, Any]


def document() -> str:
    """docs/openapi.json: what the API publishes, one key on a line so that a change can be read."""
    from chalicelib.handlers.description.document import document as described

    return json.dumps(described(), indent=1, ensure_ascii=False) + "\n"


def types(of: Schema) -> str:
    """Every schema as a TypeScript type, and every address that takes and answers JSON with both."""
    schemas: dict[str, Schema] = of["components"]["schemas"]
    parts = [HEAD, *(_declared(name, schema) for name, schema in schemas.items())]
    rows = [f"  '{name}': {{ {'; '.join(sides)} }}\n" for name, sides in _addresses(of["paths"])]
    parts.append(
        "/** What each address takes and answers, as JSON. */\nexport interface Addresses {\n" + "".join(rows) + "}\n"
    )
    return "\n".join(parts)


def _declared(name: str, schema: Schema) -> str:
    about = _comment(schema.get("description", ""))
    if schema.get("type") != "object" or "properties" not in schema:
        return f"{about}export type {name} = {_type(schema)}\n"
    needed = schema.get("required", [])
    fields = [
        f"  {field}{'' if field in needed else '?'}: {_type(told)}\n" for field, told in schema["properties"].items()
    ]
    return f"{about}export interface {name} {{\n{''.join(fields)}}}\n"


def _comment(about: str) -> str:
    return f"/** {' '.join(about.split())} */\n".replace("*/ */", "*/") if about else ""


def _type(schema: Schema) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " | ".join(dict.fromkeys(_type(one) for one in schema["anyOf"]))
    if "enum" in schema:
        return " | ".join(f"'{one}'" if isinstance(one, str) else json.dumps(one) for one in schema["enum"])
    match schema.get("type"):
        case "array" if "prefixItems" in schema:
            return f"[{', '.join(_type(one) for one in schema['prefixItems'])}]"
        case "array":
            inner = _type(schema["items"])
            return f"({inner})[]" if " | " in inner else f"{inner}[]"
        case "object":
            value = _type(schema["additionalProperties"]) if schema.get("additionalProperties") else "unknown"
            keys = schema.get("propertyNames", {})
            return f"Partial<Record<{_type(keys)}, {value}>>" if "enum" in keys else f"Record<string, {value}>"
        case str() as plain:
            return _PLAIN[plain]
    return "unknown"


def _addresses(paths: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    for path, methods in paths.items():
        for method, operation in methods.items():
            done = next(
                answer for status, answer in operation["responses"].items() if status.startswith("2") or status == "302"
            )
            sides = [
                f"{side}: {_type(content['application/json']['schema'])}"
                for side, content in (
                    ("asked", operation.get("requestBody", {}).get("content", {})),
                    ("answer", done.get("content", {})),
                )
                if "application/json" in content
            ]
            if sides:
                yield f"{method.upper()} {path}", sides


def main() -> None:
    told = document()
    DOCUMENT.write_text(told)
    TYPES.write_text(types(json.loads(told)))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
