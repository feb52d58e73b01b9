"""`make status STAGE=prod`: what is deployed, how late streams and queues are, failed texts, the last failures."""

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3

from . import preflight
from .arguments import Arguments
from .kept import GOING_DOWN, Kept, called
from .logs import failures
from .stacks import Stacks
from .stage import FUNCTIONS, STACKS, Stage
from .telling import Trouble, ended

_LOOK_BACK = timedelta(minutes=15)
_STREAMS = ("react_to_job_changes", "record_job_facts")
_QUEUES = {"texts": "texts on their way", "texts-dead": "texts set aside", "job-changes-dead": "job changes set aside"}
_FAILED_SINCE = timedelta(days=7)


def status(stage: Stage, clients: Callable[[str], Any], say: Callable[[str], None]) -> bool:
    """Say how the stage is; answers whether nothing asks for somebody. Raises Trouble where there is no such stage."""
    stacks = Stacks(clients("cloudformation"), say)
    if not stacks.exists(stage.stack("stack")):
        if stacks.exists(stage.stack("tables")):
            say("The first deploy stopped in the middle: make deploy goes on, make destroy DATA=delete removes it.")
            return False
        raise Trouble(f"There is no {stage.name} in account {stage.account}, region {stage.region}.")
    kept = Kept(clients("s3"), stage.bucket("deployments"))
    down = kept.state().get("down")
    if down == GOING_DOWN:
        say(f"A destroy stopped in the middle: make destroy STAGE={stage.name} goes on, make deploy brings it back.")
        return False
    if down:
        say(f"Taken down at {down}; its data is kept. make deploy STAGE={stage.name} brings it back.")
        return True
    well = True
    for line, is_well in (
        *_deployed(stage, stacks, kept),
        *_functions(stage, clients("lambda")),
        *_alarms(stage, clients("cloudwatch")),
        *_lag(stage, clients("cloudwatch")),
        *_queues(stage, clients("sqs")),
        *_failed_texts(stage, clients("dynamodb")),
        *((line, True) for line in failures(stage, clients("logs"), timedelta(hours=24), 5)),
    ):
        say(line)
        well = well and is_well
    return well


Line = tuple[str, bool]


def _deployed(stage: Stage, stacks: Stacks, kept: Kept) -> Iterator[Line]:
    releases, state = kept.releases(), kept.state()
    if releases:
        yield f"release    {called(releases[-1])}", True
    else:
        yield "release    none went through to the end", False
    if not kept.went_through():
        what = "rollback" if state.get("going_back_to") else "deploy"
        yield f"           a {what} has not ended: it runs elsewhere, or stopped; then run it again", False
    edge, wished = stacks.outputs(stage.stack("edge")), state.get("domain", "")
    shown = state.get("domain_shown") or edge.get("PublicDomain", "")
    yield f"address    https://{shown}" if edge else "address    none", bool(edge)
    if edge and wished and wished != shown:
        yield f"           not {wished} yet: its certificate waits for DNS; run make deploy again", False
    missing = [stage.stack(which) for which in STACKS if not stacks.exists(stage.stack(which))]
    if missing:
        yield f"stacks     missing: {', '.join(missing)}", False


def _functions(stage: Stage, client: Any) -> Iterator[Line]:
    known = {
        one["FunctionName"]: one
        for page in client.get_paginator("list_functions").paginate()
        for one in page["Functions"]
    }
    missing = [name for name in FUNCTIONS if stage.function(name) not in known]
    if missing:
        yield f"functions  missing: {', '.join(missing)}", False
        return
    kinds = {
        f"{known[stage.function(name)]['Runtime']} on {known[stage.function(name)]['Architectures'][0]}"
        for name in FUNCTIONS
    }
    yield f"functions  {len(FUNCTIONS)}, {', '.join(sorted(kinds))}", True
    for name in (*_STREAMS, "send_texts"):
        for one in client.list_event_source_mappings(FunctionName=stage.function_arn(name))["EventSourceMappings"]:
            if one["State"] != "Enabled":
                yield f"           {name} is not fed: its source is {one['State'].lower()}", False


def _alarms(stage: Stage, client: Any) -> Iterator[Line]:
    found = client.describe_alarms(AlarmNamePrefix=stage.prefix)["MetricAlarms"]
    ringing = [one for one in found if one["StateValue"] == "ALARM"]
    yield f"alarms     {len(found)}, {len(ringing) or 'none'} ringing", not ringing
    for one in ringing:
        yield f"           {one['AlarmName']}: {one['AlarmDescription']}", False


def _lag(stage: Stage, client: Any) -> Iterator[Line]:
    now = datetime.now(UTC)
    for name in _STREAMS:
        points = client.get_metric_statistics(
            Namespace="AWS/Lambda",
            MetricName="IteratorAge",
            Dimensions=[{"Name": "FunctionName", "Value": stage.function(name)}],
            StartTime=now - _LOOK_BACK,
            EndTime=now,
            Period=60,
            Statistics=["Maximum"],
        )["Datapoints"]
        worst = max((point["Maximum"] for point in points), default=0.0) / 1000
        yield f"stream     {name} at most {worst:.1f} s behind in the last 15 minutes", worst < 60


def _queues(stage: Stage, client: Any) -> Iterator[Line]:
    for name, what in _QUEUES.items():
        url = client.get_queue_url(QueueName=stage.prefix + name)["QueueUrl"]
        wanted = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesDelayed"]
        counts = client.get_queue_attributes(QueueUrl=url, AttributeNames=wanted)["Attributes"]
        number = sum(int(count) for count in counts.values())
        yield f"queue      {number} {what}", not (number and name.endswith("-dead"))


def _failed_texts(stage: Stage, client: Any) -> Iterator[Line]:
    """The last of a week, without what they said and with the end of the number only."""
    since = (datetime.now(UTC) - _FAILED_SINCE).isoformat()
    found = [
        one
        for page in client.get_paginator("scan").paginate(
            TableName=stage.table("texts"),
            FilterExpression="#state = :failed AND #at > :since",
            ProjectionExpression="phone, #at, reason, job",
            ExpressionAttributeNames={"#state": "state", "#at": "at"},
            ExpressionAttributeValues={":failed": {"S": "failed"}, ":since": {"S": since}},
        )
        for one in page["Items"]
    ]
    yield f"texts      {len(found) or 'none'} failed within a week", True
    for one in sorted(found, key=lambda row: str(row["at"]["S"]), reverse=True)[:5]:
        why, job = (one.get(name, {}).get("S", "–") for name in ("reason", "job"))
        yield f"           {one['at']['S'][:16]} to …{one['phone']['S'][-4:]}, job {job}: {why}", True


def main(arguments: list[str]) -> int:
    parser = Arguments("Say how a stage is.")
    parser.add_argument("--stage", required=True, help="its name, as in prod")
    session = boto3.session.Session()
    stage = preflight.identify(parser.parse_args(arguments).stage, session)
    return 0 if status(stage, lambda service: session.client(service), print) else 3  # type: ignore[call-overload]


if __name__ == "__main__":
    sys.exit(ended(lambda: main(sys.argv[1:])))
