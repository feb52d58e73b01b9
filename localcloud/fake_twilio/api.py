"""The HTTP side of the fake: `/2010-04-01/Accounts/{sid}/Messages.json` and what is below it, as Twilio's client and
browsers use them, and the store that a medium's address leads to.
"""

import asyncio
import base64
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote, urlencode

from aiohttp import web

from localcloud.environment import TWILIO_NUMBER
from localcloud.fake_twilio.account import TwilioAccount
from localcloud.fake_twilio.messages import ACCOUNT, API_VERSION, Message
from localcloud.fake_twilio.refusals import BROKEN, NOT_SIGNED_IN, OPTED_OUT, TOO_MANY, bad_number, not_found, refused

STALL_SECONDS = 30.0
RETRY_AFTER_SECONDS = 5
_PAGE_SIZE, _LARGEST_PAGE = 50, 1000
_MESSAGES = f"/{API_VERSION}/Accounts/{ACCOUNT}/Messages"
_STORE = f"/media/{ACCOUNT}/"
_TYPE = re.compile(r"[a-z]+/[A-Za-z0-9.+-]+")
_MEDIA_OF = re.compile(_MESSAGES + r"/(\w+)/Media(?:/(\w+?))?(\.json)?")


class TwilioApi:
    """Answers below `base`, the path that stands for https://api.twilio.com."""

    def __init__(self, account: TwilioAccount, base: str) -> None:
        self._account = account
        self._base = base

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """One API call."""
        path = request.path.removeprefix(self._base)
        if path == _MESSAGES + ".json" and request.method == "POST":
            return await self._create(request)
        if path == _MESSAGES + ".json" and request.method in ("GET", "HEAD"):
            return self._list(request)
        if request.method not in ("GET", "HEAD"):
            return not_found(path).response()
        if path.startswith(_STORE):
            return self._stored(request, path.removeprefix(_STORE))
        if asked := _MEDIA_OF.fullmatch(path):
            return self._media(asked[1], asked[2], as_json=asked[3] is not None) or not_found(path).response()
        message = self._account.messages.get(path.removeprefix(_MESSAGES + "/").removesuffix(".json"))
        if message is None:
            return not_found(path).response()
        self._account.mark_told(message)
        return web.json_response(message.as_json())

    def _media(self, of: str, sid: str | None, as_json: bool) -> web.Response | None:
        """The list of a message's media, what is known of one, or the way to its bytes; None for what is not there."""
        message = self._account.messages.get(of)
        if message is None or not (sid or as_json):
            return None
        if sid is None:
            shown = [message.medium_as_json(*medium) for medium in message.media]
            uri = f"{message.path}/Media.json"
            return web.json_response({"media_list": shown} | _page_of(uri, 0, _PAGE_SIZE, 0, len(shown)))
        kind = dict(message.media).get(sid)
        if kind is None:
            return None
        if as_json:
            return web.json_response(message.medium_as_json(sid, kind))
        return web.Response(status=307, headers={"Location": f"{self._base}{_STORE}{sid}?as={quote(kind, safe='')}"})

    def _stored(self, request: web.Request, sid: str) -> web.Response:
        """The bytes, by an address that is proof enough: like S3, the store takes no second one beside it."""
        content = self._account.media.get(sid)
        if content is None:
            return not_found(request.path).response()
        if "Authorization" in request.headers:
            return web.Response(status=400, text="Only one auth mechanism allowed")
        kind = request.query.get("as", "")
        kind = kind if _TYPE.fullmatch(kind) else "application/octet-stream"
        # It is whatever somebody chose on the phones page, and here it is on the board's own origin.
        policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
        safe = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": policy}
        return web.Response(body=content, headers={"Content-Type": kind, **safe})

    async def _create(self, request: web.Request) -> web.StreamResponse:
        if not _signed_in(request):
            return NOT_SIGNED_IN.response()
        form = {name: str(value) for name, value in (await request.post()).items()}
        to = form.get("To", "")
        if refusal := refused(form, TWILIO_NUMBER):
            self._account.note(to, f"POST Messages {refusal.status}, {refusal.code}, to {{name}}")
            return refusal.response()
        if self._account.is_opted_out(to):
            self._account.note(to, "POST Messages 400, 21610, to {name}")
            return OPTED_OUT.response()
        failure = self._account.use_up(to)
        if failure in ("429", "21610", "21211"):
            return self._refuse_as_armed(failure, to)
        message = self._account.accept(to, form.get("Body", ""), form.get("StatusCallback", ""), failure)
        if failure == "500":
            self._account.note(to, "POST Messages 500 after accept, to {name}. Message exists, nobody was told")
            return BROKEN.response()
        if failure == "stall":
            self._account.note(to, "POST Messages stalled, to {name}. Message exists, nobody was told")
            await asyncio.sleep(STALL_SECONDS)
            if request.transport:
                request.transport.abort()
            return BROKEN.response()
        self._account.note(to, "POST Messages 201, to {name}")
        return web.json_response(message.as_json(), status=201)

    def _refuse_as_armed(self, failure: str, to: str) -> web.Response:
        if failure == "429":
            self._account.note(to, f"POST Messages 429, to {{name}}, wait {RETRY_AFTER_SECONDS} s")
            return TOO_MANY.response({"Retry-After": str(RETRY_AFTER_SECONDS)})
        self._account.note(to, f"POST Messages 400, {failure}, to {{name}}")
        return (OPTED_OUT if failure == "21610" else bad_number(to)).response()

    def _list(self, request: web.Request) -> web.Response:
        query = request.query
        try:
            size = min(max(int(query.get("PageSize", _PAGE_SIZE)), 1), _LARGEST_PAGE)
            page = max(int(query.get("Page", 0)), 0)
            found = list(_matching(reversed(self._account.messages.values()), dict(query)))
        except ValueError as wrong:
            return web.json_response(
                {"code": 20001, "message": f"Invalid parameter: {wrong}", "more_info": "", "status": 400}, status=400
            )
        first = page * size
        # A page token names the last message of the page before, so that texts arriving in between shift nothing.
        if token := query.get("PageToken", ""):
            sids = [message.sid for message in found]
            first = sids.index(token[2:]) + 1 if token[2:] in sids else first
        shown = found[first : first + size]
        for message in shown:
            self._account.mark_told(message)
        more = first + size < len(found)
        return web.json_response(
            _page_of(f"{_MESSAGES}.json?{request.query_string}", page, size, first, len(shown))
            | {
                "messages": [message.as_json() for message in shown],
                "first_page_uri": _page_uri(query, size, 0, ""),
                "next_page_uri": _page_uri(query, size, page + 1, f"PA{shown[-1].sid}") if more else None,
                "previous_page_uri": _page_uri(query, size, page - 1, "") if page else None,
            }
        )


