"""The public request form: one job for one request, nothing typed is lost, and no machine fills it in."""

import re

import msgspec
import pytest

from chalicelib.domain import commands as c
from chalicelib.domain import events as e
from chalicelib.domain.job import Job
from chalicelib.models import company
from chalicelib.models import jobs as table
from chalicelib.pages.request_view import consent_wording
from chalicelib.services import requests, strangers
from tests.api.linked import Linked, Page
from tests.pictures import JPEG

PAUL = {
    "name": "Paul Nakamura",
    "phone": "617 555 0145",
    "address": "1190 Hancock St, Quincy",
    "issue": "Radiator is cold",
}


def opened(linked: Linked, query: str = "") -> dict[str, str]:
    """The form as the page made it, looked at for ten seconds."""
    form = linked.get(f"/request{query}").forms[0]
    linked.outside.clock.forward(10)
    return form


def jobs_of(phone: str = "+16175550145") -> list[Job]:
    return table.of_customer(phone, 10)


def done(linked: Linked, answer: Page) -> Page:
    assert answer.status == 303
    return linked.get(answer.headers["location"].rstrip("#"))


def test_a_request_becomes_a_job_with_consent_in_the_words_shown(linked: Linked) -> None:
    form = opened(linked) | PAUL | {"texts_allowed": "yes", "preferred": "2026-11-24T08:00"}
    page = done(linked, linked.form("/request", form))

    (job,) = jobs_of()
    assert job.source == "form" and job.customer.texts_allowed
    assert job.customer.consent == consent_wording("en") and "Reply STOP to end" in job.customer.consent
    assert (job.location.street, job.location.town) == ("1190 Hancock St", "Quincy")
    assert job.visit.window is None
    assert job.history[-1].text == "Preferred time: Tue, Nov 24, 8–10 AM."  # type: ignore[union-attr]
    assert f"{job.id[:4]} {job.id[4:]}" in page.words
    status = re.search(r'href="(/s/\w+)"', page.text)
    assert status and linked.get(status.group(1)).status == 200


def test_consent_is_never_ticked_beforehand(linked: Linked) -> None:
    assert "texts_allowed" not in linked.get("/request").forms[0]
    linked.form("/request", opened(linked) | PAUL)
    (job,) = jobs_of()
    assert not job.customer.texts_allowed and job.customer.consent == ""


def test_a_trial_goes_the_whole_way_and_opens_nothing(linked: Linked) -> None:
    form = opened(linked)
    trial = {"opened": form["opened"]} | PAUL | {"texts_allowed": True, "trial": True}
    answered = linked.json("/request", trial | {"issue": "I smell gas in the kitchen"})
    assert answered.status == 200
    assert answered.json() == {"trial": True, "priority": "emergency"}
    assert jobs_of() == []
    assert linked.json("/request", trial | {"issue": ""}).status == 422


def test_posting_twice_opens_one_job(linked: Linked) -> None:
    form = opened(linked) | PAUL
    first, second = linked.form("/request", form), linked.form("/request", form)
    assert first.headers["location"] == second.headers["location"] and len(jobs_of()) == 1


def test_one_form_is_one_request_whatever_is_written_into_it(linked: Linked) -> None:
    form = opened(linked) | PAUL
    assert linked.form("/request", form).status == 303
    again = linked.form("/request", form | {"issue": "And the sink drips"})
    assert again.status == 409 and "You sent this form already" in again.words and len(jobs_of()) == 1
    assert again.forms[0]["issue"] == "And the sink drips" and again.forms[0]["opened"] != form["opened"]
    linked.outside.clock.forward(5)
    assert linked.form("/request", again.forms[0]).status == 303 and len(jobs_of()) == 2
    replayed = linked.json("/request", PAUL | {"phone": "617 555 0199", "opened": form["opened"], "id": "aaaaaaaaaa"})
    assert replayed.status == 409 and jobs_of("+16175550199") == []


def test_scripts_may_post_json(linked: Linked) -> None:
    sealed = opened(linked)["opened"]
    answer = linked.json("/request", PAUL | {"texts_allowed": True, "opened": sealed})
    assert answer.status == 201
    said = answer.json()
    assert said["reference"] == jobs_of()[0].id
    assert linked.get(said["status_url"].removeprefix("http://127.0.0.1:8000")).status == 200
    refused = linked.json("/request", PAUL | {"phone": "617", "name": "", "texts_allowed": True, "opened": sealed})
    assert refused.status == 422 and set(refused.json()["error"]["fields"]) == {"name", "phone"}


