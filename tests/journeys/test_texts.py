"""Texts that fail, that strangers write and that customers answer: what two dispatchers and the phones see of it."""

import uuid

from playwright.sync_api import Page, expect

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import MARCO, bodies, done, opened
from tests.journeys.on_screen import card, drawer

Desks = tuple[Page, Page]
NORA, PAUL, ROSA, VERA = (f"+1617555014{n}" for n in range(1, 5))


def a_job(dana: Client, name: str, phone: str) -> str:
    customer = {"name": name, "phone": phone, "texts_allowed": True}
    return str(opened(dana, customer=customer)["id"])


def unread_in(page: Page, count: int) -> None:
    """The number on the bar's *Inbox*, none for 0."""
    name = f"Inbox {count} unread" if count else "Inbox"
    expect(page.get_by_role("navigation", name="Views").get_by_role("link", name=name, exact=True)).to_be_visible()


def test_a_failed_text_is_sent_again_from_the_drawer_and_both_boards_are_calm(
    cloud: LocalCloud, dana: Client, desks: Desks
) -> None:
    danas, _ = desks
    cloud.fail_next_text(NORA, "30003")
    a_job(dana, "Nora Vance", NORA)
    for page in desks:
        expect(card(page, "New", "Nora Vance").get_by_text("Text failed")).to_be_visible()
    record = drawer(danas, "Nora Vance")
    texts = record.get_by_role("region", name="Texts")
    expect(texts.get_by_text(": the phone is off or out of reach")).to_be_visible()
    texts.get_by_role("button", name="Send again").click()
    for page in desks:
        expect(card(page, "New", "Nora Vance").get_by_text("Text failed")).to_have_count(0)
    expect(record.get_by_role("region", name="History")).to_contain_text("Dana sent the text to the customer again")
    expect(texts.get_by_text("Dana sent it again")).to_be_visible()
    expect(texts.get_by_text("Delivered")).to_be_visible()
    expect(texts.get_by_role("button", name="Send again")).to_have_count(0)
    cloud.idle()
    first, again = cloud.texts(NORA)
    assert (first["status"], again["status"], first["body"]) == ("undelivered", "delivered", again["body"])


def test_told_by_phone_takes_the_failure_off_both_boards_and_the_link_can_be_copied(
    cloud: LocalCloud, dana: Client, desks: Desks
) -> None:
    danas, _ = desks
    job = a_job(dana, "Paul Okoro", PAUL)
    cloud.idle()
    cloud.fail_next_text(PAUL, "21211")
    command = {"id": str(uuid.uuid4()), "command": "assign_technician", "technician_id": MARCO}
    done(dana.post(f"/api/jobs/{job}/commands", command))
    for page in desks:
        expect(card(page, "Assigned", "Paul Okoro").get_by_text("Text failed")).to_be_visible()
    record = drawer(danas, "Paul Okoro")
    texts = record.get_by_role("region", name="Texts")
    danas.context.grant_permissions(["clipboard-read", "clipboard-write"])
    texts.get_by_role("button", name="Copy the link").click()
    expect(danas.locator(".toast")).to_contain_text("The link is copied")
    link = danas.evaluate("navigator.clipboard.readText()")
    assert link in bodies(cloud, PAUL)[0], "the page of the first text is the page of this one"
    assert "{link}" in texts.inner_text() and "/s/" not in record.inner_text()
    texts.get_by_role("button", name="Told by phone").click()
    for page in desks:
        expect(card(page, "Assigned", "Paul Okoro").get_by_text("Text failed")).to_have_count(0)
    expect(record.get_by_role("region", name="History")).to_contain_text("Dana told the customer by phone")
    expect(texts.get_by_text("Dana told it by phone")).to_be_visible()
    cloud.idle()
    assert len(bodies(cloud, PAUL)) == 1


