"""Boards that stay open show the truth: together, after being offline, after lost messages, while an index lags."""

import random
from collections.abc import Callable

from playwright.sync_api import Browser, Page, WebSocketRoute, expect

from tests.cloud import Client, LocalCloud
from tests.integration.any_command import random_day
from tests.integration.dispatch_day import MARCO, ROSA, done, opened, undo_time
from tests.journeys.conftest import SIZE, Boards, sign_in, strangers
from tests.journeys.on_screen import card, stands_in

TRUTH_WITHIN_MS = 5_000
# A minute that passes between two looks would tell two equal boards apart.
SHOWN = """() => [...document.querySelectorAll('[data-column]')].map((column) => [
  column.dataset.column,
  // Who has just changed it is said to those who saw it, and for ten seconds.
  [...column.querySelectorAll('article')].map((card) => [...card.querySelectorAll(':scope > :not(.card__by)')]
    .map((part) => part.textContent.replace(/\\d+[mh]\\b/g, '')).join(' ')),
])"""


def shown(page: Page) -> list[list[object]]:
    """Every card of the board in its place, with all its words."""
    page.evaluate("() => document.querySelectorAll('.later[aria-expanded=false]').forEach((fold) => fold.click())")
    seen: list[list[object]] = page.evaluate(SHOWN)
    return seen


def equal(page: Page, other: Page) -> None:
    """As soon as both have drawn what they know."""
    for _ in range(100):
        if shown(page) == shown(other):
            break
        page.wait_for_timeout(50)
    assert shown(page) == shown(other)


def called(dana: Client, name: str) -> str:
    return str(opened(dana, customer={"name": name, "phone": "+16175550161", "texts_allowed": False})["id"])


def test_two_boards_and_a_fresh_one_are_the_same_after_a_random_day(
    browser: Browser, cloud: LocalCloud, dana: Client, desks: tuple[Page, Page], rounds: Callable[[int, int], int]
) -> None:
    danas, omars = desks
    undo_time(dana, 30)
    random_day(cloud, dana, random.Random(11), jobs=rounds(14, 60), steps=rounds(70, 1_500))
    cloud.idle(timeout=60)
    with strangers(browser) as pages:
        fresh = sign_in(pages(SIZE), cloud, "dana@example.com")
        expect(fresh.get_by_role("article").first).to_be_visible()
        equal(danas, fresh)
        equal(omars, fresh)
        assert sum(len(cards) for _, cards in shown(fresh)) >= 5  # type: ignore[arg-type]


def test_a_board_that_was_offline_shows_the_truth_when_it_is_back(
    cloud: LocalCloud, dana: Client, desks: tuple[Page, Page]
) -> None:
    danas, omars = desks
    moved, left = called(dana, "Offa Moved"), called(dana, "Offa Left")
    stands_in(omars, "New", "Offa Moved")
    omars.context.set_offline(True)
    expect(omars.get_by_role("status").get_by_text("Offline since")).to_be_visible()
    done(dana.command(moved, "assign_technician", technician_id=MARCO))
    done(dana.command(left, "cancel_job", reason="Moved away"))
    called(dana, "Offa Came")
    stands_in(danas, "New", "Offa Came")
    stands_in(omars, "New", "Offa Moved")
    omars.context.set_offline(False)
    stands_in(omars, "Assigned", "Offa Moved", TRUTH_WITHIN_MS)
    stands_in(omars, "New", "Offa Came", TRUTH_WITHIN_MS)
    expect(card(omars, "New", "Offa Left")).to_have_count(0, timeout=TRUTH_WITHIN_MS)
    expect(omars.get_by_role("status").get_by_text("Live", exact=True)).to_be_visible()
    equal(omars, danas)


