"""Where Chalice finds everything: blueprints, websocket bindings, stream, queue and schedule functions. No logic."""

from typing import Any

from chalice.app import Chalice, Rate

from chalicelib import loading
from chalicelib.gateways.world import WORLD
from chalicelib.handlers import socket
from chalicelib.handlers.edge import in_one_shape
from chalicelib.handlers.jobs import job_routes
from chalicelib.handlers.people_loaded_later import later_routes
from chalicelib.settings import deployment, stream_arn, texts_queue_arn_or_name

app = Chalice(app_name=deployment())
app.experimental_feature_flags.update(["WEBSOCKETS"])
for routes in (job_routes, later_routes):
    app.register_blueprint(routes)
app.register_middleware(in_one_shape, "http")

# Websocket decorators on a Blueprint are broken in Chalice: they are bound here, under the functions' own names.
board_connect = app.on_ws_connect()(socket.board_connect)
board_message = app.on_ws_message()(socket.board_message)
board_disconnect = app.on_ws_disconnect()(socket.board_disconnect)


@app.on_dynamodb_record(stream_arn=stream_arn(), batch_size=100, name="react_to_job_changes")
def react_to_job_changes(event: Any) -> dict[str, Any]:
    from chalicelib.services import react

    return react.answer(react.react_to_job_changes(WORLD, list(event)))


@app.on_dynamodb_record(stream_arn=stream_arn(), batch_size=100, name="record_job_facts")
def record_job_facts(event: Any) -> dict[str, Any]:
    from chalicelib.services import react, summarise

    return react.answer(summarise.record_job_facts(WORLD, list(event)))


@app.on_sqs_message(queue=texts_queue_arn_or_name(), batch_size=5, name="send_texts", maximum_concurrency=2)
def send_texts(event: Any) -> dict[str, Any]:
    from chalicelib.services import send

    return send.handle_records(WORLD, list(event))


@app.schedule(Rate(1, unit=Rate.MINUTES), name="sweep")
def sweep(event: Any) -> None:
    from chalicelib.services import sweep as sweeping

    sweeping.sweep(WORLD)


loading.done()
