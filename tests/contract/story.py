"""The life of a stage that is rehearsed, told once: what was done, and what was there after each step."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from chalicelib import secret_store
from infra.remains import remains
from infra.status import status
from infra.telling import Trouble
from tests.contract.leaks import everything_kept
from tests.contract.rehearsal import STAGE, Rehearsal
from tests.contract.templates import ROOT

OWN_NAME = "dispatch.example.com"
NEW_ROUTE = """

@job_routes.route("/api/rehearsed", methods=["GET"])
def rehearsed() -> Response:
    return answer({})
"""


@dataclass
class Seen:
    """What was there after a deploy."""

    lines: list[str]
    asked: list[str]
    written: list[str]
    functions: dict[str, dict[str, Any]]
    mappings: dict[str, dict[str, Any]]
    policies: dict[str, list[dict[str, Any]]]
    rest_apis: list[str]
    routes: set[str]
    sockets: dict[str, Any]
    site: dict[str, dict[str, Any]]
    releases: int

    @classmethod
    def of(cls, cloud: Rehearsal) -> Seen:
        bucket = f"{STAGE.prefix}{STAGE.account}"
        s3 = cloud.client("s3")
        keys = [one["Key"] for one in s3.list_objects_v2(Bucket=f"{bucket}-site")["Contents"]]
        kept = json.load(s3.get_object(Bucket=f"{bucket}-deployments", Key="releases.json")["Body"])
        return cls(
            lines=list(cloud.lines),
            asked=list(cloud.asked),
            written=list(cloud.written),
            functions=cloud.functions(),
            mappings=cloud.mappings(),
            policies=cloud.policies(),
            rest_apis=cloud.rest_apis(),
            routes=cloud.routes(),
            sockets=cloud.sockets(),
            site={key: s3.head_object(Bucket=f"{bucket}-site", Key=key) for key in keys},
            releases=len(kept),
        )


@dataclass
class OwnName:
    """How it stands with the company's own name for the public address."""

    certificates: dict[str, str]
    declared: dict[str, Any]
    status: list[str]
    written_before_asked: list[str]

    @classmethod
    def of(cls, cloud: Rehearsal) -> OwnName:
        lines: list[str] = []
        status(STAGE, cloud.client, lines.append)
        return cls(cloud.certificates(), cloud.address(), lines, list(cloud.written_before_asked))


@dataclass
class Story:
    """A stage's life, told once for all tests of this file."""

    cloud: Rehearsal
    interrupted: list[str] = field(default_factory=list)
    status_when_interrupted: list[str] = field(default_factory=list)
    stopped: str = ""
    refused: str = ""
    done_though_refused: list[str] = field(default_factory=list)
    first: Seen | None = None
    again: Seen | None = None
    newer: Seen | None = None
    back: Seen | None = None
    secrets: dict[str, dict[str, str]] = field(default_factory=dict)
    alarms: set[str] = field(default_factory=set)
    responses: dict[str, Any] = field(default_factory=dict)
    people: list[str] = field(default_factory=list)
    groups: dict[str, int] = field(default_factory=dict)
    rule: dict[str, Any] = field(default_factory=dict)
    own_name: list[OwnName] = field(default_factory=list)
    kept_everywhere: dict[str, str] = field(default_factory=dict)
    passwords: list[str] = field(default_factory=list)
    certificates_when_down: dict[str, str] = field(default_factory=lambda: {"never": "asked"})
    status: list[str] = field(default_factory=list)
    status_when_down: list[str] = field(default_factory=list)
    told_when_down: list[str] = field(default_factory=list)
    served_when_down: str = "never asked"
    kept: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    held: dict[str, list[str]] = field(default_factory=dict)
    held_when_up: dict[str, list[str]] = field(default_factory=dict)


