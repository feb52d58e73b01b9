"""Photos for the office: an address behind the sign-in leads to a signed one, and to nothing else."""

from collections.abc import Callable
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from chalice.test import Client, HTTPResponse

from app import app
from chalicelib.handlers import photos as handler
from chalicelib.models import sessions
from tests.world import ENVIRONMENT, TestWorld


@pytest.fixture
def show(outside: TestWorld) -> Callable[[str], HTTPResponse]:
    sessions.save("omar", sessions.Session(kind="session", user_id="omar", name="Omar", role="dispatcher"), 60)

    def ask(path: str) -> HTTPResponse:
        with Client(app) as client:
            return client.http.get(path, headers={"Cookie": "truckroll_session=omar"})

    return ask


def test_a_dispatcher_is_led_to_an_address_that_is_signed_for_five_minutes(show: Callable[[str], HTTPResponse]) -> None:
    answer = show("/api/photos/texts/in-MM1/0")
    where = urlsplit(answer.headers["Location"])
    assert answer.status_code == 302
    assert f"{where.scheme}://{where.netloc}" == ENVIRONMENT["TRUCKROLL_PUBLIC_BASE"], "one origin: `img-src 'self'`"
    assert where.path == "/photos/texts/in-MM1/0"
    signed = parse_qs(where.query)
    assert signed["X-Amz-Expires"] == ["300"] == [str(handler.SHOWN_SECONDS)]
    assert signed["X-Amz-SignedHeaders"] == ["host"] and len(signed["X-Amz-Signature"][0]) == 64
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["other/in-MM1/0", "texts/in MM1/0", "texts/../0", "texts/in-MM1/0?a", "texts/ü/0"])
def test_what_can_be_no_photo_is_404(show: Callable[[str], HTTPResponse], path: str) -> None:
    answer = show("/api/photos/" + "/".join(quote(part, safe="") for part in path.split("/")))
    assert answer.status_code == 404
    assert answer.json_body["error"]["code"] == "not_found"
