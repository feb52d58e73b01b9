"""One local cloud from start to end: what begins in which order, and that nothing outlives it."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
from aiohttp import web

from localcloud import application, environment, seed
from localcloud.edge.bucket import Bucket
from localcloud.edge.connections_api import ConnectionsProtocol
from localcloud.edge.control import Control
from localcloud.edge.front import APPLICATION, Front
from localcloud.edge.http_gateway import HttpGateway
from localcloud.edge.refusals import refusal
from localcloud.edge.site import Site
from localcloud.edge.socket_gateway import SocketGateway
from localcloud.errors import CannotStart
from localcloud.fake_twilio.account import API_PATH, TwilioAccount
from localcloud.fake_twilio.api import TwilioApi
from localcloud.fake_twilio.media import MediaStore
from localcloud.moto_child import MotoChild
from localcloud.options import Options
from localcloud.phones.page import PhonesPage
from localcloud.pumps.parked import ParkedRecords
from localcloud.pumps.queue import QueuePump
from localcloud.pumps.schedule import Schedule
from localcloud.pumps.streams import StreamPump

Pumps = tuple[StreamPump, QueuePump, Schedule]
_HEALTHY_WITHIN_SECONDS = 20
_REQUEST_THREADS = 40


class LocalCloud:
    """Started once with `run`. `listener` is the bound socket of the public port."""

    def __init__(self, options: Options, listener: socket.socket, moto: MotoChild, marker: seed.Marker | None) -> None:
        self._options = options
        self._listener = listener
        self._moto = moto
        self._marker = marker
        self._public = f"http://127.0.0.1:{options.port}"
        self._stopping = asyncio.Event()
        self._moto_ended = False
        self._workers = ThreadPoolExecutor(_REQUEST_THREADS, thread_name_prefix="request")
        # Sockets have threads of their own, so that a crowd of boards coming back cannot hold up requests.
        self._socket_workers = ThreadPoolExecutor(8, thread_name_prefix="socket")

    def stop(self) -> None:
        """Ends `run`. To be called in the event loop."""
        self._stopping.set()

    async def run(self, announce: Callable[[seed.Marker], None]) -> None:
        """Serves until `stop`. Calls `announce` once everything answers. Raises CannotStart."""
        loop = asyncio.get_running_loop()
        inner = socket.create_server(("127.0.0.1", 0), backlog=512)
        sockets_api = f"http://127.0.0.1:{inner.getsockname()[1]}"
        environment.point_at_local_cloud(self._moto, self._public, sockets_api, self._options.data)
        module = await asyncio.to_thread(application.load, self._options.app)
        streams, queue, _ = pumps = self._pumps(module)
        self._moto.listen(
            on_stream=streams.wake,
            on_queue=queue.due_at,
            on_end=lambda: loop.call_soon_threadsafe(self._on_moto_end),
        )
        marker = self._marker or await self._filled()
        if marker is None:
            return
        sockets = SocketGateway(module, self._socket_workers)
        connections = await loop.create_server(lambda: ConnectionsProtocol(sockets), sock=inner)
        async with self._front(module, sockets, pumps):
            for pump in pumps:
                pump.start()
            try:
                await self._wait_until_healthy()
                if not self._stopping.is_set():
                    announce(marker)
                await self._stopping.wait()
            finally:
                for pump in pumps:
                    pump.stop()
                await sockets.close_all()
                connections.close()
        if self._moto_ended:
            raise CannotStart("The local AWS (moto) ended by itself; what it said stands above.")

    @asynccontextmanager
    async def _front(self, module: Any, sockets: SocketGateway, pumps: Pumps) -> AsyncIterator[None]:
        """Within it the public port answers: the application, sockets, phones, Twilio, controls and the site."""
        data = self._options.data
        media = MediaStore(data / "media")
        twilio = TwilioAccount(data / "twilio.jsonl", self._public, environment.TWILIO_TOKEN, media)
        phones = PhonesPage(twilio, environment.TABLES, environment.TWILIO_NUMBER, self._public)
        control = Control(self._moto, environment.QUEUE, environment.TABLES + "jobs", *pumps, sockets, twilio)
        bucket = Bucket(environment.BUCKET, environment.REGION, environment.ACCESS_KEY, environment.SECRET_KEY)
        gateway = HttpGateway(module.app, self._workers)
        behaviours = [(prefix, gateway.answer) for prefix in APPLICATION] + [
            ("/socket/", sockets.accept),
            ("/phones/", phones.answer),
            ("/photos/", bucket.answer),
            (f"{API_PATH}/", TwilioApi(twilio, API_PATH).answer),
            ("/_local/", control.answer),
        ]
        front = Front(self._public, behaviours, self._site()).application()
        runner = web.AppRunner(front, access_log=None, shutdown_timeout=1, auto_decompress=False)
        await runner.setup()
        await web.SockSite(runner, self._listener).start()
        await twilio.start()
        try:
            yield
        finally:
            await phones.close()
            await twilio.stop()
            await runner.cleanup()

    def _on_moto_end(self) -> None:
        self._moto_ended = not self._stopping.is_set()
        self._stopping.set()

    async def _filled(self) -> seed.Marker | None:
        """Fills a new data folder; None when somebody stops it in the middle, which the next start begins afresh."""
        marker = seed.Marker(self._options.seed, datetime.now(ZoneInfo("America/New_York")).date())
        loop = asyncio.get_running_loop()
        filling: asyncio.Future[Any] = loop.run_in_executor(self._workers, seed.fill, marker.seed, self._options.data)
        stopping: asyncio.Future[Any] = asyncio.ensure_future(self._stopping.wait())
        await asyncio.wait({filling, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if not filling.done():
            return None
        stopping.cancel()
        filling.result()
        seed.write_marker(self._options.data, marker)
        return marker

    def _pumps(self, module: Any) -> Pumps:
        streams = StreamPump(
            self._moto.stream_arn,
            application.functions(module, application.STREAM_FUNCTIONS),
            ParkedRecords(self._options.data / "parked.jsonl"),
        )
        name = application.QUEUE_FUNCTION
        queue = QueuePump(
            self._moto.url + self._moto.queue_path,
            getattr(module, name),
            name,
            application.batch_size(module, name),
            self._options.visibility,
        )
        return streams, queue, Schedule(getattr(module, application.SCHEDULED_FUNCTION))

    def _site(self) -> Any:
        if self._options.site:
            return Site(self._options.site).answer

        async def nothing(request: web.Request) -> web.Response:
            return refusal(404, "not_found", "This local cloud serves no board.", request)

        return nothing

    async def _wait_until_healthy(self) -> None:
        until = asyncio.get_running_loop().time() + _HEALTHY_WITHIN_SECONDS
        async with aiohttp.ClientSession() as session:
            while True:
                async with session.get(f"{self._public}/api/health") as answer:
                    if answer.status == 200:
                        return
                    said = (await answer.text())[:500]
                if self._stopping.is_set():
                    return
                if asyncio.get_running_loop().time() > until:
                    raise CannotStart(f"The application does not become healthy; it says: {said}")
                await asyncio.sleep(0.1)
