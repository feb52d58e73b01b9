"""Holds every AWS request of a test against the policy of the function that makes it, and notes which right it used.

Which function that is can be read from the call stack: the outermost call into chalicelib. A test that calls a service
on its own says nothing about a function, and is not judged. What was used is written below the folder of `USED`, one
file for each process, so that a whole run can tell what was never used (tests/rights_used.py).
"""

from __future__ import annotations

import fnmatch
import json
import os
import sys
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import unquote

from botocore.auth import S3SigV4PostAuth, S3SigV4QueryAuth
from botocore.handlers import BUILTIN_HANDLERS

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = f"{ROOT}/chalicelib/"
DEPLOYED_PREFIX = "truckroll-prod-"
FUNCTIONS = {
    ("services/react.py", "react_to_job_changes"): "react_to_job_changes",
    ("services/summarise.py", "record_job_facts"): "record_job_facts",
    ("services/send.py", "handle_records"): "send_texts",
    ("services/sweep.py", "sweep"): "sweep",
}
# Requests that ask for a right of another name.
ACTIONS = {"SendMessageBatch": "SendMessage", "DeleteMessageBatch": "DeleteMessage", "HeadObject": "GetObject"}
# Anybody may ask these of Cognito: no policy speaks of them.
ASKED_BY_ANYBODY = {"ForgotPassword", "ConfirmForgotPassword"}
USED = "RIGHTS_USED"
"""The folder for what was used, while a whole run collects it."""
VIOLATIONS = "RIGHTS_VIOLATED"
"""The file for what was asked for without a right, of a process that is no test's own."""

_violations: list[str] = []
_used: set[tuple[str, ...]] = set()
_watching = _watching_posts = False


def watch() -> None:
    """See every request of every AWS client made from now on in this process, and what is signed without a client."""
    global _watching
    if _watching:
        return
    _watching = True
    BUILTIN_HANDLERS.append(("before-parameter-build", _of_a_client))
    _see_signed_addresses()


def watching() -> bool:
    return _watching


def watch_posts() -> None:
    """See posts to sockets, too: they are signed by our own hand. The application's environment must be set."""
    global _watching_posts
    from chalicelib.gateways.sockets import GatewaySockets

    if _watching_posts:
        return
    _watching_posts = True
    post = GatewaySockets._run

    def seen(self: GatewaySockets, method: str, connection_ids: Sequence[str], body: bytes) -> dict[str, int | str]:
        for one in connection_ids:
            _judge("execute-api:ManageConnections", f"an-api/api/{method}/@connections/{one}")
        return post(self, method, connection_ids, body)

    GatewaySockets._run = seen  # type: ignore[method-assign]


def asked(action: str, resource: str) -> None:
    """What a stand-in says that the gateway it stands in for would have asked for."""
    _judge(action, resource)


def photo(key: str) -> str:
    """The resource that a photo's key is."""
    return f"{DEPLOYED_PREFIX}000000000000-photos/{key}"


def violations() -> list[str]:
    """What was asked for without the right to it since the last call."""
    found, _violations[:] = list(_violations), []
    return found


def _see_signed_addresses() -> None:
    """An address of a photo is signed without a request; whoever follows it has the signer's rights."""
    shown, taken = S3SigV4QueryAuth.add_auth, S3SigV4PostAuth.add_auth

    def show(self: Any, request: Any) -> Any:
        _judge("s3:GetObject", photo(unquote(request.url.split("/", 3)[3].partition("?")[0])))
        return shown(self, request)

    def take(self: Any, request: Any) -> Any:
        _judge("s3:PutObject", photo(request.context["s3-presign-post-fields"]["key"]))
        return taken(self, request)

    S3SigV4QueryAuth.add_auth = show  # type: ignore[method-assign]
    S3SigV4PostAuth.add_auth = take  # type: ignore[method-assign]


def _of_a_client(params: dict[str, Any], model: Any, **_: Any) -> None:
    if model.name in ASKED_BY_ANYBODY or function_on_the_stack() is None:
        return
    for resource in resources_of(params):
        name = "PutObject" if model.name == "CopyObject" else ACTIONS.get(model.name, model.name)
        _judge(f"{model.service_model.signing_name}:{name}", resource)
    if model.name == "CopyObject":
        _judge("s3:GetObject", photo(unquote(params["CopySource"]).partition("/")[2]))


def _judge(action: str, resource: str) -> None:
    function = function_on_the_stack()
    if function is None:
        return
    rights = rights_to(function, action, resource)
    if not rights:
        said = f"{function} has no right to {action} on {resource}"
        _violations.append(said)
        if VIOLATIONS in os.environ:
            with Path(os.environ[VIOLATIONS]).open("a") as file:
                file.write(said + "\n")
    for right in rights:
        _note(function, action, right)


def _note(*said: str) -> None:
    folder = os.environ.get(USED)
    if folder and said not in _used:
        _used.add(said)
        with Path(folder, f"{os.getpid()}.jsonl").open("a") as file:
            file.write(json.dumps(said) + "\n")


def function_on_the_stack() -> str | None:
    """The name of the policy under which the outermost call into chalicelib runs."""
    outermost = None
    frame: FrameType | None = sys._getframe()
    while frame:
        if frame.f_code.co_filename.startswith(PACKAGE):
            outermost = frame.f_code.co_filename.removeprefix(PACKAGE), frame.f_code.co_name
        frame = frame.f_back
    if outermost is None:
        return None
    if outermost[0].startswith("handlers/"):
        return "socket" if outermost[0] == "handlers/socket.py" else "api_handler"
    return FUNCTIONS.get(outermost)


def resources_of(params: dict[str, Any]) -> Iterator[str]:
    """The last part of the ARNs a request touches, under the deployed prefix."""
    tables = [params["TableName"]] if "TableName" in params else list(params.get("RequestItems", {}))
    index = f"/index/{params['IndexName']}" if "IndexName" in params else ""
    yield from (f"table/{DEPLOYED_PREFIX}{table.rsplit('-', 1)[-1]}{index}" for table in tables)
    if "QueueUrl" in params:
        yield DEPLOYED_PREFIX + params["QueueUrl"].rsplit("-", 1)[-1]
    if "Bucket" in params:
        yield photo(params.get("Key", ""))
    if "UserPoolId" in params:
        yield f"userpool/{params['UserPoolId']}"


@lru_cache(4096)
def rights_to(function: str, action: str, resource: str) -> tuple[str, ...]:
    """The resources of the function's statements, as they are written, that allow this; none when it is forbidden."""
    return tuple(
        one
        for statement in policy(function)["Statement"]
        if action in listed(statement["Action"])
        for one in listed(statement["Resource"])
        if fnmatch.fnmatchcase(resource, one.split(":", 5)[5])
    )


def listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


@cache
def policy(function: str) -> dict[str, Any]:
    loaded = json.loads((ROOT / ".chalice" / f"policy-{function}.json").read_text())
    assert isinstance(loaded, dict)
    return loaded
