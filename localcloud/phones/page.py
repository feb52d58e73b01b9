"""Serves the phones page: its files, what it shows, what happens while it is open, and what people do on it."""

import asyncio
import base64
import json
from pathlib import Path
from typing import Any

from aiohttp import web

from localcloud.edge.refusals import refusal
from localcloud.fake_twilio.account import API_PATH, TwilioAccount
from localcloud.fake_twilio.messages import Message, is_gsm7, length
from localcloud.phones.owners import Owners

_HERE = Path(__file__).resolve().parent
_TOKENS = _HERE.parent.parent / "static-site" / "src" / "styles" / "tokens.css"
_FILES = {
    "": (_HERE / "phones.html", "text/html"),
    "phones.css": (_HERE / "phones.css", "text/css"),
    "phones.js": (_HERE / "phones.js", "text/javascript"),
    "thread.js": (_HERE / "thread.js", "text/javascript"),
    "tokens.css": (_TOKENS, "text/css"),
}
_SHOWN_MESSAGES = 2000
# What Twilio takes with one message.
_MOST_MEDIA, _MEDIA_BYTES = 10, 5 * 1024 * 1024
_POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


class PhonesPage:
    """Answers below /phones. Lives in the event loop."""

    def __init__(self, account: TwilioAccount, tables: str, number: str, public: str) -> None:
        self._account = account
        self._number = number
        self._public = public
        self._owners = Owners(tables)
        self._open: set[asyncio.Queue[dict[str, Any] | None]] = set()
        account.listeners.add(self._tell)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """The page, one of its files, or one of its calls."""
        what = request.path.removeprefix("/phones").strip("/")
        if request.method == "GET":
            if what in _FILES:
                return self._file(what)
            if what == "state":
                return web.json_response(await self._state())
            if what == "events":
                return await self._events(request)
        elif request.method == "POST" and what in ("reply", "fail"):
            if request.headers.get("Origin", self._public) != self._public:
                return refusal(403, "forbidden", "Another site may not write texts here.", request)
            try:
                asked = json.loads(await request.read())
                return await (self._reply(asked) if what == "reply" else self._fail(asked))
            except (ValueError, KeyError, TypeError) as wrong:
                return refusal(400, "unreadable", f"This was not understood: {wrong}", request)
        return refusal(404, "not_found", "There is nothing at this address.", request)

    async def close(self) -> None:
        """Ends all live streams."""
        for waiting in self._open:
            waiting.put_nowait(None)

    def _file(self, name: str) -> web.Response:
        path, kind = _FILES[name]
        headers = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
        if kind == "text/html":
            headers["Content-Security-Policy"] = _POLICY
        return web.Response(body=path.read_bytes(), content_type=kind, charset="utf-8", headers=headers)

    async def _state(self) -> dict[str, Any]:
        known = await asyncio.to_thread(self._owners.read)
        messages = list(self._account.messages.values())[-_SHOWN_MESSAGES:]
        return known | {
            "messages": [self._shown(message) for message in messages],
            "armed": self._account.armed,
            "log": self._account.log,
        }

    def _shown(self, message: Message) -> dict[str, Any]:
        outwards = message.sender == self._number
        return {
            "sid": message.sid,
            "phone": message.to if outwards else message.sender,
            "arrived": outwards,
            "body": message.body,
            "status": message.status,
            "told": message.told,
            "error": message.error_code,
            "at": message.created,
            "length": length(message.body),
            "limit": 160 if is_gsm7(message.body) else 70,
            "media": [
                {"address": f"{API_PATH}{message.path}/Media/{sid}", "type": kind} for sid, kind in message.media
            ],
        }

    def _tell(self, news: dict[str, Any]) -> None:
        said = news | {"message": self._shown(news["message"])} if news["type"] == "message" else news
        for waiting in self._open:
            waiting.put_nowait(said)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: every message, log line and armed failure, as it happens."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        waiting: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()
        self._open.add(waiting)
        try:
            await response.write(b"retry: 1000\n\n")
            while True:
                try:
                    news = await asyncio.wait_for(waiting.get(), 15)
                except TimeoutError:
                    await response.write(b": still here\n\n")
                    continue
                if news is None:
                    return response
                await response.write(f"data: {json.dumps(news)}\n\n".encode())
        except ConnectionResetError:
            return response
        finally:
            self._open.discard(waiting)

    async def _reply(self, asked: dict[str, Any]) -> web.Response:
        """`{"number", "body", "media"?: [{"type", "data": base64}]}`: posts the signed webhook; answers its status."""
        media = [(base64.b64decode(one["data"]), str(one["type"])) for one in asked.get("media", [])]
        if len(media) > _MOST_MEDIA or sum(len(content) for content, _ in media) > _MEDIA_BYTES:
            raise ValueError("a text takes ten pictures and 5 MB in all")
        status = await self._account.receive(str(asked["number"]), str(asked["body"]), media)
        return web.json_response({"status": status})

    async def _fail(self, asked: dict[str, Any]) -> web.Response:
        """`{"number", "failure": kind or null}`: arms the next text to this phone, or with "" to whomever, once."""
        self._account.arm(str(asked["number"]), asked["failure"])
        return web.json_response({"armed": self._account.armed})
