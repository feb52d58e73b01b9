"""What the office writes itself: in few segments, never more than three, and only to who may be written to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.errors import Invalid, NoConsent, OptedOut
from chalicelib.domain.gsm7 import is_gsm7, segments
from chalicelib.domain.written import MOST_SEGMENTS, Length, check_consent, length, written

NOW = "2026-11-23T15:00:00.000Z"


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("  We’ll be there “soon” – ok? ", 'We\'ll be there "soon" - ok?'),
        ("¿Está en casa mañana? Sí o no", "¿Esta en casa mañana? Si o no"),
        ("Two lines\r\n of it", "Two lines\nof it"),
        ("See you 👋 – soon’s fine", "See you 👋 – soon’s fine"),
        ("你好", "你好"),
        ("Why?", "Why?"),
    ],
)
def test_only_what_nobody_misses_is_made_cheaper(typed: str, sent: str) -> None:
    assert written(typed) == sent


def test_what_fits_is_said() -> None:
    assert written("x" * 459) == "x" * 459
    with pytest.raises(Invalid) as caught:
        written("x" * 460)
    assert caught.value.fields == {"body": "This is too long: 459 characters fit, these are 460."}
    assert written("好" * 201)
    with pytest.raises(Invalid) as caught:
        written("好" * 202)
    assert "201 characters fit" in caught.value.fields["body"]


@pytest.mark.parametrize("typed", ["", "  ", "\u200b", "\ufe0f", "see http://x.org/s/" + "4" * 26])
def test_nothing_and_somebodys_link_are_refused(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        written(typed)
    assert set(caught.value.fields) == {"body"}


@given(st.text(max_size=900))
def test_whatever_is_typed_costs_three_segments_at_most(typed: str) -> None:
    try:
        body = written(typed)
    except Invalid:
        return
    assert 1 <= segments(body) <= MOST_SEGMENTS
    assert body == body.strip()
    assert is_gsm7(body) or any(ord(char) > 127 for char in typed)


@pytest.mark.parametrize(
    ("body", "characters", "room", "segments"),
    [
        ("On our way", 10, 160, 1),
        ("€" * 80, 160, 160, 1),
        ("€" * 80 + "x", 161, 306, 2),
        ("x" * 459, 459, 459, 3),
        ("See you 👋", 10, 70, 1),
        ("好" * 71, 71, 134, 2),
    ],
)
def test_a_length_is_counted_as_the_network_counts(body: str, characters: int, room: int, segments: int) -> None:
    assert length(body) == Length(characters, room, segments)


def may(**said: object) -> bool:
    known = {"technician": False, "opted_out": False, "agreed": False, "heard_at": "", "now": NOW}
    try:
        check_consent(**(known | said))  # type: ignore[arg-type]
    except (OptedOut, NoConsent):
        return False
    return True


def test_only_who_agreed_or_wrote_within_30_days_is_written_to() -> None:
    assert not may()
    assert may(agreed=True)
    assert may(technician=True)
    assert may(heard_at="2026-10-24T15:00:00.000Z")
    assert not may(heard_at="2026-10-24T14:59:59.000Z")


def test_nobody_is_written_to_after_a_stop() -> None:
    for more in ({"agreed": True}, {"technician": True}, {"heard_at": NOW}):
        assert not may(opted_out=True, **more)
