"""The board's files on their way to CloudFront's bucket: what is named by its content first, the page last.

CloudFront keeps what may be kept for ever, and asks for all else each time: nothing has to be told to it.
"""

import hashlib
import mimetypes
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Differs:
    """How a bucket differs from a folder.

    `superseded` are the bucket's files that the folder does not have, and since when, in seconds since 1970; `old` are
    those of them that no open board asks for any more.
    """

    folder: Path
    sent: list[Path]
    superseded: dict[str, int]
    old: list[str]

    def __bool__(self) -> bool:
        return bool(self.sent or self.old)

    def __str__(self) -> str:
        return f"{len(self.sent)} files are sent, {len(self.old)} old ones removed"


def compared(client: Any, bucket: str, folder: Path, superseded: dict[str, int], now: float) -> Differs:
    """Look at both. `superseded` is what the last look found. Nothing is changed."""
    there = {
        one["Key"]: one["ETag"].strip('"')
        for listing in client.get_paginator("list_objects_v2").paginate(Bucket=bucket)
        for one in listing.get("Contents", [])
    }
    files = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    sent = [path for key, path in files.items() if there.get(key) != _md5(path)]
    since = {key: superseded.get(key, int(now)) for key in there if key not in files}
    old = [key for key, at in since.items() if now - at > _OLD_AFTER_SECONDS]
    return Differs(folder, sorted(sent, key=lambda path: (path.suffix == ".html", path)), since, sorted(old))


def bring(client: Any, bucket: str, differs: Differs) -> dict[str, int]:
    """Bring the bucket to what the folder holds; answers what is superseded from now on."""
    for path in differs.sent:
        key = str(path.relative_to(differs.folder))
        client.put_object(
            Bucket=bucket,
            Key=key,
            Body=path.read_bytes(),
            ContentType=kind_of(path),
            CacheControl=FOR_EVER if key.startswith("assets/") else ASK_AGAIN,
        )
    for key in differs.old:
        client.delete_object(Bucket=bucket, Key=key)
    return {key: at for key, at in differs.superseded.items() if key not in differs.old}


def kind_of(path: Path) -> str:
    return _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
