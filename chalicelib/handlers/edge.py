"""Where HTTP begins: refusals become statuses, bodies become typed commands, sessions become people.

`@handled` wraps every JSON route: what it raises as a Refusal is answered in the one error shape.
"""

import hmac
import re
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import msgspec
from chalice.app import Request, Response

from chalicelib.domain import errors
from chalicelib.domain.link import job_named
from chalicelib.domain.people import Actor
from chalicelib.models import sessions
from chalicelib.observability import counted, logger
from chalicelib.settings import settings

COOKIE = "truckroll_session"
LONGEST_BODY = 200_000
_JOB = re.compile(r"[0-9A-Z]{8}")
STATUSES: dict[type[errors.Refusal], int] = {
    errors.NotReadable: 400,
    errors.NotSignedIn: 401,
    errors.Forbidden: 403,
    errors.NotFound: 404,
    errors.Conflict: 409,
    errors.LinkGone: 410,
    errors.Invalid: 422,
    errors.TooMany: 429,
    errors.Unavailable: 503,
    errors.NewerSchema: 503,
}
_BOUND = re.compile(r"Expected `(?:int|float)` (>=|<=|>|<) (-?[0-9.]+)")
_EXPECTED = re.compile(r"Expected `([a-z |]+)`")
_KINDS = {"str": "text", "int": "a whole number", "float": "a number", "bool": "true or false"}
_KINDS |= {"object": "an object", "array": "a list"}
_BOUNDS = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}
HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
Decoded = TypeVar("Decoded")
Route = Callable[..., Response]


def status_of(refusal: errors.Refusal) -> int:
    """The status of a refusal: its own row of the table, or that of the nearest class above it."""
    return next(STATUSES[cls] for cls in type(refusal).__mro__ if cls in STATUSES)


def answer(body: Any, status: int = 200, headers: dict[str, Any] | None = None) -> Response:
    """A JSON answer; Structs are encoded as they are."""
    text = body if isinstance(body, str) else msgspec.json.encode(body).decode()
    return Response(
        text, headers={"Content-Type": "application/json", **HEADERS, **(headers or {})}, status_code=status
    )


def refused(request: Request, refusal: errors.Refusal, extra: dict[str, Any] | None = None) -> Response:
    """The one error shape, with `extra` beside it."""
    headers = {"Retry-After": str(refusal.retry_after)} if isinstance(refusal, errors.TooMany) else {}
    return answer({"error": shape_of(request, refusal), **(extra or {})}, status_of(refusal), headers)


def shape_of(request: Request, refusal: errors.Refusal) -> dict[str, Any]:
    return {
        "code": refusal.code,
        "message": refusal.message,
        "fields": refusal.fields,
        "request_id": request_id(request),
    }


def request_id(request: Request) -> str:
    return str(request.context.get("requestId", ""))


def refused_as_json(request: Request, refusal: errors.Refusal) -> Response:
    return refused(request, refusal, refusal.beside)


def job_of(request: Request) -> dict[str, str]:
    """The job that the address names, itself or by a link, for the log: whether there is one is not asked."""
    named = request.uri_params or {}
    job = named.get("reference", "").upper() or job_named(named.get("token", ""))
    return {"job": job} if _JOB.fullmatch(job) else {}


def handled(
    blueprint: Any, refuse: Callable[[Request, errors.Refusal], Response] = refused_as_json
) -> Callable[[Route], Route]:
    """Wrap a route of a Blueprint: refusals, foreign origins and failures are all answered in one shape."""

    def wrap(route: Route) -> Route:
        @wraps(route)
        def wrapped(*args: Any, **kwargs: Any) -> Response:
            request = blueprint.current_request
            try:
                check_origin(request)
                return route(*args, **kwargs)
            except errors.Refusal as refusal:
                counted("refusals", code=refusal.code, **job_of(request))
                return refuse(request, refusal)
            # Chalice would answer what is not its own with a bare 500 before any middleware sees it.
            except Exception:  # noqa: BLE001 - logged whole, answered in the one shape.
                counted("failures")
                logger().exception("request failed", extra={"request_id": request_id(request)} | job_of(request))
                return refuse(request, errors.Unavailable("Something went wrong here. Please try again."))

        return wrapped

    return wrap


def in_one_shape(event: Any, get_response: Callable[[Any], Any]) -> Any:
    """Around every HTTP request: what Chalice itself refuses, a content type say, is answered in the one shape, too."""
    response = get_response(event)
    if isinstance(response.body, dict) and "Code" in response.body:
        refusal = errors.NotReadable("This address does not take what was sent, or not in this way.")
        return answer({"error": shape_of(event, refusal)}, response.status_code)
    return response


