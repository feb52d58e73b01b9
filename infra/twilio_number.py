"""Twilio's number, through Twilio's API: whether it is there and can text, and where it sends what people write."""

import json
import urllib.error
import urllib.parse
import urllib.request
from base64 import b64encode
from dataclasses import dataclass
from typing import Any

from .parameters import Twilio
from .telling import Trouble

_TWILIO = "https://api.twilio.com"
# Where Twilio lets a number post that nobody has set up.
_NOBODYS = "https://demo.twilio.com/"
_SECONDS = 8


@dataclass(frozen=True)
class Number:
    """As Twilio has it. `posts_to` is where it sends what people write, empty for nowhere."""

    sid: str
    phone: str
    name: str
    posts_to: str
    method: str

    @property
    def is_free(self) -> bool:
        """Whether it serves nothing yet."""
        return not self.posts_to or self.posts_to.startswith(_NOBODYS)


def webhook_of(public: str) -> str:
    """Where Twilio posts texts for a public address; nowhere for none."""
    return f"{public}/twilio/texts" if public else ""


def look_up(account: Twilio) -> Number:
    """What Twilio says of the number. Raises Trouble where it is not this account's, or cannot text."""
    query = urllib.parse.urlencode({"PhoneNumber": account.number})
    found = _ask(account, "GET", f"IncomingPhoneNumbers.json?{query}").get("incoming_phone_numbers", [])
    if not found:
        raise Trouble(f"{account.number} is no number of this Twilio account: buy it there, or set TWILIO_NUMBER.")
    said: dict[str, Any] = found[0]
    if not said.get("capabilities", {}).get("sms", True):
        raise Trouble(f"{account.number} cannot text: choose a number with SMS in Twilio's console.")
    return Number(
        sid=said["sid"],
        phone=account.number,
        name=said.get("friendly_name") or "no name",
        # An application of Twilio's goes before the address.
        posts_to=said.get("sms_application_sid") or said.get("sms_url") or "",
        method=said.get("sms_method") or "POST",
    )


def point_at(account: Twilio, public: str) -> bool:
    """Have texts posted to this public address, or to none; answers whether anything had to be changed."""
    number, wanted = look_up(account), webhook_of(public)
    if (number.posts_to, number.method) == (wanted, "POST"):
        return False
    form = urllib.parse.urlencode({"SmsUrl": wanted, "SmsMethod": "POST", "SmsApplicationSid": ""})
    _ask(account, "POST", f"IncomingPhoneNumbers/{number.sid}.json", form.encode())
    return True


def _ask(account: Twilio, method: str, path: str, form: bytes | None = None) -> dict[str, Any]:
    base = account.api or _TWILIO
    request = urllib.request.Request(f"{base}/2010-04-01/Accounts/{account.sid}/{path}", form, method=method)
    pair = b64encode(f"{account.sid}:{account.token}".encode()).decode()
    request.add_header("Authorization", f"Basic {pair}")
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS) as answered:
            said: dict[str, Any] = json.load(answered)
    except urllib.error.HTTPError as error:
        if error.code in (401, 403):
            raise Trouble(
                "Twilio does not know this account or token: look at TWILIO_ACCOUNT_SID and -TOKEN."
            ) from None
        raise Trouble(f"Twilio answered {error.code}; try again in a minute.") from None
    except (urllib.error.URLError, TimeoutError, ValueError) as error:
        raise Trouble(f"Twilio's API cannot be reached from here ({error}).") from None
    return said
