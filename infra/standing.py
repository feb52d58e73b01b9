"""What a stage has in its account, and what it was given: asked of AWS, of what deploys noted, and of the wishes.

It changes nothing.
"""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3

from . import connections, domain, site
from .build import Known
from .chalice_step import ChaliceStep
from .kept import Kept
from .parameters import ORIGIN, Parameters, Twilio
from .stacks import Stacks
from .stage import Stage
from .telling import Telling
from .twilio_number import webhook_of

# What of stack.yaml the edge needs, by the same names.
_FOR_EDGE = (
    "SiteBucket",
    "SiteDomain",
    "PhotosDomain",
    "PhotosPathFunctionArn",
    "PhotosAskedPolicy",
    "PhotosShownPolicy",
)


@dataclass(frozen=True)
class Wishes:
    """What the operator gave. Empty: as an earlier deploy was given."""

    email: str = ""
    domain: str = ""
    budget: str = ""
    smoke_at: str = ""
    """Where to ask at the end in place of the public address: only a rehearsal has none that answers."""
    take_number: bool = False
    """Whether Twilio's number may be taken away from what it serves now."""

    def given(self) -> dict[str, str]:
        """What the next deploy remembers of it."""
        wished = {"email": self.email, "domain": self.domain and domain.checked(self.domain), "budget": self.budget}
        return {name: value for name, value in wished.items() if value}


class Standing:
    """One stage, as it stands."""

    def __init__(self, stage: Stage, session: boto3.session.Session, telling: Telling, wishes: Wishes) -> None:
        self.stage, self.tell, self.wishes, self._session = stage, telling, wishes, session
        self._clients: dict[str, Any] = {}
        self._certificates: dict[str, domain.Certificate | None] = {}
        self._chalice: ChaliceStep | None = None
        self.stacks = Stacks(self.client("cloudformation"), telling.note)
        self.parameters = Parameters(self.client("ssm"), stage)
        self.kept = Kept(self.client("s3"), stage.bucket("deployments"))

    def client(self, service: str) -> Any:
        if service not in self._clients:
            region = domain.CERTIFICATES if service == "acm" else self.stage.region
            self._clients[service] = self._session.client(service, region_name=region)  # type: ignore[call-overload]
        return self._clients[service]

    def has(self, which: str) -> bool:
        """Whether this of the stage's stacks is there."""
        return self.stacks.exists(self.stage.stack(which))

    def outputs(self, which: str) -> dict[str, str]:
        """Of one of the stage's stacks; empty where it is not there."""
        return self.stacks.outputs(self.stage.stack(which))

    def state(self) -> dict[str, Any]:
        """What earlier deploys were given and noted, with what this one is given in its place."""
        return self.kept.state() | self.wishes.given()

    def chalice(self) -> ChaliceStep:
        """Only where the tables are there: functions are fed by a stream of theirs."""
        if self._chalice is None:
            stream = self.outputs("tables")["JobsStreamArn"]
            self._chalice = ChaliceStep(self.stage, self.kept, stream, self.client, self.tell.note)
        return self._chalice

    def public(self) -> str:
        """The public address, empty before there is one."""
        outputs = self.outputs("edge")
        if not outputs:
            return ""
        return f"https://{self.own_name() or outputs['PublicDomain']}"

    def webhook(self) -> str:
        """Where this stage takes what people write."""
        return webhook_of(self.public())

    def webhooks(self) -> set[str]:
        """Where it takes or took it: under CloudFront's name, under its own, or where it was said last."""
        state = self.kept.state()
        names = (self.outputs("edge").get("PublicDomain"), state.get("domain"), state.get("domain_shown"))
        return {webhook_of(f"https://{name}") for name in names if name} | ({state.get("texts_come_to", "")} - {""})

    def board_differs(self, board: Path) -> site.Differs:
        """How what is shown differs from a built site. What became old, and when, is kept in the state."""
        bucket, superseded = self.stage.bucket("site"), self.kept.state().get("superseded", {})
        return site.compared(self.client("s3"), bucket, board, superseded, time.time())

    def connections_differ(self) -> list[connections.Difference]:
        """What Chalice has made and cannot say, where it is not as wanted."""
        aside = self.outputs("stack")["JobChangesDeadQueueArn"]
        return connections.differences(self.client, self.stage, aside, self.chalice().deployed().rest_api)

    def certificate(self, name: str) -> domain.Certificate | None:
        """What ACM has for a name; looked up once in a run."""
        if name and name not in self._certificates:
            self._certificates[name] = domain.certificate(self.client("acm"), name)
        return self._certificates.get(name)

    def asked_for(self, name: str, certificate: domain.Certificate) -> None:
        """It is there from now on."""
        self._certificates[name] = certificate

    def own_name(self) -> str:
        """The company's own name, where its certificate is there: the one that is wished, or until then the one before.

        Empty where the public address is CloudFront's own.
        """
        state = self.state()
        for name in (state.get("domain", ""), state.get("domain_shown", "")):
            known = self.certificate(name)
            if known and known.is_issued:
                return str(name)
        return ""

    def known(self, account: Twilio) -> Known:
        """What the functions are told."""
        stack = self.outputs("stack")
        return Known(
            texts_queue_url=stack["TextsQueueUrl"],
            photos_bucket=stack["PhotosBucket"],
            user_pool=stack["UserPool"],
            user_pool_client=stack["UserPoolClient"],
            twilio_sid=account.sid,
            twilio_number=account.number,
            twilio_api=account.api,
            public_base=self.public(),
            # CloudFront's own name goes on to work: links were sent under it before there was another.
            earlier_base=f"https://{self.outputs('edge')['PublicDomain']}"
            if self.has("edge") and self.own_name()
            else "",
            sockets_api_id=self.chalice().deployed().sockets_api,
        )

    def parameters_of(self, which: str) -> dict[str, str]:
        """Of one of the stacks' templates."""
        prefix = {"Prefix": self.stage.prefix}
        if which == "tables":
            return prefix
        state = self.state()
        if which == "stack":
            return prefix | {"AlarmEmail": state["email"]}
        stack, deployed = self.outputs("stack"), self.chalice().deployed()
        if which == "watch":
            return prefix | {
                "Functions": self.stage.chalice_names,
                "SocketsApi": deployed.sockets_api,
                "AlarmsTopic": stack["AlarmsTopic"],
                "AlarmEmail": state["email"],
                "MonthlyBudget": state.get("budget", "20"),
            }
        host = f"execute-api.{self.stage.region}.amazonaws.com"
        name = self.own_name()
        certificate = self.certificate(name)
        return prefix | {
            "ApiDomain": f"{deployed.rest_api}.{host}",
            "SocketsOrigin": f"wss://{deployed.sockets_api}.{host}",
            "OriginSecret": self.parameters.made_once(ORIGIN),
            "DomainName": name,
            "Certificate": certificate.arn if certificate else "",
            **{name: stack[name] for name in _FOR_EDGE},
        }
