"""The phones page: what is texted arrives by itself, and what is written back reaches the application."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.cloud import ACCOUNT, LocalCloud
from tests.journeys.conftest import SIZE
from tests.pictures import png

TINY = Path(__file__).parent.parent / "integration" / "test_localcloud_app"
MARCO, ELLEN, OFFICE = "+16175550181", "+16175550117", "+16175550100"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path_factory.mktemp("phones") / "data", app=TINY) as running:
        yield running


@pytest.fixture
def phones(tiny: LocalCloud, opened_pages: Callable[[dict[str, int]], Page]) -> Page:
    page = opened_pages(SIZE)
    page.goto(f"{tiny.url}/phones")
    return page


def text(cloud: LocalCloud, to: str, body: str) -> int:
    """The application texts somebody; answers Twilio's status."""
    path = f"/twilio-api/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Authorization": _basic(f"{ACCOUNT}:token")}
    form = {"To": to, "From": OFFICE, "Body": body, "StatusCallback": f"{cloud.url}/twilio/status"}
    connection = HTTPConnection("127.0.0.1", cloud.port, timeout=10)
    connection.request("POST", path, urlencode(form), headers)
    status = connection.getresponse().status
    connection.close()
    return status


def _basic(credentials: str) -> str:
    from base64 import b64encode

    return f"Basic {b64encode(credentials.encode()).decode()}"


def phone_of(page: Page, number: str) -> Locator:
    return page.locator(f"section.phone[data-number='{number}']")


def test_a_text_arrives_by_itself_with_its_state_and_a_link_that_opens(tiny: LocalCloud, phones: Page) -> None:
    expect(phones.get_by_text("No phone has had a text yet")).to_be_visible()
    assert text(tiny, MARCO, f"New job: Ellen Whitaker, 48 Maple St. {tiny.url}/t/abc123.") == 201
    marco = phone_of(phones, MARCO)
    expect(marco.locator(".in")).to_have_text(f"New job: Ellen Whitaker, 48 Maple St. {tiny.url}/t/abc123.")
    expect(marco.get_by_text("Buzzed")).to_be_visible()
    expect(marco.get_by_text("Delivered")).to_be_visible()
    expect(marco.get_by_text("/160")).to_be_visible()
    with phones.context.expect_page() as opened:
        marco.get_by_role("link", name=f"{tiny.url}/t/abc123").click()
    opened.value.wait_for_load_state()
    assert json.loads(opened.value.inner_text("body"))["token"] == "abc123"
    text(tiny, ELLEN, "Marco comes today.")
    expect(phone_of(phones, ELLEN).get_by_text("Buzzed")).to_be_visible()
    expect(marco.get_by_text("Buzzed")).to_be_hidden()


def test_what_is_written_on_a_phone_reaches_the_application_signed(tiny: LocalCloud, phones: Page) -> None:
    text(tiny, ELLEN, "Where do we find you?")
    ellen = phone_of(phones, ELLEN)
    ellen.get_by_placeholder("Reply as").fill("The bell is broken <b>knock</b>")
    ellen.get_by_role("button", name="Send").click()
    expect(ellen.locator(".out").last).to_have_text("The bell is broken <b>knock</b>")
    ellen.get_by_role("button", name="HELP").click()
    expect(ellen.locator(".out").last).to_have_text("HELP")
    tiny.idle()
    entries = [e for e in tiny.client().get("/api/seen/twilio")[1]["seen"] if e["kind"] == "texts"]
    assert [entry["form"]["Body"] for entry in entries[-2:]] == ["The bell is broken <b>knock</b>", "HELP"]
    assert all(entry["genuine"] for entry in entries)


def test_somebody_nobody_knows_can_write_a_first_text(tiny: LocalCloud, phones: Page) -> None:
    form = phones.get_by_role("form", name="Text from another number")
    form.get_by_label("Number").fill("(212) 555-0177")
    form.get_by_label("Words").fill("Do you fix boilers?")
    form.get_by_role("button", name="Send").click()
    expect(phone_of(phones, "+12125550177").locator(".out")).to_have_text("Do you fix boilers?")
    expect(form.get_by_label("Words")).to_have_value("")
    form.get_by_label("Number").fill("+12125550177")
    form.get_by_label("Words").fill("Hello?")
    phones.route("**/phones/reply", lambda route: route.abort())
    form.get_by_role("button", name="Send").click()
    expect(form.get_by_role("status")).to_have_text("The local cloud does not answer. Is it still running?")
    expect(form.get_by_label("Words")).to_have_value("Hello?")


