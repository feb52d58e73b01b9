"""What must be so before anything is changed: credentials, region, Python, Twilio's number, and Lambda's quota."""

import re
import sys
from collections.abc import Callable
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from .layer import runtime
from .parameters import Twilio
from .stacks import Stacks
from .stage import Stage, is_name
from .telling import Trouble
from .twilio_number import Number, look_up

RECOMMENDED = (3, 13)
NEWEST = (3, 14)
_ENOUGH_CONCURRENCY = 50
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def identify(name: str, session: boto3.session.Session) -> Stage:
    """The stage in the account and region that the credentials are for. Raises Trouble."""
    if not is_name(name):
        raise Trouble(f"{name!r} cannot be a stage's name: a few small letters, as in STAGE=prod.")
    if not session.region_name:
        raise Trouble("No region is set: run `aws configure`, or set AWS_DEFAULT_REGION (as in us-east-1).")
    try:
        account = session.client("sts").get_caller_identity()["Account"]
    except (ClientError, BotoCoreError) as error:
        raise Trouble(f"AWS does not know these credentials: run `aws configure` first. It said: {error}") from None
    return Stage(name, account, session.region_name)


def existing(name: str, session: boto3.session.Session) -> Stage:
    """The same, of one that was deployed and has data. Raises Trouble where none was, a mistyped one perhaps."""
    stage = identify(name, session)
    if not Stacks(session.client("cloudformation"), print).exists(stage.stack("tables")):
        raise Trouble(f"There is no {stage.name} in account {stage.account}, region {stage.region}.")
    return stage


def check_python(note: Callable[[str], None]) -> None:
    if sys.version_info[:2] > NEWEST:
        raise Trouble(f"Lambda has no {runtime()} yet: remove .venv and run this with PYTHON=python3.13.")
    if sys.version_info[:2] < RECOMMENDED:
        note(f"Lambda will run {runtime()}, as here; 3.13 starts faster: remove .venv, give PYTHON=python3.13")
    else:
        note(f"Lambda will run {runtime()}")


def check_email(email: str, known: str) -> str:
    """The first owner's, who also gets alarms. Raises Trouble where nobody ever gave one."""
    found = email or known
    if not _EMAIL.fullmatch(found):
        raise Trouble("The first deploy of a stage needs EMAIL=you@example.com: who signs in first and gets alarms.")
    return found


def check_number(account: Twilio, note: Callable[[str], None]) -> Number:
    number = look_up(account)
    note(f"Twilio has {number.phone} ({number.name})")
    return number


def check_taken(number: Number, own: set[str], stage: Stage, may_be_taken: bool) -> None:
    """Raises Trouble where the number serves something else, another stage perhaps, and that was not said to be meant.

    `own` are the addresses at which this stage takes texts.
    """
    if number.is_free or number.posts_to in own or may_be_taken:
        return
    raise Trouble(
        f"{number.phone} serves something else: what people write to it goes to {number.posts_to}, which is not "
        f"{stage.name}'s. Give {stage.name} a number of its own (TWILIO_NUMBER=+1…); or run the same command with "
        "TAKE_NUMBER=1, and nobody there gets texts any more."
    )


def check_quota(client: Any, note: Callable[[str], None]) -> None:
    """New accounts may run ten functions at once, which a busy morning can use up."""
    limit = client.get_account_settings()["AccountLimit"]["ConcurrentExecutions"]
    if limit < _ENOUGH_CONCURRENCY:
        note(
            f"Lambda runs at most {limit} functions at once here, as in new accounts: enough for a few boards. Ask for"
        )
        note("more of AWS before it grows (Service Quotas: Concurrent executions); a busy moment is slower until then.")
