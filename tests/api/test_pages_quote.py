"""The customer's quote: answering it, what is kept of the answer, and versions that are over."""

import msgspec
from msgspec.structs import replace

from chalicelib.domain import commands as c
from chalicelib.domain.job import Job
from chalicelib.domain.quote import Answer, Quote
from chalicelib.models import sessions
from chalicelib.pages.quote_view import shown_sha256
from tests.api.linked import LINES, Linked, path_of

PHONE = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36"


def quoted(linked: Linked, **changes: object) -> Job:
    """Marco is on site and has sent a quote of $545.68."""
    job = linked.office(linked.open(**changes), c.Arrive)
    fields = {"id": linked.id(), "command": "send_quote", "lines": LINES, "notes": "I have it in the van."}
    answer = linked.json(path_of(job, "t") + "/commands", msgspec.to_builtins(fields))
    assert answer.status == 200
    return linked.now(job)


def the_quote(linked: Linked, job: Job, version: int = 1) -> Quote:
    return linked.now(job).quotes[version - 1]


def test_the_page_says_what_it_covers_and_what_approving_means(linked: Linked) -> None:
    page = linked.get(path_of(quoted(linked), "q"))
    assert page.status == 200
    for words in ("Quote for Ellen Whitaker", "From Marco, who is with you now.", "$545.68", "Gas valve VR8205"):
        assert words in page.words
    for words in ("2.5 hours × $128.00", "Tax, 6.25% on parts", "I have it in the van.", "Good until Mon, Dec 7"):
        assert words in page.words
    assert "Marco goes ahead with the work listed." in page.words
    assert "Delgado" not in page.text and "555 0181" not in page.text


def test_approving_keeps_what_was_shown_to_whom_and_in_which_words(linked: Linked) -> None:
    job = quoted(linked)
    path = path_of(job, "q")
    filled = linked.get(path).form("approve") | {"name": "Ellen Whitaker"}
    assert linked.form(f"{path}/answer", filled, User_Agent=PHONE).status == 303

    quote = the_quote(linked, job)
    assert quote.status == "approved" and quote.answer == Answer(
        name="Ellen Whitaker",
        shown_sha256=shown_sha256(quote),
        ip="127.0.0.1",
        user_agent=PHONE,
        wording="Marco goes ahead with the work listed. The price cannot rise without a new quote. "
        "You pay Harbor Heating & Plumbing when it is done.",
    )
    page = linked.get(path)
    for words in (
        "Approved",
        "by Ellen Whitaker, Mon, Nov 23, 2026 at 9:00 AM",
        "Chrome on Android, address 127.0.0.1",
    ):
        assert words in page.words
    assert "This page will not change" in page.words


def test_an_approved_page_stays_readable_and_the_same_for_good(linked: Linked) -> None:
    job = quoted(linked)
    linked.tap(path_of(job, "q"), "approve", name="Ellen Whitaker")
    before = linked.get(path_of(job, "q")).words
    linked.office(job, c.CompleteJob)
    linked.outside.clock.forward(40 * 24 * 3600)
    assert linked.get(path_of(job, "q")).words == before


def test_nobody_approves_without_a_name(linked: Linked) -> None:
    job = quoted(linked)
    answer = linked.tap(path_of(job, "q"), "approve", name="  ")
    assert answer.status == 422 and "Please type your full name." in answer.words
    body = {"id": linked.id(), "answer": "approve", "version": 1}
    refused = linked.json(path_of(job, "q") + "/answer", body)
    assert (refused.status, refused.json()["error"]["fields"]) == (422, {"name": "Please type your full name."})
    assert the_quote(linked, job).status == "sent"


def test_answering_twice_shows_the_first_answer(linked: Linked) -> None:
    job = quoted(linked)
    path = path_of(job, "q")
    decline = linked.get(path).form("decline") | {"reason": "Too expensive"}
    linked.tap(path, "approve", name="Ellen Whitaker")

    second = linked.form(f"{path}/answer", decline)

    assert second.status == 409
    assert "This quote is already answered." in second.words and "by Ellen Whitaker" in second.words
    assert the_quote(linked, job).status == "approved"


def test_declining_with_a_reason_and_asking_first(linked: Linked) -> None:
    job = quoted(linked)
    path = path_of(job, "q")
    assert linked.tap(path, "ask", text="Does the price hold?").status == 303
    page = linked.get(path)
    assert page.status == 200 and "Does the price hold?" in page.words
    assert "Does the price hold?" in linked.get(path_of(job, "t")).words
    assert linked.tap(path, "decline", reason="Too expensive").status == 303

    quote = the_quote(linked, job)
    assert quote.answer is not None and (quote.status, quote.answer.reason) == ("declined", "Too expensive")
    assert "Too expensive" in linked.get(path).words and "Too expensive" in linked.get(path_of(job, "t")).words


