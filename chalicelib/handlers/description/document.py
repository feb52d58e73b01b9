"""Makes the OpenAPI 3.1 document from the table of routes and from the types it names."""

import inspect
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import msgspec
from msgspec import UNSET, Struct

from . import answers_of_the_office as an
from .answers_of_jobs import JobEvent
from .routes import NAMED, PATH, QUERY, ROUTES, Route

VERSION = "0.1.0"
REFERENCE = "#/components/schemas/{name}"
Schema = dict[str, Any]
_CONTENT = {"html": "text/html", "csv": "text/csv", "xml": "text/xml", "manifest": "application/manifest+json"}
_FORM = "application/x-www-form-urlencoded"
_WHO = {
    "anyone": "",
    "dispatcher": "Needs a sign-in.",
    "owner": "Needs the sign-in of an owner.",
    "link": "Needs a link that is current.",
    "twilio": "Needs Twilio's signature.",
}
_ABOUT = """\
Instants are UTC and end in `_at`; money is integer cents and ends in `_cents`; an arrival window is local to the
company's time zone; phone numbers are E.164. Every refusal has the shape of `Refused`."""


@cache
def encoded() -> bytes:
    """The document as JSON."""
    return msgspec.json.encode(document())


def document() -> Schema:
    """The whole document, in the order of the table and, for the types, of their names."""
    schemas = _Schemas()
    paths: dict[str, Schema] = {}
    for route in ROUTES:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route, schemas)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Truckroll", "version": VERSION, "description": _ABOUT, "license": {"name": "Apache-2.0"}},
        "paths": paths,
        "components": {
            "schemas": schemas.components,
            "securitySchemes": {"session": {"type": "apiKey", "in": "cookie", "name": "truckroll_session"}},
        },
    }


def _operation(route: Route, schemas: "_Schemas") -> Schema:
    operation: Schema = {
        "operationId": route.name,
        "summary": route.about,
        "description": _WHO[route.who],
        "security": [{"session": []}] if route.who in ("dispatcher", "owner") else [],
        "parameters": [*_parameters(route)],
        "responses": _responses(route, schemas),
    }
    content: Schema = {}
    if route.asked is not None:
        content["application/json"] = {"schema": schemas.asked[route.path, route.method]}
    if route.form != "no":
        content[_FORM] = {"schema": {"type": "object", "additionalProperties": {"type": "string"}}}
    if content:
        operation["requestBody"] = {"required": True, "content": content}
    return {name: value for name, value in operation.items() if value != "" and (value or name == "security")}


def _parameters(route: Route) -> Iterator[Schema]:
    text = {"type": "string"}
    for name in re.findall(r"\{(\w+)\}", route.path):
        yield {"name": name, "in": "path", "required": True, "description": PATH[name], "schema": text}
    for name in route.query:
        yield {"name": name, "in": "query", "required": False, "description": QUERY[name], "schema": text}


def _responses(route: Route, schemas: "_Schemas") -> Schema:
    done: Schema = {"description": "Done." if route.method != "GET" else "What was asked for."}
    if route.answers in _CONTENT:
        done["content"] = {_CONTENT[route.answers]: {"schema": {"type": "string"}}}
    elif route.answers != "nothing":
        done["content"] = {"application/json": {"schema": schemas.answered[route.path, route.method]}}
    responses: Schema = {str(route.status): done}
    if route.created:
        responses["201"] = done
    if route.form == "too":
        responses["303"] = {"description": "A form leads back to the page."}
    refused: dict[str, Any] = {"409": route.conflict} if route.conflict is not an.Refused else {}
    if route.who == "link":
        refused["410"] = an.RefusedLink
    for status, kind in (*refused.items(), ("4XX", an.Refused), ("5XX", an.Refused)):
        content = {"application/json": {"schema": {"$ref": REFERENCE.format(name=kind.__name__)}}}
        if route.answers == "html" or route.form == "too":
            content["text/html"] = {"schema": {"type": "string"}}
        responses[status] = {"description": "Refused.", "content": content}
    return responses


class _Schemas:
    """The types of all routes as schemas: `asked` and `answered` by route, `components` by name.

    An answer always has all of its fields, but for those that are left out where there is nothing to say; what is asked
    may leave out what has a default. A type that is both appears twice, the one that is asked as `…Asked`.
    """

    def __init__(self) -> None:
        asking = [route for route in ROUTES if route.asked is not None]
        answering = [(route, kind) for route in ROUTES for kind in kinds_of(route)]
        asked = [*(route.asked for route in asking), *NAMED.values()]
        answered = [*(kind for _, kind in answering), an.Refused, an.RefusedCommand, an.RefusedLink, JobEvent]
        own, takes = _generated(asked)
        shown, gives = _generated(answered)
        for name, kind in _structs(answered).items():
            _as_answered(gives[name], kind)
        for schema in takes.values():
            schema.pop("title", None)
        both = _different(takes, gives)
        takes = {f"{name}Asked" if name in both else name: _renamed(schema, both) for name, schema in takes.items()}
        own = [_renamed(schema, both) for schema in own]
        for schema, kind in zip(own, asked, strict=True):
            if isinstance(kind, type) and "$ref" in schema:
                _untagged(kind, takes[schema["$ref"].rpartition("/")[2]])
        unions = dict(zip(NAMED, own[len(asking) :], strict=True)) | {"JobEvent": shown[-1]}
        everything = {**takes, **gives, **unions}
        self.components = {name: _named(everything[name], unions, but=name) for name in sorted(everything)}
        self.asked = {
            (route.path, route.method): _named(schema, unions)
            for route, schema in zip(asking, own[: len(asking)], strict=True)
        }
        self.answered: dict[tuple[str, str], Schema] = {}
        for (route, _), schema in zip(answering, shown[: len(answering)], strict=True):
            before = self.answered.get((route.path, route.method))
            self.answered[route.path, route.method] = {"anyOf": [before, schema]} if before else schema


