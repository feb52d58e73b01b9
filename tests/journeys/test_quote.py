"""Quotes from the board: built, declined, revised, asked about, approved by phone, taken back, run out."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import MARCO, PHONES, bodies, done, link, opened, staffed, undo_time
from tests.journeys.conftest import SIZE, Phone, sign_in, strangers
from tests.journeys.on_screen import card, drawer, sheet, stands_in

Desks = tuple[Page, Page]
LATER = Path(__file__).parent / "fifteen_days_later"
VALVE = [
    {"kind": "part", "description": "Gas valve VR8205", "quantity": 1, "unit_price_cents": 21240, "taxable": False}
]


@pytest.fixture(autouse=True)
def nothing_waits(request: pytest.FixtureRequest) -> None:
    if "dana" in request.fixturenames:
        undo_time(request.getfixturevalue("dana"), 0)


def called(dana: Client, name: str, phone: str, assigned: bool = True) -> str:
    job = opened(dana, customer={"name": name, "phone": phone, "texts_allowed": True})
    if assigned:
        done(dana.command(job["id"], "assign_technician", technician_id=MARCO))
    return str(job["id"])


def write_line(quote: Locator, number: int, kind: str, description: str, quantity: str, price: str) -> None:
    quote.get_by_label(f"Kind, line {number}").select_option(label=kind)
    quote.get_by_label(f"Description, line {number}").fill(description)
    quote.get_by_label(f"Quantity, line {number}").fill(quantity)
    quote.get_by_label(f"Price, line {number}").fill(price)


def test_a_quote_is_declined_revised_asked_about_and_approved_by_phone(
    cloud: LocalCloud, dana: Client, desks: Desks, phone: Phone
) -> None:
    danas, omars = desks
    with danas.expect_response("**/api/board"):
        _, settings = dana.get("/api/settings")
        dana.put("/api/settings", settings | {"tax": {"percent": 6.25, "kinds": ["part"]}})
    junes = "+16175550151"
    called(dana, "June Park", junes)
    cloud.idle(delayed=True)
    marcos, customers = phone(), phone()
    marcos.goto(cloud.url + link(cloud, PHONES[MARCO], "t"))

    # All four kinds, tax on the parts, the cents rounded half to even: 6.25% of 212.40 is 13.28.
    quote = drawer(danas, "June Park").get_by_role("region", name="Quote")
    quote.get_by_role("button", name="Build a quote").click()
    for number, line in enumerate(
        [
            ("Part", "Gas valve VR8205", "1", "212.40"),
            ("Labor", "Fitting", "1.5", "120"),
            ("Fee", "Diagnostic visit", "1", "89.00"),
            ("Discount", "Good neighbor", "1", "50"),
        ],
        start=1,
    ):
        if number > 1:
            danas.keyboard.press("Enter")
        write_line(quote, number, *line)
    quote.get_by_label("Notes for the customer").fill("Price holds if the flue is sound.")
    expect(quote.get_by_text("$13.28")).to_be_visible()
    quote.get_by_role("button", name="Send quote $444.68").click()
    for page in desks:
        stands_in(page, "Quote Pending", "June Park")
        expect(card(page, "Quote Pending", "June Park").get_by_role("list")).to_contain_text("$444.68")
    cloud.idle(delayed=True)
    assert "your quote for $444.68 is ready" in bodies(cloud, junes)[-1]
    first = link(cloud, junes, "q")
    customers.goto(cloud.url + first)
    for words in ("$444.68", "Gas valve VR8205", "Fitting", "Diagnostic visit", "Good neighbor", "$13.28"):
        expect(customers.get_by_text(words).first).to_be_visible()
    expect(customers.get_by_text("Price holds if the flue is sound.")).to_be_visible()
    expect(marcos.get_by_text("$444.68").first).to_be_visible()

    decline = sheet(customers, "Decline")
    decline.get_by_label("Too expensive").check()
    decline.get_by_role("button", name="Decline the quote").click()
    expect(customers.get_by_role("heading", name="Declined", exact=True)).to_be_visible()
    for page in desks:
        stands_in(page, "Assigned", "June Park")
        expect(card(page, "Assigned", "June Park").get_by_role("list")).to_contain_text("Declined")
    expect(quote).to_contain_text("June Park declined on the page: “Too expensive”")
    expect(marcos.get_by_text("Too expensive")).to_be_visible()
    cloud.idle(delayed=True)
    assert "Declined: $444.68" in bodies(cloud, PHONES[MARCO])[-1]
    assert "Too expensive" in bodies(cloud, PHONES[MARCO])[-1]

    # Revised: what was written is the start, and the old link only leads to the new one.
    quote.get_by_role("button", name="Revise").click()
    expect(quote.get_by_label("Description, line 2")).to_have_value("Fitting")
    quote.get_by_role("button", name="Remove line 3").click()
    quote.get_by_role("button", name="Send quote $355.68").click()
    for page in desks:
        stands_in(page, "Quote Pending", "June Park")
        expect(card(page, "Quote Pending", "June Park").get_by_role("list")).to_contain_text("Quote 2")
    assert cloud.client().get(first)[0] == 410
    expect(customers.get_by_role("heading", name="There is a newer quote")).to_be_visible()
    customers.get_by_role("link", name="See the new quote").click()
    expect(customers.get_by_text("$355.68").first).to_be_visible()

    ask = sheet(customers, "Ask Marco")
    ask.get_by_role("textbox").fill("Is the old valve taken away?")
    ask.get_by_role("button", name="Send question").click()
    expect(customers.get_by_text("Is the old valve taken away?")).to_be_visible()
    for page in desks:
        expect(card(page, "Quote Pending", "June Park").get_by_role("list")).to_contain_text("Question asked")
    expect(marcos.get_by_text("Is the old valve taken away?")).to_be_visible()
    cloud.idle(delayed=True)
    assert "Is the old valve taken away?" in bodies(cloud, PHONES[MARCO])[-1]

    quote.get_by_role("button", name="Approved by phone").click()
    spoken = quote.get_by_role("form", name="Approved by phone")
    spoken.get_by_label("Who said it").fill("June Park")
    spoken.get_by_role("button", name="Approve $355.68").click()
    for page in desks:
        stands_in(page, "Assigned", "June Park")
        expect(card(page, "Assigned", "June Park").get_by_role("list")).to_contain_text("Approved")
    expect(quote).to_contain_text("June Park approved by phone, noted by Dana Whitfield")
    expect(customers.get_by_role("heading", name="Approved", exact=True)).to_be_visible()
    expect(customers.get_by_text("Dana Whitfield")).to_be_visible()
    expect(marcos.get_by_text("Approved", exact=True)).to_be_visible()
    cloud.idle(delayed=True)
    assert "Approved, go ahead: $355.68" in bodies(cloud, PHONES[MARCO])[-1]
    record = omars.get_by_role("region", name="History")
    drawer(omars, "June Park")
    for words in ("sent quote 1, $444.68", "declined quote 1", "sent quote 2", "asked about quote 2", "by phone"):
        expect(record).to_contain_text(words)


def test_an_open_quote_is_replaced_and_then_taken_back(
    cloud: LocalCloud, dana: Client, desks: Desks, phone: Phone
) -> None:
    danas, omars = desks
    sams = "+16175550152"
    job = called(dana, "Sam Iverson", sams, assigned=False)
    done(dana.command(job, "send_quote", lines=VALVE))
    cloud.idle(delayed=True)
    customers = phone()
    customers.goto(cloud.url + link(cloud, sams, "q"))
    approve = sheet(customers, "Approve $212.40")
    approve.get_by_label("Type your full name").fill("Sam Iverson")

    # While the name is typed the office sends another one: what is on the screen can no longer be approved.
    done(dana.command(job, "send_quote", lines=[VALVE[0] | {"unit_price_cents": 99900}]))
    expect(customers.get_by_role("heading", name="There is a newer quote")).to_be_attached()
    customers.keyboard.press("Enter")
    expect(customers.get_by_role("link", name="See the new quote")).to_be_visible()
    assert dana.get(f"/api/jobs/{job}")[1]["job"]["quotes"][0]["status"] == "superseded"
    customers.get_by_role("link", name="See the new quote").click()
    expect(customers.get_by_text("$999.00").first).to_be_visible()

    stands_in(omars, "Quote Pending", "Sam Iverson")
    quote = drawer(omars, "Sam Iverson").get_by_role("region", name="Quote")
    quote.get_by_role("button", name="Withdraw").click()
    for page in desks:
        stands_in(page, "New", "Sam Iverson")
    expect(customers.get_by_role("heading", name="This quote was taken back")).to_be_visible()
    expect(omars.get_by_role("region", name="History")).to_contain_text("Omar withdrew quote 2")
    expect(card(danas, "New", "Sam Iverson")).not_to_contain_text("$")


def test_a_quote_that_nobody_answered_runs_out(browser: Browser, tmp_path: Path) -> None:
    with LocalCloud(tmp_path / "data", site=True) as cloud, strangers(browser) as pages:
        dana = staffed(cloud)
        job = called(dana, "Wanda Fox", "+16175550153", assigned=False)
        done(dana.command(job, "send_quote", lines=VALVE, valid_days=14))
        cloud.idle(delayed=True)
        danas = sign_in(pages(SIZE), cloud, "dana@example.com")
        stands_in(danas, "Quote Pending", "Wanda Fox")

        cloud.restart(app=LATER)
        customers = pages({"width": 390, "height": 844})
        customers.goto(cloud.url + link(cloud, "+16175550153", "q"))
        expect(customers.get_by_role("heading", name="This quote is not valid any more")).to_be_visible()
        assert cloud.control("POST", "sweep")[0] == 200
        stands_in(danas, "New", "Wanda Fox", within_ms=15_000)
        expect(card(danas, "New", "Wanda Fox").get_by_role("list")).to_contain_text("Quote expired")
        history = drawer(danas, "Wanda Fox").get_by_role("region", name="History")
        expect(history).to_contain_text("Truckroll closed quote 1: its time is over")
        status, said = cloud.client().post(
            link(cloud, "+16175550153", "q") + "/answer",
            {"id": "answer-late-0001", "answer": "approve", "version": 1, "name": "Wanda Fox"},
        )
        assert (status, said["error"]["code"]) == (410, "link_gone")
