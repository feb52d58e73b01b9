"""AWS Signature Version 4 for the one kind of request sent here by the hundred: a POST or DELETE with a known body.

Botocore's signer costs more CPU than the whole rest of a post; a test holds this one to its signatures.
"""

import hashlib
import hmac
from urllib.parse import quote

from msgspec import Struct

SERVICE = "execute-api"


class Credentials(Struct, frozen=True):
    """As botocore freezes them; `token` is empty for a user's own keys."""

    access_key: str
    secret_key: str
    token: str = ""


class Signer:
    """Signs for one host and region at one moment; `now` is `20261122T101716Z`."""

    def __init__(self, credentials: Credentials, region: str, host: str, now: str) -> None:
        self._scope = f"{now[:8]}/{region}/{SERVICE}/aws4_request"
        self._key = _key(credentials.secret_key, now[:8], region)
        fields = {"host": host, "x-amz-date": now}
        if credentials.token:
            fields["x-amz-security-token"] = credentials.token
        self._fields = "".join(f"{name}:{value}\n" for name, value in fields.items())
        self._names = ";".join(fields)
        self._before = f"AWS4-HMAC-SHA256\n{now}\n{self._scope}\n"
        self._claim = f"AWS4-HMAC-SHA256 Credential={credentials.access_key}/{self._scope}, SignedHeaders={self._names}"
        self.headers = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if name != "host")

    def authorization(self, method: str, path: str, body_sha256: str) -> str:
        """The Authorization header for a path as it is sent, without a query."""
        request = f"{method}\n{quote(path, safe='/~')}\n\n{self._fields}\n{self._names}\n{body_sha256}"
        wanted = self._before + hashlib.sha256(request.encode()).hexdigest()
        seal = hmac.digest(self._key, wanted.encode(), "sha256").hex()
        return f"{self._claim}, Signature={seal}"


def _key(secret: str, day: str, region: str) -> bytes:
    key = f"AWS4{secret}".encode()
    for part in (day, region, SERVICE, "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    return key
