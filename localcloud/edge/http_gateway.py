"""API Gateway on this machine: turns requests into Lambda proxy events and the answers back,
through Chalice's LocalGateway.

What LocalGateway leaves out of a real REST API event is added here: request id, stage, multi-value headers, text
bodies and URL-decoded path parameters.
"""

import asyncio
import base64
import uuid
from concurrent.futures import Executor
from typing import Any, cast
from urllib.parse import unquote

from aiohttp import web
from chalice.app import Chalice
from chalice.config import Config
from chalice.local import LambdaContext, LambdaEventConverter, LocalChalice, LocalGateway, RouteMatcher

from localcloud.edge.refusals import refusal

STAGE = "api"
API_ID = "localrest1"
LAMBDA_PAYLOAD_BYTES = 6 * 1024 * 1024
_COMPRESSED_FROM = 1024
_TIMEOUT_SECONDS = 29
_DROPPED = {"content-length", "transfer-encoding", "connection"}


class _RestEvents(LambdaEventConverter):
    """Events as a REST API sends them."""

    def create_lambda_event(self, method: str, path: str, headers: Any, body: bytes | None = None) -> dict[str, Any]:
        event: dict[str, Any] = super().create_lambda_event(method, path, headers, None)
        several = {name.lower(): headers.getall(name) for name in headers}
        query = event["multiValueQueryStringParameters"]
        event["pathParameters"] = {name: unquote(value) for name, value in event["pathParameters"].items()} or None
        event["resource"] = event["requestContext"]["resourcePath"]
        event["path"] = event["requestContext"]["path"]
        event["httpMethod"] = method
        event["headers"] = {name: values[-1] for name, values in several.items()}
        event["multiValueHeaders"] = several
        event["queryStringParameters"] = {name: values[-1] for name, values in query.items()} if query else None
        event["stageVariables"] = None
        event["requestContext"] |= {
            "requestId": str(uuid.uuid4()),
            "stage": STAGE,
            "apiId": API_ID,
            "accountId": "123456789012",
            "protocol": "HTTP/1.1",
            "identity": {"sourceIp": "127.0.0.1", "userAgent": headers.get("User-Agent")},
        }
        event["isBase64Encoded"] = bool(body) and self._is_binary({"content-type": headers.get("Content-Type", "")})
        if not body:
            event["body"] = None
        elif event["isBase64Encoded"]:
            event["body"] = base64.b64encode(body).decode("ascii")
        else:
            event["body"] = body.decode("utf-8", "replace")
        return event


class _Gateway(LocalGateway):
    """LocalGateway with these events and with a context that has a REST function's time limit."""

    def __init__(self, app: Chalice) -> None:
        super().__init__(app, Config())
        self.event_converter = _RestEvents(RouteMatcher(list(app.routes)), app.api.binary_types)

    def _generate_lambda_context(self) -> LambdaContext:
        return LambdaContext("truckroll-local", 512, max_runtime_ms=_TIMEOUT_SECONDS * 1000)


class HttpGateway:
    """Serves the application's routes. Requests run in `workers`; the application keeps one request per thread."""

    def __init__(self, app: Chalice, workers: Executor) -> None:
        # Without LocalChalice the current request would be shared by all threads.
        app.__class__ = LocalChalice
        self._routes = app.routes
        self._matcher = RouteMatcher(list(app.routes))
        self._gateway = _Gateway(app)
        self._workers = workers

    async def answer(self, request: web.Request) -> web.Response:
        """The application's answer, or the gateway's own refusal in the same shape."""
        path = request.raw_path
        try:
            route = self._matcher.match_route(path).route
        except ValueError:
            return refusal(404, "not_found", "There is nothing at this address.", request)
        if request.method not in self._routes[route]:
            allow = ", ".join(sorted(self._routes[route]))
            return refusal(405, "method_not_allowed", "This address does not take that.", request, {"Allow": allow})
        body = await request.read()
        if len(body) > LAMBDA_PAYLOAD_BYTES:
            return refusal(413, "too_large", "That is too large to send.", request)
        call = asyncio.get_running_loop().run_in_executor(
            self._workers, self._gateway.handle_request, request.method, path, cast(Any, request.headers), body
        )
        try:
            said = await asyncio.wait_for(call, _TIMEOUT_SECONDS)
        except TimeoutError:
            return refusal(504, "timeout", "That took too long. Please try again.", request)
        return _response(said)


def _response(said: dict[str, Any]) -> web.Response:
    content = said.get("body") or ""
    body = base64.b64decode(content) if said.get("isBase64Encoded") else str(content).encode("utf-8")
    response = web.Response(status=said["statusCode"], body=body)
    # Single headers first; a header that is in both maps is taken from the one with several values.
    several = said.get("multiValueHeaders") or {}
    for name, value in (said.get("headers") or {}).items():
        if name not in several and name.lower() not in _DROPPED:
            response.headers.add(name, str(value))
    for name, values in several.items():
        for value in values:
            response.headers.add(name, str(value))
    if "Content-Type" not in response.headers:
        response.headers["Content-Type"] = "application/json"
    # As the deployed API does, by `minimum_compression_size`, for whoever takes it.
    if len(body) >= _COMPRESSED_FROM:
        response.enable_compression()
    return response
