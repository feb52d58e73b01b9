"""Starts the rehearsal cloud for a test, and tells what is in it as an operator could ask AWS."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import boto3

from infra.deploy import Deploy
from infra.destroy import Destroy
from infra.parameters import Parameters, twilio_account
from infra.rollback import rollback
from infra.stage import FUNCTIONS, Stage
from infra.standing import Wishes
from infra.telling import Telling
from infra.twilio_number import look_up, point_at
from tests.contract.templates import ROOT

STAGE = Stage("rehearsal", "123456789012", "us-east-1")
WISHES = Wishes(email="owner@example.com")
READS = ("Get", "List", "Describe", "Head", "Filter", "Scan", "Query")


class Rehearsal:
    """An account, an operator who answers every question, and what was done there."""

    def __init__(self, url: str, public: str, site: Path) -> None:
        self.url, self._public, self._site = url, public, site
        self.session = boto3.session.Session()
        self.lines: list[str] = []
        self.asked: list[str] = []
        self.answers = {"Do this": "yes", "Type the stage's name": STAGE.name}
        self.said: list[str] = []
        self.written: list[str] = []
        self.written_before_asked: list[str] = []
        self.interrupted_after = ""
        self.session.events.register("before-call", self._watch)

    def _watch(self, model: Any, **_: Any) -> None:
        if not model.name.startswith(READS):
            self.written.append(model.name)

    def _answer(self, question: str) -> str:
        self.asked.append(question)
        self.written_before_asked = list(self.written)
        return next(answer for words, answer in self.answers.items() if question.startswith(words))

    def telling(self) -> Telling:
        self.lines, self.asked, self.written = [], [], []
        return Telling(answer=self._answer, say=self._say)

    def _say(self, line: str) -> None:
        self.lines.append(line)
        self.said.append(line)
        if self.interrupted_after and self.interrupted_after in line:
            self.interrupted_after = ""
            raise KeyboardInterrupt

    def deploy(
        self, source: Path = ROOT, email: str = WISHES.email, take_number: bool = False, domain: str = ""
    ) -> int:
        wishes = Wishes(email=email, domain=domain, smoke_at=self._public, take_number=take_number)
        return Deploy(STAGE, self.session, self.telling(), wishes, source, self._site).run()

    def rollback(self) -> int:
        return rollback(STAGE, self.session, self.telling(), Wishes(smoke_at=self._public))

    def destroy(self, data_too: bool) -> int:
        return Destroy(STAGE, self.session, self.telling(), Wishes()).destroy(data_too)

    def client(self, service: str) -> Any:
        return self.session.client(service, region_name=STAGE.region)  # type: ignore[call-overload]

    def fail_once(self, path: str) -> None:
        """The next request whose address ends so is answered with a failure that nobody repeats."""
        self._control(f"fail?{path}")

    def interrupt_after(self, words: str) -> None:
        """Ctrl-C as soon as the next line with these words is told."""
        self.interrupted_after = words

    def let_number_serve(self, posts_to: str) -> None:
        """Twilio's number is set up for something else."""
        account = twilio_account(Parameters(self.client("ssm"), STAGE), {})
        point_at(account, posts_to)

    def number_serves(self) -> str:
        return look_up(twilio_account(Parameters(self.client("ssm"), STAGE), {})).posts_to

    def certificates(self) -> dict[str, str]:
        """Name and state of each, where CloudFront looks for them."""
        listed = self.session.client("acm", region_name="us-east-1").list_certificates()["CertificateSummaryList"]
        return {one["DomainName"]: one["Status"] for one in listed}

    def validate(self) -> None:
        """DNS has the lines that certificates wait for."""
        self._control("validate")

    def address(self) -> dict[str, Any]:
        """The distribution as it was declared last."""
        found = [one for one in self.remembered() if one["kind"] == "AWS::CloudFront::Distribution"]
        properties: dict[str, Any] = found[0]["properties"]
        return properties

    def passwords(self) -> list[str]:
        """What people who were invited were mailed."""
        return list(self._control("passwords").values())

    def remembered(self) -> list[dict[str, Any]]:
        """Kind and properties of what moto has no place for."""
        return list(self._control("remembered").values())

    def held(self) -> dict[str, list[str]]:
        """Everything that is in the account, by kind."""
        return self._control("held")

    def _control(self, what: str) -> dict[str, Any]:
        with urllib.request.urlopen(f"{self.url}/rehearsal/{what}") as answered:
            found: dict[str, Any] = json.load(answered)
        return found

    def functions(self) -> dict[str, dict[str, Any]]:
        client = self.client("lambda")
        return {name: client.get_function_configuration(FunctionName=STAGE.function(name)) for name in FUNCTIONS}

    def mappings(self) -> dict[str, dict[str, Any]]:
        client = self.client("lambda")
        found = {}
        for name in FUNCTIONS:
            for one in client.list_event_source_mappings(FunctionName=STAGE.function_arn(name))["EventSourceMappings"]:
                assert name not in found, "a function is fed twice"
                found[name] = one
        return found

    def policies(self) -> dict[str, list[dict[str, Any]]]:
        client = self.client("iam")
        found: dict[str, list[dict[str, Any]]] = {}
        for name in FUNCTIONS:
            role = f"{STAGE.chalice_names}-{name}"
            (policy,) = client.list_role_policies(RoleName=role)["PolicyNames"]
            document = client.get_role_policy(RoleName=role, PolicyName=policy)["PolicyDocument"]
            found[name] = document["Statement"]
            assert client.list_attached_role_policies(RoleName=role)["AttachedPolicies"] == []
        return found

    def rest_apis(self) -> list[str]:
        return [one["id"] for one in self.client("apigateway").get_rest_apis()["items"]]

    def routes(self) -> set[str]:
        (api,) = self.rest_apis()
        listed = self.client("apigateway").get_resources(restApiId=api, limit=500)["items"]
        return {f"{method} {one['path']}" for one in listed for method in one.get("resourceMethods", {})}

    def sockets(self) -> dict[str, Any]:
        client = self.client("apigatewayv2")
        (api,) = client.get_apis()["Items"]
        routes = {one["RouteKey"] for one in client.get_routes(ApiId=api["ApiId"])["Items"]}
        stages = [one["StageName"] for one in client.get_stages(ApiId=api["ApiId"])["Items"]]
        return {"id": api["ApiId"], "routes": routes, "stages": stages}


@contextmanager
def rehearsal(public: str, site: Path) -> Iterator[Rehearsal]:
    """A fresh account, reached by the environment as the operator's shell would."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.rehearsal"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    before = dict(os.environ)
    try:
        assert child.stdout
        given = {}
        for line in child.stdout:
            if not line.startswith("export "):
                break
            name, _, value = line.removeprefix("export ").strip().partition("=")
            given[name] = value
        os.environ.update(given)
        yield Rehearsal(given["AWS_ENDPOINT_URL"], public, site)
    finally:
        os.environ.clear()
        os.environ.update(before)
        child.kill()
        child.communicate()
