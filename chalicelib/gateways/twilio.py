"""Twilio, through its own unmodified client, loaded when the first text leaves. It never sends anything twice.

TextProblem
├── Refused             the text was certainly not taken; `code` is Twilio's error, if it gave one
│   ├── OptedOut        the recipient has replied STOP
│   ├── BadNumber       nothing can be sent to this number
│   └── Filtered        the same words must not be sent again
├── RateLimited         certainly not taken; worth trying again after `retry_after` seconds
└── OutcomeUnknown      a timeout, a broken connection or a 5xx: Twilio may have the text or not
"""

import threading
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from chalicelib.domain.delivery import OPTED_OUT
from chalicelib.settings import Settings, settings

from .world import SentText

if TYPE_CHECKING:
    from twilio.rest import Client

# The Messages API answers in well under a second; the client's own default is to wait for ever.
TIMEOUT_SECONDS = 6
_TWILIO = "https://api.twilio.com"
_LISTED = 200
_NOT_SIGNED_IN = 20003


class TextProblem(Exception):
    """A text that did not simply leave."""

    def __init__(self, code: int | None = None) -> None:
        self.code = code
        super().__init__(f"{type(self).__name__} {code or ''}".strip())


class Refused(TextProblem):
    pass


class OptedOut(Refused):
    pass


class BadNumber(Refused):
    pass


class Filtered(Refused):
    pass


class RateLimited(TextProblem):
    def __init__(self, retry_after: int) -> None:
        self.retry_after = retry_after
        super().__init__(20429)


class OutcomeUnknown(TextProblem):
    pass


_REFUSALS: dict[int, type[Refused]] = {OPTED_OUT: OptedOut, 21211: BadNumber, 21614: BadNumber, 30007: Filtered}


class TwilioTexts:
    """The carrier as `world.Texts` describes it."""

    def __init__(self, given: Settings | None = None, timeout: float = TIMEOUT_SECONDS) -> None:
        self._settings = given or settings()
        self._timeout = timeout
        self._first = threading.Lock()

    def send(self, to: str, body: str, callback: str) -> SentText:
        """Hand over one text. Raises TextProblem."""
        return _sent(
            self._asked(
                lambda client: client.messages.create(
                    to=to, from_=self._settings.twilio_number, body=body, status_callback=callback
                )
            )
        )

    def sent_to(self, to: str, since: str) -> list[SentText]:
        """What Twilio has for this number since an instant, newest first. Raises TextProblem."""
        found = self._asked(
            lambda client: client.messages.list(to=to, from_=self._settings.twilio_number, limit=_LISTED)
        )
        # Twilio shows whole seconds: a text made in the same second as `since` counts.
        return [text for text in map(_sent, found) if text.created_at >= since[:19]]

    def genuine(self, url: str, form: dict[str, str], signature: str) -> bool:
        """Whether Twilio signed this form post to this address."""
        from twilio.request_validator import RequestValidator

        token = self._settings.twilio_token
        return bool(token and signature and RequestValidator(token).validate(url, form, signature))

    def _asked(self, ask: Any) -> Any:
        from requests.exceptions import RequestException
        from twilio.base.exceptions import TwilioException, TwilioRestException

        if not (self._settings.twilio_sid and self._settings.twilio_token):
            raise Refused(_NOT_SIGNED_IN)
        with self._first:
            client = self._client
        try:
            return ask(client)
        except TwilioRestException as error:
            if error.status == 429 or error.code == 20429:
                raise RateLimited(_seconds(client.http_client.retry_after())) from None
            if error.status >= 500:
                raise OutcomeUnknown(error.code) from None
            raise _REFUSALS.get(error.code or 0, Refused)(error.code) from None
        except (RequestException, TwilioException, ValueError) as error:
            # An answer that cannot be read says as little as none.
            raise OutcomeUnknown() from error

    @cached_property
    def _client(self) -> "Client":
        """Made once, under a lock: the client keeps its connections."""
        from twilio.http.http_client import TwilioHttpClient
        from twilio.rest import Client

        base = self._settings.twilio_api.rstrip("/")

        class OurHttpClient(TwilioHttpClient):  # type: ignore[misc]
            """Twilio's own, sent to another address when one is set; it remembers each thread's last Retry-After."""

            _last = threading.local()

            def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
                self._last.retry_after = None
                there = base + url.removeprefix(_TWILIO) if base else url
                answered = super().request(method, there, *args, **kwargs)
                self._last.retry_after = answered.headers.get("Retry-After")
                return answered

            def retry_after(self) -> str | None:
                return getattr(self._last, "retry_after", None)

        http = OurHttpClient(timeout=self._timeout)
        if base and http.session:
            # A proxy is for the outside; whatever stands in for Twilio is on this machine.
            http.session.trust_env = False
        return Client(self._settings.twilio_sid, self._settings.twilio_token, http_client=http)


def _sent(message: Any) -> SentText:
    created = message.date_created or datetime.now(UTC)
    return SentText(
        sid=str(message.sid),
        to=str(message.to),
        body=str(message.body or ""),
        status=str(message.status or ""),
        created_at=created.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        error_code=int(message.error_code) if message.error_code else None,
    )


def _seconds(retry_after: str | None) -> int:
    """Retry-After in seconds, between 1 and 900; 15 where it says nothing readable."""
    return min(max(int(retry_after), 1), 900) if retry_after and retry_after.isdigit() else 15
