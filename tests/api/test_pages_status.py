"""The customer's status page: where it stands, what may still be changed, and what is nobody else's business."""

import pytest

from chalicelib.domain import commands as c
from chalicelib.domain.job import Job
from tests.api.linked import LINES, Linked, path_of


def test_before_anybody_leaves(linked: Linked) -> None:
    page = linked.get(path_of(linked.open(), "s"))
    for words in (
        "Marco comes today",
        "10–11 AM",
        "You get a text when Marco leaves.",
        "Furnace clicks",
        "Cancel visit",
    ):
        assert words in page.words


def test_on_the_way_says_when_and_asks_to_call_for_changes(linked: Linked) -> None:
    job = linked.open()
    linked.tap(path_of(job, "t"), "en-route", eta_minutes="20")
    page = linked.get(path_of(job, "s"))
    for words in ("Marco is on the way", "9:20 AM", "Marco left at 9:00 AM and said 20 minutes.", "please call us"):
        assert words in page.words
    assert "Cancel visit" not in page.words
    for command in ({"command": "cancel_job", "reason": "x"}, {"command": "correct_details", "name": "Eve"}):
        answer = linked.json(path_of(job, "s") + "/commands", {"id": linked.id()} | command)
        assert answer.status == 409 and "already on the way" in answer.json()["error"]["message"]


def test_each_state_in_plain_words(linked: Linked) -> None:
    new = linked.open(technician_id=None, window=None)
    planned = linked.open(technician_id=None)
    here, again, missed = (linked.office(linked.open(), c.Arrive) for _ in range(3))
    linked.office(again, c.NeedReturnVisit)
    linked.tap(path_of(missed, "t"), "no-access")
    quoted = linked.office(linked.office(linked.open(), c.Arrive), c.SendQuote, lines=LINES)
    for job, words in (
        (new, "We have your request"),
        (planned, "We come today"),
        (here, "Marco is with you"),
        (again, "We come once more"),
        (missed, "We could not reach you"),
        (quoted, "Your quote is ready"),
    ):
        page = linked.get(path_of(job, "s"))
        assert page.status == 200 and words in page.words
    assert path_of(quoted, "q") in linked.get(path_of(quoted, "s")).text


def test_it_never_shows_the_technicians_phone_or_last_name_or_what_others_wrote(linked: Linked) -> None:
    job = linked.open()
    linked.open(name="Grace Lindqvist", phone="617 555 0118")
    linked.office(job, c.AddNote, text="Pays late, be careful")
    linked.tap(path_of(job, "t"), "note", text="Only for the office")
    linked.tap(path_of(job, "s"), "note", text="Side door, please")
    for prepare in (None, c.StartTravel, c.Arrive):
        if prepare:
            linked.office(job, prepare)
        page = linked.get(path_of(job, "s"))
        for secret in ("Delgado", "0181", "Grace", "Pays late", "Only for the office"):
            assert secret not in page.text
        assert "Side door, please" in page.words


def test_a_note_reaches_the_technician(linked: Linked) -> None:
    job = linked.open()
    assert linked.tap(path_of(job, "s"), "note", text="The bell is broken").status == 303
    assert "The bell is broken" in linked.get(path_of(job, "t")).words
    assert "Ellen, from the page" in linked.get(path_of(job, "t")).words


def test_a_new_phone_gets_a_new_link_and_the_old_one_ends(linked: Linked) -> None:
    job = linked.open()
    change = linked.get(path_of(job, "s")).form("change")
    assert (change["name"], change["phone"]) == ("Ellen Whitaker", "617 555 0117")
    wrong = linked.form(path_of(job, "s") + "/commands", change | {"phone": "617 555 01"})
    assert wrong.status == 422 and wrong.form("change")["phone"] == "617 555 01"
    filled = wrong.form("change") | {"name": "Ellen W.", "phone": "617 555 0199"}

    for _ in range(2):
        answer = linked.form(path_of(job, "s") + "/commands", filled)
        assert answer.status == 303 and answer.headers["location"].endswith(path_of(job, "s", 2) + "#")

    assert linked.now(job).customer.phone == "+16175550199"
    assert linked.get(path_of(job, "s", 2)).status == 200
    old = linked.get(path_of(job, "s"))
    assert old.status == 410 and "This link was replaced" in old.words and "/s/" not in old.text
    late = linked.json(
        path_of(job, "s") + "/commands", {"id": linked.id(), "command": "add_note", "text": "From before"}
    )
    assert late.status == 410 and linked.events(job)[-1] == "late_action_kept"
    linked.office(job, c.CorrectDetails, phone="617 555 0177")
    again = linked.form(path_of(job, "s") + "/commands", filled)
    assert path_of(job, "s", 3) not in again.headers.get("location", "") + again.text


