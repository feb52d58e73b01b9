"""The built board in a browser, its answers made up and its clock stopped: nothing differs from one run to the next."""

import json
import mimetypes
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page, Route

from tests.cloud import ROOT

SITE = "https://board.invalid"
DIST = ROOT / "static-site" / "dist"
# By method and path, as a day of the demo answered once; `now` of the board is the moment at which the clock stands.
DAY = ROOT / "tests" / "data" / "still_board.json"
Answers = Mapping[str, Any]
# A socket without a server: it opens at once, and hears what is pushed, each message as if it came alone.
SOCKET = """
  let open
  window.WebSocket = class extends EventTarget {
    static OPEN = 1
    readyState = 0
    constructor() {
      super()
      open = this
      setTimeout(() => { this.readyState = 1; this.onopen() })
    }
    send() {}
    close() { this.readyState = 3 }
  }
  window.pushed = async (messages) => {
    for (const message of messages) {
      open.onmessage({ data: JSON.stringify(message) })
      // What waits for the end of a task gets its turn between any two.
      await null
      await null
    }
  }
"""


@cache
def day() -> dict[str, Any]:
    """A busy day of the demo at a quarter to one in New York; whoever changes it works on a copy."""
    answers: dict[str, Any] = json.loads(DAY.read_text("utf-8"))
    return answers


class StillBoard:
    """One page on the built board. `answers` are given by `GET /path`, with the query where that decides.

    What has no answer is not found, and noted in `unanswered`, or `otherwise` is done with it. `stopped=False` lets
    the clock run: a stopped one is a stand-in for the browser's own, and takes its time.
    """

    def __init__(
        self,
        context: BrowserContext,
        answers: Answers,
        stopped: bool = True,
        otherwise: Callable[[Route], object] | None = None,
    ) -> None:
        self.unanswered: list[str] = []
        self._otherwise = otherwise
        self._answers = answers
        self.page: Page = context.new_page()
        self.page.route("**/*", self._answer)
        self.page.add_init_script(SOCKET)
        if stopped:
            self.page.clock.set_fixed_time(answers["GET /api/board"]["now"])

    def open(self, hash_: str = "#/") -> Page:
        """At that place, live, with every card known."""
        self.page.goto(f"{SITE}/{hash_}")
        self.page.get_by_role("status").get_by_text("Live", exact=True).wait_for()
        return self.page

    def push(self, *messages: Mapping[str, Any]) -> None:
        """Says these over the board's socket, one after the other and as fast as they come."""
        self.page.evaluate("(messages) => window.pushed(messages)", list(messages))

    def _answer(self, route: Route) -> None:
        where = urlsplit(route.request.url)
        asked = f"{route.request.method} {where.path}"
        answer = self._answers.get(f"{asked}?{where.query}", self._answers.get(asked))
        if answer is not None:
            route.fulfill(json=answer)
        elif where.path.startswith("/api/") and self._otherwise:
            self._otherwise(route)
        elif where.path.startswith("/api/"):
            self.unanswered.append(asked)
            route.fulfill(status=404, json={"error": {"code": "not_found", "message": "", "fields": {}}})
        else:
            fulfil_with_file(route, where.path)


def fulfil_with_file(route: Route, path: str) -> None:
    """A file of the built board."""
    file = DIST / (path.lstrip("/") or "index.html")
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    route.fulfill(body=file.read_bytes(), content_type=kind)
