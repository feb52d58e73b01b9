"""Signing in, out, and who am I."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta, Struct

from chalicelib.gateways.world import WORLD, Challenge, User
from chalicelib.services import signin
from chalicelib.settings import settings

from .edge import COOKIE, answer, body_of, client_address, handled, session_token, signed_in
from .loaded_later import later_routes

Short = Annotated[str, Meta(min_length=1, max_length=300)]


class SignIn(Struct, frozen=True):
    email: Short
    password: Short


class ChallengeAnswer(Struct, frozen=True):
    email: Short
    challenge: Short
    session: Annotated[str, Meta(min_length=1, max_length=4000)]
    password: Short


class Forgotten(Struct, frozen=True):
    email: Short


class NewPassword(Struct, frozen=True):
    """`code` came by e-mail."""

    email: Short
    code: Annotated[str, Meta(min_length=1, max_length=40)]
    password: Short


_sign_in = msgspec.json.Decoder(SignIn)
_challenge = msgspec.json.Decoder(ChallengeAnswer)
_forgotten = msgspec.json.Decoder(Forgotten)
_new_password = msgspec.json.Decoder(NewPassword)


@handled(later_routes)
def start_session() -> Response:
    request = later_routes.current_request
    asked = body_of(request, _sign_in)
    return _answered(signin.sign_in(WORLD, asked.email, asked.password, client_address(request)))


@handled(later_routes)
def answer_challenge() -> Response:
    request = later_routes.current_request
    asked = body_of(request, _challenge)
    return _answered(
        signin.answer_challenge(
            WORLD, asked.email, asked.challenge, asked.session, asked.password, client_address(request)
        )
    )


@handled(later_routes)
def forget_password() -> Response:
    """The same answer whether or not somebody has this email."""
    request = later_routes.current_request
    signin.forgotten(WORLD, body_of(request, _forgotten).email, client_address(request))
    return answer({}, 202)


@handled(later_routes)
def renew_password() -> Response:
    request = later_routes.current_request
    asked = body_of(request, _new_password)
    return _answered(signin.renew(WORLD, asked.email, asked.code, asked.password, client_address(request)))


@handled(later_routes)
def who_am_i() -> Response:
    actor = signed_in(later_routes.current_request)
    return answer({"you": {"id": actor.id, "name": actor.name, "role": actor.role}})


@handled(later_routes)
def end_session() -> Response:
    token = session_token(later_routes.current_request)
    if token:
        signin.sign_out(WORLD, token)
    return answer({}, headers={"Set-Cookie": _cookie("", 0)})


def _answered(outcome: tuple[str, User] | Challenge) -> Response:
    if isinstance(outcome, Challenge):
        return answer({"challenge": outcome.name, "session": outcome.session})
    token, user = outcome
    return answer({"you": user}, headers={"Set-Cookie": _cookie(token, signin.HOURS * 3600)})


def _cookie(token: str, seconds: int) -> str:
    """HttpOnly and SameSite=Strict: no script reads it, no other site's page sends it."""
    secure = "; Secure" if settings().public_base.startswith("https:") else ""
    return f"{COOKIE}={token}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}"
