"""Quotes to the cent: half-even per line, tax once per quote, discounts, and what a sent version freezes."""

from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain import commands as c
from chalicelib.domain import errors
from chalicelib.domain.card import badges
from chalicelib.domain.job import column
from chalicelib.domain.money import cents, dollars
from chalicelib.domain.people import SYSTEM
from chalicelib.domain.quote import LineKind, QuoteLine, Tax, totals
from chalicelib.domain.quoting import lapsed
from tests.unit.builders import (
    DANA,
    ELLEN,
    LINE,
    MARCO,
    NEW_PHONE,
    Story,
    a_story,
    opened,
    taxed,
)

NO_TAX = Tax()
PARTS = Tax(percent=6.25, kinds=("part",))


def line(kind: LineKind = "part", quantity: float = 1, price: int = 100, taxable: bool | None = None) -> QuoteLine:
    return QuoteLine(kind=kind, description="x", quantity=quantity, unit_price_cents=price, taxable=taxable)


@pytest.mark.parametrize(
    ("quantity", "price", "total"),
    [
        (0.5, 1, 0),
        (0.5, 3, 2),
        (0.5, 5, 2),
        (2.5, 1, 2),
        (3.5, 1, 4),
        (1.005, 100, 100),
        (1.015, 100, 102),
        (0.1, 3, 0),
        (1.1, 1999, 2199),
        (10_000, 100_000_000, 1_000_000_000_000),
    ],
)
def test_a_line_is_rounded_half_even_to_the_cent(quantity: float, price: int, total: int) -> None:
    assert line(quantity=quantity, price=price).total_cents == total


def test_quantities_are_the_decimals_people_typed_and_not_their_binary_neighbours() -> None:
    assert line(quantity=1.15, price=50).total_cents == 58  # 57.5 as typed; 57.49999 in binary
    assert totals((line(quantity=0.1, price=10), line(quantity=0.2, price=10)), NO_TAX) == (3, 0, 3)


def test_each_line_is_rounded_and_then_added() -> None:
    assert totals((line(quantity=0.5, price=1),) * 3, NO_TAX) == (0, 0, 0)
    assert totals((line(quantity=0.5, price=3),) * 3, NO_TAX) == (6, 0, 6)


def test_tax_is_rounded_once_for_the_quote() -> None:
    three = (line(price=24),) * 3
    assert totals(three, PARTS) == (72, 4, 76)  # 4.5 cents, once; 1.5 each would have been 6
    assert totals((line(price=10_000),), Tax(percent=8.875, kinds=("part",))) == (10_000, 888, 10_888)


def test_tax_is_on_the_kinds_in_the_settings_unless_the_line_says_otherwise() -> None:
    lines = (line("part", price=10_000), line("labor", price=10_000), line("fee", price=10_000))
    assert totals(lines, PARTS) == (30_000, 625, 30_625)
    assert totals((line("part", price=10_000, taxable=False),), PARTS) == (10_000, 0, 10_000)
    assert totals((line("labor", price=10_000, taxable=True),), PARTS) == (10_000, 625, 10_625)


def test_a_discount_is_subtracted_and_lowers_the_tax_only_where_it_is_taxable() -> None:
    lines = (line("part", price=10_000), line("discount", price=2_000))
    assert totals(lines, PARTS) == (8_000, 625, 8_625)
    assert totals(lines, Tax(percent=6.25, kinds=("part", "discount"))) == (8_000, 500, 8_500)
    assert totals((line("part", price=10_000), line("discount", price=2_000, taxable=True)), PARTS)[1] == 500


def test_nothing_is_ever_below_zero() -> None:
    assert totals((line("part", price=100), line("discount", price=10_000)), NO_TAX) == (0, 0, 0)
    generous = (line("part", price=100), line("discount", price=10_000, taxable=True))
    assert totals(generous, PARTS) == (0, 0, 0)


