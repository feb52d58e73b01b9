"""What a deploy looks at, mends and leaves alone: the board's files, connections, Twilio's number, an older release."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from infra import connections, preflight, site
from infra.build import IN_LAYER, lay_out
from infra.stage import Stage
from infra.telling import Trouble
from infra.twilio_number import Number

STAGE = Stage("prod", "123456789012", "us-east-1")
DAY = 24 * 3600.0


class Bucket:
    """The site's, of one process."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}

    def get_paginator(self, _: str) -> Bucket:
        return self

    def paginate(self, Bucket: str) -> Iterator[dict[str, Any]]:
        yield {
            "Contents": [
                {"Key": key, "ETag": f'"{hashlib.md5(content, usedforsecurity=False).hexdigest()}"'}
                for key, content in self.objects.items()
            ]
        }

    def put_object(self, Key: str, Body: bytes, **_: str) -> None:
        self.objects[Key] = Body

    def delete_object(self, Bucket: str, Key: str) -> None:
        del self.objects[Key]


class Shown:
    """A board that is deployed again and again; what is superseded is kept from one time to the next."""

    def __init__(self, folder: Path) -> None:
        self.bucket, self.folder, self.superseded = Bucket(), folder, dict[str, int]()
        (folder / "assets").mkdir(parents=True)

    def deploy(self, chunk: str, day: float) -> str:
        for old in (self.folder / "assets").iterdir():
            old.unlink()
        (self.folder / "assets" / chunk).write_text(chunk)
        (self.folder / "index.html").write_text(f"asks for {chunk}")
        differs = site.compared(self.bucket, "site", self.folder, self.superseded, now=day * DAY)
        self.superseded = site.bring(self.bucket, "site", differs)
        return str(differs) if differs else ""


def test_a_piece_of_the_board_is_removed_a_week_after_it_was_superseded_however_old_it_is(tmp_path: Path) -> None:
    shown = Shown(tmp_path / "site")
    shown.deploy("first.js", day=0)
    shown.deploy("second.js", day=100)
    assert "assets/first.js" in shown.bucket.objects, "boards that were opened yesterday ask for it"
    assert shown.deploy("second.js", day=106) == ""
    assert shown.deploy("second.js", day=107.1) == "0 files are sent, 1 old ones removed"
    assert set(shown.bucket.objects) == {"assets/second.js", "index.html"} and shown.superseded == {}


def test_a_piece_that_is_gone_back_to_is_old_only_a_week_after_it_is_superseded_again(tmp_path: Path) -> None:
    shown = Shown(tmp_path / "site")
    for day, chunk in enumerate(["first.js", "second.js", "first.js"]):
        shown.deploy(chunk, day=day)
    shown.deploy("third.js", day=20)
    assert "assets/first.js" in shown.bucket.objects and "assets/second.js" not in shown.bucket.objects


class Gateway:
    """API Gateway: what is put is live only from the next deployment on."""

    def __init__(self) -> None:
        self.put: dict[str, Any] = {}
        self.live: dict[str, Any] = {}
        self.description = ""
        self.fails = False

    def get_stage(self, **_: str) -> dict[str, str]:
        return {"deploymentId": "live"}

    def get_deployment(self, **_: str) -> dict[str, str]:
        return {"description": self.description}

    def put_gateway_response(self, restApiId: str, responseType: str, **given: Any) -> None:
        self.put[responseType] = given

    def create_deployment(self, restApiId: str, stageName: str, description: str = "") -> None:
        if self.fails:
            raise ClientError({"Error": {"Code": "TooManyRequestsException", "Message": ""}}, "CreateDeployment")
        self.live, self.description = dict(self.put), description

    def list_event_source_mappings(self, **_: str) -> dict[str, Any]:
        return {"EventSourceMappings": []}

    def describe_log_groups(self, logGroupNamePrefix: str) -> dict[str, Any]:
        return {"logGroups": [{"logGroupName": logGroupNamePrefix, "retentionInDays": connections.LOGS_DAYS}]}

    def differences(self) -> list[connections.Difference]:
        return connections.differences(lambda service: self, STAGE, "aside", "api")


def test_refusals_that_were_put_and_not_deployed_are_found_again() -> None:
    gateway = Gateway()
    gateway.fails = True
    with pytest.raises(ClientError):
        gateway.differences()[0].mend()
    assert set(gateway.put) == set(connections.RESPONSES) and gateway.live == {}
    gateway.fails = False
    (difference,) = gateway.differences()
    difference.mend()
    assert set(gateway.live) == set(connections.RESPONSES) and gateway.differences() == []


@pytest.mark.parametrize("live", ["", "The gateway's own refusals, of an older release"], ids=["Chalice's", "older"])
def test_refusals_are_put_anew_where_another_deployment_is_live(live: str) -> None:
    gateway = Gateway()
    gateway.differences()[0].mend()
    gateway.create_deployment("api", "api", live)
    gateway.put = {}
    gateway.differences()[0].mend()
    assert set(gateway.live) == set(connections.RESPONSES)


def test_an_event_source_that_never_settles_is_not_waited_for_for_ever() -> None:
    class Lambda(Gateway):
        def list_event_source_mappings(self, **_: str) -> dict[str, Any]:
            return {"EventSourceMappings": [{"UUID": "one"}]}

        def get_event_source_mapping(self, UUID: str) -> dict[str, str]:
            return {"State": "Creating"}

    found = connections.differences(lambda service: Lambda(), STAGE, "aside", "api", pause=lambda seconds: None)
    with pytest.raises(Trouble, match="has been creating for too long"):
        found[0].mend()


def number(posts_to: str) -> Number:
    return Number("PN1", "+16175550100", "Office", posts_to, "POST")


OURS = {"https://here.example/twilio/texts"}


@pytest.mark.parametrize("posts_to", ["", "https://demo.twilio.com/welcome/sms/reply", *OURS])
def test_a_number_that_serves_nothing_or_this_stage_is_free(posts_to: str) -> None:
    preflight.check_taken(number(posts_to), OURS, STAGE, may_be_taken=False)


@pytest.mark.parametrize("posts_to", ["https://other.example/twilio/texts", "AP" + "1" * 32])
def test_a_number_that_serves_something_else_is_taken_only_when_that_is_said(posts_to: str) -> None:
    with pytest.raises(Trouble, match=f"goes to {posts_to}.*TAKE_NUMBER=1"):
        preflight.check_taken(number(posts_to), OURS, STAGE, may_be_taken=False)
    preflight.check_taken(number(posts_to), OURS, STAGE, may_be_taken=True)


def test_a_release_from_before_something_moved_to_the_layer_is_laid_out_too(tmp_path: Path) -> None:
    old = tmp_path / "old"
    for name in ("app.py", "requirements.txt", "constraints.txt", "chalicelib/__init__.py"):
        (old / name).parent.mkdir(parents=True, exist_ok=True)
        (old / name).write_text("")
    for package in IN_LAYER:
        (old / "chalicelib" / package).mkdir()
        (old / "chalicelib" / package / "__init__.py").write_text("")
    (old / "chalicelib" / "domain" / "triage").mkdir()
    folder = tmp_path / "laid out"
    folder.mkdir()
    lay_out(old, folder)
    assert (folder / "vendor" / "truckroll_layer" / "domain" / "triage").is_dir()
    assert not (folder / "vendor" / "truckroll_layer" / "domain" / "by_text").exists()
