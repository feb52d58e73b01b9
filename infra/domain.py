"""A company's own name for the public address: its certificate, and the lines that its DNS needs."""

from collections.abc import Callable
from typing import Any

# CloudFront takes certificates from this region only, wherever everything else is.
CERTIFICATES = "us-east-1"


def certificate(client: Any, name: str, note: Callable[[str], None]) -> str:
    """The ARN of this name's certificate once it is issued; empty until then, with what DNS needs said."""
    found = ""
    for listing in client.get_paginator("list_certificates").paginate():
        for one in listing["CertificateSummaryList"]:
            if one["DomainName"] == name:
                found = one["CertificateArn"]
    if not found:
        found = client.request_certificate(DomainName=name, ValidationMethod="DNS")["CertificateArn"]
    described = client.describe_certificate(CertificateArn=found)["Certificate"]
    if described["Status"] == "ISSUED":
        return str(found)
    note(f"The certificate of {name} is {described['Status'].lower().replace('_', ' ')}. Add this line to its DNS:")
    for option in described.get("DomainValidationOptions", []):
        if "ResourceRecord" in option:
            record = option["ResourceRecord"]
            note(f"  {record['Name']}  {record['Type']}  {record['Value']}")
    note("and run this again some minutes later. Until then the public address is CloudFront's own.")
    return ""
