"""Pictures that come with texts: fetched once, looked at, kept or refused in words; no crash loses one."""

from collections.abc import Callable
from typing import Any

import pytest

from chalicelib.domain import errors
from chalicelib.gateways import media as carrier
from chalicelib.models import pictures as table
from chalicelib.models import texts
from chalicelib.models.texts import TextRecord
from chalicelib.services import inbound, pictures
from chalicelib.services.records import whole
from chalicelib.services.sweep import sweep
from tests.integration.dispatching import ELLEN, Dispatching
from tests.pictures import GIF, HEIC, JPEG, PNG, WEBP
from tests.world import TestWorld

SID = "MM" + "1" * 32


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    return Dispatching(outside)


@pytest.fixture
def minute(shop: Dispatching) -> Callable[[], None]:
    """One minute passes: the sweep runs and the queue is worked off."""
    seen: dict[str, tuple[int, str]] = {}

    def pass_minute() -> None:
        shop.outside.clock.forward(61)
        sweep(shop.world, seen)
        work_off(shop)

    return pass_minute


def text(shop: Dispatching, *sources: str, body: str = "Look", sid: str = SID, phone: str = ELLEN) -> None:
    inbound.received(shop.world, sid, phone, body, pictures.announced(sources))


def work_off(shop: Dispatching) -> None:
    """What is in the queue, and what that puts into it."""
    while shop.outside.queue.messages:
        shop.work_off_queue()


def kept(phone: str = ELLEN, sid: str = SID) -> TextRecord:
    found = texts.get(phone, texts.inbound_id(sid))
    assert found
    return found


def states(sid: str = SID) -> list[str]:
    return [medium.state for medium in kept(sid=sid).media]


def test_the_webhook_only_notes_what_came_and_the_queue_fetches_it(shop: Dispatching) -> None:
    job = shop.open()
    shop.outside.media.there = {"one": JPEG, "two": HEIC}
    text(shop, "one", "two")
    assert shop.outside.media.asked == [], "the webhook answers at once"
    assert states() == ["fetching", "fetching"]
    (record,) = whole(shop.now(job))["texts"]
    assert [(m["id"], m["state"], m["url"]) for m in record["media"]] == [
        ("0", "fetching", None),
        ("1", "fetching", None),
    ]
    work_off(shop)
    assert shop.outside.photos.kept == {
        f"texts/in-{SID}/0": (JPEG, "image/jpeg"),
        f"texts/in-{SID}/1": (HEIC, "image/heic"),
    }
    (record,) = whole(shop.now(job))["texts"]
    assert record["media"] == [
        {"id": "0", "type": "image/jpeg", "state": "stored", "reason": None, "url": f"/api/photos/texts/in-{SID}/0"},
        {"id": "1", "type": "image/heic", "state": "stored", "reason": None, "url": f"/api/photos/texts/in-{SID}/1"},
    ]
    assert (kept().due_at, texts.due("2099")) == (None, [])
    assert "one" not in str(kept().media), "the carrier's address is forgotten"


def test_a_text_of_pictures_alone_is_a_reply_with_their_number(shop: Dispatching) -> None:
    job = shop.open()
    text(shop, "one", "two", body="")
    found = shop.now(job)
    assert found.unread_replies == 1
    assert [event.photos for event in found.history if hasattr(event, "photos")] == [2]


def test_the_same_webhook_again_changes_nothing(shop: Dispatching) -> None:
    job = shop.open()
    shop.outside.media.there = {"one": PNG}
    text(shop, "one")
    text(shop, "one", "another")
    work_off(shop)
    before = (kept(), shop.now(job).version)
    text(shop, "one")
    text(shop, "other")
    work_off(shop)
    assert (kept(), shop.now(job).version) == before
    assert shop.outside.media.asked == ["one"]