def test_errors_stand_beside_the_fields_and_what_was_typed_stays(linked: Linked) -> None:
    form = opened(linked) | PAUL | {"phone": "617 555 014", "issue": " ", "texts_allowed": "yes"}
    page = linked.form("/request", form)
    assert page.status == 422
    for words in ("Not sent yet.", "One digit is missing. Write all 10, like 617 555 0117.", "Please fill this in."):
        assert words in page.words
    assert page.forms[0]["name"] == "Paul Nakamura" and page.forms[0]["phone"] == "617 555 014"
    assert page.forms[0]["texts_allowed"] == "yes" and page.forms[0]["opened"] == form["opened"]
    assert linked.form("/request", page.forms[0] | PAUL).status == 303


@pytest.mark.parametrize("field", ["name", "address", "town", "issue"])
def test_too_long_is_said_at_the_field(linked: Linked, field: str) -> None:
    page = linked.form("/request", opened(linked) | PAUL | {field: "x" * 3000})
    assert page.status == 422 and f'id="request-{field}-error"' in page.text


def test_a_form_is_for_people(linked: Linked) -> None:
    """Too quick, too old, a forged time, a filled trap: asked to send again, with everything typed still there."""
    quick = linked.get("/request").forms[0] | PAUL
    old = opened(linked) | PAUL
    forged = opened(linked) | PAUL
    forged["opened"] = "1" + forged["opened"]
    other_id = opened(linked) | PAUL
    seconds, _, seal = other_id["opened"].split(".")
    other_id["opened"] = f"{seconds}.00000000-0000-4000-8000-00000000000f.{seal}"
    trapped = opened(linked) | PAUL | {"website": "https://spam.example"}
    assert linked.form("/request", linked.get("/request").forms[0] | PAUL).status == 422
    assert linked.form("/request", forged).status == 422
    assert linked.form("/request", other_id).status == 422
    assert linked.form("/request", forged | {"opened": ""}).status == 422
    assert linked.form("/request", trapped).status == 422
    linked.outside.clock.forward(24 * 3600)
    for form in (old, quick):
        page = linked.form("/request", form)
        assert page.status == 422 and "please send it again" in page.words
    assert not jobs_of()
    linked.outside.clock.forward(5)
    assert linked.form("/request", page.forms[0]).status == 303


def test_too_many_from_one_phone_or_address_are_asked_to_call(linked: Linked, monkeypatch: pytest.MonkeyPatch) -> None:
    # A window of decades, so that no test runs across its end.
    monkeypatch.setattr(requests, "HOUR", 10**9)
    taken = opened(linked) | PAUL
    assert linked.form("/request", taken).status == 303
    for _ in range(requests.PER_PHONE - 1):
        assert linked.form("/request", opened(linked) | PAUL).status == 303
    page = linked.form("/request", opened(linked) | PAUL)
    assert page.status == 429 and "Please call us" in page.words and page.forms[0]["name"] == "Paul Nakamura"
    assert linked.form("/request", taken).status == 303, "what was taken is only answered again"
    assert linked.form("/request", opened(linked) | PAUL | {"phone": "617 555 0146"}).status == 303
    monkeypatch.setattr(requests, "PER_ADDRESS", requests.PER_PHONE + 1)
    assert linked.form("/request", taken).status == 303
    assert linked.form("/request", opened(linked) | PAUL | {"phone": "617 555 0147"}).status == 429


def test_one_place_does_not_end_a_numbers_day_nor_does_what_is_sent_again(
    linked: Linked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests, "HOUR", 10**9)
    monkeypatch.setattr(requests, "DAY", 10**9)
    monkeypatch.setattr(requests, "PER_PHONE", 2)
    monkeypatch.setattr(requests, "PER_PHONE_IN_A_DAY", 3)
    form = opened(linked) | PAUL
    assert [linked.form("/request", form).status for _ in range(5)] == [303] * 5
    assert [linked.form("/request", opened(linked) | PAUL).status for _ in range(5)] == [303] + [429] * 4
    monkeypatch.setattr(requests, "network", lambda address: "198.51.100.1")
    assert linked.form("/request", opened(linked) | PAUL).status == 303, "a neighbour's day is not over"
    assert linked.form("/request", opened(linked) | PAUL).status == 429


