"""The address of a page is the key to a job, so nothing that is deployed may write addresses down."""

import pytest

from tests.contract.templates import INFRA, ROOT

# CloudFront's and API Gateway's access logs hold each path with its token; X-Ray and execution logs hold it, too.
WRITES_ADDRESSES = (
    "AccessLogSetting",
    "AWS::CloudFront::RealtimeLogConfig",
    "RealtimeLogConfigArn",
    "AWS::Logs::Delivery",
    "Logging:",
    "DataTraceEnabled",
    "LoggingLevel",
    "LoggingConfiguration",
)


@pytest.mark.parametrize("name", sorted(path.name for path in INFRA.glob("*.yaml")))
def test_no_template_turns_on_a_log_of_addresses(name: str) -> None:
    text = (INFRA / name).read_text()
    assert [word for word in WRITES_ADDRESSES if word in text] == []


def test_chalice_traces_no_request() -> None:
    config = (ROOT / ".chalice" / "config.json").read_text()
    assert '"xray": true' not in config and "access_log" not in config
