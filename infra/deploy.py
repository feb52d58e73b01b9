"""`make deploy STAGE=prod`: everything that a company needs, in one account, with one command that can be repeated.

It wraps `chalice deploy`: CloudFormation makes what that does not own, and what it cannot say is said after it.
"""

import argparse
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3

from . import connections, domain, owner, preflight, site, twilio_number
from .build import Known
from .chalice_step import ChaliceStep
from .kept import Kept
from .parameters import COGNITO, LINKS, ORIGIN, TWILIO, Parameters, Twilio, twilio_account
from .smoke import smoke
from .stacks import Changes, Stacks
from .stage import ROOT, STACKS, Stage
from .telling import Telling, Trouble, ended

# What of stack.yaml the edge needs, by the same names.
FOR_EDGE = (
    "SiteBucket",
    "SiteDomain",
    "PhotosDomain",
    "PhotosPathFunctionArn",
    "PhotosAskedPolicy",
    "PhotosShownPolicy",
)
# As .chalice/config.json has it for the other functions.
LOGS_DAYS = 30
SITE = ROOT / "static-site" / "dist"


@dataclass(frozen=True)
class Wishes:
    """What the operator gave. Empty: as an earlier deploy was given."""

    email: str = ""
    domain: str = ""
    budget: str = ""
    smoke_at: str = ""
    """Where to ask at the end in place of the public address: only a rehearsal has none that answers."""


