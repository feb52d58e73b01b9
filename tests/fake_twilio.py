"""The local cloud's fake Twilio alone, for tests that need its answers and its failures but no whole cloud."""

from __future__ import annotations

import asyncio
import threading
from base64 import b64encode
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from aiohttp import web

from localcloud.environment import TWILIO_ACCOUNT, TWILIO_TOKEN
from localcloud.fake_twilio.account import API_PATH, TwilioAccount
from localcloud.fake_twilio.api import TwilioApi
from localcloud.fake_twilio.media import MediaStore
from tests.cloud import Client

ELLEN = "+16175550117"


class Fake:
    """The fake Twilio alone, in a thread of its own, with an application that answers its webhooks with 204."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        self._loop = asyncio.new_event_loop()
        self._ready: Future[str] = Future()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),))

    def __enter__(self) -> Fake:
        self._thread.start()
        self.url = self._ready.result(10)
        self.api = self.url + API_PATH
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()
        self._loop.close()

    async def _serve(self) -> None:
        self._over = asyncio.Event()
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        media = MediaStore(self.folder / "media")
        self.account = TwilioAccount(self.folder / "twilio.jsonl", url, TWILIO_TOKEN, media)
        self._api = TwilioApi(self.account, API_PATH)
        await self.account.start()
        self._ready.set_result(url)
        await self._over.wait()
        await self.account.stop()
        await runner.cleanup()
        # Who was left waiting by a stall is still there.
        waiting = asyncio.all_tasks() - {asyncio.current_task()}
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if not request.path.startswith(API_PATH):
            return web.Response(status=204)
        given = dict(request.query) or {name: str(value) for name, value in (await request.post()).items()}
        self.asked.append((request.method, request.path.removeprefix(API_PATH), given))
        return await self._api.answer(request)

    def receive(self, body: str, media: list[tuple[bytes, str]]) -> None:
        """Somebody texts the account's number."""
        asyncio.run_coroutine_threadsafe(self.account.receive(ELLEN, body, media), self._loop).result(10)

    def ask(self, method: str, path: str, form: dict[str, str] | None = None) -> tuple[int, Any]:
        client = Client(self.url)
        signed = f"Basic {b64encode(f'{TWILIO_ACCOUNT}:any token'.encode()).decode()}"
        if method == "POST":
            return client.form(API_PATH + path, form or {}, Authorization=signed)
        return client.get(API_PATH + path, Authorization=signed)
