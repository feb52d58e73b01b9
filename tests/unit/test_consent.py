"""The ledger of consent: what events say of it, and a table that a spreadsheet can open without harm."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain import commands as c
from chalicelib.domain.consent import COLUMNS, SAID_ON_THE_PHONE, Entry, as_csv, entries
from chalicelib.domain.events import DetailsCorrected, JobOpened
from tests.unit.builders import ELLENS_PHONE, NEW_PHONE, Story, a_story


def said(story: Story) -> list[tuple[str, str, str, str, str]]:
    found = []
    for event in story.job.history:
        if isinstance(event, JobOpened | DetailsCorrected):
            found += [
                (one.what, one.phone, one.how, one.by, one.wording)
                for one in entries(story.job.id, event, story.job.source)
            ]
    return found


def test_consent_is_given_with_the_words_it_was_given_to_and_taken_away_by_name() -> None:
    story = a_story(texts_allowed=False)
    assert said(story) == []
    story.does(c.CorrectDetails, name="E. Whitaker").does(c.CorrectDetails, texts_allowed=True)
    story.does(c.CorrectDetails, phone=NEW_PHONE).does(c.CorrectDetails, texts_allowed=False)
    assert said(story) == [
        ("given", ELLENS_PHONE, "dispatcher", "Omar Reyes", SAID_ON_THE_PHONE),
        ("given", NEW_PHONE, "dispatcher", "Omar Reyes", SAID_ON_THE_PHONE),
        ("withdrawn", NEW_PHONE, "dispatcher", "Omar Reyes", ""),
    ]
    assert story.job.customer.consent == ""


def test_a_job_opened_with_consent_keeps_the_wording_that_was_shown() -> None:
    story = a_story(source="form")
    [(what, _, how, _, wording)] = said(story)
    assert (what, how) == ("given", "form")
    assert wording == story.job.customer.consent != ""


def test_the_same_entry_has_the_same_id_and_others_have_others() -> None:
    first = Entry(phone=ELLENS_PHONE, at="2026-11-23T15:00:00.000Z", what="stopped", how="text", source="in-SM1")
    assert first.id == Entry(**{name: getattr(first, name) for name in first.__struct_fields__}).id
    assert first.month == "2026-11"
    for change in ({"phone": NEW_PHONE}, {"what": "started"}, {"source": "in-SM2"}, {"at": "2026-11-23T15:00:00.001Z"}):
        other = {name: getattr(first, name) for name in first.__struct_fields__} | change
        assert Entry(**other).id != first.id


def rows(*found: Entry) -> list[list[str]]:
    return list(csv.reader(io.StringIO(as_csv(found), newline="")))


@pytest.mark.parametrize("typed", ["=1+1", "+1", "-2", "@SUM(A1)", "\t=1", "\r\n=1", "|calc", "%0A", " =1", "\u00a0=1"])
def test_nothing_that_was_typed_is_a_formula(typed: str) -> None:
    one = Entry(
        phone="+16175550117", at="2026-11-23T15:00:00.000Z", what="stopped", how="text", wording=typed, by=typed
    )
    [head, cells] = rows(one)
    assert head == list(COLUMNS)
    assert all(not cell.startswith(("=", "+", "-", "@", "|", "%", "\t", "\r", " ")) for cell in cells)
    assert cells[0] == "'+16175550117"


@given(st.text(max_size=80), st.text(max_size=80))
def test_whatever_is_typed_stays_one_cell_of_one_row(wording: str, by: str) -> None:
    one = Entry(phone="+16175550117", at="2026-11-23T15:00:00.000Z", what="stopped", how="text", wording=wording, by=by)
    found = rows(one, one)
    assert [len(row) for row in found] == [len(COLUMNS)] * 3
    assert found[1] == found[2]
