"""Holds every AWS request of a test against the policy of the function that makes it.

Which function that is can be read from the call stack: the outermost call into chalicelib. A test that calls a service
on its own says nothing about a function, and is not judged.
"""

from __future__ import annotations

import fnmatch
import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

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
# Actions whose name in a policy differs from the request's.
ACTIONS = {"SendMessageBatch": "SendMessage", "DeleteMessageBatch": "DeleteMessage"}

_violations: list[str] = []


def watch() -> None:
    """See every request of every AWS client made from now on in this process."""
    BUILTIN_HANDLERS.append(("before-parameter-build", _judge))


def violations() -> list[str]:
    """What was asked for without the right to it since the last call."""
    found, _violations[:] = list(_violations), []
    return found


def _judge(params: dict[str, Any], model: Any, **_: Any) -> None:
    function = function_on_the_stack()
    if function is None:
        return
    action = f"{model.service_model.signing_name}:{ACTIONS.get(model.name, model.name)}"
    for resource in resources_of(params):
        if not allowed(function, action, resource):
            _violations.append(f"{function} has no right to {action} on {resource}")


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
        yield f"{DEPLOYED_PREFIX}000000000000-photos/{params['Key']}"
    if "UserPoolId" in params:
        yield f"userpool/{params['UserPoolId']}"


def allowed(function: str, action: str, resource: str) -> bool:
    return any(
        action in listed(statement["Action"])
        and any(fnmatch.fnmatchcase(resource, one.split(":", 5)[5]) for one in listed(statement["Resource"]))
        for statement in policy(function)["Statement"]
    )


def listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


@cache
def policy(function: str) -> dict[str, Any]:
    loaded = json.loads((ROOT / ".chalice" / f"policy-{function}.json").read_text())
    assert isinstance(loaded, dict)
    return loaded
