"""A rehearsal cloud: moto as an AWS account to deploy to, and a Twilio that has one number.

`python -m tests.rehearsal PORT` prints what a shell has to set so that `make deploy` goes there, and serves until it is
stopped. The patches of moto are here alone: nothing that is deployed or deploys knows of them.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qs

NUMBER = {"sid": "PN" + "1" * 32, "phone_number": "+16175550100", "friendly_name": "Rehearsal", "sms_url": ""}
TWILIO = "/twilio-api"
StartResponse = Callable[[str, list[tuple[str, str]]], Any]


class Front:
    """moto for all but the few addresses that are Twilio's or the rehearsal's own."""

    def __init__(self, aws: Callable[[dict[str, Any], StartResponse], Iterable[bytes]]) -> None:
        self._aws = aws
        self._failing = ""

    def __call__(self, request: dict[str, Any], start: StartResponse) -> Iterable[bytes]:
        path = request["PATH_INFO"]
        if path.startswith(TWILIO):
            return self._twilio(request, start)
        if path.rstrip("/").endswith("/account-settings"):
            # moto does not know the call. A new account's quota: the deploy has to warn.
            return _json(start, {"AccountLimit": {"ConcurrentExecutions": 10}})
        if path.endswith("/layers") and "find=LayerVersion" in request["QUERY_STRING"]:
            return _layer(start, parse_qs(request["QUERY_STRING"])["Arn"][0])
        if path == "/rehearsal/remembered":
            from tests.rehearsal.kinds import remembered

            return _json(start, remembered)
        if path == "/rehearsal/passwords":
            return _passwords(start)
        if path == "/rehearsal/validate":
            return _validated(start)
        if path == "/rehearsal/held":
            from tests.rehearsal.held import held

            return _json(start, held())
        if path == "/rehearsal/fail":
            self._failing = request["QUERY_STRING"]
            return _json(start, {})
        if self._failing and path.endswith(self._failing) and request["REQUEST_METHOD"] == "POST":
            self._failing = ""
            start(
                "400 Bad Request", [("Content-Type", "application/json"), ("x-amzn-ErrorType", "BadRequestException")]
            )
            return [b'{"message": "The rehearsal lets this fail."}']
        return self._aws(request, start)

    def _twilio(self, request: dict[str, Any], start: StartResponse) -> Iterable[bytes]:
        if request["REQUEST_METHOD"] == "POST":
            said = request["wsgi.input"].read(int(request.get("CONTENT_LENGTH") or 0)).decode()
            form = parse_qs(said, keep_blank_values=True)
            NUMBER["sms_url"] = form["SmsUrl"][0]
            return _json(start, NUMBER)
        asked = parse_qs(request["QUERY_STRING"]).get("PhoneNumber", [""])[0]
        capable = NUMBER | {"sms_method": "POST", "capabilities": {"sms": True}}
        return _json(start, {"incoming_phone_numbers": [capable] if asked == NUMBER["phone_number"] else []})


def _layer(start: StartResponse, arn: str) -> Iterable[bytes]:
    """moto knows layers by name and version, and Chalice asks by ARN."""
    from moto.awslambda.models import lambda_backends

    found = lambda_backends[arn.split(":")[4]][arn.split(":")[3]].layers_versions_by_arn(arn)
    if found is None:
        start(
            "404 Not Found", [("Content-Type", "application/json"), ("x-amzn-ErrorType", "ResourceNotFoundException")]
        )
        return [b"{}"]
    return _json(start, found.get_layer_version())


def _validated(start: StartResponse) -> Iterable[bytes]:
    """moto would take a certificate for validated after a minute; here somebody says when DNS has its line."""
    from moto.acm.models import acm_backends

    for backend in acm_backends["123456789012"].values():
        for one in backend._certificates.values():
            one.status = "ISSUED"
    return _json(start, {})


def _passwords(start: StartResponse) -> Iterable[bytes]:
    """moto mails nothing."""
    from moto.cognitoidp.models import cognitoidp_backends

    pools = cognitoidp_backends["123456789012"]["us-east-1"].user_pools.values()
    return _json(start, {name: user.password for pool in pools for name, user in pool.users.items()})


def _json(start: StartResponse, content: Any) -> Iterable[bytes]:
    start("200 OK", [("Content-Type", "application/json")])
    return [json.dumps(content).encode()]


def environment(port: int) -> dict[str, str]:
    """What a shell sets to deploy here."""
    return {
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "rehearsal",
        "AWS_SECRET_ACCESS_KEY": "the-operators-own-key",
        "TRUCKROLL_TWILIO_API": f"http://127.0.0.1:{port}{TWILIO}",
        "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
        "TWILIO_AUTH_TOKEN": "rehearsal-token",
        "TWILIO_NUMBER": str(NUMBER["phone_number"]),
    }


def main(port: int) -> None:
    # Certificates wait for the rehearsal's word, not for a minute.
    os.environ["MOTO_ACM_VALIDATION_WAIT"] = str(24 * 3600)
    from tests.rehearsal import gateway, kinds, stacks

    for one in (kinds, gateway, stacks):
        one.teach()
    from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
    from werkzeug.serving import WSGIRequestHandler, make_server

    server = make_server(
        "127.0.0.1", port, Front(DomainDispatcherApplication(create_backend_app)), threaded=True,
        request_handler=type("Quiet", (WSGIRequestHandler,), {"log_request": lambda *_: None}),
    )  # fmt: skip
    for name, value in environment(server.server_port).items():
        sys.stdout.write(f"export {name}={value}\n")
    # Nothing serves the made-up public address: what a deploy asks at its end, a local cloud answers.
    sys.stdout.write("export SMOKE_AT=http://127.0.0.1:8000  # where make run is running\n")
    sys.stdout.write(f"# serving at {server.server_port}; Ctrl-C ends it\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
