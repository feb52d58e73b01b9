"""A technician's words: a step only where they can be nothing else, and the visit that they can only be about."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.by_text import possible, read, today_of
from chalicelib.domain.job import Job
from tests.unit.builders import AFTERNOON, MORNING, TOMORROW, a_job

STEPS: dict[str, list[str]] = {
    "start_travel": [
        *("1", "1.", "1!", " 1 ", "#1", "(1)", "1️⃣", "１", "uno", "one", "en route", "En Route!", "On my way", "omw"),
        *("omw now", "voy", "Voy en camino", "en camino", "ya voy", "leaving now"),
    ],
    "arrive": [
        *("2", "2)", "2 .", "dos", "arrived", "ARRIVED.", "I’m here", "here now", "on site", "llegué", "ya llegue"),
    ],
    "complete_job": [
        *("3", "3.", "three", "done", "Done!", "all done", "finished", "listo", "¡Listo!", "terminé", "hecho"),
    ],
}
WITH_WORDS = [
    ("1 running 20 late", "start_travel", "running 20 late"),
    ("1, 20 late", "start_travel", "20 late"),
    ("1\nTraffic on 93", "start_travel", "Traffic on 93"),
    ("2 at the door", "arrive", "at the door"),
    ("2 nobody home", "arrive", "nobody home"),
    ("3 - replaced the gasket", "complete_job", "replaced the gasket"),
    ("3. 2 valves left", "complete_job", "2 valves left"),
    ("3 todo bien", "complete_job", "todo bien"),
]
NOTES = [
    *(
        "2 hours late",
        "3 filters needed",
        "3 ton unit is dead",
        "1 more stop first",
        "2:30 works",
        "1-2 hours",
        "1.5 psi",
    ),
    *(
        "2x4 needed",
        "3rd floor",
        "2nd floor is locked",
        "1 20 late",
        "3 horas",
        "2 pies de agua",
        "12",
        "4",
        "1running",
    ),
    *("Customer not home", "done with the parts order", "On my way, 10 min", "arrived but nobody home", "yes", "no"),
    *(
        "The end of the pipe",
        "Need help lifting",
        "a filter",
        "Listo para salir",
        "not done",
        "Not done, waits for a part",
    ),
]
NOTHING = [
    "ok",
    "Ok!",
    "thanks",
    "Got it",
    "10-4",
    "👍",
    "...",
    "",
    "Liked “New job today 10-11”",
    "Le gustó “Trabajo hoy”",
]
MACHINES = [
    "I'm driving with Do Not Disturb on.",
    "Automatic reply: out until Monday",
    "Respuesta automática",
    "Auto-reply",
]
CHOICES = [
    ("A", None, "A", ""),
    ("b.", None, "B", ""),
    ("1A", "start_travel", "A", ""),
    ("a1", "start_travel", "A", ""),
    ("3 c", "complete_job", "C", ""),
    ("#2b!", "arrive", "B", ""),
    ("1A running late", "start_travel", "A", "running late"),
]


@pytest.mark.parametrize(("step", "body"), [(step, body) for step, bodies in STEPS.items() for body in bodies])
def test_a_digit_or_a_word_is_a_step(step: str, body: str) -> None:
    found = read(body)
    assert (found.kind, found.step, found.words) == ("step", step, "")


@pytest.mark.parametrize(("body", "step", "words"), WITH_WORDS)
def test_words_behind_a_digit_are_a_note_beside_the_step(body: str, step: str, words: str) -> None:
    found = read(body)
    assert (found.kind, found.step, found.words) == ("step", step, words)


@pytest.mark.parametrize("body", NOTES)
def test_what_only_looks_like_a_step_is_a_note(body: str) -> None:
    found = read(body)
    assert (found.kind, found.step, found.words) == ("note", None, body)


@pytest.mark.parametrize(
    ("kind", "body"),
    [*(("acknowledged", b) for b in NOTHING), *(("automatic", b) for b in MACHINES), ("how", "?"), ("how", "??")],
)
def test_thanks_and_machines_ask_for_nothing(kind: str, body: str) -> None:
    assert read(body).kind == kind


@pytest.mark.parametrize(("body", "step", "letter", "words"), CHOICES)
def test_a_letter_chooses(body: str, step: str | None, letter: str, words: str) -> None:
    found = read(body)
    assert (found.kind, found.step, found.letter, found.words) == ("choice", step, letter, words)


@given(st.text(max_size=400) | st.text(alphabet="123abcdABCD .,!#()-\n", max_size=12))
def test_any_text_is_safe_and_a_note_loses_nothing(body: str) -> None:
    found = read(body)
    if found.kind == "note":
        assert found.words == body
    assert found.letter in ("", "A", "B", "C", "D")


def job(at: str = "", **told: Any) -> Job:
    return a_job(**({"assigned": True} | told | ({"window": WINDOWS[at]} if at else {})))


WINDOWS = {"morning": MORNING, "afternoon": AFTERNOON, "tomorrow": TOMORROW}
TODAY = "2026-11-23"


def test_the_visits_of_today_are_those_under_way_and_those_that_are_due() -> None:
    morning, afternoon, tomorrow, unplanned = job("morning"), job("afternoon"), job("tomorrow"), job()
    there = job("tomorrow", on_site=True)
    jobs = [unplanned, tomorrow, afternoon, there, morning, job(completed=True), a_job()]
    assert today_of(jobs, "marco", TODAY) == [there, morning, afternoon, unplanned]
    assert today_of(jobs, "priya", TODAY) == []
    assert today_of([morning], "marco", "2026-11-25") == [morning], "what is overdue is still due"


def every(_: Job) -> bool:
    return True


def test_a_step_is_about_the_visit_where_it_can_be_and_under_way_before_others() -> None:
    first, second, driving, there = job("morning"), job("afternoon"), job(en_route=True), job(on_site=True)

    def travel(one: Job) -> bool:
        return one.visit.status == "assigned"

    assert possible([there, first], "start_travel", travel) == [first]
    assert possible([first, second], "start_travel", travel) == [first, second]
    assert possible([driving, first], "arrive", every) == [driving]
    assert possible([there, driving], "complete_job", lambda one: one is there) == [there]


def test_a_step_that_is_possible_nowhere_is_refused_where_work_has_come_furthest() -> None:
    driving, first = job(en_route=True), job("morning")
    assert possible([driving, first], "complete_job", lambda _: False) == [driving]
    assert possible([], "arrive", every) == []


def test_a_note_is_about_where_somebody_is_or_is_going() -> None:
    first, second, driving, there = job("morning"), job("afternoon"), job(en_route=True), job(on_site=True)
    assert possible([there, driving, first], None, every) == [there]
    assert possible([driving, first], None, every) == [driving]
    assert possible([first, second], None, every) == [first, second]
