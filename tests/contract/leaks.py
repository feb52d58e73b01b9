"""Everything that a deploy prints, builds, uploads and declares, as text: no secret may be in any of it."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from infra.stage import FUNCTIONS, STACKS
from tests.contract.rehearsal import STAGE, Rehearsal
from tests.contract.templates import template


def everything_kept(cloud: Rehearsal) -> dict[str, str]:
    """By where it is: files of the stage's folder, objects of its buckets, functions, stacks, parameters, people."""
    return dict([*_files(STAGE.folder), *_objects(cloud.client("s3")), *_declared(cloud)])


def found_in(places: dict[str, str], secrets: dict[str, str]) -> list[str]:
    """Which secret can be read where."""
    return [
        f"{name} in {where}" for where, what in places.items() for name, secret in secrets.items() if secret in what
    ]


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    for path in folder.rglob("*"):
        # Packages of others are in the layer; they were made before there was a secret.
        if path.is_file() and path.stat().st_size < 5_000_000:
            yield from _read(str(path.relative_to(folder)), path.read_bytes())


def _objects(client: Any) -> Iterator[tuple[str, str]]:
    """Every version: what was overwritten can still be read."""
    for bucket in client.list_buckets()["Buckets"]:
        for one in client.list_object_versions(Bucket=bucket["Name"]).get("Versions", []):
            where = {"Bucket": bucket["Name"], "Key": one["Key"], "VersionId": one["VersionId"]}
            yield from _read(f"{bucket['Name']}/{one['Key']}", client.get_object(**where)["Body"].read())


def _read(where: str, content: bytes) -> Iterator[tuple[str, str]]:
    if content[:2] != b"PK":
        yield where, content.decode("utf-8", "replace")
        return
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = [name for name in archive.namelist() if not name.startswith("python/")]
        yield where, "\n".join(archive.read(name).decode("utf-8", "replace") for name in names)


def _declared(cloud: Rehearsal) -> Iterator[tuple[str, str]]:
    functions, stacks = cloud.client("lambda"), cloud.client("cloudformation")
    for name in FUNCTIONS:
        found = functions.get_function_configuration(FunctionName=STAGE.function(name))
        yield f"function {name}", json.dumps(found, default=str)
    for which in STACKS:
        stack = STAGE.stack(which)
        (about,) = stacks.describe_stacks(StackName=stack)["Stacks"]
        # AWS shows no parameter that is declared with NoEcho; moto does.
        hidden = [key for key, one in template(STACKS[which])["Parameters"].items() if one.get("NoEcho")]
        shown = [one for one in about["Parameters"] if one["ParameterKey"] not in hidden]
        body = stacks.get_template(StackName=stack)["TemplateBody"]
        yield f"stack {which}", json.dumps([about | {"Parameters": shown}, body], default=str)
    for one in cloud.client("ssm").describe_parameters()["Parameters"]:
        assert one["Type"] == "SecureString"
        yield f"parameter {one['Name']}", json.dumps(one, default=str)
