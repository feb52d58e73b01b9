"""A board of 1,000 cards: painting it, against a bare list of the very same elements, and typing a quote on it."""

from typing import Any

from playwright.sync_api import CDPSession, Page

from bench.painting import against_a_bare_list, asked_for, still_board, worked
from bench.row import Row, median
from tests.still_board import day

TECHNICIANS, JOBS = 40, 1_000
DAY, NOW = "2026-11-23", "2026-11-23T16:42:00Z"
COLUMNS = ("new", "assigned", "assigned", "en_route", "in_progress", "quote_pending", "completed", "assigned")
ISSUES = (
    "No heat since last night, and the furnace clicks every few minutes before it stops again",
    "Kitchen sink drains slowly",
    "Yearly service of the boiler, the key is with the neighbor on the second floor",
    "Breaker trips again at once",
)
PRIORITIES = ("routine", "routine", "urgent", "routine", "routine", "emergency", "routine")


# On a machine this much slower than ours. The browser's own slowing waits by the clock, and so would measure who else
# works here; what the page's thread works for one key, times this, does not.
SLOWER = 4
# The board loads a second time 3 s after it opened, and then every five minutes: that is not a key's work.
SECOND_LOAD_MS = 4_000
TYPED, PRICE, WARM, PAUSE_MS = "Replace the expansion tank and its valve, flush both loops", "145", 10, 100
GOAL_MS = 50


def measure() -> list[Row]:
    answers = asked_for(cards(), TECHNICIANS, NOW)
    return [against_a_bare_list(f"painting a board of {JOBS:,} cards", answers, "#/", JOBS), typing(answers)]


def typing(answers: dict[str, Any]) -> Row:
    """A line of a quote, written letter by letter beside the full board."""
    record = day()["GET /api/jobs/CZ6C7P2C"]
    job = record["job"] | {"id": "JOB00002"}
    preview = "POST /api/settings/wording/preview"
    with still_board(answers | {"GET /api/jobs/JOB00002": record | {"job": job}, preview: day()[preview]}) as board:
        page = board.open("#/jobs/JOB00002")
        page.get_by_role("button", name="Build a quote").click()
        page.wait_for_timeout(SECOND_LOAD_MS)
        clock = page.context.new_cdp_session(page)
        clock.send("Performance.enable", {"timeDomain": "threadTicks"})
        took = keys(page, clock, "Description, line 1", TYPED)[WARM:] + keys(page, clock, "Price, line 1", PRICE)
    worst, middle = max(took), median(took)
    return Row(
        f"a key in the quote builder beside {JOBS:,} cards, a CPU {SLOWER} times slower",
        f"the slowest of {len(took)} {worst:.0f} ms, the middle {middle:.0f} ms",
        f"≤ {GOAL_MS} ms each",
        worst <= GOAL_MS,
        {"worst_ms": worst, "middle_ms": middle, "slower": SLOWER},
    )


def keys(page: Page, clock: CDPSession, field: str, typed: str) -> list[float]:
    """Milliseconds each key takes on the slow machine: its events, script, style, layout and paint."""
    page.get_by_label(field).focus()
    took = []
    for letter in typed:
        before = worked(clock)
        page.keyboard.type(letter)
        page.wait_for_timeout(PAUSE_MS)
        took.append(SLOWER * (worked(clock) - before))
    return took


def cards() -> list[dict[str, Any]]:
    """All of today, with whatever a card may say."""
    made = []
    for n in range(JOBS):
        column, begin = COLUMNS[n % len(COLUMNS)], 8 + n % 9
        priority = PRIORITIES[n % len(PRIORITIES)]
        who = n % TECHNICIANS
        made.append(
            {
                "id": f"JOB{n:05}",
                "version": 3,
                "column": column,
                "priority": priority,
                "priority_reason": None if priority == "routine" else "no heat",
                "customer": f"Customer Number {n}",
                "phone": "+16175550142",
                "location": {"street": f"{n + 1} Saint Bartholomew Avenue", "town": "Braintree"},
                "issue": ISSUES[n % len(ISSUES)],
                "technician": None if column == "new" else {"id": f"t{who}", "name": f"Technician {who:02}"},
                "window": {"start": f"{DAY}T{begin:02}:00", "end": f"{DAY}T{begin + 2:02}:00"} if n % 5 else None,
                "opened_at": f"2026-11-23T{8 + n % 4:02}:{n % 60:02}:00Z",
                "column_since": "2026-11-23T15:30:00Z",
                "quote": {"version": 1, "status": "sent", "total_cents": 61250} if column == "quote_pending" else None,
                "badges": ["unread_reply"] if n % 6 == 0 else [],
                "visit": 1,
            }
        )
    return made
