"""Posting to open websockets through API Gateway's `@connections`: one frame to many sockets at once, signed.

One event loop on its own thread keeps the connections alive between batches, for all threads that post.
"""

import asyncio
import hashlib
import ssl
import threading
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cached_property
from typing import Any
from urllib.parse import quote

from chalicelib.observability import logger
from chalicelib.settings import settings

from .lines import Lines
from .signing import Credentials, Signer

AT_ONCE = 128
SECONDS_EACH = 2.0
SECONDS_ALL = 12.0
_PAUSE_SECONDS = 0.1
_GONE = 410
_SENT = range(200, 300)


class GatewaySockets:
    """world.Sockets over HTTP. `api` is the base address whose `/@connections/{id}` is posted to."""

    def __init__(self, api: str | None = None, tls: ssl.SSLContext | None = None) -> None:
        self._api = settings().sockets_api if api is None else api
        self._tls = tls
        self._starting = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None

    def post(self, connection_ids: Sequence[str], frame: bytes) -> list[str]:
        """The ids that are gone. Other failures are tried once more, then logged: one dead socket holds nobody up."""
        if not connection_ids:
            return []
        outcomes = self._run("POST", connection_ids, frame)
        missed = Counter(str(o) for o in outcomes.values() if o not in _SENT and o != _GONE)
        if missed:
            logger().warning("sockets not reached", extra={"sockets": len(outcomes), "missed": dict(missed)})
        return [connection_id for connection_id, outcome in outcomes.items() if outcome == _GONE]

    def close(self, connection_id: str) -> None:
        """End a connection; one that is gone already is fine."""
        outcome = self._run("DELETE", [connection_id], b"")[connection_id]
        if outcome not in _SENT and outcome != _GONE:
            logger().warning("socket not closed", extra={"outcome": str(outcome)})

    def _run(self, method: str, connection_ids: Sequence[str], body: bytes) -> dict[str, int | str]:
        sending = self._send(method, list(dict.fromkeys(connection_ids)), body, self._signer())
        return asyncio.run_coroutine_threadsafe(sending, self._running_loop()).result()

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        with self._starting:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(target=self._loop.run_forever, name="sockets", daemon=True).start()
            return self._loop

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._api, AT_ONCE, self._tls)

    async def _send(
        self, method: str, connection_ids: list[str], body: bytes, signer: Signer | None
    ) -> dict[str, int | str]:
        """The status for each id, or what went wrong in a word."""
        outcomes: dict[str, int | str] = dict.fromkeys(connection_ids, "too late")
        digest = hashlib.sha256(body).hexdigest()

        async def one(connection_id: str) -> None:
            path = f"{self._lines.path}/@connections/{quote(connection_id, safe='')}"
            head = f"{method} {path} HTTP/1.1\r\nHost: {self._lines.host}\r\nContent-Length: {len(body)}\r\n"
            if signer:
                head += f"Authorization: {signer.authorization(method, path, digest)}\r\n{signer.headers}"
            outcomes[connection_id] = await self._tried_twice(f"{head}\r\n".encode(), body)

        tasks = [asyncio.create_task(one(connection_id)) for connection_id in connection_ids]
        _, late = await asyncio.wait(tasks, timeout=SECONDS_ALL)
        for task in late:
            task.cancel()
        return outcomes

    async def _tried_twice(self, head: bytes, body: bytes) -> int | str:
        """The second try has a new connection: a kept one may have died unnoticed."""
        first = await self._tried(head, body, fresh=False)
        if isinstance(first, int):
            if first < 500 and first != 429:
                return first
            await asyncio.sleep(_PAUSE_SECONDS)
        return await self._tried(head, body, fresh=True)

    async def _tried(self, head: bytes, body: bytes, fresh: bool) -> int | str:
        try:
            return await self._lines.ask(head, body, SECONDS_EACH, fresh)
        except OSError as failure:
            return type(failure).__name__

    @cached_property
    def _credentials(self) -> Any:
        from botocore.session import get_session

        return get_session().get_credentials()

    def _signer(self) -> Signer | None:
        """A signer for this moment; temporary credentials are renewed by botocore where they can be."""
        if self._credentials is None:
            return None
        frozen = self._credentials.get_frozen_credentials()
        known = Credentials(frozen.access_key, frozen.secret_key, frozen.token or "")
        now = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        return Signer(known, settings().region, self._lines.host, now)
