"""A technician works by text: steps and notes reach the job once, and the answer says what was understood."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain import events as e
from chalicelib.domain.gsm7 import segments
from chalicelib.domain.job import Job
from chalicelib.domain.pictures import Medium
from chalicelib.domain.schedule import Window
from chalicelib.models import limits, talks, technicians, texts
from chalicelib.services import by_text, inbound, inbox
from chalicelib.services import jobs as job_service
from tests.integration.dispatching import ELLEN, MARCO, OMAR, PRIYA, Dispatching
from tests.world import TestWorld

TODAY, TOMORROW = Window("2026-11-23T10:00", "2026-11-23T11:00"), Window("2026-11-24T10:00", "2026-11-24T11:00")
ROSA = "+16175550142"


@pytest.fixture
def shop(outside: TestWorld) -> Dispatching:
    return Dispatching(outside)


class Marco:
    """Marco's phone: what is written on it, and what it is answered."""

    def __init__(self, shop: Dispatching, phone: str = MARCO) -> None:
        self.shop, self.phone, self.sid = shop, phone, 0

    def says(self, body: str, again: int = 1, wait: float = 30) -> str:
        """Write a text, which the webhook delivers `again` times; the answer that was sent, or nothing."""
        self.shop.outside.clock.forward(wait)
        self.sid += 1
        self.shop.outside.queue.messages = []
        before = len(self.shop.bodies_to(self.phone))
        for _ in range(again):
            inbound.received(self.shop.world, f"SM{self.sid}", self.phone, body)
        self.shop.work_off_queue()
        said = self.shop.bodies_to(self.phone)[before:]
        assert len(said) <= 1
        return said[0] if said else ""


@pytest.fixture
def marco(shop: Dispatching) -> Marco:
    return Marco(shop)


def visit(shop: Dispatching, who: str = "Ellen Whitaker", window: Window | None = TODAY, phone: str = ELLEN) -> Job:
    street = {"Ellen Whitaker": "48 Maple St Apt 2, Quincy", "Rosa Delgado": "1418 Linden Ave, Milton"}[who]
    command = c.OpenJob(
        id=shop.new_id(),
        customer=c.NewCustomer(name=who, phone=phone, texts_allowed=True),
        location=street,
        issue="Water heater is lukewarm",
        window=window,
    )
    return shop.assign(job_service.open_one(shop.world, command, OMAR, "dispatcher", "Said on the phone."))


def two(shop: Dispatching) -> tuple[Job, Job]:
    later = Window("2026-11-23T13:00", "2026-11-23T14:00")
    return visit(shop), visit(shop, "Rosa Delgado", later, ROSA)


def status(shop: Dispatching, job: Job) -> str:
    return shop.now(job).visit.status


def test_a_whole_visit_by_text(shop: Dispatching, marco: Marco) -> None:
    job = visit(shop)
    assert marco.says("1 running 20 late") == (
        "Got it: on the way to Ellen Whitaker, 48 Maple St Apt 2. Note: running 20 late"
    )
    assert status(shop, job) == "en_route"
    assert marco.says("Customer has two dogs") == "Noted for Ellen Whitaker, 48 Maple St Apt 2: Customer has two dogs"
    assert marco.says("llegué") == "Got it: arrived at Ellen Whitaker, 48 Maple St Apt 2."
    assert marco.says("3 replaced the valve", again=3).startswith("Got it: completed, Ellen Whitaker")
    done = shop.now(job)
    assert done.status == "completed"
    told = [(type(event).__name__, event.by.name, getattr(event, "text", "")) for event in done.history[2:]]
    assert told == [
        ("TechnicianEnRoute", "Marco Delgado", ""),
        ("NoteAdded", "Marco Delgado", "running 20 late"),
        ("NoteAdded", "Marco Delgado", "Customer has two dogs"),
        ("TechnicianArrived", "Marco Delgado", ""),
        ("JobCompleted", "Marco Delgado", "replaced the valve"),
    ]


