"""The portal's forms, read into the fields of commands. A form has no types: numbers and money are read here."""

from decimal import Decimal, InvalidOperation
from typing import Any

from chalice.app import Request, Response

from chalicelib.domain import errors
from chalicelib.domain.quote import QuoteLine, totals
from chalicelib.pages.office import Office, amount
from chalicelib.pages.portal_view import rows_of
from chalicelib.pages.typed import Typed

from .edge import form_of, is_json
from .link_pages import Form, LinkPage, typed_again

_NUMBERS = ("eta_minutes", "minutes", "expected_version", "version")
_WORDS = ("id", "command", "text", "reason", "undoes", "until", "tapped_at", "notes", "key")
_MOST_ROWS = 60


def command_of(form: Form) -> dict[str, Any]:
    """The fields of the command that a form stands for; blank ones are left out. Raises Invalid."""
    fields: dict[str, Any] = {name: form[name] for name in _WORDS if form.get(name, "").strip()}
    for name in _NUMBERS:
        if form.get(name):
            if not is_number(form[name]):
                raise errors.Invalid({name: "Write a number."})
            fields[name] = int(form[name])
    if form.get("command") == "schedule_visit":
        start, _, end = form.get("time", "").partition("-")
        fields["window"] = {"start": f"{form.get('day', '')}T{start}", "end": f"{form.get('day', '')}T{end}"}
    if form.get("command") == "send_quote":
        fields["lines"] = quote_lines(form)
    return fields


def is_number(typed: str) -> bool:
    """Whether it is a whole number of at most 9 digits."""
    return typed.isdecimal() and len(typed) < 10


def quote_lines(form: Form) -> list[dict[str, Any]]:
    """The rows that hold something. Raises Invalid with the row's own number in the field, as it stands on the page."""
    wrong: dict[str, str] = {}
    lines = []
    for row in rows_typed(form):
        n, named = row["n"], row["description"].strip()
        if not named and not row["price"].strip():
            continue
        number, price = _decimal(row["quantity"] or "1"), _decimal(row["price"].replace("$", ""))
        if not named:
            wrong[f"lines.{n}.description"] = "Say what it is."
        if number is None or not 0 < number <= 10_000:
            wrong[f"lines.{n}.quantity"] = "Write how many, like 2.5."
        if price is None or not 0 <= price <= 1_000_000 or price != round(price, 2):
            wrong[f"lines.{n}.unit_price_cents"] = "Write an amount, like 212.40."
        if number is not None and price is not None:
            taxable = {"yes": {"taxable": True}, "no": {"taxable": False}}.get(row["taxable"], {})
            lines.append(
                {
                    "kind": row["kind"],
                    "description": named,
                    "quantity": float(number),
                    "unit_price_cents": int(price * 100),
                    **taxable,
                }
            )
    if wrong:
        raise errors.Invalid(wrong)
    if not lines:
        raise errors.Invalid({"lines.0.description": "A quote needs at least one line."})
    return lines


def rows_typed(form: Form) -> list[dict[str, Any]]:
    """All rows as they stand in the form, by number."""
    names = ("kind", "description", "quantity", "price", "taxable")
    numbers = [n for n in range(_MOST_ROWS) if f"description_{n}" in form]
    return [{"n": n, **{name: form.get(f"{name}_{n}", "") for name in names}} for n in numbers]


def more_lines(typed: Typed, rows: list[dict[str, str]], office: Office) -> tuple[list[dict[str, str]], str]:
    """The builder's rows and what they add up to: those that were typed, else those of the quote so far."""
    if typed.form == "quote":
        rows = [{name: row[name] for name in row if name != "n"} for row in rows_typed(typed.values)] or rows
        rows = _with_chosen(rows, typed.values.get("book", ""), office)
        if typed.values.get("do") == "more" and len(rows) < _MOST_ROWS:
            rows = rows + rows_of(())[: _MOST_ROWS - len(rows)]
    return rows, _total(rows, office)


def _with_chosen(rows: list[dict[str, str]], chosen: str, office: Office) -> list[dict[str, str]]:
    """Without script: what was chosen from the price book fills the first blank row."""
    item = next((one for one in office.price_book if one.description == chosen), None)
    blank = next((n for n, row in enumerate(rows) if not row["description"].strip() and not row["price"].strip()), None)
    if item is None or blank is None:
        return rows
    price = f"{item.unit_price_cents / 100:.2f}"
    filled = rows[blank] | {"kind": item.kind, "description": item.description, "price": price}
    return [*rows[:blank], filled, *rows[blank + 1 :]]


def wants_more_lines(request: Request, page: LinkPage, token: str) -> Response | None:
    """Without script, *More lines* posts the whole form: the page comes back with room and the sum, nothing changes."""
    if is_json(request):
        return None
    form = form_of(request)
    if form.get("do") != "more":
        return None
    return typed_again(request, page, token, form, None)


def _total(rows: list[dict[str, str]], office: Office) -> str:
    lines = []
    for row in rows:
        number, price = _decimal(row["quantity"] or "1"), _decimal(row["price"].replace("$", ""))
        kind = row["kind"]
        if number is None or price is None or kind not in ("part", "labor", "fee", "discount"):
            continue
        if 0 < number <= 10_000 and 0 <= price <= 1_000_000:
            taxable = {"yes": True, "no": False}.get(row["taxable"])
            lines.append(
                QuoteLine(
                    kind=kind,  # type: ignore[arg-type]
                    description=row["description"] or "-",
                    quantity=float(number),
                    unit_price_cents=int(price * 100),
                    taxable=taxable,
                )
            )
    return amount(totals(tuple(lines), office.tax)[2])


def _decimal(typed: str) -> Decimal | None:
    try:
        found = Decimal(typed.strip().replace(",", ""))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