def test_pictures_are_chosen_looked_at_taken_off_and_sent(tiny: LocalCloud, phones: Page) -> None:
    text(tiny, ELLEN, "Can you send a photo of the heater?")
    ellen = phone_of(phones, ELLEN)
    chosen = [
        FilePayload(name="heater.png", mimeType="image/png", buffer=png(64, 48)),
        FilePayload(name="label.png", mimeType="image/png", buffer=png(48, 64)),
        FilePayload(name="card.vcf", mimeType="text/vcard", buffer=b"BEGIN:VCARD"),
    ]
    ellen.get_by_label("Attach photos").set_input_files(chosen)
    attached = ellen.get_by_role("list", name="Attached")
    expect(attached.get_by_role("listitem")).to_have_count(3)
    attached.get_by_role("button", name="Take label.png off").click()
    expect(attached.get_by_role("listitem")).to_have_count(2)
    ellen.get_by_placeholder("Reply as").fill("Here it is")
    ellen.get_by_role("button", name="Send").click()
    sent = ellen.locator(".out").last
    expect(sent).to_have_text("text/vcardHere it is")
    expect(attached).to_be_hidden()
    shown = sent.get_by_alt_text("Photo")
    expect(shown).to_be_visible()
    assert shown.evaluate("image => image.naturalWidth") == 64
    with phones.context.expect_page() as opened:
        shown.click()
    opened.value.wait_for_load_state()
    assert opened.value.evaluate("document.contentType") == "image/png"
    seen = tiny.client().get("/api/seen/twilio")[1]["seen"]
    # What a delivery says may be heard after it.
    form = next(one["form"] for one in reversed(seen) if "Body" in one["form"])
    assert (form["Body"], form["NumMedia"]) == ("Here it is", "2")


def test_a_failure_for_whomever_is_next_and_one_for_a_phone_are_amber_until_they_are_used(
    tiny: LocalCloud, phones: Page
) -> None:
    text(tiny, ELLEN, "first")
    phones.get_by_label("Whose phone").select_option(ELLEN)
    phones.get_by_role("button", name="Opted out").click()
    mark = phone_of(phones, ELLEN).get_by_text("Next: Opted out")
    expect(mark).to_be_visible()
    phones.get_by_label("Whose phone").select_option("")
    busy = phones.get_by_role("button", name="429")
    expect(busy).to_have_attribute("aria-pressed", "false")
    busy.click()
    expect(busy).to_have_attribute("aria-pressed", "true")
    assert text(tiny, MARCO, "to whomever") == 429
    expect(busy).to_have_attribute("aria-pressed", "false")
    expect(mark).to_be_visible()
    assert text(tiny, ELLEN, "to her") == 400
    expect(mark).to_be_hidden()


def test_a_failure_is_armed_for_one_text(tiny: LocalCloud, phones: Page) -> None:
    text(tiny, ELLEN, "first")
    phones.get_by_label("Whose phone").select_option(ELLEN)
    off = phones.get_by_role("button", name="Phone is off")
    off.click()
    expect(off).to_have_attribute("aria-pressed", "true")
    expect(off.get_by_text("armed, once")).to_be_visible()
    text(tiny, ELLEN, "second")
    expect(off).to_have_attribute("aria-pressed", "false")
    ellen = phone_of(phones, ELLEN)
    expect(ellen.get_by_text("Failed: phone is off or out of reach")).to_be_visible()
    expect(phones.get_by_text("undelivered 30003")).to_be_visible()
    phones.get_by_role("button", name="500 after accept").click()
    expect(phones.get_by_role("button", name="500 after accept")).to_have_attribute("aria-pressed", "true")
    assert text(tiny, ELLEN, "third") == 500
    expect(ellen.get_by_text("Unknown: being checked, not sent again")).to_be_visible()
    assert "third" in [message["body"] for message in tiny.texts(ELLEN)]
    expect(ellen.get_by_text("Unknown: being checked, not sent again")).to_be_hidden()


def test_a_page_that_lost_the_cloud_says_so_and_finds_back(tiny: LocalCloud, phones: Page) -> None:
    text(tiny, ELLEN, "before the restart")
    expect(phone_of(phones, ELLEN).get_by_text("before the restart")).to_be_visible()
    tiny.kill()
    expect(phones.get_by_role("status").get_by_text("Not connected since")).to_be_visible()
    tiny.start()
    text(tiny, ELLEN, "after the restart")
    expect(phone_of(phones, ELLEN).get_by_text("after the restart")).to_be_visible()
    expect(phones.get_by_role("status").get_by_text("Not connected since")).to_be_hidden()
    expect(phone_of(phones, ELLEN).get_by_text("before the restart")).to_have_count(1)


def test_a_name_says_that_its_phone_has_a_new_text_and_a_click_goes_there(tiny: LocalCloud, phones: Page) -> None:
    # From here on the page hears what comes.
    expect(phones.locator("#counts")).to_contain_text("today")
    for n in range(30, 36):
        text(tiny, f"+161755501{n}", "So many phones that not all fit side by side.")
    text(tiny, MARCO, "New job: Ellen Whitaker, 48 Maple St.")
    text(tiny, ELLEN, "Marco comes today.")
    expect(phone_of(phones, ELLEN).get_by_text("Buzzed")).to_be_visible()
    names = phones.get_by_role("navigation", name="All phones")
    marcos = names.get_by_role("button", name="617 555 0181")
    expect(marcos).to_have_class("new")
    marcos.click()
    expect(phone_of(phones, MARCO).get_by_placeholder("Reply as")).to_be_focused()
    expect(phone_of(phones, MARCO)).to_be_in_viewport()
    # The row of phones scrolls sideways, the page itself never does.
    assert phones.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    phones.set_viewport_size({"width": 390, "height": 844})
    shown = phone_of(phones, MARCO).bounding_box()
    assert shown and shown["height"] <= 844
    expect(marcos).not_to_have_class("new")
