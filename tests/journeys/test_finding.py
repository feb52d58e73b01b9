"""Finding a job and doing things to it by keyboard, and what the address keeps of what is looked at."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.cloud import Client
from tests.integration.dispatch_day import MARCO, opened
from tests.journeys.conftest import Boards
from tests.journeys.on_screen import stands_in

TOMORROW = (datetime.now(ZoneInfo("America/New_York")) + timedelta(days=1)).date().isoformat()


@pytest.fixture(scope="module")
def day_of_jobs(dana: Client) -> dict[str, str]:
    """A small board: what each customer's job is called."""
    window = {"start": f"{TOMORROW}T10:00", "end": f"{TOMORROW}T12:00"}
    return {
        name: opened(dana, customer={"name": name, "phone": phone, "texts_allowed": False}, issue=issue, **more)["id"]
        for name, phone, issue, more in (
            ("Gus Leek", "+16175550201", "Strong smell of gas in the kitchen", {}),
            ("Ivy Marsh", "+16175550202", "Yearly service", {"technician_id": MARCO}),
            ("Abe Tomorrow", "+16175550203", "Yearly service", {"window": window}),
        )
    }


def at(page: Page, hash: str) -> Page:
    page.goto(f"{page.url.split('#')[0]}#/{hash}")
    return page


def shows(page: Page, *customers: str) -> None:
    """These and no others stand in the columns."""
    expect(page.get_by_role("article")).to_have_count(len(customers))
    for name in customers:
        expect(page.get_by_role("article").filter(has_text=name)).to_be_visible()


def test_the_address_keeps_what_is_looked_at(day_of_jobs: dict[str, str], board: Boards) -> None:
    page = board("omar@example.com")
    shows(page, "Gus Leek", "Ivy Marsh")
    page.get_by_role("button", name="Emergency 1").click()
    shows(page, "Gus Leek")
    page.get_by_role("link", name="Gus Leek").click()
    expect(page).to_have_url(re.compile(rf"#/jobs/{day_of_jobs['Gus Leek']}\?only=emergency$"))
    page.reload()
    expect(page.get_by_role("dialog", name="Gus Leek")).to_be_visible()
    shows(page, "Gus Leek")
    page.keyboard.press("Escape")
    shows(page, "Gus Leek")
    page.get_by_label("Technician").first.select_option("Marco Delgado")
    shows(page)
    page.go_back()
    shows(page, "Gus Leek")
    page.get_by_role("button", name="Show all").click()
    shows(page, "Gus Leek", "Ivy Marsh")

    page.get_by_role("button", name="Day after").click()
    shows(page, "Abe Tomorrow")
    page.get_by_role("link", name="Day", exact=True).click()
    expect(page).to_have_url(re.compile(rf"#/day\?day={TOMORROW}$"))
    page.get_by_role("link", name="Abe Tomorrow").click()
    page.reload()
    expect(page.get_by_role("dialog", name="Abe Tomorrow")).to_be_visible()
    expect(page.get_by_role("region", name="Marco Delgado")).to_be_visible()
    copied = page.url
    page.get_by_role("button", name="Close").click()
    expect(page).to_have_url(re.compile(rf"#/day\?day={TOMORROW}$"))
    other = board("dana@example.com")
    other.goto(copied)
    other.reload()
    expect(other.get_by_role("dialog", name="Abe Tomorrow")).to_be_visible()

    # What nobody could have chosen is as if it were not there.
    at(page, "?only=__proto__&technician=nobody&priority=%3Cb%3E&day=2026-02-31&find=")
    shows(page, "Gus Leek", "Ivy Marsh")
    at(page, "jobs/%E0%A4%A?day=never")
    expect(page.get_by_text("There is no job")).to_be_visible()
    stands_in(page, "New", "Gus Leek")
    at(page, "?find=marsh")
    shows(page, "Ivy Marsh")
    page.get_by_role("button", name="“marsh”").click()
    shows(page, "Gus Leek", "Ivy Marsh")
