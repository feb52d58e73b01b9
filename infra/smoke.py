"""Whether the public address works, asked from outside: `python -m infra.smoke https://…`. It sends nothing."""

import json
import re
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any

from .telling import Trouble

_SECONDS = 15
# The form's own rule: nobody fills it in within three seconds.
_FORM_SECONDS = 3.2
_REQUEST = {
    "name": "Trial of a deploy",
    "phone": "+1 617 555 0100",
    "address": "1 Trial Street, Quincy",
    "issue": "I smell gas in the kitchen",
}


def smoke(public: str, note: Callable[[str], None], pause: Callable[[float], None] = time.sleep) -> None:
    """Ask for everything that each part of a deploy is needed for. Raises Trouble with what did not answer."""
    status, said, _ = _ask(f"{public}/api/health")
    _expect(status == 200 and json.loads(said) == {"ok": True}, "The application is not well", status, said)
    note("the application writes and reads its tables")

    status, said, headers = _ask(f"{public}/")
    _expect(status == 200 and 'id="app"' in said, "The sign-in page is not there", status, said)
    _expect("content-security-policy" in headers, "The sign-in page has no policy", status, said)
    assets = re.findall(r'(?:src|href)="(/[^"]+)"', said)
    for asset in assets:
        status, _, _ = _ask(public + asset)
        _expect(status == 200, f"{asset} of the sign-in page is missing", status, "")
    note(f"the sign-in page and its {len(assets)} files are there")

    status, said, _ = _ask(f"{public}/api/board")
    _expect(status == 401 and _code(said) == "not_signed_in", "The board is open to strangers", status, said)
    note("nobody sees the board without signing in")

    status, said, headers = _ask(f"{public}/request")
    _expect(status == 200 and "no-store" in headers.get("cache-control", ""), "The form is not there", status, said)
    hidden = dict(re.findall(r'name="(opened)" value="([^"]*)"', said))
    _expect(set(hidden) == {"opened"}, "The form lacks what it hides", status, said)
    pause(_FORM_SECONDS)
    status, said, _ = _ask(f"{public}/request", {**_REQUEST, **hidden, "texts_allowed": True, "trial": True})
    wanted = {"trial": True, "priority": "emergency"}
    _expect(status == 200 and json.loads(said) == wanted, "A request does not get through", status, said)
    note("a request goes the whole way; being a trial, it opened and sent nothing")


def _ask(address: str, content: Any = None) -> tuple[int, str, dict[str, str]]:
    body = None if content is None else json.dumps(content).encode()
    request = urllib.request.Request(address, body, {"Accept": "text/html,*/*", "User-Agent": "truckroll-smoke"})
    if body:
        request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS) as answered:
            return answered.status, answered.read().decode(), _lower(answered.headers)
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(errors="replace"), _lower(error.headers)
    except (urllib.error.URLError, TimeoutError, ConnectionError) as error:
        why = getattr(error, "reason", error)
        raise Trouble(f"{address} does not answer: {why}. In a rehearsal make run has to be running.") from None


def _lower(headers: Any) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _code(said: str) -> str:
    try:
        return str(json.loads(said)["error"]["code"])
    except (ValueError, KeyError, TypeError):
        return ""


def _expect(right: bool, what: str, status: int, said: str) -> None:
    if not right:
        raise Trouble(f"{what}: it answered {status}. {said[:300]}")


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("python -m infra.smoke https://the-public-address", file=sys.stderr)
        return 2
    try:
        smoke(arguments[0].rstrip("/"), lambda line: print(f"  {line}", flush=True))
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
