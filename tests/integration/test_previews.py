"""Links out in the world: previews fetch them and change nothing, and nothing that is kept here has one in it."""

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cloud import Client, LocalCloud
from tests.integration.any_command import LINES, Job
from tests.integration.dispatch_day import done, staffed
from tests.integration.leaking import kept, life, texted

USER_AGENTS = {
    "facebook": "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "whatsapp": "WhatsApp/2.23.20.0 A",
    "slack": "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "twitter": "Twitterbot/1.0",
    "google": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "telegram": "TelegramBot (like TwitterBot)",
    "discord": "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
    "imessage": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 "
    "Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
    "none": "",
}
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile Safari/604.1"
CHANGING = ("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems")
FETCHES = 5
# Forms carry ids made with each page; a request form also when it was opened.
_MADE_ANEW = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|(?<=name=\"opened\" value=\")[^\"]*")


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    folder: Path = tmp_path_factory.mktemp("previews")
    with LocalCloud(folder / "data") as running:
        yield running


@pytest.fixture(scope="module")
def links(cloud: LocalCloud) -> dict[str, tuple[str, int]]:
    """Every kind of link in every state that has a page of its own: path and status."""
    dana: Client = staffed(cloud)
    job = Job(cloud, dana, "+16175550117")
    done(job.assigned())
    done(job.office("send_quote", lines=LINES))
    done(job.office("send_quote", lines=LINES[:1]))
    answered = Job(cloud, dana, "+16175550118")
    done(answered.office("send_quote", lines=LINES))
    done(answered.answer("approve", name="Ellen Whitaker"))
    declined = Job(cloud, dana, "+16175550120")
    done(declined.assigned())
    done(declined.office("send_quote", lines=LINES))
    done(declined.answer("decline", reason="Not now"))
    key = declined.uploaded(declined.path("s", 1), declined.outside)
    done(declined.customer("add_photo", key=key))
    photo = f"/photos/{key.rpartition('/')[2]}"
    over = Job(cloud, dana, "+16175550119")
    done(over.assigned())
    done(over.office("cancel_job", reason="Moved away"))
    cloud.idle(delayed=True)
    # What the sweep has to note on a new day is noted now and not in the middle of a test.
    assert cloud.control("POST", "sweep")[0] == 200
    return {
        "portal": (job.path("t", 1), 200),
        "quote": (job.path("q", 2), 200),
        "quote-replaced": (job.path("q", 1), 410),
        "quote-approved": (answered.path("q", 1), 200),
        "quote-declined": (declined.path("q", 1), 200),
        "status": (job.path("s", 1), 200),
        "portal-photo": (declined.path("t", 1) + photo, 302),
        "status-photo": (declined.path("s", 1) + photo, 302),
        "portal-prices": (job.path("t", 1) + "/prices", 200),
        "portal-over": (over.path("t", 1), 410),
        "status-over": (over.path("s", 1), 410),
        "invented": ("/t/" + "2" * 26, 404),
        "request": ("/request", 200),
        "request-spanish": ("/request?lang=es", 200),
        "request-done": ("/request/done/" + answered.path("s", 1).removeprefix("/s/"), 200),
    }


NAMES = (
    "portal quote quote-replaced quote-approved status portal-over status-over invented request request-spanish "
    "request-done quote-declined portal-photo status-photo portal-prices"
).split()


def page(client: Client, path: str, agent: str) -> tuple[int, str]:
    status, said = client.get(path, Accept="text/html", User_Agent=agent)
    return status, _MADE_ANEW.sub("", str(said))


@pytest.mark.parametrize("name", NAMES)
def test_fetching_a_link_for_a_preview_writes_nothing_and_shows_the_page(
    cloud: LocalCloud, links: dict[str, tuple[str, int]], name: str
) -> None:
    path, expected = links[name]
    client = cloud.client()
    seen = page(client, path, PHONE)
    assert seen[0] == expected
    cloud.idle(delayed=True)
    before = cloud.control("GET", "state")[1]["streams"]
    assert cloud.control("DELETE", "counts")[0] == 200
    for agent in USER_AGENTS.values():
        for _ in range(FETCHES):
            assert page(client, path, agent) == seen
    counts = cloud.control("GET", "counts")[1]["counts"]
    written = [f"{table} {asked}" for table, operations in counts.items() for asked in operations if asked in CHANGING]
    assert written == []
    assert cloud.control("GET", "state")[1]["streams"] == before
    if name == "invented":
        # The pump looks into its stream now and then, whoever asks for what.
        assert set(counts) <= {"streams"}
    elif not name.startswith("request"):
        assert counts["truckroll-local-jobs"]["GetItem"]["requests"] >= FETCHES * len(USER_AGENTS)


def test_no_link_is_kept_in_any_table_queue_file_or_log(
    cloud: LocalCloud, links: dict[str, tuple[str, int]], rounds: Callable[[int, int], int]
) -> None:
    dana, given = cloud.signin(), {path.rpartition("/")[2] for path, _ in links.values() if path.count("/") == 2}
    form = {"name": "Paul", "phone": "617 555 1999", "address": "1 A St, Quincy", "issue": "Leak"}
    opened = re.search(r'name="opened" value="([^"]+)"', cloud.client().get("/request", Accept="text/html")[1])
    begun, number = time.monotonic(), 0
    assert opened
    while len(given) < rounds(10, 1000):
        number += 2
        given |= life(cloud, dana, f"+1617555{2000 + number}", f"+1617555{2001 + number}")
    given.discard("2" * 26)
    while time.monotonic() < begun + 3.1:
        time.sleep(0.1)
    status, said = cloud.client().post("/request", form | {"texts_allowed": True, "opened": opened[1]})
    assert status == 201, said
    cloud.idle(delayed=True)
    given |= texted(cloud) | {said["status_url"].rpartition("/")[2], dana.cookies["truckroll_session"]}
    searched, found = "", []
    for where, what in kept(cloud):
        searched += f" {where}"
        found += [(where, token) for token in given if token in what]
    assert found == []
    # Nor is anything that was written to somebody, or to whom, in the log of a day.
    logged = cloud.printed()
    assert not [text for text in cloud.texts() if str(text["body"])[:40] in logged or str(text["to"]) in logged]
    assert "Look at" not in logged and len(cloud.texts()) >= 20
    assert "journal.jsonl" in searched and "printed" in searched and "-texts" in searched and "-photos" in searched
