"""The technician's portal: each tap is on the board and tells the customer; what the office does is on the phone."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import MARCO, PHONES, bodies, done, link, opened, rules, undo_time
from tests.journeys.conftest import Phone
from tests.journeys.on_screen import card, drawer, sheet, stands_in

Desks = tuple[Page, Page]
Assigned = Callable[..., str]


@pytest.fixture(autouse=True)
def nothing_waits(dana: Client) -> None:
    # Nor does a plan for a later day, which rests a while before its customer is told.
    rules(dana, undo_seconds=0, rest_minutes=0)


@pytest.fixture
def assigned(cloud: LocalCloud, dana: Client) -> Assigned:
    """`assigned("Name", "+1617…")`: a job of this customer is Marco's; answers the path of his link."""

    def give(name: str, number: str, **more: object) -> str:
        customer = {"name": name, "phone": number, "texts_allowed": True}
        job = opened(dana, **{"customer": customer} | more)
        done(dana.command(job["id"], "assign_technician", technician_id=MARCO))
        cloud.idle(delayed=True)
        return link(cloud, PHONES[MARCO], "t")

    return give


def badges(page: Page, where: str, customer: str) -> Locator:
    return card(page, where, customer).get_by_role("list")


def test_a_visit_with_everything_that_happens_on_one(
    cloud: LocalCloud, desks: Desks, assigned: Assigned, phone: Phone
) -> None:
    danas, omars = desks
    ruths = "+16175550131"
    marcos, customers = phone(), phone()
    marcos.goto(cloud.url + assigned("Ruth Abramson", ruths))
    customers.goto(cloud.url + link(cloud, ruths, "s"))

    marcos.get_by_role("button", name="En route", exact=True).click()
    for page in desks:
        stands_in(page, "En Route", "Ruth Abramson")
    expect(customers.get_by_role("heading", name="Marco is on the way")).to_be_visible()
    cloud.idle(delayed=True)
    on_the_way = bodies(cloud, ruths)[-1]
    assert "Marco is on the way. Follow" in on_the_way and "minutes" not in on_the_way

    marcos.get_by_role("button", name="Arrived").click()
    stands_in(omars, "In Progress", "Ruth Abramson")
    expect(customers.get_by_role("heading", name="Marco is with you")).to_be_visible()
    cloud.idle(delayed=True)
    assert "Marco has arrived at 48 Maple St" in bodies(cloud, ruths)[-1]

    told = len(bodies(cloud, ruths))
    note = sheet(marcos, "Note")
    note.get_by_role("textbox").fill("Shut-off is behind the water heater.")
    note.get_by_role("button", name="Save note").click()
    expect(marcos.get_by_text("Shut-off is behind the water heater.")).to_be_visible()
    parts = sheet(marcos, "Parts")
    parts.get_by_role("textbox").fill("Circulator pump\n2 unions")
    parts.get_by_role("button", name="Ask for parts").click()
    for page in desks:
        expect(badges(page, "In Progress", "Ruth Abramson")).to_contain_text("Parts asked for")
    expect(customers.get_by_text("Shut-off is behind")).to_have_count(0)

    hold = sheet(marcos, "Hold")
    hold.get_by_label("Waiting for parts").check()
    hold.get_by_role("button", name="Hold the job").click()
    expect(badges(omars, "In Progress", "Ruth Abramson")).to_contain_text("On hold")
    expect(customers.get_by_text("On hold for now.")).to_be_visible()
    marcos.get_by_role("button", name="Go on").click()
    expect(badges(omars, "In Progress", "Ruth Abramson")).not_to_contain_text("On hold")
    cloud.idle(delayed=True)
    assert len(bodies(cloud, ruths)) == told

    come_back = sheet(marcos, "Return visit")
    come_back.get_by_label("What is left to do?").fill("Pump comes Tuesday.")
    come_back.get_by_role("button", name="Return visit needed").click()
    for page in desks:
        stands_in(page, "New", "Ruth Abramson")
        expect(badges(page, "New", "Ruth Abramson")).to_contain_text("Visit 2")
    expect(customers.get_by_role("heading", name="We come once more")).to_be_visible()
    cloud.idle(delayed=True)
    assert "one more visit" in bodies(cloud, ruths)[-1]
    history = drawer(danas, "Ruth Abramson").get_by_role("region", name="History")
    for words in ("left for the job", "noted: “Shut-off", "asked for parts: “Circulator pump", "Waiting for parts"):
        expect(history).to_contain_text(words)
    expect(history).to_contain_text("Marco needs another visit: “Pump comes Tuesday.”")


