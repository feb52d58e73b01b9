"""A job made of a stranger's texts begins with what they said, and with nothing that they did not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.prefill import Prefill, prefill


def read(*bodies: str) -> tuple[str, str, str, str]:
    found = prefill(bodies)
    return found.name, found.street, found.town, found.issue


SAID: list[tuple[str, tuple[str, str, str, str]]] = [
    (
        "Hi, this is Rosa Delgado. Our boiler is leaking at 1418 Linden Ave, Springfield",
        ("Rosa Delgado", "1418 Linden Ave", "Springfield", "Our boiler is leaking"),
    ),
    (
        "hola me llamo rosa delgado vivo en 1418 linden ave apt 2, springfield ma. no tenemos agua caliente",
        ("Rosa Delgado", "1418 linden ave apt 2", "Springfield", "No tenemos agua caliente"),
    ),
    (
        "My name is ellen whitaker and my furnace clicks but no heat. 48 Maple St Apt 2, Quincy MA 02169",
        ("Ellen Whitaker", "48 Maple St Apt 2", "Quincy", "My furnace clicks but no heat"),
    ),
    (
        "No heat since last night. 48 Maple Street, Quincy. Thanks, Ellen",
        ("Ellen", "48 Maple Street", "Quincy", "No heat since last night"),
    ),
    (
        "Buenas tardes, soy María José de la Cruz. Hay una fuga de gas en la cocina. Calle Juárez 120, Laredo",
        ("María José de la Cruz", "Calle Juárez 120", "Laredo", "Hay una fuga de gas en la cocina"),
    ),
    (
        "name: Bob O'Brien-Smith\n12 Elm Rd Unit 4\nBraintree MA\nac not cooling",
        ("Bob O'Brien-Smith", "12 Elm Rd Unit 4", "Braintree", "Ac not cooling"),
    ),
    ("we are at 5 W 42nd St in New York. pipes burst!", ("", "5 W 42nd St", "New York", "Pipes burst!")),
    ("I live in Quincy and need a plumber", ("", "", "Quincy", "I live in Quincy and need a plumber")),
    ("Drain is slow, 9 oak court", ("", "", "", "Drain is slow, 9 oak court")),
    ("Drain is slow at 9 oak court", ("", "9 oak court", "", "Drain is slow")),
]
NOT_SAID = [
    "Do you fix boilers?",
    "I have 2 leaks in my place",
    "I'm about a 10 minute drive away",
    "This is urgent!! gas smell in kitchen",
    "I am not home, call 617 555 0117",
    "water heater 40 gal drive belt",
    "Our 3 bedroom place has no heat",
    "no tenemos luz desde las 3 de la tarde",
    "soy muy mayor y no hay calefacción",
    "🛑🛑",
]


@pytest.mark.parametrize(("body", "expected"), SAID)
def test_what_is_said_is_filled_in(body: str, expected: tuple[str, str, str, str]) -> None:
    assert read(body) == expected


@pytest.mark.parametrize("body", NOT_SAID)
def test_what_is_not_said_stays_empty_and_no_word_is_lost(body: str) -> None:
    name, street, town, issue = read(body)
    assert (name, street, town) == ("", "", "")
    assert issue.lower() == body.lower()


def test_several_texts_are_read_as_one() -> None:
    assert read("Hello", "This is Ellen Whitaker", "48 Maple St, Quincy", "The furnace clicks") == (
        "Ellen Whitaker",
        "48 Maple St",
        "Quincy",
        "The furnace clicks",
    )


def test_what_is_said_twice_is_read_once_and_every_greeting_is_left_out() -> None:
    first = "Hi this is Rosa Delgado"
    assert read(first, "Good morning, no heat at 1418 Linden Ave", first) == (
        "Rosa Delgado",
        "1418 Linden Ave",
        "",
        "No heat",
    )


def test_a_street_is_no_town_and_a_complaint_no_street() -> None:
    assert read("48 maple st, boiler rattles")[1:] == ("48 maple st", "", "Boiler rattles")
    assert read("48 Maple St, No heat since monday")[1:] == ("48 Maple St", "", "No heat since monday")


@pytest.mark.parametrize(
    ("body", "language", "priority"),
    [
        ("It smells like gas in the kitchen", "en", "emergency"),
        ("Huele a gas en la cocina", "es", "emergency"),
        ("No hay agua caliente", "es", "urgent"),
        ("The furnace clicks, we have no heat", "en", "urgent"),
        ("¿Cuánto cuesta?", "es", "routine"),
        ("", "en", "routine"),
    ],
)
def test_language_and_priority_follow_the_words(body: str, language: str, priority: str) -> None:
    found = prefill([body])
    assert (found.language, found.priority) == (language, priority)


@given(
    st.lists(st.text(max_size=300) | st.sampled_from(["12 ", "St, ", "Rosa ", "this is ", " Apt ", "\n"]), max_size=30)
)
def test_any_text_is_safe(bodies: list[str]) -> None:
    found = prefill(bodies)
    assert isinstance(found, Prefill)
    assert len(found.name) <= 110
    assert "\n" not in found.name + found.street + found.town


def test_a_very_long_text_is_read_to_a_length() -> None:
    for body in ("1" * 200_000, "12 " + "a " * 100_000 + "st", "Hi " * 70_000, "this is A " * 20_000):
        assert len(prefill([body]).issue) <= 4000
