"""Every right is used: by what functions do seldom, too, and stand-ins ask for what they stand in for."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import boto3
import pytest
from msgspec.structs import replace

from chalicelib.domain.people import Actor
from chalicelib.gateways import twilio
from chalicelib.gateways.photos import BucketPhotos
from chalicelib.gateways.queue import SqsTexts
from chalicelib.gateways.sockets import GatewaySockets
from chalicelib.models import company, connections
from chalicelib.services import boards, conversations, inbound, react, summarise, sweep
from chalicelib.settings import settings
from tests import rights, rights_used
from tests.integration.dispatching import Dispatching
from tests.integration.streaming import JobsStream
from tests.world import TestWorld

Asked = list[tuple[str, str]]


def test_a_right_that_nobody_used_is_named_and_one_that_lambda_uses_is_not() -> None:
    everything = rights_used.given() - set(rights_used.by_lambda())
    assert rights_used.unused(everything) == []
    left_out = ("sweep", "dynamodb:GetItem", "arn:aws:dynamodb:*:*:table/truckroll-prod-limits")
    assert left_out in everything
    assert rights_used.unused(everything - {left_out}) == [
        "sweep never used dynamodb:GetItem on arn:aws:dynamodb:*:*:table/truckroll-prod-limits"
    ]
    assert set(rights_used.by_lambda()) <= rights_used.given(), "Lambda has what it needs"


def test_what_a_process_used_is_noted_once_and_read_by_the_check(
    tables: Any, outside: TestWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(rights.USED, str(tmp_path))
    monkeypatch.setattr(rights, "_used", set())
    shop, stream = Dispatching(outside), JobsStream(tables)
    shop.open()
    records = stream.batch()
    for _ in range(2):
        react.react_to_job_changes(shop.world, records)
    used = rights_used.read(tmp_path)
    assert ("react_to_job_changes", "sqs:SendMessage", "arn:aws:sqs:*:*:truckroll-prod-texts") in used
    lines = [line for path in tmp_path.glob("*.jsonl") for line in path.read_text().splitlines()]
    assert len(lines) == len(set(lines)) == len(used)
    assert json.loads(lines[0])[0] == "react_to_job_changes"


def test_a_process_that_has_just_started_may_read_the_settings(tables: Any, outside: TestWorld) -> None:
    shop, stream = Dispatching(outside), JobsStream(tables)
    shop.do(shop.assign(shop.open()), company_complete())
    records = stream.batch()
    for function in (react.react_to_job_changes, summarise.record_job_facts):
        company.forget()
        assert function(shop.world, records) == []


def company_complete() -> type[Any]:
    from chalicelib.domain.commands import CompleteJob

    return CompleteJob


def test_the_sweep_forgets_sockets_that_are_gone_when_it_tells_of_a_new_day(outside: TestWorld) -> None:
    connections.add("boards", "gone")
    outside.sockets.gone.add("gone")
    # Just after midnight in New York.
    outside.clock.forward((14 * 60 + 61) * 60)
    sweep.sweep(outside.world, {})
    assert connections.on("boards") == []


def test_the_sender_forgets_sockets_that_are_gone_when_a_strangers_text_fails(outside: TestWorld) -> None:
    shop, stranger = Dispatching(outside), "+16175550999"
    dana = Actor(role="owner", id="dana", name="Dana")
    inbound.received(shop.world, "SM1", stranger, "Do you fix boilers?")
    conversations.write(shop.world, stranger, shop.new_id(), "We do. Where are you?", dana)
    connections.add("boards", "gone")
    outside.sockets.gone.add("gone")
    outside.texts.fail = [twilio.Refused(30003)]
    shop.work_off_queue()
    assert connections.on("boards") == []


ACTS: list[tuple[str, Callable[[Any], Any]]] = [
    ("queue", lambda gateway: gateway.put([("7KQ4M2XD", "a-text", 0)])),
    ("sockets", lambda gateway: gateway.post(["c1", "c2"], b"{}")),
    ("sockets", lambda gateway: gateway.close("c1")),
    ("photos", lambda gateway: gateway.put("jobs/1/a", b"x", "image/png")),
    ("photos", lambda gateway: gateway.look("uploads/1/a")),
    ("photos", lambda gateway: gateway.copy("uploads/1/a", "m", "jobs/1/a")),
    ("photos", lambda gateway: gateway.get_url("jobs/1/a", 60)),
    ("photos", lambda gateway: gateway.presigned_post("uploads/1/a", "image/png", 60)),
]


@pytest.mark.parametrize(("which", "act"), ACTS)
def test_a_stand_in_asks_for_what_the_gateway_asks_for(
    which: str, act: Callable[[Any], Any], outside: TestWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nearly all tests have stand-ins: what they say of rights must be so."""
    asked: Asked = []
    monkeypatch.setattr(rights, "_judge", lambda action, resource: asked.append((action, resource)))
    monkeypatch.setattr(rights, "function_on_the_stack", lambda: "api_handler")
    rights.watch_posts()
    act(getattr(outside, which))
    expected, asked[:] = list(asked), []
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket=settings().photos_bucket)
    url = boto3.client("sqs", region_name="us-east-1").create_queue(QueueName="x-texts")["QueueUrl"]
    here = replace(settings(), texts_queue_url=url)
    asked.clear()
    act({"queue": SqsTexts(here), "sockets": GatewaySockets(), "photos": BucketPhotos(here)}[which])
    assert sorted(asked) == sorted(expected) and expected


def test_boards_are_closed_with_a_right_of_their_own(outside: TestWorld) -> None:
    connections.add("boards", "open", "dana")
    boards.close(outside.world, Actor(role="owner", id="dana", name="Dana").id)
    assert connections.on("boards") == [] and outside.sockets.gone == {"open"}
