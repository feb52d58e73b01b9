"""Which rights of the functions' policies nobody used in a whole run of the tests.

`python -m tests.rights_used FOLDER`: the folder is what `rights.USED` named while they ran. Lambda itself uses some
rights of a function's role, and a process asks for its secrets before any test could see it: those are held against
what the function is bound to instead.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.rights import ROOT, listed, policy

Right = tuple[str, str, str]
"""The policy's name, the action, and the resource as it is written there."""

# What Lambda asks for with the role of a function that it feeds, by AWS's own page on each source.
BY_SOURCE = {
    "stream": ("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"),
    "queue": ("sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"),
    "logs": ("logs:CreateLogStream", "logs:PutLogEvents"),
}
_STREAM = "arn:aws:dynamodb:*:*:table/truckroll-prod-jobs/stream/*"
_ASIDE = "arn:aws:sqs:*:*:truckroll-prod-job-changes-dead"
_TEXTS = "arn:aws:sqs:*:*:truckroll-prod-texts"


def given() -> set[Right]:
    """Every pair of an action and a resource that the policies allow."""
    return {
        (name, action, resource)
        for name in policies()
        for statement in policy(name)["Statement"]
        for action in listed(statement["Action"])
        for resource in listed(statement["Resource"])
    }


def policies() -> list[str]:
    return sorted(path.stem.removeprefix("policy-") for path in (ROOT / ".chalice").glob("policy-*.json"))


def by_lambda() -> Iterator[Right]:
    """What Lambda itself uses, for each function that has the policy."""
    stage = json.loads((ROOT / ".chalice" / "config.json").read_text())["stages"]["prod"]
    for function, one in stage["lambda_functions"].items():
        name = one["iam_policy_file"].removeprefix("policy-").removesuffix(".json")
        group = "truckroll-prod" if function == "api_handler" else f"truckroll-prod-{function}"
        yield from ((name, action, f"arn:aws:logs:*:*:log-group:/aws/lambda/{group}:*") for action in BY_SOURCE["logs"])
        for secret in one.get("environment_variables", {}).get("TRUCKROLL_SECRETS", "").split():
            yield name, "ssm:GetParameters", f"arn:aws:ssm:*:*:parameter{secret}"
    for name in ("react_to_job_changes", "record_job_facts"):
        yield from ((name, action, _STREAM) for action in BY_SOURCE["stream"])
        yield name, "sqs:SendMessage", _ASIDE
    yield from (("send_texts", action, _TEXTS) for action in BY_SOURCE["queue"])


def unused(used: Iterable[Right]) -> list[str]:
    """A line for each right that is given and not used."""
    left = given() - set(by_lambda()) - set(used)
    return [f"{name} never used {action} on {resource}" for name, action, resource in sorted(left)]


def read(folder: Path) -> set[Right]:
    """What all processes of a run have noted."""
    found: set[Right] = set()
    for path in folder.glob("*.jsonl"):
        for line in path.read_text().splitlines():
            name, action, resource = json.loads(line)
            found.add((name, action, resource))
    return found


def main(folder: Path) -> int:
    used = read(folder)
    lines = unused(used)
    said = [*lines, f"{len(given())} rights, {len(used)} seen in use, {len(lines)} never used"]
    sys.stdout.write("\n".join(said) + "\n")
    return int(bool(lines))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
