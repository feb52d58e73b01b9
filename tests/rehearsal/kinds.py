"""Kinds of CloudFormation resources that moto skips in silence, made in moto's own backends, or just remembered.

Only a rehearsal needs them: it must see that what the templates declare is handed to AWS.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from typing import Any

from moto.cloudfront.models import cloudfront_backends
from moto.cloudwatch.models import cloudwatch_backends
from moto.cognitoidp.models import cognitoidp_backends
from moto.core.common_models import CloudFormationModel
from moto.sns.models import sns_backends

# What has no backend in moto: kind, physical id and properties, for the rehearsal to look at.
remembered: dict[str, dict[str, Any]] = {}


class _Made(CloudFormationModel):
    """One made thing, as a template refers to it."""

    kind = ""

    def __init__(self, identity: str, attributes: dict[str, str]) -> None:
        self.physical_resource_id = identity
        self._attributes = attributes

    @staticmethod
    def cloudformation_name_type() -> str:
        return ""

    @classmethod
    def has_cfn_attr(cls, attr: str) -> bool:
        return True

    def get_cfn_attribute(self, attribute: str) -> str:
        return self._attributes[attribute]

    def is_created(self) -> bool:
        return True


Make = Callable[[str, str, dict[str, Any]], tuple[str, dict[str, str]]]
Remove = Callable[[str, str, str], None]


def register(kind: str, make: Make, remove: Remove) -> type[_Made]:
    """Teach moto's CloudFormation a kind. `make` gets account, region and properties."""

    def create(
        cls: type[_Made], resource_name: str, cloudformation_json: dict[str, Any], account_id: str, region_name: str,
        **_: Any,
    ) -> _Made:  # fmt: skip
        identity, attributes = make(account_id, region_name, cloudformation_json.get("Properties", {}))
        made = cls(identity, attributes)
        made.type = kind  # type: ignore[attr-defined]
        return made

    def update(
        cls: type[_Made], original_resource: _Made, new_resource_name: str, cloudformation_json: dict[str, Any],
        account_id: str, region_name: str,
    ) -> _Made:  # fmt: skip
        known = remembered.get(original_resource.physical_resource_id)
        if known:
            properties = json.loads(json.dumps(cloudformation_json.get("Properties", {}), default=str))
            known["properties"] = properties.get("DistributionConfig", properties)
        return original_resource

    def delete(
        cls: type[_Made], resource_name: str, cloudformation_json: dict[str, Any], account_id: str, region_name: str
    ) -> None:
        remove(account_id, region_name, resource_name)

    body = {
        "cloudformation_type": staticmethod(lambda: kind),
        "create_from_cloudformation_json": classmethod(create),
        "update_from_cloudformation_json": classmethod(update),
        "delete_from_cloudformation_json": classmethod(delete),
    }
    # moto finds kinds among the direct subclasses of its own class.
    made = type(kind.replace("::", ""), (_Made, CloudFormationModel), body)
    _REGISTERED.append(made)
    return made


_REGISTERED: list[type[_Made]] = []


def _remember(kind: str, attributes: Callable[[str], dict[str, str]] = lambda identity: {}) -> None:
    def make(account: str, region: str, properties: dict[str, Any]) -> tuple[str, dict[str, str]]:
        identity = f"{kind.rpartition('::')[2].lower()}-{secrets.token_hex(5)}"
        remembered[identity] = {"kind": kind, "properties": json.loads(json.dumps(properties, default=str))}
        return identity, attributes(identity)

    register(kind, make, lambda account, region, identity: remembered.pop(identity, None) and None)


def _pool(account: str, region: str, properties: dict[str, Any]) -> tuple[str, dict[str, str]]:
    wanted = {key: value for key, value in properties.items() if key != "UserPoolName"}
    pool = cognitoidp_backends[account][region].create_user_pool(properties["UserPoolName"], wanted)
    return pool.id, {"Arn": pool.arn}


