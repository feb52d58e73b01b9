"""Stacks that stop in the middle: why is said, what was made is kept, and the next run goes on from there."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from infra.stacks import Stacks
from infra.telling import Trouble

PARAMETERS = {"Prefix": "truckroll-test-"}


class CloudFormation:
    """One stack, which goes through the given states after each change set that is executed."""

    def __init__(self, *states: str) -> None:
        self.states = list(states)
        self.status = ""
        self.made: list[dict[str, Any]] = []
        self.executed: list[dict[str, Any]] = []
        self.events: list[dict[str, Any]] = []
        self.changes = [{"ResourceChange": {"Action": "Add", "LogicalResourceId": "Jobs", "ResourceType": "A::B::C"}}]
        self.refusal = ""

    def describe_stacks(self, StackName: str) -> dict[str, Any]:
        if not self.status:
            raise ClientError({"Error": {"Code": "ValidationError", "Message": f"{StackName} does not exist"}}, "x")
        if self.status.endswith("_IN_PROGRESS") and self.executed and self.states:
            self.status = self.states.pop(0)
            self.events.insert(0, event(len(self.events), self.status))
        return {"Stacks": [{"StackId": StackName, "StackStatus": self.status, "Tags": self.made[-1]["Tags"]}]}

    def list_change_sets(self, StackName: str) -> dict[str, Any]:
        return {"Summaries": []}

    def create_change_set(self, **given: Any) -> None:
        self.made.append(given)
        self.status = self.status or "REVIEW_IN_PROGRESS"

    def describe_change_set(self, **_: Any) -> dict[str, Any]:
        if self.refusal:
            return {"Status": "FAILED", "StatusReason": self.refusal}
        return {"Status": "CREATE_COMPLETE", "Changes": self.changes}

    def execute_change_set(self, **given: Any) -> None:
        self.executed.append(given)
        self.status = "CREATE_IN_PROGRESS"

    def describe_stack_events(self, StackName: str) -> dict[str, Any]:
        return {"StackEvents": list(self.events)}


def event(number: int, status: str) -> dict[str, Any]:
    return {"EventId": str(number), "LogicalResourceId": "Jobs", "ResourceStatus": status, "ResourceStatusReason": "no"}


def stacks(client: CloudFormation) -> tuple[Stacks, list[str]]:
    said: list[str] = []
    return Stacks(client, said.append, pause=lambda seconds: None), said


def test_a_stack_that_failed_says_why_keeps_what_it_made_and_is_updated_next() -> None:
    client = CloudFormation("CREATE_FAILED", "UPDATE_COMPLETE")
    ours, _ = stacks(client)
    with pytest.raises(Trouble, match="CREATE_FAILED") as trouble:
        ours.apply(ours.changes("one", "tables.yaml", PARAMETERS))
    assert "Jobs: no" in str(trouble.value)
    assert client.made[0]["ChangeSetType"] == "CREATE" and client.executed[0]["DisableRollback"] is True
    ours.apply(ours.changes("one", "tables.yaml", PARAMETERS))
    assert client.made[1]["ChangeSetType"] == "UPDATE" and client.status == "UPDATE_COMPLETE"


def test_a_complete_stack_goes_back_to_what_it_was_when_an_update_fails() -> None:
    client = CloudFormation("CREATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE")
    ours, said = stacks(client)
    ours.apply(ours.changes("one", "tables.yaml", PARAMETERS))
    assert said == ["Jobs: create complete"]
    assert ours.changes("one", "tables.yaml", PARAMETERS).name == "", "nothing is new"
    changed = ours.changes("one", "tables.yaml", {"Prefix": "truckroll-other-"})
    assert changed.lines == ["+ Jobs (A::B::C)"]
    with pytest.raises(Trouble, match="UPDATE_ROLLBACK_COMPLETE"):
        ours.apply(changed)
    assert client.executed[1]["DisableRollback"] is False


def test_no_changes_is_no_trouble_and_a_refused_template_is() -> None:
    client = CloudFormation()
    ours, _ = stacks(client)
    client.refusal = "The submitted information didn't contain changes."
    assert ours.changes("one", "tables.yaml", PARAMETERS).name == ""
    client.refusal = "Template format error"
    with pytest.raises(Trouble, match="Template format error"):
        ours.changes("one", "tables.yaml", {"Prefix": "truckroll-x-"})


def test_what_is_replaced_is_pointed_out() -> None:
    client = CloudFormation("CREATE_COMPLETE")
    client.changes[0]["ResourceChange"]["Replacement"] = "True"
    ours, _ = stacks(client)
    (line,) = ours.changes("one", "tables.yaml", PARAMETERS).lines
    assert line.endswith("IS REPLACED")


def test_a_stack_that_somebody_else_changes_is_left_alone() -> None:
    client = CloudFormation()
    client.made, client.status = [{"Tags": []}], "UPDATE_IN_PROGRESS"
    ours, _ = stacks(client)
    with pytest.raises(Trouble, match="somebody else"):
        ours.changes("one", "tables.yaml", PARAMETERS)


class NeverReady(CloudFormation):
    """A stack whose distribution is made for ever."""

    def describe_stack_events(self, StackName: str) -> dict[str, Any]:
        making = {"LogicalResourceId": "Distribution", "ResourceStatus": "CREATE_IN_PROGRESS", "EventId": "making"}
        return {"StackEvents": [making, *self.events]}


def test_what_is_waited_for_is_shown_and_not_waited_for_for_ever() -> None:
    client = NeverReady()
    waited: list[float] = []
    said: list[str] = []
    ours = Stacks(client, said.append, waited.append)
    with pytest.raises(Trouble, match=r"one is not ready after 60 minutes.*goes on from here"):
        ours.apply(ours.changes("one", "tables.yaml", PARAMETERS))
    assert sum(waited) == 3600
    assert said[0] == "still waiting for Distribution, nothing new for 1 min" and len(said) == 60


def test_a_run_after_one_that_stopped_while_a_stack_was_made_waits_for_it_and_goes_on() -> None:
    client = CloudFormation("CREATE_IN_PROGRESS", "CREATE_COMPLETE")
    ours, said = stacks(client)
    client.made, client.executed, client.status = [{"Tags": []}], [{}], "CREATE_IN_PROGRESS"
    assert ours.changes("one", "tables.yaml", PARAMETERS).name
    assert "waiting for it" in said[0] and client.made[1]["ChangeSetType"] == "UPDATE"


def test_a_stack_that_was_only_planned_is_removed_with_the_others() -> None:
    class Planned(CloudFormation):
        def delete_stack(self, StackName: str) -> None:
            self.status = ""

    client = Planned()
    ours, _ = stacks(client)
    ours.changes("one", "tables.yaml", PARAMETERS)
    assert client.status == "REVIEW_IN_PROGRESS" and not ours.exists("one")
    ours.delete("one")
    assert client.status == ""
