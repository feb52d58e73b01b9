"""Reads the CloudFormation templates of infra/ for tests, with Sub and GetAtt kept as plain values."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
INFRA = ROOT / "infra"


class CloudFormationLoader(yaml.SafeLoader):
    """YAML with CloudFormation's short forms, each of which reads as its bare argument."""


def _argument(loader: CloudFormationLoader, _: str, node: yaml.Node) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return loader.construct_scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    assert isinstance(node, yaml.MappingNode)
    return loader.construct_mapping(node, deep=True)


CloudFormationLoader.add_multi_constructor("!", _argument)


def template(name: str) -> dict[str, Any]:
    loaded = yaml.load((INFRA / name).read_text(), CloudFormationLoader)
    assert isinstance(loaded, dict)
    return loaded
