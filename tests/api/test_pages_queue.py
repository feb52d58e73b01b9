"""What the portal's script sends of what it kept without signal: forms as they were, answered in words to be shown."""

from typing import Any

from chalicelib.domain import commands as c
from chalicelib.domain.job import Job
from chalicelib.domain.schedule import Window
from chalicelib.models import technicians
from tests.api.linked import MARCO, PRIYA, Linked, Page, path_of

LATER = Window("2026-11-23T13:00", "2026-11-23T15:00")
TIME = {"day": "2026-11-23", "time": "16:00-17:00", "reason": "Bridge is closed"}


def kept(linked: Linked, job: Job, command: str, /, **fields: str) -> Page:
    """One kept form, sent by the script."""
    sent = {"id": linked.id(), "command": command, "tapped_at": "2026-11-23T14:41:00.000Z", "seen": "2"} | fields
    return linked.form(path_of(job, "t") + "/commands", sent, X_Truckroll_Queue="1")


def message(page: Page) -> Any:
    return page.json()["error"]["message"]


def test_an_accepted_one_is_answered_with_the_version_and_keeps_its_time(linked: Linked) -> None:
    job = linked.open()
    answer = kept(linked, job, "start_travel", eta_minutes="20")
    assert (answer.status, answer.json()["job"]["version"]) == (200, 2)
    event = linked.now(job).history[-1]
    assert event.tapped_at == "2026-11-23T14:41:00.000Z" != event.at


def test_a_refusal_says_who_was_faster_and_when(linked: Linked) -> None:
    job = linked.open()
    linked.office(job, c.ScheduleVisit, window=LATER)
    refused = kept(linked, job, "schedule_visit", expected_version="1", seen="1", **TIME)
    assert (refused.status, refused.json()["error"]["code"]) == (409, "stale")
    assert message(refused).startswith("Dana at the office had already moved this visit to today, 1–3 PM, ")
    assert message(refused).endswith(" Nothing was changed.")
    assert linked.now(job).visit.window == LATER
    linked.office(job, c.Arrive)
    assert "The technician is on site. Dana at the office had already reported the arrival" in message(
        kept(linked, job, "start_travel")
    )


def test_a_refusal_that_nobody_caused_is_the_plain_one(linked: Linked) -> None:
    job = linked.open()
    assert message(kept(linked, job, "complete_job")) == "Say that you have arrived first."


def test_what_the_phone_itself_sent_before_is_no_surprise(linked: Linked) -> None:
    job = linked.open()
    version = str(linked.now(job).version)
    assert kept(linked, job, "start_travel").status == 200
    assert kept(linked, job, "schedule_visit", expected_version=version, **TIME).status == 200
    assert kept(linked, job, "arrive").status == 200
    by_the_office = linked.open()
    linked.office(by_the_office, c.StartTravel)
    assert kept(linked, by_the_office, "schedule_visit", expected_version=version, **TIME).status == 409


def test_wrong_fields_are_named_in_the_technicians_language(linked: Linked) -> None:
    technicians.save(technicians.TechnicianRecord(id=MARCO, name="Marco Delgado", phone="+16175550181", language="es"))
    job = linked.open()
    linked.office(job, c.Arrive)
    rows = {"description_0": "Filtro", "quantity_0": "1", "price_0": "mucho", "kind_0": "part"}
    wrong = kept(linked, job, "send_quote", **rows)
    assert wrong.status == 422
    assert wrong.json()["error"]["fields"] == {"lines.0.unit_price_cents": "Escriba un importe, como 212.40."}
    said = message(kept(linked, job, "start_travel", seen="1"))
    assert said.startswith("El técnico ya está en el lugar. Dana, de la oficina, ya había avisado la llegada")


def test_what_comes_after_the_visit_went_is_kept_once_and_the_phone_hears_it(linked: Linked) -> None:
    job = linked.open()
    linked.office(job, c.AssignTechnician, technician_id=PRIYA)
    one = {"id": linked.id(), "text": "Gas is off"}
    for _ in range(2):
        answer = kept(linked, job, "add_note", **one)
        assert answer.status == 410
        assert answer.json()["error"]["fields"] == {"reason": "reassigned", "kept": "yes"}
    assert linked.events(job).count("late_action_kept") == 1
    assert linked.now(job).history[-1].tapped == "2026-11-23T14:41:00.000Z"  # type: ignore[union-attr]


def test_an_invented_link_answers_the_script_in_the_one_shape(linked: Linked) -> None:
    path = "/t/" + "2" * 26 + "/commands"
    answer = linked.form(path, {"id": linked.id(), "command": "arrive"}, X_Truckroll_Queue="1")
    assert (answer.status, answer.json()["error"]["code"]) == (404, "not_found")


def test_the_page_brings_the_words_and_the_controls_for_what_may_come_next(linked: Linked) -> None:
    job = linked.open()
    page = linked.get(path_of(job, "t"))
    assert '"status":"assigned"' in page.text and "{count} actions waiting" in page.text
    assert 'data-next="arrived"' in page.text and 'data-next="complete"' in page.text
    assert "worker-src 'self'" in page.headers["content-security-policy"]
    linked.office(job, c.CancelJob, reason="Duplicate")
    gone = linked.get(path_of(job, "t"))
    assert "{count} actions waiting" in gone.text and '"status"' not in gone.text
    assert "actions waiting" not in linked.get(path_of(job, "s")).text
