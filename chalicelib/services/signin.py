"""Signing in and out: Cognito checks the password, we keep a random token's hash for 12 hours."""

import time
from collections.abc import Callable

from chalicelib.domain.errors import NotSignedIn, Refusal, TooMany
from chalicelib.gateways.world import Challenge, User, World
from chalicelib.models import limits, sessions

from . import boards, users

HOURS = 12
FAILURE_WINDOW = 15 * 60
# Per person from one address, per address, and per person from anywhere: the last is high, because a stranger who
# fails on purpose with somebody's email must not be able to lock that person out from a single place.
FAILURES, ADDRESS_FAILURES, EMAIL_FAILURES = 10, 50, 100
CODES_WINDOW, CODES, ADDRESS_CODES = 3600, 5, 20


def sign_in(world: World, email: str, password: str, address: str) -> tuple[str, User] | Challenge:
    """The token for the cookie and who it is, or Cognito's challenge. Only failures count against the limits.

    Raises NotSignedIn, TooMany after 10 failures of an email from one address, 50 of an address or 100 of an email in
    a quarter of an hour.
    """
    email = email.strip().lower()
    outcome = _braked(email, address, lambda: world.sign_ins().check(email, password))
    return outcome if isinstance(outcome, Challenge) else _started(world, outcome)


def answer_challenge(
    world: World, email: str, challenge: str, session: str, new_password: str, address: str
) -> tuple[str, User] | Challenge:
    """The next step after a challenge, the same way."""
    email = email.strip().lower()
    outcome = _braked(email, address, lambda: world.sign_ins().answer(email, challenge, session, new_password))
    return outcome if isinstance(outcome, Challenge) else _started(world, outcome)


def forgotten(world: World, email: str, address: str) -> None:
    """A code for a new password, by e-mail. Whether there is somebody with this email is not to be told.

    Raises TooMany, whoever it is: 5 for an email and 20 from an address in an hour.
    """
    email = email.strip().lower()
    if (
        limits.count("forgotten", email, CODES_WINDOW) > CODES
        or limits.count("forgotten-from", address, CODES_WINDOW) > ADDRESS_CODES
    ):
        raise TooMany("Too many codes were asked for. Please wait an hour.", CODES_WINDOW)
    world.sign_ins().forgotten(email)


def renew(world: World, email: str, code: str, new_password: str, address: str) -> tuple[str, User] | Challenge:
    """Set the password that a code was sent for and sign in with it; every other sign-in of that user ends.

    Raises NotSignedIn for a code that is not right, TooMany, Invalid.
    """
    email = email.strip().lower()

    def ask() -> User | Challenge:
        world.sign_ins().confirm(email, code.strip(), new_password)
        return world.sign_ins().check(email, new_password)

    outcome = _braked(email, address, ask)
    if isinstance(outcome, Challenge):
        return outcome
    users.end_sign_ins(world, outcome.id)
    return _started(world, outcome)


def sign_out(world: World, token: str) -> None:
    """End the sign-in and every board of that person; boards in other browsers, still signed in, open again at once."""
    session = sessions.get(token)
    sessions.delete(token)
    if session:
        boards.close(world, session.user_id)


def _started(world: World, user: User) -> tuple[str, User]:
    """Whoever is disabled or gets another role while signing in is not in, or has that role.

    Either whoever changes it finds this sign-in, or this sees what was changed.
    """
    token = world.new_token()
    sessions.save(
        token, sessions.Session(kind="session", user_id=user.id, name=user.name, role=user.role), HOURS * 3600
    )
    now = world.users().one(user.id)
    if now.state == "disabled":
        sessions.delete(token)
        raise NotSignedIn("This sign-in is disabled.")
    if now.role != user.role:
        sessions.delete(token)
        raise NotSignedIn("Your role was changed just now. Please sign in again.")
    return token, user


def _braked(email: str, address: str, ask: Callable[[], User | Challenge]) -> User | Challenge:
    """Ask, unless there were too many failures. Counted beforehand, so that many tries at one moment do not slip by."""
    pair = f"{email} {address}"
    now = time.time()
    tried = limits.count("signin", pair, FAILURE_WINDOW, now)
    if (
        tried > FAILURES
        or limits.so_far("signin-from", address, FAILURE_WINDOW) >= ADDRESS_FAILURES
        or limits.so_far("signin-as", email, FAILURE_WINDOW) >= EMAIL_FAILURES
    ):
        raise TooMany("Too many attempts. Please wait a quarter of an hour.", FAILURE_WINDOW)
    try:
        outcome = ask()
    except NotSignedIn:
        limits.count("signin-from", address, FAILURE_WINDOW)
        limits.count("signin-as", email, FAILURE_WINDOW)
        raise
    except Refusal:
        limits.forgive("signin", pair, FAILURE_WINDOW, now)
        raise
    limits.forgive("signin", pair, FAILURE_WINDOW, now)
    return outcome
