"""The user pool with the two sign-ins every local cloud has.

A user's id never changes, because histories name people by it.
"""

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from moto.cognitoidp.models import cognitoidp_backends

from localcloud.aws.passwords import PASSWORD, SIGN_INS
from localcloud.aws.people import People


class Pool(NamedTuple):
    """What the application needs to ask the pool."""

    id: str
    client: str
    secret: str


def people_of(pool: Pool, account: str, region: str, folder: Path, tell: Callable[[dict[str, str]], None]) -> People:
    """The pool's people, those too who were invited in an earlier run."""
    backend = cognitoidp_backends[account][region]
    return People(folder, backend, backend.user_pools[pool.id], tell)


def create_pool(account: str, region: str) -> Pool:
    """A pool like the deployed one: signed in by e-mail, a client with a secret, the groups owner and dispatcher."""
    backend = cognitoidp_backends[account][region]
    policy = {"MinimumLength": 8, "RequireUppercase": False, "RequireLowercase": False}
    pool = backend.create_user_pool(
        "truckroll-local",
        {
            "UsernameAttributes": ["email"],
            "Policies": {"PasswordPolicy": policy | {"RequireNumbers": False, "RequireSymbols": False}},
        },
    )
    client = backend.create_user_pool_client(pool.id, True, {"ExplicitAuthFlows": ["ALLOW_ADMIN_USER_PASSWORD_AUTH"]})  # type: ignore[dict-item]
    for group in ("owner", "dispatcher"):
        backend.create_group(pool.id, group, group, "", 1 if group == "owner" else 2)
    for person in SIGN_INS:
        attributes = [
            {"Name": "email", "Value": person.email},
            {"Name": "email_verified", "Value": "true"},
            {"Name": "name", "Value": person.name},
        ]
        user = backend.admin_create_user(pool.id, person.email, "SUPPRESS", PASSWORD, attributes)
        del pool.users[user.username]
        user.id = user.username = str(uuid.uuid5(uuid.NAMESPACE_URL, f"mailto:{person.email}"))
        user.update_attributes([{"Name": "sub", "Value": user.id}])
        pool.users[user.username] = user
        backend.admin_set_user_password(pool.id, person.email, PASSWORD, True)
        backend.admin_add_user_to_group(pool.id, person.group, person.email)
    return Pool(pool.id, client.id, client.secret)
