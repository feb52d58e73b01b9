"""Links that are over: one sentence why, nothing of the job, and what a late tap may still do."""

from typing import Any

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.job import Job, column
from chalicelib.models import technicians
from chalicelib.models.table import LostRace
from chalicelib.services import jobs as service
from tests.api.linked import MARCO, PRIYA, Linked, path_of

OFFICE_PHONE = "617 555 0140"
THE_JOB = ("Ellen", "Whitaker", "Maple", "Furnace", "0117")


def on_site(linked: Linked, job: Job) -> Job:
    return linked.office(job, c.Arrive)


def gone_says_nothing(page: Any, job: Job) -> None:
    assert page.status == 410
    for words in (*THE_JOB, job.id, job.id[:4] + " " + job.id[4:]):
        assert words not in page.text


def test_a_reassigned_link_says_so_from_that_same_write_on(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t")
    linked.office(job, c.AssignTechnician, technician_id=PRIYA)

    page = linked.get(path)

    gone_says_nothing(page, job)
    assert "This visit was given to somebody else" in page.words and OFFICE_PHONE in page.words
    assert linked.get(path_of(job, "t", 2)).status == 200
    said = linked.ask("GET", path, Accept="application/json").json()["error"]
    assert (said["code"], said["fields"]["reason"]) == ("link_gone", "reassigned")


def test_each_end_of_a_visit_has_its_sentence(linked: Linked) -> None:
    removed, cancelled, missed, done = (linked.open() for _ in range(4))
    linked.office(removed, c.UnassignTechnician)
    linked.office(cancelled, c.CancelJob, reason="Duplicate")
    linked.office(missed, c.StartTravel)
    linked.tap(path_of(missed, "t"), "no-access")
    linked.office(done, c.CompleteJob)
    for job, words in (
        (removed, "This visit is not yours any more"),
        (cancelled, "This visit was called off"),
        (missed, "This job is finished"),
        (done, "This job is finished"),
    ):
        page = linked.get(path_of(job, "t"))
        gone_says_nothing(page, job)
        assert words in page.words


def test_what_comes_late_is_kept_once_for_the_office(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t") + "/commands"
    linked.office(job, c.AssignTechnician, technician_id=PRIYA)
    note = {"id": linked.id(), "command": "add_note", "text": "Gas is off", "tapped_at": "2026-11-23T14:31:00Z"}

    for _ in range(3):
        answer = linked.json(path, note)
        assert answer.status == 410 and answer.json()["error"]["fields"] == {"reason": "reassigned", "kept": "yes"}

    kept = linked.now(job).history[-1]
    assert linked.events(job).count("late_action_kept") == 1
    assert (kept.wanted, kept.text, kept.by.name) == ("add_note", "Gas is off", "Marco Delgado")  # type: ignore[union-attr]
    page = linked.form(path, {"id": linked.id(), "command": "add_note", "text": "And one more"})
    gone_says_nothing(page, job)
    assert "What you sent is kept." in page.words


def test_a_command_id_of_the_same_link_is_still_answered(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t") + "/commands"
    note = {"id": linked.id(), "command": "add_note", "text": "Gas is off"}
    assert linked.json(path, note).status == 200
    linked.office(job, c.AssignTechnician, technician_id=PRIYA)
    linked.office(job, c.AssignTechnician, technician_id=MARCO)

    assert linked.json(path, note).status == 200
    assert linked.json(path, note | {"text": "Other words"}).status == 409
    newer = {"id": linked.id(), "command": "add_note", "text": "From the new link"}
    assert linked.json(path_of(job, "t", 3) + "/commands", newer).status == 200
    assert linked.json(path, newer).status == 410
    assert linked.events(job).count("note_added") == 2


def test_a_link_that_an_undo_gave_back_is_the_old_one_again(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t")
    moved = linked.office(job, c.AssignTechnician, technician_id=PRIYA)
    assert linked.get(path).status == 410
    linked.office(job, c.TakeBack, undoes=moved.history[-1].command_id)
    assert linked.get(path).status == 200 and linked.get(path_of(job, "t", 2)).status == 410
    linked.tap(path, "en-route")
    assert linked.form(f"{path}/commands", linked.get(path).form("undo")).status == 303
    assert linked.now(job).visit.status == "assigned"


def test_a_late_undo_of_somebody_elses_step_is_refused(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t") + "/commands"
    moved = linked.office(job, c.AssignTechnician, technician_id=PRIYA)
    answer = linked.json(path, {"id": linked.id(), "command": "take_back", "undoes": moved.history[-1].command_id})
    assert answer.status == 410
    assert linked.now(job).technician is not None and linked.now(job).technician.id == PRIYA  # type: ignore[union-attr]


def test_a_deactivated_technicians_links_are_dead(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t")
    note = {"id": linked.id(), "command": "add_note", "text": "Before"}
    assert linked.json(f"{path}/commands", note).status == 200
    technicians.save(technicians.TechnicianRecord(id=MARCO, name="Marco Delgado", phone="+16175550181", active=False))

    page = linked.get(path)
    gone_says_nothing(page, job)
    assert "This link does not work any more" in page.words
    for body in (note, {"id": linked.id(), "command": "add_note", "text": "After"}):
        assert linked.json(f"{path}/commands", body).status == 410
    assert linked.events(job)[-1] == "note_added"
    assert linked.json(f"{path}/ticket", {}).status == 410


def test_a_lost_race_asks_again_whether_the_link_is_current(linked: Linked, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reassignment commits between the tap's read and its write: the tap loses, and is then refused."""
    job = linked.open()
    saved = service.jobs.save
    raced = []

    def save(changed: Job, partition: str) -> None:
        if not raced:
            raced.append(changed.id)
            linked.office(job, c.AssignTechnician, technician_id=PRIYA)
        try:
            saved(changed, partition)
        except LostRace:
            raced.append("lost")
            raise

    monkeypatch.setattr(service.jobs, "save", save)
    answer = linked.json(path_of(job, "t") + "/commands", {"id": linked.id(), "command": "start_travel"})

    assert raced == [job.id, "lost"]
    assert answer.status == 410
    assert column(linked.now(job)) == "assigned" and "technician_en_route" not in linked.events(job)


def test_completed_can_be_undone_on_the_page_that_says_it_is_finished(linked: Linked) -> None:
    job = on_site(linked, linked.open())
    path = path_of(job, "t")
    linked.tap(path, "complete", text="Done")
    gone = linked.get(path)
    assert gone.status == 410 and "This job is finished" in gone.words and "Completed." in gone.words
    assert linked.form(f"{path}/commands", gone.form("undo")).status == 303
    assert linked.now(job).visit.status == "on_site" and linked.get(path).status == 200
