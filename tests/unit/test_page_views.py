"""What pages show, as values: both languages say everything, windows come from the hours, undo says who is told."""

import re
from datetime import date
from pathlib import Path

import pytest

from chalicelib.domain import errors
from chalicelib.domain.quote import Tax
from chalicelib.pages.office import Office, amount, grouped, grouped_phone
from chalicelib.pages.quote_view import device, spaced
from chalicelib.pages.request_view import wish
from chalicelib.pages.slots import offered, times, windows_of
from chalicelib.pages.words import SENTENCES, WORDS, chosen_in, said_in, say_in

CODE = Path(__file__).parents[2] / "chalicelib"
HOURS = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("08:00", "17:00"))


def an_office(hours: dict[str, tuple[str, str] | None] | None = None) -> Office:
    """Monday, November 23, 9:00 AM in New York."""
    return Office(
        name="Harbor Heating",
        phone="+16175550140",
        zone="America/New_York",
        now="2026-11-23T14:00:00.000Z",
        hours=dict(HOURS) if hours is None else hours,
        tax=Tax(),
    )


def test_both_languages_say_everything_with_the_same_fields() -> None:
    english, spanish = WORDS["en"], WORDS["es"]
    assert set(english) == set(spanish)
    for key, words in english.items():
        assert sorted(re.findall(r"{(\w+)}", words)) == sorted(re.findall(r"{(\w+)}", spanish[key])), key


def test_every_word_is_used_and_no_unknown_one_is_asked_for() -> None:
    code = "".join(
        path.read_text() for path in [*CODE.rglob("*.html"), *CODE.rglob("*.py")] if path.parent.name != "words"
    )
    asked = set(re.findall(r"""(?<!\w)say(?:_stored)?\(["'](\w+)["'][),]""", code))
    assert asked <= set(WORDS["en"])
    made = (
        "gone_",
        "changed_",
        "danger_",
        "hold_",
        "kind_",
        "quote_",
        "did_",
        "taxed_",
        "check_",
        "safety_",
        "reason_",
    )
    unused = {key for key in WORDS["en"] if f'"{key}"' not in code and f"'{key}'" not in code}
    assert not {key for key in unused if not key.startswith(made)}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_translated_refusal_is_one_that_is_given(sentence: str) -> None:
    code = "".join(path.read_text() for path in CODE.rglob("*.py") if path.parent.name != "words")
    assert f'"{sentence}"' in code


def test_every_refusal_there_is_has_a_spanish_sentence() -> None:
    def tree(refusal: type[errors.Refusal]) -> set[str]:
        return {refusal.sentence}.union(*(tree(below) for below in refusal.__subclasses__()))

    assert tree(errors.Refusal) <= set(SENTENCES)


def test_a_refusal_without_a_translation_is_said_as_it_is() -> None:
    assert said_in("es", "This job is not on hold.") == "Este trabajo no está en pausa."
    assert said_in("es", "This is too long: 80 at most.") == "Es demasiado largo: 80 como máximo."
    assert said_in("es", "Something new.") == "Something new."
    assert said_in("en", "This job is not on hold.") == "This job is not on hold."


def test_choices_are_stored_once_and_read_in_two_languages() -> None:
    stored = say_in("en")("hold_parts")
    assert chosen_in("es", "hold_", stored) == "Faltan piezas"
    assert chosen_in("es", "hold_", "Waiting for the landlord") == "Waiting for the landlord"


def test_times_come_from_the_hours_of_the_week() -> None:
    assert times(an_office()) == [
        ("08:00-10:00", "8–10 AM"),
        ("10:00-12:00", "10 AM–12 PM"),
        ("12:00-14:00", "12–2 PM"),
        ("14:00-16:00", "2–4 PM"),
        ("16:00-17:00", "4–5 PM"),
    ]
    late = an_office({"mon": ("12:00", "15:00"), "tue": None})
    assert [value for value, _ in times(late)] == ["12:00-14:00", "14:00-15:00"]
    assert times(an_office({}))[0] == ("08:00-10:00", "8–10 AM")


def test_wishes_are_offered_on_open_days_from_tomorrow() -> None:
    assert offered(an_office(), "en", 3) == [
        ("2026-11-24T08:00", "Tomorrow, 8–10 AM"),
        ("2026-11-24T12:00", "Tomorrow, 12–2 PM"),
        ("2026-11-25T08:00", "Wed, Nov 25, 8–10 AM"),
    ]
    assert offered(an_office({"mon": ("08:00", "09:00")}), "es", 9) == [
        ("2026-11-30T08:00", "Lun 30 nov, 8–9 AM"),
        ("2026-12-07T08:00", "Lun 7 dic, 8–9 AM"),
    ]
    assert offered(an_office({}), "en", 3) == []
    assert windows_of(an_office(), date(2026, 11, 28)) == []


def test_only_an_offered_wish_is_noted() -> None:
    assert wish(an_office(), "2026-11-24T12:00") == "Preferred time: Tue, Nov 24, 12–2 PM."
    for other in ("soon", "", "2026-11-28T08:00", "2026-11-20T08:00", "2026-11-24T09:00", "2026-13-45T99:99"):
        assert wish(an_office(), other) == ""


def test_numbers_are_written_as_people_read_them() -> None:
    assert (grouped("7KQ4M2XD"), grouped_phone("+16175550140"), grouped_phone("+442079460000")) == (
        "7KQ4 M2XD",
        "617 555 0140",
        "+442079460000",
    )
    assert (amount(-2447), amount(68420)) == ("−$24.47", "$684.20")
    assert spaced("9f2c41d7b8") == "9f2c 41d7 b8"


def test_a_moment_is_a_clock_today_and_a_day_before() -> None:
    office = an_office()
    assert office.at("2026-11-23T13:41:00.000Z", "en") == "8:41 AM"
    assert office.at("2026-11-22T23:12:00.000Z", "es") == "Ayer, 6:12 PM"
    assert office.day("2026-03-14T15:00:00.000Z", "en") == "Sat, Mar 14"


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        ("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36", "Chrome on Android"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1", "Safari on iPhone"),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36 Edg/130.0", "Edge on Windows"),
        ("curl/8.5.0", ""),
    ],
)
def test_a_device_is_named_as_far_as_it_says(agent: str, words: str) -> None:
    assert device(agent, say_in("en")) == words
