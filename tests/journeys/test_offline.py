"""The portal without signal: what is tapped is kept on the phone, shown as done, and sent in order, once."""

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import MARCO, PHONES, ROSA, bodies, done, link, opened, undo_time
from tests.journeys.axe import wrong_by_axe
from tests.journeys.on_screen import sheet
from tests.journeys.patchy import Patchy, Signal

PHONE = "+16175550191"
KEPT = """async (path) => {
  const served = () => navigator.serviceWorker.controller
  const kept = async () => served() && await caches.match(path) && await caches.match('/portal-offline.js')
  while (!await kept()) await new Promise((soon) => setTimeout(soon, 20))
}"""
# Without locks, as in older browsers, the tabs have the lease in their store.
NO_LOCKS = "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })"
FULL = "() => { IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError') } }"
PICTURE = Path(__file__).parents[2] / "static-site" / "public" / "icon-180.png"
Story = dict[str, Any]


class Phone:
    """Marco's phone in his pocket: one browser with everything it keeps, whose network is cut at will."""

    def __init__(self, browser: Browser, net: Patchy, cloud: LocalCloud) -> None:
        self.net, self._cloud = net, cloud
        self.context: BrowserContext = browser.new_context(
            viewport={"width": 390, "height": 844}, proxy={"server": net.server, "bypass": "<-loopback>"}
        )
        self.context.set_default_timeout(10_000)
        self.path = ""

    def open(self, path: str = "") -> Page:
        """A tab on the portal; the first time its worker has kept the page when this returns."""
        first, self.path = bool(path), path or self.path
        page = self.context.new_page()
        page.goto(self._cloud.url + self.path)
        page.wait_for_function("() => window.truckrollQueue")
        if first:
            # Playwright takes a promise for true, so the page itself asks until it is so.
            page.evaluate(KEPT, self.path)
        return page

    def close(self) -> None:
        self.context.close()
        self.net.__exit__()

    def away(self) -> None:
        self.net.cut()
        self.context.set_offline(True)

    def back(self) -> None:
        self.net.signal = "up"
        self.context.set_offline(False)


def waiting(page: Page, count: int) -> None:
    expect(page.locator("body")).to_have_attribute("data-waiting", str(count))


def events(dana: Client, job: Story) -> list[Story]:
    found: list[Story] = dana.get(f"/api/jobs/{job['id']}")[1]["events"]
    return [event for event in found if event["by"]["role"] == "technician" or event["type"] == "late_action_kept"]


@pytest.fixture
def marcos(browser: Browser, cloud: LocalCloud, dana: Client) -> Iterator[Callable[[], tuple[Phone, Page, Story]]]:
    """`marcos()`: his phone, open on a fresh job with signal; the phone, the tab, and the job."""
    undo_time(dana, 0)
    phones: list[Phone] = []

    def take() -> tuple[Phone, Page, Story]:
        job = opened(dana, customer={"name": "Ofelia Lane", "phone": PHONE, "texts_allowed": True})
        done(dana.command(job["id"], "assign_technician", technician_id=MARCO))
        cloud.idle(delayed=True)
        net = Patchy()
        net.__enter__()
        phones.append(Phone(browser, net, cloud))
        return phones[-1], phones[-1].open(link(cloud, PHONES[MARCO], "t")), job

    yield take
    for phone in phones:
        phone.close()


def test_a_visit_in_a_basement(
    cloud: LocalCloud, dana: Client, marcos: Callable[[], tuple[Phone, Page, Story]]
) -> None:
    phone, page, job = marcos()
    told = len(bodies(cloud, PHONE))
    phone.away()
    page.get_by_role("button", name="En route, there in 20 minutes").click()
    expect(page.get_by_text("No signal: 1 action waiting")).to_be_visible()
    page.get_by_role("button", name="Arrived").click()
    note = sheet(page, "Note")
    note.get_by_role("textbox").fill("Gas off at the meter")
    note.get_by_role("button", name="Save note").click()
    waiting(page, 3)
    page.close()

    page = phone.open()
    expect(page.get_by_text("No signal: 3 actions waiting")).to_be_visible()
    expect(page.get_by_text("By phone to Dana").locator("+ *")).to_contain_text("when this phone last had signal")
    expect(page.locator("#waiting")).to_contain_text("Gas off at the meter")
    assert wrong_by_axe(page) == []
    expect(page.locator(".head .tag").first).to_have_text("On site")
    expect(page.locator(".bar").get_by_role("link", name="Completed")).to_be_visible()
    page.locator(".bar").get_by_role("button", name="Undo").click()
    waiting(page, 2)
    assert events(dana, job) == []

    phone.back()
    waiting(page, 0)
    expect(page.locator("#waiting, #signal")).to_have_count(0)
    expect(page.locator(".bar").get_by_role("link", name="Completed")).to_be_visible()
    sent = events(dana, job)
    assert [event["type"] for event in sent] == ["technician_en_route", "technician_arrived"]
    assert sent[0]["tapped_at"] < sent[1]["tapped_at"] < sent[0]["at"]
    cloud.idle(delayed=True)
    assert not any("on the way" in body for body in bodies(cloud, PHONE)[told:])
    assert "has arrived" in bodies(cloud, PHONE)[-1]