def test_the_customer_is_told_as_by_the_portal(shop: Dispatching, marco: Marco) -> None:
    job = visit(shop)
    marco.says("1")
    shop.pass_undo_time()
    shop.send_due(shop.now(job))
    assert any("is on the way" in body for body in shop.bodies_to(ELLEN))


def test_the_same_text_again_changes_nothing_also_when_it_was_refused(shop: Dispatching, marco: Marco) -> None:
    job = visit(shop)
    assert marco.says("3") == "Not done, Ellen Whitaker, 48 Maple St Apt 2: Say that you have arrived first."
    marco.says("2")
    inbound.received(shop.world, "SM1", MARCO, "3")
    assert status(shop, job) == "on_site", "the refused text does not come true when it is delivered again"
    version = shop.now(job).version
    inbound.received(shop.world, "SM2", MARCO, "2")
    assert shop.now(job).version == version


def test_many_deliveries_at_once_are_one_step_and_one_answer(
    shop: Dispatching, rounds: Callable[[int, int], int]
) -> None:
    for n in range(rounds(3, 60)):
        # A number of its own for each round: nobody gets sixty answers in an hour.
        own = f"+1617555{2000 + n}"
        technicians.save(technicians.TechnicianRecord(id="marco", name="Marco Delgado", phone=own))
        job = visit(shop, phone=f"+1617555{1000 + n}")
        with ThreadPoolExecutor(8) as pool:
            list(
                pool.map(lambda _, n=n, own=own: inbound.received(shop.world, f"SM{n}", own, "2 at the door"), range(8))
            )
        shop.work_off_queue()
        assert [type(event).__name__ for event in shop.now(job).history[2:]] == [
            "TechnicianEnRoute",
            "TechnicianArrived",
            "NoteAdded",
        ]
        assert len(shop.bodies_to(own)) == 1
        shop.do(job, c.CompleteJob)


@pytest.mark.parametrize("killed_at", ["run", "write", "put"])
def test_a_text_that_was_cut_off_is_done_when_it_comes_again(
    shop: Dispatching, marco: Marco, monkeypatch: pytest.MonkeyPatch, killed_at: str
) -> None:
    job = visit(shop)

    class Killed(BaseException):
        pass

    def kill(*_: Any, **__: Any) -> None:
        raise Killed()

    with monkeypatch.context() as patched:
        where: Any = {"run": job_service, "write": texts, "put": type(shop.outside.queue)}[killed_at]
        patched.setattr(where, killed_at, kill)
        with pytest.raises(Killed):
            inbound.received(shop.world, "SM1", MARCO, "1 running late")
    for _ in range(2):
        inbound.received(shop.world, "SM1", MARCO, "1 running late")
    found = shop.now(job)
    assert [type(event).__name__ for event in found.history[2:]] == ["TechnicianEnRoute", "NoteAdded"]
    answer = texts.get(MARCO, "re-SM1")
    assert answer and answer.body.startswith("Got it: on the way")


def test_a_refusal_is_answered_with_its_own_sentence_in_the_technicians_language(
    shop: Dispatching, marco: Marco
) -> None:
    technicians.save(technicians.TechnicianRecord(id="marco", name="Marco Delgado", phone=MARCO, language="es"))
    visit(shop)
    assert marco.says("3") == "No se hizo, Ellen Whitaker, 48 Maple St Apt 2: Primero diga que llego."
    assert marco.says("voy") == "Anotado: en camino a Ellen Whitaker, 48 Maple St Apt 2."
    assert marco.says("1 hay mucho trafico").startswith("Solo la nota, Ellen Whitaker, ")


