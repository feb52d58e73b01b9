"""Texts through Twilio's own client and the fake Twilio: what it takes without saying so is one message each."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from chalicelib.domain.texts import texts_due
from chalicelib.gateways.twilio import TwilioTexts
from chalicelib.models import texts
from chalicelib.services.sweep import sweep
from chalicelib.settings import settings
from localcloud.environment import TWILIO_ACCOUNT, TWILIO_NUMBER, TWILIO_TOKEN
from tests.fake_twilio import Fake
from tests.integration.dispatching import Dispatching
from tests.world import TestWorld


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[Fake]:
    with Fake(tmp_path) as running:
        yield running


@pytest.fixture
def shop(outside: TestWorld, fake: Fake) -> Dispatching:
    """A company whose texts go to the fake, by the clock that the fake goes by."""
    account = {"twilio_sid": TWILIO_ACCOUNT, "twilio_token": TWILIO_TOKEN, "twilio_number": TWILIO_NUMBER}
    outside.texts = TwilioTexts(replace(settings(), twilio_api=fake.api, **account), timeout=0.3)  # type: ignore[assignment]
    outside.clock.at = datetime.now(UTC)
    return Dispatching(outside)


def test_what_is_accepted_and_then_stalls_or_breaks_is_one_message_each(
    shop: Dispatching, fake: Fake, rounds: Any
) -> None:
    wanted = {}
    for n in range(rounds(4, 200)):
        phone = f"+1617557{n:04d}"
        fake.account.arm(phone, "stall" if n % 2 else "500")
        job = shop.open(phone=phone)
        wanted[phone] = texts_due(job)[0].id
        shop.send_due(job, times=2)
    assert {state(phone, text_id) for phone, text_id in wanted.items()} == {"unknown"}
    for _ in range(3):
        shop.outside.clock.forward(61)
        sweep(shop.world, {})
        shop.work_off_queue()
    assert {state(phone, text_id) for phone, text_id in wanted.items()} <= {"sent", "delivered"}
    assert sorted(message.to for message in fake.account.messages.values()) == sorted(wanted)


def state(phone: str, text_id: str) -> str:
    text = texts.get(phone, text_id)
    assert text
    return text.state
