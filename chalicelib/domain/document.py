"""A job as the one JSON string that is stored: schema, state, events. Refuses what is too large or too new."""

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from . import events as e
from .errors import DocumentTooLarge, NewerSchema
from .job import Job

SCHEMA = 1
# Bytes; DynamoDB takes 400 KB an item. What lies above LIMIT_OF_WORDS is kept free for bringing the job to its end.
LIMIT = 300_000
LIMIT_OF_WORDS = 250_000
_WORDS = (e.NoteAdded, e.PartsRequested, e.QuestionAsked, e.ReplyReceived, e.LateActionKept)
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
    """The document to store. Raises DocumentTooLarge above 300 KB, and for mere words already above 250 KB."""
    text = _encoder.encode(Document(schema=SCHEMA, state=replace(job, history=()), events=job.history))
    if len(text) > (LIMIT_OF_WORDS if _is_words(job) else LIMIT):
        raise DocumentTooLarge()
    return text.decode()


def _is_words(job: Job) -> bool:
    """Whether the last write can be done without: words by anybody; of technicians and customers all but their steps.

    So neither a chatty phone nor one that plans, quotes or undoes in a loop can keep a job from being completed.
    """
    last = [event for event in job.history if event.version == job.version]
    if last and last[0].by.role in ("technician", "customer"):
        return not all(isinstance(event, _STEPS) for event in last)
    return bool(last) and all(isinstance(event, _WORDS) for event in last)


def load(text: str | bytes) -> Job:
    """The job of a stored document. Raises NewerSchema for one written by newer code."""
    try:
        document = _decoder.decode(text)
    except msgspec.ValidationError:
        if _peek.decode(text).schema > SCHEMA:
            raise NewerSchema() from None
        raise
    if document.schema > SCHEMA:
        raise NewerSchema()
    return replace(document.state, history=document.events)
