"""Secrets as SSM keeps them: asked for once, when a function's process starts, and held in memory only.

One signed request with what pynamodb has loaded anyway; a client of boto3 would cost a third of a second of CPU.
"""

import json
from collections.abc import Sequence
from typing import Any

_SECONDS = 3
_TRIES = 3


class SecretsUnavailable(Exception):
    """SSM did not give every secret: the process must not start without them."""


def fetch(names: Sequence[str], region: str, endpoint: str = "") -> dict[str, str]:
    """The values of these parameters, each by the last part of its name. Raises SecretsUnavailable.

    Credentials are those of the process; `endpoint` stands in for SSM's own address.
    """
    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.exceptions import HTTPClientError
    from botocore.httpsession import URLLib3Session
    from botocore.session import get_session

    credentials = get_session().get_credentials()
    if credentials is None:
        raise SecretsUnavailable("there are no credentials to ask SSM with")
    session = URLLib3Session(timeout=_SECONDS)
    said = ""
    for _ in range(_TRIES):
        request = AWSRequest(
            "POST",
            endpoint or f"https://ssm.{region}.amazonaws.com/",
            {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "AmazonSSM.GetParameters"},
            json.dumps({"Names": list(names), "WithDecryption": True}),
        )
        SigV4Auth(credentials, "ssm", region).add_auth(request)
        try:
            answered = session.send(request.prepare())
        except HTTPClientError as failure:
            said = type(failure).__name__
            continue
        if answered.status_code == 200:
            return _values(json.loads(answered.text), names)
        said = f"status {answered.status_code}"
        if answered.status_code < 500 and "Throttling" not in answered.text:
            break
    raise SecretsUnavailable(f"SSM did not answer: {said}")


def _values(answer: dict[str, Any], names: Sequence[str]) -> dict[str, str]:
    found = {one["Name"]: str(one["Value"]) for one in answer["Parameters"]}
    missing = sorted(set(names) - set(found))
    if missing:
        raise SecretsUnavailable(f"SSM has no {', '.join(missing)}")
    return {name.rpartition("/")[2]: found[name] for name in names}
