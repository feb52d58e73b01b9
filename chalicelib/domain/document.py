"""A job as the one JSON string that is stored: schema, state, events. Refuses what is too large or too new."""

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from .errors import DocumentTooLarge, NewerSchema
from .events import AnyEvent
from .job import Job

SCHEMA = 1
LIMIT = 300_000


class Document(Struct, frozen=True, kw_only=True):
    schema: int
    state: Job
    events: tuple[AnyEvent, ...]


class _Peek(Struct):
    schema: int


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Document)
_peek = msgspec.json.Decoder(_Peek)


def dump(job: Job) -> str:
    """The document to store. Raises DocumentTooLarge above 300 KB (DynamoDB takes 400)."""
    text = _encoder.encode(Document(schema=SCHEMA, state=replace(job, history=()), events=job.history))
    if len(text) > LIMIT:
        raise DocumentTooLarge()
    return text.decode()


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
