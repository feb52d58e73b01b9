"""What CloudFront is told agrees with the code: its addresses, the headers it reads, and what the local cloud sends."""

from __future__ import annotations

import fnmatch
import re
from typing import Any

from tests.contract.templates import ROOT, template


def edge() -> dict[str, Any]:
    return {name: one["Properties"] for name, one in template("edge.yaml")["Resources"].items()}


def distribution() -> dict[str, Any]:
    config = edge()["Public"]["DistributionConfig"]
    assert isinstance(config, dict)
    return config


def behaviour_of(path: str) -> dict[str, Any]:
    """As CloudFront chooses: the first pattern that matches."""
    matching = [one for one in distribution()["CacheBehaviors"] if fnmatch.fnmatchcase(path, one["PathPattern"])]
    return matching[0] if matching else distribution()["DefaultCacheBehavior"]


def test_every_address_of_the_application_reaches_it_and_is_never_cached() -> None:
    from app import app

    for path, methods in app.routes.items():
        behaviour = behaviour_of(path)
        assert behaviour["TargetOriginId"] == "application", path
        assert set(methods) <= set(behaviour["AllowedMethods"])
        assert behaviour["CachePolicyId"] == "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"


def test_the_local_cloud_passes_the_same_addresses_on() -> None:
    from localcloud.edge.front import APPLICATION

    patterns = {one["PathPattern"].rstrip("*") for one in distribution()["CacheBehaviors"]}
    assert patterns == {*APPLICATION, "/photos/"}


def test_the_site_and_photos_have_behaviours_of_their_own() -> None:
    assert behaviour_of("/index.html")["TargetOriginId"] == "site"
    assert behaviour_of("/assets/board-1a2b.js")["TargetOriginId"] == "site"
    assert behaviour_of("/photos/texts/1/2.jpg")["TargetOriginId"] == "photos"
    assert behaviour_of("/photos/")["AllowedMethods"] == behaviour_of("/api/jobs")["AllowedMethods"]


def test_the_application_gets_every_header_it_reads() -> None:
    asked = edge()["ApplicationAsked"]["OriginRequestPolicyConfig"]["HeadersConfig"]["Headers"]
    passed = {name.lower() for name in asked}
    sources = [path.read_text() for path in (ROOT / "chalicelib").rglob("*.py")]
    read = {name for source in sources for name in re.findall(r'headers\.get\("([a-z-]+)"', source)}
    # These come anyhow: with a body, by the policy's cookies, and from the distribution itself.
    assert read - {"content-type", "cookie", "x-origin-secret"} <= passed
    assert "host" not in passed, "API Gateway answers to its own name only"
    assert len(passed) <= 10, "CloudFront takes no more"


def test_no_refusal_is_remembered_and_none_replaced_by_a_page() -> None:
    errors = distribution()["CustomErrorResponses"]
    assert {one["ErrorCode"] for one in errors} == {400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504}
    assert all(set(one) == {"ErrorCode", "ErrorCachingMinTTL"} and one["ErrorCachingMinTTL"] == 0 for one in errors)


def test_the_api_is_reached_at_its_stage_with_the_secret() -> None:
    (api,) = [one for one in distribution()["Origins"] if one["Id"] == "application"]
    assert api["OriginPath"] == "/api"
    assert api["CustomOriginConfig"]["OriginProtocolPolicy"] == "https-only"
    assert [one["HeaderName"] for one in api["OriginCustomHeaders"]] == ["X-Origin-Secret"]
    assert template("edge.yaml")["Parameters"]["OriginSecret"]["NoEcho"] is True


def test_the_site_is_shown_with_the_policy_that_the_local_cloud_sends() -> None:
    from localcloud.edge.site import CONTENT_SECURITY_POLICY

    security = edge()["SiteShown"]["ResponseHeadersPolicyConfig"]["SecurityHeadersConfig"]
    deployed = security["ContentSecurityPolicy"]["ContentSecurityPolicy"]
    assert deployed.replace("${SocketsOrigin}", "ws: wss:") == CONTENT_SECURITY_POLICY
    assert security["ReferrerPolicy"]["ReferrerPolicy"] == "no-referrer"
    assert security["ContentTypeOptions"] == {"Override": True}


def test_only_the_distribution_may_read_the_site() -> None:
    allow, deny = edge()["SiteByCloudFrontOnly"]["PolicyDocument"]["Statement"]
    assert allow["Principal"] == {"Service": "cloudfront.amazonaws.com"}
    assert list(allow["Condition"]["StringEquals"]) == ["AWS:SourceArn"]
    assert deny["Effect"] == "Deny" and deny["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}