def test_of_one_places_requests_so_many_are_texted_and_the_rest_is_taken(
    linked: Linked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests, "HOUR", 10**9)
    monkeypatch.setattr(requests, "TEXTED_PER_ADDRESS", 2)

    def texted(phone: str, allowed: str = "yes") -> bool:
        form = opened(linked) | PAUL | {"phone": phone, "texts_allowed": allowed}
        assert [linked.form("/request", form).status for _ in range(2)] == [303] * 2
        (job,) = jobs_of("+1" + phone.replace(" ", ""))
        return job.customer.texts_allowed

    assert not texted("617 555 0130", ""), "who wants no texts takes nobody's"
    assert [texted(f"617 555 014{n}") for n in range(4)] == [True, True, False, False]
    monkeypatch.setattr(requests, "network", lambda address: "198.51.100.1")
    assert texted("617 555 0149")


def test_whoever_knows_a_customers_number_cannot_pester_it(linked: Linked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requests, "DAY", 10**9)
    monkeypatch.setattr(requests, "TEXTED_IN_A_DAY", 2)
    monkeypatch.setattr(requests, "PER_PHONE_IN_A_DAY", 4)
    forms = [opened(linked) | PAUL | {"texts_allowed": "yes"} for _ in range(4)]
    assert [linked.form("/request", form).status for form in (*forms[:2], *forms[:1], *forms[2:])] == [303] * 5
    assert sorted(job.customer.texts_allowed for job in jobs_of()) == [False, False, True, True]
    assert [linked.form("/request", form).status for form in forms] == [303] * 4, "what was taken is taken as it was"
    assert linked.form("/request", opened(linked) | PAUL).status == 429


@pytest.mark.parametrize(
    ("issue", "words"),
    [
        ("Smells like rotten eggs by the stove and something hisses", "Gas or CO? Everyone out now."),
        ("Pipe burst, water is pouring through the ceiling", "Close the main water valve now."),
        ("The outlet is sparking and smells burnt", "Do not touch what sparks or smells burnt."),
    ],
)
def test_an_emergency_hears_at_once_what_to_do(linked: Linked, issue: str, words: str) -> None:
    page = done(linked, linked.form("/request", opened(linked) | PAUL | {"issue": issue}))
    assert words in page.words and "617 555 0140" in page.words


def test_the_form_speaks_spanish(linked: Linked) -> None:
    form = opened(linked, "?lang=es")
    assert form["language"] == "es"
    page = linked.form("/request", form | PAUL | {"phone": "617"})
    assert page.status == 422 and "No es un número de teléfono." in page.words
    page = done(linked, linked.form("/request", form | PAUL | {"texts_allowed": "yes"}))
    assert "Recibimos su solicitud" in page.words
    (job,) = jobs_of()
    assert job.customer.language == "es" and job.customer.consent == consent_wording("es")


def test_only_windows_of_open_days_are_offered(linked: Linked) -> None:
    page = linked.get("/request")
    assert "Tomorrow, 8–10 AM" in page.words and "Wed, Nov 25, 12–2 PM" in page.words and "Sat" not in page.words
    for invented in ("2026-11-28T08:00", "2025-01-01T08:00", "noon"):
        linked.form("/request", opened(linked) | PAUL | {"preferred": invented})
    assert all(len(job.history) == 1 for job in jobs_of())


def test_street_and_town_are_asked_for_apart(linked: Linked) -> None:
    apart = {"address": "48 Maple St, Apt 2", "town": "Quincy"}
    assert linked.form("/request", opened(linked) | PAUL | apart).status == 303
    (job,) = jobs_of()
    assert (job.location.street, job.location.town) == ("48 Maple St, Apt 2", "Quincy")


def test_another_language_keeps_what_was_typed_and_sends_nothing(linked: Linked) -> None:
    form = opened(linked) | PAUL | {"texts_allowed": "yes", "preferred": "2026-11-24T08:00"}
    page = linked.form("/request", form | {"speak": "es"})
    assert page.status == 200 and "Pedir una visita" in page.words and 'role="alert"' not in page.text
    assert page.forms[0] == form | {"language": "es"} and jobs_of() == []


