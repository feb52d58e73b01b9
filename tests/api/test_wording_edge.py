"""Whatever is sent as the words of texts is kept, or refused in the one shape with its field named."""

from typing import Any

from tests.api.test_roles import Office, office  # noqa: F401 - the same people ask here.

ADDRESS = "/api/settings/wording"
PREVIEW = {"kind": "on_the_way", "to": "customer", "language": "en", "words": "{company}: coming. {link}"}
# What is put: the fields that the refusal names.
REFUSED: list[tuple[dict[str, Any], list[str]]] = [
    ({"en": {"on_the_way": "{company}: coming."}}, ["wording.en.on_the_way"]),
    ({"es": {"no_such_text": "hola"}, "en": {"arrived": "{link}"}}, ["wording.en.arrived", "wording.es.no_such_text"]),
    ({"en": {"on_the_way": "x" * 100_000}}, ["wording.en.on_the_way"]),
    ({"en": {"on_the_way": "{" * 400}, "fr": {}}, ["wording.fr", "wording.en.on_the_way"]),
    ({"en": {str(number): "x" for number in range(900)}}, [f"wording.en.{number}" for number in range(900)]),
]


def test_each_text_that_cannot_be_used_is_named_and_none_of_the_request_is_kept(office: Office) -> None:  # noqa: F811
    for wording, fields in REFUSED:
        wording = {language: {"done": "{company}: done."} | texts for language, texts in wording.items()}
        status, answer = office.ask("owner", "PUT", ADDRESS, {"wording": wording})
        assert (status, list(answer["error"]["fields"])) == (422, fields)
    for body in ({}, {"wording": []}, {"wording": {"en": {"done": 5}}}, {"wording": {"en": {"done": "\ud800"}}}):
        assert office.ask("owner", "PUT", ADDRESS, body)[0] in (400, 422)
    assert office.ask("dispatcher", "GET", ADDRESS)[1]["version"] == 0


def test_a_preview_of_anything_is_an_answer_or_a_refusal(office: Office) -> None:  # noqa: F811
    changes: list[tuple[dict[str, Any], int]] = [
        ({}, 200),
        ({"words": None}, 200),
        ({"words": "\x00{link}\u202e"}, 200),
        ({"words": "[" * 2000}, 200),
        ({"words": "{" * 2001}, 422),
        ({"kind": "done", "to": "technician"}, 422),
        ({"language": "fr"}, 422),
        ({"job": "x"}, 422),
        ({"job": "ZZZZZZZZ"}, 404),
        ({"total_cents": -1}, 422),
    ]
    for change, expected in changes:
        status, _ = office.ask("dispatcher", "POST", f"{ADDRESS}/preview", PREVIEW | change)
        assert status == expected, change
