"""The one port: each address goes to the application, sockets, photos, phones, the fake Twilio or the site."""

import logging
from collections.abc import Awaitable, Callable, Sequence

from aiohttp import web

from chalicelib.domain.link import without_tokens
from localcloud.edge.refusals import refusal

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
APPLICATION = ("/api/", "/t/", "/q/", "/s/", "/twilio/", "/request")
_log = logging.getLogger("localcloud.front")
REQUEST_BYTES = 10 * 1024 * 1024
_OUR_NAMES = ("127.0.0.1", "localhost")


class Front:
    """What CloudFront's behaviours do on AWS, by the first prefix that matches."""

    def __init__(self, public: str, behaviours: Sequence[tuple[str, Answer]], otherwise: Answer) -> None:
        self._public = public
        self._behaviours = behaviours
        self._otherwise = otherwise

    def application(self) -> web.Application:
        """To be served on the port."""
        app = web.Application(client_max_size=REQUEST_BYTES)
        app.router.add_route("*", "/{path:.*}", self._answer)
        return app

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        try:
            return await self._route(request)
        except web.HTTPRequestEntityTooLarge:
            return refusal(413, "too_large", "That is too large to send.", request)
        except web.HTTPException:
            raise
        except Exception:  # noqa: BLE001 - what breaks in front of the application must look like any other refusal.
            _log.exception("%s %s failed", request.method, without_tokens(request.path))
            return refusal(500, "internal", "Something went wrong here. Please try again.", request)

    async def _route(self, request: web.Request) -> web.StreamResponse:
        name = request.host.partition(":")[0]
        if name == "localhost" and request.method in ("GET", "HEAD"):
            # One origin: links, cookies and the socket's Origin check all belong to the public address.
            raise web.HTTPFound(self._public + request.raw_path)
        if name not in _OUR_NAMES:
            # A stranger's page can give this machine a name of its own and would then read texts and their links.
            return refusal(421, "wrong_address", f"Truckroll is at {self._public} only.", request)
        for prefix, answer in self._behaviours:
            if request.path.startswith(prefix) or request.path == prefix.rstrip("/"):
                return await answer(request)
        return await self._otherwise(request)
