"""The HTTP and websocket gateways: event shapes, refusals, limits, and what is gone is gone."""

from __future__ import annotations

import http.client
import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from tests.cloud import Client, LocalCloud

TINY = Path(__file__).parent / "test_localcloud_app"


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    folder = tmp_path_factory.mktemp("gateways")
    site = folder / "dist"
    (site / "assets").mkdir(parents=True)
    (site / "index.html").write_text("<!doctype html><title>Board</title>")
    (site / "assets" / "main-abc123.js").write_text("export {}")
    with LocalCloud(folder / "data", app=TINY, site=site) as running:
        yield running


@pytest.fixture
def client(cloud: LocalCloud) -> Client:
    return cloud.client()


@pytest.fixture
def api(client: Client) -> str:
    """Where functions post to sockets."""
    return str(client.get("/api/environment")[1]["TRUCKROLL_SOCKETS_API"])


def test_path_and_query_arrive_decoded_and_the_request_has_an_id(client: Client) -> None:
    _, said = client.get("/t/" + quote("a/b ü", safe="") + "?x=1&x=2%20")
    assert said == {"token": "a/b ü", "x": ["1", "2 "], "body": None, "request_id": True, "source": "127.0.0.1"}


def test_a_form_arrives_as_text(client: Client) -> None:
    _, said = client.form("/t/x", {"name": "José & Söhne"})
    assert said["body"] == "name=Jos%C3%A9+%26+S%C3%B6hne"


def test_every_cookie_is_set(client: Client) -> None:
    client.get("/t/x")
    assert client.cookies == {"a": "1", "b": "2"}


def test_binary_answers_come_through_whole(cloud: LocalCloud) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", cloud.port)
    connection.request("GET", "/api/picture", headers={"Accept": "image/png"})
    answer = connection.getresponse()
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.read() == bytes(range(256))
    connection.close()


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/nothing/here", 404, "not_found"),
        ("GET", "/t/a/b/c", 404, "not_found"),
        ("PATCH", "/api/jobs/x", 405, "method_not_allowed"),
        ("POST", "/", 405, "method_not_allowed"),
        ("GET", "/assets/missing.js", 404, "not_found"),
        ("GET", "/analytics", 404, "not_found"),
        ("GET", "/socket", 426, "upgrade_required"),
        ("GET", "/_local/nothing", 404, "not_found"),
        ("GET", "/phones/nothing", 404, "not_found"),
    ],
)
def test_what_the_gateway_refuses_itself_looks_like_any_refusal(
    client: Client, method: str, path: str, status: int, code: str
) -> None:
    answered, said = client.call(method, path)
    assert answered == status
    assert set(said) == {"error"}
    assert set(said["error"]) == {"code", "message", "fields", "request_id"}
    assert said["error"]["code"] == code


def test_a_browser_gets_its_refusal_as_a_page(client: Client) -> None:
    status, said = client.get("/t/a/b/c", Accept="text/html")
    assert status == 404
    assert "<p>There is nothing at this address.</p>" in said
    assert client.last_headers is not None
    assert client.last_headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"


def test_more_than_a_function_takes_is_refused(client: Client) -> None:
    for megabytes in (7, 12):
        status, said = client.put("/api/jobs/big", {"text": "x" * (megabytes * 1024 * 1024)})
        assert (status, said["error"]["code"]) == (413, "too_large")


