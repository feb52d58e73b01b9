"""A stage from its first deploy to its end, by the real `chalice deploy` and the real steps around it, against moto.

What stops in the middle is gone on with; what is new is brought and nothing else; what is destroyed leaves nothing.
The look from outside at the end of each deploy goes to a local cloud: moto runs no functions.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from infra.connections import QUEUE_SETTINGS, RESPONSES, STREAM_SETTINGS
from infra.stage import FUNCTIONS
from tests.cloud import LocalCloud
from tests.contract.leaks import found_in
from tests.contract.rehearsal import STAGE, rehearsal
from tests.contract.story import OWN_NAME, Story, told
from tests.contract.templates import ROOT, template


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    folder = tmp_path_factory.mktemp("rehearsal")
    site = folder / "site"
    (site / "assets").mkdir(parents=True)
    (site / "index.html").write_text(
        '<title>Truckroll</title><div id="app"></div><script src="/assets/a1b2.js"></script>'
    )
    (site / "assets" / "a1b2.js").write_text("0")
    with LocalCloud(folder / "data", site=site) as outside, rehearsal(outside.url, site) as cloud:
        yield told(cloud, folder / "newer")
    shutil.rmtree(STAGE.folder, ignore_errors=True)


def test_a_deploy_that_stopped_says_why_and_is_gone_on_with_from_another_machine(story: Story) -> None:
    assert "chalice deploy failed" in story.stopped
    assert story.first and len(story.first.rest_apis) == 1


def test_a_first_deploy_that_was_interrupted_between_its_stacks_is_gone_on_with(story: Story) -> None:
    assert story.interrupted[-1].endswith("stopped here")
    assert story.status_when_interrupted[0].startswith("The first deploy stopped in the middle")
    assert "chalice deploy failed" in story.stopped, "it came as far as there the next time"


def test_a_number_that_serves_another_stage_is_taken_only_when_that_is_said(story: Story) -> None:
    assert story.again and story.newer
    assert "goes to https://another-stage.example/twilio/texts, which is not rehearsal's" in story.refused
    assert story.done_though_refused == []
    lines = "\n".join(story.newer.lines)
    assert "Twilio: +16175550100 IS TAKEN FROM https://another-stage.example/twilio/texts" in lines
    assert "Twilio" not in "\n".join(plan_of(story.again.lines))


def plan_of(lines: list[str]) -> list[str]:
    begin, end = (next(n for n, line in enumerate(lines) if line.startswith(step)) for step in ("[2/", "[3/"))
    return lines[begin:end]


def test_the_plan_is_shown_before_it_is_asked_and_done(story: Story) -> None:
    assert story.newer
    assert len(story.newer.asked) == 1 and story.newer.asked[0].startswith("Do this in account 123456789012?")
    lines = "\n".join(story.newer.lines)
    assert "functions and APIs: chalice deploy will bring this release" in lines
    assert lines.index("What would change") < lines.index("Functions and APIs (chalice deploy)")
    assert "Lambda runs at most 10 functions at once here" in lines


def test_every_function_is_as_the_stage_says(story: Story) -> None:
    assert story.first
    stage = json.loads((ROOT / ".chalice" / "config.json").read_text())["stages"]["prod"]
    assert set(stage["lambda_functions"]) == set(FUNCTIONS)
    for name, function in story.first.functions.items():
        wanted = stage["lambda_functions"][name]
        assert (function["MemorySize"], function["Timeout"]) == (wanted["lambda_memory_size"], wanted["lambda_timeout"])
        assert function["Architectures"] == ["arm64"]
        assert len(function["Layers"]) == 1


def test_the_environment_has_this_stages_addresses_and_no_secret(story: Story) -> None:
    assert story.first
    sockets = f"{story.first.sockets['id']}.execute-api.us-east-1.amazonaws.com/api"
    for name, function in story.first.functions.items():
        environment = function["Environment"]["Variables"]
        assert environment["TRUCKROLL_TABLES"] == STAGE.prefix
        assert environment["TRUCKROLL_SOCKETS_API"] == f"https://{sockets}"
        assert environment["TRUCKROLL_PUBLIC_BASE"].endswith(".cloudfront.net")
        assert environment["TRUCKROLL_PHOTOS_BUCKET"] == f"{STAGE.prefix}{STAGE.account}-photos"
        assert not [key for key in environment if key.endswith(("_TOKEN", "_SECRET", "LINK_SECRETS"))]
        for secret in story.secrets.get(name, {}).values():
            assert secret not in json.dumps(function, default=str)


def test_no_secret_is_in_what_a_deploy_says_builds_keeps_and_declares(story: Story) -> None:
    secrets = {name: secret for found in story.secrets.values() for name, secret in found.items()}
    secrets |= {f"password of {n}": password for n, password in enumerate(story.passwords) if password}
    secrets["the operator's key"] = "the-operators-own-key"
    assert set(secrets) >= {"twilio-token", "link-secrets", "cognito-secret", "origin-secret"}
    places = story.kept_everywhere | {"said": "\n".join([*story.cloud.said, story.stopped, story.refused])}
    assert found_in(places, secrets) == []
    # What is no secret is found in all kinds of places, so the places were really looked into.
    known = " ".join(
        found_in(places, {"address": ".cloudfront.net", "stage": STAGE.chalice_names, "code": "def react"})
    )
    for kind in ("address in function api_handler", "stage in stack edge", "stage in said", "-deployments/chalice/"):
        assert kind in known
    assert "code in .chalice/deployments/" in known and re.search(r"code in \S+-deployments/releases/\w+\.zip", known)


def test_functions_find_the_secrets_they_may_have_and_no_others(story: Story) -> None:
    assert {name: set(found) for name, found in story.secrets.items()} == {
        "api_handler": {"link-secrets", "origin-secret", "cognito-secret", "twilio-token"},
        "send_texts": {"link-secrets", "twilio-token"},
    }
    assert story.secrets["send_texts"]["twilio-token"] == "rehearsal-token"
    assert len(story.secrets["api_handler"]["link-secrets"]) == 64


def test_every_route_is_there_once_and_a_newer_release_only_adds_its_own(story: Story) -> None:
    from app import app

    assert story.first and story.newer
    assert story.first.routes == {f"{method} {path}" for path, methods in app.routes.items() for method in methods}
    assert story.newer.routes == story.first.routes | {"GET /api/rehearsed"}
    assert story.newer.rest_apis == story.first.rest_apis
    assert story.first.sockets == story.newer.sockets
    assert story.first.sockets["routes"] == {"$connect", "$default", "$disconnect"}
    assert story.first.sockets["stages"] == ["api"]


def test_streams_and_queue_feed_their_functions_with_every_setting_and_keep_it(story: Story) -> None:
    assert story.first and story.newer
    aside = f"arn:aws:sqs:us-east-1:{STAGE.account}:{STAGE.prefix}job-changes-dead"
    assert set(story.first.mappings) == {"react_to_job_changes", "record_job_facts", "send_texts"}
    for seen in (story.first, story.newer):
        for name in ("react_to_job_changes", "record_job_facts"):
            mapping = seen.mappings[name]
            assert f"table/{STAGE.prefix}jobs/stream/" in mapping["EventSourceArn"]
            assert mapping["BatchSize"] == 100 and mapping["State"] == "Enabled"
            assert {key: mapping[key] for key in STREAM_SETTINGS} == STREAM_SETTINGS
            assert mapping["DestinationConfig"] == {"OnFailure": {"Destination": aside}}
        queue = seen.mappings["send_texts"]
        assert queue["EventSourceArn"].endswith(f":{STAGE.prefix}texts") and queue["BatchSize"] == 5
        assert {key: queue[key] for key in QUEUE_SETTINGS} == QUEUE_SETTINGS
        assert queue["ScalingConfig"] == {"MaximumConcurrency": 2}
    assert {n: m["UUID"] for n, m in story.first.mappings.items()} == {
        n: m["UUID"] for n, m in story.newer.mappings.items()
    }


def test_the_sweep_comes_every_minute(story: Story) -> None:
    assert (story.rule["ScheduleExpression"], story.rule["State"]) == ("rate(1 minute)", "ENABLED")
    assert [target["Arn"] for target in story.rule["Targets"]] == [STAGE.function_arn("sweep")]


def test_policies_name_this_account_region_and_stage_alone(story: Story) -> None:
    assert story.first
    for name, statements in story.first.policies.items():
        for statement in statements:
            assert not [action for action in listed(statement["Action"]) if "*" in action]
            for resource in listed(statement["Resource"]):
                _, _, service, region, account, rest = resource.split(":", 5)
                if service != "s3":
                    assert (region, account) == (STAGE.region, STAGE.account), f"{name}: {resource}"
                # What may vary is a key, a connection, a stream's date or a log's name, never which thing it is.
                thing = rest.partition("/stream/")[0].partition("/@connections/")[0].removesuffix(":*")
                thing = thing.rpartition("/")[0] if service == "s3" else thing
                assert "*" not in thing and "prod" not in rest.replace("product", ""), f"{name}: {resource}"


def listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def test_refusals_of_the_gateway_have_our_shape(story: Story) -> None:
    assert set(RESPONSES) <= set(story.responses)
    for kind in RESPONSES:
        shaped = story.responses[kind]["responseTemplates"]["application/json"].replace("$context.requestId", "id")
        assert set(json.loads(shaped)["error"]) == {"code", "message", "fields", "request_id"}


def test_alarms_dashboard_budget_and_logs_are_there(story: Story) -> None:
    declared = {
        one["Properties"]["AlarmName"].replace("${Prefix}", STAGE.prefix)
        for name in ("stack.yaml", "watch.yaml")
        for one in template(name)["Resources"].values()
        if one["Type"] == "AWS::CloudWatch::Alarm"
    }
    assert story.alarms == declared
    assert all(story.groups[STAGE.log_group(name)] == 30 for name in FUNCTIONS)
    assert "alarms     10, none ringing" in story.status
    assert "functions  8, " in "\n".join(story.status)


def test_the_site_is_sent_with_headers_that_let_it_be_kept_or_asked_for_again(story: Story) -> None:
    assert story.first
    assert story.first.site["assets/a1b2.js"]["CacheControl"] == "public, max-age=31536000, immutable"
    assert story.first.site["index.html"]["CacheControl"] == "no-cache"
    assert story.first.site["index.html"]["ContentType"] == "text/html; charset=utf-8"


def test_the_owner_is_invited_and_the_number_points_here(story: Story) -> None:
    assert story.people == ["owner@example.com"]
    assert story.first
    said = "\n".join(story.first.lines)
    assert "+16175550100 now sends what people write to https://" in said
    assert "a request goes the whole way" in said
    assert story.again and "Next: open the mail that owner@example.com got" in said
    assert "open the mail" not in "\n".join(story.again.lines)


def test_a_certificate_is_asked_for_only_after_the_plan_and_dns_is_told_what_both_need(story: Story) -> None:
    assert story.newer
    waiting = story.own_name[0]
    assert "RequestCertificate" in story.newer.written
    assert "RequestCertificate" not in waiting.written_before_asked
    assert waiting.certificates == {OWN_NAME: "PENDING_VALIDATION"}
    said = [line.strip() for line in story.newer.lines]
    assert f"certificate: one for {OWN_NAME} will be asked for; what DNS needs for it is told at the end" in said
    after = said[said.index(f"For {OWN_NAME}, DNS needs:") :]
    cloudfront = story.newer.functions["api_handler"]["Environment"]["Variables"]["TRUCKROLL_PUBLIC_BASE"]
    assert after[1].startswith("_") and f".{OWN_NAME}  CNAME  _" in after[1]
    assert after[2] == f"{OWN_NAME}  CNAME  {cloudfront.removeprefix('https://')}"
    assert cloudfront.endswith(".cloudfront.net")
    assert "AcmCertificateArn" not in waiting.declared["ViewerCertificate"]
    assert f"address    {cloudfront}" in waiting.status
    assert f"           not {OWN_NAME} yet: its certificate waits for DNS; run make deploy again" in waiting.status


def test_an_issued_certificate_puts_everything_under_the_companys_own_name(story: Story) -> None:
    assert story.back
    there = story.own_name[1]
    assert "RequestCertificate" not in story.back.written
    assert there.certificates == {OWN_NAME: "ISSUED"}
    assert there.declared["Aliases"] == [OWN_NAME]
    assert there.declared["ViewerCertificate"]["AcmCertificateArn"].startswith("arn:aws:acm:us-east-1:")
    assert story.certificates_when_down == {}, "it goes with the address"
    environment = story.back.functions["api_handler"]["Environment"]["Variables"]
    assert environment["TRUCKROLL_PUBLIC_BASE"] == f"https://{OWN_NAME}"
    assert environment["TRUCKROLL_EARLIER_BASES"].endswith(".cloudfront.net"), "links that were sent before"
    assert f"address    https://{OWN_NAME}" in there.status


def test_deploying_again_changes_nothing(story: Story) -> None:
    assert story.first and story.again
    assert story.again.written == []
    assert story.again.asked == [], "there is nothing to agree to"
    assert "nothing to change" in "\n".join(story.again.lines)
    for name in ("functions", "mappings", "policies", "rest_apis", "routes", "sockets", "releases"):
        before, after = getattr(story.first, name), getattr(story.again, name)
        assert without_answers(before) == without_answers(after), name


def without_answers(seen: Any) -> str:
    """How a request was answered is another each time."""
    if isinstance(seen, dict):
        seen = {key: {k: v for k, v in one.items() if k != "ResponseMetadata"} if isinstance(one, dict) else one
                for key, one in seen.items()}  # fmt: skip
    return json.dumps(seen, default=sorted if isinstance(seen, set) else str, sort_keys=True)


def test_rolling_back_brings_the_release_before_and_nothing_else(story: Story) -> None:
    assert story.first and story.newer and story.back
    assert (story.first.releases, story.newer.releases, story.back.releases) == (1, 2, 1)
    assert story.back.routes == story.first.routes
    assert story.back.rest_apis == story.first.rest_apis
    assert without_answers(story.back.policies) == without_answers(story.first.policies)


def test_destroying_keeps_the_data_unless_told_otherwise_and_then_leaves_nothing(story: Story) -> None:
    kinds = {one.rpartition(" ")[0] for one in story.kept}
    assert kinds == {"stack", "table", "bucket", "queue", "parameter", "pool", "topic", "alarm"}
    assert story.served_when_down == ""
    assert f"Links come back with the next deploy, when {OWN_NAME} points where that one says." in story.told_when_down
    assert story.status_when_down[0].startswith("Taken down at 20") and len(story.status_when_down) == 1
    assert f"table {STAGE.table('jobs')}" in story.kept and f"stack {STAGE.stack('edge')}" not in story.kept
    assert story.left == [] and story.held == {}
    assert {"apigateway apis", "s3 buckets", "logs groups", "iam roles"} < set(story.held_when_up)