def told(cloud: Rehearsal, newer: Path) -> Story:
    shutil.rmtree(STAGE.folder, ignore_errors=True)
    story = Story(cloud)
    # Both stacks are planned and the first is made when somebody presses Ctrl-C.
    cloud.interrupt_after(f"{STAGE.stack('tables')}: create complete")
    with pytest.raises(KeyboardInterrupt):
        cloud.deploy()
    story.interrupted = cloud.lines
    assert not status(STAGE, cloud.client, story.status_when_interrupted.append)
    # Everything but the sockets is there when it stops; nothing of it is in Chalice's record.
    cloud.fail_once("/v2/apis")
    try:
        cloud.deploy()
    except Trouble as trouble:
        story.stopped = str(trouble)
    # Another machine goes on: it has nothing but what is in the account.
    shutil.rmtree(STAGE.folder)
    assert cloud.deploy(email="") == 0
    story.first = Seen.of(cloud)
    look_around(story)
    assert cloud.deploy() == 0
    story.again = Seen.of(cloud)
    copy_with_a_new_route(newer)
    cloud.let_number_serve("https://another-stage.example")
    try:
        cloud.deploy(newer)
    except Trouble as trouble:
        story.refused, story.done_though_refused = str(trouble), cloud.written
    assert cloud.deploy(newer, take_number=True, domain=OWN_NAME) == 0
    story.newer = Seen.of(cloud)
    story.own_name.append(OwnName.of(cloud))
    cloud.validate()
    assert cloud.rollback() == 0
    story.back = Seen.of(cloud)
    story.own_name.append(OwnName.of(cloud))
    cloud.destroy(data_too=False)
    story.certificates_when_down = cloud.certificates()
    story.told_when_down = cloud.lines
    story.kept = remains(STAGE, cloud.client)
    story.served_when_down = cloud.number_serves()
    assert status(STAGE, cloud.client, story.status_when_down.append)
    cloud.destroy(data_too=True)
    # Also what is not named after the stage.
    story.left = [*remains(STAGE, cloud.client), *map(str, cloud.remembered())]
    story.held = cloud.held()
    return story


def look_around(story: Story) -> None:
    """What does not change from deploy to deploy is looked at once."""
    cloud = story.cloud
    assert story.first
    for name, function in story.first.functions.items():
        wanted = function["Environment"]["Variables"].get("TRUCKROLL_SECRETS", "").split()
        if wanted:
            story.secrets[name] = secret_store.fetch(wanted, STAGE.region, cloud.url)
    alarms = cloud.client("cloudwatch").describe_alarms()["MetricAlarms"]
    story.alarms = {one["AlarmName"] for one in alarms}
    responses = cloud.client("apigateway").get_gateway_responses(restApiId=story.first.rest_apis[0])["items"]
    story.responses = {one["responseType"]: one for one in responses}
    people = cloud.client("cognito-idp")
    (pool,) = people.list_user_pools(MaxResults=10)["UserPools"]
    owners = people.list_users_in_group(UserPoolId=pool["Id"], GroupName="owner")["Users"]
    story.people = [a["Value"] for one in owners for a in one["Attributes"] if a["Name"] == "email"]
    groups = cloud.client("logs").describe_log_groups()["logGroups"]
    story.groups = {one["logGroupName"]: one.get("retentionInDays", 0) for one in groups}
    events = cloud.client("events")
    (story.rule,) = events.list_rules()["Rules"]
    story.kept_everywhere = everything_kept(cloud)
    story.passwords = cloud.passwords()
    story.rule["Targets"] = events.list_targets_by_rule(Rule=story.rule["Name"])["Targets"]
    status(STAGE, cloud.client, story.status.append)
    story.held_when_up = cloud.held()


def copy_with_a_new_route(target: Path) -> None:
    """What a newer release differs in; the rest is linked."""
    target.mkdir()
    for name in ("app.py", "requirements.txt", "constraints.txt", ".chalice", "chalicelib"):
        if name in (".chalice", "chalicelib"):
            shutil.copytree(
                ROOT / name,
                target / name,
                ignore=shutil.ignore_patterns("stages", "deployments", "package", "__pycache__"),
            )
        else:
            shutil.copy(ROOT / name, target / name)
    with (target / "chalicelib" / "handlers" / "jobs.py").open("a") as handlers:
        handlers.write(NEW_ROUTE)