def _page_of(uri: str, page: int, size: int, first: int, shown: int) -> dict[str, Any]:
    """What every list says of the page that it shows."""
    return {
        "page": page,
        "page_size": size,
        "start": first,
        "end": first + max(shown - 1, 0),
        "uri": uri,
        "first_page_uri": uri,
        "next_page_uri": None,
        "previous_page_uri": None,
    }


def _signed_in(request: web.Request) -> bool:
    kind, _, encoded = request.headers.get("Authorization", "").partition(" ")
    try:
        user, _, token = base64.b64decode(encoded).decode().partition(":")
    except ValueError:
        return False
    return kind.lower() == "basic" and bool(token) and (user == ACCOUNT or user.startswith("SK"))


def _matching(messages: Iterator[Message], query: dict[str, str]) -> Iterator[Message]:
    filters: list[Callable[[Message], bool]] = []
    if to := query.get("To"):
        filters.append(lambda message: message.to == to)
    if sender := query.get("From"):
        filters.append(lambda message: message.sender == sender)
    if day := query.get("DateSent"):
        start = _instant(day[:10])
        filters.append(lambda message: start <= _when(message) < start + timedelta(days=1))
    if before := query.get("DateSent<"):
        latest = _instant(before)
        filters.append(lambda message: _when(message) <= latest)
    if after := query.get("DateSent>"):
        earliest = _instant(after)
        filters.append(lambda message: _when(message) >= earliest)
    return (message for message in messages if all(accepts(message) for accepts in filters))


def _when(message: Message) -> datetime:
    # Twilio shows whole seconds, and compares what it shows.
    return datetime.fromtimestamp(int(message.sent or message.created), UTC)


def _instant(text: str) -> datetime:
    said = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return said if said.tzinfo else said.replace(tzinfo=UTC)


def _page_uri(query: Any, size: int, page: int, token: str) -> str:
    kept = {name: value for name, value in query.items() if name not in ("Page", "PageSize", "PageToken")}
    kept |= {"PageSize": str(size), "Page": str(page)} | ({"PageToken": token} if token else {})
    return f"{_MESSAGES}.json?{urlencode(kept)}"
