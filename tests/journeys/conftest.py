"""A browser, a running local cloud with the built board, and the three people who use it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.chromium import launched
from tests.cloud import Client, LocalCloud
from tests.integration.dispatch_day import staffed

SIZE = {"width": 1440, "height": 900}
# Nothing here looks again by itself in so short a time: what comes was pushed, however busy the machine is.
expect.set_options(timeout=10_000)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = launched(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    folder: Path = tmp_path_factory.mktemp("journey")
    with LocalCloud(folder / "data", site=True) as running:
        yield running


@pytest.fixture(scope="module")
def dana(cloud: LocalCloud) -> Client:
    """The owner, over the API; the technicians exist, the undo time is short."""
    return staffed(cloud, undo_seconds=1)


Pages = Callable[[dict[str, int]], Page]
Boards = Callable[[str], Page]
Phone = Callable[[], Page]


@contextmanager
def strangers(browser: Browser) -> Iterator[Pages]:
    """Opens pages that are strangers to each other; fails when one of them logged an error nobody expected."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def page(size: dict[str, int]) -> Page:
        context = browser.new_context(viewport=size, timezone_id="Asia/Tokyo")  # type: ignore[arg-type]
        contexts.append(context)
        made = context.new_page()
        made.set_default_timeout(10_000)
        made.on("pageerror", lambda error: complaints.append(str(error)))
        return made

    yield page
    for context in contexts:
        context.close()
    assert complaints == []


def sign_in(page: Page, cloud: LocalCloud, email: str) -> Page:
    """A board somebody has signed in to, live."""
    page.goto(cloud.url)
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password").fill("dispatch-demo")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("status").get_by_text("Live", exact=True).wait_for()
    return page


@pytest.fixture
def opened_pages(browser: Browser) -> Iterator[Pages]:
    with strangers(browser) as page:
        yield page


@pytest.fixture
def board(cloud: LocalCloud, dana: Client, opened_pages: Pages) -> Boards:
    """`board("dana@example.com")`: a board of this test alone."""
    return lambda email: sign_in(opened_pages(SIZE), cloud, email)


@pytest.fixture(scope="module")
def desks(browser: Browser, cloud: LocalCloud, dana: Client) -> Iterator[tuple[Page, Page]]:
    """Dana's board and Omar's, open all day: the journeys of a module pass before the same eyes."""
    with strangers(browser) as page:
        yield (
            sign_in(page(SIZE), cloud, "dana@example.com"),
            sign_in(page(SIZE), cloud, "omar@example.com"),
        )


@pytest.fixture
def phone(opened_pages: Pages) -> Phone:
    """A page on a phone."""
    return lambda: opened_pages({"width": 390, "height": 844})


@pytest.fixture(autouse=True)
def closed_drawers(request: pytest.FixtureRequest) -> None:
    """Boards that stay open for a module begin each journey at the board itself."""
    if "desks" in request.fixturenames:
        for page in request.getfixturevalue("desks"):
            page.evaluate("() => { location.hash = '#/' }")
            expect(page.get_by_role("dialog")).to_have_count(0)
