"""The one local Twilio account: its messages, the phones' answers, and the failures somebody armed."""

import asyncio
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
from twilio.request_validator import RequestValidator

from localcloud.aws import journal
from localcloud.environment import TWILIO_NUMBER
from localcloud.fake_twilio.media import MediaStore
from localcloud.fake_twilio.messages import ACCOUNT, API_VERSION, Message, from_line, new_sid, segments

OPT_OUT = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"}
OPT_IN = {"START", "YES", "UNSTOP"}
FAILURES = ("429", "500", "stall", "21610", "21211", "30003", "30007", "slow")
SLOW_SECONDS = 60.0
# The path that stands for https://api.twilio.com on the public address.
API_PATH = "/twilio-api"
_SENT_AFTER_SECONDS = 0.05
_DELIVERED_AFTER_SECONDS = 0.25
_LOG_KEPT = 300

Listener = Callable[[dict[str, Any]], None]


class TwilioAccount:
    """Lives in the event loop. Listeners hear {"type": "message" | "log" | "armed", …} as it happens."""

    def __init__(self, path: Path, public: str, token: str, media: MediaStore) -> None:
        self._journal, lines = journal.open_compacted(path, lambda line: line.get("sid", ""), lambda _: True)
        texts = sorted((from_line(line) for line in lines if "body" in line), key=lambda message: message.created)
        self.messages = {message.sid: message for message in texts}
        self._opted_out = {line["sid"] for line in lines if line.get("opted_out")}
        self._texts_webhook = public + "/twilio/texts"
        self._api = public + API_PATH
        self.media = media
        self._validator = RequestValidator(token)
        self._session: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._slow = 0
        self.armed: dict[str, str] = {}
        self.log: list[dict[str, Any]] = []
        self.listeners: set[Listener] = set()

    @property
    def pending(self) -> int:
        """How many messages are on their way, slow ones aside."""
        return len(self._tasks) - self._slow

    async def start(self) -> None:
        """Goes on delivering what a kill interrupted."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=15))
        for message in list(self.messages.values()):
            if message.status in ("queued", "sent") and message.direction != "inbound":
                self._deliver_later(message, "")

    async def stop(self) -> None:
        """What is on its way stays as it is."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session:
            await self._session.close()
        self._journal.close()

    def arm(self, number: str, failure: str | None) -> None:
        """The next text to this number, or with "" to whomever, fails so, once; None disarms.

        Raises ValueError for an unknown failure.
        """
        if failure is None:
            self.armed.pop(number, None)
        elif failure in FAILURES:
            self.armed[number] = failure
        else:
            raise ValueError(f"there is no failure {failure}: {', '.join(FAILURES)}")
        self._tell({"type": "armed", "armed": self.armed})

    def use_up(self, number: str) -> str:
        """The failure armed for this number, or else for whomever is next, "" for none; it is disarmed by this."""
        failure = self.armed.pop(number, "") or self.armed.pop("", "")
        if failure:
            self._tell({"type": "armed", "armed": self.armed})
        return failure

    def is_opted_out(self, number: str) -> bool:
        """Whether this phone said STOP; Twilio then refuses for every application."""
        return number in self._opted_out

    def accept(self, to: str, body: str, callback: str, failure: str, direction: str = "outbound-api") -> Message:
        """A new message that will be delivered, or fail on its way. It is kept before this returns."""
        now = time.time()
        message = Message(new_sid(), TWILIO_NUMBER, to, body, direction, "queued", now, now, callback=callback)
        message.told = failure not in ("500", "stall")
        self._keep(message)
        self._deliver_later(message, failure)
        return message

    def mark_told(self, message: Message) -> None:
        """Whoever sent it has just read that it exists."""
        if not message.told:
            message.told = True
            self._keep(message)

    def note(self, number: str, what: str) -> None:
        """Adds a line to what Twilio saw."""
        entry = {"at": time.time(), "number": number, "what": what}
        self.log = [*self.log[-_LOG_KEPT:], entry]
        self._tell({"type": "log", "entry": entry})

    async def receive(self, number: str, body: str, media: list[tuple[bytes, str]]) -> int:
        """A text written on a phone: kept, then posted to the application, signed. `media` are bytes with their types.

        Answers the webhook's status, 0 for none.
        """
        kept = [(self.media.keep(content), kind) for content, kind in media]
        now = time.time()
        sid = new_sid("MM" if media else "SM")
        message = Message(sid, number, TWILIO_NUMBER, body, "inbound", "received", now, now, now, media=kept)
        self._keep(message)
        self._obey_reserved_word(number, body)
        form = {
            "ToCountry": "US",
            "ToState": "MA",
            "SmsMessageSid": sid,
            "NumMedia": str(len(media)),
            "ToCity": "BOSTON",
            "FromZip": "",
            "SmsSid": sid,
            "FromState": "MA",
            "SmsStatus": "received",
            "FromCity": "",
            "Body": body,
            "FromCountry": "US",
            "To": TWILIO_NUMBER,
            "ToZip": "",
            "NumSegments": str(segments(body)),
            "MessageSid": sid,
            "AccountSid": ACCOUNT,
            "From": number,
            "ApiVersion": API_VERSION,
        }
        for place, (medium, kind) in enumerate(kept):
            address = f"{self._api}{message.path}/Media/{medium}"
            form |= {f"MediaUrl{place}": address, f"MediaContentType{place}": kind}
        status, answer = await self._post(self._texts_webhook, form)
        with_media = f" with {len(media)} file{'s' if len(media) > 1 else ''}" if media else ""
        self.note(number, f"webhook from {{name}}{with_media}, signed, {status or 'no answer'}")
        for reply in _replies(answer):
            self.accept(number, reply, "", "", direction="outbound-reply")
        return status

    def _obey_reserved_word(self, number: str, body: str) -> None:
        word = body.strip().upper()
        if word in OPT_OUT | OPT_IN:
            (self._opted_out.add if word in OPT_OUT else self._opted_out.discard)(number)
            self._journal.append([{"sid": number, "opted_out": word in OPT_OUT}])

    def _deliver_later(self, message: Message, failure: str) -> None:
        task = asyncio.get_running_loop().create_task(self._deliver(message, failure))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, message: Message, failure: str) -> None:
        if message.status == "queued":
            await asyncio.sleep(_SENT_AFTER_SECONDS)
            message.sent = time.time()
            await self._change(message, "sent")
        if failure == "slow":
            self._slow += 1
            try:
                await asyncio.sleep(SLOW_SECONDS)
            finally:
                self._slow -= 1
        else:
            await asyncio.sleep(_DELIVERED_AFTER_SECONDS)
        if failure in ("30003", "30007"):
            message.error_code = int(failure)
            await self._change(message, "undelivered")
        else:
            await self._change(message, "delivered")

    async def _change(self, message: Message, status: str) -> None:
        message.status, message.updated = status, time.time()
        self._keep(message)
        what = f"undelivered {message.error_code}, {{name}}" if status == "undelivered" else f"{status}, {{name}}"
        # Trouble that swallows an answer swallows the callbacks as well: only asking brings the truth out.
        if not message.callback or not message.told:
            self.note(message.to, what)
            return
        form = {
            "SmsSid": message.sid,
            "SmsStatus": status,
            "MessageStatus": status,
            "To": message.to,
            "MessageSid": message.sid,
            "AccountSid": ACCOUNT,
            "From": message.sender,
            "ApiVersion": API_VERSION,
        }
        if message.error_code:
            form["ErrorCode"] = str(message.error_code)
        answer, _ = await self._post(message.callback, form)
        self.note(message.to, f"{what}, callback {answer or 'without answer'}")

    async def _post(self, address: str, form: dict[str, str]) -> tuple[int, str]:
        assert self._session
        signature = self._validator.compute_signature(address, form)
        try:
            async with self._session.post(address, data=form, headers={"X-Twilio-Signature": signature}) as answer:
                return answer.status, await answer.text()
        except (aiohttp.ClientError, TimeoutError):
            return 0, ""

    def _keep(self, message: Message) -> None:
        self.messages[message.sid] = message
        self._journal.append([message.as_line()])
        self._tell({"type": "message", "message": message})

    def _tell(self, news: dict[str, Any]) -> None:
        for listener in list(self.listeners):
            listener(news)


def _replies(answer: str) -> list[str]:
    """The messages that an answer in TwiML asks to be sent back."""
    if "<Message" not in answer:
        return []
    try:
        return ["".join(element.itertext()).strip() for element in ElementTree.fromstring(answer).iter("Message")]
    except ElementTree.ParseError:
        return []
