"""The stage's secrets in SSM, as SecureStrings: made where they are ours, asked for where they are Twilio's.

They are never printed, never written to a file, and in no function's environment.
"""

import os
import secrets
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from .stage import Stage
from .telling import Trouble

LINKS, ORIGIN, COGNITO, TWILIO = "link-secrets", "origin-secret", "cognito-secret", "twilio-token"


@dataclass(frozen=True)
class Twilio:
    """The account that sends. `api` is another address than Twilio's own, empty for a real deploy."""

    sid: str
    token: str
    number: str
    api: str = ""


class Parameters:
    def __init__(self, client: Any, stage: Stage) -> None:
        self._client = client
        self._stage = stage

    def read(self, name: str) -> str | None:
        try:
            found = self._client.get_parameter(Name=self._stage.secrets + name, WithDecryption=True)
        except ClientError as error:
            if error.response["Error"]["Code"] == "ParameterNotFound":
                return None
            raise
        return str(found["Parameter"]["Value"])

    def keep(self, name: str, value: str) -> bool:
        """Write it where it differs; answers whether it did."""
        if self.read(name) == value:
            return False
        self._client.put_parameter(
            Name=self._stage.secrets + name, Value=value, Type="SecureString", Overwrite=True, Tier="Standard"
        )
        return True

    def made_once(self, name: str) -> str:
        """A secret of ours: made the first time and the same ever after."""
        kept = self.read(name)
        if kept is None:
            kept = secrets.token_hex(32)
            self.keep(name, kept)
        return kept

    def forget_all(self) -> None:
        for name in (LINKS, ORIGIN, COGNITO, TWILIO):
            try:
                self._client.delete_parameter(Name=self._stage.secrets + name)
            except ClientError as error:
                if error.response["Error"]["Code"] != "ParameterNotFound":
                    raise


def twilio_account(parameters: Parameters, known: dict[str, Any]) -> Twilio:
    """From the environment, else what an earlier deploy was given. Raises Trouble that says what is missing."""
    sid = os.environ.get("TWILIO_ACCOUNT_SID") or known.get("twilio_sid", "")
    token = os.environ.get("TWILIO_AUTH_TOKEN") or parameters.read(TWILIO) or ""
    number = os.environ.get("TWILIO_NUMBER") or known.get("twilio_number", "")
    given = {"TWILIO_ACCOUNT_SID": sid, "TWILIO_AUTH_TOKEN": token, "TWILIO_NUMBER": number}
    missing = [name for name, value in given.items() if not value]
    if missing:
        raise Trouble(
            f"The first deploy of a stage needs {' and '.join(missing)} in the environment: Twilio's console shows "
            "them under Account Info and Phone Numbers. They are kept as secrets of the stage and not asked for again."
        )
    return Twilio(sid, token, number, stand_in())


def stand_in() -> str:
    """Another address than Twilio's own, for a rehearsal."""
    return os.environ.get("TRUCKROLL_TWILIO_API", "").rstrip("/")
