"""What Chalice cannot say of the functions' sources, of the API and of its logs, said after each of its deploys.

Everything is looked at first, and each difference knows how it is mended: a plan shows them, a deploy mends them, and
one that stopped in the middle finds the others again.
"""

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from botocore.exceptions import ClientError

from .stage import Stage
from .telling import Trouble

# One record that fails is tried again alone, at most so often and so long, and then its place is set aside in a queue,
# so that it holds up its own job's changes only for a while and those of no other.
STREAM_SETTINGS: dict[str, Any] = {
    "FunctionResponseTypes": ["ReportBatchItemFailures"],
    "BisectBatchOnFunctionError": True,
    "MaximumRetryAttempts": 8,
    "MaximumRecordAgeInSeconds": 3600,
    "ParallelizationFactor": 1,
}
# Twilio takes one text a second for an ordinary number. The queue limits itself, as new accounts cannot reserve any
# concurrency.
QUEUE_SETTINGS: dict[str, Any] = {
    "FunctionResponseTypes": ["ReportBatchItemFailures"],
    "ScalingConfig": {"MaximumConcurrency": 2},
}
_BODY = '{"error": {"code": "%s", "message": %s, "fields": {}, "request_id": "$context.requestId"}}'
# What API Gateway says by itself, in the shape of all other refusals.
RESPONSES = {
    "DEFAULT_4XX": ("", "not_readable", "This could not be read, or does not exist."),
    "DEFAULT_5XX": ("", "unavailable", "Something went wrong here. Please try again."),
    "MISSING_AUTHENTICATION_TOKEN": ("404", "not_found", "There is nothing at this address."),
    "RESOURCE_NOT_FOUND": ("404", "not_found", "There is nothing at this address."),
    "REQUEST_TOO_LARGE": ("413", "too_large", "That is too large to send."),
    "THROTTLED": ("429", "too_many", "Too many requests at once. Please wait a moment."),
    "INTEGRATION_TIMEOUT": ("503", "unavailable", "This takes too long right now. Please try again."),
    "INTEGRATION_FAILURE": ("503", "unavailable", "Something went wrong here. Please try again."),
}
_HEADERS = {
    "gatewayresponse.header.Cache-Control": "'no-store'",
    "gatewayresponse.header.X-Content-Type-Options": "'nosniff'",
    "gatewayresponse.header.Referrer-Policy": "'no-referrer'",
}


_STAGE = "api"
# As .chalice/config.json has it for the other functions.
LOGS_DAYS = 30
_LOOKS, _SECONDS_BETWEEN = 150, 2


@dataclass(frozen=True)
class Difference:
    """What is not as wanted, in words for a person, and what makes it so."""

    what: str
    mend: Callable[[], None]


def differences(
    clients: Callable[[str], Any], stage: Stage, aside: str, api: str, pause: Callable[[float], None] = time.sleep
) -> list[Difference]:
    """Of everything that Chalice has made. `aside` is the ARN of the queue for what no function would take."""
    return [
        *_sources(clients("lambda"), stage, aside, pause),
        *_refusals(clients("apigateway"), api),
        *_logs(clients("logs"), stage),
    ]


def _sources(client: Any, stage: Stage, aside: str, pause: Callable[[float], None]) -> Iterator[Difference]:
    stream = STREAM_SETTINGS | {"DestinationConfig": {"OnFailure": {"Destination": aside}}}
    wanted = {"react_to_job_changes": stream, "record_job_facts": stream, "send_texts": QUEUE_SETTINGS}
    for name, settings in wanted.items():
        for mapping in client.list_event_source_mappings(FunctionName=stage.function_arn(name))["EventSourceMappings"]:
            if not all(_equal(mapping.get(key), value) for key, value in settings.items()):
                what = f"{name}: retries, partial failures and limits are set"
                yield Difference(what, partial(_set_source, client, mapping["UUID"], settings, pause))


def _set_source(client: Any, uuid: str, settings: dict[str, Any], pause: Callable[[float], None]) -> None:
    """A mapping that is still being made takes no change. Raises Trouble where that does not end."""
    for _ in range(_LOOKS):
        state = client.get_event_source_mapping(UUID=uuid)["State"]
        if state not in ("Creating", "Updating", "Enabling", "Disabling"):
            client.update_event_source_mapping(UUID=uuid, **settings)
            return
        pause(_SECONDS_BETWEEN)
    raise Trouble(f"Lambda's event source {uuid} has been {state.lower()} for too long: run this again later.")


def _equal(found: Any, wanted: Any) -> bool:
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(_equal(found.get(key), value) for key, value in wanted.items())
    return bool(found == wanted)


def _refusals(client: Any, api: str) -> Iterator[Difference]:
    """The API's live deployment says which refusals it was made with: put without a deployment they are not live."""
    wanted = {kind: _response(*given) for kind, given in RESPONSES.items()}
    digest = hashlib.sha256(json.dumps(wanted, sort_keys=True).encode()).hexdigest()[:16]
    name = f"The gateway's own refusals, {digest}"
    if _described(client, api) != name:
        yield Difference(
            "what the gateway answers by itself gets the shape of all refusals",
            partial(_set_refusals, client, api, wanted, name),
        )


def _response(status: str, code: str, message: str) -> dict[str, Any]:
    given: dict[str, Any] = {
        "responseParameters": _HEADERS,
        "responseTemplates": {"application/json": _BODY % (code, json.dumps(message))},
    }
    return given | ({"statusCode": status} if status else {})


def _described(client: Any, api: str) -> str:
    """What the deployment that is live says of itself; nothing for one of Chalice's."""
    try:
        live = client.get_stage(restApiId=api, stageName=_STAGE)["deploymentId"]
        return str(client.get_deployment(restApiId=api, deploymentId=live).get("description", ""))
    except ClientError as error:
        if error.response["Error"]["Code"] != "NotFoundException":
            raise
        return ""


def _set_refusals(client: Any, api: str, wanted: dict[str, dict[str, Any]], name: str) -> None:
    for kind, given in wanted.items():
        client.put_gateway_response(restApiId=api, responseType=kind, **given)
    client.create_deployment(restApiId=api, stageName=_STAGE, description=name)


def _logs(client: Any, stage: Stage) -> Iterator[Difference]:
    """Chalice bounds how long logs are kept, but for the API names a group that its function does not write to."""
    group = stage.log_group("api_handler")
    found = client.describe_log_groups(logGroupNamePrefix=group)["logGroups"]
    days = {one["logGroupName"]: one.get("retentionInDays") for one in found}
    if days.get(group) != LOGS_DAYS:
        yield Difference(f"the API's logs are kept {LOGS_DAYS} days", partial(_keep_logs, client, group, group in days))


def _keep_logs(client: Any, group: str, is_there: bool) -> None:
    if not is_there:
        client.create_log_group(logGroupName=group)
    client.put_retention_policy(logGroupName=group, retentionInDays=LOGS_DAYS)
