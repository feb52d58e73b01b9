"""How soon a page behind a link is seen on a cheap phone with a bad connection, and what it weighs on its way."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from bench.company import LINES, staffed, taken
from bench.row import Row, median
from tests.cloud import LocalCloud
from tests.integration.any_command import Job

# Chrome's own "slow 3G": each request waits a round trip, and so many bytes come in a second.
ROUND_TRIP_MS, BYTES_PER_SECOND, CPU = 400, 400_000 / 8, 4
TIMES = 5
GOAL_MS, GOAL_BYTES = 1000, 50 * 1024
_PAINTED = """() => new Promise((told) => {
  const seen = new PerformanceObserver((list) => {
    const first = list.getEntriesByName('first-contentful-paint')[0]
    if (first) told(first.startTime)
  })
  seen.observe({type: 'paint', buffered: true})
})"""
_MOVED = """() => new Promise((told) => {
  let sum = 0
  const seen = new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value }))
  seen.observe({type: 'layout-shift', buffered: true})
  setTimeout(() => told(sum), 200)
})"""


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder, LocalCloud(Path(folder) / "data", site=True) as cloud:
        dana = staffed(cloud, undo_seconds=0)
        job = Job(cloud, dana, "+16175550117", issue="No heat since last night. Furnace clicks, smells a bit of gas.")
        taken(job.assigned(taken(dana.get("/api/technicians"))["technicians"][0]["id"]))
        taken(job.office("send_quote", lines=LINES))
        paths = {
            "portal": job.path("t", 1),
            "status": job.path("s", 1),
            "quote": job.path("q", 1),
            "request": "/request",
        }
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
            )
            loads = {name: [_load(browser, cloud.url + path) for _ in range(TIMES)] for name, path in paths.items()}
            browser.close()
    painted = {name: median([one["painted_ms"] for one in every]) for name, every in loads.items()}
    weight = {name: max(one["bytes"] for one in every) for name, every in loads.items()}
    moved = max(one["moved"] for every in loads.values() for one in every)
    return [
        Row(
            "first paint behind a link, slow 3G and a quarter of the CPU",
            f"{', '.join(f'{name} {ms / 1000:.2f} s' for name, ms in painted.items())}; layout shift {moved:g}",
            f"≤ {GOAL_MS / 1000:.1f} s each, nothing moves",
            max(painted.values()) <= GOAL_MS and moved == 0,
            {"painted_ms": painted, "layout_shift": moved, "round_trip_ms": ROUND_TRIP_MS, "cpu": CPU},
        ),
        Row(
            "first load of a page behind a link",
            ", ".join(f"{name} {size / 1024:.1f} KB" for name, size in weight.items()),
            "≤ 50 KB in all",
            max(weight.values()) <= GOAL_BYTES,
            {"bytes": weight},
        ),
    ]


def _load(browser: Browser, url: str) -> dict[str, Any]:
    """One cold load, with everything that the page fetches by itself."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    wire = context.new_cdp_session(page)
    received: list[float] = []
    wire.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    wire.send("Network.enable")
    throughput = {"downloadThroughput": BYTES_PER_SECOND, "uploadThroughput": BYTES_PER_SECOND}
    wire.send("Network.emulateNetworkConditions", {"offline": False, "latency": ROUND_TRIP_MS, **throughput})
    wire.send("Emulation.setCPUThrottlingRate", {"rate": CPU})
    page.goto(url, wait_until="load")
    measured = {"painted_ms": page.evaluate(_PAINTED), "moved": page.evaluate(_MOVED), "bytes": sum(received)}
    context.close()
    return measured
