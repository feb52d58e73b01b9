"""The tree of refusals: what its docstring draws is what the classes are, and each can be shown to a person."""

import re
from collections.abc import Iterator

import pytest

from chalicelib.domain import errors
from chalicelib.domain.errors import IllegalTransition, Refusal

CALLS = {
    errors.Invalid: lambda: errors.Invalid({"phone": "One digit is missing."}),
    errors.LinkGone: lambda: errors.LinkGone("finished"),
}


def walk(kind: type[Refusal]) -> Iterator[type[Refusal]]:
    yield kind
    for below in kind.__subclasses__():
        yield from walk(below)


EVERY = list(walk(Refusal))


def drawn() -> dict[str, str]:
    """From each name in the docstring's tree to the name above it."""
    above: dict[int, str] = {}
    parents = {}
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"^([│├└─ ]*)([A-Z]\w+(?:, [A-Z]\w+)*)(?:\s{2,}|$)", line)
        if not found or (not found[1] and found[2] != "Refusal"):
            continue
        depth = len(found[1]) // 4
        for name in found[2].split(", "):
            parents[name] = above.get(depth - 1, "")
            above[depth] = name
    return parents


def test_the_docstring_draws_the_tree_that_is() -> None:
    real = {kind.__name__: kind.__bases__[0].__name__ for kind in EVERY if kind is not Refusal}
    assert drawn() == real | {"Refusal": ""}


def test_every_refusal_of_the_module_is_in_the_tree() -> None:
    defined = {x for x in vars(errors).values() if isinstance(x, type) and issubclass(x, Exception)}
    assert defined == set(EVERY)


@pytest.mark.parametrize("kind", EVERY)
def test_a_refusal_has_a_code_and_a_whole_sentence_for_a_person(kind: type[Refusal]) -> None:
    refusal = CALLS.get(kind, kind)()
    assert re.fullmatch(r"[a-z_]+", refusal.code)
    assert re.fullmatch(r"[A-Z].+[.]", refusal.message)
    assert str(refusal) == refusal.message
    assert all(isinstance(x, str) for pair in refusal.fields.items() for x in pair)


def test_codes_tell_refusals_apart_and_transitions_by_their_rule() -> None:
    own = [kind for kind in EVERY if not issubclass(kind, IllegalTransition) or kind is IllegalTransition]
    assert len({kind.code for kind in own}) == len(own)
    rules = {kind().fields["rule"] for kind in walk(IllegalTransition)}
    assert len(rules) == len(list(walk(IllegalTransition)))
    assert errors.AlreadyOnSite("arrive").fields == {"rule": "already_on_site", "command": "arrive"}


def test_fields_of_one_refusal_are_not_shared_with_the_next() -> None:
    first = errors.NotFound()
    first.fields["kept"] = "yes"
    assert errors.NotFound().fields == {}
    given = {"phone": "No."}
    errors.Invalid(given).fields["name"] = "No."
    assert given == {"phone": "No."}


def test_what_is_wrong_with_a_field_is_the_message() -> None:
    refusal = errors.Invalid({"phone": "One digit is missing.", "name": "Who?"})
    assert refusal.message == "One digit is missing."
    assert errors.Invalid({}).message == "Please check what was entered."
    assert (errors.TooMany(retry_after=5).retry_after, errors.LinkGone("replaced", newer="/q/x").newer) == (5, "/q/x")
