"""Giving work to people: by button, keyboard and mouse, to somebody else, and back again before anybody was told."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import MARCO, PHONES, ROSA, bodies, done, link, opened, undo_time
from tests.journeys.conftest import Phone
from tests.journeys.on_screen import card, column, drag, drawer, stands_in

Desks = tuple[Page, Page]
UNDO_SECONDS = 4


@pytest.fixture(autouse=True)
def nothing_waits(dana: Client) -> None:
    undo_time(dana, 0)


@pytest.fixture
def time_to_undo(dana: Client, desks: Desks) -> Iterator[None]:
    """Enough for a person, also on a busy machine."""
    with desks[0].expect_response("**/api/board"):
        undo_time(dana, UNDO_SECONDS)
    yield
    undo_time(dana, 0)


def called(dana: Client, name: str, phone: str, **more: object) -> str:
    customer = {"name": name, "phone": phone, "texts_allowed": True}
    return str(opened(dana, customer=customer, **more)["id"])


def test_a_technician_is_chosen_inside_the_card_and_then_another_one(
    cloud: LocalCloud, dana: Client, desks: Desks, phone: Phone
) -> None:
    danas, omars = desks
    called(dana, "Nora Quinn", "+16175550121")
    stands_in(danas, "New", "Nora Quinn")
    card(danas, "New", "Nora Quinn").get_by_role("button", name="Assign").click()
    danas.get_by_role("dialog", name="Assign Nora Quinn").get_by_role("button", name="Marco Delgado").click()
    for page in desks:
        stands_in(page, "Assigned", "Nora Quinn")
        expect(card(page, "Assigned", "Nora Quinn")).to_contain_text("Marco D.")
    cloud.idle(delayed=True)
    marcos_link = link(cloud, PHONES[MARCO], "t")
    marcos, noras = phone(), phone()
    marcos.goto(cloud.url + marcos_link)
    expect(marcos.get_by_role("heading", name="Nora Quinn")).to_be_visible()
    noras.goto(cloud.url + link(cloud, "+16175550121", "s"))
    expect(noras.get_by_role("heading", name="Marco will come")).to_be_visible()
    assert any("Marco will come" in body for body in bodies(cloud, "+16175550121"))

    # Omar gives it to Rosa. From that same write on Marco's link is over, and his open page says so by itself.
    record = drawer(omars, "Nora Quinn")
    record.get_by_role("button", name="Reassign to somebody else").click()
    omars.get_by_role("dialog", name="Assign Nora Quinn").get_by_role("button", name="Rosa Jimenez").click()
    expect(card(omars, "Assigned", "Nora Quinn")).to_contain_text("Rosa J.")
    expect(record.get_by_role("region", name="History")).to_contain_text("assigned Rosa Jimenez")
    status, said = cloud.client().get(marcos_link)
    assert (status, said["error"]["code"]) == (410, "link_gone")
    assert "Nora" not in str(said)
    expect(marcos.get_by_role("heading", name="This visit was given to somebody else")).to_be_visible(timeout=2_000)
    expect(marcos.get_by_text("Nora Quinn")).to_have_count(0)
    expect(noras.get_by_role("heading", name="Rosa will come")).to_be_visible(timeout=2_000)
    expect(card(danas, "Assigned", "Nora Quinn")).to_contain_text("Rosa J.")
    cloud.idle(delayed=True)
    assert bodies(cloud, PHONES[MARCO])[-1].startswith("Not yours any more: Nora Quinn")
    assert "Nora Quinn" in bodies(cloud, PHONES[ROSA])[-1]
    assert "Rosa will come" in bodies(cloud, "+16175550121")[-1]
    rosas = phone()
    rosas.goto(cloud.url + link(cloud, PHONES[ROSA], "t"))
    expect(rosas.get_by_role("heading", name="Nora Quinn")).to_be_visible()


def test_all_of_a_card_is_moved_without_a_mouse(dana: Client, desks: Desks) -> None:
    danas = desks[0]
    called(dana, "Keith Boyle", "+16175550122")
    stands_in(danas, "New", "Keith Boyle")
    danas.get_by_role("link", name="Keith Boyle").focus()
    danas.keyboard.press("m")
    where = danas.get_by_role("dialog", name="Move Keith Boyle")
    expect(where.get_by_role("button", name="Assigned")).to_be_focused()
    expect(where.get_by_role("button", name="En Route")).to_have_attribute("aria-disabled", "true")
    danas.keyboard.press("Enter")
    who = danas.get_by_role("dialog", name="Assign Keith Boyle")
    expect(who.get_by_role("button").filter(has_text="Marco Delgado")).to_be_focused()
    danas.keyboard.press("ArrowDown")
    expect(who.get_by_role("button").filter(has_text="Rosa Jimenez")).to_be_focused()
    danas.keyboard.press("Enter")
    for page in desks:
        stands_in(page, "Assigned", "Keith Boyle")
        expect(card(page, "Assigned", "Keith Boyle")).to_contain_text("Rosa J.")
    expect(danas.get_by_role("link", name="Keith Boyle")).to_be_focused()

    danas.keyboard.press("m")
    expect(where).to_be_visible()
    danas.keyboard.press("Escape")
    expect(where).to_be_hidden()
    expect(danas.get_by_role("link", name="Keith Boyle")).to_be_focused()


def test_a_card_is_dragged_through_the_columns(cloud: LocalCloud, dana: Client, desks: Desks) -> None:
    danas, omars = desks
    job = called(dana, "Gwen Farrell", "+16175550123")
    done(dana.command(job, "assign_technician", technician_id=MARCO))
    for before, after in (("Assigned", "En Route"), ("En Route", "In Progress"), ("In Progress", "Completed")):
        stands_in(danas, before, "Gwen Farrell")
        drag(danas, card(danas, before, "Gwen Farrell"), column(danas, after))
        for page in desks:
            stands_in(page, after, "Gwen Farrell")
        cloud.idle(delayed=True)
    told = bodies(cloud, "+16175550123")
    for words in ("is on the way", "has arrived", "has finished the work"):
        assert any(words in body for body in told), told

    # What cannot be is refused before the drop, and nothing moves.
    drag(danas, card(danas, "Completed", "Gwen Farrell"), column(danas, "Quote Pending"))
    stands_in(omars, "Completed", "Gwen Farrell")
    assert len(dana.get(f"/api/jobs/{job}")[1]["events"]) == 5


def test_what_is_undone_in_time_was_never_told(
    cloud: LocalCloud, dana: Client, desks: Desks, time_to_undo: None
) -> None:
    danas, omars = desks
    called(dana, "Ivy Sandoval", "+16175550124")
    before = len(bodies(cloud, PHONES[MARCO]))
    stands_in(danas, "New", "Ivy Sandoval")
    card(danas, "New", "Ivy Sandoval").get_by_role("button", name="Assign").click()
    danas.get_by_role("dialog", name="Assign Ivy Sandoval").get_by_role("button", name="Marco Delgado").click()
    stands_in(omars, "Assigned", "Ivy Sandoval")
    expect(danas.get_by_role("status").get_by_text("Marco D. assigned to Ivy Sandoval")).to_be_visible()
    danas.keyboard.press("z")
    for page in desks:
        stands_in(page, "New", "Ivy Sandoval")
    expect(danas.get_by_role("status").get_by_text("Undone: Ivy Sandoval is as before")).to_be_visible()
    cloud.idle(delayed=True)
    assert len(bodies(cloud, PHONES[MARCO])) == before
    assert not any("Marco" in body for body in bodies(cloud, "+16175550124"))
    history = drawer(danas, "Ivy Sandoval").get_by_role("region", name="History")
    expect(history).to_contain_text("Dana took back: assigned Marco Delgado")


def test_a_technician_is_taken_off_a_job(cloud: LocalCloud, dana: Client, desks: Desks, phone: Phone) -> None:
    danas = desks[0]
    job = called(dana, "Theo Lang", "+16175550125")
    done(dana.command(job, "assign_technician", technician_id=ROSA))
    cloud.idle(delayed=True)
    rosas = phone()
    rosas.goto(cloud.url + link(cloud, PHONES[ROSA], "t"))
    expect(rosas.get_by_role("heading", name="Theo Lang")).to_be_visible()
    record = drawer(danas, "Theo Lang")
    record.get_by_role("button", name="More").click()
    record.get_by_role("button", name="Unassign").click()
    for page in desks:
        stands_in(page, "New", "Theo Lang")
    expect(rosas.get_by_role("heading", name="This visit is not yours any more")).to_be_visible(timeout=2_000)
    cloud.idle(delayed=True)
    assert bodies(cloud, PHONES[ROSA])[-1].startswith("Not yours any more: Theo Lang")
    expect(record.get_by_role("region", name="History")).to_contain_text("took Rosa Jimenez off the job")


def test_the_focus_stays_on_the_card_that_was_opened_moved_and_moved_back(
    dana: Client, desks: Desks, time_to_undo: None
) -> None:
    danas, omars = desks
    danas.keyboard.press("n")
    form = danas.get_by_role("form", name="New job")
    form.get_by_label("Phone").fill("617 555 0126")
    form.get_by_label("Name").fill("Olga Reinholt")
    form.get_by_label("Address").fill("8 Bay St, Quincy")
    form.get_by_label("Issue").fill("The thermostat shows nothing")
    form.get_by_label("Said yes").check()
    danas.keyboard.press("Control+Enter")
    olgas = danas.get_by_role("link", name="Olga Reinholt")
    expect(olgas).to_be_focused()
    danas.keyboard.press("a")
    expect(danas.get_by_role("dialog", name="Assign Olga Reinholt")).to_be_visible()
    danas.keyboard.press("Enter")
    stands_in(omars, "Assigned", "Olga Reinholt")
    expect(olgas).to_be_focused()
    danas.keyboard.press("z")
    for page in desks:
        stands_in(page, "New", "Olga Reinholt")
    expect(olgas).to_be_focused()

    # Somebody else moves the card under her hands.
    job = next(card["id"] for card in dana.get("/api/board")[1]["cards"] if card["customer"] == "Olga Reinholt")
    done(dana.command(job, "assign_technician", technician_id=ROSA))
    stands_in(danas, "Assigned", "Olga Reinholt")
    expect(olgas).to_be_focused()
