"""A fresh clone can be packaged with nothing deployed, and every function gets no more rights than it needs."""

from __future__ import annotations

import fnmatch
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.contract.templates import ROOT, template

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
    """The folder `chalice package --stage prod` writes for a copy of what is under version control."""
    clone = tmp_path_factory.mktemp("clone")
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", *PACKAGED],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in listed.stdout.splitlines():
        (clone / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, clone / name)
    out = clone.parent / "package"
    # Nothing of the caller's account or stage may be needed, nor change what comes out.
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "TRUCKROLL_"))}
    environment["AWS_DEFAULT_REGION"] = "us-east-1"
    chalice = Path(sys.executable).with_name("chalice")
    packaged = subprocess.run(
        [chalice, "package", "--stage", "prod", out],
        cwd=clone,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert packaged.returncode == 0, packaged.stdout + packaged.stderr
    return out


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
            assert service in ("dynamodb", "sqs", "s3", "logs", "execute-api", "cognito-idp")
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
    names += [f"{bucket.replace('${AWS::AccountId}', '123456789012')}/{kind}/of/one" for kind in ("texts", "jobs")]
    queues = [r["Properties"] for r in template("stack.yaml")["Resources"].values() if r["Type"] == "AWS::SQS::Queue"]
    return names + [queue["QueueName"].replace("${Prefix}", prefix) for queue in queues]


def test_what_is_uploaded_with_every_deploy_is_only_our_own_code(package: Path) -> None:
    with zipfile.ZipFile(package / "deployment.zip") as archive:
        folders = {name.split("/")[0] for name in archive.namelist()}
    assert folders == {"app.py", "chalicelib", "chalice"}
