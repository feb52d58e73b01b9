"""Signing in and out: Cognito checks the password, we keep a random token's hash for 12 hours."""

from chalicelib.domain.errors import NotSignedIn, TooMany
from chalicelib.gateways.world import Challenge, User, World
from chalicelib.models import limits, sessions

HOURS = 12
FAILURES, FAILURE_WINDOW = 10, 15 * 60
ADDRESS_FAILURES = 50


def sign_in(world: World, email: str, password: str, address: str) -> tuple[str, User] | Challenge:
    """The token for the cookie and who it is, or Cognito's challenge. Only failures are counted against the limits.

    Raises NotSignedIn, TooMany after 10 failures of an email or 50 of an address in a quarter of an hour.
    """
    email = email.strip().lower()
    _brake(email, address)
    try:
        outcome = world.sign_ins().check(email, password)
    except NotSignedIn:
        _count(email, address)
        raise
    return outcome if isinstance(outcome, Challenge) else _started(world, outcome)


def answer_challenge(
    world: World, email: str, challenge: str, session: str, new_password: str, address: str
) -> tuple[str, User] | Challenge:
    """The next step after a challenge, the same way."""
    email = email.strip().lower()
    _brake(email, address)
    try:
        outcome = world.sign_ins().answer(email, challenge, session, new_password)
    except NotSignedIn:
        _count(email, address)
        raise
    return outcome if isinstance(outcome, Challenge) else _started(world, outcome)


def sign_out(token: str) -> None:
    sessions.delete(token)


def _started(world: World, user: User) -> tuple[str, User]:
    token = world.new_token()
    sessions.save(
        token, sessions.Session(kind="session", user_id=user.id, name=user.name, role=user.role), HOURS * 3600
    )
    return token, user


def _brake(email: str, address: str) -> None:
    if limits.so_far("signin", email, FAILURE_WINDOW) >= FAILURES:
        raise TooMany("Too many attempts. Please wait a quarter of an hour.", FAILURE_WINDOW)
    if limits.so_far("signin-from", address, FAILURE_WINDOW) >= ADDRESS_FAILURES:
        raise TooMany("Too many attempts. Please wait a quarter of an hour.", FAILURE_WINDOW)


def _count(email: str, address: str) -> None:
    limits.count("signin", email, FAILURE_WINDOW)
    limits.count("signin-from", address, FAILURE_WINDOW)
