"""A company's own name: which certificate serves it, what is asked for, and what is never touched."""

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto import mock_aws
from moto.acm.models import acm_backends
from moto.core import DEFAULT_ACCOUNT_ID

from infra import domain
from infra.stage import Stage
from infra.standing import Standing, Wishes
from infra.telling import Telling, Trouble

NAME = "dispatch.example.com"
STAGE, OTHER = (Stage(name, DEFAULT_ACCOUNT_ID, "eu-west-1") for name in ("prod", "test"))


@pytest.fixture
def acm(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    with mock_aws():
        yield boto3.client("acm", region_name=domain.CERTIFICATES)


def became(arn: str, status: str, in_use: bool = False) -> None:
    kept = acm_backends[DEFAULT_ACCOUNT_ID][domain.CERTIFICATES]._certificates[arn]
    kept.status, kept.in_use_by = status, ["a-distribution"] if in_use else []


def asked(acm: Any, name: str = NAME) -> str:
    """By the owner themselves."""
    arn: str = acm.request_certificate(DomainName=name, ValidationMethod="DNS")["CertificateArn"]
    return arn


@pytest.mark.parametrize("status", ["FAILED", "EXPIRED", "VALIDATION_TIMED_OUT", "REVOKED"])
def test_what_came_to_nothing_is_not_waited_for(acm: Any, status: str) -> None:
    arn = domain.request(acm, NAME, STAGE).arn
    became(arn, status)
    assert domain.certificate(acm, NAME) is None
    fresh = asked(acm)
    found = domain.certificate(acm, NAME)
    assert found and (found.arn, found.is_issued) == (fresh, False)


def test_one_that_is_issued_serves_before_one_that_waits_and_needs_no_line(acm: Any) -> None:
    waiting = domain.request(acm, NAME, STAGE)
    assert [record[1] for record in waiting.records] == ["CNAME"] and not waiting.is_issued
    own = asked(acm)
    became(own, "ISSUED")
    asked(acm, "other.example.com")
    found = domain.certificate(acm, NAME)
    assert found == domain.Certificate(own, "ISSUED")
    assert domain.certificate(acm, "third.example.com") is None


def test_only_what_the_stage_asked_for_is_removed(acm: Any) -> None:
    own, theirs, owners = domain.request(acm, NAME, STAGE), domain.request(acm, "a.example.com", OTHER), asked(acm)
    kept = domain.request(acm, "b.example.com", STAGE)
    assert domain.of_stage(acm, STAGE) == {own.arn: NAME, kept.arn: "b.example.com"}
    assert domain.forget(acm, STAGE, but=kept.arn) == []
    listed = {one["CertificateArn"] for one in acm.list_certificates()["CertificateSummaryList"]}
    assert listed == {theirs.arn, owners, kept.arn}


def test_a_name_is_written_as_dns_has_it() -> None:
    assert domain.checked(" Dispatch.Example.COM. ") == NAME
    for wrong in ("https://dispatch.example.com", "dispatch", "a b.example.com", "-x.example.com", "x.example.com/y"):
        with pytest.raises(Trouble):
            domain.checked(wrong)
    with pytest.raises(Trouble):
        Wishes(domain="https://dispatch.example.com").given()


def test_certificates_are_where_cloudfront_takes_them_from_wherever_the_stage_is(acm: Any) -> None:
    there = Standing(STAGE, boto3.session.Session(), Telling(say=lambda line: None), Wishes())
    assert there.client("acm").meta.region_name == "us-east-1"
    assert there.client("sqs").meta.region_name == "eu-west-1"
