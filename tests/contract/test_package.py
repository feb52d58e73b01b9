"""A fresh clone can be packaged with nothing deployed, and every function gets no more rights than it needs."""

from __future__ import annotations

import fnmatch
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from infra import layer as layers
from infra import package as packaging
from tests.contract.templates import INFRA, ROOT, template

FUNCTIONS = {
    "APIHandler",
    "WebsocketConnect",
    "WebsocketMessage",
    "WebsocketDisconnect",
    "ReactToJobChanges",
    "RecordJobFacts",
    "SendTexts",
    "Sweep",
}
PACKAGED = ("app.py", "chalicelib/", ".chalice/", "requirements.txt", "constraints.txt")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `make package` writes for a copy of what is under version control."""
    clone = tmp_path_factory.mktemp("clone")
    copy_of_the_repository(clone)
    out = clone.parent / "package"
    packaging.package(out, clone.parent / "stage", source=clone)
    return out


def copy_of_the_repository(clone: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", *PACKAGED],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(Path.exists, map(Path, listed.stdout.splitlines())):
        (clone / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, clone / name)


@pytest.fixture(scope="module")
def resources(package: Path) -> dict[str, Any]:
    loaded = json.loads((package / "sam.json").read_text())["Resources"]
    assert isinstance(loaded, dict)
    return loaded


def functions(resources: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {k: v["Properties"] for k, v in resources.items() if v["Type"] == "AWS::Serverless::Function"}


def events(resources: dict[str, Any], function: str) -> list[dict[str, Any]]:
    return list(functions(resources)[function].get("Events", {}).values())


def statements(resources: dict[str, Any], function: str) -> list[dict[str, Any]]:
    role = functions(resources)[function]["Role"]["Fn::GetAtt"][0]
    return [
        statement
        for policy in resources[role]["Properties"]["Policies"]
        for statement in policy["PolicyDocument"]["Statement"]
    ]


def listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def test_every_function_is_packaged_and_no_other(resources: dict[str, Any]) -> None:
    assert set(functions(resources)) == FUNCTIONS


def test_both_stream_readers_start_where_a_placeholder_stream_stands(resources: dict[str, Any]) -> None:
    for function in ("ReactToJobChanges", "RecordJobFacts"):
        [event] = events(resources, function)
        assert event["Type"] == "DynamoDB"
        assert "/stream/" in event["Properties"]["Stream"]


def test_the_texts_queue_the_function_reads_is_the_one_the_stack_makes(resources: dict[str, Any]) -> None:
    [event] = events(resources, "SendTexts")
    assert event["Type"] == "SQS"
    made = template("stack.yaml")["Resources"]["Texts"]["Properties"]["QueueName"]
    prefix = functions(resources)["SendTexts"]["Environment"]["Variables"]["TRUCKROLL_TABLES"]
    assert event["Properties"]["Queue"]["Fn::Sub"].endswith(":" + made.replace("${Prefix}", prefix))


def test_a_text_is_not_taken_up_again_while_it_may_still_be_sent(resources: dict[str, Any]) -> None:
    hidden = template("stack.yaml")["Resources"]["Texts"]["Properties"]["VisibilityTimeout"]
    assert hidden >= 6 * functions(resources)["SendTexts"]["Timeout"]


def test_the_sweep_comes_every_minute(resources: dict[str, Any]) -> None:
    [event] = events(resources, "Sweep")
    assert event["Type"] == "Schedule"
    assert event["Properties"]["Schedule"] == "rate(1 minute)"


def test_the_websocket_has_its_three_routes(resources: dict[str, Any]) -> None:
    routes = {v["Properties"]["RouteKey"] for v in resources.values() if v["Type"] == "AWS::ApiGatewayV2::Route"}
    assert routes == {"$connect", "$default", "$disconnect"}


def test_the_api_is_regional_at_the_stage_the_public_addresses_pass_to(resources: dict[str, Any]) -> None:
    api = resources["RestAPI"]["Properties"]
    assert api["EndpointConfiguration"] == "REGIONAL"
    assert api["StageName"] == "api"


@pytest.mark.parametrize("function", sorted(FUNCTIONS))
def test_a_function_has_rights_on_named_things_only(function: str, resources: dict[str, Any]) -> None:
    for statement in statements(resources, function):
        assert statement["Effect"] == "Allow"
        assert not [action for action in listed(statement["Action"]) if "*" in action]
        for resource in listed(statement["Resource"]):
            service, name = resource.split(":")[2], resource.split(":", 5)[5]
            # Names of buckets are the whole world's; all else is this account's and region's alone.
            assert service == "s3" or "*" not in resource.rsplit(":", len(name.split(":")))[0]
            assert service in ("dynamodb", "sqs", "s3", "logs", "execute-api", "cognito-idp", "ssm")
            assert name.strip("*"), f"{function} may touch everything of {service}"


@pytest.mark.parametrize("function", sorted(FUNCTIONS))
def test_a_function_has_rights_on_tables_indexes_queues_and_buckets_that_exist(
    function: str, resources: dict[str, Any]
) -> None:
    existing = names_that_exist(prefix="truckroll-prod-")
    for statement in statements(resources, function):
        for resource in listed(statement["Resource"]):
            if resource.split(":")[2] in ("dynamodb", "sqs", "s3"):
                assert fnmatch.filter(existing, resource.split(":", 5)[5]), f"there is no {resource}"


def names_that_exist(prefix: str) -> list[str]:
    """The last part of the ARN of every table, index, stream, queue and kind of photo that infra/ declares."""
    names = []
    for resource in template("tables.yaml")["Resources"].values():
        properties = resource["Properties"]
        table = "table/" + properties["TableName"].replace("${Prefix}", prefix)
        names += [table] + [f"{table}/index/{one['IndexName']}" for one in properties.get("GlobalSecondaryIndexes", [])]
        names += [f"{table}/stream/2026-11-22T00:00:00.000"] if "StreamSpecification" in properties else []
    bucket = template("stack.yaml")["Resources"]["Photos"]["Properties"]["BucketName"].replace("${Prefix}", prefix)
    names += [
        f"{bucket.replace('${AWS::AccountId}', '000000000000')}/{kind}/of/one" for kind in ("texts", "jobs", "uploads")
    ]
    queues = [r["Properties"] for r in template("stack.yaml")["Resources"].values() if r["Type"] == "AWS::SQS::Queue"]
    return names + [queue["QueueName"].replace("${Prefix}", prefix) for queue in queues]


def test_what_is_uploaded_with_every_deploy_is_only_our_own_code_and_small(package: Path) -> None:
    with zipfile.ZipFile(package / "deployment.zip") as archive:
        folders = {name.split("/")[0] for name in archive.namelist()}
    assert folders == {"app.py", "chalicelib", "chalice"}
    assert (package / "deployment.zip").stat().st_size <= 300_000


def test_a_fresh_clone_is_also_packaged_by_chalice_alone(package: Path, tmp_path: Path) -> None:
    """As Chalice's own documentation says it; a layer lies ready so that the packages are not downloaded once more."""
    copy_of_the_repository(tmp_path)
    layer = Path(layers.packager("arm64").deployment_package_filename(str(tmp_path), layers.runtime()))
    layer.parent.mkdir(parents=True)
    shutil.copy(package / "layer-deployment.zip", layer)
    # Nothing of the caller's account or stage may be needed, nor change what comes out.
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "TRUCKROLL_"))}
    environment["AWS_DEFAULT_REGION"] = "us-east-1"
    command = [sys.executable, Path(sys.executable).with_name("chalice"), "package", "--stage", "prod", "out"]
    packaged = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert packaged.returncode == 0, packaged.stdout + packaged.stderr
    alone = json.loads((tmp_path / "out" / "sam.json").read_text())["Resources"]
    assert set(functions(alone)) == FUNCTIONS