def photo(linked: Linked, form: dict[str, str], content: bytes = JPEG) -> str:
    """A photo put into the bucket for this form; its key."""
    offered = linked.json("/request/photos", {"opened": form["opened"], "type": "image/jpeg"})
    assert offered.status == 201, offered.text
    key: str = offered.json()["key"]
    linked.outside.photos.kept[key] = content, "image/jpeg"
    return key


def test_photos_put_for_a_form_are_its_jobs_and_nobody_elses(linked: Linked) -> None:
    form, other = opened(linked) | PAUL, opened(linked) | PAUL | {"phone": "617 555 0146"}
    own, evil, theirs = photo(linked, form), photo(linked, form, b"<script>"), photo(linked, other)
    keys = " ".join((own, own, evil, theirs, f"uploads/{form['opened']}/x", "jobs/7KQ4M2XD/x", "../x"))
    refused = linked.form("/request", form | {"phone": "1", "photos": own})
    assert refused.status == 422 and refused.forms[0]["photos"] == own
    page = done(linked, linked.form("/request", form | {"photos": keys}))
    (job,) = jobs_of()
    (added,) = [event for event in job.history if isinstance(event, e.PhotoAdded)]
    assert added.photo.key == f"jobs/{job.id}/{own.rpartition('/')[2]}" and added.by.role == "customer"
    linked.form("/request", form | {"photos": keys})
    assert len(jobs_of()[0].history) == len(job.history)
    status = re.search(r'href="(/s/\w+)"', page.text)
    assert status and "Undo" not in linked.get(status.group(1)).words
    # What is put there later does not reach the copy that was looked at.
    linked.outside.photos.kept[own] = b"<script>", "image/jpeg"
    assert linked.outside.photos.kept[added.photo.key] == (JPEG, "image/jpeg")


def test_who_has_no_form_puts_nothing_into_the_bucket(linked: Linked, monkeypatch: pytest.MonkeyPatch) -> None:
    form = opened(linked)
    for proof in ("", "1.2.3", "1" + form["opened"]):
        assert linked.json("/request/photos", {"opened": proof, "type": "image/jpeg"}).status == 422
    assert linked.json("/request/photos", {"opened": form["opened"], "type": "image/svg+xml"}).status == 422
    monkeypatch.setattr(strangers, "PHOTOS_OF_FORM", 2)
    wanted = {"opened": form["opened"], "type": "image/jpeg"}
    assert [linked.json("/request/photos", wanted).status for _ in range(3)] == [201, 201, 429]
    assert linked.form("/request", form | PAUL).status == 303
    linked.outside.clock.forward(24 * 3600)
    assert linked.json("/request/photos", wanted).status == 422


def test_only_pages_of_the_owners_web_sites_may_show_the_form_in_a_frame(linked: Linked) -> None:
    def framed_by(page: Page) -> str:
        assert "set-cookie" not in page.headers
        return page.headers["content-security-policy"].partition("frame-ancestors ")[2]

    assert framed_by(linked.get("/request?embed=1")) == "'none'"
    sites = ["https://www.harbor.example", "https://harbor.example:8443"]
    company.save(msgspec.structs.replace(company.company(), form_origins=sites))
    assert framed_by(linked.get("/request")) == "'none'"
    page = linked.get("/request?embed=1&lang=es")
    assert framed_by(page) == " ".join(sites) and f'data-parents="{" ".join(sites)}"' in page.text
    linked.outside.clock.forward(5)
    refused = linked.form("/request?embed=1", page.forms[0] | PAUL | {"phone": "1"})
    assert (
        refused.status == 422 and framed_by(refused) == " ".join(sites) and 'action="/request?embed=1"' in refused.text
    )
    sent = linked.form("/request?embed=1", page.forms[0] | PAUL)
    done = linked.get(sent.headers["location"].rstrip("#"))
    assert framed_by(done) == " ".join(sites) and 'target="_blank" rel="noopener"' in done.text
    status = re.search(r'href="(/s/\w+)"', done.text)
    assert status and framed_by(linked.get(f"{status.group(1)}?embed=1")) == "'none'"


def test_the_confirmation_ends_with_the_status_link(linked: Linked) -> None:
    answer = linked.form("/request", opened(linked) | PAUL)
    where = answer.headers["location"].rstrip("#")
    assert linked.get("/request/done/" + "1" * 26).status == 404
    linked.office(jobs_of()[0], c.CancelJob, reason="Duplicate")
    gone = linked.get(where)
    assert gone.status == 410 and jobs_of()[0].id[:4] not in gone.words
