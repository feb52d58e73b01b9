"""Strangers behind one address: who fails again and again is limited, and none of the neighbours is refused for it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain import link
from chalicelib.models import jobs as table
from chalicelib.services import strangers
from tests.api.linked import FORM, Linked, path_of
from tests.world import around_requests

Rounds = Callable[[int, int], int]
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


@contextmanager
def counted_requests() -> Iterator[list[None]]:
    """Grows by one with every request to AWS."""
    made: list[None] = []

    def around(ask: Callable[[], Any]) -> Any:
        made.append(None)
        return ask()

    with around_requests(around):
        yield made


def honest(n: int) -> dict[str, str]:
    return {
        "name": f"Customer {n}",
        "phone": f"617 555 {n:04d}",
        "address": f"{n} Maple St, Quincy",
        "issue": "No heat",
    }


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that are soon reached, in a window that does not end while a test runs."""
    monkeypatch.setattr(strangers, "FORM_FAILURES", 6)
    monkeypatch.setattr(strangers, "GUESSES", 6)
    monkeypatch.setattr(strangers, "HOUR", 10**9)


def test_an_attacker_is_limited_and_no_neighbour_behind_the_same_address_is(
    linked: Linked, rounds: Rounds, few: None
) -> None:
    forms, posts = rounds(8, 50), rounds(20, 500)
    machine = {"name": "X", "phone": "1", "opened": "1.2.3", "website": "https://spam.example"}
    statuses = [linked.form("/request", machine).status for _ in range(10)]
    assert statuses == [422] * 6 + [429] * 4
    assert linked.ask("POST", "/request", b"{", Content_Type="application/json").status == 429
    guesses = [linked.json(f"/s/{'1' * 26}/commands", {}).status for _ in range(10)]
    assert guesses == [404] * 6 + [429] * 4

    made = [linked.get("/request").forms[0] for _ in range(forms)]
    linked.outside.clock.forward(10)
    assert [linked.form("/request", form | honest(n)).status for n, form in enumerate(made)] == [303] * forms
    job = linked.open()
    where = path_of(job, "t") + "/commands"
    assert linked.json(where, {"id": linked.id(), "command": "start_travel"}).status == 200
    repeated = {"id": linked.id(), "command": "add_note", "text": "Valve is worn"}
    assert {linked.json(where, repeated).status for _ in range(posts)} == {200}
    assert linked.json(f"/s/{'1' * 26}/commands", {}).status == 429


def test_who_is_over_the_limit_costs_no_more_requests_and_still_reads_what_is_wrong(linked: Linked, few: None) -> None:
    form = linked.get("/request").forms[0] | honest(1)
    linked.outside.clock.forward(10)
    for _ in range(strangers.FORM_FAILURES + 1):
        linked.form("/request", form | {"phone": "617 555 014"})
    with counted_requests() as made:
        page = linked.form("/request", form | {"phone": "617 555 014"})
    assert made == [] and page.status == 429
    assert "Please call us" in page.words and "One digit is missing" in page.words
    assert page.forms[0]["name"] == "Customer 1" and int(page.headers["retry-after"]) > 0
    assert linked.form("/request", page.forms[0] | honest(1)).status == 303


def test_guessed_links_find_nothing_and_cost_no_request(linked: Linked, rounds: Rounds) -> None:
    job, chance = linked.open(), Random(11)
    linked.office(job, c.AddNote, text="x")
    genuine = {kind: path_of(job, kind).rpartition("/")[2] for kind in ("t", "q", "s")}  # type: ignore[arg-type]
    with counted_requests() as made:
        for n in range(rounds(150, 10_000)):
            kind = "tqs"[n % 3]
            # Half of them are near a genuine one: everybody may know how links are made, and a job's reference.
            near = genuine[kind][: chance.randrange(8, 26)] if n % 2 else ""
            guess = near + "".join(chance.choices(BASE58, k=26 - len(near)))
            if guess != genuine[kind]:
                assert linked.get(f"/{kind}/{guess}").status == 404
        for guess in ("", "x", "%00" * 26, "é" * 26, "1" * 5000, genuine["t"] + "1", genuine["t"].lower(), "../../api"):
            assert linked.get(f"/t/{guess}").status in (403, 404)
        assert (
            linked.get("/q/" + genuine["t"]).status == 404 and linked.get("/request/done/" + genuine["t"]).status == 404
        )
    assert made == []


def test_a_link_of_a_secret_that_was_retired_is_expired_and_costs_no_request(linked: Linked) -> None:
    job = linked.open()
    named = link.Link(job=job.id, kind="t", number=1)
    with counted_requests() as made:
        expired = link.path(named, "a-secret-of-last-year")
        assert linked.get(expired).status == 404
        assert linked.json(f"{expired}/commands", {"id": linked.id(), "command": "arrive"}).status == 404
        assert linked.json(f"{expired}/ticket", {}).status == 404
    assert made == []
    assert linked.get(link.path(named, "an-older-one")).status == 200


def test_a_phone_of_many_addresses_belongs_to_one_network() -> None:
    assert strangers.network("2001:db8:1:2:3:4:5:6") == strangers.network("[2001:db8:1:2::9]") == "2001:db8:1:2::/64"
    assert strangers.network("::ffff:203.0.113.7") == strangers.network("203.0.113.7") == "203.0.113.7"
    assert strangers.network("") == strangers.network("evil#all") == "unknown"


def test_a_form_of_another_site_opens_no_job(linked: Linked) -> None:
    form = linked.get("/request").forms[0] | honest(3)
    linked.outside.clock.forward(10)
    for headers in ({"Origin": "https://evil.example"}, {"Origin": "null", "Sec_Fetch_Site": "cross-site"}):
        refused = linked.form("/request", form, **headers)
        assert refused.status == 403 and "set-cookie" not in refused.headers
    assert linked.ask("POST", "/request", b"x", Content_Type=FORM, Origin="https://evil.example").status == 403
    assert table.of_customer("+16175550003", 1) == []
