"""What is left of a job: the record of everything that happened, in sentences, and its share of the figures."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.cloud import Client, LocalCloud
from tests.integration.any_command import LATER, LINES, WINDOW, Job
from tests.integration.dispatch_day import MARCO, PHONES, ROSA, bodies, done, link, undo_time
from tests.journeys.conftest import Phone
from tests.journeys.on_screen import card, drawer, stands_in
from tests.pictures import HEIC, png

Desks = tuple[Page, Page]


@pytest.fixture(autouse=True)
def nothing_waits(dana: Client) -> None:
    undo_time(dana, 0)


def named(cloud: LocalCloud, dana: Client, name: str, phone: str) -> Job:
    return Job(cloud, dana, phone, customer={"name": name, "phone": phone, "texts_allowed": True})


def figure(page: Page, name: str) -> str:
    """One of the totals at the top of the report."""
    total = page.locator(".kpi").filter(has=page.get_by_text(name, exact=True)).locator(".kpi__value")
    return total.inner_text()


def test_a_finished_job_is_in_the_figures_until_it_is_reopened(
    cloud: LocalCloud, dana: Client, desks: Desks, phone: Phone
) -> None:
    danas, omars = desks
    job = named(cloud, dana, "Faye Morgan", "+16175550174")
    done(job.assigned())
    done(job.technician("start_travel", eta_minutes=15))
    done(job.technician("arrive"))
    done(job.office("send_quote", lines=LINES[:1]))
    done(job.answer("approve", name="Faye Morgan"))
    customers = phone()
    customers.goto(cloud.url + job.path("s", 1))
    stands_in(danas, "In Progress", "Faye Morgan")
    record = drawer(danas, "Faye Morgan")
    record.get_by_role("button", name="Complete").click()
    form = record.get_by_role("form", name="Complete the job")
    form.get_by_label("Last note").fill("Valve replaced, no leaks.")
    form.get_by_role("button", name="Complete job").click()
    for page in desks:
        stands_in(page, "Completed", "Faye Morgan")
    expect(customers.get_by_role("heading", name="This job is finished")).to_be_visible()
    cloud.idle(delayed=True)
    assert "has finished the work" in bodies(cloud, "+16175550174")[-1]
    assert cloud.client().get(job.path("t", 1))[0] == 410

    omars.get_by_role("link", name="Analytics").click()
    expect(omars.locator(".kpi").first).to_be_visible()
    assert (figure(omars, "Jobs done"), figure(omars, "Value approved")) == ("1", "$212")
    marcos = omars.get_by_role("table", name="Technicians").get_by_role("row").filter(has_text="Marco Delgado")
    expect(marcos).to_contain_text("$212")

    record.get_by_role("button", name="Reopen").click()
    stands_in(danas, "New", "Faye Morgan")
    expect(card(danas, "New", "Faye Morgan").get_by_role("list")).to_contain_text("Visit 2")
    expect(record.get_by_role("region", name="History")).to_contain_text("Dana reopened the job")
    cloud.idle()
    assert dana.get("/api/analytics")[1]["totals"]["jobs"] == 0
    assert cloud.client().get(job.path("s", 1))[0] == 200


def test_a_cancelled_job_leaves_the_board_and_everybody_who_expected_it_is_told(
    cloud: LocalCloud, dana: Client, desks: Desks, phone: Phone
) -> None:
    danas, omars = desks
    job = named(cloud, dana, "Carl Dunn", "+16175550175")
    done(job.office("schedule_visit", window=None))
    done(job.assigned())
    cloud.idle(delayed=True)
    marcos, customers = phone(), phone()
    marcos.goto(cloud.url + link(cloud, PHONES[MARCO], "t"))
    customers.goto(cloud.url + link(cloud, "+16175550175", "s"))
    record = drawer(omars, "Carl Dunn")
    record.get_by_role("button", name="Cancel job").click()
    form = record.get_by_role("form", name="Cancel the job")
    form.get_by_role("button", name="Cancel job").click()
    expect(form.get_by_role("alert")).to_be_visible()
    form.get_by_label("Reason").fill("Landlord sends his own plumber.")
    form.get_by_role("button", name="Cancel job").click()
    for page in desks:
        expect(page.get_by_role("article").filter(has_text="Carl Dunn")).to_have_count(0)
    expect(marcos.get_by_role("heading", name="This visit was called off")).to_be_visible()
    expect(customers.get_by_text("Nobody will come.")).to_be_visible()
    expect(customers.get_by_text("Landlord")).to_have_count(0)
    cloud.idle(delayed=True)
    assert "is called off. Nobody will come." in bodies(cloud, "+16175550175")[-1]
    assert bodies(cloud, PHONES[MARCO])[-1].startswith("Called off: Carl Dunn")

    # Off the board is not gone: the phone number finds it, with the reason.
    danas.keyboard.press("Control+k")
    danas.get_by_role("combobox", name="Find a job or a command").fill("617 555 0175")
    danas.get_by_role("group", name="Earlier").get_by_role("option").click()
    history = danas.get_by_role("dialog", name="Carl Dunn").get_by_role("region", name="History")
    expect(history).to_contain_text("Omar cancelled the job: “Landlord sends his own plumber.”")


def test_everything_that_can_happen_reads_as_a_sentence(cloud: LocalCloud, dana: Client, desks: Desks) -> None:
    danas = desks[0]
    job = named(cloud, dana, "Eve Ryan", "+16175550176")
    done(job.office("correct_details", name="Eve Ryan-Cole", location="50 Maple St, Quincy"))
    done(job.office("set_priority", priority="urgent"))
    done(job.office("schedule_visit", window=WINDOW, reason="Asked for the afternoon"))
    done(job.assigned())
    done(job.technician("decline_assignment", reason="Not licensed"))
    tapped = {"id": "tapped-in-a-basement", "command": "report_running_late", "minutes": 10}
    assert cloud.client().post(job.path("t", 1) + "/commands", tapped)[0] == 410
    cloud.fail_next_text("+16175550176", "30003")
    done(job.assigned(ROSA))
    cloud.idle(delayed=True)
    assert cloud.text_from("+16175550176", "The bell is broken") == 200
    cloud.idle(delayed=True)
    done(job.office("unassign_technician"))
    done(job.assigned())
    done(job.technician("report_running_late", minutes=20))
    done(job.technician("start_travel", eta_minutes=15))
    done(job.technician("report_no_access", text="Rang twice"))
    done(job.office("schedule_visit", window=LATER))
    done(job.assigned())
    done(job.office("arrive"))
    done(job.technician("add_note", text="Boiler is from 1988"))
    done(job.technician("request_parts", text="Circulator pump"))
    done(job.office("hold_job", reason="Waiting for parts", until="2026-12-24"))
    done(job.office("resume_job"))
    done(job.office("send_quote", lines=LINES))
    done(job.answer("ask", text="Is the old one taken away?"))
    done(job.answer("decline", reason="Not now"))
    done(job.office("send_quote", lines=LINES[:1]))
    done(job.office("withdraw_quote"))
    done(job.office("send_quote", lines=LINES))
    done(job.answer("approve", name="Eve Ryan"))
    done(job.technician("need_return_visit", text="Pump comes Tuesday"))
    done(job.assigned())
    undo_time(dana, 4)
    done(job.office("start_travel"))
    done(job.office("take_back", undoes=job.last))
    undo_time(dana, 0)
    done(job.technician("arrive"))
    done(job.technician("complete_job", text="Runs"))
    done(job.office("reopen_job"))
    done(job.office("cancel_job", reason="Nothing left to do"))
    cloud.idle(delayed=True)
    danas.goto(f"{cloud.url}/#/jobs/{job.id}")
    record = danas.get_by_role("dialog", name="Eve Ryan-Cole")
    history = record.get_by_role("region", name="History")
    for words in (
        "Dana opened the job",
        "Dana corrected the name to “Eve Ryan-Cole”, the address to “50 Maple St, Quincy”",
        "Dana set the priority to urgent",
        "“Asked for the afternoon”",
        "Dana assigned Marco Delgado",
        "Marco turned the visit down: “Not licensed”",
        "kept what was tapped without signal after the job had moved on: running late",
        "Truckroll could not deliver a text to the customer",
        "Eve Ryan-Cole replied: “The bell is broken”",
        "Dana took Rosa Jimenez off the job",
        "Marco is running 20 minutes late",
        "Marco left for the job, 15 minutes",
        "Marco could not get in: “Rang twice”",
        "Dana reported the technician arrived",
        "Marco noted: “Boiler is from 1988”",
        "Marco asked for parts: “Circulator pump”",
        "Dana put the job on hold: Waiting for parts, until Thu, Dec 24",
        "Dana resumed the job",
        "Dana sent quote 1, $187.40",
        "Eve Ryan-Cole asked about quote 1: “Is the old one taken away?”",
        "Eve Ryan-Cole declined quote 1: “Not now”",
        "Dana withdrew quote 2",
        "Eve Ryan-Cole approved quote 3, signed “Eve Ryan”",
        "Marco needs another visit: “Pump comes Tuesday”",
        "Dana took back: reported the technician on the way",
        "Marco completed the job: “Runs”",
        "Dana reopened the job",
        "Dana cancelled the job: “Nothing left to do”",
    ):
        expect(history).to_contain_text(words)
    # Nothing is told in the program's own words.
    told = history.inner_text()
    assert re.findall(r"\b[a-z]+_[a-z_]+\b", told) == []
    assert "undefined" not in told and "null" not in told and "[object" not in told
    shown = history.get_by_role("listitem").count()
    assert shown == len(job.record()["events"])
    texts = record.get_by_role("region", name="Texts")
    expect(texts).to_contain_text("{link}")
    assert "/t/" not in texts.inner_text() and "/s/" not in texts.inner_text()


def test_photos_that_a_customer_texts_are_seen_in_the_job(cloud: LocalCloud, dana: Client, desks: Desks) -> None:
    danas, _ = desks
    named(cloud, dana, "Iris Lang", "+16175550178")
    record = drawer(danas, "Iris Lang")
    page_in_disguise = b"<html><script>document.title = 'hostile'</script></html>"
    sent = [(png(64, 48), "image/png"), (page_in_disguise, "image/jpeg"), (HEIC, "image/heic")]
    assert cloud.text_from("+16175550178", "It leaks here", sent) == 200
    texts = record.get_by_role("region", name="Texts")
    expect(texts.get_by_text("It leaks here")).to_be_visible()
    photo = texts.get_by_role("img", name="Photo 1 from Iris Lang")
    expect(photo).to_be_visible()
    expect(texts.get_by_text("Photo not kept: it is not a picture that can be shown.")).to_be_visible()
    expect(texts.get_by_role("link", name="Save the photo (HEIC)")).to_be_visible()
    assert photo.evaluate("async image => { await image.decode(); return image.naturalWidth }") == 64
    with danas.context.expect_page() as opened:
        photo.click()
    opened.value.wait_for_load_state()
    assert opened.value.evaluate("document.contentType") == "image/png"
    opened.value.close()
    expect(record.get_by_role("region", name="History")).to_contain_text("replied: “It leaks here”, with 3 photos")
