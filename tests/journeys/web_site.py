"""The company's own web site: one page with the request form in a frame, as docs/embed.md says to put it there."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.cloud import ROOT


def _page(truckroll: str) -> bytes:
    """A page with the documented snippet in it."""
    documented = re.search(r"```html\n(.*?)```", (ROOT / "docs" / "embed.md").read_text(), re.S)
    assert documented
    snippet = documented[1].replace("https://dispatch.example.com", truckroll)
    return f"<!doctype html><h1>Harbor Heating</h1>{snippet}<p>Our own footer</p>".encode()


@contextmanager
def web_site(truckroll: str) -> Iterator[str]:
    """The origin of a web site with the form of this Truckroll in it."""
    content = _page(truckroll)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing is logged."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
