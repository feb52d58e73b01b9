"""Windows are the company's local time, said the way people say it, and hold on the days the clocks change."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.errors import Invalid
from chalicelib.domain.schedule import (
    Window,
    check_window,
    hours_before,
    local_day,
    local_time,
    page_day,
    page_time,
    page_window,
    spoken_hours,
    spoken_window,
    window_end_utc,
    window_start_utc,
    within,
)

BOSTON = "America/New_York"
PHOENIX = "America/Phoenix"
MONDAY = date(2026, 11, 23)


def window(start: str, end: str, day: str = "2026-11-23", last: str = "") -> Window:
    return Window(f"{day}T{start}", f"{last or day}T{end}")


TEN_TO_ELEVEN = window("10:00", "11:00")


@pytest.mark.parametrize(
    "fine",
    [
        TEN_TO_ELEVEN,
        window("23:00", "01:00", last="2026-11-24"),
        window("08:00", "08:00", last="2026-11-24"),
        window("02:15", "02:45", day="2026-03-08"),
    ],
)
def test_a_window_up_to_a_day_long_is_accepted(fine: Window) -> None:
    check_window(fine)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (window("11:00", "10:00"), "visit"),
        (window("10:00", "10:00"), "visit"),
        (window("08:00", "08:01", last="2026-11-24"), "visit"),
        (Window("2026-11-23 10:00", "2026-11-23T11:00"), "visit.start"),
        (Window("2026-11-23T10:00", "2026-11-23T11:00:00"), "visit.end"),
        (Window("2026-11-23T10:00Z", "2026-11-23T11:00"), "visit.start"),
        (Window("2026-02-30T10:00", "2026-02-30T11:00"), "visit.start"),
        (Window("2026-11-23T24:00", "2026-11-24T01:00"), "visit.start"),
        (Window("２０２６-11-23T10:00", "2026-11-23T11:00"), "visit.start"),
        (Window("0001-01-01T00:00", "0001-01-01T01:00"), "visit.start"),
        (Window("", ""), "visit.start"),
    ],
)
def test_a_window_that_cannot_be_kept_is_refused_by_field(wrong: Window, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_window(wrong, "visit")
    assert list(refused.value.fields) == [field]


def test_the_local_day_is_the_companys_not_utcs() -> None:
    assert local_day("2026-11-23T04:59:59.999Z", BOSTON) == "2026-11-22"
    assert local_day("2026-11-23T05:00:00.000Z", BOSTON) == "2026-11-23"
    assert local_day("2026-07-01T04:00:00Z", BOSTON) == "2026-07-01"
    with pytest.raises(ValueError, match="needs its Z"):
        local_day("2026-11-23T05:00:00", BOSTON)


@pytest.mark.parametrize(
    ("local", "utc"),
    [
        ("2026-03-08T01:59", "2026-03-08T06:59"),
        ("2026-03-08T02:30", "2026-03-08T07:30"),  # The clocks jump from 2 to 3: this minute does not exist.
        ("2026-03-08T03:00", "2026-03-08T07:00"),
        ("2026-03-08T13:00", "2026-03-08T17:00"),
        ("2026-11-01T00:59", "2026-11-01T04:59"),
        ("2026-11-01T01:30", "2026-11-01T05:30"),  # This minute comes twice: the first one is meant.
        ("2026-11-01T02:00", "2026-11-01T07:00"),
        ("2026-11-01T13:00", "2026-11-01T18:00"),
    ],
)
def test_a_window_starts_at_the_right_moment_on_both_days_the_clocks_change(local: str, utc: str) -> None:
    starts = window_start_utc(Window(local, local[:10] + "T23:00"), BOSTON)
    assert starts == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert starts.utcoffset() == timedelta(0)


def test_a_window_in_the_hour_the_clocks_skip_does_not_end_before_it_starts() -> None:
    skipped = window("02:30", "03:00", day="2026-03-08")
    assert (
        window_end_utc(skipped, BOSTON) == window_start_utc(skipped, BOSTON) == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)
    )


def test_one_local_window_is_two_moments_apart_where_only_one_zone_changes_its_clocks() -> None:
    noon = window("12:00", "14:00", day="2026-07-01")
    assert window_start_utc(noon, PHOENIX) - window_start_utc(noon, BOSTON) == timedelta(hours=3)
    noon = window("12:00", "14:00", day="2026-12-01")
    assert window_start_utc(noon, PHOENIX) - window_start_utc(noon, BOSTON) == timedelta(hours=2)


@given(st.integers(0, 366 * 24 * 60), st.integers(1, 24 * 60))
def test_no_window_ends_before_it_starts(after: int, minutes: int) -> None:
    start = datetime.fromisoformat("2026-01-01T00:00") + timedelta(minutes=after)
    asked = Window(f"{start:%Y-%m-%dT%H:%M}", f"{start + timedelta(minutes=minutes):%Y-%m-%dT%H:%M}")
    check_window(asked)
    assert window_start_utc(asked, BOSTON) <= window_end_utc(asked, BOSTON)
    there_and_back = window_start_utc(asked, BOSTON).astimezone(ZoneInfo(BOSTON)).replace(tzinfo=None)
    assert there_and_back in (start, start + timedelta(hours=1))


@pytest.mark.parametrize(
    ("asked", "today", "language", "style", "words"),
    [
        (TEN_TO_ELEVEN, MONDAY, "en", "customer", "today, 10-11 AM"),
        (TEN_TO_ELEVEN, MONDAY, "en", "technician", "today 10-11 AM"),
        (TEN_TO_ELEVEN, MONDAY, "es", "customer", "hoy, 10-11 AM"),
        (TEN_TO_ELEVEN, MONDAY, "es", "technician", "hoy 10-11 AM"),
        (window("08:00", "10:00", "2026-11-24"), MONDAY, "en", "customer", "tomorrow, Tue Nov 24, 8-10 AM"),
        (window("08:00", "10:00", "2026-11-24"), MONDAY, "es", "customer", "mañana, mar 24 nov, 8-10 AM"),
        (window("08:00", "10:00", "2026-11-24"), MONDAY, "en", "new_time", "Tue Nov 24, 8-10 AM"),
        (window("08:00", "10:00", "2026-11-24"), MONDAY, "en", "technician", "Tue Nov 24, 8-10 AM"),
        (window("11:00", "13:00", "2026-11-25"), MONDAY, "en", "customer", "Wed Nov 25, 11 AM-1 PM"),
        (window("11:00", "13:00", "2026-11-28"), MONDAY, "es", "customer", "sáb 28 nov, 11 AM-1 PM"),
        (TEN_TO_ELEVEN, date(2026, 11, 24), "en", "customer", "Mon Nov 23, 10-11 AM"),
        (None, MONDAY, "en", "customer", ""),
    ],
)
def test_texts_say_the_window_as_people_do(
    asked: Window | None, today: date, language: str, style: str, words: str
) -> None:
    assert spoken_window(asked, today, language, style) == words


@pytest.mark.parametrize(
    ("asked", "hours"),
    [
        (TEN_TO_ELEVEN, "10-11 AM"),
        (window("10:00", "11:30"), "10-11:30 AM"),
        (window("10:00", "12:00"), "10 AM-12 PM"),
        (window("12:00", "14:00"), "12-2 PM"),
        (window("00:00", "01:00"), "12-1 AM"),
        (window("22:00", "01:00", last="2026-11-24"), "10 PM-1 AM"),
        (window("11:00", "10:00", last="2026-11-24"), "11 AM-10 AM"),
    ],
)
def test_am_and_pm_are_said_once_where_once_is_enough(asked: Window, hours: str) -> None:
    assert spoken_hours(asked) == hours


def test_the_hours_before_borrow_am_from_the_new_ones_only_where_they_are_the_same() -> None:
    assert hours_before(TEN_TO_ELEVEN, window("08:00", "10:00")) == "10-11"
    assert hours_before(TEN_TO_ELEVEN, window("13:00", "15:00")) == "10-11 AM"
    assert hours_before(TEN_TO_ELEVEN, window("11:00", "13:00")) == "10-11 AM"
    assert hours_before(window("11:00", "13:00"), window("10:00", "12:00")) == "11 AM-1 PM"
    assert hours_before(TEN_TO_ELEVEN, None) == "10-11 AM"


def test_pages_show_the_window_with_a_real_dash() -> None:
    assert page_window(TEN_TO_ELEVEN, MONDAY, "en") == "Today, 10–11 AM"
    assert page_window(TEN_TO_ELEVEN, MONDAY, "es") == "Hoy, 10–11 AM"
    assert page_window(window("08:00", "10:00", "2026-11-24"), MONDAY, "en") == "Tomorrow, 8–10 AM"
    assert page_window(window("08:00", "10:00", "2026-11-24"), date(2026, 11, 20), "en") == "Tue, Nov 24, 8–10 AM"
    assert page_window(window("11:00", "13:00", "2026-11-28"), MONDAY, "es") == "Sáb 28 nov, 11 AM–1 PM"


def test_pages_name_the_days_beside_today_and_the_year_only_of_another_year() -> None:
    assert page_day(date(2026, 11, 22), MONDAY, "en") == "Yesterday"
    assert page_day(date(2026, 11, 22), MONDAY, "es") == "Ayer"
    assert page_day(date(2026, 11, 2), MONDAY, "en") == "Mon, Nov 2"
    assert page_day(date(2024, 11, 2), MONDAY, "en") == "Sat, Nov 2, 2024"
    assert page_day(date(2024, 11, 2), MONDAY, "es") == "Sáb 2 nov 2024"
    assert page_day(date(2027, 1, 1), date(2026, 12, 31), "es") == "Mañana"


def test_a_day_within_a_sentence_is_written_small_where_its_language_does_so() -> None:
    near, far = date(2026, 11, 22), date(2026, 11, 2)
    assert [within(page_day(day, MONDAY, "en"), "en") for day in (near, far)] == ["yesterday", "Mon, Nov 2"]
    assert [within(page_day(day, MONDAY, "es"), "es") for day in (near, far)] == ["ayer", "lun 2 nov"]
    assert within("Yesterday, 9:26 AM", "en") == "yesterday, 9:26 AM"
    assert within("9:26 AM", "en") == within("9:26 AM", "es") == "9:26 AM"


def test_an_instant_is_shown_on_the_companys_clocks() -> None:
    assert page_time("2026-11-23T14:52:07.001Z", BOSTON, "en") == "9:52 AM"
    assert page_time("2026-11-23T05:00:00Z", BOSTON, "es") == "12:00 AM"
    assert page_time("2026-07-23T17:05:00Z", BOSTON, "en") == "1:05 PM"
    assert local_time("2026-11-23T14:52:07.001Z", BOSTON).isoformat() == "2026-11-23T09:52:07.001000-05:00"
