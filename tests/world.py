"""Tables in moto and a world without the outside: what tests of services and of the API stand on."""

import itertools
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

ENVIRONMENT = {
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_REGION": "us-east-1",
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "TRUCKROLL_TABLES": "truckroll-test-",
    "TRUCKROLL_PUBLIC_BASE": "http://127.0.0.1:8000",
    "TRUCKROLL_EARLIER_BASES": "https://d1.cloudfront.example https://d2.cloudfront.example",
    "TRUCKROLL_LINK_SECRETS": "a-secret-for-tests,an-older-one",
    "TRUCKROLL_PHOTOS_BUCKET": "truckroll-test-000000000000-photos",
    "TRUCKROLL_SOCKETS_API": "http://127.0.0.1:9",
    "TRUCKROLL_SOCKETS_URL": "ws://127.0.0.1:8000/socket",
    "TRUCKROLL_TWILIO_SID": "AC" + "0" * 32,
    "TRUCKROLL_TWILIO_TOKEN": "a-token-for-tests",
    "TRUCKROLL_TWILIO_NUMBER": "+16175550100",
}
os.environ.update(ENVIRONMENT)

import boto3  # noqa: E402 - the environment must be set before anything reads it
import yaml  # noqa: E402
from botocore.handlers import BUILTIN_HANDLERS  # noqa: E402
from moto import mock_aws  # noqa: E402
from moto.core.models import DEFAULT_ACCOUNT_ID, botocore_stubber  # noqa: E402
from moto.dynamodb.models import dynamodb_backends  # noqa: E402
from msgspec.structs import replace  # noqa: E402

from chalicelib.domain.errors import NotFound, UserExists  # noqa: E402
from chalicelib.domain.people import OfficeRole  # noqa: E402
from chalicelib.domain.pictures import PictureType  # noqa: E402
from chalicelib.gateways.world import Challenge, Member, SentText, Upload, Uploaded, User, World  # noqa: E402
from chalicelib.models import company, limits  # noqa: E402
from chalicelib.services import strangers  # noqa: E402
from localcloud.aws.answers import write_rows_as_they_are  # noqa: E402
from tests import rights  # noqa: E402

TABLES = Path(__file__).parent.parent / "infra" / "tables.yaml"


_answering = threading.RLock()


_around: list[Callable[[Callable[[], Any]], Any]] = []


def _one_at_a_time(event_name: str, request: Any, **kwargs: Any) -> Any:
    """moto's tables are not safe between threads: without this a conditional write is sometimes won twice."""

    def ask() -> Any:
        with _answering:
            return botocore_stubber(event_name, request, **kwargs)

    return _around[-1](ask) if _around else ask()


@contextmanager
def around_requests(around: Callable[[Callable[[], Any]], Any]) -> Iterator[None]:
    """Every request to AWS is made by `around`, which is given what makes it: something may go wrong there."""
    _around.append(around)
    try:
        yield
    finally:
        _around.pop()


write_rows_as_they_are()
BUILTIN_HANDLERS[BUILTIN_HANDLERS.index(("before-send", botocore_stubber))] = ("before-send", _one_at_a_time)


class _Loader(yaml.SafeLoader):
    """CloudFormation's short forms, as far as the tables use them."""


_Loader.add_constructor("!Sub", lambda loader, node: loader.construct_scalar(node))
_Loader.add_constructor("!Ref", lambda loader, node: loader.construct_scalar(node))
_Loader.add_multi_constructor("!", lambda loader, suffix, node: suffix)


def table_definitions() -> Iterator[dict[str, Any]]:
    """What `create_table` takes, from the deployed definitions."""
    document = yaml.load(TABLES.read_text(), _Loader)
    for resource in document["Resources"].values():
        if resource["Type"] != "AWS::DynamoDB::Table":
            continue
        wanted = resource["Properties"]
        kept = {
            k: wanted[k]
            for k in ("AttributeDefinitions", "KeySchema", "BillingMode", "GlobalSecondaryIndexes")
            if k in wanted
        }
        kept["TableName"] = wanted["TableName"].replace("${Prefix}", ENVIRONMENT["TRUCKROLL_TABLES"])
        if "StreamSpecification" in wanted:
            kept["StreamSpecification"] = {"StreamEnabled": True, **wanted["StreamSpecification"]}
        yield kept


