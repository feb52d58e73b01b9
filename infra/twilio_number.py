"""Twilio's number, through Twilio's API: whether it is there and can text, and where it sends what people write."""

import json
import urllib.error
import urllib.parse
import urllib.request
from base64 import b64encode
from typing import Any

from .parameters import Twilio
from .telling import Trouble

_TWILIO = "https://api.twilio.com"
_SECONDS = 8


def look_up(account: Twilio) -> dict[str, Any]:
    """What Twilio says of the number. Raises Trouble where it is not this account's, or cannot text."""
    query = urllib.parse.urlencode({"PhoneNumber": account.number})
    found = _ask(account, "GET", f"IncomingPhoneNumbers.json?{query}").get("incoming_phone_numbers", [])
    if not found:
        raise Trouble(f"{account.number} is no number of this Twilio account: buy it there, or set TWILIO_NUMBER.")
    number: dict[str, Any] = found[0]
    if not number.get("capabilities", {}).get("sms", True):
        raise Trouble(f"{account.number} cannot text: choose a number with SMS in Twilio's console.")
    return number


def point_at(account: Twilio, public: str) -> bool:
    """Have texts posted to this public address, or to none; answers whether anything had to be changed."""
    number, wanted = look_up(account), f"{public}/twilio/texts" if public else ""
    if number.get("sms_url") == wanted and number.get("sms_method", "POST") == "POST":
        return False
    form = urllib.parse.urlencode({"SmsUrl": wanted, "SmsMethod": "POST"})
    _ask(account, "POST", f"IncomingPhoneNumbers/{number['sid']}.json", form.encode())
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
