"""The board's files on their way to CloudFront's bucket: what is named by its content first, the page last."""

import hashlib
import mimetypes
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"
_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
}
# Boards that were opened before a deploy still load pieces of the old site; a week later nobody does.
_OLD_AFTER_SECONDS = 7 * 24 * 3600


def upload(client: Any, bucket: str, folder: Path, note: Callable[[str], None]) -> bool:
    """Bring the bucket to what the folder holds; answers whether anything changed that is not named by its content."""
    there = _listed(client, bucket)
    files = sorted((path for path in folder.rglob("*") if path.is_file()), key=lambda path: path.suffix == ".html")
    sent = page = 0
    for path in files:
        key, content = str(path.relative_to(folder)), path.read_bytes()
        if there.get(key, ("", 0.0))[0] == hashlib.md5(content, usedforsecurity=False).hexdigest():
            continue
        named_by_content = key.startswith("assets/")
        client.put_object(
            Bucket=bucket,
            Key=key,
            Body=content,
            ContentType=kind_of(path),
            CacheControl=FOR_EVER if named_by_content else ASK_AGAIN,
        )
        sent += 1
        page += not named_by_content
    kept = {str(path.relative_to(folder)) for path in files}
    old = [key for key, (_, at) in there.items() if key not in kept and time.time() - at > _OLD_AFTER_SECONDS]
    for key in old:
        client.delete_object(Bucket=bucket, Key=key)
    if sent or old:
        note(f"{sent} of {len(files)} files sent, {len(old)} old ones removed")
    return bool(page)


def show_at_once(client: Any, distribution: str, reference: str) -> None:
    """Have CloudFront ask again for what it may still hold. `reference` makes a repeat the same request."""
    client.create_invalidation(
        DistributionId=distribution,
        InvalidationBatch={"Paths": {"Quantity": 1, "Items": ["/*"]}, "CallerReference": reference},
    )


def digest(folder: Path) -> str:
    """Names what the folder holds."""
    found = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        found.update(f"{path.relative_to(folder)}\0".encode() + path.read_bytes() + b"\0")
    return found.hexdigest()[:16]


def kind_of(path: Path) -> str:
    return _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"


def _listed(client: Any, bucket: str) -> dict[str, tuple[str, float]]:
    """By key the content's MD5 and when it was put, in seconds since 1970."""
    found = {}
    for listing in client.get_paginator("list_objects_v2").paginate(Bucket=bucket):
        for one in listing.get("Contents", []):
            found[one["Key"]] = (one["ETag"].strip('"'), one["LastModified"].timestamp())
    return found
