"""moto's WSGI application as this project uses it: one request at a time, journalled, metered,
and announced to the parent.

The lock is needed because moto's tables are not safe between threads; the announcements spare the pumps from polling.
"""

import json
import threading
import time
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any

from moto.dynamodbstreams.models import dynamodbstreams_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from moto.sqs.models import sqs_backends

from localcloud.aws.index_lag import IndexLag
from localcloud.aws.metering import Meter, size_of
from localcloud.aws.objects import Objects
from localcloud.aws.people import SERVICE as PEOPLE
from localcloud.aws.people import People
from localcloud.aws.requests import AwsRequest, RowChange, due_times, moto_key, parse, row_changes
from localcloud.aws.store import Store

Announce = Callable[[str], None]
ACCOUNT = "123456789012"
REGION = "us-east-1"
_ITERATORS_KEPT = 200
_CHANGED = b"<Error><Code>PreconditionFailed</Code><Message>The bytes have changed.</Message></Error>"


class GuardedMoto:
    """The WSGI application.

    `announce` is called with "stream" or "queue <unix seconds when due>" after such a write.
    """

    def __init__(self, store: Store, objects: Objects, people: People, announce: Announce) -> None:
        self._people = people
        self._services = DomainDispatcherApplication(create_backend_app)
        self._known_services: dict[str, Any] = {}
        self._lock = threading.Lock()
        self._store = store
        self._objects = objects
        self._announce = announce
        self._meter = Meter()
        self._lag = IndexLag()

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        if environ.get("PATH_INFO", "").startswith("/_local/"):
            return self._control(environ, body, start_response)
        request = parse(environ.get("HTTP_X_AMZ_TARGET", ""), body)
        if request.operation == "ReceiveMessage":
            # A long poll would hold the lock, and with it everything else, while it waits.
            body = json.dumps(request.content | {"WaitTimeSeconds": 0}).encode()
        with self._lock:
            asked = request
            if request.service == PEOPLE:
                request = self._people.ahead(asked)
                body = json.dumps(request.content).encode()
                environ["HTTP_X_AMZ_TARGET"] = f"{request.service}.{request.operation}"
            environ["wsgi.input"] = BytesIO(body)
            environ["CONTENT_LENGTH"] = str(len(body))
            status, headers, answer = self._ask_moto(environ, request)
            if request.service == PEOPLE and status.startswith("200"):
                self._people.afterwards(asked, request)
        start_response(status, headers)
        return [answer]

    def _ask_moto(self, environ: dict[str, Any], request: AwsRequest) -> tuple[str, Any, bytes]:
        changes = row_changes(request, self._store.tables) if request.service.startswith("DynamoDB_") else []
        before = [self._before(change) for change in changes]
        captured: list[Any] = []

        def capture(status: str, headers: Any, _: Any = None) -> None:
            captured[:] = [status, headers]

        index = request.content.get("IndexName") if request.operation in ("Query", "Scan") else None
        if self._objects.changed_since(
            environ.get("HTTP_X_AMZ_COPY_SOURCE", ""), environ.get("HTTP_X_AMZ_COPY_SOURCE_IF_MATCH", "")
        ):
            return "412 Precondition Failed", [("Content-Type", "application/xml")], _CHANGED
        moto = self._service(environ, request)
        if index and self._lag.seconds and (table := self._store.tables.get(request.content.get("TableName", ""))):
            with self._lag.view(table):
                answer = b"".join(moto(environ, capture))
        else:
            answer = b"".join(moto(environ, capture))
        if captured[0].startswith("20"):
            self._objects.record(environ["REQUEST_METHOD"], environ["PATH_INFO"])
        if captured[0].startswith("200"):
            self._store.record(changes)
            self._announce_what_happened(request, changes)
        self._count(request, changes, before, captured[0], answer)
        return captured[0], captured[1], answer

    def _service(self, environ: dict[str, Any], request: AwsRequest) -> Any:
        """moto's application for this service. moto itself finds it by listing a folder, for every request anew."""
        if request.service not in self._known_services:
            found = self._services.get_application(environ)
            if not request.service:
                return found
            self._known_services[request.service] = found
        return self._known_services[request.service]

    def _before(self, change: RowChange) -> Any:
        table = self._store.tables[change.table]
        hash_key, range_key = moto_key(table, change.key)
        self._lag.remember(table, hash_key, range_key)
        item = table.get_item(hash_key, range_key)
        # An update changes the item in place, so what the meter compares must be taken apart from it.
        return item.__deepcopy__({}) if item else None

    def _announce_what_happened(self, request: AwsRequest, changes: list[RowChange]) -> None:
        if any(self._store.tables[change.table].stream_shard for change in changes):
            self._announce("stream")
        for due in due_times(request, time.time()):
            self._announce(f"queue {due}")
        if request.operation == "GetRecords":
            iterators = dynamodbstreams_backends[ACCOUNT][REGION].shard_iterators
            while len(iterators) > _ITERATORS_KEPT:
                del iterators[next(iter(iterators))]

    def _count(
        self, request: AwsRequest, changes: list[RowChange], before: list[Any], status: str, answer: bytes
    ) -> None:
        if not request.service.startswith("DynamoDB"):
            return
        name, operation = request.content.get("TableName", "streams"), request.operation
        if not status.startswith("200"):
            self._meter.refused(name, operation)
        elif changes:
            for number, (change, old) in enumerate(zip(changes, before, strict=True)):
                table = self._store.tables[change.table]
                self._meter.write(table, operation, old, self._store.item(change), requests=int(number == 0))
        else:
            said = json.loads(answer) if operation in ("GetItem", "Query", "Scan") else {}
            rows = said.get("Items") or [said["Item"]] if said.get("Items") or said.get("Item") else []
            consistent = bool(request.content.get("ConsistentRead"))
            self._meter.read(name, operation, sum(size_of(row) for row in rows), consistent)

    def _control(self, environ: dict[str, Any], body: bytes, start_response: Any) -> Iterable[bytes]:
        """What the parent asks: where the streams and queues stand, what was counted, how far indexes shall lag."""
        what = environ["PATH_INFO"].removeprefix("/_local/")
        method = environ["REQUEST_METHOD"]
        with self._lock:
            if what == "counts" and method == "DELETE":
                self._meter.reset()
            elif what == "lag":
                self._lag.arm(float(json.loads(body)["seconds"]))
            said: dict[str, Any] = {
                "streams": self._store.stream_positions(),
                "queues": _queue_counts(),
                "counts": self._meter.report() if what == "counts" else {},
            }
        start_response("200 OK", [("Content-Type", "application/json")])
        return [json.dumps(said).encode()]


def _queue_counts() -> dict[str, dict[str, int]]:
    counts = {}
    for name, queue in sqs_backends[ACCOUNT][REGION].queues.items():
        delayed = queue.approximate_number_of_messages_delayed
        # moto counts a delayed message as visible, too; a waiting one is neither hidden nor delayed.
        waiting = sum(1 for message in queue._messages if message.visible and not message.delayed)
        hidden = sum(1 for message in queue._messages if not message.visible)
        counts[name] = {"waiting": waiting, "hidden": hidden, "delayed": delayed}
    return counts