def test_what_is_tried_without_a_network_is_done_once_it_is_back(
    cloud: LocalCloud, dana: Client, desks: tuple[Page, Page]
) -> None:
    omars = desks[1]
    job = called(dana, "Una Tried")
    stands_in(omars, "New", "Una Tried")
    omars.context.set_offline(True)
    card(omars, "New", "Una Tried").get_by_role("button", name="Assign").click()
    omars.get_by_role("dialog", name="Assign Una Tried").get_by_role("button", name="Rosa Jimenez").click()
    stands_in(omars, "Assigned", "Una Tried")
    assert dana.get(f"/api/jobs/{job}")[1]["job"]["technician"] is None
    omars.context.set_offline(False)
    for page in desks:
        stands_in(page, "Assigned", "Una Tried", within_ms=10_000)
    assigned = [event for event in dana.get(f"/api/jobs/{job}")[1]["events"] if event["type"] == "technician_assigned"]
    assert [event["technician"]["id"] for event in assigned] == [ROSA]


def test_a_board_whose_socket_lost_messages_shows_the_truth_when_it_is_open_again(
    browser: Browser, cloud: LocalCloud, dana: Client
) -> None:
    sockets: list[tuple[WebSocketRoute, WebSocketRoute]] = []
    losing: list[str] = []
    deaf = [False]

    def between(page_side: WebSocketRoute) -> None:
        server = page_side.connect_to_server()
        sockets.append((page_side, server))
        server.on_message(lambda message: losing.append(str(message)) if deaf[0] else page_side.send(message))

    with strangers(browser) as pages:
        page = pages(SIZE)
        page.route_web_socket("**/socket*", between)
        sign_in(page, cloud, "omar@example.com")
        job = called(dana, "Dee Fenner")
        stands_in(page, "New", "Dee Fenner")
        deaf[0] = True
        done(dana.command(job, "assign_technician", technician_id=MARCO))
        cloud.idle()
        for _ in range(100):
            if any(job in message for message in losing):
                break
            page.wait_for_timeout(50)
        assert any(job in message for message in losing)
        stands_in(page, "New", "Dee Fenner")
        deaf[0] = False
        sockets[-1][0].close()
        stands_in(page, "Assigned", "Dee Fenner", TRUTH_WITHIN_MS + 2_000)


def test_a_board_loaded_from_an_index_that_lags_is_right_by_itself(
    cloud: LocalCloud, dana: Client, board: Boards
) -> None:
    job = called(dana, "Lara Laggard")
    cloud.idle()
    cloud.control("POST", "lag", seconds=2)
    try:
        done(dana.command(job, "assign_technician", technician_id=MARCO))
        page = board("omar@example.com")
        stands_in(page, "Assigned", "Lara Laggard", TRUTH_WITHIN_MS)
        # What is pushed while the index still shows the past is not taken back by a load.
        done(dana.command(job, "start_travel"))
        stands_in(page, "En Route", "Lara Laggard")
        with page.expect_response("**/api/board"):
            undo_time(dana, 20)
        stands_in(page, "En Route", "Lara Laggard")
    finally:
        cloud.control("POST", "lag", seconds=0)


def test_of_two_dispatchers_the_faster_one_wins_and_the_other_is_told_who(
    cloud: LocalCloud, dana: Client, desks: tuple[Page, Page]
) -> None:
    omars = desks[1]
    job = called(dana, "Ray Swift")
    for page in desks:
        stands_in(page, "New", "Ray Swift")
    card(omars, "New", "Ray Swift").get_by_role("button", name="Assign").click()
    dialog = omars.get_by_role("dialog", name="Assign Ray Swift")
    expect(dialog).to_be_visible()
    # Dana's move reaches Omar's board only after his own click: messages to boards wait, and it is not loaded again.
    cloud.control("POST", "stream", running=False)
    omars.route("**/api/board", lambda route: route.abort())
    try:
        done(dana.command(job, "assign_technician", technician_id=MARCO))
        dialog.get_by_role("button", name="Rosa Jimenez").click()
        expect(omars.get_by_role("status").get_by_text("Dana Whitfield was faster.")).to_be_visible()
    finally:
        omars.unroute("**/api/board")
        cloud.control("POST", "stream", running=True)
    for page in desks:
        stands_in(page, "Assigned", "Ray Swift")
        expect(card(page, "Assigned", "Ray Swift")).to_contain_text("Marco D.")
