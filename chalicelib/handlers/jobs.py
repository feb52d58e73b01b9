"""Jobs for the office: the board, opening, looking, finding, and commands. What a command does not need loads later."""

import re
from typing import Any

import msgspec
from chalice.app import Blueprint, Response

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.consent import SAID_ON_THE_PHONE
from chalicelib.domain.decide import OFFICE_COMMANDS
from chalicelib.domain.job import Job
from chalicelib.gateways.world import WORLD
from chalicelib.models import jobs as table
from chalicelib.services import jobs as service
from chalicelib.services.shown import shown

from .edge import answer, body_of, handled, signed_in

job_routes = Blueprint(__name__)
_open = msgspec.json.Decoder(c.OpenJob)
_command = msgspec.json.Decoder(c.JobCommand)
_REFERENCE = re.compile(r"[0-9A-HJKMNP-TV-Z]{8}")
_MISREAD = str.maketrans("OIL", "011")


class _StaleAnswer:
    """Makes a 409 carry the job as it is now."""

    def __init__(self, reference: str) -> None:
        self.reference = reference

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if isinstance(error, errors.Conflict):
            job = table.get(self.reference)
            if job is not None:
                error.beside = {"job": shown(job)}


@job_routes.route("/api/board", methods=["GET"])
@handled(job_routes)
def board() -> Response:
    from chalicelib.services import boards

    actor = signed_in(job_routes.current_request)
    return answer(boards.snapshot(WORLD, actor))


@job_routes.route("/api/board/ticket", methods=["POST"])
@handled(job_routes)
def board_ticket() -> Response:
    from chalicelib.services import tickets

    actor = signed_in(job_routes.current_request)
    return answer(tickets.issue(WORLD, "boards", actor.id))


@job_routes.route("/api/jobs", methods=["POST"])
@handled(job_routes)
def open_job() -> Response:
    actor = signed_in(job_routes.current_request)
    command = body_of(job_routes.current_request, _open)
    job = service.open_one(WORLD, command, actor, "dispatcher", SAID_ON_THE_PHONE)
    return answer({"job": shown(job)}, 201)


@job_routes.route("/api/jobs", methods=["GET"])
@handled(job_routes)
def find_jobs() -> Response:
    """By `phone`, or closed on the local days `from` to `to` together with the open ones."""
    from chalicelib.services import records

    signed_in(job_routes.current_request)
    query = dict(job_routes.current_request.query_params or {})
    return answer({"jobs": records.found(query.get("phone"), query.get("from"), query.get("to"))})


@job_routes.route("/api/jobs/{reference}", methods=["GET"])
@handled(job_routes)
def get_job(reference: str) -> Response:
    from chalicelib.services import records, waiting

    signed_in(job_routes.current_request)
    job = _found(reference)
    record = records.whole(job)
    record["texts"] += list(waiting.waiting(WORLD, job))
    return answer(record)


@job_routes.route("/api/jobs/{reference}/commands", methods=["POST"])
@handled(job_routes)
def command_job(reference: str) -> Response:
    actor = signed_in(job_routes.current_request)
    command = body_of(job_routes.current_request, _command)
    if type(command) not in OFFICE_COMMANDS:
        raise errors.Forbidden("Only the technician or the customer can say this.")
    job_id = named(reference)
    with _StaleAnswer(job_id):
        if isinstance(command, c.SendTextAgain | c.MarkTold):
            from chalicelib.services import retelling

            return answer({"job": shown(retelling.see_to(WORLD, job_id, command, actor))})
        return answer({"job": shown(service.run(WORLD, job_id, command, actor))})


def _found(reference: str) -> Job:
    job = table.get(named(reference))
    if job is None:
        raise errors.NotFound("There is no such job.")
    return job


def named(typed: str) -> str:
    """The reference as it is kept: people write it small, in two groups, and with O for 0. Raises NotFound."""
    reference = "".join(typed.split()).replace("-", "").upper().translate(_MISREAD)
    if not _REFERENCE.fullmatch(reference):
        raise errors.NotFound("There is no such job.")
    return reference
