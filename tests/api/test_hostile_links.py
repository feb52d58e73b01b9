"""What somebody with a genuine link does in bad faith: floods, other people's numbers, marks that turn words around."""

import itertools

from chalicelib.domain import commands as c
from chalicelib.domain import document
from chalicelib.domain.job import Job
from chalicelib.domain.people import SYSTEM
from chalicelib.domain.texts import texts_due
from chalicelib.domain.wording import Facts, words
from chalicelib.domain.wording.english import WORDING
from chalicelib.services import inbound, jobs
from tests.api.linked import LINES, MARCO, PRIYA, Linked, path_of

WALL = "€" * 2000


def post(linked: Linked, path: str, command: str, **fields: object) -> int:
    where = "answer" if path.startswith("/q/") else "commands"
    named = {"answer": command} if where == "answer" else {"command": command}
    return linked.json(f"{path}/{where}", {"id": linked.id(), **named, **fields}).status


def size(linked: Linked, job: Job) -> int:
    return len(document.dump(linked.now(job)).encode())


def test_a_flood_of_notes_leaves_the_record_to_the_office_and_the_technician(linked: Linked) -> None:
    job = linked.open()
    statuses = [post(linked, path_of(job, "s"), "add_note", text=WALL) for _ in range(40)]
    assert set(statuses[-10:]) == {409} and size(linked, job) <= document.LIMIT_FROM_OUTSIDE

    assert post(linked, path_of(job, "t"), "arrive") == 200
    assert post(linked, path_of(job, "t"), "add_note", text="Valve replaced") == 200
    while post(linked, path_of(job, "t"), "add_note", text=WALL) == 200:
        pass
    linked.office(job, c.AddNote, text=WALL)
    linked.office(job, c.SendQuote, lines=LINES)
    assert post(linked, path_of(job, "q"), "approve", version=1, name="Ellen Whitaker") == 200
    assert post(linked, path_of(job, "t"), "complete_job") == 200


def test_a_dead_link_cannot_fill_the_record_either(linked: Linked) -> None:
    job = linked.open()
    linked.office(job, c.AssignTechnician, technician_id=PRIYA)
    dead = path_of(job, "t", 1)
    answers = [
        linked.json(f"{dead}/commands", {"id": linked.id(), "command": "add_note", "text": WALL}) for _ in range(40)
    ]
    assert {answer.status for answer in answers} == {410}
    kept = ["kept" in answer.json()["error"]["fields"] for answer in answers]
    assert kept[0] and not kept[-1], "what was not kept must not be said to be"
    assert size(linked, job) <= document.LIMIT_FROM_OUTSIDE
    linked.office(job, c.AddNote, text=WALL)


def test_a_flood_of_replies_ends_beside_the_record_and_is_no_failure(linked: Linked) -> None:
    job = linked.open()
    for n in range(40):
        inbound.received(linked.world, f"SM{n:032d}", "+16175550117", WALL)
    assert size(linked, job) <= document.LIMIT_FROM_OUTSIDE
    failed = c.RecordTextFailed(id="text_failed:x", text_id="x", to="customer", reason="Full")
    assert jobs.run(linked.world, job.id, failed, SYSTEM).failed_texts == ("x",)


def test_questions_are_texts_to_the_technician_and_end(linked: Linked) -> None:
    job = linked.open()
    linked.office(job, c.SendQuote, lines=LINES)
    statuses = [post(linked, path_of(job, "q"), "ask", version=1, text=f"Why {n}?") for n in range(14)]
    assert statuses == [200] * 10 + [429] * 4
    assert sum(due.kind == "question" for due in texts_due(linked.now(job))) <= 10
    linked.office(job, c.SendQuote, lines=LINES)
    assert post(linked, path_of(job, "q", 2), "ask", version=2, text="And now?") == 200


def test_a_customer_cannot_send_us_to_number_after_number(linked: Linked) -> None:
    job = linked.open(technician_id=None)
    link, statuses = path_of(job, "s"), []
    for n in range(5):
        answer = linked.json(
            f"{link}/commands", {"id": linked.id(), "command": "correct_details", "phone": f"617555012{n}"}
        )
        statuses.append(answer.status)
        if answer.status == 200:
            link = "/s/" + answer.json()["page"].rpartition("/")[2]
    assert statuses == [200, 200, 200, 429, 429]
    assert linked.office(job, c.CorrectDetails, phone="617 555 0117").customer.phone == "+16175550117"


def test_nobody_approves_with_a_name_that_cannot_be_seen(linked: Linked) -> None:
    job = linked.open()
    linked.office(job, c.SendQuote, lines=LINES)
    for name in ("\u200b", " \u202e ", "\u200d", "\u3164"):
        assert post(linked, path_of(job, "q"), "approve", version=1, name=name) == 422
    assert linked.now(job).quotes[0].status == "sent"


def test_a_technician_is_the_one_of_the_visit_and_of_nothing_else(linked: Linked) -> None:
    mine, other = linked.open(), linked.open(technician_id=PRIYA)
    command = {
        "id": linked.id(),
        "command": "start_travel",
        "job_id": other.id,
        "technician_id": PRIYA,
        "by": {"role": "owner"},
    }
    assert linked.json(path_of(mine, "t") + "/commands", command).status == 200
    assert linked.now(other).visit.status == "assigned"
    assert linked.now(mine).history[-1].by.id == MARCO


def test_only_our_own_link_can_be_tapped_in_a_text(linked: Linked) -> None:
    for typed in (
        "http://evil.example/a",
        "HTTPS://evil.example",
        "www.evil.example",
        "evil.example/login",
        "javascript://x",
    ):
        facts = Facts(
            customer=f"Eve {typed}", street=typed, town=typed, issue=f"Locked out, go to {typed} now", reason=typed
        )
        for (kind, to), language in itertools.product(WORDING, ("en", "es")):
            body = words(kind, to, language, facts, 60)  # type: ignore[arg-type]
            assert "evil.example" not in body and "://" not in body and "www." not in body, body
    honest = Facts(
        customer="O'Neil & Sons Inc.", street="12 1/2 St. James Ave", issue="No heat w/o fan, 3.5/4 psi. A/C off"
    )
    assert "12 1/2 St. James Ave" in words("assigned", "technician", "en", honest, 30)
    assert "No heat w/o fan, 3.5/4 psi. A/C off" in words("assigned", "technician", "en", honest, 30)
