"""What is said of one address, and what the parameters of addresses mean."""

from typing import Any, Literal

from msgspec import Struct

from . import answers_of_the_office as an

Who = Literal["anyone", "dispatcher", "owner", "link", "twilio"]
Kind = Literal["html", "csv", "xml", "manifest", "nothing"]


class Route(Struct, frozen=True):
    """`answers` is a type, several of which it is one, or how what is no JSON is sent; `asked` is the body's type.

    `created`: answered with 201 where it was not there before. `form`: the body may be a plain form of the same fields,
    or is one. `conflict` is what a 409 looks like.
    """

    method: str
    path: str
    name: str
    who: Who
    about: str
    answers: Any
    asked: Any = None
    status: int = 200
    query: tuple[str, ...] = ()
    created: bool = False
    form: Literal["no", "too", "only"] = "no"
    conflict: Any = an.Refused


QUERY = {
    "phone": "A phone number; the jobs of its customer.",
    "from": "The first local day, like 2026-11-22.",
    "to": "The last local day, included.",
    "before": "An instant; what is older.",
    "limit": "How many, at most 50; with 0 they are only counted.",
    "lang": "`es` for Spanish, where the browser does not say.",
    "id": "The text that is reported on.",
}
PATH = {
    "reference": "A job's reference, 8 characters.",
    "text_id": "A text's id.",
    "phone": "A phone number as E.164 without its plus.",
    "technician_id": "A technician's UUID.",
    "user_id": "A user's id, as the list has it.",
    "day": "A local day, like 2026-11-24.",
    "token": "What a link ends with.",
    "kind": "`texts`, or the kind of page the photo came from.",
    "version": "A quote's version.",
    "of": "What the photo belongs to.",
    "name": "Which of its photos.",
}
