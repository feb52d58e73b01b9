"""`make deploy STAGE=prod`: everything that a company needs, in one account, with one command that can be repeated.

It wraps `chalice deploy`: CloudFormation makes what that does not own, and what it cannot say is said after it.
"""

import os
import subprocess
import sys
from pathlib import Path

import boto3

from . import domain, owner, preflight, site, twilio_number
from .arguments import Arguments, dollars, hidden
from .kept import called
from .parameters import COGNITO, LINKS, ORIGIN, TWILIO, Twilio, twilio_account
from .plan import Plan, Planning
from .smoke import smoke
from .stage import ROOT, STACKS, Stage
from .standing import Standing, Wishes
from .telling import Telling, Trouble, ended

SITE = ROOT / "static-site" / "dist"


class Deploy(Standing):
    """One run. `source` and `board` are another release than the working tree's when it is gone back to."""

    def __init__(
        self,
        stage: Stage,
        session: boto3.session.Session,
        telling: Telling,
        wishes: Wishes,
        source: Path = ROOT,
        board: Path = SITE,
        goes_back_to: str = "",
    ) -> None:
        super().__init__(stage, session, telling, wishes)
        self._source, self._board, self._goes_back_to = source, board, goes_back_to

    def run(self) -> int:
        """The exit status: 0 when everything is as wanted, 1 when the operator did not want it."""
        tell, note = self.tell, self.tell.note
        tell.steps = 11
        with tell.step("Looking at the account, this machine and Twilio"):
            account, number = self._look()
        with tell.step("What would change"):
            plan = Planning(self, account, number, self._source, self._board, bool(self._goes_back_to)).plan()
        if not self._wanted(plan):
            for changes in plan.stacks:
                self.stacks.forget(changes)
            tell.say("Nothing was changed.")
            return 1
        with tell.step("Tables, queues, buckets and sign-ins"):
            for changes in plan.stacks:
                if changes.stack in (self.stage.stack("tables"), self.stage.stack("stack")):
                    self.stacks.apply(changes)
            self.kept.note(**self._remembered(account), going_back_to=self._goes_back_to, down="")
        with tell.step("Secrets"):
            self._keep_secrets(account)
        with tell.step("Functions and APIs (chalice deploy)"):
            self._deploy_functions(account)
        with tell.step("The public address (the first time takes CloudFront some minutes), alarms and dashboard"):
            self._apply_edge()
        with tell.step("Functions that know the public address"):
            # The first time only: from then on the addresses are known beforehand.
            self._deploy_functions(account)
        with tell.step("Retries, partial failures, limits, and the gateway's own refusals"):
            self._connect()
        with tell.step("The board"):
            self._show_board()
        with tell.step("Twilio's number and the first owner"):
            self._introduce(account)
        with tell.step("Asking the public address whether all of it works"):
            if self.own_name() and not self._goes_back_to:
                note(f"{self.own_name()} must be a CNAME of {self.outputs('edge')['PublicDomain']} in its DNS")
            smoke(self.wishes.smoke_at or self.public(), note)
            is_first = not self.kept.releases()
            if self._goes_back_to:
                self.kept.withdraw_after(self._goes_back_to)
            else:
                self.kept.keep_release(commit_of(self._source), self._source, self._board)
            self.kept.note(went_through=self.kept.state()["fingerprint"], going_back_to="")
        self._report(is_first)
        return 0

    def _look(self) -> tuple[Twilio, twilio_number.Number]:
        note = self.tell.note
        note(f"account {self.stage.account}, region {self.stage.region}, stage {self.stage.name}")
        if not (self._board / "index.html").is_file():
            raise Trouble("The board is not built: run this by make deploy, which builds it.")
        preflight.check_python(note)
        state = self.state()
        preflight.check_email(self.wishes.email, state.get("email", ""))
        account = twilio_account(self.parameters, state)
        number = preflight.check_number(account, note)
        if not self._goes_back_to:
            preflight.check_taken(number, self.webhooks(), self.stage, self.wishes.take_number)
        preflight.check_quota(self.client("lambda"), note)
        return account, number

    def _wanted(self, plan: Plan) -> bool:
        if plan.is_empty():
            self.tell.say("Nothing is to be changed; what follows only looks whether all of it is well.")
            return True
        if plan.replaces():
            self.tell.say("Look twice: what is replaced is made anew, and what the old one held stays behind.")
        return self.tell.agreed(f"Do this in account {self.stage.account}?")

    def _keep_secrets(self, account: Twilio) -> None:
        outputs = self.outputs("stack")
        client = self.client("cognito-idp").describe_user_pool_client(
            UserPoolId=outputs["UserPool"], ClientId=outputs["UserPoolClient"]
        )
        for name in (LINKS, ORIGIN):
            self.parameters.made_once(name)
        changed = [
            name
            for name, value in {TWILIO: account.token, COGNITO: client["UserPoolClient"]["ClientSecret"]}.items()
            if self.parameters.keep(name, value)
        ]
        self.tell.note(f"written: {', '.join(changed)}" if changed else "all are there")

    def _deploy_functions(self, account: Twilio) -> None:
        if not self.chalice().deploy(self.known(account), self._source):
            self.tell.note("nothing to change")

    def _apply_edge(self) -> None:
        self._ask_for_certificate()
        for which in ("edge", "watch"):
            self.stacks.apply(self.stacks.changes(self.stage.stack(which), STACKS[which], self.parameters_of(which)))
        self.kept.note(domain_shown=self.own_name())
        known = self.certificate(self.own_name())
        if known and self.own_name() == self.state().get("domain"):
            # What was asked for before, for another name or to no end.
            domain.forget(self.client("acm"), self.stage, but=known.arn)
        self.tell.note(self.public())

    def _ask_for_certificate(self) -> None:
        name = self.state().get("domain", "")
        if name and not self.certificate(name):
            self.asked_for(name, domain.request(self.client("acm"), name, self.stage))
            self.tell.note(f"a certificate for {name} is asked for")

    def _connect(self) -> None:
        differences = self.connections_differ()
        for one in differences:
            one.mend()
            self.tell.note(one.what)
        if not differences:
            self.tell.note("nothing to change")

    def _show_board(self) -> None:
        differs = self.board_differs(self._board)
        if differs:
            # Until it was looked at from outside, nobody may take it for well.
            self.kept.note(went_through="")
        self.kept.note(superseded=site.bring(self.client("s3"), self.stage.bucket("site"), differs))
        self.tell.note(str(differs) if differs else "nothing to change")

    def _introduce(self, account: Twilio) -> None:
        public, number = self.public(), twilio_number.look_up(account)
        if self._goes_back_to and not number.is_free and number.posts_to not in self.webhooks():
            self.tell.note(
                f"WARNING: {number.phone} sends what people write to {number.posts_to}, not here; it stays so"
            )
        else:
            changed = twilio_number.point_at(account, public)
            self.kept.note(texts_come_to=self.webhook())
            self.tell.note(f"{number.phone} {'now sends' if changed else 'sends'} what people write to {public}")
        pool, people = self.outputs("stack")["UserPool"], self.client("cognito-idp")
        if not owner.has_owner(people, pool):
            owner.invite(people, pool, self.state()["email"], self.tell.note)

    def _report(self, is_first: bool) -> None:
        say, state, public = self.tell.say, self.state(), self.public()
        say("")
        say(f"The board            {public}")
        say(f"Customers' requests  {public}/request   (put this link on the company's own site)")
        say(f"Texts                {state['twilio_number']}")
        say("")
        if is_first:
            say(f"Next: open the mail that {state['email']} got, sign in, and fill in Technicians and settings.")
            say("A second mail, from AWS Notifications, asks whether alarms may come there; confirm it.")
        self._tell_what_dns_needs()
        stage = self.stage.name
        say(f"make status STAGE={stage} says how it is, make logs STAGE={stage} what was said.")
        if before := self.kept.release_before():
            say(f"make rollback STAGE={stage} goes back to {called(before)}.")

    def _tell_what_dns_needs(self) -> None:
        """Before the address is asked, too: without these lines it does not answer."""
        name, say = self.state().get("domain", ""), self.tell.say
        known = self.certificate(name)
        if not known:
            return
        say("")
        say(f"For {name}, DNS needs:")
        for record in (*known.records, (name, "CNAME", self.outputs("edge")["PublicDomain"])):
            say(f"  {'  '.join(record)}")
        if not known.is_issued:
            say(f"Its certificate waits for that. Run the same command some minutes later; until then {self.public()}")
            say("is the address.")

    def _remembered(self, account: Twilio) -> dict[str, str]:
        return self.wishes.given() | {"twilio_sid": account.sid, "twilio_number": account.number}


def commit_of(source: Path) -> str:
    """Which commit this is, for `make status`; empty outside a clone."""
    asked = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=source, capture_output=True, text=True, check=False
    )
    return asked.stdout.strip()


def main(arguments: list[str]) -> int:
    parser = Arguments("Deploy a stage, or bring it up to date.")
    parser.add_argument("--stage", required=True, help="its name, as in prod")
    parser.add_argument("--email", default="", help="the first owner, who also gets alarms")
    parser.add_argument("--domain", default="", help="the company's own name for the public address")
    parser.add_argument("--budget", default="", type=dollars, help="US dollars of AWS expected in a month at most")
    parser.add_argument("--take-number", action="store_true", help="take Twilio's number from what it serves now")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--smoke-at", default=os.environ.get("SMOKE_AT", ""), help=hidden)
    given = parser.parse_args(arguments)
    session = boto3.session.Session()
    stage = preflight.identify(given.stage, session)
    wishes = Wishes(given.email, given.domain, given.budget, given.smoke_at, given.take_number)
    return Deploy(stage, session, Telling(yes=given.yes), wishes).run()


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
