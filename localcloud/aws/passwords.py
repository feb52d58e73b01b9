"""The two people every local cloud knows, apart from moto, so that they can be named without importing it."""

from typing import NamedTuple

PASSWORD = "dispatch-demo"


class SignIn(NamedTuple):
    """One person who may use the board."""

    email: str
    name: str
    group: str


SIGN_INS = (
    SignIn("dana@example.com", "Dana Whitfield", "owner"),
    SignIn("omar@example.com", "Omar Reyes", "dispatcher"),
)
