"""S3's rules for an address or a form that somebody signed beforehand: what it allows, and until when."""

import base64
import hmac
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

from botocore.auth import S3SigV4PostAuth, S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

_SIGNATURE = "&X-Amz-Signature="
_UNSIGNED_FIELDS = {"policy", "x-amz-signature", "file"}


class NotAllowed(Exception):
    """The message is one sentence for the log of whoever tried."""


class S3Rules:
    """For one bucket and the one pair of keys that this machine's AWS knows."""

    def __init__(self, bucket: str, region: str, access_key: str, secret_key: str) -> None:
        self._host = f"{bucket}.s3.{region}.amazonaws.com"
        self._bucket, self._region = bucket, region
        self._credentials = Credentials(access_key, secret_key)

    def check_address(self, method: str, path: str, query: str, now: datetime) -> None:
        """Of an object's path and raw query, as they reach S3. Raises NotAllowed."""
        signed, _, signature = query.partition(_SIGNATURE)
        said = {name: values[0] for name, values in parse_qs(signed).items()}
        try:
            made = _instant(said["X-Amz-Date"])
            seconds = int(said["X-Amz-Expires"])
        except (KeyError, ValueError):
            raise NotAllowed("This address is not signed.") from None
        auth = S3SigV4QueryAuth(self._credentials, "s3", self._region, expires=seconds)
        request = AWSRequest(method, f"https://{self._host}{path}?{signed}")
        request.context["timestamp"] = said["X-Amz-Date"]
        right = auth.signature(auth.string_to_sign(request, auth.canonical_request(request)), request)
        if not hmac.compare_digest(right, signature):
            raise NotAllowed("This address is not signed for this.")
        if not made - timedelta(minutes=15) <= now < made + timedelta(seconds=seconds):
            raise NotAllowed("This address has expired.")

    def check_form(self, fields: Mapping[str, str], size: int, now: datetime) -> None:
        """Of an upload's fields, without the file, and the file's bytes. Raises NotAllowed."""
        request = AWSRequest("POST", f"https://{self._host}/")
        request.context["timestamp"] = fields.get("x-amz-date", "")
        auth = S3SigV4PostAuth(self._credentials, "s3", self._region)
        policy = fields.get("policy", "")
        if not hmac.compare_digest(auth.signature(policy, request), fields.get("x-amz-signature", "")):
            raise NotAllowed("This form is not signed.")
        said = json.loads(base64.b64decode(policy))
        if now >= datetime.fromisoformat(said["expiration"].replace("Z", "+00:00")):
            raise NotAllowed("This form has expired.")
        named = {"bucket"}
        given = {**fields, "bucket": self._bucket}
        for condition in said["conditions"]:
            named.add(_held(condition, given, size))
        if extra := set(fields) - named - _UNSIGNED_FIELDS:
            raise NotAllowed(f"This form may not have the field {min(extra)}.")


def _held(condition: Any, given: Mapping[str, str], size: int) -> str:
    """The field that a condition is about, when it holds. Raises NotAllowed."""
    if isinstance(condition, dict):
        ((name, wanted),) = condition.items()
        holds = given.get(name) == wanted
    elif condition[0] == "content-length-range":
        name, holds = "file", condition[1] <= size <= condition[2]
    else:
        name, wanted = condition[1].removeprefix("$"), condition[2]
        value = given.get(name, "")
        holds = value == wanted if condition[0] == "eq" else value.startswith(wanted)
    if not holds:
        raise NotAllowed(f"This form is signed for another {name}.")
    return str(name)


def _instant(stamp: str) -> datetime:
    return datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
