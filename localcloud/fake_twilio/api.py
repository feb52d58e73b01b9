"""The HTTP side of the fake: `/2010-04-01/Accounts/{sid}/Messages.json` and `/Messages/{sid}.json`,
as Twilio's client uses them.
"""

import asyncio
import base64
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from localcloud.environment import TWILIO_NUMBER
from localcloud.fake_twilio.account import TwilioAccount
from localcloud.fake_twilio.messages import ACCOUNT, API_VERSION, Message
from localcloud.fake_twilio.refusals import BROKEN, NOT_SIGNED_IN, OPTED_OUT, TOO_MANY, bad_number, not_found, refused

STALL_SECONDS = 30.0
RETRY_AFTER_SECONDS = 5
_PAGE_SIZE, _LARGEST_PAGE = 50, 1000
_MESSAGES = f"/{API_VERSION}/Accounts/{ACCOUNT}/Messages"


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
        message = self._account.messages.get(path.removeprefix(_MESSAGES + "/").removesuffix(".json"))
        if message is None or request.method not in ("GET", "HEAD"):
            return not_found(path).response()
        self._account.mark_told(message)
        return web.json_response(message.as_json())

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
            {
                "messages": [message.as_json() for message in shown],
                "page": page,
                "page_size": size,
                "start": first,
                "end": first + max(len(shown) - 1, 0),
                "uri": f"{_MESSAGES}.json?{request.query_string}",
                "first_page_uri": _page_uri(query, size, 0, ""),
                "next_page_uri": _page_uri(query, size, page + 1, f"PA{shown[-1].sid}") if more else None,
                "previous_page_uri": _page_uri(query, size, page - 1, "") if page else None,
            }
        )


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
