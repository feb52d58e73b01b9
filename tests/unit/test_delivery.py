"""What the carrier's words mean: statuses, error codes and the words it reserves."""

from chalicelib.domain.delivery import RANK, keyword_of, reason_of, state_of

STOP = ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"]


def writings(word: str) -> list[str]:
    """A word in every case, with every spacing and punctuation that people and phones put around and into it."""
    cases = (word, word.lower(), word.title(), word.swapcase(), word[:1] + word[1:].lower())
    spacings = ("{}", "  {}", "{}\n", "\t{} \u00a0", "\u200b{}", "{}\ufe0f")
    marks = ("{}", "{}.", "{}!!!", '"{}"', "“{}”", "¡{}!", "({})", "*{}*", "_{}_", "{} 🛑", "- {}")
    inside = (" ".join(word), "-".join(word), ".".join(word), f"{word[:3]} {word[3:]}", f"{word[:3]}-{word[3:]}")
    plain = [spacing.format(mark.format(case)) for case in cases for spacing in spacings for mark in marks]
    return plain + [case for parted in inside for case in (parted, parted.lower())]


def test_every_word_for_stop_is_understood_however_it_is_written() -> None:
    understood = {written for word in STOP for written in writings(word) if keyword_of(written) == "stop"}
    assert understood == {written for word in STOP for written in writings(word)}
    assert len(understood) > 1500


def test_every_status_of_a_text_that_left_is_known() -> None:
    """The statuses that Twilio's published description of a message names; the others are of texts that come in."""
    outgoing = "queued sending sent failed delivered undelivered accepted scheduled read partially_delivered canceled"
    assert {state_of(status) for status in outgoing.split()} == {"sent", "delivered", "failed"}
    assert [state_of(status) for status in ("receiving", "received", "", "Something new")] == [None] * 4
    assert state_of(" Delivered ") == "delivered"


def test_what_arrived_outranks_every_doubt() -> None:
    order = ["claimed", "unknown", "sent", "failed", "delivered"]
    assert sorted(order, key=lambda state: RANK[state]) == order  # type: ignore[index]


def test_reasons_are_sentences_for_the_office() -> None:
    for code in (None, 20003, 21211, 21610, 21614, 30003, 30004, 30005, 30006, 30007, 30034, 99999):
        assert reason_of(code).endswith(".") and len(reason_of(code)) < 80


def test_reserved_words_are_understood_only_when_they_stand_alone() -> None:
    assert [keyword_of(body) for body in ("Stop", " s t o p ", "STOP ALL", "opt-out", "¡Stop!")] == ["stop"] * 5
    assert [keyword_of(body) for body in ("START", "yes", "Un stop")] == ["start"] * 3
    assert [keyword_of(body) for body in ("help", "INFO")] == ["help"] * 2
    assert [keyword_of(body) for body in ("", "?", "stop by", "yes please", "the end", "no")] == [None] * 6
