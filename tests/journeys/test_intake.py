"""A customer's request by the public form: in *New* on every open board, answered, and texted only with consent."""

import base64
import time

from playwright.sync_api import FrameLocator, Page, expect

from tests.cloud import Client, LocalCloud
from tests.journeys.conftest import Phone
from tests.journeys.on_screen import card, drawer, stands_in
from tests.journeys.web_site import web_site

DRAWN = "() => document.createElement('canvas').toDataURL('image/jpeg').split(',')[1]"


def grow_old(page: Page, frame: FrameLocator | None = None) -> None:
    """A form sent within three seconds of being opened is taken for a machine's."""
    opened = int((frame or page).locator("[name=opened]").input_value().partition(".")[0])
    while time.time() < opened + 3:
        page.wait_for_timeout(50)


def fill(page: Page | FrameLocator, name: str, phone: str, address: str, issue: str) -> None:
    for field, value in (("name", name), ("phone", phone), ("address", address), ("issue", issue)):
        page.locator(f"[name={field}]").fill(value)


def customers_on_board(dana: Client) -> list[str]:
    return [card["customer"] for card in dana.get("/api/board")[1]["cards"]]


def test_an_emergency_said_in_spanish_reaches_every_board_and_its_sender(
    cloud: LocalCloud, dana: Client, desks: tuple[Page, Page], phone: Phone
) -> None:
    lucias = phone()
    lucias.goto(f"{cloud.url}/request")
    lucias.get_by_role("link", name="Español").click()
    danas, omars = desks
    issue = "Huele a huevos podridos cerca de la estufa y se oye un silbido"
    fill(lucias, "Lucía Fernández", "617 555 0141", "9 Walnut St, Quincy", issue)
    lucias.get_by_label("Envíenme mensajes sobre este trabajo").check()
    grow_old(lucias)
    lucias.get_by_role("button", name="Enviar solicitud").click(no_wait_after=True)
    for page in (danas, omars):
        stands_in(page, "New", "Lucía Fernández")
        hers = card(page, "New", "Lucía Fernández")
        expect(hers).to_contain_text("Emergency huevos podridos")
        expect(hers.get_by_role("list")).to_contain_text("From the form")

    expect(lucias.get_by_role("heading", name="Recibimos su solicitud")).to_be_visible()
    expect(lucias.get_by_role("heading", name="¿Gas o CO? Salgan todos ya.")).to_be_visible()
    reference = lucias.locator(".big").inner_text()
    assert hers.get_attribute("data-job") == reference.replace(" ", "")
    lucias.get_by_role("link", name="Seguir su solicitud").click()
    expect(lucias.get_by_text(issue)).to_be_visible()

    # Consent was given: what it said is kept, and the texts are in her language. Nobody knows yet whose number it is,
    # so the first text is all there is until the office has seen to it.
    cloud.idle()
    (first,) = [text["body"] for text in cloud.texts("+16175550141")]
    assert "911" in first and "Salgan" in first
    job_id = reference.replace(" ", "")
    assert dana.command(job_id, "correct_details", location="9 Walnut St Apt 1, Quincy")[0] == 200
    cloud.idle()
    bodies = [text["body"] for text in cloud.texts("+16175550141")[1:]]
    assert any(job_id in body and "STOP" in body for body in bodies), bodies
    facts = drawer(danas, "Lucía Fernández").get_by_role("region", name="Facts")
    expect(facts).to_contain_text("Spanish · texts allowed")


def test_who_allows_no_texts_gets_none_and_is_called(cloud: LocalCloud, desks: tuple[Page, Page], phone: Phone) -> None:
    bens = phone()
    bens.goto(f"{cloud.url}/request")
    danas, _ = desks
    fill(bens, "Ben Okafor", "(617) 555-0142", "3 Elm St, Quincy", "The kitchen faucet drips a little")
    grow_old(bens)
    bens.get_by_role("button", name="Send request").click()
    expect(bens.get_by_text("We look at it now and will call to say who comes and when.")).to_be_visible()
    stands_in(danas, "New", "Ben Okafor")
    expect(card(danas, "New", "Ben Okafor").get_by_role("list")).to_contain_text("No texts")
    expect(card(danas, "New", "Ben Okafor")).not_to_contain_text("Urgent")
    bens.get_by_role("link", name="Follow your request").click()
    expect(bens.get_by_role("heading", name="We have your request")).to_be_visible()
    expect(bens.get_by_text("We will call to say who comes and when.")).to_be_visible()
    cloud.idle(delayed=True)
    assert cloud.texts("+16175550142") == []


