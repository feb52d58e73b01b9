"""The API's own description, for whoever asks: it is the same for every company and says nothing of one."""

from chalice.app import Response

from .edge import answer, handled
from .loaded_later import later_routes

REMEMBERED_SECONDS = 3600


@handled(later_routes)
def get_openapi() -> Response:
    """Made when it is first asked for and remembered by the process, and for an hour by the one who asked."""
    from .description import document

    headers = {"Cache-Control": f"public, max-age={REMEMBERED_SECONDS}"}
    return answer(document.encoded().decode(), headers=headers)