LINES = st.lists(
    st.builds(
        QuoteLine,
        kind=st.sampled_from(["part", "labor", "fee", "discount"]),
        description=st.just("x"),
        quantity=st.decimals("0.001", "9999", places=3).map(float),
        unit_price_cents=st.integers(0, 5_000_000),
        taxable=st.sampled_from([None, True, False]),
    ),
    min_size=1,
    max_size=8,
).map(tuple)


@given(LINES, st.sampled_from([0, 4.5, 6.25, 8.875, 20]))
def test_totals_agree_with_exact_arithmetic(lines: tuple[QuoteLine, ...], percent: float) -> None:
    tax = Tax(percent=percent, kinds=("part", "fee"))
    exact = [Decimal(str(x.quantity)) * x.unit_price_cents * (-1 if x.kind == "discount" else 1) for x in lines]
    rounded = [amount.quantize(Decimal(1), ROUND_HALF_EVEN) for amount in exact]
    taxable = [(x.kind in tax.kinds) if x.taxable is None else x.taxable for x in lines]
    taxed_sum = max(Decimal(0), sum((r for r, t in zip(rounded, taxable, strict=True) if t), Decimal(0)))
    owed = (taxed_sum * Decimal(str(percent)) / 100).quantize(Decimal(1), ROUND_HALF_EVEN)
    subtotal, tax_cents, total = totals(lines, tax)
    assert (tax_cents, total) == (owed, max(Decimal(0), sum(rounded) + owed))
    assert subtotal == max(Decimal(0), sum(rounded))
    assert totals(tuple(reversed(lines)), tax) == (subtotal, tax_cents, total)


def test_money_is_said_as_people_write_it() -> None:
    assert [dollars(x) for x in (0, 5, 68_420, 157_761_00, -2447)] == [
        "$0.00",
        "$0.05",
        "$684.20",
        "$157,761.00",
        "-$24.47",
    ]
    assert [cents(Decimal(x)) for x in ("0.5", "1.5", "2.5", "-0.5", "-1.5")] == [0, 2, 2, 0, -2]


def test_a_sent_version_keeps_its_tax_when_the_settings_change() -> None:
    story = a_story(assigned=True).does(c.SendQuote, rules=taxed(6.25, "part"), lines=(LINE,))
    story.does(c.SendQuote, rules=taxed(10, "part"), lines=(LINE,))
    first, second = story.job.quotes
    assert (first.tax_cents, first.tax.percent, second.tax_cents) == (4276, 6.25, 6842)


def test_versions_count_from_one_and_a_new_one_replaces_the_offer_that_waits() -> None:
    story = a_story(assigned=True).quote().quote()
    assert [(q.version, q.status) for q in story.job.quotes] == [(1, "superseded"), (2, "sent")]
    story.does(c.DeclineQuote, ELLEN, version=2, reason="Too expensive").quote()
    assert [(q.version, q.status) for q in story.job.quotes][1:] == [(2, "declined"), (3, "sent")]
    story.does(c.WithdrawQuote).quote()
    assert [(q.version, q.status) for q in story.job.quotes][2:] == [(3, "withdrawn"), (4, "sent")]


def test_an_approved_quote_goes_back_to_the_work_and_completes_nothing() -> None:
    story = a_story(on_site=True, quoted=True)
    assert column(story.job) == "quote_pending"
    job = story.does(c.ApproveQuote, ELLEN, version=1, name="Ellen Whitaker").job
    assert (column(job), job.status, job.visit.status) == ("in_progress", "open", "on_site")
    assert "quote_approved" in badges(job)


def rule(story: Story, kind: Any, by: Any = ELLEN, **fields: Any) -> str:
    with pytest.raises(errors.Refusal) as caught:
        story.does(kind, by, **fields)
    return str(caught.value.fields.get("rule", caught.value.code))


def test_an_answer_is_given_once() -> None:
    for first in ({"approved": True}, {"declined": True}):
        story = a_story(assigned=True, **first)
        assert rule(story, c.ApproveQuote, version=1, name="Ellen") == "quote_answered"
        assert rule(story, c.DeclineQuote, version=1) == "quote_answered"
        assert rule(story, c.AskQuestion, version=1, text="When?") == "quote_answered"


