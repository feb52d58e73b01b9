"""
tiny application for the tests of the local cloud: it does what it is told and remembers what it was called with.
"""

import json
import os
import threading
from typing import Any

import boto3
from chalice.app import Chalice, Rate, Response
from twilio.request_validator import RequestValidator

app = Chalice(app_name="tiny")
app.experimental_feature_flags.update(["WEBSOCKETS"])
_JOBS = os.environ["TRUCKROLL_TABLES"] + "jobs"
_FACTS = os.environ["TRUCKROLL_TABLES"] + "facts"
_dynamodb: Any = boto3.client("dynamodb")
_sqs: Any = boto3.client("sqs")
_lock = threading.Lock()
SEEN: dict[str, list[Any]] = {"react": [], "facts": [], "texts": [], "sockets": [], "sweeps": [], "twilio": []}


def _remember(kind: str, what: Any) -> None:
    with _lock:
        SEEN[kind].append(what)


@app.route("/api/health")
def health() -> dict[str, str]:
    return {"status": "ok"}


@app.route("/api/jobs/{job_id}", methods=["PUT"])
def put_job(job_id: str) -> dict[str, Any]:
    content = app.current_request.json_body
    item = {"id": {"S": job_id}, "doc": {"S": json.dumps(content)}, "board": {"S": "open"}, "card": {"S": "{}"}}
    _dynamodb.put_item(TableName=_JOBS, Item=item)
    return content


@app.route("/api/jobs/{job_id}", methods=["GET"])
def get_job(job_id: str) -> Any:
    item = _dynamodb.get_item(TableName=_JOBS, Key={"id": {"S": job_id}}, ConsistentRead=True).get("Item")
    return json.loads(item["doc"]["S"]) if item else Response({"error": "none"}, status_code=404)


@app.route("/api/jobs/{job_id}", methods=["DELETE"])
def delete_job(job_id: str) -> dict[str, Any]:
    _dynamodb.delete_item(TableName=_JOBS, Key={"id": {"S": job_id}})
    return {}


@app.route("/api/count/{name}", methods=["POST"])
def count(name: str) -> dict[str, Any]:
    said = _dynamodb.update_item(
        TableName=os.environ["TRUCKROLL_TABLES"] + "limits",
        Key={"id": {"S": name}},
        UpdateExpression="ADD n :one",
        ExpressionAttributeValues={":one": {"N": "1"}},
        ReturnValues="ALL_NEW",
    )
    return {"n": int(said["Attributes"]["n"]["N"])}


@app.route("/api/board")
def board() -> dict[str, Any]:
    said = _dynamodb.query(
        TableName=_JOBS,
        IndexName="board",
        KeyConditionExpression="board = :open",
        ExpressionAttributeValues={":open": {"S": "open"}},
    )
    return {"ids": [item["id"]["S"] for item in said["Items"]]}


@app.route("/api/seen/{kind}")
def seen(kind: str) -> dict[str, Any]:
    with _lock:
        return {"seen": list(SEEN[kind])}


@app.route("/api/environment")
def environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name.startswith(("TRUCKROLL_", "AWS_"))}


@app.route("/api/texts", methods=["POST"])
def queue_text() -> dict[str, Any]:
    content = app.current_request.json_body
    _sqs.send_message(
        QueueUrl=os.environ["TRUCKROLL_TEXTS_QUEUE_URL"],
        MessageBody=json.dumps(content),
        DelaySeconds=int(content.get("delay", 0)),
    )
    return {}


@app.route(
    "/t/{token}", methods=["GET", "POST"], content_types=["application/json", "application/x-www-form-urlencoded"]
)
def echo(token: str) -> Response:
    request = app.current_request.to_dict()
    content = {
        "token": token,
        "x": app.current_request.query_params.getlist("x") if app.current_request.query_params else [],
        "body": app.current_request.raw_body.decode() if app.current_request.raw_body else None,
        "request_id": bool(request["context"].get("requestId")),
        "source": request["context"]["identity"]["sourceIp"],
    }
    headers = {"Content-Type": "application/json", "Set-Cookie": ["a=1; Path=/", "b=2; Path=/"]}
    return Response(json.dumps(content), headers=headers)


