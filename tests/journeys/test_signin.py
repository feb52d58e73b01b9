"""The door of the board: closed without a sign-in, and open again without anything typed being lost."""

import json

from playwright.sync_api import Page, expect

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import opened, undo_time
from tests.journeys.conftest import SIZE, Boards, Pages
from tests.journeys.on_screen import stands_in


def session_of(page: Page, cloud: LocalCloud) -> Client:
    """The same sign-in as this page's, from elsewhere."""
    client = cloud.client()
    client.cookies = {cookie["name"]: cookie["value"] for cookie in page.context.cookies()}  # type: ignore[typeddict-item]
    return client


def test_without_a_sign_in_there_is_only_the_door(cloud: LocalCloud, dana: Client, opened_pages: Pages) -> None:
    opened(dana, customer={"name": "Secret Customer", "phone": "+16175550171", "texts_allowed": False})
    page = opened_pages(SIZE)
    asked: list[str] = []
    page.on("response", lambda answer: asked.append(f"{answer.status} {answer.url.removeprefix(cloud.url)}"))
    for address in ("/", "/#/analytics", "/#/new"):
        page.goto(cloud.url + address)
        page.reload()
        expect(page.get_by_role("heading", name="Truckroll")).to_be_visible()
        expect(page.get_by_label("Password")).to_be_visible()
        expect(page.get_by_text("Secret Customer")).to_have_count(0)
    api = {answer for answer in asked if " /api/" in answer}
    assert api == {"401 /api/session"}
    for path in ("/api/board", "/api/analytics", "/api/technicians", "/api/settings", "/api/jobs?phone=6175550171"):
        assert cloud.client().get(path)[0] == 401

    page.get_by_label("Email").fill("dana@example.com")
    page.get_by_label("Password").fill("dispatch-demp")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_text("Secret Customer")).to_have_count(0)
    page.get_by_label("Password").fill("dispatch-demo")
    page.keyboard.press("Enter")
    # What was asked for at the door is there behind it.
    expect(page.get_by_role("dialog", name="New job")).to_be_visible()
    page.keyboard.press("Escape")
    stands_in(page, "New", "Secret Customer")


def test_signing_out_ends_the_session_everywhere(cloud: LocalCloud, dana: Client, board: Boards) -> None:
    page = board("omar@example.com")
    elsewhere = session_of(page, cloud)
    assert elsewhere.get("/api/board")[0] == 200
    page.get_by_label("Omar Reyes, dispatcher").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_label("Password")).to_be_visible()
    expect(page.get_by_role("article")).to_have_count(0)
    assert elsewhere.get("/api/board")[0] == 401
    page.reload()
    expect(page.get_by_label("Password")).to_be_visible()


def test_a_session_that_ends_behind_a_draft_costs_no_word_of_it(cloud: LocalCloud, dana: Client, board: Boards) -> None:
    page = board("dana@example.com")
    page.keyboard.press("n")
    form = page.get_by_role("dialog", name="New job")
    form.get_by_label("Phone").fill("617 555 0172")
    form.get_by_label("Name").fill("Drew Kept")
    form.get_by_label("Address", exact=True).fill("4 Oak St, Quincy")
    form.get_by_label("Issue").fill("Thermostat is dead, caller waits on the line")
    form.get_by_label("Said yes").check()
    assert session_of(page, cloud).delete("/api/session")[0] == 200
    # The board asks again because the settings changed, and hears that nobody is signed in.
    undo_time(dana, 1)
    door = page.get_by_role("dialog", name="Truckroll")
    expect(door.get_by_text("Your session has ended.")).to_be_visible()
    page.keyboard.press("Escape")
    expect(door).to_be_visible()
    door.get_by_label("Email").fill("dana@example.com")
    door.get_by_label("Password").fill("dispatch-demo")
    door.get_by_role("button", name="Sign in").click()
    expect(door).to_be_hidden()
    expect(form.get_by_label("Issue")).to_have_value("Thermostat is dead, caller waits on the line")
    expect(form.get_by_label("Name")).to_have_value("Drew Kept")
    form.get_by_role("button", name="Save job").click()
    stands_in(page, "New", "Drew Kept")
    expect(page.get_by_role("status").get_by_text("Live", exact=True)).to_be_visible()


def test_a_dispatcher_reads_settings_and_changes_none(cloud: LocalCloud, dana: Client, board: Boards) -> None:
    omar = session_of(board("omar@example.com"), cloud)
    status, settings = omar.get("/api/settings")
    assert status == 200
    status, said = omar.put("/api/settings", settings | {"name": "Omar's own"})
    assert (status, said["error"]["code"]) == (403, "forbidden")
    assert dana.get("/api/settings")[1]["name"] == settings["name"]


def test_somebody_invited_comes_in_forgets_the_password_and_is_shown_out(
    cloud: LocalCloud, board: Boards, opened_pages: Pages
) -> None:
    danas = board("dana@example.com")
    danas.goto(f"{cloud.url}/#/company")
    danas.get_by_role("button", name="Invite a user").click()
    form = danas.get_by_role("form", name="New user")
    form.get_by_label("User name").fill("Ines Duarte")
    form.get_by_label("User email").fill("ines@example.com")
    form.get_by_role("button", name="Invite").click()
    entry = danas.get_by_role("region", name="Users").get_by_role("listitem", name="Ines Duarte")
    expect(entry).to_contain_text("Invited, not signed in yet")

    ines = opened_pages(SIZE)
    ines.goto(cloud.url)
    ines.get_by_label("Email").fill("ines@example.com")
    ines.get_by_label("Password").fill(mailed(cloud, "ines@example.com").split()[4])
    ines.keyboard.press("Enter")
    expect(ines.get_by_text("This is your first sign-in.")).to_be_visible()
    ines.get_by_label("New password").fill("words-of-my-own")
    ines.keyboard.press("Enter")
    live(ines)
    ines.get_by_label("Ines Duarte, dispatcher").click()
    ines.get_by_role("button", name="Sign out").click()

    ines.get_by_role("button", name="Forgot your password?").click()
    ines.get_by_label("Email").fill("ines@example.com")
    ines.keyboard.press("Enter")
    expect(ines.get_by_label("Code")).to_be_focused()
    ines.get_by_label("Code").fill("000000")
    ines.get_by_label("New password").fill("newer-words")
    ines.keyboard.press("Enter")
    expect(ines.get_by_role("alert")).to_be_visible()
    ines.get_by_label("Code").fill(mailed(cloud, "ines@example.com").split()[-1].rstrip("."))
    ines.keyboard.press("Enter")
    live(ines)

    danas.reload()
    expect(entry).not_to_contain_text("Invited")
    entry.get_by_role("button", name="Disable Ines Duarte").click()
    expect(entry).to_contain_text("Disabled")
    # Her board is open: its next question to the server is answered with the door.
    expect(ines.get_by_role("dialog", name="Truckroll")).to_be_visible()
    expect(ines.get_by_text("Your session has ended.")).to_be_visible()
    ines.get_by_label("Email").fill("ines@example.com")
    ines.get_by_label("Password").fill("newer-words")
    ines.keyboard.press("Enter")
    expect(ines.get_by_role("alert")).to_be_visible()


def mailed(cloud: LocalCloud, email: str) -> str:
    """The last mail to this address."""
    mails = [json.loads(line) for line in (cloud.data / "mails.jsonl").read_text().splitlines()]
    return [str(mail["body"]) for mail in mails if mail["to"] == email][-1]


def live(page: Page) -> None:
    expect(page.get_by_role("status").get_by_text("Live", exact=True)).to_be_visible()
