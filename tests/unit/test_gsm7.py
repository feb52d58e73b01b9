"""What is written to a phone is GSM-7, and its length is what the network counts."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.gsm7 import is_gsm7, segments, septets, to_gsm7, unwritable

# The default alphabet as the standard prints it: eight columns of sixteen, \x1b standing for the escape.
TABLE = (
    "@£$¥èéùìòÇ\nØø\rÅå"
    "Δ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ"
    " !\"#¤%&'()*+,-./"
    "0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNO"
    "PQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmno"
    "pqrstuvwxyzäöñüà"
)
ESCAPED = {
    "\f": 0x0A,
    "^": 0x14,
    "{": 0x28,
    "}": 0x29,
    "\\": 0x2F,
    "[": 0x3C,
    "~": 0x3D,
    "]": 0x3E,
    "|": 0x40,
    "€": 0x65,
}

writable = st.text(alphabet=TABLE.replace("\x1b", "") + "".join(ESCAPED), max_size=700)


def encoded(text: str) -> bytes:
    """One byte for each septet, escapes written out: slow, plain, and independent of the code under test."""
    septet_values = bytearray()
    for char in text:
        if char in ESCAPED:
            septet_values += bytes([0x1B, ESCAPED[char]])
        else:
            septet_values.append(TABLE.index(char))
    return bytes(septet_values)


def parts(text: str) -> list[bytes]:
    """The encoded text in the parts a phone receives; no part ends in a lone escape."""
    rest = encoded(text)
    if len(rest) <= 160:
        return [rest]
    cut = []
    while rest:
        size = 152 if len(rest) > 153 and rest[152] == 0x1B else 153
        cut.append(rest[:size])
        rest = rest[size:]
    return cut


@given(writable)
def test_septets_and_segments_are_those_of_the_encoded_text(text: str) -> None:
    assert septets(text) == len(encoded(text))
    assert segments(text) == len(parts(text))


PEOPLE_TYPE = "abc XYZ09.,'" * 3 + "{}[]~€^" + "’“”–…" + "áñéÍ" + "e\u0301n\u0303" + "😀🚐👩‍🔧❤️" + "漢字Ж\u00a0\r\n"
typed = st.one_of(st.text(alphabet=PEOPLE_TYPE, max_size=400), st.text(max_size=200))


def utf16_parts(text: str) -> list[bytes]:
    """What a phone receives of a text that is not GSM-7: 70 units, or parts of 67 that never end inside a pair."""
    rest = text.encode("utf-16-be")
    if len(rest) <= 140:
        return [rest]
    cut = []
    while rest:
        inside_a_pair = len(rest) > 134 and 0xD8 <= rest[132] <= 0xDB
        size = 132 if inside_a_pair else 134
        cut.append(rest[:size])
        rest = rest[size:]
    return cut


@given(typed)
def test_one_character_outside_the_alphabet_makes_the_whole_text_utf_16(text: str) -> None:
    written = set(text) <= set(TABLE.replace("\x1b", "")) | set(ESCAPED)
    assert is_gsm7(text) == written
    received = parts(text) if written else utf16_parts(text)
    assert segments(text) == len(received)
    if not written:
        assert "".join(part.decode("utf-16-be") for part in received) == text


@given(typed)
def test_what_a_person_sees_and_gsm7_has_not_is_named(text: str) -> None:
    assert unwritable(to_gsm7(text).replace("?", "")) == []
    assert set(unwritable(text)) <= set(unicodedata.normalize("NFC", text)) - set(TABLE) - set(ESCAPED)


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("José’s “café” – ½ € {x}?", []),
        ("zero\u200bwidth\ufeff", []),
        ("on my way 🚐, 很快 🚐", ["🚐", "很", "快"]),
        ("❤️", ["❤"]),
    ],
)
def test_what_is_lost_is_named_once_in_its_order(text: str, lost: list[str]) -> None:
    assert unwritable(text) == lost


@given(st.text(max_size=300))
def test_anything_typed_can_be_written_on_one_line_and_stays_as_it_is_once_written(text: str) -> None:
    written = to_gsm7(text)
    assert set(written) <= set(TABLE.replace("\x1b", "")) | set(ESCAPED)
    assert is_gsm7(written)
    assert "\n" not in written
    assert to_gsm7(written) == written
    assert to_gsm7(unicodedata.normalize("NFD", text)) == to_gsm7(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Ellen’s “cellar” – 5′ … deep—very", "Ellen's \"cellar\" - 5' ... deep-very"),
        ("José Ángel García, ¿aquí? ¡Sí, señor Núñez-Güell!", "José Angel Garcia, ¿aqui? ¡Si, señor Nuñez-Güell!"),
        ("mañana, sáb", "mañana, sab"),
        ("Jose\u0301 Nu\u0301n\u0303ez", "José Nuñez"),
        ("François Łódź Đặng Şahin Škoda œuvre", "Francois Lodz Dang Sahin Skoda oeuvre"),
        ("first line\nsecond\r\n\tthird\u00a0fourth", "first line second third fourth"),
        ("no heat 🥶🔥 help 👩🏽‍🔧 ok ❤️", "no heat help ok"),
        ("½ inch × 3, 72°F, №4, ™", "1/2 inch x 3, 72degF, No4, TM"),
        ("[a] {b} ~c| \\d ^e €5", "[a] {b} ~c| \\d ^e €5"),
        ("王小明", "???"),
        ("Иван", "????"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("   ", ""),
    ],
)  # fmt: skip
def test_text_is_written_the_way_a_person_would_without_the_key(typed: str, written: str) -> None:
    assert to_gsm7(typed) == written


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("a" + "€" * 80, 2),
        # The 153rd place of the first part stays empty: an escaped character is not split.
        ("a" * 152 + "€" + "a" * 152, 3),
        ("a" * 151 + "€" + "a" * 153, 2),
        ("á" + "a" * 69, 1),
        ("á" + "a" * 70, 2),
        ("á" + "a" * 133, 2),
        ("á" + "a" * 134, 3),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        # 33 pairs fill 66 of 67 units; a pair is not split either.
        ("😀" * 67, 3),
    ],
    ids=lambda value: ascii(value)[:20],
)
def test_segments_are_what_twilio_bills(text: str, count: int) -> None:
    assert segments(text) == count