@app.route("/api/picture")
def picture() -> Response:
    return Response(bytes(range(256)), headers={"Content-Type": "image/png"})


@app.route("/twilio/texts", methods=["POST"], content_types=["application/x-www-form-urlencoded"])
def twilio_texts() -> Response:
    return _twilio("texts")


@app.route("/twilio/status", methods=["POST"], content_types=["application/x-www-form-urlencoded"])
def twilio_status() -> Response:
    return _twilio("status")


def _twilio(kind: str) -> Response:
    from urllib.parse import parse_qsl

    form = dict(parse_qsl(app.current_request.raw_body.decode(), keep_blank_values=True))
    signature = app.current_request.headers["x-twilio-signature"]
    address = f"{os.environ['TRUCKROLL_PUBLIC_BASE']}/twilio/{kind}"
    genuine = RequestValidator(os.environ["TRUCKROLL_TWILIO_TOKEN"]).validate(address, form, signature)
    _remember("twilio", {"kind": kind, "genuine": genuine, "form": form})
    return Response("", status_code=204 if genuine else 403)


@app.on_ws_connect()
def board_connect(event: Any) -> dict[str, Any]:
    if event.to_dict().get("queryStringParameters", {}).get("ticket") == "bad":
        return {"statusCode": 401}
    _remember("sockets", ["connect", event.connection_id])
    return {"statusCode": 200}


@app.on_ws_message()
def board_message(event: Any) -> None:
    _remember("sockets", ["message", event.connection_id, event.body])


@app.on_ws_disconnect()
def board_disconnect(event: Any) -> None:
    _remember("sockets", ["disconnect", event.connection_id])


def _records(event: Any, kind: str) -> dict[str, Any]:
    """A job's document may say {"fails": kind}: then its record is reported, and what comes after it is not touched."""
    event = event.to_dict()
    for record in event["Records"]:
        change = record["dynamodb"]
        assert isinstance(change["ApproximateCreationDateTime"], float)
        assert change["SizeBytes"] > 0
        doc = json.loads(change["NewImage"]["doc"]["S"]) if "NewImage" in change else None
        if doc and doc.get("fails") == kind:
            return {"batchItemFailures": [{"itemIdentifier": change["SequenceNumber"]}]}
        if doc and doc.get("breaks") == kind:
            raise RuntimeError("told to break")
        _remember(kind, [record["eventName"], change["Keys"]["id"]["S"], doc])
    return {"batchItemFailures": []}


@app.on_dynamodb_record(stream_arn="arn:aws:dynamodb:us-east-1:1:table/x/stream/y", name="react_to_job_changes")
def react_to_job_changes(event: Any) -> Any:
    return _records(event, "react")


@app.on_dynamodb_record(stream_arn="arn:aws:dynamodb:us-east-1:1:table/x/stream/y", name="record_job_facts")
def record_job_facts(event: Any) -> Any:
    return _records(event, "facts")


@app.on_sqs_message(queue="texts", batch_size=10, name="send_texts")
def send_texts(event: Any) -> Any:
    failed = []
    for record in event.to_dict()["Records"]:
        content = json.loads(record["body"])
        tries = int(record["attributes"]["ApproximateReceiveCount"])
        if content.get("fails", 0) >= tries:
            failed.append({"itemIdentifier": record["messageId"]})
        _remember("texts", content | {"try": tries})
    return {"batchItemFailures": failed}


@app.schedule(Rate(1, unit=Rate.MINUTES), name="sweep")
def sweep(event: Any) -> None:
    _remember("sweeps", event.to_dict()["source"])
