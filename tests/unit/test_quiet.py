"""The hours in which nobody is woken up, on clocks that differ and change."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from chalicelib.domain.hours import QuietHours
from chalicelib.domain.quiet import opens
from chalicelib.domain.zones import zones_of

NIGHT = QuietHours(start="21:00", end="08:00")
NEW_YORK, CHICAGO, LOS_ANGELES, HONOLULU = (
    "America/New_York",
    "America/Chicago",
    "America/Los_Angeles",
    "Pacific/Honolulu",
)


def at(local: str, zone: str = NEW_YORK, fold: int = 0) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("phone", "zones"),
    [
        ("+16175550117", {NEW_YORK}),
        ("+13125550117", {CHICAGO}),
        ("+18085550117", {HONOLULU}),
        ("+16025550117", {"America/Phoenix"}),
        ("+17875550117", {"America/Puerto_Rico"}),
        ("+16715550117", {"Pacific/Guam"}),
        ("+18505550117", {NEW_YORK, CHICAGO}),
        ("+19075550117", {"America/Anchorage", "America/Adak"}),
        ("+12085550117", {"America/Denver", LOS_ANGELES}),
        ("+17095550117", {"America/St_Johns", "America/Halifax"}),
        ("+14165550117", {"America/Toronto"}),
        ("+18005550117", set()),
        ("+18765550117", set()),
        ("+442079460018", set()),
        ("", set()),
    ],
)
def test_a_number_is_in_the_zones_of_its_area_code(phone: str, zones: set[str]) -> None:
    assert set(zones_of(phone)) == zones


def test_every_area_code_lies_in_zones_that_exist() -> None:
    known = {f"{area:03d}": zones_of(f"+1{area:03d}5550117") for area in range(1000)}
    assert sum(map(bool, known.values())) > 400
    assert {zone for zones in known.values() for zone in zones} <= available_timezones()
    assert not [area for area, zones in known.items() if zones and (area[0] in "01" or area[1:] == "11")]


@pytest.mark.parametrize(
    ("phone", "asked", "opened"),
    [
        ("+16175550117", "2026-11-23T12:00", "2026-11-23T12:00"),
        ("+16175550117", "2026-11-23T20:59", "2026-11-23T20:59"),
        ("+16175550117", "2026-11-23T21:00", "2026-11-24T08:00"),
        ("+16175550117", "2026-11-24T07:59", "2026-11-24T08:00"),
        ("+12135550117", "2026-11-24T08:00", "2026-11-24T11:00"),
        ("+18085550117", "2026-11-24T08:00", "2026-11-24T13:00"),
        ("+19075550117", "2026-11-24T08:00", "2026-11-24T13:00"),
        ("+17095550117", "2026-11-24T19:40", "2026-11-25T08:00"),
        ("+18005550117", "2026-11-24T03:00", "2026-11-24T08:00"),
    ],
)
def test_a_text_leaves_when_it_is_day_both_at_the_office_and_at_the_number(phone: str, asked: str, opened: str) -> None:
    assert opens(at(asked), NIGHT, NEW_YORK, phone) == at(opened)


def test_hours_within_a_day_are_quiet_too() -> None:
    noon = QuietHours(start="12:00", end="13:30")
    assert opens(at("2026-11-23T12:10"), noon, NEW_YORK, "+16175550117") == at("2026-11-23T13:30")
    assert opens(at("2026-11-23T21:10"), noon, NEW_YORK, "+16175550117") == at("2026-11-23T21:10")


def test_where_the_hours_have_nothing_in_common_the_numbers_own_clocks_decide() -> None:
    mornings = QuietHours(start="10:00", end="08:00")
    assert opens(at("2026-11-23T09:00"), mornings, NEW_YORK, "+18085550117") == at("2026-11-23T09:00", HONOLULU) - (
        timedelta(hours=1)
    )
    alaska = QuietHours(start="08:20", end="08:00")
    assert opens(at("2026-11-23T12:00"), alaska, NEW_YORK, "+19075550117") == at("2026-11-24T08:00")


@pytest.mark.parametrize("day", ["2026-03-08", "2026-11-01"])
@pytest.mark.parametrize("end", ["01:30", "02:30", "03:00"])
def test_quiet_that_is_over_while_the_clocks_change_is_over_once(day: str, end: str) -> None:
    night = QuietHours(start="21:00", end=end)
    moment = at(f"{day}T00:00")
    opened = opens(moment, night, NEW_YORK, "+16175550117")
    assert opened.astimezone(ZoneInfo(NEW_YORK)).strftime("%H:%M") >= end
    while moment < at(f"{day}T06:00"):
        later = opens(moment, night, NEW_YORK, "+16175550117")
        assert later >= moment and opens(later, night, NEW_YORK, "+16175550117") == later
        moment += timedelta(minutes=10)
