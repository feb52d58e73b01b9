"""While an issue is typed, the board learns what its words decide; any words are an answer or a refusal."""

from typing import Any

from tests.api.test_roles import Office, office  # noqa: F401 - the same people ask here.

ADDRESS = "/api/triage"


def test_the_words_that_would_decide_are_told_before_the_job_is_saved(office: Office) -> None:  # noqa: F811
    text = "Strong smell of gas in the basement"
    status, said = office.ask("dispatcher", "POST", ADDRESS, {"text": text})
    assert (status, said["priority"]) == (200, "emergency")
    reason = said["reasons"][0]
    assert text[reason["start"] : reason["end"]] == reason["words"] and "gas" in reason["sentence"]
    assert office.ask("dispatcher", "POST", ADDRESS, {"text": "Yearly service"})[1] == {
        "priority": "routine",
        "reasons": [],
    }


def test_any_words_are_an_answer_or_a_refusal(office: Office) -> None:  # noqa: F811
    for text, expected in (("", 200), ("\x00\u202e<b>", 200), ("gas " * 5_000, 200), ("x" * 20_001, 422)):
        assert office.ask("dispatcher", "POST", ADDRESS, {"text": text})[0] == expected
    bodies: list[Any] = [{}, {"text": 5}, []]
    for body in bodies:
        assert office.ask("dispatcher", "POST", ADDRESS, body)[0] in (400, 422)