def test_a_stranger_who_smells_gas_becomes_an_emergency_on_both_boards(
    cloud: LocalCloud, dana: Client, desks: Desks
) -> None:
    danas, _ = desks
    cloud.text_from(ROSA, "Hi, this is Rosa Delgado, 1418 Linden Ave, Springfield.")
    cloud.text_from(ROSA, "I smell gas in the kitchen!")
    for page in desks:
        unread_in(page, 1)
    danas.keyboard.press("i")
    danas.get_by_role("list", name="Conversations").get_by_role("link", name="(617) 555-0143").click()
    talk = danas.get_by_role("region", name="(617) 555-0143")
    expect(talk.get_by_text("I smell gas in the kitchen!")).to_be_visible()
    expect(talk.get_by_text("Emergency by its words")).to_be_visible()
    for page in desks:
        unread_in(page, 0)
    talk.get_by_role("link", name="Make a job of it").click()
    form = danas.get_by_role("dialog", name="New job")
    expect(form.get_by_label("Name")).to_have_value("Rosa Delgado")
    expect(form.get_by_label("Phone")).to_have_value("(617) 555-0143")
    expect(form.get_by_label("Address")).to_have_value("1418 Linden Ave, Springfield")
    expect(form.get_by_label("Issue")).to_have_value("I smell gas in the kitchen!")
    expect(form).to_contain_text("Emergency, decided by")
    expect(form.get_by_role("complementary")).to_contain_text("A new number")
    form.get_by_role("radio", name="Said yes").check()
    form.get_by_role("button", name="Save job").click()
    for page in desks:
        expect(card(page, "New", "Rosa Delgado").get_by_text("Emergency")).to_be_visible()


def test_a_reply_is_read_and_answered_in_the_drawer_and_the_other_desk_sees_by_whom(
    cloud: LocalCloud, dana: Client, desks: Desks
) -> None:
    danas, omars = desks
    a_job(dana, "Vera Lindqvist", VERA)
    cloud.idle()
    cloud.text_from(VERA, "Please ring the lower bell")
    for page in desks:
        expect(card(page, "New", "Vera Lindqvist").get_by_text("Unread reply")).to_be_visible()
        unread_in(page, 1)
    record = drawer(danas, "Vera Lindqvist")
    texts = record.get_by_role("region", name="Texts")
    expect(texts.get_by_text("Please ring the lower bell")).to_be_in_viewport()
    for page in desks:
        expect(card(page, "New", "Vera Lindqvist").get_by_text("Unread reply")).to_have_count(0)
        unread_in(page, 0)
    expect(record.get_by_role("region", name="History")).to_contain_text("Dana read the replies")
    field = texts.get_by_role("textbox", name="Text to Vera")
    field.fill("We will – see you at 10")
    expect(texts.get_by_text("23 of 160")).to_be_visible()
    field.press("Control+Enter")
    expect(field).to_have_value("")
    expect(texts.get_by_text("Dana · Delivered")).to_be_visible()
    assert bodies(cloud, VERA)[-1] == "We will - see you at 10"
    omars.keyboard.press("i")
    line = omars.get_by_role("link", name="Vera Lindqvist")
    expect(line).to_contain_text("Dana: We will - see you at 10")
    expect(line).to_contain_text("Answered by Dana")


def test_the_inbox_is_worked_by_keys_and_what_was_typed_is_kept(cloud: LocalCloud, dana: Client, desks: Desks) -> None:
    danas, _ = desks
    names = ("(617) 555-0155", "(617) 555-0156")
    for n in (6, 5):
        cloud.text_from(f"+161755501{50 + n}", "Do you fix boilers?")
    danas.keyboard.press("i")
    lines = danas.get_by_role("list", name="Conversations").get_by_role("link")
    expect(lines.nth(1)).to_contain_text(names[1])
    danas.keyboard.press("ArrowDown")
    expect(lines.first).to_be_focused()
    danas.keyboard.press("ArrowDown")
    danas.keyboard.press("Enter")
    talk = danas.get_by_role("region", name=names[1])
    expect(talk.get_by_role("textbox")).to_be_visible()
    danas.keyboard.press("r")
    danas.keyboard.type("We do")
    danas.keyboard.press("Escape")
    expect(danas.get_by_role("link", name=names[1])).to_be_focused()
    danas.keyboard.press("Escape")
    expect(talk).to_have_count(0)
    danas.keyboard.press("Enter")
    expect(talk.get_by_role("textbox")).to_have_value("We do")
    cloud.text_from("+16175550156", "STOP")
    expect(talk.get_by_text("This number has stopped texts by replying STOP")).to_be_visible()
    talk.get_by_role("button", name="Ignore").click()
    expect(danas.get_by_role("link", name=names[1])).to_have_count(0)
    danas.get_by_role("button", name="Set aside").click()
    expect(danas.get_by_role("link", name=names[1])).to_be_visible()
    danas.keyboard.press("Escape")
    expect(danas.get_by_role("region", name="History")).to_have_count(0)
    expect(card(danas, "New", "Vera Lindqvist")).to_be_visible()