def test_a_visit_is_moved_late_and_given_back(
    cloud: LocalCloud, desks: Desks, assigned: Assigned, phone: Phone
) -> None:
    danas, omars = desks
    bills = "+16175550132"
    marcos, customers = phone(), phone()
    his_link = assigned("Bill Truong", bills)
    marcos.goto(cloud.url + his_link)
    customers.goto(cloud.url + link(cloud, bills, "s"))

    tomorrow = datetime.now(ZoneInfo("America/New_York")) + timedelta(days=1)
    moved = sheet(marcos, "Reschedule")
    moved.get_by_label("Day").fill(tomorrow.date().isoformat())
    moved.get_by_label("Time").select_option(index=1)
    moved.get_by_label("Why?").fill("The part is at the counter first.")
    moved.get_by_role("button", name="Change the time").click()
    expect(marcos.locator(".sheet:target")).to_have_count(0)
    expect(marcos.locator(".head strong").first).not_to_have_text("Time still open")
    cloud.idle(delayed=True)
    assert "new time for your visit" in bodies(cloud, bills)[-1]
    expect(customers.get_by_role("heading", name="Marco comes")).to_be_visible()
    expect(card(danas, "Assigned", "Bill Truong")).to_have_count(0)
    for page in desks:
        page.get_by_role("button", name="Day after").click()
        stands_in(page, "Assigned", "Bill Truong")
    history = drawer(omars, "Bill Truong").get_by_role("region", name="History")
    expect(history).to_contain_text(re.compile("Marco set the window to .*: “The part is at the counter first.”"))

    late = sheet(marcos, "Running late")
    late.get_by_role("button", name="20 minutes").click()
    expect(history).to_contain_text("Marco is running 20 minutes late")
    cloud.idle(delayed=True)
    assert "running about 20 minutes late" in bodies(cloud, bills)[-1]

    told = len(bodies(cloud, bills))
    give_back = sheet(marcos, "Decline")
    give_back.get_by_label("Why?").fill("Not licensed for this.")
    give_back.get_by_role("button", name="Give it back").click()
    expect(marcos.get_by_role("heading", name="This visit is not yours any more")).to_be_visible()
    assert cloud.client().get(his_link)[0] == 410
    expect(history).to_contain_text("Marco turned the visit down: “Not licensed for this.”")
    stands_in(danas, "New", "Bill Truong")
    expect(badges(danas, "New", "Bill Truong")).to_contain_text("Turned down")
    cloud.idle(delayed=True)
    assert len(bodies(cloud, bills)) == told
    for page in desks:
        page.get_by_role("button", name="Today").click()


def test_nobody_opens_the_door(cloud: LocalCloud, desks: Desks, assigned: Assigned, phone: Phone) -> None:
    _, omars = desks
    paulas = "+16175550133"
    marcos, customers = phone(), phone()
    marcos.goto(cloud.url + assigned("Paula Ng", paulas))
    customers.goto(cloud.url + link(cloud, paulas, "s"))
    marcos.get_by_role("button", name="En route, there in 10 minutes").click()
    no_access = sheet(marcos, "No access")
    no_access.get_by_label("What did you try?").fill("Rang twice, called once.")
    no_access.get_by_role("button", name="Report no access").click()
    for page in desks:
        stands_in(page, "New", "Paula Ng")
        expect(badges(page, "New", "Paula Ng")).to_contain_text("No access")
    expect(customers.get_by_role("heading", name="We could not reach you")).to_be_visible()
    cloud.idle(delayed=True)
    assert "came but could not reach you" in bodies(cloud, paulas)[-1]
    history = drawer(omars, "Paula Ng").get_by_role("region", name="History")
    expect(history).to_contain_text("Marco could not get in: “Rang twice, called once.”")


