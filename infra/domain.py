"""A company's own name for the public address: its certificate, and the lines that its DNS needs.

A certificate is asked for once the plan was agreed to, is waited for by running the deploy again, and goes with the
address. One that the owner has of their own is used where it is good, and is never removed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from .stage import Stage
from .telling import Trouble

# CloudFront takes certificates from this region only, wherever everything else is.
CERTIFICATES = "us-east-1"
ISSUED, PENDING = "ISSUED", "PENDING_VALIDATION"
_OURS = "truckroll-stage"
_NAME = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")


@dataclass(frozen=True)
class Certificate:
    """One name's, as ACM has it: where it is not issued yet, `records` are what DNS needs: name, type and value."""

    arn: str
    status: str
    records: tuple[tuple[str, str, str], ...] = ()

    @property
    def is_issued(self) -> bool:
        return self.status == ISSUED


def checked(name: str) -> str:
    """A name as DNS writes it. Raises Trouble for what is none."""
    written = name.strip().rstrip(".").lower()
    if not _NAME.fullmatch(written):
        raise Trouble(f"DOMAIN={name} is no name for the public address: give one as DOMAIN=dispatch.example.com.")
    return written


def certificate(client: Any, name: str) -> Certificate | None:
    """The best there is for this name: issued, or waiting for DNS. What failed or ran out is nothing."""
    found = [_described(client, arn) for arn, of in _all(client) if of == name]
    good = [one for one in found if one.status in (ISSUED, PENDING)]
    return min(good, key=lambda one: (one.status != ISSUED, one.arn), default=None)


def request(client: Any, name: str, stage: Stage) -> Certificate:
    """Ask for one, as this stage's own."""
    arn = client.request_certificate(
        DomainName=name,
        ValidationMethod="DNS",
        # The same request repeated within the hour is the same certificate.
        IdempotencyToken=re.sub(r"\W", "", f"{stage.name}{name}")[:32],
        Tags=[{"Key": _OURS, "Value": stage.name}],
    )["CertificateArn"]
    return _described(client, str(arn))


def of_stage(client: Any, stage: Stage) -> dict[str, str]:
    """The certificates that deploys of this stage have asked for: ARN and name."""
    return {arn: name for arn, name in _all(client) if _is_ours(client, arn, stage)}


def forget(client: Any, stage: Stage, but: str = "") -> list[str]:
    """Remove the stage's own certificates except one; the names of those that are still in use, and stay for now."""
    left = []
    for arn, name in of_stage(client, stage).items():
        if arn == but:
            continue
        try:
            client.delete_certificate(CertificateArn=arn)
        except ClientError as error:
            if error.response["Error"]["Code"] != "ResourceInUseException":
                raise
            left.append(name)
    return left


def _all(client: Any) -> Iterator[tuple[str, str]]:
    for listing in client.get_paginator("list_certificates").paginate():
        yield from ((one["CertificateArn"], one["DomainName"]) for one in listing["CertificateSummaryList"])


def _is_ours(client: Any, arn: str, stage: Stage) -> bool:
    return {"Key": _OURS, "Value": stage.name} in client.list_tags_for_certificate(CertificateArn=arn)["Tags"]


def _described(client: Any, arn: str) -> Certificate:
    found = client.describe_certificate(CertificateArn=arn)["Certificate"]
    records = [one["ResourceRecord"] for one in found.get("DomainValidationOptions", []) if "ResourceRecord" in one]
    lines = tuple((one["Name"].rstrip("."), one["Type"], one["Value"].rstrip(".")) for one in records)
    return Certificate(arn, found["Status"], () if found["Status"] == ISSUED else lines)