def test_with_two_visits_it_asks_which_and_the_letter_decides(shop: Dispatching, marco: Marco) -> None:
    ellen, rosa = two(shop)
    assert marco.says("1 be there soon") == (
        "Which one? A: Ellen Whitaker, 48 Maple St Apt 2. B: Rosa Delgado, 1418 Linden Ave. Text the letter."
    )
    assert (status(shop, ellen), status(shop, rosa)) == ("assigned", "assigned")
    assert marco.says("b", again=2) == "Got it: on the way to Rosa Delgado, 1418 Linden Ave. Note: be there soon"
    assert (status(shop, ellen), status(shop, rosa)) == ("assigned", "en_route")
    assert marco.says("2") == "Got it: arrived at Rosa Delgado, 1418 Linden Ave."
    assert marco.says("1A") == "Got it: on the way to Ellen Whitaker, 48 Maple St Apt 2."
    assert marco.says("A").startswith("Text 1 on the way"), "no question waits any more"


@pytest.mark.parametrize("reply", ["A1", "1a", "1 A", "#1a."])
def test_a_letter_with_its_digit_is_understood_in_any_order(shop: Dispatching, marco: Marco, reply: str) -> None:
    ellen, _ = two(shop)
    marco.says("on my way")
    assert marco.says(reply).startswith("Got it: on the way to Ellen Whitaker")
    assert status(shop, ellen) == "en_route"


def test_a_note_between_two_visits_is_asked_about_too(shop: Dispatching, marco: Marco) -> None:
    _, rosa = two(shop)
    assert marco.says("The gate code changed to 4471").startswith("Which one? A: Ellen Whitaker")
    assert marco.says("B") == "Noted for Rosa Delgado, 1418 Linden Ave: The gate code changed to 4471"
    last = shop.now(rosa).history[-1]
    assert isinstance(last, e.NoteAdded) and last.text == "The gate code changed to 4471"


def test_a_step_that_only_one_visit_can_take_is_not_asked_about(shop: Dispatching, marco: Marco) -> None:
    ellen, _ = two(shop)
    shop.do(ellen, c.Arrive)
    assert marco.says("done").startswith("Got it: completed, Ellen Whitaker")
    assert marco.says("1").startswith("Got it: on the way to Rosa Delgado")


def test_a_letter_that_nothing_asked_for_is_told_how_it_works(shop: Dispatching, marco: Marco) -> None:
    two(shop)
    how = "Text 1 on the way, 2 arrived, 3 completed. Anything else is a note to your visit."
    assert marco.says("A") == how
    assert marco.says("1").startswith("Which one?")
    assert marco.says("D") == how, "there are only two"
    assert marco.says("A", wait=2 * 3600) == how, "the question is too old"
    assert marco.says("?") == how


def test_visits_of_other_days_and_other_people_are_not_meant(shop: Dispatching, marco: Marco) -> None:
    tomorrow = visit(shop, window=TOMORROW)
    said = "You have no open visit today. The office can read your text. Office: 617-555-0100"
    assert marco.says("1") == said
    assert status(shop, tomorrow) == "assigned"
    assert Marco(shop, PRIYA).says("1") == said
    assert inbox.listed(None)["unread"] == 2, "the office ought to look"


def test_a_visit_that_was_taken_away_meanwhile_is_refused(shop: Dispatching, marco: Marco) -> None:
    ellen, _ = two(shop)
    marco.says("1")
    shop.assign(ellen, "priya")
    assert marco.says("A") == "Not done, Ellen Whitaker, 48 Maple St Apt 2: This visit was given to somebody else."


def test_a_photo_without_words_is_a_note_and_with_a_step_stands_beside_it(shop: Dispatching) -> None:
    job = visit(shop)
    photo = (Medium(number=0, source="https://api.twilio.com/x"),)
    for sid, body in (("SM1", ""), ("SM2", "2"), ("SM3", "Cracked flange")):
        shop.outside.clock.forward(30)
        inbound.received(shop.world, sid, MARCO, body, photo)
    notes = [event.text for event in shop.now(job).history if isinstance(event, e.NoteAdded)]
    assert notes == ["(1 photo by text)", "(1 photo by text)", "Cracked flange (1 photo by text)"]
    assert status(shop, job) == "on_site"


