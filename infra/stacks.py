"""CloudFormation: what would change is asked for first, shown, and only then done. Nothing changed means no request.

A stack that stopped in the middle keeps what it has made, so that the next run goes on from there.
"""

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from botocore.exceptions import ClientError

from .stage import ROOT
from .telling import Trouble

_CAPABILITIES = ["CAPABILITY_IAM"]
_TAG = "truckroll-template"
_COMPLETE = ("CREATE_COMPLETE", "UPDATE_COMPLETE")
_GONE = ("DELETE_COMPLETE", "REVIEW_IN_PROGRESS")
_NOTHING = ("didn't contain changes", "No updates are to be performed")
_BETWEEN_SECONDS = 3
# CloudFront takes up to half an hour where it is busy; what takes longer is better looked at by a person.
_LONGEST_SECONDS = 60 * 60
_SILENT_SECONDS = 60


@dataclass
class Changes:
    """What a template would change of a stack: lines for a person. `name` is empty where nothing would."""

    stack: str
    name: str = ""
    lines: list[str] = field(default_factory=list)


class Stacks:
    """The stacks of one region. `pause` waits between two looks at a running one."""

    def __init__(self, client: Any, say: Callable[[str], None], pause: Callable[[float], None] = time.sleep) -> None:
        self._client = client
        self._say = say
        self._pause = pause

    def outputs(self, stack: str) -> dict[str, str]:
        """Of a stack that is there; empty otherwise."""
        found = self._found(stack) or {}
        return {one["OutputKey"]: one["OutputValue"] for one in found.get("Outputs", [])}

    def exists(self, stack: str) -> bool:
        return self._found(stack) is not None

    def changes(self, stack: str, template: str, parameters: dict[str, str]) -> Changes:
        """Prepare a change set; nothing is changed by it."""
        body = (ROOT / "infra" / template).read_text()
        tag = hashlib.sha256(json.dumps([body, parameters], sort_keys=True).encode()).hexdigest()
        found = self._found(stack)
        if found and found["StackStatus"].endswith("_IN_PROGRESS"):
            self._say(f"{stack} is being changed by an earlier run, or by somebody else: waiting for it")
            self._watch(found["StackId"], {event["EventId"] for event in self._events(stack)})
            found = self._found(stack)
        tagged = {one["Key"]: one["Value"] for one in (found or {}).get("Tags", [])}
        finished = found is not None and found["StackStatus"] in _COMPLETE
        if finished and tagged.get(_TAG) == tag:
            return Changes(stack)
        name = f"deploy-{tag[:12]}"
        self._drop(stack, name)
        self._client.create_change_set(
            StackName=stack,
            ChangeSetName=name,
            ChangeSetType="UPDATE" if found else "CREATE",
            TemplateBody=body,
            Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
            Capabilities=_CAPABILITIES,
            Tags=[{"Key": _TAG, "Value": tag}],
        )
        return self._described(stack, name)

    def apply(self, changes: Changes) -> None:
        """Do what was prepared, and wait for it. Raises Trouble with the reasons when it fails."""
        if not changes.name:
            return
        seen = {event["EventId"] for event in self._events(changes.stack)}
        self._client.execute_change_set(
            StackName=changes.stack, ChangeSetName=changes.name, DisableRollback=not self._is_kept(changes.stack)
        )
        self._wait(changes.stack, seen)

    def forget(self, changes: Changes) -> None:
        """Drop what was prepared and is not wanted."""
        if changes.name:
            self._drop(changes.stack, changes.name)
            found = self._any(changes.stack)
            if found and found["StackStatus"] == "REVIEW_IN_PROGRESS":
                self._client.delete_stack(StackName=changes.stack)

    def delete(self, stack: str) -> None:
        """Remove a stack and wait until it is gone. One that was only planned is removed, too."""
        if self._any(stack) is None:
            return
        seen = {event["EventId"] for event in self._events(stack)}
        self._client.delete_stack(StackName=stack)
        self._wait(stack, seen, deleting=True)

    def _described(self, stack: str, name: str) -> Changes:
        for _ in self._looks(f"CloudFormation has not yet said what would change of {stack}"):
            described = self._client.describe_change_set(StackName=stack, ChangeSetName=name)
            if described["Status"] not in ("CREATE_PENDING", "CREATE_IN_PROGRESS"):
                break
        if described["Status"] == "FAILED":
            reason = described.get("StatusReason", "")
            self._drop(stack, name)
            if any(words in reason for words in _NOTHING):
                return Changes(stack)
            raise Trouble(f"CloudFormation refuses what is wanted of {stack}: {reason}")
        lines = []
        for change in described.get("Changes", []):
            resource = change["ResourceChange"]
            word = {"Add": "+", "Remove": "-"}.get(resource["Action"], "~")
            replaced = "  IS REPLACED" if resource.get("Replacement") == "True" else ""
            lines.append(f"{word} {resource['LogicalResourceId']} ({resource['ResourceType']}){replaced}")
        return Changes(stack, name, lines or ["~ settings of the stack itself"])

    def _wait(self, stack: str, seen: set[str], deleting: bool = False) -> None:
        identity = (self._any(stack) or {}).get("StackId", stack)
        status = self._watch(identity, seen)
        wanted = ("DELETE_COMPLETE",) if deleting else _COMPLETE
        if status not in wanted:
            failed = [
                f"  {event['LogicalResourceId']}: {event.get('ResourceStatusReason', '')}"
                for event in self._events(identity)
                if event["ResourceStatus"].endswith("_FAILED")
            ]
            raise Trouble(f"{stack} is {status}. What failed:\n" + "\n".join(failed[:10]))

    def _watch(self, stack: str, seen: set[str]) -> str:
        """Tell what happens, else now and then what is waited for; answers how it ended. Trouble after too long."""
        silent = 0
        for _ in self._looks(f"{stack.rpartition(':stack/')[2].partition('/')[0]} is not ready"):
            events = self._events(stack)
            news = [event for event in events if event["EventId"] not in seen]
            for event in news:
                seen.add(event["EventId"])
                self._tell(event)
            found = self._any(stack)
            status = str(found["StackStatus"]) if found else "DELETE_COMPLETE"
            if not status.endswith("_IN_PROGRESS"):
                break
            silent = 0 if news else silent + _BETWEEN_SECONDS
            if silent and silent % _SILENT_SECONDS == 0:
                what = ", ".join(_under_way(events)) or "it"
                self._say(f"still waiting for {what}, nothing new for {silent // 60} min")
        return status

    def _looks(self, what: str) -> Iterator[int]:
        """Something to look at again and again, but not for ever."""
        for number in range(_LONGEST_SECONDS // _BETWEEN_SECONDS):
            yield number
            self._pause(_BETWEEN_SECONDS)
        raise Trouble(
            f"{what} after {_LONGEST_SECONDS // 60} minutes, perhaps because somebody else changes it. AWS's console "
            "(CloudFormation) has the details; the same command goes on from here."
        )

    def _tell(self, event: dict[str, Any]) -> None:
        if event["ResourceStatus"].endswith(("_COMPLETE", "_FAILED")):
            word = event["ResourceStatus"].lower().replace("_", " ")
            self._say(f"{event['LogicalResourceId']}: {word}")

    def _events(self, stack: str) -> list[dict[str, Any]]:
        """Oldest first."""
        try:
            return list(reversed(self._client.describe_stack_events(StackName=stack)["StackEvents"]))
        except ClientError:
            return []

    def _found(self, stack: str) -> dict[str, Any] | None:
        found = self._any(stack)
        return None if found and found["StackStatus"] in _GONE else found

    def _any(self, stack: str) -> dict[str, Any] | None:
        try:
            found: list[dict[str, Any]] = self._client.describe_stacks(StackName=stack)["Stacks"]
        except ClientError as error:
            if "does not exist" in str(error):
                return None
            raise
        return found[0] if found else None

    def _is_kept(self, stack: str) -> bool:
        """A finished stack goes back to what it was when an update fails; a new one keeps what it has made."""
        found = self._found(stack)
        return found is not None and found["StackStatus"] in (*_COMPLETE, "UPDATE_ROLLBACK_COMPLETE")

    def _drop(self, stack: str, name: str) -> None:
        if self._any(stack) is None:
            return
        for one in self._client.list_change_sets(StackName=stack)["Summaries"]:
            if one["StackName"] == stack and one["ChangeSetName"] == name:
                self._client.delete_change_set(StackName=stack, ChangeSetName=name)


def _under_way(events: list[dict[str, Any]]) -> list[str]:
    """What is being made or removed, by its name in the template."""
    last = {event["LogicalResourceId"]: event["ResourceStatus"] for event in events}
    own = {event["LogicalResourceId"] for event in events if event.get("ResourceType") == "AWS::CloudFormation::Stack"}
    return [name for name, status in last.items() if status.endswith("_IN_PROGRESS") and name not in own]
