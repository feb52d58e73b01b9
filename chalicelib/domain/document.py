"""A job as the one JSON string that is stored: schema, state, events. Refuses what is too large or too new."""

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from . import events as e
from .errors import DocumentTooLarge, NewerSchema
from .job import Job

# What is written, and up to what is read: a schema is read one release before it is written, so that the release before
# can show what a newer one wrote when it is gone back to. It then refuses to write there, and no field is lost.
SCHEMA = 1
READS = 1
# Bytes; DynamoDB takes 400 KB an item. What lies above LIMIT_OF_WORDS is kept free for bringing the job to its end, and
# what lies below it for the office and for the technicians: neither can be written full from outside.
LIMIT = 300_000
LIMIT_OF_WORDS = 250_000
LIMIT_OF_TECHNICIANS = 200_000
LIMIT_FROM_OUTSIDE = 150_000
_WORDS = (
    e.NoteAdded,
    e.PhotoAdded,
    e.PartsRequested,
    e.QuestionAsked,
    e.ReplyReceived,
    e.TextsStopped,
    e.TextsStarted,
    e.LateActionKept,
)
# Steps of the work and answers: each leads on to the next, so nobody can say them over and over without the office.
_STEPS = (
    e.TechnicianRemoved,
    e.TechnicianEnRoute,
    e.TechnicianArrived,
    e.NoAccessReported,
    e.ReturnVisitNeeded,
    e.QuoteApproved,
    e.QuoteDeclined,
    e.QuoteWithdrawn,
    e.JobCompleted,
    e.JobCancelled,
)


class Document(Struct, frozen=True, kw_only=True):
    schema: int
    state: Job
    events: tuple[e.AnyEvent, ...]


class _Peek(Struct):
    schema: int


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Document)
_peek = msgspec.json.Decoder(_Peek)


def dump(job: Job) -> str:
    """The document to store. Raises DocumentTooLarge above 300 KB, and for mere words already above 250 KB.

    Raises NewerSchema for a job that a newer release has written.
    """
    if job.schema > SCHEMA:
        raise NewerSchema()
    state = replace(job, history=(), schema=1)
    text = _encoder.encode(Document(schema=SCHEMA, state=state, events=job.history))
    if len(text) > _limit(job):
        raise DocumentTooLarge(
            None if job.history[-1].by.in_office else "There is no more room. Please call the office."
        )
    return text.decode()


def _limit(job: Job) -> int:
    """How large the last write may make the document: least for what can be done without.

    That is words by anybody, and of technicians and customers all but their steps. So neither a chatty phone nor one
    that plans, quotes or undoes in a loop can keep a job from being completed, or the office from writing into it.
    """
    last = [event for event in job.history if event.version == job.version]
    if last and last[0].by.role in ("technician", "customer"):
        if all(isinstance(event, _STEPS) for event in last):
            return LIMIT
        return LIMIT_OF_TECHNICIANS if last[0].by.role == "technician" else LIMIT_FROM_OUTSIDE
    if not last or not all(isinstance(event, _WORDS) for event in last):
        return LIMIT
    return LIMIT_FROM_OUTSIDE if last[0].by.role == "system" else LIMIT_OF_WORDS


def load(text: str | bytes) -> Job:
    """The job of a stored document. Raises NewerSchema for one written by newer code."""
    try:
        document = _decoder.decode(text)
    except msgspec.ValidationError:
        if _peek.decode(text).schema > READS:
            raise NewerSchema() from None
        raise
    if document.schema > READS:
        raise NewerSchema()
    return replace(document.state, history=document.events, schema=document.schema)