def test_what_was_refused_says_whose_change_it_was_and_keeps_the_words(
    dana: Client, marcos: Callable[[], tuple[Phone, Page, Story]]
) -> None:
    phone, page, job = marcos()
    phone.away()
    moved = sheet(page, "Reschedule")
    moved.get_by_label("Why?").fill("Stuck on the bridge")
    moved.get_by_role("button", name="Change the time").click()
    waiting(page, 1)
    window = {"start": "2031-03-04T10:00", "end": "2031-03-04T12:00"}
    done(dana.command(job["id"], "schedule_visit", window=window))
    phone.back()
    refused = page.locator("#refused")
    expect(refused).to_contain_text("1 action was not accepted")
    expect(refused).to_contain_text("Dana at the office had already moved this visit to Tue, Mar 4, 2031, 10 AM–12 PM")
    page.reload()
    expect(refused).to_contain_text("Stuck on the bridge")
    assert wrong_by_axe(page) == []
    refused.get_by_role("button", name="Send as note").click()
    note = page.locator(".sheet:target")
    note.get_by_role("button", name="Save note").click()
    expect(refused).to_have_count(0)
    waiting(page, 0)
    assert [event["type"] for event in events(dana, job)] == ["note_added"]
    assert "Stuck on the bridge" in events(dana, job)[0]["text"]


def test_what_waits_when_the_visit_goes_to_somebody_else_is_kept_for_the_office(
    dana: Client, marcos: Callable[[], tuple[Phone, Page, Story]]
) -> None:
    phone, page, job = marcos()
    phone.away()
    page.get_by_role("button", name="En route", exact=True).click()
    page.get_by_role("button", name="Arrived").click()
    waiting(page, 2)
    done(dana.command(job["id"], "assign_technician", technician_id=ROSA))
    phone.back()
    expect(page.get_by_role("heading", name="This visit was given to somebody else")).to_be_visible()
    expect(page.get_by_text("2 actions you tapped without signal are kept.")).to_be_visible()
    assert [event["wanted"] for event in events(dana, job)] == ["start_travel", "arrive"]
    phone.away()
    again = phone.open()
    expect(again.get_by_role("heading", name="This visit was given to somebody else")).to_be_visible()
    expect(again.locator("#kept")).to_be_visible()
    assert wrong_by_axe(again) == []
    assert "Ofelia" not in page.evaluate("async (path) => (await caches.match(path)).text()", phone.path)


def test_two_tabs_and_an_answer_that_is_lost_are_one_effect(
    dana: Client, marcos: Callable[[], tuple[Phone, Page, Story]]
) -> None:
    phone, page, job = marcos()
    phone.context.add_init_script(NO_LOCKS)
    page.reload()
    page.wait_for_function("() => window.truckrollQueue && !navigator.locks")
    phone.net.cut("swallow")
    page.get_by_role("button", name="En route", exact=True).click()
    expect(page.get_by_text("No signal: 1 action waiting")).to_be_visible()
    # Shown at once; what was asked arrives a little later.
    until = time.monotonic() + 10
    while not events(dana, job) and time.monotonic() < until:
        page.wait_for_timeout(20)
    assert [event["type"] for event in events(dana, job)] == ["technician_en_route"]
    phone.net.signal = "up"
    second = phone.open()
    for tab in (page, second):
        tab.evaluate("() => dispatchEvent(new Event('online'))")
    waiting(page, 0)
    waiting(second, 0)
    expect(second.get_by_role("button", name="Arrived")).to_be_visible()
    assert [event["type"] for event in events(dana, job)] == ["technician_en_route"]


