"""What Chalice cannot say of the functions' sources and of the API, said after each of its deploys."""

import json
import time
from collections.abc import Callable
from typing import Any

from botocore.exceptions import ClientError

from .stage import Stage

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


def set_sources(
    client: Any, stage: Stage, aside: str, note: Callable[[str], None], pause: Callable[[float], None] = time.sleep
) -> int:
    """Bring the mappings of streams and queue to these settings; answers how many had to be changed.

    `aside` is the ARN of the queue for what no function would take. A mapping of another source (a table that was made
    anew has another stream) is removed.
    """
    stream = STREAM_SETTINGS | {"DestinationConfig": {"OnFailure": {"Destination": aside}}}
    wanted = {"react_to_job_changes": stream, "record_job_facts": stream, "send_texts": QUEUE_SETTINGS}
    changed = 0
    for name, settings in wanted.items():
        for mapping in client.list_event_source_mappings(FunctionName=stage.function_arn(name))["EventSourceMappings"]:
            if all(_equal(mapping.get(key), value) for key, value in settings.items()):
                continue
            _settle(client, mapping["UUID"], pause)
            client.update_event_source_mapping(UUID=mapping["UUID"], **settings)
            note(f"{name}: retries, partial failures and limits are set")
            changed += 1
    return changed


def keep_logs(client: Any, stage: Stage, days: int, note: Callable[[str], None]) -> bool:
    """Bound how long the API's logs are kept: Chalice does so for a group that its function does not write to."""
    group = stage.log_group("api_handler")
    found = client.describe_log_groups(logGroupNamePrefix=group)["logGroups"]
    there = next((one for one in found if one["logGroupName"] == group), None)
    if there and there.get("retentionInDays") == days:
        return False
    if there is None:
        client.create_log_group(logGroupName=group)
    client.put_retention_policy(logGroupName=group, retentionInDays=days)
    note(f"logs are kept {days} days")
    return True


def _equal(found: Any, wanted: Any) -> bool:
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(_equal(found.get(key), value) for key, value in wanted.items())
    return bool(found == wanted)


def _settle(client: Any, uuid: str, pause: Callable[[float], None]) -> None:
    """A mapping that is still being made takes no change."""
    while client.get_event_source_mapping(UUID=uuid)["State"] in ("Creating", "Updating", "Enabling", "Disabling"):
        pause(2)


def set_responses(client: Any, api: str, note: Callable[[str], None]) -> bool:
    """Bring the gateway's own refusals into our shape, and deploy the stage if that changed anything."""
    changed = False
    for kind, (status, code, message) in RESPONSES.items():
        template = _BODY % (code, json.dumps(message))
        try:
            there = client.get_gateway_response(restApiId=api, responseType=kind)
        except ClientError as error:
            if error.response["Error"]["Code"] != "NotFoundException":
                raise
            there = {}
        if there.get("responseTemplates", {}).get("application/json") == template:
            continue
        given = {"statusCode": status} if status else {}
        client.put_gateway_response(
            restApiId=api,
            responseType=kind,
            responseParameters=_HEADERS,
            responseTemplates={"application/json": template},
            **given,
        )
        changed = True
    if changed:
        client.create_deployment(restApiId=api, stageName="api")
        note("what the gateway answers by itself has the shape of all refusals")
    return changed