def test_steps_are_not_unread_and_words_are(shop: Dispatching, marco: Marco) -> None:
    visit(shop)
    marco.says("1")
    marco.says("ok")
    assert inbox.listed(None)["unread"] == 0
    marco.says("2 gate code is 4471")
    assert inbox.listed(None)["unread"] == 1


def test_words_between_two_visits_are_unread_because_the_question_may_stay_open(
    shop: Dispatching, marco: Marco
) -> None:
    two(shop)
    marco.says("1")
    assert inbox.listed(None)["unread"] == 0
    marco.says("The gate code changed")
    assert inbox.listed(None)["unread"] == 1


def test_thanks_and_machines_are_kept_and_not_answered(shop: Dispatching, marco: Marco) -> None:
    job = visit(shop)
    for body in ("ok", "👍", "I'm driving. I'll see your message later.", "Noted for Ellen Whitaker: ok", ""):
        assert marco.says(body) == ""
    assert shop.now(job).version == job.version
    assert len(talks.texts(MARCO, None, 50)) == 5


def test_two_machines_do_not_talk_to_each_other(shop: Dispatching, marco: Marco) -> None:
    """The other side sends back at once whatever it is sent, and words of its own."""
    visit(shop)
    said = "Thank you for your message"
    for _ in range(30):
        said = marco.says(said, wait=1)
        if not said:
            break
        said = f"We got this: {said}"
    assert len(shop.bodies_to(MARCO)) == 1


def test_a_number_gets_so_many_answers_in_an_hour_and_is_understood_all_the_same(
    shop: Dispatching, marco: Marco
) -> None:
    job = visit(shop)
    for _ in range(by_text.ANSWERS_PER_HOUR - 3):
        limits.count("answers", MARCO, by_text.HOUR)
    answers = [marco.says(f"Note number {n}") for n in range(6)]
    assert [bool(said) for said in answers] == [True] * 3 + [False] * 3
    assert len([event for event in shop.now(job).history if isinstance(event, e.NoteAdded)]) == len(answers)


def test_a_customers_digit_is_a_reply_and_never_a_step(shop: Dispatching, marco: Marco) -> None:
    job = visit(shop)
    for n, body in enumerate(("1", "2", "3", "done", "arrived")):
        inbound.received(shop.world, f"SMc{n}", ELLEN, body)
    found = shop.now(job)
    assert (found.visit.status, found.unread_replies) == ("assigned", 5)
    assert shop.bodies_to(ELLEN) == []


def test_an_inactive_technicians_text_is_only_a_text(shop: Dispatching, marco: Marco) -> None:
    job = visit(shop)
    record = technicians.get("marco")
    assert record
    technicians.save(replace(record, active=False))
    assert marco.says("1") == ""
    assert status(shop, job) == "assigned" and inbox.listed(None)["unread"] == 1


def test_a_technician_at_home_is_a_customer_and_at_work_a_technician(shop: Dispatching, marco: Marco) -> None:
    own = shop.open(phone=MARCO)
    assert marco.says("When do you come?") == ""
    assert shop.now(own).unread_replies == 1
    job = visit(shop)
    marco.says("1")
    assert status(shop, job) == "en_route" and shop.now(own).unread_replies == 1


def test_every_answer_is_one_segment_with_the_longest_names(shop: Dispatching, marco: Marco) -> None:
    name = "Maximiliana Featherstonehaugh-Cholmondeley de la Cruz y Santiago"
    for n in range(2):
        command = c.OpenJob(
            id=shop.new_id(),
            customer=c.NewCustomer(name=name, phone=f"+1617555030{n}", texts_allowed=True),
            location=c.NewLocation(street="12345 North Commonwealth Avenue Extension Building 7 Rear " + "x" * 60),
            issue="y" * 500 + str(n),
        )
        shop.assign(job_service.open_one(shop.world, command, OMAR, "dispatcher", ""))
    said = [marco.says(body) for body in ("1 " + "late " * 100, "A", "3", "2", "3", "x" * 1600)]
    assert all(said)
    assert {segments(body) for body in said} == {1}
