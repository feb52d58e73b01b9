"""Refusals the gateway makes itself, in the one shape every refusal has."""

import json
import uuid

from aiohttp import web

_PAGE = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    "<title>{title}</title></head><body><p>{message}</p></body></html>"
)
PAGE_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}


def refusal(
    status: int, code: str, message: str, request: web.BaseRequest, headers: dict[str, str] | None = None
) -> web.Response:
    """JSON, or one sentence as a page where a browser asks for HTML."""
    request_id = str(uuid.uuid4())
    sent = PAGE_HEADERS | {"X-Request-Id": request_id} | (headers or {})
    if "text/html" in request.headers.get("Accept", ""):
        text, kind = _PAGE.format(title=code.replace("_", " ").capitalize(), message=message), "text/html"
    else:
        error = {"code": code, "message": message, "fields": {}, "request_id": request_id}
        text, kind = json.dumps({"error": error}), "application/json"
    return web.Response(status=status, text=text, content_type=kind, headers=sent)
