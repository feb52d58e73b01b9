"""Every alarm says what to do, in CloudWatch and in the runbook, and nothing that may fail lacks one."""

from __future__ import annotations

import json
import re
from typing import Any

from infra.stage import FUNCTIONS, Stage
from tests.contract.templates import ROOT, template

# CloudWatch takes nothing for so many: nobody working costs nothing.
FREE_ALARMS = 10


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
    assert len(alarms()) <= FREE_ALARMS


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
    body = template("watch.yaml")["Resources"]["Dashboard"]["Properties"]["DashboardBody"]
    widgets = json.loads(body.replace("${Functions}", stage.chalice_names))["widgets"]
    shown = [part for widget in widgets for metric in widget["properties"]["metrics"] for part in metric]
    assert functions == {part for part in shown if isinstance(part, str) and part.startswith(stage.chalice_names)}
    sources = "".join(path.read_text() for path in (ROOT / "chalicelib").rglob("*.py"))
    ours = [metric[1] for widget in widgets for metric in widget["properties"]["metrics"] if metric[0] == "Truckroll"]
    ours += [alarm["MetricName"] for alarm in alarms().values() if alarm["Namespace"] == "Truckroll"]
    assert ours and all(f'counted("{metric}"' in sources for metric in ours)
