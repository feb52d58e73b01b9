"""Links: a job's id, what the link is for and which number of it, sealed with 12 bytes of HMAC-SHA256.

A token is 26 base58 characters. It is checked before anything is read, so a guess costs nothing; whether a genuine one
is still current is for the job's document to say.
"""

import hashlib
import hmac
import re
from typing import Literal

from msgspec import Struct

from .errors import NotFound

Kind = Literal["t", "q", "s"]
_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_KINDS: tuple[Kind, ...] = ("t", "q", "s")
LENGTH = 26
_WRITTEN = re.compile(rf"(?:https?://)?[^\s/]{{0,60}}/[tqs]/[{_ALPHABET}]{{{LENGTH}}}(?![\w-])")
_TOKEN = re.compile(rf"(?<![0-9A-Za-z])[{_ALPHABET}]{{{LENGTH}}}(?![0-9A-Za-z])")
_SEAL = 12


class Link(Struct, frozen=True, kw_only=True):
    """`number` is the assignment's (t), the quote's version (q), or counts the customer's phones (s)."""

    job: str
    kind: Kind
    number: int


def token(link: Link, secret: str) -> str:
    """The token of a link. `number` is below 16,384."""
    body = _packed(link)
    return _base58(body + _seal(body, secret))


def path(link: Link, secret: str) -> str:
    """`/t/4kYq…`."""
    return f"/{link.kind}/{token(link, secret)}"


def opened(text: str, kind: Kind, secrets: tuple[str, ...]) -> Link:
    """The link of a token; raises NotFound for anything that was not sealed by one of the secrets for this kind."""
    raw = _bytes(text)
    if raw is None:
        raise NotFound("This link does not exist. Please check that it is complete.")
    body, seal = raw[:-_SEAL], raw[-_SEAL:]
    if not any(hmac.compare_digest(seal, _seal(body, secret)) for secret in secrets):
        raise NotFound("This link does not exist. Please check that it is complete.")
    head = int.from_bytes(body[5:], "big")
    if head >> 14 >= len(_KINDS) or _KINDS[head >> 14] != kind:
        raise NotFound("This link does not exist. Please check that it is complete.")
    return Link(job=_job(raw), kind=kind, number=head & 0x3FFF)


def job_named(text: str) -> str:
    """The job that a token speaks of, genuine or not; empty for what is no token. For logs."""
    raw = _bytes(text)
    return _job(raw) if raw else ""


def without_links(text: str) -> str:
    """A quoted link is still a key to the job: what people write is kept with `{link}` in its place."""
    return _WRITTEN.sub("{link}", text) if "/" in text else text


def without_tokens(text: str) -> str:
    """For logs, where an error may say anything: whatever could be a token becomes `{link}`, wherever it stands."""
    return _TOKEN.sub("{link}", text)


def _packed(link: Link) -> bytes:
    number = 0
    for char in link.job:
        number = number << 5 | _CROCKFORD.index(char)
    if not 0 <= link.number < 1 << 14:
        raise ValueError("a link's number has 14 bits")
    return number.to_bytes(5, "big") + (_KINDS.index(link.kind) << 14 | link.number).to_bytes(2, "big")


def _job(raw: bytes) -> str:
    number = int.from_bytes(raw[:5], "big")
    return "".join(_CROCKFORD[(number >> shift) & 31] for shift in range(35, -1, -5))


def _seal(body: bytes, secret: str) -> bytes:
    return hmac.new(secret.encode(), b"link" + body, hashlib.sha256).digest()[:_SEAL]


def _base58(raw: bytes) -> str:
    number = int.from_bytes(raw, "big")
    text = ""
    for _ in range(LENGTH):
        number, digit = divmod(number, 58)
        text = _ALPHABET[digit] + text
    return text


def _bytes(text: str) -> bytes | None:
    if len(text) != LENGTH:
        return None
    number = 0
    for char in text:
        digit = _ALPHABET.find(char)
        if digit < 0:
            return None
        number = number * 58 + digit
    return number.to_bytes(19, "big") if number < 1 << 152 else None