def test_every_photo_waits_and_what_the_phone_cannot_keep_is_said_or_sent(
    dana: Client, marcos: Callable[[], tuple[Phone, Page, Story]]
) -> None:
    phone, page, job = marcos()
    phone.away()
    photo = sheet(page, "Photo")
    choose, send = photo.locator("[multiple]"), photo.get_by_role("button", name="Send photo")
    choose.set_input_files([PICTURE, PICTURE.with_name("icon-192.png")])
    send.click()
    expect(photo.get_by_role("status")).to_contain_text("Saved on this phone.")
    waiting(page, 2)
    # Of no sheet, and too many minutes.
    page.evaluate("() => truckrollQueue.enqueue({ command: 'report_running_late', minutes: '9000' })")
    page.evaluate(FULL)
    choose.set_input_files(PICTURE)
    send.click()
    expect(photo.get_by_role("alert")).to_contain_text("Your photo is still here")
    expect(photo.get_by_role("status")).to_be_empty()
    photo.get_by_role("link", name="Back").click()

    phone.back()
    waiting(page, 0)
    expect(page.locator("#refused").get_by_role("button", name="Send as note")).to_be_visible()
    assert [event["type"] for event in events(dana, job)] == ["photo_added", "photo_added"]
    page.get_by_role("button", name="En route", exact=True).click()
    expect(page.get_by_role("button", name="Arrived")).to_be_visible()
    assert events(dana, job)[-1]["type"] == "technician_en_route"


TAPS: tuple[dict[str, str], ...] = (
    {"command": "start_travel"},
    {"command": "start_travel", "eta_minutes": "20"},
    {"command": "arrive"},
    {"command": "add_note", "text": "Valve does not close"},
    {"command": "request_parts", "text": "Gas valve, 1"},
    {"command": "hold_job", "reason": "Waiting for parts"},
    {"command": "resume_job"},
    {"command": "report_running_late", "minutes": "10"},
    {"command": "report_running_late", "minutes": "9000"},
    {"command": "complete_job", "text": "Done"},
)
SIGNALS: tuple[Signal, ...] = ("up", "down", "swallow")


def chance_session(seed: int, dana: Client, phone: Phone, page: Page, job: Story) -> list[str]:
    """Taps, cuts, closed tabs and a dispatcher, all by chance; the ids of the taps in their order, all of them sent."""
    chance = random.Random(seed)
    tabs, taps = [page], []
    reassigned_at = chance.randrange(10) if chance.random() < 0.25 else None
    for step in range(8):
        if chance.random() < 0.5:
            phone.net.cut(chance.choice(SIGNALS))
        taps.append(chance.choice(tabs).evaluate("(tap) => truckrollQueue.enqueue(tap)", chance.choice(TAPS)))
        if chance.random() < 0.3:
            phone.net.cut(chance.choice(SIGNALS))
        if step == reassigned_at:
            # Refused where *Arrived* was faster.
            assert dana.command(job["id"], "assign_technician", technician_id=ROSA)[0] in (200, 409)
        if chance.random() < 0.25:
            tabs.append(phone.open())
        if len(tabs) > 1 and chance.random() < 0.5:
            tabs.pop(chance.randrange(len(tabs))).close()
        if chance.random() < 0.3:
            for tab in tabs:
                tab.evaluate("() => void dispatchEvent(new Event('online'))")
    phone.net.signal = "up"
    for tab in tabs:
        tab.evaluate("() => void dispatchEvent(new Event('online'))")
    expect(tabs[0].locator("body")).to_have_attribute("data-waiting", "0", timeout=30_000)
    for tab in tabs[1:]:
        tab.close()
    return taps


def test_every_tap_has_one_effect_or_one_visible_refusal_in_order(
    dana: Client, marcos: Callable[[], tuple[Phone, Page, Story]], rounds: Callable[[int, int], int]
) -> None:
    for seed in range(rounds(2, 200)):
        phone, page, job = marcos()
        taps = chance_session(seed, dana, phone, page, job)
        end = phone.open()
        expect(end.locator("body[data-waiting='0']")).to_be_attached()
        refused = end.locator("#refused [data-tap]").evaluate_all("all => all.map((one) => one.dataset.tap)")
        kept = end.locator("#kept [data-tap]").evaluate_all("all => all.map((one) => one.dataset.tap)")
        ids = [event["command_id"] for event in events(dana, job)]
        # One command may bring two events, side by side.
        effects = [one for n, one in enumerate(ids) if n == 0 or ids[n - 1] != one]
        for tap in taps:
            outcomes = [effects.count(tap), effects.count(f"late-{tap}"), refused.count(tap)]
            assert sorted(outcomes) == [0, 0, 1], (seed, tap, outcomes)
        assert kept == [tap for tap in taps if f"late-{tap}" in effects], seed
        in_order = [taps.index(one.removeprefix("late-")) for one in effects]
        assert in_order == sorted(in_order), seed
        phone.close()
