"""A technician's way through a day from one link: the first visit lists the others, and the last page leads on."""

from typing import Any

from chalicelib.domain import commands as c
from chalicelib.domain.job import Job
from chalicelib.domain.schedule import Window
from tests.api.linked import PRIYA, Linked, path_of
from tests.world import ENVIRONMENT


def test_the_evening_before_a_visit_lists_the_others_of_its_day(linked: Linked) -> None:
    def on(day: str, hour: int, **of: Any) -> Job:
        return linked.open(window=Window(f"2026-11-{day}T{hour:02d}:00", f"2026-11-{day}T{hour + 2:02d}:00"), **of)

    job = on("24", 8)
    noon = on("24", 12, name="Grace Lindqvist", phone="617 555 0118")
    early = on("24", 10, name="Ivy Chen", phone="617 555 0119")
    on("25", 8, name="Noor Haddad", phone="617 555 0120")
    on("24", 9, name="Omar Sayed", phone="617 555 0122", technician_id=PRIYA)

    page = linked.get(path_of(job, "t"))

    assert "Also on Tue, Nov 24 10 AM–12 PM Ivy Chen" in page.words and "12–2 PM Grace Lindqvist" in page.words
    assert page.words.index("Ivy Chen") < page.words.index("Grace Lindqvist")
    assert "Noor Haddad" not in page.words and "Omar Sayed" not in page.words
    for other in (early, noon):
        assert ENVIRONMENT["TRUCKROLL_PUBLIC_BASE"] + path_of(other, "t") in page.text
    assert "Also on" not in linked.get(path_of(linked.open(phone="617 555 0123"), "t")).words
    assert "The rest of your day" in linked.get(path_of(job, "t")).words


def test_a_visit_that_is_over_leads_its_technician_on_to_the_next_of_that_day(linked: Linked) -> None:
    job = linked.open()
    later = linked.open(window=Window("2026-11-23T15:00", "2026-11-23T17:00"), phone="617 555 0118")
    sooner = linked.open(window=Window("2026-11-23T12:00", "2026-11-23T14:00"), phone="617 555 0119")
    tomorrow = linked.open(window=Window("2026-11-24T08:00", "2026-11-24T10:00"), phone="617 555 0120")
    base = ENVIRONMENT["TRUCKROLL_PUBLIC_BASE"]
    linked.office(linked.office(job, c.Arrive), c.CompleteJob)

    page = linked.get(path_of(job, "t"))

    assert page.status == 410 and "Your next visit" in page.words
    assert base + path_of(sooner, "t") in page.text
    assert not any(base + path_of(other, "t") in page.text for other in (later, tomorrow))
    linked.office(sooner, c.UnassignTechnician)
    assert base + path_of(later, "t") in linked.get(path_of(sooner, "t")).text
    linked.office(later, c.CancelJob, reason="Fixed itself")
    for job in (sooner, later):
        assert "Your next visit" not in linked.get(path_of(job, "t")).words
    assert "Your next visit" not in linked.get(path_of(job, "s")).words

    linked.outside.clock.forward(24 * 3600)
    linked.open(phone="617 555 0121", window=Window("2026-11-23T16:00", "2026-11-23T18:00"))
    page = linked.get(path_of(sooner, "t"))
    assert page.status == 410 and "Your next visit" not in page.words, "a link of another day leads nowhere"


def test_the_line_that_offers_undo_says_when_the_customer_is_told(linked: Linked) -> None:
    job = linked.open()
    path = path_of(job, "t")
    linked.tap(path, "reschedule", day="2026-11-23", time="13:00-15:00", reason="Bridge closed")
    assert "Ellen gets a text in 5 seconds." in linked.get(path).words
    linked.tap(path, "reschedule", day="2026-11-24", time="08:00-10:00", reason="Bridge closed")
    assert "Ellen gets a text in 5 seconds." in linked.get(path).words, "she may wait for somebody today"

    ahead = linked.open(window=Window("2026-11-24T08:00", "2026-11-24T10:00"), phone="617 555 0118")
    path = path_of(ahead, "t")
    linked.tap(path, "reschedule", day="2026-11-25", time="08:00-10:00", reason="Bridge closed")
    assert "Ellen gets a text later." in linked.get(path).words