def test_calling_it_off_and_taking_that_back(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "s")
    assert linked.tap(path, "cancel").status == 303
    assert linked.now(job).status == "cancelled"
    gone = linked.get(path)
    assert gone.status == 410 and "This visit was called off" in gone.words and "Ellen" not in gone.text
    assert linked.form(f"{path}/commands", gone.form("undo")).status == 303
    assert linked.now(job).status == "open" and linked.get(path).status == 200


@pytest.mark.parametrize(
    "command",
    [
        {"command": "complete_job"},
        {"command": "assign_technician", "technician_id": "marco"},
        {"command": "start_travel"},
        {"command": "send_quote", "lines": [{"kind": "fee", "description": "x", "quantity": 1, "unit_price_cents": 1}]},
        {"command": "correct_details", "issue": "Something else"},
    ],
)
def test_a_customer_cannot_do_the_offices_work(linked: Linked, command: dict[str, object]) -> None:
    job = linked.open()
    answer = linked.json(path_of(job, "s") + "/commands", {"id": linked.id()} | command)
    assert answer.status == 403
    assert linked.events(job) == ["job_opened", "technician_assigned"]


def test_completed_and_cancelled_end_it(linked: Linked) -> None:
    done, cancelled = linked.open(), linked.open()
    linked.office(done, c.CompleteJob)
    linked.office(cancelled, c.CancelJob, reason="Duplicate")
    for job, words in ((done, "This job is finished"), (cancelled, "Nobody will come.")):
        page = linked.get(path_of(job, "s"))
        assert page.status == 410 and words in page.words and "617 555 0140" in page.words
        for secret in ("Ellen", "Maple", job.id, "Furnace"):
            assert secret not in page.text


def test_spanish(linked: Linked) -> None:
    job: Job = linked.open(language="es")
    linked.outside.clock.forward(4 * 3600)
    linked.office(job, c.StartTravel, eta_minutes=30)
    page = linked.get(path_of(job, "s"))
    for words in ("Marco va en camino", "hacia la 1:30 PM", "Marco salió a la 1:00 PM y dijo que tarda 30 minutos."):
        assert words in page.words


def test_a_delay_is_said_and_moves_the_time_when_it_came_on_the_way(linked: Linked) -> None:
    job = linked.open()
    linked.office(job, c.ReportRunningLate, minutes=10)
    page = linked.get(path_of(job, "s"))
    assert "Marco is running about 10 minutes late, sorry. Said at 9:00 AM." in page.words
    linked.tap(path_of(job, "t"), "en-route", eta_minutes="20")
    assert "9:20 AM" in linked.get(path_of(job, "s")).words, "the way was planned knowing of the delay"
    linked.office(job, c.ReportRunningLate, minutes=30)
    page = linked.get(path_of(job, "s"))
    assert "about 30 minutes late" in page.words and "9:50 AM" in page.words
    linked.office(job, c.Arrive)
    assert "minutes late" not in linked.get(path_of(job, "s")).words


def test_steps_are_told_with_the_time_they_were_tapped(linked: Linked) -> None:
    job = linked.open()
    tapped = {"command": "start_travel", "eta_minutes": 30, "tapped_at": "2026-11-23T13:41:00Z"}
    assert linked.json(path_of(job, "t") + "/commands", {"id": linked.id()} | tapped).status == 200
    page = linked.get(path_of(job, "s"))
    assert "Marco left at 8:41 AM and said 30 minutes." in page.words and "9:11 AM" in page.words
    arrived = {"command": "arrive", "tapped_at": "2031-01-01T00:00:00Z"}
    assert linked.json(path_of(job, "t") + "/commands", {"id": linked.id()} | arrived).status == 200
    assert "since 9:00 AM" in linked.get(path_of(job, "s")).words, "no phone has tapped in the future"