@contextmanager
def tables_in_moto() -> Iterator[Any]:
    """All tables, empty, in this process; yields the DynamoDB client."""
    # A session and its clients know nothing of the data, and making them anew costs more than most tests.
    with mock_aws(config={"core": {"reset_boto3_session": False}}):
        dynamodb_backends[DEFAULT_ACCOUNT_ID]["us-east-1"].tables = deepcopy(_empty_tables())
        company.forget()
        limits.forget()
        strangers.forget()
        yield _client()
        company.forget()
        limits.forget()
        strangers.forget()


@cache
def _client() -> Any:
    return boto3.client("dynamodb", region_name="us-east-1")


@cache
def _empty_tables() -> dict[str, Any]:
    """The tables as moto keeps them when they are just made. To be called within `mock_aws`."""
    for definition in table_definitions():
        _client().create_table(**definition)
    return deepcopy(dynamodb_backends[DEFAULT_ACCOUNT_ID]["us-east-1"].tables)


class RecordedTexts:
    """A carrier that keeps what it was given. `fail` is raised by the next send."""

    def __init__(self) -> None:
        self.sent: list[SentText] = []
        self.fail: list[Exception] = []

    def send(self, to: str, body: str, callback: str) -> SentText:
        if self.fail:
            raise self.fail.pop(0)
        text = SentText(sid=f"SM{len(self.sent):032d}", to=to, body=body, status="queued", created_at="")
        self.sent.append(text)
        return text

    def sent_to(self, to: str, since: str) -> list[SentText]:
        return [text for text in reversed(self.sent) if text.to == to]

    def genuine(self, url: str, form: dict[str, str], signature: str) -> bool:
        return signature == "genuine"


class RecordedSockets:
    """Those in `gone` are gone; `fail` is raised by the next post."""

    def __init__(self) -> None:
        self.posts: list[tuple[str, bytes]] = []
        self.gone: set[str] = set()
        self.fail: list[Exception] = []

    def post(self, connection_ids: Sequence[str], frame: bytes) -> list[str]:
        if self.fail:
            raise self.fail.pop(0)
        for one in connection_ids:
            rights.asked("execute-api:ManageConnections", f"an-api/api/POST/@connections/{one}")
        self.posts += [(one, frame) for one in connection_ids if one not in self.gone]
        return [one for one in connection_ids if one in self.gone]

    def close(self, connection_id: str) -> None:
        rights.asked("execute-api:ManageConnections", f"an-api/api/DELETE/@connections/{connection_id}")
        self.gone.add(connection_id)


class RecordedQueue:
    def __init__(self) -> None:
        self.messages: list[tuple[str, str, int]] = []

    def put(self, messages: Sequence[tuple[str, str, int]]) -> None:
        rights.asked("sqs:SendMessage", f"{rights.DEPLOYED_PREFIX}texts")
        self.messages += list(messages)


