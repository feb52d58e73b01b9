"""`make logs` shows each line for a person: what failed at what, and what was counted, without the rest of it."""

import json
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto import mock_aws

from chalicelib.observability import counted
from chalicelib.services.batches import failing
from infra import export, logs
from infra.logs import said
from infra.stage import Stage
from infra.telling import Trouble

STAGE = Stage("prod", "123456789012", "us-east-1")
MISTYPED = ["--stage", "prdo", "--to", "export-prdo"]


@pytest.fixture
def client() -> Any:
    with mock_aws():
        yield boto3.client("logs", region_name=STAGE.region)


def shown(client: Any, message: str) -> str:
    group = STAGE.log_group("sweep")
    client.create_log_group(logGroupName=group)
    client.create_log_stream(logGroupName=group, logStreamName="one")
    event = {"timestamp": int(time.time() * 1000), "message": message}
    client.put_log_events(logGroupName=group, logStreamName="one", logEvents=[event])
    (line,) = said(STAGE, client, "sweep", timedelta(minutes=5))
    return line.split("sweep: ")[1]


def test_what_was_counted_is_a_few_words(client: Any, capsys: pytest.CaptureFixture[str]) -> None:
    counted("refusals", code="stale", job="7KQ4M2XD")
    assert shown(client, capsys.readouterr().out) == "counted refusals=1 code=stale job=7KQ4M2XD"


def test_what_failed_says_what_it_was_and_at_what(client: Any, caplog: pytest.LogCaptureFixture) -> None:
    def broken(item: str) -> None:
        raise KeyError("words of a customer")

    failing(["7KQ4M2XD version 3"], broken, str)
    (record,) = caplog.records
    line = {name: getattr(record, name) for name in ("item", "work", "error")}
    line |= {"level": record.levelname, "message": record.message}
    assert shown(client, json.dumps(line)) == "ERROR failed item=7KQ4M2XD version 3 work=broken error=KeyError"


@pytest.mark.parametrize("command", [lambda: logs.main(["--stage", "prdo"]), lambda: export.main(MISTYPED)])
def test_a_mistyped_stage_is_no_good_news(
    client: Any, command: Callable[[], int], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", STAGE.region)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Trouble, match="There is no prdo in account"):
        command()
    assert not list(tmp_path.iterdir())
