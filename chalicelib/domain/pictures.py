"""Pictures that people send: what one is, told by its own first bytes, and under which key it is kept.

Whoever sends a picture also says what it is; that is never believed.
"""

import re
from typing import Literal

import msgspec
from msgspec import Struct

MediumState = Literal["fetching", "stored", "refused"]
PictureType = Literal["image/jpeg", "image/png", "image/webp", "image/heic", "image/gif"]

ENDINGS: dict[PictureType, str] = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/heic": "heic",
    "image/gif": "gif",
}
# What a phone may upload from a page; carriers also pass on moving pictures.
UPLOADED: tuple[PictureType, ...] = ("image/jpeg", "image/png", "image/webp", "image/heic")
LONGEST_UPLOAD = 10 * 1024 * 1024
# On one job: what a visit can need, and what one customer can have to show.
MOST_PHOTOS = 60
MOST_OF_CUSTOMER = 15

_KEY = re.compile(r"(?:texts|jobs)/[0-9A-Za-z_-]{1,80}/[0-9A-Za-z_-]{1,64}")
_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"}
_HEIF = {b"mif1", b"msf1"}


def picture_type(content: bytes) -> PictureType | None:
    """What these bytes are; None for all that is not a picture we keep."""
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if content.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP" and content[12:15] == b"VP8":
        return "image/webp"
    return "image/heic" if _is_heic(content) else None


def _is_heic(content: bytes) -> bool:
    """An ISO media file begins with its brands: the one it is, a version, and those it can be read as."""
    if content[4:8] != b"ftyp":
        return False
    major, rest = content[8:12], content[16 : min(int.from_bytes(content[:4], "big"), 256)]
    brands = {rest[place : place + 4] for place in range(0, len(rest), 4)}
    return major in _HEIC or (major in _HEIF and bool(brands & _HEIC))


def text_key(text_id: str, number: int) -> str:
    """Where the picture of this number, counted from 0, that came with a text is kept."""
    return f"texts/{text_id}/{number}"


def upload_key(whose: str, photo: str) -> str:
    """Where a page puts a picture until it was looked at. `whose` is the job, or the command that will open it."""
    return f"uploads/{whose}/{photo}"


def job_key(job: str, upload: str) -> str:
    """Where the picture that was put under the key `upload` is kept with its job."""
    return f"jobs/{job}/{upload.rpartition('/')[2]}"


def is_key(key: str) -> bool:
    """Whether a picture can be kept under this key; nothing in such a key needs escaping."""
    return _KEY.fullmatch(key) is not None


class Photo(Struct, frozen=True, kw_only=True):
    """A picture from a page, kept after its bytes were looked at."""

    key: str
    type: PictureType
    bytes: int


class Medium(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One of the things that came with a text, counted from 0: where the carrier keeps it, and what became of it.

    `type` is what its bytes are, known once it is stored; `reason` is a sentence for the office when it was refused;
    `tries` are those that ended without an answer.
    """

    number: int
    state: MediumState = "fetching"
    source: str = ""
    type: PictureType | None = None
    reason: str = ""
    tries: int = 0


_media = msgspec.json.Decoder(tuple[Medium, ...])


def encoded(media: tuple[Medium, ...]) -> str:
    """As it is kept with the text."""
    return msgspec.json.encode(media).decode()


def decoded(kept: str) -> tuple[Medium, ...]:
    return _media.decode(kept)
