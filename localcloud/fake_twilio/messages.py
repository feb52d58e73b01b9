"""A message as the fake keeps it, and as Twilio's REST API shows it."""

import math
import uuid
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

ACCOUNT = "AC" + "0" * 32
API_VERSION = "2010-04-01"
_GSM7 = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM7_TWICE = set("^{}\\[~]|€\f")
_REASONS = {
    30003: "Unreachable destination handset",
    30007: "Message filtered",
}


@dataclass
class Message:
    """One text in either direction. Times are Unix seconds.

    `told` is false while whoever sent it never got the answer that it exists. `media` are sids with the types that
    their sender claims.
    """

    sid: str
    sender: str
    to: str
    body: str
    direction: str
    status: str
    created: float
    updated: float
    sent: float | None = None
    error_code: int | None = None
    callback: str = ""
    told: bool = True
    media: list[tuple[str, str]] = field(default_factory=list)

    @property
    def path(self) -> str:
        """Its address below the API's base."""
        return f"/{API_VERSION}/Accounts/{ACCOUNT}/Messages/{self.sid}"

    def medium_as_json(self, sid: str, kind: str) -> dict[str, Any]:
        """What the REST API answers about one of its media."""
        return {
            "account_sid": ACCOUNT,
            "content_type": kind,
            "date_created": _rfc2822(self.created),
            "date_updated": _rfc2822(self.updated),
            "parent_sid": self.sid,
            "sid": sid,
            "uri": f"{self.path}/Media/{sid}.json",
        }

    def as_json(self) -> dict[str, Any]:
        """What the REST API answers."""
        return {
            "account_sid": ACCOUNT,
            "api_version": API_VERSION,
            "body": self.body,
            "date_created": _rfc2822(self.created),
            "date_sent": _rfc2822(self.sent),
            "date_updated": _rfc2822(self.updated),
            "direction": self.direction,
            "error_code": self.error_code,
            "error_message": _REASONS.get(self.error_code or 0),
            "from": self.sender,
            "messaging_service_sid": None,
            "num_media": str(len(self.media)),
            "num_segments": str(segments(self.body)),
            "price": None,
            "price_unit": "USD",
            "sid": self.sid,
            "status": self.status,
            "subresource_uris": {"media": f"{self.path}/Media.json"},
            "to": self.to,
            "uri": f"{self.path}.json",
        }

    def as_line(self) -> dict[str, Any]:
        """What the journal keeps."""
        return asdict(self)


def from_line(line: dict[str, Any]) -> Message:
    """The message of a journal line; fields of another version are dropped."""
    known = {each.name for each in fields(Message)}
    return Message(**{name: value for name, value in line.items() if name in known})


def new_sid(prefix: str = "SM") -> str:
    """A fresh identifier in Twilio's form."""
    return prefix + uuid.uuid4().hex


def length(body: str) -> int:
    """Characters as a text is measured: in GSM-7 some count two; outside it every UTF-16 unit counts one."""
    if is_gsm7(body):
        return len(body) + sum(character in _GSM7_TWICE for character in body)
    return len(body.encode("utf-16-le")) // 2


def is_gsm7(body: str) -> bool:
    """Whether the cheap alphabet is enough."""
    return all(character in _GSM7 or character in _GSM7_TWICE for character in body)


def segments(body: str) -> int:
    """How many texts the carrier bills."""
    single, several = (160, 153) if is_gsm7(body) else (70, 67)
    size = length(body)
    return 1 if size <= single else math.ceil(size / several)


def _rfc2822(when: float | None) -> str | None:
    return format_datetime(datetime.fromtimestamp(when, UTC)) if when is not None else None
