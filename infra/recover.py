"""Chalice writes down what it deployed only at the end: what a stopped run made is found again here, by its name.

Without it the next run would make a second set of APIs, and fail at the mappings that are there already.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError

from .stage import APP, FUNCTIONS, Stage

Clients = Callable[[str], Any]
_MISSING = ("ResourceNotFoundException", "NotFoundException", "NoSuchEntity")


def complete_record(folder: Path, stage: Stage, clients: Clients) -> None:
    """Add to Chalice's record in this folder what is there and not in it; drop what is no longer there."""
    path = folder / ".chalice" / "deployed" / f"{stage.name}.json"
    record: dict[str, Any] = (
        json.loads(path.read_text()) if path.exists() else {"schema_version": "2.0", "backend": "api"}
    )
    before = {one["name"]: one for one in record.get("resources", [])}
    found = {one["name"]: one for one in _found(stage, clients)}
    resources = {name: before.get(name, {}) | one for name, one in found.items()}
    # Of what has no name of its own in AWS only Chalice knows.
    resources |= {name: one for name, one in before.items() if name not in found and _is_only_recorded(one)}
    if resources or before:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(record | {"resources": list(resources.values())}, indent=2) + "\n")


def _is_only_recorded(resource: dict[str, Any]) -> bool:
    return resource["resource_type"] not in (
        "lambda_function",
        "rest_api",
        "websocket_api",
        "iam_role",
        "dynamodb_event",
        "sqs_event",
        "cloudwatch_event",
        "lambda_layer",
    )


def _found(stage: Stage, clients: Clients) -> Iterator[dict[str, Any]]:
    functions = clients("lambda")
    for name in FUNCTIONS:
        role = f"{stage.chalice_names}-{name}"
        if there := _asked(clients("iam").get_role, RoleName=role):
            arn = there["Role"]["Arn"]
            yield {"name": f"{name}_role", "resource_type": "iam_role", "role_arn": arn, "role_name": role}
        if there := _asked(functions.get_function, FunctionName=stage.function(name)):
            arn = there["Configuration"]["FunctionArn"]
            yield {"name": name, "resource_type": "lambda_function", "lambda_arn": arn}
            yield from _sources(functions, stage, name, arn)
    layer = f"{stage.chalice_names}-managed-layer"
    if versions := functions.list_layer_versions(LayerName=layer).get("LayerVersions", []):
        yield {
            "name": "managed-layer",
            "resource_type": "lambda_layer",
            "layer_version_arn": versions[0]["LayerVersionArn"],
        }
    yield from _apis(stage, clients)
    rule = f"{stage.chalice_names}-sweep-event"
    if _asked(clients("events").describe_rule, Name=rule):
        yield {"name": "sweep-event", "resource_type": "cloudwatch_event", "rule_name": rule}


def _sources(functions: Any, stage: Stage, name: str, arn: str) -> Iterator[dict[str, Any]]:
    for mapping in functions.list_event_source_mappings(FunctionName=arn)["EventSourceMappings"]:
        source = mapping["EventSourceArn"]
        known = {"event_uuid": mapping["UUID"], "lambda_arn": arn}
        if ":sqs:" in source:
            queue = {"queue": source.rpartition(":")[2], "queue_arn": source}
            yield {"name": f"{name}-sqs-event-source", "resource_type": "sqs_event", **queue, **known}
        else:
            stream = {"stream_arn": source}
            yield {"name": f"{name}-dynamodb-event-source", "resource_type": "dynamodb_event", **stream, **known}


def _apis(stage: Stage, clients: Clients) -> Iterator[dict[str, Any]]:
    for api in rest_apis(clients("apigateway"), stage):
        url = f"https://{api}.execute-api.{stage.region}.amazonaws.com/api/"
        yield {"name": "rest_api", "resource_type": "rest_api", "rest_api_id": api, "rest_api_url": url}
    listings = clients("apigatewayv2").get_paginator("get_apis").paginate()
    for api in (api for listing in listings for api in listing.get("Items", [])):
        if api["Name"] == f"{stage.chalice_names}-websocket-api":
            yield {
                "name": "websocket_api",
                "resource_type": "websocket_api",
                "websocket_api_id": api["ApiId"],
                "websocket_api_url": f"wss://{api['ApiId']}.execute-api.{stage.region}.amazonaws.com/api/",
            }


def rest_apis(gateway: Any, stage: Stage) -> Iterator[str]:
    """The ids of the stage's. Until the stage was part of the name, all stages' had the same: it calls this one's."""
    for listing in gateway.get_paginator("get_rest_apis").paginate():
        for api in listing["items"]:
            if api["name"] in (stage.chalice_names, APP) and _calls(gateway, api["id"], stage):
                yield api["id"]


def _calls(gateway: Any, api: str, stage: Stage) -> bool:
    for listing in gateway.get_paginator("get_resources").paginate(restApiId=api, embed=["methods"]):
        for resource in listing["items"]:
            for method in resource.get("resourceMethods", {}).values():
                uri = method.get("methodIntegration", {}).get("uri", "")
                if uri:
                    return f":function:{stage.chalice_names}/invocations" in uri
    return False


def _asked(ask: Callable[..., dict[str, Any]], **of: str) -> dict[str, Any]:
    """The answer; empty where there is no such thing."""
    try:
        return ask(**of)
    except ClientError as error:
        if error.response["Error"]["Code"] in _MISSING:
            return {}
        raise
