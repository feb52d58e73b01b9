"""Money is integer cents. Rounding is half-even, once for each line and once for each quote's tax."""

from decimal import ROUND_HALF_EVEN, Decimal


def cents(amount: Decimal) -> int:
    """Round a number of cents half-even to whole cents."""
    return int(amount.quantize(Decimal(1), rounding=ROUND_HALF_EVEN))


def dollars(amount_cents: int) -> str:
    """`$1,577.61`, and `-$24.47` below zero."""
    sign = "-" if amount_cents < 0 else ""
    return f"{sign}${abs(amount_cents) // 100:,}.{abs(amount_cents) % 100:02d}"
