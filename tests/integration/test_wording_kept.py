"""The owner's words are kept, shown before they are, and sent; what cannot be used is refused and changes nothing."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.errors import Invalid, NotFound
from chalicelib.domain.quote import QuoteLine
from chalicelib.models import company
from chalicelib.models.company import SettingsRow
from chalicelib.models.table import LostRace
from chalicelib.services import wording
from tests.integration.dispatching import ELLEN, Dispatching
from tests.world import TestWorld

EN_ROUTE = "{company}: hi[ {customer}], {technician} is driving[, {minutes} to go]. Map: {link}"
NOW = "2026-11-23T15:00:00.000Z"


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    company.save(company.Company(name="Harbor Heating", phone="+16175550140"))
    return Dispatching(outside)


def edit(language: str, **texts: str) -> dict[str, Any]:
    return wording.change(wording.Edited(wording={language: texts}))  # type: ignore[dict-item]


def text_of(answer: dict[str, Any], name: str) -> dict[str, Any]:
    return next(text for text in answer["texts"] if text["name"] == name)


def preview(kind: str, words: str | None, **asked: Any) -> dict[str, Any]:
    asked = {"to": "customer", "language": "en"} | asked
    return wording.preview(wording.Preview(kind=kind, words=words, **asked), NOW)


def test_edited_words_are_sent_and_empty_ones_are_the_built_in_again(shop: Dispatching) -> None:
    edit("en", on_the_way=EN_ROUTE)
    assert driving(shop).startswith(
        "Harbor Heating: hi Ellen Whitaker, Marco is driving, about 20 minutes to go. Map: http"
    )
    edit("es", on_the_way=EN_ROUTE)
    edit("en", on_the_way="")
    assert "Marco is on the way, there in about 20 minutes" in driving(shop)
    assert text_of(wording.everything(), "on_the_way")["edited"] == {"es": EN_ROUTE}


def driving(shop: Dispatching) -> str:
    """What the customer reads when Marco starts driving."""
    before = len(shop.bodies_to(ELLEN))
    job = shop.do(shop.assign(shop.open()), c.StartTravel, eta_minutes=20)
    shop.pass_undo_time()
    shop.send_due(job)
    return next(body for body in shop.bodies_to(ELLEN)[before:] if "comes" not in body and "request" not in body)


def test_each_change_touches_only_what_it_names_and_counts_one(shop: Dispatching) -> None:
    assert wording.everything()["version"] == 0
    edit("en", on_the_way=EN_ROUTE, arrived="{company}: here – “now”.")
    answer = edit("es", assigned_technician="[{emergency}|{when}|Trabajo]: {who} {link}")
    assert answer["version"] == 2
    assert text_of(answer, "on_the_way")["edited"] == {"en": EN_ROUTE}
    assert text_of(answer, "arrived")["edited"] == {"en": '{company}: here - "now".'}
    assert text_of(answer, "assigned_technician")["edited"] == {"es": "[{emergency}|{when}|Trabajo]: {who} {link}"}
    same = text_of(answer, "arrived")["built_in"]["en"]
    assert text_of(edit("en", arrived=same), "arrived")["edited"] == {}
    assert edit("en", arrived="")["version"] == 3, "nothing changed"


def test_what_cannot_be_used_is_refused_by_its_field_and_nothing_is_kept(shop: Dispatching) -> None:
    with pytest.raises(Invalid) as refused:
        edit("en", on_the_way=EN_ROUTE, arrived="{company}: here. {link}", nothing="x")
    assert refused.value.fields == {
        "wording.en.arrived": "This text has no link: there is nothing left to do on the page. Take {link} out.",
        "wording.en.nothing": "There is no such text.",
    }
    assert wording.everything()["version"] == 0


def test_two_owners_at_once_lose_nothing_of_each_other(shop: Dispatching) -> None:
    names = ["arrived", "done", "cancelled_customer", "safety_water"]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda name: edit("en", **{name: f"{{company}}: {name}."}), names))
    answer = wording.everything()
    assert [text_of(answer, name)["edited"] for name in names] == [{"en": f"{{company}}: {name}."} for name in names]
    assert answer["version"] == 4


def test_a_version_is_written_once(shop: Dispatching) -> None:
    for version in (1, 2):
        company.save_wording(company.Wording(version=version))
        with pytest.raises(LostRace):
            company.save_wording(company.Wording(version=version, texts={"en": {"arrived": "late"}}))
    company.forget()
    assert company.wording() == company.Wording(version=2)


@pytest.mark.parametrize(
    "stored", ["{company}: [{link}", "{company}: {gone} {link}", "{company}: " + "x" * 90 + " {link}"]
)
def test_stored_words_that_are_bad_by_now_are_named_and_not_sent(shop: Dispatching, stored: str) -> None:
    company.save_wording(company.Wording(version=1, texts={"en": {"on_the_way": stored, "forgotten": "x"}, "fr": {}}))
    assert "Marco is on the way, there in about 20 minutes" in driving(shop)
    assert text_of(wording.everything(), "on_the_way")["refused"]["en"]
    assert preview("on_the_way", None)["fields"] == {}
    assert "forgotten" not in str(edit("en", arrived="{company}: here."))
    assert "forgotten" not in SettingsRow.get("wording").doc


def test_a_preview_shows_usual_longest_and_hardly_any_facts_and_keeps_nothing(shop: Dispatching) -> None:
    answer = preview("on_the_way", EN_ROUTE)
    assert answer["fields"] == {} and answer["most"] == 160
    usual, longest, least = (answer["texts"][name] for name in ("usual", "longest", "least"))
    assert usual.body.startswith(
        "Harbor Heating: hi Ellen Whitaker, Marco is driving, about 20 minutes to go. Map: https://"
    )
    assert usual.body.endswith(answer["link"]) and len(answer["link"]) == 66
    assert (usual.septets, usual.segments, usual.shortened) == (len(usual.body), 1, ())
    assert longest.segments == 1 and longest.septets <= 160 and set(longest.shortened) == {"customer", "company"}
    assert least.body == f"Harbor Heating: hi Ellen Whitaker, our technician is driving. Map: {answer['link']}"
    assert wording.everything()["version"] == 0


def test_a_preview_of_words_that_do_not_fit_shows_by_how_much(shop: Dispatching) -> None:
    answer = preview("on_the_way", "{company}: " + "x" * 90 + " {link}")
    assert answer["fields"]["wording.en.on_the_way"].startswith("This is 11 characters too long")
    assert answer["texts"]["longest"].septets == 171 and answer["texts"]["longest"].segments == 2
    unreadable = preview("on_the_way", "{company}: [{link}")
    assert "A [ is not closed" in unreadable["fields"]["wording.en.on_the_way"]
    assert unreadable["texts"] == {"usual": None, "longest": None, "least": None}
    with pytest.raises(Invalid):
        preview("got_it", "x", to="technician")


def test_a_preview_of_a_job_speaks_of_that_job_in_the_words_of_now(shop: Dispatching) -> None:
    edit("en", quote="{company}: [{customer}, ]your price is [{total}]. {link}")
    job = shop.do(
        shop.open(), c.SendQuote, lines=(QuoteLine(kind="fee", description="x", quantity=1, unit_price_cents=1),)
    )
    answer = preview("quote", None, job=job.id, total_cents=12345)
    assert answer["texts"]["usual"].body.startswith("Harbor Heating: Ellen Whitaker, your price is $123.45. https://")
    with pytest.raises(NotFound):
        preview("quote", None, job="ZZZZZZZZ")
