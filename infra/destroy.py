"""`make destroy STAGE=prod`: takes a stage down. Data stays, and a deploy brings it back; DATA=delete removes it."""

import shutil
import sys
from datetime import UTC, datetime
from typing import Any

import boto3
from botocore.exceptions import ClientError

from . import domain, preflight, twilio_number
from .arguments import Arguments
from .kept import GOING_DOWN
from .parameters import TWILIO, Twilio, stand_in
from .remains import remains
from .standing import Standing, Wishes
from .telling import Telling, Trouble, ended


class Destroy(Standing):
    """The reverse of a deploy: the same parts, in the other order."""

    def destroy(self, data_too: bool) -> int:
        """The exit status: 1 when the operator did not mean it."""
        tell, stage = self.tell, self.stage
        there = remains(stage, self.client)
        if not there:
            tell.say(f"There is nothing of {stage.name} in account {stage.account}, region {stage.region}.")
            return 0
        tell.say(f"In account {stage.account}, region {stage.region}, {len(there)} things belong to {stage.name}.")
        if data_too:
            tell.say("ALL OF THEM ARE REMOVED: jobs, customers, texts, consent, photos, sign-ins. It is for ever.")
        else:
            tell.say(
                "Functions, APIs, the address, alarms and logs are removed. Tables, photos, sign-ins and secrets stay."
            )
            self._tell_of_links()
        if tell.answer(f"Type the stage's name to go on ({stage.name}): ").strip() != stage.name:
            tell.say("Nothing was changed.")
            return 1
        tell.steps = 5 if data_too else 3
        if self.has("stack"):
            self.kept.note(fingerprint="", went_through="", down=GOING_DOWN)
        with tell.step("Twilio's number, functions and APIs (chalice delete)"):
            self._silence()
            self._delete_functions()
        with tell.step("The public address (CloudFront takes some minutes), alarms and dashboard"):
            for which in ("watch", "edge"):
                self.stacks.delete(stage.stack(which))
            for name in domain.forget(self.client("acm"), stage):
                tell.note(f"the certificate of {name} is still in use")
        with tell.step("The board's files and logs"):
            self._empty(stage.bucket("site"))
            self._delete_logs()
        if data_too:
            with tell.step("Protection of tables and sign-ins, and what buckets hold"):
                self._unprotect()
            with tell.step("Tables, queues, buckets, sign-ins and secrets"):
                self._delete_data()
        elif self.has("stack"):
            self.kept.note(down=datetime.now(UTC).isoformat(timespec="minutes").replace("+00:00", "Z"))
        self._tell_rest(data_too)
        shutil.rmtree(stage.folder, ignore_errors=True)
        return 0

    def _tell_of_links(self) -> None:
        """What does not come back by itself with the next deploy."""
        own, say = self.outputs("edge").get("PublicDomain", ""), self.tell.say
        if own and self.public() == f"https://{own}":
            say(f"A deploy brings the stage back at another address: links that were sent or shown of https://{own}")
            say("lead nowhere from now on. Under a name of the company's own (DOMAIN=…) they come back with it.")
        elif own:
            say(f"Links come back with the next deploy, when {self.public()[8:]} points where that one says.")

    def _silence(self) -> None:
        """Nothing is posted to an address that is gone; a number that serves something else by now is left alone."""
        state, token = self.state(), self.parameters.read(TWILIO)
        if not (token and state.get("twilio_sid")):
            return
        account = Twilio(state["twilio_sid"], token, state["twilio_number"], stand_in())
        try:
            if twilio_number.look_up(account).posts_to in self.webhooks():
                twilio_number.point_at(account, "")
        except Trouble as trouble:
            self.tell.note(f"Twilio's number was left as it is: {trouble}")

    def _delete_functions(self) -> None:
        if not self.has("stack"):
            return
        state = self.state()
        account = Twilio(state.get("twilio_sid", ""), "", state.get("twilio_number", ""))
        self.chalice().delete(self.known(account))

    def _delete_logs(self) -> None:
        groups = self.client("logs").describe_log_groups(logGroupNamePrefix=f"/aws/lambda/{self.stage.chalice_names}")
        for one in groups["logGroups"]:
            name = one["logGroupName"].removeprefix("/aws/lambda/")
            if name == self.stage.chalice_names or name.startswith(self.stage.prefix):
                self.client("logs").delete_log_group(logGroupName=one["logGroupName"])

    def _unprotect(self) -> None:
        for table in self._tables():
            self.client("dynamodb").update_table(TableName=table, DeletionProtectionEnabled=False)
        pools = self.client("cognito-idp")
        if pool := self.outputs("stack").get("UserPool"):
            pools.update_user_pool(UserPoolId=pool, DeletionProtection="INACTIVE")
        for name in self._buckets():
            self._empty(name)

    def _delete_data(self) -> None:
        """What the stacks retain is removed by name after them."""
        pool = self.outputs("stack").get("UserPool", "")
        for which in ("stack", "tables"):
            self.stacks.delete(self.stage.stack(which))
        for table in self._tables():
            self.client("dynamodb").delete_table(TableName=table)
        for name in self._buckets():
            self.client("s3").delete_bucket(Bucket=name)
        if pool:
            _unless_gone(self.client("cognito-idp").delete_user_pool, UserPoolId=pool)
        self.parameters.forget_all()

    def _tell_rest(self, data_too: bool) -> None:
        left = remains(self.stage, self.client)
        if not left:
            self.tell.say("Nothing is left.")
        elif data_too:
            raise Trouble("This is left; the same command goes on:\n  " + "\n  ".join(left))
        else:
            self.tell.say(f"{len(left)} things are kept; make deploy STAGE={self.stage.name} brings the stage back.")

    def _tables(self) -> list[str]:
        pages = self.client("dynamodb").get_paginator("list_tables").paginate()
        return [name for page in pages for name in page["TableNames"] if name.startswith(self.stage.prefix)]

    def _buckets(self) -> list[str]:
        prefix = self.stage.bucket("")
        return [one["Name"] for one in self.client("s3").list_buckets()["Buckets"] if one["Name"].startswith(prefix)]

    def _empty(self, bucket: str) -> None:
        """Every version of every object: a bucket that holds one cannot be removed."""
        if bucket not in self._buckets():
            return
        for page in self.client("s3").get_paginator("list_object_versions").paginate(Bucket=bucket):
            found = [*page.get("Versions", []), *page.get("DeleteMarkers", [])]
            if found:
                objects = [{"Key": one["Key"], "VersionId": one["VersionId"]} for one in found]
                self.client("s3").delete_objects(Bucket=bucket, Delete={"Objects": objects, "Quiet": True})


def _unless_gone(remove: Any, **named: str) -> None:
    try:
        remove(**named)
    except ClientError as error:
        if error.response["Error"]["Code"] not in ("ResourceNotFoundException",):
            raise


def main(arguments: list[str]) -> int:
    parser = Arguments("Take a stage down.")
    parser.add_argument("--stage", required=True, help="its name, as in prod")
    parser.add_argument("--data", choices=["keep", "delete"], default="keep", help="what becomes of what people wrote")
    given = parser.parse_args(arguments)
    session = boto3.session.Session()
    stage = preflight.identify(given.stage, session)
    return Destroy(stage, session, Telling(), Wishes()).destroy(given.data == "delete")


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
