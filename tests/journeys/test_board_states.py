"""What is empty, loading or failing says so, is found right by axe and fits every screen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page, Route, expect

from tests.journeys.eyes import Eyes
from tests.still_board import SITE, Answers, StillBoard, day

PLACES = {
    "#/": "main",
    "#/day": "main",
    "#/week": "main",
    "#/analytics": "main",
    "#/inbox": "main",
    "#/inbox/16175550122": "main",
    "#/company": "main",
    "#/jobs/MX5S1TAB": ".drawer",
    "#/new": "dialog:modal",
    "#/palette": "dialog:modal",
}
SESSION = {"GET /api/session": day()["GET /api/session"]}
PHONE = "617 555 0199"
PROBLEM = {"error": {"code": "internal", "message": "", "fields": {}}}


def emptied() -> dict[str, Any]:
    """The day of a company that has nobody and nothing yet."""
    answers = dict(day())
    answers["GET /api/board"] = answers["GET /api/board"] | {"cards": [], "technicians": []}
    answers["GET /api/technicians"] = {"technicians": []}
    answers["GET /api/conversations"] = {"conversations": [], "unread": 0, "next": None}
    answers["GET /api/jobs"] = {"jobs": []}
    answers["GET /api/users"] = {"users": []}
    for name, report in day().items():
        if name.startswith("GET /api/analytics"):
            zero = {key: None if "minutes" in key else 0 for key in report["totals"]}
            days = [zero | {"day": one["day"]} for one in report["days"]]
            answers[name] = report | {"totals": zero, "days": days, "technicians": []}
    return answers


@contextmanager
def looked_at(
    browser: Browser, answers: Answers, otherwise: Callable[[Route], object] | None = None
) -> Iterator[tuple[Page, Eyes]]:
    """A first visit; `otherwise` is done with what has no answer."""
    context = browser.new_context(
        viewport={"width": 1440, "height": 900}, timezone_id="America/New_York", reduced_motion="reduce"
    )
    page = StillBoard(context, answers, stopped="GET /api/board" in answers, otherwise=otherwise).page
    page.goto(SITE)
    eyes = Eyes(page)
    yield page, eyes
    context.close()
    assert eyes.wrong == []


def at(page: Page, place: str) -> None:
    """There, where the words of who calls and of what is looked for are typed."""
    page.keyboard.press("Escape")
    page.evaluate("(place) => { location.hash = place }", place.replace("#/palette", "#/"))
    if place == "#/palette":
        page.keyboard.press("Control+k")
        page.get_by_role("combobox", name="Find a job or a command").fill(PHONE)
    elif place == "#/new":
        page.get_by_label("Phone").fill(PHONE)
    expect(page.locator(PLACES[place]).last).to_be_visible()


def test_what_is_empty_fits_every_screen(browser: Browser) -> None:
    with looked_at(browser, emptied()) as (page, eyes):
        for place, where in PLACES.items():
            if "MX5S1TAB" in place:
                continue
            at(page, place)
            eyes.look(f"empty {place}", where)
            eyes.fits(f"empty {place}", 1024, 390)


def test_what_has_not_come_yet_fits_every_screen_and_counts_nothing(browser: Browser) -> None:
    waiting: list[Route] = []
    with looked_at(browser, SESSION, waiting.append) as (page, eyes):
        for place in PLACES:
            at(page, place)
            eyes.fits(f"loading {place}", 1024, 390)
        at(page, "#/")
        page.set_viewport_size({"width": 390, "height": 844})
        for count in page.locator(".colnav b").all():
            expect(count).to_have_text("\u2007")
        for route in waiting:
            route.abort()


def test_what_fails_says_so_and_fits_every_screen(browser: Browser) -> None:
    with looked_at(browser, SESSION, lambda route: route.fulfill(status=500, json=PROBLEM)) as (page, eyes):
        for place, where in PLACES.items():
            at(page, place)
            alert = page.locator(where).last.get_by_role("alert").first
            expect(alert).to_contain_text("could not be")
            expect(alert.get_by_role("button", name="Try again")).to_be_visible()
            if place in ("#/", "#/new", "#/palette"):
                eyes.look(f"failing {place}", where)
            eyes.fits(f"failing {place}", 1024, 390)
        # Without a connection the phone says so in words: its dot alone would be a colour.
        at(page, "#/")
        page.set_viewport_size({"width": 390, "height": 844})
        expect(page.locator(".state--reconnecting").get_by_text("Reconnecting")).to_be_in_viewport()
