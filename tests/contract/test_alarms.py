"""Every alarm says what to do, in CloudWatch and in the runbook, and nothing that may fail lacks one."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from bench import cost
from chalicelib.observability import METRICS, counted
from chalicelib.settings import deployment
from infra.stage import FUNCTIONS, Stage
from tests.contract.templates import ROOT, template

MOST_METRICS_OF_A_FREE_DASHBOARD = 50


def alarms() -> dict[str, dict[str, Any]]:
    """By the end of their names."""
    found = [
        one["Properties"]
        for name in ("stack.yaml", "watch.yaml")
        for one in template(name)["Resources"].values()
        if one["Type"] == "AWS::CloudWatch::Alarm"
    ]
    return {alarm["AlarmName"].removeprefix("${Prefix}"): alarm for alarm in found}


def test_every_alarm_is_told_has_a_sentence_and_a_row_in_the_runbook() -> None:
    runbook = (ROOT / "docs" / "operate.md").read_text()
    rows = dict(re.findall(r"^\| `…([a-z-]+)` \| (.+) \|$", runbook, re.MULTILINE))
    assert set(rows) == set(alarms())
    for name, alarm in alarms().items():
        assert alarm["AlarmActions"] in (["Alarms"], ["AlarmsTopic"]) and alarm["OKActions"] == alarm["AlarmActions"]
        assert alarm["AlarmDescription"].endswith("."), name
        assert alarm["TreatMissingData"] == "notBreaching"
    # CloudWatch takes nothing for so many: nobody working costs nothing.
    assert len(alarms()) <= cost.read("prices.json")["prices"]["alarm"]["free"]


def test_every_queue_of_dead_letters_rings_with_its_first_message() -> None:
    resources = template("stack.yaml")["Resources"]
    dead = {name for name, one in resources.items() if one["Type"] == "AWS::SQS::Queue" and name.endswith("Dead")}
    rung = {}
    for alarm in alarms().values():
        if alarm["MetricName"] == "ApproximateNumberOfMessagesVisible":
            assert (alarm["Threshold"], alarm["ComparisonOperator"]) == (0, "GreaterThanThreshold")
            rung[alarm["Dimensions"][0]["Value"].partition(".")[0]] = alarm["AlarmDescription"]
    assert set(rung) == dead and dead
    assert "make replay-texts" in rung["TextsDead"]
    assert "replay-texts:" in (ROOT / "Makefile").read_text()


def test_alarms_and_dashboard_name_functions_metrics_and_queues_that_exist() -> None:
    stage = Stage("prod", "123456789012", "us-east-1")
    functions = {stage.function(name) for name in FUNCTIONS}
    watched = set()
    for alarm in alarms().values():
        for dimension in alarm.get("Dimensions", []):
            if dimension["Name"] == "FunctionName":
                watched.add(dimension["Value"].replace("${Functions}", stage.chalice_names))
    assert watched <= functions
    metrics = [metric for widget in widgets() for metric in widget["properties"].get("metrics", [])]
    named = {part for metric in metrics for part in metric if str(part).startswith(stage.chalice_names)}
    assert functions == named
    assert len(metrics) <= MOST_METRICS_OF_A_FREE_DASHBOARD


def test_our_own_metrics_are_few_each_is_counted_somewhere_and_shown_for_its_stage() -> None:
    """Each costs its hours; CloudWatch takes nothing for so few."""
    assert len(METRICS) <= cost.read("prices.json")["prices"]["custom_metric"]["free"]
    services = "".join(path.read_text() for path in (ROOT / "chalicelib").glob("*s/*.py"))
    assert not [name for name in METRICS if f'counted("{name}"' not in services and f'"{name}"' not in services]
    metrics = [metric for widget in widgets() for metric in widget["properties"].get("metrics", [])]
    shown = [metric[:4] for metric in metrics if metric[0] == "Truckroll"]
    assert sorted(shown) == [["Truckroll", name, "Stage", "truckroll-prod"] for name in sorted(METRICS)]
    for alarm in alarms().values():
        if alarm["Namespace"] == "Truckroll":
            assert alarm["MetricName"] in METRICS
            assert alarm["Dimensions"] == [{"Name": "Stage", "Value": "Functions"}]


def test_what_is_shown_of_the_log_is_what_functions_write_there(capsys: pytest.CaptureFixture[str]) -> None:
    """By kind and by code: particulars are in the line and cost no metric."""
    queries = [widget["properties"]["query"] for widget in widgets() if widget["type"] == "log"]
    stage = Stage("prod", "123456789012", "us-east-1")
    groups = {stage.log_group(name) for name in ("api_handler", "react_to_job_changes")}
    assert {query.split("'")[1] for query in queries} == groups
    counted("refusals", code="stale")
    said = json.loads(capsys.readouterr().out)
    assert any("ispresent(refusals)" in query and "by code" in query for query in queries)
    assert (said["refusals"], said["code"], said["Stage"]) == (1, "stale", deployment())
    assert said["_aws"]["CloudWatchMetrics"] == [
        {"Namespace": "Truckroll", "Dimensions": [["Stage"]], "Metrics": [{"Name": "refusals"}]}
    ]
    counted("texts_held")
    assert "_aws" not in json.loads(capsys.readouterr().out)


def test_an_alarm_rings_for_its_own_stage_alone() -> None:
    for name, alarm in alarms().items():
        ours = [
            str(one["Value"]).startswith(("Functions", "${", "Texts", "JobChanges"))
            for one in alarm.get("Dimensions", [])
        ]
        # The account's functions share one quota: whoever uses it up, all are turned away.
        assert any(ours) or name == "throttled", name


def widgets() -> list[dict[str, Any]]:
    """The dashboard's, as a stage has them."""
    body = template("watch.yaml")["Resources"]["Dashboard"]["Properties"]["DashboardBody"]
    found: list[dict[str, Any]] = json.loads(body.replace("${Functions}", "truckroll-prod"))["widgets"]
    return found