def kinds_of(route: Route) -> tuple[Any, ...]:
    """The types that a route may answer with as JSON."""
    if isinstance(route.answers, str):
        return ()
    return route.answers if isinstance(route.answers, tuple) else (route.answers,)


def _different(takes: dict[str, Schema], gives: dict[str, Schema]) -> set[str]:
    """The names that mean one thing where they are asked and another where they are answered."""
    both = {name for name in takes if name in gives and takes[name] != gives[name]}
    # A type that holds such a one is another type when it is asked, too.
    while more := {name for name in takes if name in gives and name not in both and _named_in(takes[name]) & both}:
        both |= more
    return both


def _generated(types: list[Any]) -> tuple[list[Schema], dict[str, Schema]]:
    schemas, components = msgspec.json.schema_components(types, ref_template=REFERENCE)
    return [_plain(schema) for schema in schemas], {name: _plain(schema) for name, schema in components.items()}


def _plain(schema: Any) -> Any:
    """In the words of JSON Schema: `\\Z` is Python's, and a docstring's indent nobody's."""
    if isinstance(schema, list):
        return [_plain(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    told = {name: _plain(value) for name, value in schema.items()}
    if isinstance(told.get("pattern"), str):
        told["pattern"] = told["pattern"].replace("\\Z", "$")
    if isinstance(told.get("description"), str):
        told["description"] = inspect.cleandoc(told["description"])
    return told


def _as_answered(schema: Schema, kind: type[Struct]) -> None:
    """What an answer leaves out is told by its type: unset fields, and the defaults of some types."""
    schema.pop("title", None)
    fields = msgspec.structs.fields(kind)
    leaves_out = kind.__struct_config__.omit_defaults
    always = [field.encode_name for field in fields if field.required or not (leaves_out or field.default is UNSET)]
    tagged = [kind.__struct_config__.tag_field] if kind.__struct_config__.tag_field else []
    schema["required"] = [*tagged, *always]
    for told in schema["properties"].values():
        told.pop("default", None)


def _untagged(kind: type[Struct], schema: Schema) -> None:
    """A body that can only be of one type need not say which."""
    tag = kind.__struct_config__.tag_field
    if tag in schema["required"]:
        schema["required"].remove(tag)


def _structs(types: Iterable[Any]) -> dict[str, type[Struct]]:
    """Every Struct that these types hold, by name."""
    found: dict[str, type[Struct]] = {}

    def look(info: Any) -> None:
        if isinstance(info, msgspec.inspect.StructType):
            if info.cls.__name__ in found:
                return
            found[info.cls.__name__] = info.cls
        for name in getattr(info, "__struct_fields__", ()):
            inside = getattr(info, name)
            for one in inside if isinstance(inside, tuple) else (inside,):
                if isinstance(one, msgspec.inspect.Type | msgspec.inspect.Field):
                    look(one)

    for info in msgspec.inspect.multi_type_info(types):
        look(info)
    return found


def _named_in(schema: Any) -> set[str]:
    if isinstance(schema, list):
        return set().union(*map(_named_in, schema)) if schema else set()
    if not isinstance(schema, dict):
        return set()
    own = {schema["$ref"].rpartition("/")[2]} if isinstance(schema.get("$ref"), str) else set()
    return own.union(*map(_named_in, schema.values()))


def _renamed(schema: Any, names: set[str]) -> Any:
    if isinstance(schema, list):
        return [_renamed(one, names) for one in schema]
    if not isinstance(schema, dict):
        if isinstance(schema, str) and schema.startswith("#/") and schema.rpartition("/")[2] in names:
            return f"{schema}Asked"
        return schema
    return {name: _renamed(value, names) for name, value in schema.items()}


def _named(schema: Any, unions: dict[str, Schema], but: str = "") -> Any:
    """The same with each of the unions by its name."""
    for name, union in unions.items():
        if name != but and schema == union:
            return {"$ref": REFERENCE.format(name=name)}
    if isinstance(schema, list):
        return [_named(one, unions) for one in schema]
    if isinstance(schema, dict):
        return {name: _named(value, unions) for name, value in schema.items()}
    return schema
