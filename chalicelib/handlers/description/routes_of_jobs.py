"""The addresses of the board, jobs, photos and conversations."""

from typing import TYPE_CHECKING, Union

from msgspec import Struct

from chalicelib.domain import commands as c
from chalicelib.domain.roles import MAY_CUSTOMER, MAY_TECHNICIAN, OFFICE_COMMANDS
from chalicelib.domain.written import Length
from chalicelib.services.uploads import Offer

from .. import conversations, photos, triage_words
from . import answers_of_jobs as jobs
from . import answers_of_talks as talks
from . import answers_of_texts as texts
from . import answers_of_the_office as an
from .route import Route

if TYPE_CHECKING:
    OfficeCommand = TechnicianCommand = CustomerCommand = Struct
else:
    # In the order in which they are written, so that the document is the same every time.
    _written = c.JobCommand.__args__
    OfficeCommand = Union[tuple(kind for kind in _written if kind in OFFICE_COMMANDS)]  # noqa: UP007
    TechnicianCommand = Union[tuple(kind for kind in _written if kind in MAY_TECHNICIAN)]  # noqa: UP007
    CustomerCommand = Union[tuple(kind for kind in _written if kind in MAY_CUSTOMER)]  # noqa: UP007

# Unions that have a name of their own in the document.
NAMED = {
    "OfficeCommand": OfficeCommand,
    "TechnicianCommand": TechnicianCommand,
    "CustomerCommand": CustomerCommand,
}

ROUTES = (
    Route("GET", "/api/board", "board", "dispatcher", "The whole board as it is now.", jobs.Board),
    Route("POST", "/api/board/ticket", "board_ticket", "dispatcher", "A websocket's address.", jobs.SocketTicket),
    Route(
        "POST",
        "/api/jobs",
        "open_job",
        "dispatcher",
        "Opens a job. `id` is made by the sender: sent again it is answered with the same job.",
        jobs.JobAnswer,
        asked=c.OpenJob,
        status=201,
    ),
    Route(
        "GET",
        "/api/jobs",
        "find_jobs",
        "dispatcher",
        "Jobs of a phone number; or the open ones and those closed on these local days, today without them.",
        (jobs.FoundJobs, jobs.FoundCards),
        query=("phone", "from", "to"),
    ),
    Route("GET", "/api/jobs/{reference}", "get_job", "dispatcher", "The record of a job.", jobs.JobRecord),
    Route(
        "POST",
        "/api/jobs/{reference}/commands",
        "command_job",
        "dispatcher",
        "One command. The same `id` again is answered with the same result and changes nothing.",
        jobs.JobAnswer,
        asked=OfficeCommand,
        conflict=an.RefusedCommand,
    ),
    Route(
        "GET",
        "/api/jobs/{reference}/quotes/{version}",
        "show_kept_quote",
        "dispatcher",
        "A page: what a customer approved or declined, and what is kept with it.",
        "html",
    ),
    Route(
        "POST",
        "/api/jobs/{reference}/photos",
        "offer_photo_to_office",
        "dispatcher",
        "Where to put one photo of the job.",
        Offer,
        asked=photos.Wanted,
        status=201,
    ),
    Route(
        "POST",
        "/api/triage",
        "triage_words",
        "dispatcher",
        "What these words of an issue would decide. Nothing is kept.",
        jobs.DecidedPriority,
        asked=triage_words.Words,
    ),
    Route(
        "POST",
        "/api/jobs/{reference}/texts/{text_id}/link",
        "copy_link",
        "dispatcher",
        "The link of a text, to be given to its reader in another way. It is kept nowhere.",
        texts.CopiedLink,
    ),
    Route(
        "GET",
        "/api/photos/{kind}/{of}/{name}",
        "show_photo",
        "dispatcher",
        "Leads to the photo, at an address that is good for five minutes.",
        "nothing",
        status=302,
    ),
    Route(
        "GET",
        "/api/conversations",
        "list_conversations",
        "dispatcher",
        "The inbox: what is unread first, then by the newest text.",
        talks.Inbox,
        query=("before", "limit"),
    ),
    Route(
        "GET",
        "/api/conversations/{phone}",
        "get_conversation",
        "dispatcher",
        "What people wrote to and from one number.",
        talks.Conversation,
        query=("before",),
    ),
    Route(
        "POST",
        "/api/conversations/{phone}/texts",
        "write_text",
        "dispatcher",
        "Writes to the number.",
        texts.TextAnswer,
        asked=conversations.WriteText,
        status=201,
    ),
    Route(
        "POST",
        "/api/texts/count",
        "count_text",
        "dispatcher",
        "How long a text would be as it leaves. Nothing is sent or kept.",
        Length,
        asked=conversations.CountText,
    ),
    Route(
        "POST",
        "/api/conversations/{phone}/read",
        "read_conversation",
        "dispatcher",
        "Nothing of it is unread any more, also on the cards.",
        an.Nothing,
        asked=conversations.OnlyId,
    ),
    Route(
        "POST",
        "/api/conversations/{phone}/ignore",
        "ignore_conversation",
        "dispatcher",
        "Sets an unknown number aside until it writes again.",
        an.Nothing,
        asked=conversations.OnlyId,
    ),
    Route(
        "POST",
        "/api/conversations/{phone}/texts/{text_id}/again",
        "send_again",
        "dispatcher",
        "A text that failed, once more.",
        texts.TextAnswer,
        asked=conversations.OnlyId,
        status=201,
    ),
    Route(
        "POST",
        "/api/conversations/{phone}/texts/{text_id}/told",
        "mark_told",
        "dispatcher",
        "Somebody said by phone what it was to say.",
        texts.TextAnswer,
        asked=conversations.OnlyId,
    ),
)
