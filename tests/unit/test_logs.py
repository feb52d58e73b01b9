"""What is logged has no link in it, whatever an error says."""

import io
import json
import logging

import pytest
from chalice.app import Chalice

from chalicelib.domain.link import Link, path, without_tokens
from chalicelib.observability import logger
from chalicelib.settings import deployment

TOKEN = path(Link(job="7KQ4M2XD", kind="t", number=1), "a secret").rpartition("/")[2]


def test_an_error_that_tells_the_address_is_logged_once_and_without_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Chalice puts a handler of its own on the logger of the application's name, as in app.py.
    Chalice(app_name=deployment())
    logger.cache_clear()
    log, written = logger(), io.StringIO()
    for handler in log.handlers:
        assert isinstance(handler, logging.StreamHandler)
        monkeypatch.setattr(handler, "stream", written)
    try:
        raise ValueError(f"cannot open /t/{TOKEN}/commands, nor '{TOKEN}'")
    except ValueError:
        log.exception("request failed", extra={"request_id": "1-2", "path": f"/request/done/{TOKEN}?embed=1"})
    (line,) = written.getvalue().splitlines()
    said = json.loads(line)
    assert TOKEN not in line + "".join(capsys.readouterr()) and said["request_id"] == "1-2"
    assert said["path"] == "/request/done/{link}?embed=1" and "cannot open /t/{link}/commands" in said["exception"]


def test_only_what_could_be_a_token_is_left_out() -> None:
    kept = "job 7KQ4M2XD, 00000000-0000-4000-8000-000000000001, SM00000000000000000000000000000001"
    assert without_tokens(kept) == kept
    assert without_tokens(f"GET /s/{TOKEN} {TOKEN}x") == f"GET /s/{{link}} {TOKEN}x"
