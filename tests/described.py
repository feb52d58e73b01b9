"""Holds answers against the API's own description: a field that is missing, of another type or not described fails."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec
from jsonschema import Draft202012Validator

from chalicelib.handlers.description.document import document


@cache
def described() -> dict[str, Any]:
    found: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(document()))
    return found


@cache
def _closed() -> dict[str, Any]:
    """The types, each without room for a field that is not described."""
    schemas: dict[str, Any] = described()["components"]["schemas"]
    return {
        name: schema | ({"additionalProperties": False} if "properties" in schema else {})
        for name, schema in schemas.items()
    }


@cache
def _validator(schema: str) -> Draft202012Validator:
    return Draft202012Validator(msgspec.json.decode(schema) | {"components": {"schemas": _closed()}})


def holds(schema: dict[str, Any], value: Any) -> None:
    """Raises AssertionError that says where the value is not what the schema describes."""
    _hold(_validator(msgspec.json.encode(schema).decode()), value)


def is_a(name: str, value: Any) -> None:
    """The same, for a type by its name."""
    holds({"$ref": f"#/components/schemas/{name}"}, value)


def answered(method: str, path: str, status: int, body: Any) -> None:
    """Holds the JSON answer of an address (as routes write it) against what is described for this status."""
    responses = described()["paths"][path][method.lower()]["responses"]
    response = responses.get(str(status)) or responses.get(f"{str(status)[0]}XX")
    assert response is not None, f"{method} {path} is not described to answer {status}"
    content = response.get("content", {}).get("application/json")
    assert content is not None, f"{method} {path} is not described to answer {status} with JSON"
    holds(content["schema"], body)


def _hold(validator: Draft202012Validator, value: Any) -> None:
    wrong = [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(value)]
    assert not wrong, "; ".join(wrong)
