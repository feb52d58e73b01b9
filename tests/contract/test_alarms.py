"""Every queue of dead letters rings an alarm with its first message, and the alarm says what to do."""

from tests.contract.templates import ROOT, template


def test_every_queue_of_dead_letters_has_an_alarm_that_says_what_to_do() -> None:
    resources = template("stack.yaml")["Resources"]
    dead = {name for name, one in resources.items() if one["Type"] == "AWS::SQS::Queue" and name.endswith("Dead")}
    assert dead
    alarms = [one["Properties"] for one in resources.values() if one["Type"] == "AWS::CloudWatch::Alarm"]
    rung = {}
    for alarm in alarms:
        assert (alarm["Namespace"], alarm["MetricName"]) == ("AWS/SQS", "ApproximateNumberOfMessagesVisible")
        assert (alarm["Threshold"], alarm["ComparisonOperator"]) == (0, "GreaterThanThreshold")
        assert alarm["AlarmActions"] == ["Alarms"]
        assert alarm["AlarmDescription"].endswith(".")
        rung[alarm["Dimensions"][0]["Value"].partition(".")[0]] = alarm["AlarmDescription"]
    assert set(rung) == dead
    assert "make replay-texts" in rung["TextsDead"]
    assert "replay-texts:" in (ROOT / "Makefile").read_text()