def test_the_site_is_served_with_a_strict_policy_and_hashed_names_for_ever(client: Client) -> None:
    for path in ("/", "/index.html"):
        status, said = client.get(path)
        assert status == 200
        assert "<title>Board</title>" in said
        assert client.last_headers is not None
        policy = client.last_headers["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "connect-src 'self' ws: wss:" in policy
        assert "unsafe-inline" not in policy
        assert client.last_headers["Content-Type"] == "text/html; charset=utf-8"
        assert client.last_headers["Cache-Control"] == "no-cache"
    assert client.get("/assets/main-abc123.js") == (200, "export {}")
    assert client.last_headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert "immutable" in client.last_headers["Cache-Control"]


def test_nothing_outside_the_site_can_be_read(cloud: LocalCloud) -> None:
    for path in ("/../data/truckroll.json", "/%2e%2e/data/truckroll.json", "/..%2fdata%2ftruckroll.json"):
        with socket.create_connection(("127.0.0.1", cloud.port)) as raw:
            raw.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
            assert b'"seed"' not in b"".join(iter(lambda: raw.recv(65536), b""))


def test_names_that_no_file_can_have_are_not_found(client: Client) -> None:
    for path in ("/%00", "/assets/%00.js", "/" + "a" * 3000, "/" + "a/" * 2000, "/assets", "/assets/"):
        status, said = client.get(path)
        assert (status, said["error"]["code"]) == (404, "not_found"), path


def test_localhost_is_sent_to_the_one_origin(cloud: LocalCloud) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", cloud.port)
    connection.request("GET", "/?a=1", headers={"Host": f"localhost:{cloud.port}"})
    answer = connection.getresponse()
    assert (answer.status, answer.headers["Location"]) == (302, f"{cloud.url}/?a=1")
    connection.close()


def address(cloud: LocalCloud, ticket: str = "good") -> str:
    return f"{cloud.url.replace('http', 'ws')}/socket?ticket={ticket}"


def sockets_seen(client: Client, connection_id: str) -> list[Any]:
    return [entry for entry in client.get("/api/seen/sockets")[1]["seen"] if entry[1] == connection_id]


def newest_connection(client: Client) -> str:
    return str(client.get("/api/seen/sockets")[1]["seen"][-1][1])


def post(api: str, connection_id: str, content: bytes, method: str = "POST") -> int:
    connection = http.client.HTTPConnection(urlsplit(api).netloc, timeout=10)
    try:
        connection.request(method, f"/@connections/{quote(connection_id, safe='')}", content)
        answer = connection.getresponse()
        answer.read()
        return answer.status
    finally:
        connection.close()


def eventually(what: Any) -> None:
    until = time.monotonic() + 5
    while not what():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_a_socket_connects_talks_and_disconnects(cloud: LocalCloud, client: Client, api: str) -> None:
    with cloud.socket(address(cloud)) as board:
        connection_id = newest_connection(client)
        board.send("hello")
        eventually(lambda: ["message", connection_id, "hello"] in sockets_seen(client, connection_id))
        assert post(api, connection_id, b'{"n": 1}') == 200
        assert board.wait_for(lambda said: said == {"n": 1})
    eventually(lambda: ["disconnect", connection_id] in sockets_seen(client, connection_id))
    assert post(api, connection_id, b"{}") == 410


def test_the_application_may_refuse_a_connection(cloud: LocalCloud, client: Client) -> None:
    before = len(client.get("/api/seen/sockets")[1]["seen"])
    with pytest.raises(InvalidStatus) as refused:
        connect(address(cloud, "bad")).close()
    assert refused.value.response.status_code == 401
    assert len(client.get("/api/seen/sockets")[1]["seen"]) == before


def test_a_connection_that_never_was_is_gone(api: str) -> None:
    for method in ("POST", "GET", "DELETE"):
        assert post(api, "AAAAAAAAAAAAAAA=", b"{}", method) == 410


def test_a_connection_can_be_ended_from_outside(cloud: LocalCloud, client: Client, api: str) -> None:
    with cloud.socket(address(cloud)):
        connection_id = newest_connection(client)
        assert post(api, connection_id, b"", "GET") == 200
        assert post(api, connection_id, b"", "DELETE") == 204
        eventually(lambda: ["disconnect", connection_id] in sockets_seen(client, connection_id))
        assert post(api, connection_id, b"{}") == 410


@pytest.mark.parametrize("size", [10, 125, 126, 40_000, 128 * 1024 - 2])
def test_messages_of_every_size_arrive_whole(cloud: LocalCloud, client: Client, api: str, size: int) -> None:
    with cloud.socket(address(cloud)) as board:
        content = json.dumps("x" * size).encode()[: 128 * 1024]
        assert post(api, newest_connection(client), content) == 200
        board.wait_for(lambda said: said == "x" * size)


def test_a_message_above_128_kb_is_refused(cloud: LocalCloud, client: Client, api: str) -> None:
    with cloud.socket(address(cloud)):
        assert post(api, newest_connection(client), b"x" * (128 * 1024 + 1)) == 413


def test_a_frame_above_32_kb_ends_the_connection(cloud: LocalCloud) -> None:
    with connect(address(cloud)) as connection:
        connection.send("x" * (33 * 1024))
        with pytest.raises(ConnectionClosed) as closed:
            connection.recv(timeout=5)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1009


def test_pipelined_posts_are_answered_in_their_order(cloud: LocalCloud, client: Client, api: str) -> None:
    with cloud.socket(address(cloud)) as board:
        path = f"/@connections/{quote(newest_connection(client), safe='')}"
        requests = [f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{n:2d}" for n in range(10, 30)]
        gone = "POST /@connections/AAAA HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
        with socket.create_connection(("127.0.0.1", urlsplit(api).port or 0)) as raw:
            raw.sendall("".join([*requests, gone]).encode())
            answers = b"".join(iter(lambda: raw.recv(65536), b""))
        assert answers.count(b"HTTP/1.1 200 OK") == 20
        assert answers.rindex(b"HTTP/1.1 410 Gone") > answers.rindex(b"HTTP/1.1 200 OK")
        board.wait_for(lambda said: said == 29)
        assert board.messages == list(range(10, 30))


def test_a_strangers_name_for_this_machine_opens_nothing(cloud: LocalCloud) -> None:
    """A web page can have its own name point here; it could then read the phones' texts and their links."""
    for name in (
        "evil.example",
        f"evil.example:{cloud.port}",
        f"127.0.0.1.evil.example:{cloud.port}",
        "x@127.0.0.1",
        "",
    ):
        for path in ("/phones/state", "/_local/state", "/twilio-api/x", "/api/health", "/", "/socket"):
            status, said = cloud.client().get(path, Host=name)
            assert (status, said["error"]["code"]) == (421, "wrong_address"), (name, path)
    for name in (f"127.0.0.1:{cloud.port}", "127.0.0.1"):
        assert cloud.client().get("/_local/state", Host=name)[0] == 200


def test_nothing_is_unpacked_on_the_way_in(cloud: LocalCloud) -> None:
    """As on AWS, the application gets what was sent: a packed body is no way to make this process fail or grow."""
    assert cloud.client().put("/api/jobs/packed", {"text": "x"}, Content_Encoding="gzip")[0] == 200
    assert "Unhandled" not in cloud.printed()
