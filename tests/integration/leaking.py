"""A job through whose whole life links are given out, and everything that is kept of it, the phones left out."""

import re
from collections.abc import Iterator
from typing import Any

import boto3

from tests.cloud import Client, LocalCloud
from tests.integration.any_command import LINES, Job
from tests.integration.dispatch_day import MARCO, ROSA, done

_TOKEN = re.compile(r"/[tqs]/([1-9A-HJ-NP-Za-km-z]{26})")
# The phones get links, so what their carrier keeps has them; this machine's own secret seals them.
_PHONES, _SECRET = "twilio.jsonl", "link-secret"


def life(cloud: LocalCloud, dana: Client, phone: str, other: str) -> set[str]:
    """One job to its end, worked through links by everybody, also wrongly. Answers the tokens that it gave out."""
    job = Job(cloud, dana, phone)
    done(job.assigned(MARCO))
    portal, status, quote = job.path("t", 1), job.path("s", 1), job.path("q", 1)
    given = {portal, status, quote, job.path("q", 2), job.path("t", 2), job.path("s", 2)}
    outside, quoting = cloud.client(), f"Look at {cloud.url}{portal} and {cloud.url}{status} or {quote}"
    done(job.technician("add_note", text=quoting))
    done(job.customer("add_note", text=quoting))
    done(job.technician("send_quote", lines=LINES, notes=quoting))
    done(job.office("send_quote", lines=LINES[:1]))
    done(job.answer("ask", text=quoting))
    assert cloud.text_from(phone, quoting) == 200
    done(job.customer("correct_details", phone=other))
    done(job.assigned(ROSA))
    tickets = [outside.post(f"{path}/ticket", {})[1] for path in (job.path("t", 2), job.path("s", 2))]
    for path in given:
        outside.get(path, Accept="text/html", Referer=cloud.url + portal)
        outside.get(f"{path}?next={portal}")
        action = "answer" if path.startswith("/q/") else "commands"
        outside.call("POST", f"{path}/{action}", {"id": quoting, "command": quoting, "text": quoting, "note": path})
        outside.form(f"{path}/{action}", {"command": "add_note", "id": portal, "text": quoting})
    done(job.office("complete_job", override=True))
    done_page = "/request/done/" + status.rpartition("/")[2]
    outside.get(done_page, Accept="text/html")
    return {path.rpartition("/")[2] for path in given} | {str(said["url"]).rpartition("=")[2] for said in tickets}


def texted(cloud: LocalCloud) -> set[str]:
    """Every token that any phone was sent."""
    return {token for text in cloud.texts() for token in _TOKEN.findall(str(text["body"]))}


def kept(cloud: LocalCloud) -> Iterator[tuple[str, str]]:
    """(where, what) of all that this cloud keeps or has printed: each row as it ever was, files, queues, logs."""
    for file in sorted(cloud.data.rglob("*")):
        if file.is_file() and file.name not in (_PHONES, _SECRET):
            yield str(file.relative_to(cloud.data)), f"{file.name} {file.read_bytes().decode('utf-8', 'replace')}"
    yield "printed", cloud.printed()
    aws: dict[str, Any] = {
        "endpoint_url": cloud.control("GET", "state")[1]["aws"],
        "region_name": "us-east-1",
        "aws_access_key_id": "local",
        "aws_secret_access_key": "local",
    }
    tables = boto3.client("dynamodb", **aws)
    for name in tables.list_tables()["TableNames"]:
        for page in tables.get_paginator("scan").paginate(TableName=name):
            yield name, repr(page["Items"])
    queues = boto3.client("sqs", **aws)
    for url in queues.list_queues().get("QueueUrls", []):
        waiting = queues.receive_message(QueueUrl=url, MaxNumberOfMessages=10, VisibilityTimeout=0)
        yield url, repr(waiting.get("Messages", []))
    bucket = boto3.client("s3", **aws)
    for one in bucket.list_buckets()["Buckets"]:
        yield one["Name"], repr(bucket.list_objects_v2(Bucket=one["Name"]).get("Contents", []))