def test_a_version_that_was_never_sent_cannot_be_answered() -> None:
    assert rule(a_story(quoted=True), c.ApproveQuote, version=2, name="Ellen") == "no_quote_sent"


def test_an_offer_is_good_until_the_end_of_its_last_local_day() -> None:
    story = a_story(assigned=True).does(c.SendQuote, lines=(LINE,), valid_days=1)
    quote = story.job.quotes[0]
    assert quote.valid_until == "2026-11-24"
    zone = "America/New_York"
    assert not lapsed(quote, "2026-11-25T04:59:59.999Z", zone)
    assert lapsed(quote, "2026-11-25T05:00:00.000Z", zone)
    assert not lapsed(quote, "2026-11-25T07:00:00.000Z", "America/Los_Angeles")


def test_an_offer_that_is_over_is_refused_also_before_the_sweep_has_noted_it() -> None:
    story = a_story(assigned=True, quoted=True)
    story.seconds += 15 * 24 * 3600
    assert rule(story, c.ApproveQuote, version=1, name="Ellen") == "quote_expired"
    noted = story.does(c.ExpireQuote, SYSTEM, version=1).job
    assert (noted.quotes[0].status, column(noted)) == ("expired", "assigned")
    assert rule(story, c.DeclineQuote, version=1) == "quote_expired"
    before = story.job
    assert story.does(c.ExpireQuote, SYSTEM, version=1).job is before


def test_an_approval_needs_a_name_and_a_spoken_one_says_who_took_it() -> None:
    assert rule(a_story(quoted=True), c.ApproveQuote, version=1) == "invalid"
    assert rule(a_story(quoted=True), c.ApproveQuote, DANA, version=1) == "invalid"
    answer = a_story(quoted=True).does(c.ApproveQuote, DANA, version=1, name="Ellen").job.quotes[0].answer
    assert answer is not None
    assert (answer.by, answer.name) == ("Dana Whitfield, by phone", "Ellen")
    assert rule(a_story(assigned=True, quoted=True), c.ApproveQuote, MARCO, version=1, name="Ellen") == "forbidden"


def test_a_question_is_answered_by_the_next_version() -> None:
    story = a_story(assigned=True, quoted=True).does(c.AskQuestion, ELLEN, version=1, text="With warranty?")
    assert "question_asked" in badges(story.job)
    assert "question_asked" not in badges(story.quote().job)


def test_a_new_number_gets_the_waiting_offer_as_a_version_of_its_own() -> None:
    story = a_story(assigned=True, quoted=True)
    old = story.job.quotes[0]
    job = story.does(c.CorrectDetails, phone=NEW_PHONE).job
    assert [(q.version, q.status, q.sent_to) for q in job.quotes] == [
        (1, "superseded", ELLEN.id),
        (2, "sent", NEW_PHONE),
    ]
    new = job.quotes[1]
    assert (new.lines, new.total_cents, new.valid_until, new.sent_by) == (
        old.lines,
        old.total_cents,
        old.valid_until,
        old.sent_by,
    )
    assert rule(story, c.ApproveQuote, version=1, name="Somebody") == "quote_replaced"
    assert story.does(c.ApproveQuote, ELLEN, version=2, name="Ellen").job.quotes[1].status == "approved"


def test_a_new_number_makes_no_offer_of_what_was_answered_or_is_over() -> None:
    answered = a_story(assigned=True, approved=True).does(c.CorrectDetails, phone=NEW_PHONE).job
    assert [q.status for q in answered.quotes] == ["approved"]
    story = a_story(assigned=True, quoted=True)
    story.seconds += 15 * 24 * 3600
    assert [q.status for q in story.does(c.CorrectDetails, phone=NEW_PHONE).job.quotes] == ["sent"]
    assert opened().does(c.CorrectDetails, phone=NEW_PHONE).job.quotes == ()