def test_a_wrong_tap_is_taken_back_on_the_phone(
    cloud: LocalCloud, dana: Client, desks: Desks, assigned: Assigned, phone: Phone
) -> None:
    omars = desks[1]
    marcos = phone()
    marcos.goto(cloud.url + assigned("Otis Freeman", "+16175550134"))
    undo_time(dana, 5)
    marcos.get_by_role("button", name="En route", exact=True).click()
    stands_in(omars, "En Route", "Otis Freeman")
    marcos.get_by_role("button", name="Undo").click()
    stands_in(omars, "Assigned", "Otis Freeman")
    expect(marcos.get_by_role("button", name="En route", exact=True)).to_be_visible()
    cloud.idle(delayed=True)
    assert not any("is on the way" in body for body in bodies(cloud, "+16175550134"))


def test_the_office_writes_and_the_phone_shows_it(
    cloud: LocalCloud, dana: Client, assigned: Assigned, phone: Phone
) -> None:
    marcos = phone()
    marcos.goto(cloud.url + assigned("Hana Sato", "+16175550135"))
    expect(marcos.get_by_role("heading", name="Hana Sato")).to_be_visible()
    note = sheet(marcos, "Note").get_by_role("textbox")
    note.fill("Half a sente")
    job = next(c["id"] for c in dana.get("/api/board")[1]["cards"] if c["customer"] == "Hana Sato")
    done(dana.command(job, "correct_details", location={"street": "50 Maple St", "town": "Quincy"}))
    expect(marcos.get_by_text("50 Maple St")).to_be_visible(timeout=2_000)
    expect(note).to_have_value("Half a sente")


def test_a_whole_visit_without_javascript(
    cloud: LocalCloud, browser: Browser, desks: Desks, assigned: Assigned
) -> None:
    omars = desks[1]
    idas = "+16175550136"
    plain = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    try:
        page = plain.new_page()
        page.set_default_timeout(10_000)
        page.goto(cloud.url + assigned("Ida Moreno", idas))
        page.get_by_role("button", name="En route, there in 30 minutes").click()
        stands_in(omars, "En Route", "Ida Moreno")
        page.get_by_role("button", name="Arrived").click()
        stands_in(omars, "In Progress", "Ida Moreno")

        note = sheet(page, "Note")
        note.get_by_role("textbox").fill("Filter was clogged.")
        note.get_by_role("button", name="Save note").click()
        expect(page.get_by_text("Filter was clogged.")).to_be_visible()

        quote = sheet(page, "Build quote")
        quote.locator("[name=description_0]").fill("New filter")
        quote.locator("[name=price_0]").fill("forty")
        quote.get_by_role("button", name="Send quote").click()
        wrong = page.locator("#quote")
        expect(wrong.get_by_text("Write an amount, like 212.40.").first).to_be_visible()
        expect(wrong.locator("[name=description_0]")).to_have_value("New filter")
        wrong.locator("[name=price_0]").fill("40")
        wrong.get_by_role("button", name="Send quote").click()
        stands_in(omars, "Quote Pending", "Ida Moreno")
        cloud.idle(delayed=True)

        customer = plain.new_page()
        customer.goto(cloud.url + link(cloud, idas, "q"))
        customer.get_by_role("link", name="Approve $40.00").click()
        customer.get_by_label("Type your full name").fill("Ida Moreno")
        customer.get_by_role("button", name="Approve $40.00").click()
        expect(customer.get_by_role("heading", name="Approved", exact=True)).to_be_visible()
        stands_in(omars, "In Progress", "Ida Moreno")

        page.reload()
        finish = sheet(page, "Completed")
        finish.get_by_label("Last note", exact=False).fill("Filter changed.")
        finish.get_by_role("button", name="Completed").click()
        stands_in(omars, "Completed", "Ida Moreno")
        expect(page.get_by_role("heading", name="This job is finished")).to_be_visible()
    finally:
        plain.close()
    cloud.idle(delayed=True)
    assert "Marco has finished the work" in bodies(cloud, idas)[-1]