def test_a_newer_version_answers_with_its_own_link(linked: Linked) -> None:
    job = quoted(linked)
    old = path_of(job, "q")
    approve = linked.get(old).form("approve") | {"name": "Ellen Whitaker"}
    linked.office(job, c.SendQuote, lines=LINES[:1])

    page = linked.get(old)
    assert page.status == 410 and "There is a newer quote" in page.words
    assert path_of(job, "q", 2) in page.text and "Ellen" not in page.text
    answer = linked.form(f"{old}/answer", approve)
    assert answer.status == 410 and "What you sent is kept." in answer.words
    other = {"id": linked.id(), "answer": "approve", "version": 1, "name": "Ellen"}
    assert linked.json(path_of(job, "q", 2) + "/answer", other).status == 409
    assert [quote.status for quote in linked.now(job).quotes] == ["superseded", "sent"]
    assert linked.tap(path_of(job, "q", 2), "approve", name="Ellen Whitaker").status == 303


def test_a_declined_quote_gives_way_to_the_next(linked: Linked) -> None:
    job = quoted(linked)
    linked.tap(path_of(job, "q"), "decline")
    linked.office(job, c.SendQuote, lines=LINES[:1])
    page = linked.get(path_of(job, "q"))
    assert page.status == 410 and path_of(job, "q", 2) in page.text


def test_withdrawn_expired_and_closed_are_said_plainly(linked: Linked) -> None:
    withdrawn, cancelled, done, expired = (quoted(linked) for _ in range(4))
    linked.office(withdrawn, c.WithdrawQuote)
    linked.office(cancelled, c.CancelJob, reason="Moved away")
    linked.office(done, c.CompleteJob, override=True)
    linked.outside.clock.forward(15 * 24 * 3600)
    for job, words in (
        (withdrawn, "This quote was taken back"),
        (cancelled, "This visit was called off"),
        (done, "This job is finished"),
        (expired, "This quote is not valid any more"),
    ):
        page = linked.get(path_of(job, "q"))
        assert page.status == 410 and words in page.words and "617 555 0140" in page.words
        assert "Ellen" not in page.text and "$" not in page.words


def test_a_quote_is_only_for_the_phone_it_was_sent_to(linked: Linked) -> None:
    job = quoted(linked)
    linked.office(job, c.CorrectDetails, phone="617 555 0199")
    page = linked.get(path_of(job, "q"))
    assert page.status == 410 and "/q/" not in page.text
    answer = linked.json(
        path_of(job, "q") + "/answer", {"id": linked.id(), "answer": "approve", "version": 1, "name": "Somebody"}
    )
    assert answer.status == 410 and the_quote(linked, job).status != "approved"


def test_the_fingerprint_changes_with_a_single_figure(linked: Linked) -> None:
    quote = the_quote(linked, quoted(linked))
    dearer = replace(quote.lines[0], unit_price_cents=quote.lines[0].unit_price_cents + 1)
    assert shown_sha256(replace(quote, lines=(dearer, *quote.lines[1:]))) != shown_sha256(quote)
    assert shown_sha256(replace(quote, status="approved", answered_at="2026-11-23T15:00:00.000Z")) == shown_sha256(
        quote
    )


def test_a_customer_reads_and_agrees_in_spanish(linked: Linked) -> None:
    job = quoted(linked, language="es")
    page = linked.get(path_of(job, "q"))
    assert '<html lang="es">' in page.text and "Presupuesto para Ellen Whitaker" in page.words
    linked.tap(path_of(job, "q"), "approve", name="Elena")
    answer = the_quote(linked, job).answer
    assert answer is not None and answer.wording.startswith("Marco hace el trabajo de la lista.")


def test_the_office_reads_and_prints_what_was_approved(linked: Linked) -> None:
    job = quoted(linked)
    where = f"/api/jobs/{job.id}/quotes"
    sessions.save("omar", sessions.Session(kind="session", user_id="omar", name="Omar", role="dispatcher"), 60)
    cookie = "truckroll_session=omar"
    assert linked.get(f"{where}/1").status == 401
    assert linked.get(f"{where}/1", Cookie=cookie).status == 404, "nobody has answered it"
    linked.tap(path_of(job, "q"), "approve", name="Ellen Whitaker")
    page = linked.get(f"{where}/1", Cookie=cookie)
    shown = linked.get(path_of(job, "q"))
    assert page.status == 200 and page.headers["x-robots-tag"] == "noindex"
    assert page.words.partition("Approved ")[2] == shown.words.partition("Approved ")[2], "what the customer sees"
    assert "/q/" not in page.text, "the customer's link is the customer's"
    for other in (f"{where}/2", f"{where}/one", "/api/jobs/00000000/quotes/1"):
        assert linked.get(other, Cookie=cookie).status == 404
