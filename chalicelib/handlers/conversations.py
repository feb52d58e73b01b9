"""Conversations for the office: the inbox, one of them, writing, marking as read, setting aside."""

import re
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta, Struct

from chalicelib.domain.commands import CommandId
from chalicelib.domain.errors import Invalid, NotFound
from chalicelib.domain.written import length, written
from chalicelib.gateways.world import WORLD
from chalicelib.services import conversations, inbox
from chalicelib.services.records import text_shown

from .edge import answer, body_of, handled, signed_in
from .loaded_later import later_routes

MOST = 50
_DIGITS = re.compile(r"[1-9][0-9]{4,14}")
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,15}Z")


class WriteText(Struct, frozen=True, kw_only=True):
    """`body` may be much longer than fits: how much does is said in words."""

    id: CommandId
    body: Annotated[str, Meta(max_length=20_000)]


class CountText(Struct, frozen=True, kw_only=True):
    body: Annotated[str, Meta(max_length=20_000)]


class OnlyId(Struct, frozen=True, kw_only=True):
    id: CommandId


_write = msgspec.json.Decoder(WriteText)
_count = msgspec.json.Decoder(CountText)
_only_id = msgspec.json.Decoder(OnlyId)


@handled(later_routes)
def list_conversations() -> Response:
    """`before` an instant pages on; `limit` is at most 50, and with 0 only the unread ones are counted."""
    signed_in(later_routes.current_request)
    query: dict[str, str] = dict(later_routes.current_request.query_params or {})
    limit = query.get("limit", str(inbox.PAGE))
    if not re.fullmatch("[0-9]{1,3}", limit) or int(limit) > MOST:
        raise Invalid({"limit": f"Write a number from 0 to {MOST}."})
    return answer(inbox.listed(_before(query), int(limit)))


@handled(later_routes)
def get_conversation(digits: str) -> Response:
    signed_in(later_routes.current_request)
    query: dict[str, str] = dict(later_routes.current_request.query_params or {})
    return answer(conversations.whole(WORLD, phone_of(digits), _before(query)))


@handled(later_routes)
def write_text(digits: str) -> Response:
    actor = signed_in(later_routes.current_request)
    asked = body_of(later_routes.current_request, _write)
    text = conversations.write(WORLD, phone_of(digits), asked.id, asked.body, actor)
    return answer({"text": text_shown(text)}, 201)


@handled(later_routes)
def count_text() -> Response:
    """How long a text would be as it leaves. Nothing is sent or kept."""
    signed_in(later_routes.current_request)
    return answer(length(written(body_of(later_routes.current_request, _count).body)))


@handled(later_routes)
def read_conversation(digits: str) -> Response:
    actor = signed_in(later_routes.current_request)
    conversations.read(WORLD, phone_of(digits), body_of(later_routes.current_request, _only_id).id, actor)
    return answer({})


@handled(later_routes)
def ignore_conversation(digits: str) -> Response:
    signed_in(later_routes.current_request)
    conversations.ignore(WORLD, phone_of(digits), body_of(later_routes.current_request, _only_id).id)
    return answer({})


def phone_of(digits: str) -> str:
    """The number of an address, which has no plus. Raises NotFound."""
    if not _DIGITS.fullmatch(digits):
        raise NotFound("A conversation's address ends with a phone number, digits only.")
    return f"+{digits}"


def _before(query: dict[str, str]) -> str | None:
    before = query.get("before")
    if before is not None and not _INSTANT.fullmatch(before):
        raise Invalid({"before": "Write an instant, like 2026-11-22T10:17:16.123Z."})
    return before
