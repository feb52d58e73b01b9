"""Who may listen to what: a ticket opens one socket once, for our own pages only; what was opened is posted to."""

from collections.abc import Iterator
from typing import Any

import pytest
from chalice.app import WebsocketEvent

from chalicelib.domain import commands as c
from chalicelib.gateways.sockets import GatewaySockets
from chalicelib.handlers import socket
from chalicelib.models import connections, sessions
from chalicelib.services import boards, react, tickets
from tests.integration.dispatching import Dispatching
from tests.integration.gateway import FakeGateway, gateway, hangs, status
from tests.integration.streaming import JobsStream
from tests.world import TestWorld

OURS = "http://127.0.0.1:8000"


def event(connection_id: str, url: str = "", origin: str | None = OURS) -> WebsocketEvent:
    """The gateway's event of a browser that connects to `url`."""
    ticket = url.partition("?ticket=")[2]
    raw: dict[str, Any] = {
        "requestContext": {"connectionId": connection_id, "domainName": "127.0.0.1", "stage": "api", "apiId": "x"},
        "headers": {"Origin": origin} if origin else {},
    }
    if ticket:
        raw["queryStringParameters"] = {"ticket": ticket}
    return WebsocketEvent(raw, None)


def test_a_ticket_opens_one_socket_on_its_topic_and_only_once(outside: TestWorld) -> None:
    url = tickets.issue(outside.world, "boards", "dana")["url"]
    assert url.startswith("ws://127.0.0.1:8000/socket?ticket=")
    assert socket.board_connect(event("first", url)) == {"statusCode": 200}
    assert socket.board_connect(event("second", url)) == {"statusCode": 401}
    assert connections.on("boards") == ["first"]


def test_a_pages_ticket_opens_the_topic_of_its_job_and_no_board(outside: TestWorld) -> None:
    url = tickets.issue(outside.world, tickets.job_topic("7KQ4M2XD"), "technician:marco")["url"]
    assert socket.board_connect(event("page", url)) == {"statusCode": 200}
    assert (connections.on("job#7KQ4M2XD"), connections.on("boards")) == (["page"], [])


@pytest.mark.parametrize("url", ["", "ws://x/socket?ticket=", "ws://x/socket?ticket=invented"])
def test_without_a_genuine_ticket_nobody_connects(outside: TestWorld, url: str) -> None:
    assert socket.board_connect(event("stranger", url)) == {"statusCode": 401}
    assert connections.on("boards") == []


def test_an_expired_ticket_and_a_sessions_token_are_no_tickets(outside: TestWorld) -> None:
    sessions.save("late", sessions.Session(kind="ticket", user_id="dana", topic="boards"), -1)
    sessions.save("cookie", sessions.Session(kind="session", user_id="dana", topic="boards"), 60)
    for token in ("late", "cookie"):
        assert socket.board_connect(event("x", f"?ticket={token}")) == {"statusCode": 401}
    assert sessions.get("cookie") is not None, "trying it as a ticket must not sign anybody out"


def test_a_page_under_an_earlier_address_of_ours_is_our_own(outside: TestWorld) -> None:
    url = tickets.issue(outside.world, "boards", "dana")["url"]
    answer = socket.board_connect(event("earlier", url, "https://d1.cloudfront.example"))
    assert answer == {"statusCode": 200} and connections.on("boards") == ["earlier"]


@pytest.mark.parametrize("origin", [None, "", "https://evil.example", "http://127.0.0.1:8001", "null"])
def test_another_sites_page_is_refused_and_does_not_use_the_ticket_up(outside: TestWorld, origin: str | None) -> None:
    url = tickets.issue(outside.world, "boards", "dana")["url"]
    assert socket.board_connect(event("foreign", url, origin)) == {"statusCode": 403}
    assert socket.board_connect(event("ours", url)) == {"statusCode": 200}


def test_a_ping_is_heard_and_a_closed_socket_is_forgotten(outside: TestWorld) -> None:
    url = tickets.issue(outside.world, "boards", "dana")["url"]
    socket.board_connect(event("one", url))
    assert socket.board_message(event("one")) == {"statusCode": 200}
    assert socket.board_disconnect(event("one")) == {"statusCode": 200}
    assert connections.on("boards") == []
    assert socket.board_disconnect(event("one")) == {"statusCode": 200}


@pytest.fixture
def fake() -> Iterator[FakeGateway]:
    with gateway() as server:
        yield server


def test_a_batch_is_one_post_to_each_board_a_gone_one_is_forgotten_and_a_dead_one_holds_nobody_up(
    outside: TestWorld, tables: Any, fake: FakeGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("chalicelib.gateways.sockets.SECONDS_EACH", 0.3)
    outside.sockets = GatewaySockets(fake.api)  # type: ignore[assignment]
    shop, stream = Dispatching(outside), JobsStream(tables)
    for name in ("one", "two", "left", "dead"):
        connections.add("boards", name)
    fake.answers = {"left": status(410), "dead": hangs}
    for job in [shop.open() for _ in range(10)]:
        shop.do(job, c.AddNote, text="Gate code 4417")
    assert react.react_to_job_changes(shop.world, stream.batch()) == []
    assert fake.count == {"one": 1, "two": 1, "left": 1, "dead": 2}
    assert sorted(connections.on("boards")) == ["dead", "one", "two"]


def test_boards_load_again_when_the_company_s_day_begins_and_at_no_other_time(outside: TestWorld) -> None:
    connections.add("boards", "board")
    for seconds in (0, 14 * 3600 + 55 * 60, 4 * 60):
        outside.clock.forward(seconds)
        boards.reload_on_a_new_day(outside.world)
    assert outside.sockets.posts == [], "it is 23:59 in New York"
    outside.clock.forward(61)
    boards.reload_on_a_new_day(outside.world)
    assert outside.sockets.posts == [("board", b'{"type":"reload"}')]
    outside.clock.forward(180)
    boards.reload_on_a_new_day(outside.world)
    assert len(outside.sockets.posts) == 1
