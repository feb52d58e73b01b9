"""Serves the built board as CloudFront does: right types, long caching for hashed names, a strict policy on pages."""

import mimetypes
from pathlib import Path

from aiohttp import web

from localcloud.edge.refusals import refusal

CONTENT_SECURITY_POLICY = (
    "default-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data:; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_TYPES = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
}
_COMPRESSED = ("text/", "application/json", "application/manifest+json", "image/svg+xml")


class Site:
    """The files under one folder, and its index page at "/": the board keeps where it is behind the hash."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """The file, or 404."""
        if request.method not in ("GET", "HEAD"):
            return refusal(
                405, "method_not_allowed", "This address does not take that.", request, {"Allow": "GET, HEAD"}
            )
        path = self._found(request.path.lstrip("/") or "index.html")
        if path is None:
            return refusal(404, "not_found", "There is nothing at this address.", request)
        return _file(path, request)

    def _found(self, asked: str) -> Path | None:
        try:
            path = (self._folder / asked).resolve()
            return path if path.is_relative_to(self._folder) and path.is_file() else None
        except (ValueError, OSError):
            # No file can have such a name: it is too long, or holds a NUL.
            return None


def _file(path: Path, request: web.Request) -> web.Response:
    kind = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    stat = path.stat()
    tag = f'"{stat.st_mtime_ns:x}-{stat.st_size:x}"'
    headers = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "ETag": tag}
    hashed = path.parent.name == "assets"
    headers["Cache-Control"] = "public, max-age=31536000, immutable" if hashed else "no-cache"
    if kind == "text/html":
        headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY
    if request.headers.get("If-None-Match") == tag:
        return web.Response(status=304, headers=headers)
    charset = "utf-8" if kind.startswith("text/") else None
    response = web.Response(body=path.read_bytes(), content_type=kind, charset=charset, headers=headers)
    if kind.startswith(_COMPRESSED):
        response.enable_compression()
    return response
