"""Links: 26 characters that nobody can invent, for one job, one purpose and one number."""

import string
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain import commands as c
from chalicelib.domain import link
from chalicelib.domain.errors import NotFound
from chalicelib.domain.job import link_phones
from chalicelib.domain.link import Link
from chalicelib.domain.opening import job_id
from tests.unit.builders import ELLENS_PHONE, NEW_PHONE, a_story

NEW, OLD = "the new secret", "the old secret"
PORTAL = Link(job="7KQ4M2XD", kind="t", number=1)
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
LINKS = st.builds(
    Link,
    job=st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=8, max_size=8),
    kind=st.sampled_from(["t", "q", "s"]),
    number=st.integers(0, 16_383),
)


@given(LINKS)
def test_a_token_is_26_characters_and_opens_what_it_was_made_for(made: Link) -> None:
    token = link.token(made, NEW)
    assert len(token) == link.LENGTH == 26
    assert set(token) <= set(BASE58)
    assert link.opened(token, made.kind, (NEW,)) == made
    assert link.path(made, NEW) == f"/{made.kind}/{token}"


def refused(text: str, kind: link.Kind = "t", secrets: tuple[str, ...] = (NEW,)) -> bool:
    try:
        link.opened(text, kind, secrets)
    except NotFound:
        return True
    return False


def test_ten_thousand_guesses_open_nothing() -> None:
    chance = Random(7)
    guesses = ("".join(chance.choices(BASE58, k=26)) for _ in range(10_000))
    assert all(refused(guess, kind) for guess, kind in zip(guesses, ("t", "q", "s") * 3334, strict=False))


def test_no_neighbour_of_a_genuine_token_opens_anything() -> None:
    token = link.token(PORTAL, NEW)
    for at in range(len(token)):
        for char in BASE58:
            changed = token[:at] + char + token[at + 1 :]
            assert changed == token or refused(changed)


def test_a_token_opens_only_the_kind_of_page_it_was_made_for() -> None:
    token = link.token(PORTAL, NEW)
    assert refused(token, "q")
    assert refused(token, "s")


def number_of(token: str) -> int:
    value = 0
    for char in token:
        value = value * 58 + BASE58.index(char)
    return value


def token_of(value: int) -> str:
    return "".join(BASE58[value // 58**place % 58] for place in range(25, -1, -1))


def test_a_genuine_seal_is_worth_nothing_for_another_number_kind_or_job() -> None:
    """The body is the upper 7 bytes: 40 bits of job, 2 of kind, 14 of number."""
    genuine = number_of(link.token(PORTAL, NEW))
    assert token_of(genuine) == link.token(PORTAL, NEW)
    for bit in range(56):
        forged = token_of(genuine ^ 1 << (96 + bit))
        assert all(refused(forged, kind) for kind in ("t", "q", "s"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "1" * 25,
        "1" * 27,
        "z" * 26,
        "0" * 26,
        "I" * 26,
        "é" * 26,
        " " * 26,
        "1" * 25 + "\n",
        "../../etc/passwd",
    ],
)
def test_what_is_no_token_is_simply_not_found(text: str) -> None:
    assert refused(text)


@given(st.text(string.printable, min_size=20, max_size=30))
def test_any_text_is_safe_to_open(text: str) -> None:
    assert refused(text)


def test_links_of_the_old_secret_open_while_it_is_still_listed() -> None:
    token = link.token(PORTAL, OLD)
    assert link.opened(token, "t", (NEW, OLD)) == PORTAL
    assert refused(token, secrets=(NEW,))
    assert refused(token, secrets=())


def test_a_number_that_does_not_fit_is_a_mistake_of_ours() -> None:
    for number in (-1, 1 << 14):
        with pytest.raises(ValueError, match="14 bits"):
            link.token(Link(job="7KQ4M2XD", kind="t", number=number), NEW)


def test_references_are_made_of_the_command_and_can_be_said_on_the_phone() -> None:
    assert job_id("command-1") == job_id("command-1")
    made = {job_id(f"command-{n}", again) for n in range(500) for again in range(4)}
    assert len(made) == 2000
    assert all(len(x) == 8 and not set(x) & set("ILOU") for x in made)


def test_the_customers_link_ends_with_the_number_it_went_to() -> None:
    story = a_story()
    assert (story.job.status_link, link_phones(story.job)) == (1, {1: ELLENS_PHONE})
    story.does(c.CorrectDetails, phone=NEW_PHONE).does(c.CorrectDetails, name="Ellen W.")
    assert story.job.status_link == 2
    story.does(c.CorrectDetails, phone=ELLENS_PHONE)
    assert link_phones(story.job) == {1: ELLENS_PHONE, 2: NEW_PHONE, 3: ELLENS_PHONE}
    assert story.job.status_link == 3
