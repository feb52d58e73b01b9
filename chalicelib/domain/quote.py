"""Quotes: lines, totals and what a sent version freezes. Money in integer cents (see money.py for rounding)."""

from decimal import Decimal
from typing import Annotated, Literal

from msgspec import Meta, Struct

from .money import cents

LineKind = Literal["part", "labor", "fee", "discount"]
QuoteStatus = Literal["sent", "approved", "declined", "withdrawn", "superseded", "expired"]


class QuoteLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A discount's price is positive and is subtracted. `taxable` overrides what the settings say of its kind."""

    kind: LineKind
    description: Annotated[str, Meta(min_length=1, max_length=200)]
    quantity: Annotated[float, Meta(gt=0, le=10_000)]
    unit_price_cents: Annotated[int, Meta(ge=0, le=100_000_000)]
    taxable: bool | None = None

    @property
    def total_cents(self) -> int:
        """What the line adds to the quote; below zero for a discount."""
        amount = cents(Decimal(str(self.quantity)) * self.unit_price_cents)
        return -amount if self.kind == "discount" else amount


class Tax(Struct, frozen=True, kw_only=True):
    """`percent` on the lines of these kinds, as the company's settings say."""

    percent: float = 0
    kinds: tuple[LineKind, ...] = ()


class Answer(Struct, frozen=True, kw_only=True, omit_defaults=True):
    name: str = ""
    reason: str = ""
    by: str = "customer"
    shown_sha256: str = ""
    ip: str = ""
    user_agent: str = ""
    wording: str = ""


class Quote(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One version, frozen once sent. `sent_to` is the phone its link went to."""

    version: int
    status: QuoteStatus = "sent"
    lines: tuple[QuoteLine, ...] = ()
    notes: str = ""
    subtotal_cents: int = 0
    tax_cents: int = 0
    tax: Tax = Tax()
    total_cents: int = 0
    sent_at: str = ""
    sent_by: str = ""
    sent_to: str = ""
    valid_until: str = ""
    answered_at: str | None = None
    answer: Answer | None = None


def totals(lines: tuple[QuoteLine, ...], tax: Tax) -> tuple[int, int, int]:
    """(subtotal, tax, total) in cents. Tax is rounded once for the quote; nothing goes below zero.

    A discount is taxable when the settings name its kind or the line says so: it then lowers what is taxed.
    """
    subtotal = sum(line.total_cents for line in lines)
    taxed = sum(
        line.total_cents for line in lines if (line.kind in tax.kinds if line.taxable is None else line.taxable)
    )
    tax_cents = cents(Decimal(max(0, taxed)) * Decimal(str(tax.percent)) / 100)
    return max(0, subtotal), tax_cents, max(0, subtotal + tax_cents)
