"""What is a picture is told by its bytes, and where it is kept has no room for tricks."""

import pytest

from chalicelib.domain.pictures import is_key, picture_type, text_key
from tests.pictures import GIF, HEIC, JPEG, PNG, WEBP

AVIF = b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00avifmif1miaf"
NO_PICTURES = [
    b"",
    b"\xff\xd8",
    b"<!doctype html><script>alert(1)</script>",
    b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    b" " + JPEG,
    b"%PDF-1.7",
    b"RIFF\x00\x00\x00\x00WAVEfmt ",
    b"RIFF\x00\x00\x00\x00WEBP<svg",
    b"GIF88a" + b"\x00" * 20,
    b"\x89PNG\n\n\x1a\n",
    b"BM" + b"\x00" * 60,
    b"II*\x00" + b"\x00" * 60,
    AVIF,
    b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom",
    b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1avif",
    b"\x00\x00\x00\x18ftyp",
    b"PK\x03\x04" + JPEG,
]


def test_the_five_kinds_are_known_by_their_own_bytes() -> None:
    named = [picture_type(content) for content in (JPEG, PNG, WEBP, HEIC, GIF)]
    assert named == ["image/jpeg", "image/png", "image/webp", "image/heic", "image/gif"]
    shared_container = b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1miafheic"
    assert picture_type(shared_container) == "image/heic"


@pytest.mark.parametrize("content", NO_PICTURES, ids=lambda content: repr(content[:24]))
def test_all_else_is_no_picture(content: bytes) -> None:
    assert picture_type(content) is None


def test_a_key_is_three_plain_words() -> None:
    assert is_key(text_key("in-MM" + "0" * 32, 9))
    assert is_key("jobs/7KQ4M2XD/5f0c9a52-9f0e-4b1e-8f52-0a3c1d2e4f60")
    for key in (
        "",
        "texts",
        "texts/a",
        "texts//0",
        "other/a/0",
        "texts/a/0/1",
        "texts/../0",
        "texts/a/0?x",
        "texts/a/ü",
        "texts/a/0\n",
        "/texts/a/0",
        "texts/a%2F/0",
        "texts/" + "a" * 81 + "/0",
    ):
        assert not is_key(key), key