LYING: list[tuple[bytes | Exception, str]] = [
    (b"<html><script>alert(1)</script></html>", pictures.NO_PICTURE),
    (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", pictures.NO_PICTURE),
    (b"%PDF-1.7", pictures.NO_PICTURE),
    (b"", pictures.NO_PICTURE),
    (carrier.TooLarge(), pictures.TOO_LARGE),
    (carrier.Elsewhere(), pictures.ELSEWHERE),
]


@pytest.mark.parametrize(("there", "reason"), LYING)
def test_what_is_no_picture_of_twilios_is_refused_in_words(
    shop: Dispatching, there: bytes | Exception, reason: str
) -> None:
    job = shop.open()
    shop.outside.media.there = {"bad": there, "good": GIF}
    text(shop, "bad", "good")
    work_off(shop)
    assert states() == ["refused", "stored"], "one bad picture does not keep the others from being fetched"
    (record,) = whole(shop.now(job))["texts"]
    assert (record["media"][0]["reason"], record["media"][0]["url"]) == (reason, None)
    assert list(shop.outside.photos.kept) == [f"texts/in-{SID}/1"]
    work_off(shop)
    assert len(shop.outside.media.asked) == 2


def test_no_more_than_ten_are_taken(shop: Dispatching) -> None:
    shop.outside.media.there = {f"{n}": WEBP for n in range(30)}
    text(shop, *(f"{n}" for n in range(30)))
    work_off(shop)
    assert len(shop.outside.photos.kept) == 10
    assert states() == ["stored"] * 10


def test_a_store_that_does_not_answer_is_asked_again_by_the_sweep_and_given_up_after_five_tries(
    shop: Dispatching, minute: Callable[[], None]
) -> None:
    shop.outside.media.there = {"late": carrier.OutOfReach(), "never": carrier.OutOfReach(), "good": PNG}
    text(shop, "late", "never", "good")
    work_off(shop)
    assert states() == ["fetching", "fetching", "stored"]
    assert len(shop.outside.media.asked) == 3, "the sweep asks again, nobody before it"
    minute()
    shop.outside.media.there["late"] = PNG
    minute()
    assert states() == ["stored", "fetching", "stored"]
    for _ in range(4):
        minute()
    assert states() == ["stored", "refused", "stored"]
    assert kept().media[1].reason == pictures.OUT_OF_REACH
    assert shop.outside.media.asked.count("never") == 5
    assert texts.due("2099") == []


class Killed(BaseException):
    """The process ended here: nothing after it runs, nothing catches it."""


@pytest.mark.parametrize("where", ["order", "fetch", "put", "note"])
def test_a_crash_at_any_step_is_made_good(
    shop: Dispatching, minute: Callable[[], None], monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    shop.outside.media.there = {"one": PNG, "two": JPEG}
    broken: dict[str, tuple[Any, str]] = {
        "order": (shop.outside.queue, "put"),
        "fetch": (shop.outside.media, "fetch"),
        "put": (shop.outside.photos, "put"),
        "note": (table, "settle"),
    }

    def killed(*_: Any) -> Any:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(*broken[where], killed)
        with pytest.raises(Killed):
            text(shop, "one", "two")
            work_off(shop)
    assert states() == ["fetching", "fetching"]
    text(shop, "one", "two")
    minute()
    assert states() == ["stored", "stored"]
    assert len(shop.outside.photos.kept) == 2


def test_a_queue_or_a_bucket_that_is_away_loses_nothing(shop: Dispatching, minute: Callable[[], None]) -> None:
    shop.outside.media.there = {"one": PNG}

    class Away(type(shop.outside.queue)):  # type: ignore[misc]
        def put(self, messages: Any) -> None:
            raise errors.Unavailable("away")

    working, shop.outside.queue = shop.outside.queue, Away()
    text(shop, "one")
    assert states() == ["fetching"], "the text is taken in"
    shop.outside.queue = working
    shop.outside.photos.fail = [errors.Unavailable("away")]
    minute()
    assert states() == ["fetching"]
    minute()
    assert states() == ["stored"]


def test_two_who_fetch_the_same_or_neighbouring_pictures_agree(shop: Dispatching) -> None:
    shop.outside.media.there = {"one": PNG, "two": JPEG, "three": GIF}
    text(shop, "one", "two", "three")
    fetch = shop.outside.media.fetch

    def overtaken(address: str) -> bytes:
        shop.outside.media.fetch = fetch  # type: ignore[method-assign]
        for _ in range(2):
            pictures.fetch(shop.world, ELLEN, texts.inbound_id(SID))
        return fetch(address)

    shop.outside.media.fetch = overtaken  # type: ignore[method-assign]
    work_off(shop)
    work_off(shop)
    assert states() == ["stored"] * 3
    assert [medium.type for medium in kept().media] == ["image/png", "image/jpeg", "image/gif"]
    assert shop.outside.media.asked.count("two") == 1, "what was settled meanwhile stays so"


def test_a_stop_with_a_picture_is_a_stop(shop: Dispatching) -> None:
    from chalicelib.models import customers

    text(shop, "one", body="Stop")
    record = customers.get(ELLEN)
    assert record and record.opted_out


def test_what_belongs_to_nobody_we_know_is_left_alone(shop: Dispatching) -> None:
    pictures.fetch(shop.world, ELLEN, "in-unknown")
    text(shop, sid="SM1")
    pictures.fetch(shop.world, ELLEN, "in-SM1")
    assert shop.outside.media.asked == []
