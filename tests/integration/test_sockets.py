"""Posting to many sockets: each once, gone ones named, and nobody waits for a dead one. Against a real HTTP server."""

import hashlib
import ssl
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import quote

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials as BotoCredentials
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.gateways import sockets
from chalicelib.gateways.signing import Credentials, Signer
from chalicelib.gateways.sockets import GatewaySockets
from tests.integration.gateway import FakeGateway, breaks, gateway, hangs, raw, status

FRAME = b'{"type":"reload"}'
BOARDS = [f"L0SM9cOFvH{n:03d}cCIhw=" for n in range(100)]


@pytest.fixture
def fake() -> Iterator[FakeGateway]:
    with gateway(stage="/api") as server:
        yield server


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine a server that answers at once may take long, and is none that hangs."""
    monkeypatch.setattr(sockets, "SECONDS_EACH", 20.0)
    monkeypatch.setattr(sockets, "SECONDS_ALL", 60.0)


def test_a_hundred_sockets_get_the_frame_once_each_over_connections_that_are_kept(fake: FakeGateway) -> None:
    posting = GatewaySockets(fake.api)
    for _ in range(3):
        assert posting.post(BOARDS, FRAME) == []
    assert fake.count == dict.fromkeys(BOARDS, 3)
    assert {posted.body for posted in fake.posts} == {FRAME}
    assert {posted.path.startswith("/api/@connections/") for posted in fake.posts} == {True}
    assert fake.lines <= len(BOARDS)


def test_an_id_given_twice_is_posted_to_once_and_none_is_no_request(fake: FakeGateway) -> None:
    posting = GatewaySockets(fake.api)
    assert posting.post([], FRAME) == []
    assert posting.post(["one", "one"], FRAME) == []
    assert fake.count == {"one": 1}


def test_gone_sockets_are_named_and_not_tried_again(fake: FakeGateway) -> None:
    fake.answers = {"left": status(410), "also left": status(410)}
    assert sorted(GatewaySockets(fake.api).post(["here", "left", "also left"], FRAME)) == ["also left", "left"]
    assert fake.count == {"here": 1, "left": 1, "also left": 1}


@pytest.mark.parametrize("dead", [hangs, breaks, status(500), status(429)], ids=["hangs", "breaks", "500", "429"])
def test_a_dead_socket_is_tried_twice_and_holds_nobody_up(
    fake: FakeGateway, dead: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    if dead is hangs:
        monkeypatch.setattr(sockets, "SECONDS_EACH", 1.0)
    fake.answers = {"dead": dead}  # type: ignore[dict-item]
    posting = GatewaySockets(fake.api)
    assert posting.post(["dead", *BOARDS], FRAME) == []
    assert fake.count == {"dead": 2} | dict.fromkeys(BOARDS, 1)
    assert posting.post(BOARDS, FRAME) == []
    assert fake.count["dead"] == 2


def test_a_refused_signature_is_not_repeated(fake: FakeGateway) -> None:
    fake.answers = {"one": status(403)}
    assert GatewaySockets(fake.api).post(["one"], FRAME) == []
    assert fake.count == {"one": 1}


def test_what_fails_once_is_reached_by_the_second_try(fake: FakeGateway) -> None:
    fake.answers = {"busy": status(500, 200), "gone by then": status(503, 410)}
    assert GatewaySockets(fake.api).post(["busy", "gone by then"], FRAME) == ["gone by then"]
    assert fake.count == {"busy": 2, "gone by then": 2}


def test_connections_that_the_server_ended_meanwhile_lose_nothing(fake: FakeGateway) -> None:
    posting = GatewaySockets(fake.api)
    posting.post(BOARDS, FRAME)
    fake.hang_up()
    assert posting.post(BOARDS, FRAME) == []
    assert fake.count == dict.fromkeys(BOARDS, 2)


def test_a_server_that_is_not_there_is_no_error_and_nobody_is_gone() -> None:
    with gateway() as stopped:
        api = stopped.api
    assert GatewaySockets(api).post(["one", "two"], FRAME) == []


@pytest.mark.parametrize(
    ("content", "closes", "kept"),
    [
        (b"HTTP/1.1 410 Gone\r\ncontent-length: 2\r\n\r\n{}", False, True),
        (b"HTTP/1.1 410 Gone\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", False, True),
        (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n", False, True),
        (b"HTTP/1.1 410 Gone\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", False, False),
        (b"HTTP/1.1 410 Gone\r\n\r\nuntil the end", True, False),
    ],
    ids=["length", "chunks", "continue", "close", "until the end"],
)
def test_answers_are_read_however_they_are_framed(fake: FakeGateway, content: bytes, closes: bool, kept: bool) -> None:
    fake.answers = {"one": raw(content, closes)}
    posting = GatewaySockets(fake.api)
    assert posting.post(["one"], FRAME) == ["one"]
    assert posting.post(["two"], FRAME) == []
    first, second = fake.posts
    assert (first.line == second.line) is kept


def test_threads_may_post_at_the_same_time(fake: FakeGateway) -> None:
    posting = GatewaySockets(fake.api)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda n: posting.post(BOARDS[:20], b"%d" % n), range(16)))
    assert answers == [[]] * 16
    assert fake.count == dict.fromkeys(BOARDS[:20], 16)


def test_a_socket_can_be_closed_from_here(fake: FakeGateway) -> None:
    fake.answers = {"left": status(410)}
    posting = GatewaySockets(fake.api)
    posting.close("here=")
    posting.close("left")
    assert [(posted.method, posted.id) for posted in fake.posts] == [("DELETE", "here="), ("DELETE", "left")]


def test_on_https_the_server_must_be_who_it_says(tmp_path: Path) -> None:
    certificate = _certificate(tmp_path)
    serving = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    serving.load_cert_chain(certificate)
    with gateway(serving) as fake:
        trusting = GatewaySockets(fake.api, ssl.create_default_context(cafile=str(certificate)))
        assert trusting.post(BOARDS[:5], FRAME) == []
        assert fake.count == dict.fromkeys(BOARDS[:5], 1)
        GatewaySockets(fake.api).post(["secret"], FRAME)
        assert "secret" not in fake.count


def _certificate(folder: Path) -> Path:
    """A key and a certificate for 127.0.0.1 that signs itself, in one file."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "server.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    return file


def test_every_request_carries_a_signature(fake: FakeGateway) -> None:
    GatewaySockets(fake.api).post(["one="], FRAME)
    [posted] = fake.posts
    assert posted.headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=testing/")
    assert "/us-east-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date" in posted.headers["authorization"]


@settings(deadline=None)
@given(
    st.text("ABCabc0189-_=", min_size=1, max_size=20),
    st.binary(max_size=50),
    st.sampled_from(["", "a/session+token=="]),
    st.sampled_from(["POST", "DELETE"]),
)
def test_signatures_are_those_of_botocore(name: str, body: bytes, token: str, method: str) -> None:
    host, path = "abc123.execute-api.eu-west-1.amazonaws.com", f"/api/@connections/{quote(name, safe='')}"
    request = AWSRequest(method, f"https://{host}{path}", headers={}, data=body)
    known = BotoCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG", token or None)
    SigV4Auth(known, "execute-api", "eu-west-1").add_auth(request)
    now = request.context["timestamp"]
    signer = Signer(Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG", token), "eu-west-1", host, now)
    ours = signer.authorization(method, path, hashlib.sha256(body).hexdigest())
    assert ours == request.headers["Authorization"]