def test_the_hours_of_the_rest_of_the_day_never_run_into_a_name(
    cloud: LocalCloud, assigned: Assigned, phone: Phone
) -> None:
    today = datetime.now(ZoneInfo("America/New_York")).date().isoformat()
    for number, (start, end) in enumerate((("10:00", "12:00"), ("11:30", "13:30"))):
        assigned("Dora Lenz", f"+1617555018{number + 2}", window={"start": f"{today}T{start}", "end": f"{today}T{end}"})
    marcos = phone()
    marcos.goto(cloud.url + assigned("Sid Farouk", "+16175550184"))
    hours = marcos.locator("ol.rows .num").filter(has_text=re.compile("10 AM|11:30 AM"))
    expect(hours).to_have_count(2)
    assert hours.evaluate_all("all => all.every(one => one.scrollWidth <= one.clientWidth)")


def test_the_owners_own_words_are_what_the_customer_reads(
    cloud: LocalCloud, desks: Desks, assigned: Assigned, phone: Phone
) -> None:
    danas, omars = desks
    pilars = "+16175550138"
    for page in desks:
        page.goto(f"{cloud.url}#/company")
    texts = danas.get_by_role("region", name="Texts")
    texts.get_by_role("button", name="Edit On the way, to the customer").click()
    form = danas.get_by_role("form", name="On the way, to the customer")
    form.get_by_role("button", name="Spanish").click()
    words, preview = form.get_by_role("textbox", name="Words"), form.get_by_role("group", name="Preview")
    expect(preview).to_contain_text("Marco va en camino, llega en unos 20 minutos. Ver: https://")

    words.fill("{company}: ¡{technician} ya está en camino")
    form.get_by_role("button", name="Insert minutes").click()
    expect(words).to_have_value("{company}: ¡{technician} ya está en camino[{minutes}]")
    expect(words).to_be_focused()
    form.get_by_role("button", name="Save text").click()
    expect(form.get_by_text("This text needs {link} exactly once")).to_be_visible()
    danas.reload()
    texts.get_by_role("button", name="Edit On the way, to the customer").click()
    form.get_by_role("button", name="Spanish").click()
    expect(words).to_have_value("{company}: ¡{technician} ya está en camino[{minutes}]")
    words.fill("{company}: ¡{technician} ya está en camino[, faltan {minutes}]! Mapa: {link}")
    expect(preview).to_contain_text("¡Marco ya esta en camino, faltan unos 20 minutos! Mapa: https://")
    form.get_by_label("Hardly anything known").check()
    expect(preview).to_contain_text("¡nuestro técnico ya esta en camino! Mapa: https://")
    form.get_by_role("button", name="Save text").click()
    expect(texts.get_by_role("listitem", name="On the way, to the customer")).to_contain_text("Own words, Spanish")

    # Who is no owner reads them and changes nothing.
    omars.reload()
    omars.get_by_role("button", name="Show On the way, to the customer").click()
    omars.get_by_role("button", name="Spanish").click()
    expect(omars.get_by_role("textbox", name="Words")).to_have_attribute("readonly", "")
    expect(omars.get_by_role("group", name="Preview")).to_contain_text("¡Marco ya esta en camino")
    expect(omars.get_by_role("button", name="Save text")).to_have_count(0)

    marcos, phones = phone(), phone()
    spanish = {"name": "Pilar Ortiz", "phone": pilars, "language": "es", "texts_allowed": True}
    marcos.goto(cloud.url + assigned("Pilar Ortiz", pilars, customer=spanish))
    marcos.get_by_role("button", name="En route", exact=True).click()
    expect(marcos.get_by_role("button", name="Arrived")).to_be_visible()
    phones.goto(f"{cloud.url}/phones")
    expect(phones.locator(f"section.phone[data-number='{pilars}']")).to_contain_text(
        "¡Marco ya esta en camino! Mapa: http"
    )
