"""The public form proves when we made it, and stands for one request: sent twice, it is the same command.

Nothing is stored for a form that is only looked at, and it works without cookies.
"""

import hashlib
import hmac
import re
from datetime import datetime

from msgspec import Struct

from chalicelib.gateways.world import World
from chalicelib.settings import settings

YOUNGEST_SECONDS = 3
OLDEST_SECONDS = 24 * 3600
_SEALED = re.compile(r"(?P<made>(?P<seconds>[0-9]{1,12})\.(?P<id>[0-9a-f-]{36}))\.(?P<seal>[0-9a-f]{24})", re.ASCII)


class SealedForm(Struct, frozen=True, kw_only=True):
    """`id` belongs to this form alone, `age` is in seconds."""

    id: str
    age: float

    @property
    def command_id(self) -> str:
        """Of the one command that this form can become."""
        return f"request-{self.id}"

    @property
    def too_old(self) -> bool:
        return not -YOUNGEST_SECONDS <= self.age <= OLDEST_SECONDS

    @property
    def by_a_person(self) -> bool:
        """Whether it was open for as long as people need, and not for days."""
        return YOUNGEST_SECONDS <= self.age <= OLDEST_SECONDS


def sealed(world: World) -> str:
    """A new form's proof, so that nobody can write another time or id into it: `1795345685.0e1f….9f2c…`."""
    made = f"{int(datetime.fromisoformat(world.now()).timestamp())}.{world.new_id()}"
    return f"{made}.{_seal(made, settings().link_secrets[0])}"


def opened(proof: str, now: str) -> SealedForm | None:
    """The form that was sent; None when we did not seal it."""
    found = _SEALED.fullmatch(proof)
    if found is None or not any(
        hmac.compare_digest(found["seal"], _seal(found["made"], secret)) for secret in settings().link_secrets
    ):
        return None
    return SealedForm(id=found["id"], age=datetime.fromisoformat(now).timestamp() - int(found["seconds"]))


def _seal(made: str, secret: str) -> str:
    return hmac.new(secret.encode(), b"form" + made.encode(), hashlib.sha256).hexdigest()[:24]