class RecordedPhotos:
    """A bucket that keeps what it was given: `kept` is {key: (bytes, type)}. `fail` is raised by the next put."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[bytes, PictureType]] = {}
        self.fail: list[Exception] = []

    def put(self, key: str, content: bytes, kind: PictureType) -> None:
        rights.asked("s3:PutObject", rights.photo(key))
        if self.fail:
            raise self.fail.pop(0)
        self.kept[key] = content, kind

    def look(self, key: str) -> Uploaded | None:
        rights.asked("s3:GetObject", rights.photo(key))
        if key not in self.kept:
            return None
        content, kind = self.kept[key]
        return Uploaded(begins=content[:512], bytes=len(content), type=kind, mark=str(hash(content)))

    def copy(self, key: str, mark: str, to: str) -> bool:
        rights.asked("s3:GetObject", rights.photo(key))
        rights.asked("s3:PutObject", rights.photo(to))
        if key not in self.kept or str(hash(self.kept[key][0])) != mark:
            return False
        self.kept[to] = self.kept[key]
        return True

    def get_url(self, key: str, seconds: int) -> str:
        rights.asked("s3:GetObject", rights.photo(key))
        return f"http://127.0.0.1:8000/photos/{key}?for={seconds}"

    def presigned_post(self, key: str, kind: PictureType, seconds: int) -> Upload:
        rights.asked("s3:PutObject", rights.photo(key))
        return Upload(url="http://127.0.0.1:8000/photos/", fields={"key": key, "Content-Type": kind})


class RecordedMedia:
    """What the carrier keeps: `there` is {address: bytes}, or what is raised instead; `asked` are the fetches."""

    def __init__(self) -> None:
        self.there: dict[str, bytes | Exception] = {}
        self.asked: list[str] = []

    def fetch(self, address: str) -> bytes:
        self.asked.append(address)
        found = self.there[address]
        if isinstance(found, Exception):
            raise found
        return found


class KnownSignIns:
    """Knows the two people of every seed. `asked` are those who forgot their password."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def check(self, email: str, password: str) -> User | Challenge:
        from chalicelib.domain.errors import NotSignedIn

        people = {
            "dana@example.com": User(id="dana", name="Dana Whitfield", role="owner"),
            "omar@example.com": User(id="omar", name="Omar Reyes", role="dispatcher"),
        }
        if email in people and password == "dispatch-demo":
            return people[email]
        raise NotSignedIn("The email or the password is not right.")

    def answer(self, email: str, challenge: str, session: str, new_password: str) -> User | Challenge:
        return self.check(email, new_password)

    def forgotten(self, email: str) -> None:
        self.asked.append(email)

    def confirm(self, email: str, code: str, new_password: str) -> None:
        from chalicelib.domain.errors import NotSignedIn

        if code != "123456":
            raise NotSignedIn("This code is not right, or too old. Ask for a new one.")


class KnownUsers:
    """The same two, and whom the owner invites; `mails` are the addresses that a first password was sent to."""

    def __init__(self) -> None:
        self.members = {
            "dana": Member(id="dana", email="dana@example.com", name="Dana Whitfield", role="owner", state="active"),
            "omar": Member(id="omar", email="omar@example.com", name="Omar Reyes", role="dispatcher", state="active"),
        }
        self.mails: list[str] = []

    def everybody(self) -> list[Member]:
        return list(self.members.values())

    def one(self, user_id: str) -> Member:
        if user_id not in self.members:
            raise NotFound("There is no such user.")
        return self.members[user_id]

    def invite(self, email: str, name: str, role: OfficeRole) -> Member:
        if any(one.email == email for one in self.members.values()):
            raise UserExists()
        made = Member(id=f"user-{len(self.members)}", email=email, name=name, role=role, state="invited")
        self.members[made.id] = made
        self.mails.append(email)
        return made

    def invite_again(self, email: str) -> None:
        self.mails.append(email)

    def set_role(self, user_id: str, role: OfficeRole) -> None:
        self.members[user_id] = replace(self.members[user_id], role=role)

    def set_active(self, user_id: str, active: bool) -> None:
        self.members[user_id] = replace(self.members[user_id], state="active" if active else "disabled")


class Clock:
    """A time that moves only when told; each reading is one millisecond later, so that instants differ."""

    def __init__(self, start: str = "2026-11-23T14:00:00.000Z") -> None:
        from datetime import datetime

        self.at = datetime.fromisoformat(start)

    def __call__(self) -> str:
        from datetime import timedelta

        self.at += timedelta(milliseconds=1)
        return self.at.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def forward(self, seconds: float) -> None:
        from datetime import timedelta

        self.at += timedelta(seconds=seconds)


class TestWorld:
    """A World with everything recorded: `.world` is passed to services, the rest is looked at."""

    __test__ = False

    def __init__(self) -> None:
        self.clock, self.texts, self.sockets = Clock(), RecordedTexts(), RecordedSockets()
        self.queue, self.sign_ins, self.photos = RecordedQueue(), KnownSignIns(), RecordedPhotos()
        self.media, self.users = RecordedMedia(), KnownUsers()
        ids = itertools.count(1)
        self.world = World(
            now=self.clock,
            new_id=lambda: f"00000000-0000-4000-8000-{next(ids):012d}",
            new_token=lambda: f"token-{next(ids):032d}",
            texts=lambda: self.texts,
            sockets=lambda: self.sockets,
            queue=lambda: self.queue,
            sign_ins=lambda: self.sign_ins,
            users=lambda: self.users,
            photos=lambda: self.photos,
            media=lambda: self.media,
        )
