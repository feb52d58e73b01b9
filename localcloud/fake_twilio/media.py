"""What came with texts, as Twilio keeps it: a file for each, under its sid."""

import re
import uuid
from pathlib import Path

_SID = re.compile(r"ME[0-9a-f]{32}")


class MediaStore:
    """Bytes by sid. What type they are, or what somebody says they are, is with the message."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, content: bytes) -> str:
        """The new sid. The bytes are on disk before this returns."""
        self._folder.mkdir(exist_ok=True)
        sid = "ME" + uuid.uuid4().hex
        (self._folder / sid).write_bytes(content)
        return sid

    def get(self, sid: str) -> bytes | None:
        """None for a sid that nobody was given."""
        path = self._folder / sid
        return path.read_bytes() if _SID.fullmatch(sid) and path.is_file() else None
