"""A later day is planned in silence, sent as one text, and walked through from its one link."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from playwright.sync_api import expect

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import MARCO, PHONES, bodies, done, link, opened
from tests.journeys.conftest import Boards, Phone
from tests.journeys.on_screen import card, drawer

# Of tomorrow, technicians may have been told as a day already: the evening before comes every day.
IN_TWO_DAYS = (datetime.now(ZoneInfo("America/New_York")) + timedelta(days=2)).date().isoformat()


def planned(client: Client, name: str, number: str, hours: tuple[str, str]) -> str:
    window = {"start": f"{IN_TWO_DAYS}T{hours[0]}", "end": f"{IN_TWO_DAYS}T{hours[1]}"}
    job = opened(client, customer={"name": name, "phone": number, "texts_allowed": True}, window=window)
    done(client.command(job["id"], "assign_technician", technician_id=MARCO))
    return str(job["id"])


def test_a_day_is_sent_as_one_text(cloud: LocalCloud, dana: Client, board: Boards, phone: Phone) -> None:
    planned(dana, "Ellen Whitaker", "+16175550151", ("08:00", "10:00"))
    planned(dana, "Grace Okafor", "+16175550152", ("13:00", "15:00"))
    cloud.idle(delayed=True)
    assert bodies(cloud, PHONES[MARCO]) == [], "planning is silent"
    page = board("dana@example.com")
    rail = page.get_by_role("listitem", name="Marco Delgado")
    for _ in range(2):
        page.get_by_role("button", name="Day after").click()
    waiting = drawer(page, "Ellen Whitaker").get_by_role("list", name="Texts")
    expect(waiting).to_contain_text(re.compile("New job .*Ellen Whitaker"))
    expect(waiting).to_contain_text(re.compile("Marco comes .*Leaves"))
    page.keyboard.press("Escape")

    rail.get_by_role("button", name="Send the day to Marco Delgado").click()
    expect(page.locator(".toast")).to_contain_text("Marco Delgado gets")
    expect(rail).to_contain_text("Day sent", timeout=15_000)
    expect(rail.get_by_role("button")).to_have_count(0)

    (body,) = bodies(cloud, PHONES[MARCO])
    assert re.search(r": 2 jobs, first 8-10 AM at 48 Maple St, Quincy\. All of it: http", body)
    marcos = phone()
    marcos.goto(cloud.url + link(cloud, PHONES[MARCO], "t"))
    expect(marcos.get_by_role("heading", name="Ellen Whitaker")).to_be_visible()
    marcos.get_by_role("link", name="Grace Okafor").click()
    expect(marcos.get_by_role("heading", name="Grace Okafor")).to_be_visible()

    told = drawer(page, "Grace Okafor").get_by_role("list", name="Texts")
    expect(told).to_contain_text(re.compile("2 jobs, first 8-10 AM.*in the text for"))
    page.keyboard.press("Escape")
    expect(card(page, "Assigned", "Grace Okafor")).to_be_visible()
