"""What people type: nothing invisible is kept, and nothing that makes one name look like another."""

import pytest

from chalicelib.domain.errors import Invalid
from chalicelib.domain.link import Link, token
from chalicelib.domain.write import clean, clean_line

TOKEN = token(Link(job="K6C4DD8P", kind="s", number=1), "a-secret")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Ellen \u202emoc.live\u202c", "Ellen moc.live"),
        ("\u2066Ellen\u2069 W\u200bhit\u00adaker\ufeff", "Ellen Whitaker"),
        ("a\x00b\x1bc\x85d\u2028e", "abcde"),
        ("José 👩‍🔧 שרה ئەلی", "José 👩‍🔧 שרה ئەلی"),
        ("two\r\nlines\tand a tab", "two\nlines\tand a tab"),
        ("{link} {{7*7}} <script>", "{link} {{7*7}} <script>"),
        (f"see https://x.example/s/{TOKEN}, or /t/{TOKEN}.", "see {link}, or {link}."),
        (f"https://x.example/s/{TOKEN}xyz and x/y/{TOKEN}", f"https://x.example/s/{TOKEN}xyz and x/y/{TOKEN}"),
    ],
)
def test_marks_nobody_sees_and_keys_to_jobs_are_dropped_and_writing_is_kept(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@pytest.mark.parametrize(
    "typed", ["", " \n\t", "\u200b", "\u200d\u200d", "\u3164", "\u2800 \ufe0f", "\u202e\u2069", "\x00"]
)
def test_what_looks_empty_is_empty(typed: str) -> None:
    with pytest.raises(Invalid):
        clean_line(typed, "name")
    assert not clean(typed) or typed.strip()
