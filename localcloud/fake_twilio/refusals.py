"""What Twilio answers instead of a message, with its own codes and words."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from aiohttp import web

BODY_CHARACTERS = 1600
_E164 = re.compile(r"^\+[1-9]\d{6,14}$")


class Refusal(NamedTuple):
    """One error answer."""

    status: int
    code: int
    message: str

    def response(self, headers: dict[str, str] | None = None) -> web.Response:
        """As JSON in Twilio's shape."""
        content = {
            "code": self.code,
            "message": self.message,
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }
        return web.json_response(content, status=self.status, headers=headers)


NOT_SIGNED_IN = Refusal(401, 20003, "Authenticate")
TOO_MANY = Refusal(429, 20429, "Too Many Requests")
BROKEN = Refusal(500, 20500, "Internal Server Error")
OPTED_OUT = Refusal(400, 21610, "Attempt to send to unsubscribed recipient")


def not_found(path: str) -> Refusal:
    """For an account, a message or an address that is not there."""
    return Refusal(404, 20404, f"The requested resource {path} was not found")


def bad_number(number: str) -> Refusal:
    """For a number that cannot be texted."""
    return Refusal(400, 21211, f"Invalid 'To' Phone Number: {number}")


def refused(form: Mapping[str, str], number: str) -> Refusal | None:
    """Why this message cannot be created, or None. `number` is the account's only one."""
    to, sender, body = form.get("To", ""), form.get("From", ""), form.get("Body", "")
    if not to:
        return Refusal(400, 21604, "A 'To' phone number is required.")
    if not _E164.match(to):
        return bad_number(to)
    if not sender and not form.get("MessagingServiceSid"):
        return Refusal(400, 21603, "A 'From' phone number is required.")
    if to == (sender or number):
        return Refusal(400, 21266, f"'To' and 'From' number cannot be the same: {to}")
    if sender and sender != number:
        return Refusal(
            400, 21606, f"The 'From' phone number {sender} is not a valid, SMS-capable number of your account."
        )
    if not body and not form.get("MediaUrl"):
        return Refusal(400, 21602, "Message body is required.")
    if len(body) > BODY_CHARACTERS:
        return Refusal(400, 21617, "The concatenated message body exceeds the 1600 character limit.")
    callback = form.get("StatusCallback", "")
    if callback and not re.match(r"^https?://[^/\s]+", callback):
        return Refusal(400, 21609, f"The 'StatusCallback' URL {callback} is not a valid URL.")
    return None