def test_the_templates_and_what_is_packaged_are_what_cloudformation_accepts(package: Path) -> None:
    cfn_lint = Path(sys.executable).with_name("cfn-lint")
    command = [sys.executable, cfn_lint, *sorted(INFRA.glob("*.yaml")), package / "sam.json"]
    linted = subprocess.run(command, capture_output=True, text=True, check=False)
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_every_function_runs_on_arm_with_the_python_that_deploys(resources: dict[str, Any]) -> None:
    for function in functions(resources).values():
        assert function["Architectures"] == ["arm64"]
        assert function["Runtime"] == layers.runtime()


def test_the_layer_is_small_compiled_and_for_lambdas_machine(package: Path) -> None:
    assert (package / "layer-deployment.zip").stat().st_size <= 25_000_000
    with zipfile.ZipFile(package / "layer-deployment.zip") as archive:
        names = set(archive.namelist())
    libraries = [name for name in names if name.endswith(".so")]
    assert libraries and all("aarch64" in name for name in libraries)
    site = f"python/lib/{layers.runtime()}/site-packages/"
    compiled = f"__pycache__/{{}}.{sys.implementation.cache_tag}.pyc"
    for module in ("pynamodb/models", "truckroll_layer/domain/triage/__init__", "botocore/client"):
        folder, _, stem = f"{site}{module}".rpartition("/")
        assert f"{folder}/{compiled.format(stem)}" in names


