"""The world as one small value: time, ids, and the protocols of what we do not own. Passed in, never reached for."""

import secrets
import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Literal, Protocol

from msgspec import Struct

from chalicelib.domain.people import OfficeRole
from chalicelib.domain.pictures import PictureType


class SentText(Struct, frozen=True, kw_only=True):
    """What the carrier's API says of a message it has: its sid, recipient, body, state and when it was made (UTC)."""

    sid: str
    to: str
    body: str
    status: str
    created_at: str
    error_code: int | None = None


class Texts(Protocol):
    """The carrier. `send` raises gateways.twilio's typed errors; it never resends."""

    def send(self, to: str, body: str, callback: str) -> SentText: ...

    def sent_to(self, to: str, since: str) -> list[SentText]: ...

    def genuine(self, url: str, form: dict[str, str], signature: str) -> bool: ...


class Sockets(Protocol):
    """Posts one frame to many sockets at once; returns the ids that are gone."""

    def post(self, connection_ids: Sequence[str], frame: bytes) -> list[str]: ...

    def close(self, connection_id: str) -> None: ...


class TextsQueue(Protocol):
    """Puts (job id, text id, delay in seconds) on the texts queue, in batches.

    What somebody wrote belongs to no job: then the number it goes to stands for one.
    """

    def put(self, messages: Sequence[tuple[str, str, int]]) -> None: ...


class Upload(Struct, frozen=True, kw_only=True):
    """A form that a browser posts as it is, with the picture as its last field, `file`."""

    url: str
    fields: dict[str, str]


class Uploaded(Struct, frozen=True, kw_only=True):
    """What lies under a key: how it begins, how long it is, which type it is shown as, and the mark of these bytes."""

    begins: bytes
    bytes: int
    type: str
    mark: str


class Photos(Protocol):
    """The private bucket. What asks it raises Unavailable; the addresses are checked by the bucket when used."""

    def look(self, key: str) -> Uploaded | None: ...

    def copy(self, key: str, mark: str, to: str) -> bool: ...

    def put(self, key: str, content: bytes, kind: PictureType) -> None: ...

    def get_url(self, key: str, seconds: int) -> str: ...

    def presigned_post(self, key: str, kind: PictureType, seconds: int) -> Upload: ...


class Media(Protocol):
    """What came with a text, fetched from the carrier's own hosts. Raises gateways.media's typed errors."""

    def fetch(self, address: str) -> bytes: ...


class User(Struct, frozen=True, kw_only=True):
    """Somebody of the office."""

    id: str
    name: str
    role: OfficeRole


MemberState = Literal["invited", "active", "disabled"]


class Member(Struct, frozen=True, kw_only=True):
    """Somebody of the office as the owner sees them. `invited`: has never signed in."""

    id: str
    email: str
    name: str
    role: OfficeRole
    state: MemberState


class Challenge(Struct, frozen=True, kw_only=True):
    """Cognito wants something more than the password before it lets somebody in."""

    name: str
    session: str


class SignIns(Protocol):
    """The user pool. Raises NotSignedIn for a wrong password and TooMany when it is asked too often."""

    def check(self, email: str, password: str) -> User | Challenge: ...

    def answer(self, email: str, challenge: str, session: str, new_password: str) -> User | Challenge: ...

    def forgotten(self, email: str) -> None:
        """Send a code by e-mail, if there is somebody; nobody can tell from the answer whether there is."""

    def confirm(self, email: str, code: str, new_password: str) -> None:
        """Set the password that a code was sent for. Raises NotSignedIn, Invalid."""


class Users(Protocol):
    """The people in the user pool. Raises NotFound, UserExists, Invalid, TooMany, Unavailable."""

    def everybody(self) -> list[Member]: ...

    def one(self, user_id: str) -> Member: ...

    def invite(self, email: str, name: str, role: OfficeRole) -> Member: ...

    def invite_again(self, email: str) -> None: ...

    def set_role(self, user_id: str, role: OfficeRole) -> None: ...

    def set_active(self, user_id: str, active: bool) -> None: ...


class World(Struct, frozen=True, kw_only=True):
    now: Callable[[], str]
    new_id: Callable[[], str]
    new_token: Callable[[], str]
    texts: Callable[[], Texts]
    sockets: Callable[[], Sockets]
    queue: Callable[[], TextsQueue]
    sign_ins: Callable[[], SignIns]
    users: Callable[[], Users]
    photos: Callable[[], Photos]
    media: Callable[[], Media]


def utc_now() -> str:
    """`2026-11-22T10:17:16.123Z`."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@cache
def _texts() -> Texts:
    from .twilio import TwilioTexts

    return TwilioTexts()


@cache
def _sockets() -> Sockets:
    from .sockets import GatewaySockets

    return GatewaySockets()


@cache
def _queue() -> TextsQueue:
    from .queue import SqsTexts

    return SqsTexts()


@cache
def _sign_ins() -> SignIns:
    from .cognito import CognitoSignIns

    return CognitoSignIns()


@cache
def _users() -> Users:
    from .cognito_users import CognitoUsers

    return CognitoUsers()


@cache
def _photos() -> Photos:
    from .photos import BucketPhotos

    return BucketPhotos()


@cache
def _media() -> Media:
    from .media import TwilioMedia

    return TwilioMedia()


WORLD = World(
    now=utc_now,
    new_id=lambda: str(uuid.uuid4()),
    new_token=lambda: secrets.token_urlsafe(32),
    texts=_texts,
    sockets=_sockets,
    queue=_queue,
    sign_ins=_sign_ins,
    users=_users,
    photos=_photos,
    media=_media,
)