def check_origin(request: Request) -> None:
    """A browser names the page a POST comes from; only our own may change anything."""
    origin = request.headers.get("origin")
    own = origin in (None, "", *settings().sites) or (origin == "null" and _own_form(request))
    if request.method not in ("GET", "HEAD") and not own:
        raise errors.ForeignOrigin()
    known, named = settings().origin_secret, request.headers.get("x-origin-secret", "")
    if known and not hmac.compare_digest(named.encode(), known.encode()):
        raise errors.Forbidden("Please use the public address.")


def _own_form(request: Request) -> bool:
    """Under `Referrer-Policy: no-referrer` browsers send the plain forms of our own pages with `Origin: null`.

    Newer ones say beside it that the page was ours. Older ones do not: there the link's token, which no other site has,
    is proof enough, and the office's addresses take no forms.
    """
    site = request.headers.get("sec-fetch-site")
    return site == "same-origin" or (site is None and not request.path.startswith("/api"))


def client_address(request: Request) -> str:
    """Who asks: CloudFront's own header counts only with the secret that proves it came through CloudFront."""
    if settings().origin_secret:
        viewer = request.headers.get("cloudfront-viewer-address", "")
        if viewer:
            return str(viewer.rsplit(":", 1)[0])
    return str(request.context.get("identity", {}).get("sourceIp", ""))


def raw_of(request: Request) -> bytes:
    """The body's bytes; raises NotReadable when there are too many."""
    raw = request.raw_body or b""
    if len(raw) > LONGEST_BODY:
        raise errors.NotReadable("That is too much at once.")
    return raw if isinstance(raw, bytes) else raw.encode()


def body_of(request: Request, decoder: msgspec.json.Decoder[Decoded]) -> Decoded:
    """The body as the decoder's type. Raises NotReadable for what is not JSON, Invalid naming the field otherwise."""
    raw = raw_of(request)
    try:
        return decoder.decode(raw)
    except msgspec.ValidationError as error:
        raise invalid(error) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise errors.NotReadable() from None


def invalid(error: msgspec.ValidationError) -> errors.Invalid:
    """`Expected str of length >= 1 - at $.customer.name` becomes a field and a sentence."""
    message, _, path = str(error).partition(" - at `")
    field = path.rstrip("`").removeprefix("$").removeprefix(".").replace("[", ".").replace("]", "").replace("...", "")
    if "missing required field `" in message:
        missing = message.split("`")[1]
        return errors.Invalid({f"{field}.{missing}".lstrip("."): "This is needed."})
    return errors.Invalid({field or "body": _plain(message)})


def _plain(message: str) -> str:
    if "length >=" in message:
        least = message.rsplit(" ", 1)[-1]
        return "This is needed." if least == "1" else f"This is too short: {least} at least."
    if message.startswith("Invalid"):
        return "This is not one of the choices."
    if "length <=" in message:
        return f"This is too long: {message.rsplit(' ', 1)[-1]} at most."
    if "matching regex" in message:
        return "This is not written as it has to be."
    bound = _BOUND.fullmatch(message)
    if bound:
        return f"This must be {_BOUNDS[bound[1]]} {bound[2].removesuffix('.0')}."
    wanted = _EXPECTED.match(message)
    if wanted:
        return f"This must be {' or '.join(_KINDS.get(kind, kind) for kind in wanted[1].split(' | '))}."
    return message.replace("`", "").rstrip(".") + "."


def form_of(request: Request) -> dict[str, str]:
    """A plain form post; blank fields are kept."""
    raw = raw_of(request)
    try:
        pairs = parse_qsl(raw.decode(), keep_blank_values=True, max_num_fields=500)
    except (UnicodeDecodeError, ValueError):
        raise errors.NotReadable() from None
    return dict(pairs)


def is_json(request: Request) -> bool:
    return "json" in request.headers.get("content-type", "application/json")


def session_token(request: Request) -> str:
    """The session cookie's value. Ours are never quoted, so what browsers send can be read without a library."""
    for pair in request.headers.get("cookie", "").split(";"):
        name, _, value = pair.partition("=")
        if name.strip() == COOKIE:
            return str(value.strip())
    return ""


def signed_in(request: Request) -> Actor:
    """The person of the office who asks. Raises NotSignedIn."""
    token = session_token(request)
    session = sessions.get(token) if token else None
    if session is None:
        raise errors.NotSignedIn()
    return Actor(role="owner" if session.role == "owner" else "dispatcher", id=session.user_id, name=session.name)


def owner(request: Request) -> Actor:
    """The same, for what only an owner may change. Raises Forbidden."""
    actor = signed_in(request)
    if actor.role != "owner":
        raise errors.Forbidden("Only the owner can change this.")
    return actor