# Runs what is packaged as Lambda does, except that libraries for another machine come from this environment: whatever
# else the layer was pruned of cannot be imported.
AS_LAMBDA = """
import importlib, importlib.abc, importlib.util, pathlib, pkgutil, sys
task, layer, names = sys.argv[1], sys.argv[2], set(pathlib.Path(sys.argv[3]).read_text().splitlines())
site = next(path for path in sys.path if path.endswith("site-packages"))
sys.path[:] = [task, layer, *(path for path in sys.path if path != site)]
class Libraries(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        for file in pathlib.Path(site, *name.split(".")).parent.glob(name.split(".")[-1] + ".*.so"):
            inside = str(file.relative_to(site).parent / name.split(".")[-1])
            if any(one.startswith(inside + ".") and one.endswith(".so") for one in names):
                return importlib.util.spec_from_file_location(name, file)
sys.meta_path.append(Libraries())
import app
for module in pkgutil.walk_packages(importlib.import_module("chalicelib").__path__, "chalicelib."):
    importlib.import_module(module.name)
import chalicelib.domain.triage as triage
assert triage.__file__.startswith(layer), triage.__file__
import boto3, zoneinfo
for service in ("sqs", "s3", "cognito-idp", "dynamodb"):
    boto3.client(service, region_name="us-east-1")
from twilio.rest import Client
assert Client("AC0", "token").messages
from twilio.request_validator import RequestValidator
from chalicelib import observability
observability.logger().info("said")
observability.counted("counted", why="tested")
zoneinfo.reset_tzpath([])
zoneinfo.ZoneInfo("America/New_York")
"""


def test_nothing_that_is_imported_was_pruned(package: Path, tmp_path: Path) -> None:
    task, opt = tmp_path / "task", tmp_path / "opt"
    with zipfile.ZipFile(package / "deployment.zip") as archive:
        archive.extractall(task)
    with zipfile.ZipFile(package / "layer-deployment.zip") as archive:
        archive.extractall(opt)
        site = f"python/lib/{layers.runtime()}/site-packages/"
        (tmp_path / "names").write_text("\n".join(name.removeprefix(site) for name in archive.namelist()))
    command = [sys.executable, "-I", "-c", AS_LAMBDA, task, opt / site, tmp_path / "names"]
    ran = subprocess.run(command, cwd=task, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr[-3000:]


def test_memory_and_timeouts_are_those_that_are_given_a_reason() -> None:
    page = (ROOT / "docs" / "decisions" / "functions-run-on-arm.md").read_text()
    reasoned = {}
    for names, memory, timeout in re.findall(
        r"^\| (`.+?`) \| ([\d,]+) MB \| (\d+) s \| .{10,} \|$", page, re.MULTILINE
    ):
        for name in re.findall(r"`(\w+)`", names):
            reasoned[name] = (int(memory.replace(",", "")), int(timeout))
    stage = json.loads((ROOT / ".chalice" / "config.json").read_text())["stages"]["prod"]["lambda_functions"]
    assert reasoned == {n: (one["lambda_memory_size"], one["lambda_timeout"]) for n, one in stage.items()}
