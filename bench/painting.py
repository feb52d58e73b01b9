"""What painting a screen of the built board costs, against a bare Preact list of the very same elements."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import CDPSession, Page, Route, sync_playwright

from bench.row import Row, median
from tests.cloud import ROOT
from tests.still_board import Answers, StillBoard

ROUNDS, WARM = 5, 1
GOAL = 1.3
PREACT = ROOT / "static-site" / "node_modules" / "preact" / "dist" / "preact.mjs"
SCRIPT = Path(__file__).with_suffix(".js")
SHIFT = {day: ["08:00", "17:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
COMPANY = {
    "name": "Bench", "phone": "+16175550140", "zone": "America/New_York", "hours": SHIFT, "price_book": [],
    "tax": {"percent": 0, "kinds": []}, "undo_seconds": 5, "quiet_hours": None, "review_link": None,
}  # fmt: skip
DANA = {"id": "dana", "name": "Dana Whitfield", "role": "owner"}


def against_a_bare_list(what: str, answers: Answers, place: str, jobs: int) -> Row:
    """The row of `what`: painting what is at `place`, for example `#/day`, with so many jobs on it."""
    with still_board(answers) as board:
        page = board.page
        page.route("**/preact.js", lambda route: preact(route))
        board.open(place)
        page.locator("main [data-job]").nth(jobs - 1).wait_for(state="attached")
        page.evaluate(SCRIPT.read_text("utf-8"), place)
        page.evaluate("() => window.bench.learn()")
        clock = page.context.new_cdp_session(page)
        clock.send("Performance.enable", {"timeDomain": "threadTicks"})
        pairs = [painted(page, clock, jobs) for _ in range(ROUNDS + WARM)][WARM:]
    ours, bare = median([one for one, _ in pairs]), median([other for _, other in pairs])
    return Row(
        what,
        f"{ours / bare:.2f} × a bare list of the same elements ({ours:.0f} ms of CPU, bare {bare:.0f} ms)",
        f"≤ {GOAL} × a bare Preact list",
        ours <= GOAL * bare,
        {"ratio": ours / bare, "ours_ms": ours, "bare_ms": bare, "rounds": ROUNDS},
    )


@contextmanager
def still_board(answers: Answers) -> Iterator[StillBoard]:
    """A browser of its own with the board in it: nothing but the browser is measured."""
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        context = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
        yield StillBoard(context, answers, stopped=False)
        browser.close()


def preact(route: Route) -> None:
    route.fulfill(body=PREACT.read_bytes(), content_type="text/javascript")


def painted(page: Page, clock: CDPSession, jobs: int) -> tuple[float, float]:
    """What one painting of the screen costs, and what the bare one beside it."""
    page.evaluate("() => window.bench.away()")
    ours = timed(page, clock, "ours", jobs)
    page.evaluate("() => window.bench.clear()")
    bare = timed(page, clock, "bare", jobs)
    page.evaluate("() => window.bench.back()")
    return ours, bare


def timed(page: Page, clock: CDPSession, what: str, jobs: int) -> float:
    """Milliseconds the page's main thread worked: script, style, layout and paint, whoever else is on the processor.

    Raises ValueError when not every job was painted.
    """
    before = worked(clock)
    drawn = page.evaluate(f"() => window.bench.{what}()")
    spent = worked(clock) - before
    if drawn != jobs:
        raise ValueError(f"{what} painted {drawn} jobs, not {jobs}")
    return spent


def worked(clock: CDPSession) -> float:
    metrics: list[dict[str, Any]] = clock.send("Performance.getMetrics")["metrics"]
    return 1000 * float(next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration"))


def asked_for(cards: list[dict[str, Any]], crew: int, now: str) -> dict[str, Any]:
    """The answers to what a board asks when it opens."""
    board = {"cards": cards, "technicians": technicians(crew), "company": COMPANY, "you": DANA, "now": now}
    return {
        "GET /api/session": {"you": DANA},
        "GET /api/board": board,
        "POST /api/board/ticket": {"url": "wss://board.invalid/socket"},
        "GET /api/conversations": {"conversations": [], "unread": 0, "next": None},
    }


def technicians(number: int) -> list[dict[str, Any]]:
    return [
        {
            "id": f"t{n}",
            "name": f"Technician {n:02}",
            "phone": f"+161755501{n:02}",
            "skills": ["Boilers", "Gas"][n % 2 :],
        }
        | {"home": None, "hours": SHIFT, "active": True, "language": "en"}
        for n in range(number)
    ]
