"""What there is of a stage in its account, by name: nothing of it may be left once it is destroyed with its data."""

from collections.abc import Callable, Iterator
from typing import Any

from . import domain
from .recover import rest_apis
from .stage import APP, STACKS, Stage


def remains(stage: Stage, clients: Callable[[str], Any]) -> list[str]:
    """Each as kind and name. Names of other stages never begin with this one's."""
    own = [f"{kind} {name}" for kind, name in _named(stage, clients) if _is_of(stage, name)]
    own += [f"API {identity}" for identity in rest_apis(clients("apigateway"), stage)]
    return own + [f"certificate {name}" for name in domain.of_stage(clients("acm"), stage).values()]


def _is_of(stage: Stage, name: str) -> bool:
    bare = name.removeprefix("/aws/lambda/").removeprefix("/").replace("/", "-")
    return bare == stage.chalice_names or bare.startswith(stage.prefix)


def _named(stage: Stage, clients: Callable[[str], Any]) -> Iterator[tuple[str, str]]:
    def listed(service: str, operation: str, key: str, **given: Any) -> Iterator[Any]:
        for page in clients(service).get_paginator(operation).paginate(**given):
            yield from page.get(key, [])

    wanted = {stage.stack(which) for which in STACKS}
    for one in listed("cloudformation", "list_stacks", "StackSummaries"):
        if one["StackName"] in wanted and one["StackStatus"] != "DELETE_COMPLETE":
            yield "stack", one["StackName"]
    yield from (("table", name) for name in listed("dynamodb", "list_tables", "TableNames"))
    yield from (("bucket", one["Name"]) for one in clients("s3").list_buckets()["Buckets"])
    for url in clients("sqs").list_queues(QueueNamePrefix=stage.prefix).get("QueueUrls", []):
        yield "queue", url.rpartition("/")[2]
    yield from (("function", one["FunctionName"]) for one in listed("lambda", "list_functions", "Functions"))
    yield from (("layer", one["LayerName"]) for one in listed("lambda", "list_layers", "Layers"))
    yield from (("role", one["RoleName"]) for one in listed("iam", "list_roles", "Roles"))
    for one in listed("logs", "describe_log_groups", "logGroups", logGroupNamePrefix=f"/aws/lambda/{APP}-"):
        yield "log group", one["logGroupName"]
    yield from (("rule", one["Name"]) for one in listed("events", "list_rules", "Rules"))
    yield from (("API", one["name"]) for one in listed("apigateway", "get_rest_apis", "items"))
    yield from (("sockets API", one["Name"]) for one in listed("apigatewayv2", "get_apis", "Items"))
    yield from (("parameter", one["Name"]) for one in listed("ssm", "describe_parameters", "Parameters"))
    yield from (("pool", one["Name"]) for one in clients("cognito-idp").list_user_pools(MaxResults=60)["UserPools"])
    yield from (("topic", one["TopicArn"].rpartition(":")[2]) for one in listed("sns", "list_topics", "Topics"))
    yield from (("alarm", one["AlarmName"]) for one in listed("cloudwatch", "describe_alarms", "MetricAlarms"))
    yield from (
        ("dashboard", one["DashboardName"]) for one in listed("cloudwatch", "list_dashboards", "DashboardEntries")
    )