class Deploy:
    """One run. `source` and `built_site` are another release than the working tree's when it is gone back to."""

    def __init__(
        self,
        stage: Stage,
        session: boto3.session.Session,
        telling: Telling,
        wishes: Wishes,
        source: Path = ROOT,
        built_site: Path = SITE,
        goes_back_to: str = "",
    ) -> None:
        self.stage, self._session, self._tell, self._wishes = stage, session, telling, wishes
        self._source, self._site, self._goes_back_to = source, built_site, goes_back_to
        self._clients: dict[str, Any] = {}
        self._certificates: dict[str, str] = {}
        self._stacks = Stacks(self.client("cloudformation"), telling.note)
        self._parameters = Parameters(self.client("ssm"), stage)

    def client(self, service: str) -> Any:
        if service not in self._clients:
            region = domain.CERTIFICATES if service == "acm" else self.stage.region
            self._clients[service] = self._session.client(service, region_name=region)  # type: ignore[call-overload]
        return self._clients[service]

    def run(self) -> int:
        """The exit status: 0 when everything is as wanted, 1 when the operator did not want it."""
        tell, note = self._tell, self._tell.note
        tell.steps = 11
        with tell.step("Looking at the account, this machine and Twilio"):
            account = self._look()
        with tell.step("What would change"):
            plans = self._plan(account)
        if not self._wanted(plans):
            for plan in plans:
                self._stacks.forget(plan)
            tell.say("Nothing was changed.")
            return 1
        with tell.step("Tables, queues, buckets and sign-ins"):
            for plan in plans:
                if plan.stack in (self.stage.stack("tables"), self.stage.stack("stack")):
                    self._stacks.apply(plan)
            kept = self._kept()
            kept.note(**self._remembered(account), going_back_to=self._goes_back_to)
        with tell.step("Secrets"):
            self._keep_secrets(account)
        with tell.step("Functions and APIs (chalice deploy)"):
            self._chalice(kept).deploy(self._known(account, kept), self._source) or note("nothing to change")
        with tell.step("The public address (the first time takes CloudFront some minutes), alarms and dashboard"):
            public = self._apply_edge()
        with tell.step("Functions that know the public address"):
            # The first time only: from then on the addresses are known beforehand.
            self._chalice(kept).deploy(self._known(account, kept), self._source) or note("nothing to change")
        with tell.step("Retries, partial failures, limits, and the gateway's own refusals"):
            self._connect(kept)
        with tell.step("The board"):
            self._show_site(kept)
        with tell.step("Twilio's number and the first owner"):
            self._introduce(account, public)
        with tell.step("Asking the public address whether all of it works"):
            smoke(self._wishes.smoke_at or public, note)
            if self._goes_back_to:
                kept.withdraw_after(self._goes_back_to)
            else:
                kept.keep_release(commit_of(self._source), self._source, self._site)
            kept.note(went_through=kept.state()["fingerprint"], going_back_to="")
        self._report(public)
        return 0

    def _look(self) -> Twilio:
        note = self._tell.note
        note(f"account {self.stage.account}, region {self.stage.region}, stage {self.stage.name}")
        if not (self._site / "index.html").is_file():
            raise Trouble("The board is not built: run this by make deploy, which builds it.")
        preflight.check_python(note)
        state = self._state()
        preflight.check_email(self._wishes.email, state.get("email", ""))
        account = twilio_account(self._parameters, state)
        preflight.check_number(account, note)
        preflight.check_quota(self.client("lambda"), note)
        return account

    def _plan(self, account: Twilio) -> list[Changes]:
        """What each stack would change, and whether Chalice would; the first time some can only be named."""
        plans, note = [], self._tell.note
        for which in STACKS:
            stack = self.stage.stack(which)
            if which in ("edge", "watch") and not self._stacks.exists(stack):
                note(f"{stack}: will be made, when the APIs are there")
                continue
            plan = self._stacks.changes(stack, STACKS[which], self._parameters_of(which))
            note(f"{stack}: {f'{len(plan.lines)} changes' if plan.name else 'no changes'}")
            for line in plan.lines:
                note(f"  {line}")
            plans.append(plan)
        if not self._stacks.exists(self.stage.stack("stack")):
            note("functions and APIs: will be made by chalice deploy")
        else:
            kept = self._kept()
            changed = self._chalice(kept).would_change(self._known(account, kept), self._source)
            note(f"functions and APIs: {'chalice deploy will bring this release' if changed else 'no changes'}")
        return plans

    def _wanted(self, plans: list[Changes]) -> bool:
        replaced = [line for plan in plans for line in plan.lines if line.endswith("IS REPLACED")]
        if replaced:
            self._tell.say("Look twice: what is replaced is made anew, and what the old one held stays behind.")
        return self._tell.agreed(f"Do this in account {self.stage.account}?")

    def _keep_secrets(self, account: Twilio) -> None:
        outputs = self._outputs("stack")
        client = self.client("cognito-idp").describe_user_pool_client(
            UserPoolId=outputs["UserPool"], ClientId=outputs["UserPoolClient"]
        )
        for name in (LINKS, ORIGIN):
            self._parameters.made_once(name)
        changed = [
            name
            for name, value in {TWILIO: account.token, COGNITO: client["UserPoolClient"]["ClientSecret"]}.items()
            if self._parameters.keep(name, value)
        ]
        self._tell.note(f"written: {', '.join(changed)}" if changed else "all are there")

    def _apply_edge(self) -> str:
        for which in ("edge", "watch"):
            stack = self.stage.stack(which)
            self._stacks.apply(self._stacks.changes(stack, STACKS[which], self._parameters_of(which)))
        self._tell.note(self._public())
        return self._public()

    def _connect(self, kept: Kept) -> None:
        note = self._tell.note
        aside = self._outputs("stack")["JobChangesDeadQueueArn"]
        changed = connections.set_sources(self.client("lambda"), self.stage, aside, note)
        responses = connections.set_responses(self.client("apigateway"), self._chalice(kept).deployed().rest_api, note)
        logs = connections.keep_logs(self.client("logs"), self.stage, LOGS_DAYS, note)
        if not changed and not responses and not logs:
            note("nothing to change")

    def _show_site(self, kept: Kept) -> None:
        bucket = self._outputs("stack")["SiteBucket"]
        if site.upload(self.client("s3"), bucket, self._site, self._tell.note):
            kept.note(went_through="")
            reference = f"{kept.state()['fingerprint'][:16]}-{site.digest(self._site)}"
            site.show_at_once(self.client("cloudfront"), self._outputs("edge")["Distribution"], reference)
        else:
            self._tell.note("nothing to change")

    def _introduce(self, account: Twilio, public: str) -> None:
        changed = twilio_number.point_at(account, public)
        self._tell.note(f"{account.number} {'now sends' if changed else 'sends'} what people write to {public}")
        pool, people = self._outputs("stack")["UserPool"], self.client("cognito-idp")
        if not owner.has_owner(people, pool):
            owner.invite(people, pool, self._state()["email"], self._tell.note)

    def _report(self, public: str) -> None:
        say, state = self._tell.say, self._state()
        say("")
        say(f"The board            {public}")
        say(f"Customers' requests  {public}/request   (put this link on the company's own site)")
        say(f"Texts                {state['twilio_number']}")
        say("")
        say(f"Next: open the mail that {state['email']} got, sign in, and fill in Technicians and settings.")
        if wanted := state.get("domain"):
            name = self._outputs("edge")["PublicDomain"]
            say(f"For {wanted}, DNS needs: {wanted}  CNAME  {name}")
        stage = self.stage.name
        say(
            f"make status STAGE={stage} says how it is, make logs STAGE={stage} what was said, make rollback goes back."
        )

    def _remembered(self, account: Twilio) -> dict[str, str]:
        given = {"email": self._wishes.email, "domain": self._wishes.domain, "budget": self._wishes.budget}
        given |= {"twilio_sid": account.sid, "twilio_number": account.number}
        return {name: value for name, value in given.items() if value}

    def _state(self) -> dict[str, Any]:
        given = {"email": self._wishes.email, "domain": self._wishes.domain, "budget": self._wishes.budget}
        known = self._kept().state() if self._stacks.exists(self.stage.stack("stack")) else {}
        return known | {name: value for name, value in given.items() if value}

    def _kept(self) -> Kept:
        return Kept(self.client("s3"), f"{self.stage.prefix}{self.stage.account}-deployments")

    def _outputs(self, which: str) -> dict[str, str]:
        return self._stacks.outputs(self.stage.stack(which))

    def _chalice(self, kept: Kept) -> ChaliceStep:
        return ChaliceStep(self.stage, kept, self._outputs("tables")["JobsStreamArn"], self.client, self._tell.note)

    def _public(self) -> str:
        """The public address, empty before there is one."""
        outputs, state = self._outputs("edge"), self._state()
        if not outputs:
            return ""
        return f"https://{state['domain'] if self._certificate() else outputs['PublicDomain']}"

    def _certificate(self) -> str:
        """Asked for once in a run: what DNS needs is said once."""
        name = self._state().get("domain", "")
        if name and name not in self._certificates:
            self._certificates[name] = domain.certificate(self.client("acm"), name, self._tell.note)
        return self._certificates.get(name, "")

    def _known(self, account: Twilio, kept: Kept) -> Known:
        stack = self._outputs("stack")
        return Known(
            texts_queue_url=stack["TextsQueueUrl"],
            photos_bucket=stack["PhotosBucket"],
            user_pool=stack["UserPool"],
            user_pool_client=stack["UserPoolClient"],
            twilio_sid=account.sid,
            twilio_number=account.number,
            twilio_api=account.api,
            public_base=self._public(),
            sockets_api_id=self._chalice(kept).deployed().sockets_api,
        )

    def _parameters_of(self, which: str) -> dict[str, str]:
        prefix = {"Prefix": self.stage.prefix}
        if which == "tables":
            return prefix
        state = self._state()
        if which == "stack":
            return prefix | {"AlarmEmail": state["email"]}
        stack, deployed = self._outputs("stack"), self._chalice(self._kept()).deployed()
        if which == "watch":
            return prefix | {
                "Functions": self.stage.chalice_names,
                "SocketsApi": deployed.sockets_api,
                "AlarmsTopic": stack["AlarmsTopic"],
                "AlarmEmail": state["email"],
                "MonthlyBudget": state.get("budget", "20"),
            }
        host = f"execute-api.{self.stage.region}.amazonaws.com"
        certificate = self._certificate()
        return prefix | {
            "ApiDomain": f"{deployed.rest_api}.{host}",
            "SocketsOrigin": f"wss://{deployed.sockets_api}.{host}",
            "OriginSecret": self._parameters.made_once(ORIGIN),
            "DomainName": state.get("domain", "") if certificate else "",
            "Certificate": certificate,
            **{name: stack[name] for name in FOR_EDGE},
        }


def commit_of(source: Path) -> str:
    """Which commit this is, for `make status`; empty outside a clone."""
    asked = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=source, capture_output=True, text=True, check=False
    )
    return asked.stdout.strip()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Deploy a stage, or bring it up to date.")
    parser.add_argument("--stage", required=True, help="its name, as in prod")
    parser.add_argument("--email", default="", help="the first owner, who also gets alarms")
    parser.add_argument("--domain", default="", help="the company's own name for the public address")
    parser.add_argument("--budget", default="", help="US dollars of AWS expected in a month at most")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--smoke-at", default=os.environ.get("SMOKE_AT", ""), help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    session = boto3.session.Session()
    stage = preflight.identify(given.stage, session)
    wishes = Wishes(given.email, given.domain, given.budget, given.smoke_at)
    return Deploy(stage, session, Telling(yes=given.yes), wishes).run()


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
