"""The models and the deployed tables are one thing: whoever changes a key or an index changes both."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from typing import Any

import pytest
from pynamodb.models import Model

import chalicelib.models
from chalicelib.settings import settings
from tests.contract.templates import template

NAMES = [
    "jobs",
    "customers",
    "consents",
    "technicians",
    "texts",
    "sessions",
    "connections",
    "limits",
    "facts",
    "settings",
]


@dataclass
class Index:
    """Key attributes with their roles, and what the index copies beside them."""

    keys: list[tuple[str, str]]
    projection: str
    copied: list[str]


@dataclass
class Table:
    """What must agree between a model and its CloudFormation resource."""

    keys: list[tuple[str, str]]
    types: dict[str, str]
    indexes: dict[str, Index]
    expires_by: str | None


def deployed() -> dict[str, Table]:
    return {
        resource["Properties"]["TableName"].removeprefix("${Prefix}"): from_resource(resource["Properties"])
        for resource in template("tables.yaml")["Resources"].values()
    }


def from_resource(properties: dict[str, Any]) -> Table:
    return Table(
        keys=keys(properties["KeySchema"]),
        types={one["AttributeName"]: one["AttributeType"] for one in properties["AttributeDefinitions"]},
        indexes={
            index["IndexName"]: Index(
                keys(index["KeySchema"]),
                index["Projection"]["ProjectionType"],
                sorted(index["Projection"].get("NonKeyAttributes", [])),
            )
            for index in properties.get("GlobalSecondaryIndexes", [])
        },
        expires_by=properties.get("TimeToLiveSpecification", {}).get("AttributeName"),
    )


def keys(schema: list[dict[str, str]]) -> list[tuple[str, str]]:
    """The hash key before the range key; pynamodb lists them by name."""
    return sorted(((one["AttributeName"], one["KeyType"]) for one in schema), key=lambda key: key[1])


def models() -> list[type[Model]]:
    """Every pynamodb model that names a table."""
    for module in pkgutil.iter_modules(chalicelib.models.__path__):
        importlib.import_module(f"chalicelib.models.{module.name}")
    found, waiting = [], [Model]
    while waiting:
        for model in waiting.pop().__subclasses__():
            waiting.append(model)
            if model.__module__.startswith("chalicelib.models") and hasattr(model, "Meta"):
                found.append(model)
    return [model for model in found if getattr(model.Meta, "table_name", None)]


def modelled() -> dict[str, Table]:
    return {model.Meta.table_name.removeprefix(settings().tables): from_model(model) for model in models()}


def from_model(model: type[Model]) -> Table:
    schema = model._get_schema()
    indexes = schema["global_secondary_indexes"]
    definitions = schema["attribute_definitions"] + [one for index in indexes for one in index["attribute_definitions"]]
    return Table(
        keys=keys(schema["key_schema"]),
        types={one["AttributeName"]: one["AttributeType"] for one in definitions},
        indexes={
            index["index_name"]: Index(
                keys(index["key_schema"]),
                index["projection"]["ProjectionType"],
                sorted(index["projection"].get("NonKeyAttributes", [])),
            )
            for index in indexes
        },
        expires_by=expiry(model),
    )


def expiry(model: type[Model]) -> str | None:
    """The attribute DynamoDB may delete by: seconds since 1970, as a number."""
    attribute = model.get_attributes().get("expires_at")
    if attribute is None:
        return None
    assert attribute.attr_type == "N", f"{model.__name__}.expires_at must be stored as a number of seconds"
    return attribute.attr_name


def test_every_table_has_exactly_one_model() -> None:
    assert sorted(deployed()) == sorted(NAMES)
    assert sorted(modelled()) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_model_and_the_deployed_table_agree(name: str) -> None:
    assert modelled()[name] == deployed()[name]


def test_only_the_jobs_table_has_a_stream_and_it_carries_both_images() -> None:
    streams = {
        logical: resource["Properties"]["StreamSpecification"]["StreamViewType"]
        for logical, resource in template("tables.yaml")["Resources"].items()
        if "StreamSpecification" in resource["Properties"]
    }
    assert streams == {"Jobs": "NEW_AND_OLD_IMAGES"}


@pytest.mark.parametrize("logical", template("tables.yaml")["Resources"])
def test_a_table_is_kept_encrypted_recoverable_and_paid_by_request(logical: str) -> None:
    resource = template("tables.yaml")["Resources"][logical]
    properties = resource["Properties"]
    assert (resource["DeletionPolicy"], resource["UpdateReplacePolicy"]) == ("Retain", "Retain")
    assert properties["DeletionProtectionEnabled"] is True
    assert properties["BillingMode"] == "PAY_PER_REQUEST"
    assert properties["SSESpecification"] == {"SSEEnabled": True}
    assert properties["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}


def test_the_photos_are_private_encrypted_and_kept() -> None:
    resource = template("stack.yaml")["Resources"]["Photos"]
    properties = resource["Properties"]
    assert (resource["DeletionPolicy"], resource["UpdateReplacePolicy"]) == ("Retain", "Retain")
    assert set(properties["PublicAccessBlockConfiguration"].values()) == {True}
    assert len(properties["PublicAccessBlockConfiguration"]) == 4
    (encryption,) = properties["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    assert encryption["ServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}
    unfinished, uploads = properties["LifecycleConfiguration"]["Rules"]
    assert unfinished["AbortIncompleteMultipartUpload"] == {"DaysAfterInitiation": 1}
    assert (uploads["Prefix"], uploads["ExpirationInDays"]) == ("uploads/", 1), "no photo of a job is ever deleted"


def test_the_local_cloud_shows_photos_with_the_headers_that_are_deployed() -> None:
    from localcloud.edge.bucket import SHOWN_WITH

    policy = template("stack.yaml")["Resources"]["PhotosShown"]["Properties"]["ResponseHeadersPolicyConfig"]
    security = policy["SecurityHeadersConfig"]
    deployed = {one["Header"]: one["Value"] for one in policy["CustomHeadersConfig"]["Items"]}
    deployed["Referrer-Policy"] = security["ReferrerPolicy"]["ReferrerPolicy"]
    deployed["Content-Security-Policy"] = security["ContentSecurityPolicy"]["ContentSecurityPolicy"]
    assert security["ContentTypeOptions"] == {"Override": True}
    assert deployed | {"X-Content-Type-Options": "nosniff"} == SHOWN_WITH
