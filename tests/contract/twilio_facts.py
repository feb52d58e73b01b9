"""What Twilio publishes of its Messages resource, as far as anything here relies on it, in our own words.

Two tests read this: one holds the fake against it, the other holds it against Twilio's own description where that is at
hand. So the fake cannot drift away from the real thing unnoticed, and neither can this table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

VERSION = "2010-04-01"
MESSAGES = f"/{VERSION}/Accounts/{{AccountSid}}/Messages.json"
MESSAGE = f"/{VERSION}/Accounts/{{AccountSid}}/Messages/{{Sid}}.json"
# What may be asked, and the status of an answer that is not a refusal.
CALLS = {("POST", MESSAGES): 201, ("GET", MESSAGES): 200, ("GET", MESSAGE): 200}


@dataclass(frozen=True)
class Fact:
    """One parameter or field. `form` is how a text or a map is written; `choices` are all that it may be."""

    kind: str
    null: bool = False
    form: str = ""
    choices: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None


def text(form: str = "", null: bool = False) -> Fact:
    return Fact("text", null, form)


STATUSES = (
    *("accepted", "scheduled", "queued", "sending", "sent", "delivered", "undelivered", "failed", "canceled", "read"),
    *("partially_delivered", "receiving", "received"),
)
INBOUND_STATUSES = ("receiving", "received")
DIRECTIONS = ("inbound", "outbound-api", "outbound-call", "outbound-reply")

# Of the many that a message can be created with, those that we send. Only the recipient has to be named.
CREATED_WITH = {
    "To": text("phone"),
    "From": text("phone"),
    "Body": text(),
    "StatusCallback": text("address"),
}
NEEDED_TO_CREATE = ("To",)

LISTED_BY = {
    "To": text("phone"),
    "From": text("phone"),
    "DateSent": text("instant"),
    "DateSent<": text("instant"),
    "DateSent>": text("instant"),
    "PageSize": Fact("whole number", least=1, most=1000),
    "Page": Fact("whole number", least=0),
    "PageToken": text(),
}

LIST = {
    "messages": Fact("list"),
    "page": Fact("whole number"),
    "page_size": Fact("whole number"),
    "start": Fact("whole number"),
    "end": Fact("whole number"),
    "uri": text("address"),
    "first_page_uri": text("address"),
    "next_page_uri": text("address", null=True),
    "previous_page_uri": text("address", null=True),
}

ONE = {
    "sid": text("sid SM|MM", null=True),
    "account_sid": text("sid AC", null=True),
    "messaging_service_sid": text("sid MG", null=True),
    "from": text("phone", null=True),
    "to": text(null=True),
    "body": text(null=True),
    "direction": Fact("text", choices=DIRECTIONS),
    "status": Fact("text", choices=STATUSES),
    "num_segments": text(null=True),
    "num_media": text(null=True),
    "error_code": Fact("whole number", null=True),
    "error_message": text(null=True),
    "price": text(null=True),
    "price_unit": text("currency", null=True),
    "date_created": text("rfc 2822", null=True),
    "date_sent": text("rfc 2822", null=True),
    "date_updated": text("rfc 2822", null=True),
    "api_version": text(null=True),
    "uri": text(null=True),
    "subresource_uris": Fact("map", null=True, form="addresses by name"),
}

# One medium of a message, which its `subresource_uris` lead to: described on Twilio's page of the Media resource.
MEDIUM = {
    "sid": text("sid ME"),
    "account_sid": text("sid AC"),
    "parent_sid": text("sid SM|MM"),
    "content_type": text(),
    "date_created": text("rfc 2822"),
    "date_updated": text("rfc 2822"),
    "uri": text(),
}
MEDIA_LIST = {"media_list": Fact("list")} | {name: fact for name, fact in LIST.items() if name != "messages"}

_KINDS: dict[str, type] = {"text": str, "whole number": int, "list": list, "map": dict}


def wrong(said: Mapping[str, Any], facts: Mapping[str, Fact]) -> list[str]:
    """What of an answer is not as described: fields that are missing or too many, and values of another kind."""
    fields = [f"no {name}" for name in facts if name not in said] + [f"{name}?" for name in said if name not in facts]
    return fields + [
        f"{name} = {said[name]!r}" for name in facts if name in said and not holds(facts[name], said[name])
    ]


def holds(fact: Fact, value: Any) -> bool:
    """Whether a value is of a fact's kind, form and choices."""
    if value is None:
        return fact.null
    if not isinstance(value, _KINDS[fact.kind]) or isinstance(value, bool):
        return False
    if fact.choices and value not in fact.choices:
        return False
    if fact.form.startswith("sid "):
        return re.fullmatch(f"({fact.form.removeprefix('sid ')})[0-9a-fA-F]{{32}}", value) is not None
    if fact.form == "rfc 2822":
        return parsedate_to_datetime(value).utcoffset() is not None
    if fact.form == "phone":
        return re.fullmatch(r"\+[1-9]\d{6,14}", value) is not None
    return True


def read(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Fact:
    """A fact as an OpenAPI schema says it."""
    if "$ref" in schema:
        return read(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    kinds = {"string": "text", "integer": "whole number", "array": "list", "object": "map"}
    forms = {"phone-number": "phone", "uri": "address", "uri-map": "addresses by name", "date-time": "instant"}
    forms |= {"date-time-rfc-2822": "rfc 2822", "currency": "currency", "int64": "", "": ""}
    sid = re.fullmatch(r"\^\(?([A-Z|]+)\)?\[0-9a-fA-F\]\{32\}\$", schema.get("pattern", ""))
    return Fact(
        kinds[schema["type"]],
        schema.get("nullable", False),
        f"sid {sid[1]}" if sid else forms[schema.get("format", "")],
        tuple(schema.get("enum", ())),
        schema.get("minimum"),
        schema.get("maximum"),
    )
