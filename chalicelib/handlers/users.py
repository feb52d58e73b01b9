"""The people of the office, for the owner."""

import re
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta, Struct

from chalicelib.domain.errors import NotFound
from chalicelib.domain.people import OfficeRole
from chalicelib.gateways.world import WORLD
from chalicelib.services import users

from .edge import answer, body_of, handled, owner
from .loaded_later import later_routes


class InviteUser(Struct, frozen=True, kw_only=True):
    """Cognito writes to `email` with a first password, which is good for a week."""

    email: Annotated[str, Meta(min_length=3, max_length=254)]
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    role: OfficeRole


class ChangeUser(Struct, frozen=True, kw_only=True):
    """Somebody who is not `active` cannot sign in, and is signed out at once."""

    role: OfficeRole
    active: bool


_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_invite = msgspec.json.Decoder(InviteUser)
_change = msgspec.json.Decoder(ChangeUser)


@handled(later_routes)
def list_users() -> Response:
    owner(later_routes.current_request)
    return answer({"users": users.everybody(WORLD)})


@handled(later_routes)
def invite_user() -> Response:
    owner(later_routes.current_request)
    asked = body_of(later_routes.current_request, _invite)
    return answer({"user": users.invite(WORLD, asked.email, asked.name, asked.role)}, 201)


@handled(later_routes)
def change_user(user_id: str) -> Response:
    owner(later_routes.current_request)
    asked = body_of(later_routes.current_request, _change)
    return answer({"user": users.change(WORLD, _named(user_id), asked.role, asked.active)})


@handled(later_routes)
def invite_user_again(user_id: str) -> Response:
    owner(later_routes.current_request)
    return answer({"user": users.invite_again(WORLD, _named(user_id))}, 201)


def _named(typed: str) -> str:
    """Raises NotFound for what is no user's id."""
    if not _ID.fullmatch(typed):
        raise NotFound("There is no such user.")
    return typed
