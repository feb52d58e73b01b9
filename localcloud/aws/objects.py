"""moto's one bucket with a file for each object: written before the answer, so that a kill -9 takes no photo."""

import hashlib
import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from moto.s3.models import s3_backends

_KEPT_HEADERS = ("Content-Type", "Content-Disposition", "Cache-Control")


class Objects:
    """The objects of one bucket, as files below `folder`. Everything here happens under the lock of the server."""

    def __init__(self, folder: Path, bucket: str, account: str, region: str) -> None:
        self._folder = folder
        self._bucket = bucket
        self._backend: Any = s3_backends[account]["aws"]
        self._backend.create_bucket(bucket, region)
        folder.mkdir(exist_ok=True)
        for torn in folder.glob("*.new"):
            torn.unlink()
        for path in sorted(folder.glob("*.object")):
            self._load(path)

    def _load(self, path: Path) -> None:
        head, _, content = path.read_bytes().partition(b"\n")
        said = json.loads(head)
        kept = self._backend.put_object(self._bucket, said["key"], content, disable_notification=True)
        kept.set_metadata(said["headers"])

    def changed_since(self, copied: str, mark: str) -> bool:
        """Whether a copy asks for bytes with this ETag and others lie there: S3 answers 412 then, moto copies."""
        bucket, _, key = unquote(copied).lstrip("/").partition("/")
        kept = self._backend.get_object(bucket, key) if bucket == self._bucket else None
        return bool(mark) and kept is not None and kept.etag.strip('"') != mark.strip('"')

    def record(self, method: str, path: str) -> None:
        """After moto has taken a request: what the bucket now holds under the key this path names."""
        bucket, _, key = path.lstrip("/").partition("/")
        if bucket != self._bucket or not key or method not in ("PUT", "DELETE"):
            return
        file = self._folder / (hashlib.sha256(key.encode()).hexdigest() + ".object")
        kept = self._backend.get_object(bucket, key)
        if kept is None:
            file.unlink(missing_ok=True)
            return
        headers = {name: kept.metadata[name] for name in _KEPT_HEADERS if name in kept.metadata}
        head = json.dumps({"key": key, "headers": headers}).encode()
        beside = file.with_suffix(".new")
        beside.write_bytes(head + b"\n" + kept.value)
        beside.replace(file)