def test_a_refused_request_keeps_every_word_and_is_sent_once(
    cloud: LocalCloud, dana: Client, desks: tuple[Page, Page], phone: Phone
) -> None:
    danas, ritas = desks[0], phone()
    ritas.goto(f"{cloud.url}/request")
    issue = "Two radiators stay cold.\nThe others are fine."
    fill(ritas, "Rita Solano", "12", "77 Beach St, Quincy", issue)
    ritas.get_by_label("Text me about this job").check()
    ritas.get_by_role("button", name="Send request").click()
    problem = ritas.get_by_role("alert")
    expect(problem).to_contain_text("Not sent yet.")
    problem.get_by_role("link", name="Please check your phone number.").click()
    expect(ritas.get_by_label("Phone")).to_be_focused()
    expect(ritas.get_by_label("Your name")).to_have_value("Rita Solano")
    expect(ritas.get_by_label("Service address")).to_have_value("77 Beach St, Quincy")
    expect(ritas.get_by_label("What is wrong?")).to_have_value(issue)
    expect(ritas.get_by_label("Text me about this job")).to_be_checked()
    assert "Rita Solano" not in customers_on_board(dana)

    ritas.get_by_label("Phone").fill("617-555-0143")
    grow_old(ritas)
    ritas.get_by_role("button", name="Send request").dblclick()
    expect(ritas.get_by_role("heading", name="We got your request")).to_be_visible()
    stands_in(danas, "New", "Rita Solano")
    assert customers_on_board(dana).count("Rita Solano") == 1


def test_what_a_person_would_not_send_opens_no_job(cloud: LocalCloud, dana: Client, phone: Phone) -> None:
    hasty = phone()
    hasty.goto(f"{cloud.url}/request")
    fill(hasty, "Hal Quick", "617 555 0144", "5 Pine St, Quincy", "No hot water since this morning")
    hasty.get_by_role("button", name="Send request").click()
    expect(hasty.get_by_role("alert")).to_contain_text("sent too quickly")
    expect(hasty.get_by_label("What is wrong?")).to_have_value("No hot water since this morning")

    # A machine fills in what people do not see, however long it waits.
    grow_old(hasty)
    hasty.locator("[name=website]").evaluate("field => { field.value = 'https://example.com' }")
    hasty.get_by_role("button", name="Send request").click()
    expect(hasty.get_by_role("alert")).to_contain_text("Not sent yet.")
    assert "Hal Quick" not in customers_on_board(dana)

    # A person who was merely quick sends the same page again.
    hasty.locator("[name=website]").evaluate("field => { field.value = '' }")
    hasty.get_by_role("button", name="Send request").click()
    expect(hasty.get_by_role("heading", name="We got your request")).to_be_visible()
    assert customers_on_board(dana).count("Hal Quick") == 1


def test_the_form_stands_in_the_companys_web_site_and_in_no_other(
    cloud: LocalCloud, dana: Client, phone: Phone
) -> None:
    page = phone()
    with web_site(cloud.url) as ours, web_site(cloud.url) as other:
        settings = dana.get("/api/settings")[1]
        assert dana.put("/api/settings", settings | {"form_origins": [ours]})[0] == 200
        page.goto(ours)
        frame, element = page.frame_locator("#truckroll-request"), page.locator("#truckroll-request")
        expect(frame.get_by_role("heading", name="Ask for a visit")).to_be_visible()
        expect(element).not_to_have_css("height", "1600px")
        tall = element.bounding_box()
        assert tall and frame.locator("body").evaluate("body => body.scrollHeight") <= tall["height"]
        fill(frame, "Fay Odum", "617 555 0146", "5 Elm St, Quincy", "Faucet drips")
        # A photo is still on its way when the form is sent: it is waited for.
        drawn = {"name": "x.jpg", "mimeType": "image/jpeg", "buffer": base64.b64decode(page.evaluate(DRAWN))}
        frame.get_by_label("Photos").set_input_files(drawn)
        grow_old(page, frame)
        frame.get_by_role("button", name="Send request").click()
        expect(frame.get_by_role("heading", name="We got your request")).to_be_visible(timeout=30_000)
        expect(element).not_to_have_css("height", f"{tall['height']:.0f}px")
        low = element.bounding_box()
        assert low and low["height"] < tall["height"] / 2 and page.context.cookies() == []
        with page.context.expect_page() as followed:
            frame.get_by_role("link", name="Follow your request").click()
        expect(followed.value.get_by_role("heading", name="We have your request")).to_be_visible()
        expect(followed.value.get_by_text("Photos: 1")).to_be_visible()

        page.goto(other)
        expect(page.get_by_text("Our own footer")).to_be_visible()
        assert page.frames[1].evaluate("document.querySelector('form')") is None
