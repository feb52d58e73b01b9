"""What strangers type is shown as they typed it, on every screen of all three people, and never runs."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.cloud import Client, LocalCloud
from tests.integration.any_command import Job
from tests.integration.dispatch_day import done, undo_time
from tests.journeys.conftest import SIZE, Boards, Pages
from tests.journeys.on_screen import card, drawer, stands_in

RUN = "window.__ran = (window.__ran || 0) + 1"
SCRIPT = f"<script>{RUN}</script>"
IMAGE = f'"><img src=x onerror="{RUN}">'
NAME = f"<b>Bobby</b>{IMAGE}"[:80]
STREET = f"1 <svg onload='{RUN}'> St"
TOWN = "{{7*7}}<i>Quincy</i>"
ISSUE = f"Leak {SCRIPT} {IMAGE} javascript:{RUN} {{% raw %}} ${{{RUN}}}"
NOTE = f"Note {SCRIPT}{IMAGE}<style>body{{display:none}}</style>"
REASON = f"Why <iframe srcdoc='{SCRIPT}'></iframe>"
PHONE = "+16175550177"
HIRED = "44444444-4444-4444-8444-444444444444"


@pytest.fixture
def job(cloud: LocalCloud, dana: Client) -> Iterator[Job]:
    """Everything anybody can type into one job, typed by somebody who means harm."""
    undo_time(dana, 0)
    made = Job(
        cloud,
        dana,
        PHONE,
        issue=ISSUE,
        customer={"name": NAME, "phone": PHONE, "texts_allowed": True},
        location={"street": STREET, "town": TOWN},
    )
    done(made.assigned())
    done(made.technician("arrive"))
    done(made.technician("add_note", text=NOTE))
    done(made.customer("add_note", text=NOTE))
    done(made.technician("request_parts", text=NOTE))
    done(made.office("hold_job", reason=REASON, text=NOTE))
    line = {"kind": "part", "description": f"Valve {IMAGE}", "quantity": 1, "unit_price_cents": 21240}
    done(made.technician("send_quote", lines=[line], notes=NOTE))
    done(made.answer("ask", text=NOTE))
    cloud.idle(delayed=True)
    assert cloud.text_from(PHONE, NOTE) == 200
    cloud.idle(delayed=True)
    yield made


class Harm:
    """What scripts did on the pages it watches."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def watch(self, page: Page) -> Page:
        """A dialog would be a script's, and only an image that was typed asks for the address x."""
        page.on("dialog", lambda dialog: (self.seen.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: self.seen.append(request.url) if request.url.endswith("/x") else None)
        return page

    def none_on(self, page: Page) -> None:
        assert page.evaluate("() => window.__ran || 0") == 0
        assert page.locator("img[src=x], iframe, svg[onload]").count() == 0
        assert page.evaluate("() => getComputedStyle(document.body).display") != "none"
        assert self.seen == []


@pytest.fixture
def harm() -> Harm:
    return Harm()


def test_what_strangers_type_never_runs(
    cloud: LocalCloud, dana: Client, job: Job, board: Boards, opened_pages: Pages, harm: Harm
) -> None:
    danas = harm.watch(board("dana@example.com"))
    stands_in(danas, "Quote Pending", NAME)
    hers = card(danas, "Quote Pending", NAME)
    expect(hers).to_contain_text(STREET)
    expect(hers).to_contain_text(TOWN)
    expect(hers).to_contain_text("Leak <script>")
    record = drawer(danas, NAME)
    for section in ("History", "Texts", "Quote", "Facts"):
        expect(record.get_by_role("region", name=section)).to_be_visible()
    expect(record.get_by_role("region", name="History")).to_contain_text(NOTE)
    expect(record.get_by_role("region", name="Texts")).to_contain_text(NOTE)
    expect(record.get_by_role("region", name="Quote")).to_contain_text(f"Valve {IMAGE}")
    harm.none_on(danas)
    danas.keyboard.press("Escape")
    card(danas, "Quote Pending", NAME).get_by_role("button", name="Move").click()
    expect(danas.get_by_role("dialog", name="Move <b>Bobby</b>")).to_be_visible()
    harm.none_on(danas)

    # What the office types of itself is as harmless, and so is the inbox, also from somebody nobody knows.
    hired = {"name": NAME, "phone": "+16175550178", "skills": [IMAGE[:40]]}
    status, said = dana.put(f"/api/technicians/{HIRED}", hired)
    assert status == 201, said
    _, settings = dana.get("/api/settings")
    priced = [{"kind": "part", "description": f"Valve {IMAGE}", "unit_price_cents": 100}]
    status, said = dana.put("/api/settings", settings | {"name": "<b>Us</b><img src=x>", "price_book": priced})
    assert status == 200, said
    assert cloud.text_from("+16175550179", NOTE) == 200
    danas.keyboard.press("Escape")
    for place, words in (
        (f"inbox/{PHONE[1:]}", (NOTE, NAME)),
        ("inbox/16175550179", (NOTE,)),
        ("company", (NAME, IMAGE[:40])),
        ("day", (NAME, STREET)),
        ("week", (NAME,)),
        (f"jobs/{job.id}", (NOTE, NAME)),
    ):
        danas.evaluate("(hash) => { location.hash = hash }", f"#/{place}")
        for some in words:
            expect(danas.get_by_text(some).first).to_be_attached()
        harm.none_on(danas)
    danas.get_by_role("button", name="Revise").click()
    danas.get_by_role("button", name="From price book").click()
    expect(danas.get_by_text(f"Valve {IMAGE}").first).to_be_attached()
    harm.none_on(danas)

    phone = {"width": 390, "height": 844}
    for path, words in (
        (job.path("t", 1), (NAME, STREET, TOWN, NOTE, "Leak <script>")),
        (job.path("s", 1), (NOTE, "Leak <script>")),
        (job.path("q", 1), (f"Valve {IMAGE}", NOTE, NAME)),
    ):
        page = harm.watch(opened_pages(phone))
        page.goto(cloud.url + path)
        for some in words:
            expect(page.locator("main")).to_contain_text(some)
        # Live: the page swaps itself for a fresh one, and that one is as harmless.
        done(job.office("add_note", text=f"{NOTE} once more"))
        if path.startswith("/t/"):
            expect(page.locator("main")).to_contain_text("once more")
        harm.none_on(page)

    phones = harm.watch(opened_pages(SIZE))
    phones.goto(f"{cloud.url}/phones")
    expect(phones.get_by_text("Note <script>").first).to_be_visible()
    harm.none_on(phones)

    done(job.answer("approve", name=NAME))
    answered = harm.watch(opened_pages(phone))
    answered.goto(cloud.url + job.path("q", 1))
    expect(answered.get_by_role("heading", name="Approved", exact=True)).to_be_visible()
    expect(answered.locator("main")).to_contain_text(NAME)
    harm.none_on(answered)
    done(job.technician("complete_job", text=NOTE))
    danas.goto(f"{cloud.url}/#/analytics")
    expect(danas.locator(".kpi").first).to_be_visible()
    harm.none_on(danas)


def test_a_refused_form_shows_what_was_typed_and_does_not_run_it(
    cloud: LocalCloud, opened_pages: Pages, harm: Harm
) -> None:
    page = harm.watch(opened_pages({"width": 390, "height": 844}))
    page.goto(f"{cloud.url}/request?lang={SCRIPT}")
    for field, typed in (("name", NAME), ("phone", IMAGE), ("address", STREET), ("issue", f"</textarea>{ISSUE}")):
        page.locator(f"[name={field}]").fill(typed)
    page.get_by_role("button", name="Send request").click()
    expect(page.get_by_role("alert")).to_contain_text("Not sent yet.")
    expect(page.get_by_label("Your name")).to_have_value(NAME)
    expect(page.get_by_label("What is wrong?")).to_have_value(f"</textarea>{ISSUE}")
    harm.none_on(page)
