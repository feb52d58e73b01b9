"""Messages to boards: stored cards joined as they are, as few messages as the gateway's limit allows."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.frames import LIMIT, RELOAD, changed, frames, told_of


def card(number: int, size: int = 0) -> str:
    return msgspec.json.encode({"id": f"JOB{number:05d}", "version": number, "issue": "ñ" * size}).decode()


def test_one_message_tells_of_all_cards_and_of_what_left() -> None:
    [frame] = frames([card(1), card(2)], [("JOB00003", 7)])
    assert msgspec.json.decode(frame) == {
        "type": "cards",
        "cards": [
            {"id": "JOB00001", "version": 1, "issue": ""},
            {"id": "JOB00002", "version": 2, "issue": ""},
        ],
        "gone": [{"id": "JOB00003", "version": 7}],
    }


def test_who_did_it_is_told_beside_the_cards_and_split_like_them() -> None:
    [frame] = frames([card(1)], [], [told_of("JOB00001", 1, {"type": "note_added"})])
    assert msgspec.json.decode(frame)["news"] == [{"id": "JOB00001", "version": 1, "event": {"type": "note_added"}}]
    news = [told_of(f"JOB{n:05d}", n, {"text": "ñ" * 40}) for n in range(20)]
    split = frames([card(n, 40) for n in range(20)], [], news, limit=500)
    assert max(map(len, split)) <= 500
    told = [one for frame in split for one in msgspec.json.decode(frame).get("news", [])]
    assert told == [msgspec.json.decode(one) for one in news]


def test_nothing_to_tell_is_no_message() -> None:
    assert frames([], []) == []


def test_a_hundred_full_cards_are_one_message_and_no_message_is_too_large_for_the_gateway() -> None:
    assert len(frames([card(n, 250) for n in range(100)], [])) == 1
    split = frames([card(n, 250) for n in range(1000)], [])
    assert len(split) > 1
    assert max(map(len, split)) <= LIMIT < 128_000


@settings(deadline=None)
@given(
    st.lists(st.integers(0, 40), max_size=30),
    st.lists(st.integers(1, 99), max_size=30),
    st.integers(min_value=200, max_value=2000),
)
def test_split_messages_tell_everything_once_and_in_order(sizes: list[int], versions: list[int], limit: int) -> None:
    cards = [card(n, size) for n, size in enumerate(sizes)]
    gone = [(f"GONE{n:04d}", version) for n, version in enumerate(versions)]
    split = frames(cards, gone, limit=limit)
    told = [msgspec.json.decode(frame) for frame in split]
    assert [one for message in told for one in message["cards"]] == [msgspec.json.decode(one) for one in cards]
    assert [(one["id"], one["version"]) for message in told for one in message["gone"]] == gone
    assert all(len(frame) <= limit for frame in split)


def test_pages_hear_only_that_something_changed_and_boards_that_they_should_load_again() -> None:
    assert msgspec.json.decode(changed(12)) == {"type": "changed", "version": 12}
    assert msgspec.json.decode(RELOAD) == {"type": "reload"}
