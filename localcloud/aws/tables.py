"""Reads the table definitions that are deployed (infra/tables.yaml),
so that the local tables cannot differ from them.
"""

from pathlib import Path
from typing import Any

import yaml


class TableFileUnreadable(Exception):
    """The template is missing, is not YAML, or defines no table. The message is one sentence for a person."""


class _TemplateLoader(yaml.SafeLoader):
    """YAML with CloudFormation's short tags; each becomes the long form, {"Ref": name} and so on."""


def _short_tag(loader: Any, suffix: str, node: Any) -> dict[str, Any]:
    name = suffix if suffix == "Ref" else f"Fn::{suffix}"
    if isinstance(node, yaml.ScalarNode):
        return {name: loader.construct_scalar(node)}
    if isinstance(node, yaml.SequenceNode):
        return {name: loader.construct_sequence(node, deep=True)}
    return {name: loader.construct_mapping(node, deep=True)}


_TemplateLoader.add_multi_constructor("!", _short_tag)


def read_tables(template: Path, prefix: str) -> list[dict[str, Any]]:
    """The properties of every AWS::DynamoDB::Table in the template, with `TableName` resolved for this prefix."""
    try:
        document = yaml.load(template.read_text("utf-8"), Loader=_TemplateLoader)
    except FileNotFoundError as missing:
        raise TableFileUnreadable(f"The table definitions {template} are missing.") from missing
    except yaml.YAMLError as unreadable:
        raise TableFileUnreadable(f"The table definitions {template} are not readable: {unreadable}") from unreadable
    tables = [
        _resolved(resource["Properties"], prefix)
        for resource in (document or {}).get("Resources", {}).values()
        if resource.get("Type") == "AWS::DynamoDB::Table"
    ]
    if not tables:
        raise TableFileUnreadable(f"{template} defines no table.")
    return tables


def _resolved(value: Any, prefix: str) -> Any:
    if isinstance(value, dict):
        if set(value) == {"Fn::Sub"}:
            text = value["Fn::Sub"][0] if isinstance(value["Fn::Sub"], list) else value["Fn::Sub"]
            return text.replace("${Prefix}", prefix)
        if value == {"Ref": "Prefix"}:
            return prefix
        return {key: _resolved(child, prefix) for key, child in value.items()}
    if isinstance(value, list):
        return [_resolved(child, prefix) for child in value]
    return value


def expiry_attribute(properties: dict[str, Any]) -> str | None:
    """The attribute that holds when a row of this table expires (Unix seconds), or None where nothing expires."""
    ttl = properties.get("TimeToLiveSpecification") or {}
    return ttl.get("AttributeName") if ttl.get("Enabled") else None
