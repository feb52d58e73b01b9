"""Painting a day of 300 jobs in the rows of 40 technicians, against a bare Preact list of the very same elements."""

import mimetypes
import os
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import CDPSession, Page, Route, sync_playwright

from bench.row import Row, median
from tests.cloud import ROOT

TECHNICIANS, JOBS = 40, 300
ROUNDS, WARM = 5, 1
GOAL = 1.3
SITE = "http://board.invalid"
DIST = ROOT / "static-site" / "dist"
PREACT = ROOT / "static-site" / "node_modules" / "preact" / "dist" / "preact.mjs"
SCRIPT = Path(__file__).with_suffix(".js")
DAY, NOW = "2026-11-23", "2026-11-23T16:42:00Z"
SHIFT = {day: ["08:00", "17:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
ISSUES = ("Boiler shows E110", "Kitchen sink drains slowly", "Yearly service", "Breaker trips again at once")
COLUMNS = ("completed", "in_progress", "en_route", "quote_pending", "assigned", "assigned", "assigned", "assigned")
PRIORITIES = ("routine", "routine", "urgent", "routine", "routine", "emergency", "routine")


def measure() -> list[Row]:
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        page = browser.new_page(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
        page.route("**/*", answered)
        page.goto(f"{SITE}/#/day")
        page.locator("main.plan [data-job]").nth(JOBS - 1).wait_for(state="attached")
        page.evaluate(SCRIPT.read_text("utf-8"))
        page.evaluate("() => window.bench.learn()")
        clock = page.context.new_cdp_session(page)
        clock.send("Performance.enable", {"timeDomain": "threadTicks"})
        pairs = [painted(page, clock) for _ in range(ROUNDS + WARM)][WARM:]
        browser.close()
    ours, bare = median([one for one, _ in pairs]), median([other for _, other in pairs])
    return [
        Row(
            f"painting {JOBS} jobs of {TECHNICIANS} technicians",
            f"{ours / bare:.2f} × a bare list of the same elements ({ours:.0f} ms of CPU, bare {bare:.0f} ms)",
            f"≤ {GOAL} × a bare Preact list",
            ours <= GOAL * bare,
            {"ratio": ours / bare, "ours_ms": ours, "bare_ms": bare, "rounds": ROUNDS},
        )
    ]


def painted(page: Page, clock: CDPSession) -> tuple[float, float]:
    """What one painting of the day costs, and what the bare one beside it."""
    page.evaluate("() => window.bench.away()")
    ours = timed(page, clock, "ours")
    page.evaluate("() => window.bench.clear()")
    bare = timed(page, clock, "bare")
    page.evaluate("() => window.bench.back()")
    return ours, bare


def timed(page: Page, clock: CDPSession, what: str) -> float:
    """Milliseconds the page's main thread worked: script, style, layout and paint, whoever else is on the processor.

    Raises ValueError when not every job was painted.
    """
    before = worked(clock)
    blocks = page.evaluate(f"() => window.bench.{what}()")
    spent = worked(clock) - before
    if blocks != JOBS:
        raise ValueError(f"{what} painted {blocks} jobs, not {JOBS}")
    return spent


def worked(clock: CDPSession) -> float:
    metrics: list[dict[str, Any]] = clock.send("Performance.getMetrics")["metrics"]
    return 1000 * float(next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration"))


def answered(route: Route) -> None:
    """The built board and the answers it needs, without a server: nothing but the browser is measured."""
    path = urlsplit(route.request.url).path
    if path in ANSWERS:
        route.fulfill(json=ANSWERS[path])
    elif path.startswith("/api/"):
        route.fulfill(status=404, json={"error": {"code": "not_found", "message": "", "fields": {}}})
    else:
        file = PREACT if path == "/preact.js" else DIST / (path.lstrip("/") or "index.html")
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        route.fulfill(body=file.read_bytes(), content_type=kind)


def technicians() -> list[dict[str, Any]]:
    return [
        {
            "id": f"t{n}",
            "name": f"Technician {n:02}",
            "phone": f"+161755501{n:02}",
            "skills": ["Boilers", "Gas"][n % 2 :],
        }
        | {"home": None, "hours": SHIFT, "active": True, "language": "en"}
        for n in range(TECHNICIANS)
    ]


def cards() -> list[dict[str, Any]]:
    """Seven or eight jobs each, an hour long, one after the other with a few overlaps; a day as it is at noon."""
    made = []
    for n in range(JOBS):
        who, turn = n % TECHNICIANS, n // TECHNICIANS
        begin = 8 + turn
        minutes = 30 if n % 7 == 0 else 0
        made.append(
            {
                "id": f"JOB{n:05}",
                "version": 3,
                "column": COLUMNS[turn],
                "priority": PRIORITIES[n % len(PRIORITIES)],
                "priority_reason": "no heat",
                "customer": f"Customer Number {n}",
                "phone": "+16175550142",
                "location": {"street": f"{n + 1} Saint Bartholomew Avenue", "town": "Braintree"},
                "issue": ISSUES[n % len(ISSUES)],
                "technician": {"id": f"t{who}", "name": f"Technician {who:02}"},
                "window": {"start": f"{DAY}T{begin:02}:{minutes:02}", "end": f"{DAY}T{begin + 1:02}:{minutes:02}"},
                "opened_at": "2026-11-23T12:00:00Z",
                "column_since": "2026-11-23T15:30:00Z",
                "quote": {"version": 1, "status": "sent", "total_cents": 61250} if turn == 3 else None,
            }
        )
    return made


COMPANY = {
    "name": "Bench", "phone": "+16175550140", "zone": "America/New_York", "hours": SHIFT, "price_book": [],
    "tax": {"percent": 0, "kinds": []}, "undo_seconds": 5, "quiet_hours": None, "review_link": None,
}  # fmt: skip
DANA = {"id": "dana", "name": "Dana Whitfield", "role": "owner"}
ANSWERS: dict[str, Any] = {
    "/api/session": {"you": DANA},
    "/api/board": {"cards": cards(), "technicians": technicians(), "company": COMPANY, "you": DANA, "now": NOW},
    "/api/conversations": {"conversations": [], "unread": 0, "next": None},
}
