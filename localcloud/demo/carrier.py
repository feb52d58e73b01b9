"""A carrier for times gone by: texts are written into the fake Twilio's journal as delivered, at their own time."""

import json
from pathlib import Path

from chalicelib.gateways.world import SentText
from localcloud.environment import TWILIO_NUMBER
from localcloud.fake_twilio.messages import Message, new_sid


class PastCarrier:
    """See gateways.world.Texts; `at` is the Unix time of what is sent next."""

    def __init__(self, journal: Path) -> None:
        self.at = 0.0
        self._journal = journal.open("a", encoding="utf-8")

    def send(self, to: str, body: str, callback: str) -> SentText:
        message = Message(
            new_sid(), TWILIO_NUMBER, to, body, "outbound-api", "delivered", self.at, self.at + 2, self.at + 1
        )
        self._journal.write(json.dumps(message.as_line()) + "\n")
        return SentText(sid=message.sid, to=to, body=body, status="delivered", created_at="")

    def receive(self, sender: str, body: str) -> str:
        """A text from a phone, at its own time; its sid."""
        message = Message(new_sid(), sender, TWILIO_NUMBER, body, "inbound", "received", self.at, self.at, self.at)
        self._journal.write(json.dumps(message.as_line()) + "\n")
        return message.sid

    def sent_to(self, to: str, since: str) -> list[SentText]:
        return []

    def genuine(self, url: str, form: dict[str, str], signature: str) -> bool:
        return False

    def close(self) -> None:
        self._journal.close()