def _pool_client(account: str, region: str, properties: dict[str, Any]) -> tuple[str, dict[str, str]]:
    client = cognitoidp_backends[account][region].create_user_pool_client(
        properties["UserPoolId"],
        str(properties["GenerateSecret"]).lower() == "true",
        {"ExplicitAuthFlows": properties["ExplicitAuthFlows"], "ClientName": properties["ClientName"]},
    )
    return client.id, {}


def _pool_group(account: str, region: str, properties: dict[str, Any]) -> tuple[str, dict[str, str]]:
    backend = cognitoidp_backends[account][region]
    name = properties["GroupName"]
    backend.create_group(properties["UserPoolId"], name, "", "", int(properties["Precedence"]))
    return name, {}


def _alarm(account: str, region: str, properties: dict[str, Any]) -> tuple[str, dict[str, str]]:
    cloudwatch_backends[account][region].put_metric_alarm(
        name=properties["AlarmName"],
        namespace=properties["Namespace"],
        metric_name=properties["MetricName"],
        comparison_operator=properties["ComparisonOperator"],
        evaluation_periods=int(properties["EvaluationPeriods"]),
        period=int(properties["Period"]),
        threshold=float(properties["Threshold"]),
        statistic=properties["Statistic"],
        description=properties["AlarmDescription"],
        dimensions=properties.get("Dimensions", []),
        alarm_actions=properties["AlarmActions"],
        ok_actions=properties["OKActions"],
        treat_missing_data=properties["TreatMissingData"],
    )
    return properties["AlarmName"], {}


def _distribution(account: str, region: str, properties: dict[str, Any]) -> tuple[str, dict[str, str]]:
    wanted = properties["DistributionConfig"]
    config = {
        "CallerReference": secrets.token_hex(5),
        "Comment": wanted["Comment"],
        "Enabled": True,
        "Origins": {"Items": [{"Id": one["Id"], "DomainName": one["DomainName"]} for one in wanted["Origins"]]},
        "DefaultCacheBehavior": {
            "TargetOriginId": wanted["DefaultCacheBehavior"]["TargetOriginId"],
            "ViewerProtocolPolicy": wanted["DefaultCacheBehavior"]["ViewerProtocolPolicy"],
        },
    }
    made, _, _ = cloudfront_backends[account]["aws"].create_distribution(config, [])
    remembered[made.id] = {"kind": "AWS::CloudFront::Distribution", "properties": wanted}
    return made.id, {"DomainName": made.domain_name}


def _remove_distribution(account: str, region: str, identity: str) -> None:
    cloudfront_backends[account]["aws"].delete_distribution(identity, True)
    remembered.pop(identity, None)


def _subscription(account: str, region: str, properties: dict[str, Any]) -> tuple[str, dict[str, str]]:
    made = sns_backends[account][region].subscribe(
        properties["TopicArn"], properties["Endpoint"], properties["Protocol"]
    )
    return made.arn, {}


def teach() -> None:
    """Register every kind that the templates use and moto does not know."""
    register("AWS::Cognito::UserPool", _pool, lambda a, r, i: cognitoidp_backends[a][r].delete_user_pool(i))
    register("AWS::Cognito::UserPoolClient", _pool_client, lambda a, r, i: None)
    register("AWS::Cognito::UserPoolGroup", _pool_group, lambda a, r, i: None)
    register("AWS::CloudWatch::Alarm", _alarm, lambda a, r, i: cloudwatch_backends[a][r].delete_alarms([i]))
    register("AWS::CloudFront::Distribution", _distribution, _remove_distribution)
    register("AWS::SNS::Subscription", _subscription, lambda a, r, i: sns_backends[a][r].unsubscribe(i))
    _remember("AWS::CloudFront::Function", lambda i: {"FunctionARN": f"arn:aws:cloudfront::123456789012:function/{i}"})
    _remember("AWS::CloudFront::OriginAccessControl", lambda i: {"Id": i})
    _remember("AWS::CloudFront::OriginRequestPolicy")
    _remember("AWS::CloudFront::ResponseHeadersPolicy")
    _remember("AWS::Budgets::Budget")
    # moto would apply these and refuse everything: it knows no condition on TLS.
    _remember("AWS::S3::BucketPolicy")
