"""The quote that a technician builds in the portal: its lines, what was typed, the price book."""

import msgspec

from chalicelib.models import company
from tests.api.linked import Linked, path_of
from tests.api.test_pages_portal import on_site


def test_a_quote_is_built_without_script(linked: Linked) -> None:
    job = on_site(linked, linked.open())
    path = path_of(job, "t")
    rows = {"description_0": "Gas valve", "quantity_0": "1", "price_0": "212.40", "kind_0": "part"}
    rows |= {"description_2": "Labor", "quantity_2": "2.5", "price_2": "$128", "kind_2": "labor"}
    rows |= {
        "description_3": "Loyal customer",
        "quantity_3": "1",
        "price_3": "10",
        "kind_3": "discount",
        "notes": "Today.",
    }

    more = linked.tap(path, "quote", **rows, do="more")
    assert more.status == 200 and "$535.68" in more.words
    assert more.form("quote")["description_6"] == "" and more.form("quote")["description_3"] == "Loyal customer"
    wrong = linked.tap(path, "quote", **rows | {"quantity_2": "two"})
    assert wrong.status == 422 and "Write how many" in wrong.words and wrong.form("quote")["quantity_2"] == "two"
    assert linked.now(job).quote is None
    assert linked.tap(path, "quote", **rows).status == 303

    quote = linked.now(job).quote
    assert quote is not None
    assert (quote.total_cents, quote.tax_cents, quote.notes) == (53568, 1328, "Today.")
    assert [line.kind for line in quote.lines] == ["part", "labor", "discount"]
    revised = linked.get(path)
    assert revised.form("quote")["description_1"] == "Labor" and revised.form("quote")["price_1"] == "128.00"
    assert "has not answered the quote" in revised.words
    assert linked.json(f"{path}/commands", {"id": linked.id(), "command": "complete_job"}).status == 409


def test_an_empty_quote_says_so(linked: Linked) -> None:
    job = linked.open()
    answer = linked.tap(path_of(job, "t"), "quote")
    assert answer.status == 422 and "at least one line" in answer.words


def test_what_is_chosen_from_the_price_book_fills_a_line_and_a_long_book_comes_later(linked: Linked) -> None:
    path = path_of(linked.open(), "t")
    filled = linked.tap(path, "quote", book="Ignitor", do="more")
    assert (filled.form("quote")["description_0"], filled.form("quote")["price_0"]) == ("Ignitor", "64.00")
    assert "$68.00" in filled.words, "with the tax on parts"
    kept = linked.tap(path, "quote", description_0="Own words", price_0="10", book="Ignitor", do="more")
    assert [kept.form("quote")[f"description_{n}"] for n in (0, 1)] == ["Own words", "Ignitor"]
    assert "/prices" not in linked.get(path).text

    many = [company.PriceBookItem(kind="part", description=f"Part {n}", unit_price_cents=n) for n in range(500)]
    company.save(msgspec.structs.replace(company.company(), price_book=many))
    page = linked.get(path)
    assert f'data-more="{path}/prices"' in page.text and "Part 59" in page.words and "Part 60" not in page.words
    assert len(page.body) < 35_000
    prices = linked.get(f"{path}/prices").json()["prices"]
    assert len(prices) == 500 and prices[77] == {"kind": "part", "description": "Part 77", "unit_price_cents": 77}
    assert linked.get("/t/" + "2" * 26 + "/prices").status == 404
