"""Times of bookings: instants with a zone, and days."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.event import Content, Field
from gcaldesk.domain.snapshot import dump_content, load_content, say_field, say_when
from gcaldesk.domain.times import (
    AllDay,
    Timed,
    bounds,
    check_zone,
    known_zone,
    parse_start,
    parse_when,
    same_time,
)

ZONE = "Europe/Amsterdam"


def test_wall_clock_means_the_objects_zone() -> None:
    when = parse_when("2026-07-01T10:00", "2026-07-01T11:00", zone=ZONE, all_day=False)
    assert isinstance(when, Timed)
    assert when.start == datetime(2026, 7, 1, 8, tzinfo=UTC)


def test_an_offset_wins_over_the_zone() -> None:
    when = parse_when("2026-07-01T10:00Z", "2026-07-01T11:00Z", zone=ZONE, all_day=False)
    assert bounds(when)[0].hour == 10


def test_over_the_change_to_summer_time_an_hour_is_missing() -> None:
    when = parse_when("2026-03-29T01:00", "2026-03-29T04:00", zone=ZONE, all_day=False)
    start, end = bounds(when)
    assert end - start == timedelta(hours=2)


def test_one_day_may_be_given_once_or_as_two() -> None:
    one = parse_when("2026-03-10", "2026-03-10", zone=ZONE, all_day=True)
    two = parse_when("2026-03-10T00:00", "2026-03-11", zone=ZONE, all_day=True)
    assert one == two == AllDay(date(2026, 3, 10), date(2026, 3, 11))


@pytest.mark.parametrize(
    ("start", "end", "all_day"),
    [
        ("2026-03-10T10:00", "2026-03-10T10:00", False),
        ("2026-03-10T10:00", "2026-03-10T09:00", False),
        ("2026-03-10", "2026-03-09", True),
        ("tomorrow", "2026-03-10", False),
        ("2026-02-30", "2026-03-10", True),
        ("2026-03-29T02:30", "2026-03-29T04:00", False),
        ("0001-01-01T00:00", "2026-03-10T10:00", False),
    ],
)
def test_bad_times(start: str, end: str, all_day: bool) -> None:  # noqa: FBT001
    with pytest.raises(InvalidInput) as caught:
        parse_when(start, end, zone=ZONE, all_day=all_day)
    assert caught.value.hint


def test_unknown_zone_is_refused_but_can_be_shown() -> None:
    with pytest.raises(InvalidInput, match="not a time zone"):
        check_zone("Mars/Olympus")
    assert known_zone("Mars/Olympus").key == "UTC"
    assert known_zone(ZONE).key == ZONE


def test_naive_times_have_no_place() -> None:
    with pytest.raises(InvalidInput, match="without a zone"):
        Timed(datetime(2026, 3, 10), datetime(2026, 3, 11), ZONE)  # noqa: DTZ001


def test_days_are_not_midnights() -> None:
    days = AllDay(date(2026, 3, 10), date(2026, 3, 11))
    start, end = bounds(days)
    assert not same_time(days, Timed(start, end, "UTC"))


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from([ZONE, "UTC", "Australia/Lord_Howe"]),
)
def test_content_survives_as_json(start: datetime, zone: str) -> None:
    content = Content(Timed(start, start + timedelta(hours=1), zone), "t", "d", "l", "3")
    assert load_content(dump_content(content)) == content


def test_days_survive_as_json() -> None:
    content = Content(AllDay(date(2026, 3, 10), date(2026, 3, 12)))
    assert load_content(dump_content(content)) == content


def test_words_for_people() -> None:
    start = datetime(2026, 3, 10, 9, tzinfo=UTC)
    assert say_when(Timed(start, start + timedelta(hours=1), ZONE)) == (
        "Tue 10 Mar 2026, 10:00 – 11:00"
    )
    assert "Wed 11 Mar 2026" in say_when(Timed(start, start + timedelta(days=1), ZONE))
    assert say_when(AllDay(date(2026, 3, 10), date(2026, 3, 11))) == "Tue 10 Mar 2026, all day"
    assert say_when(AllDay(date(2026, 3, 10), date(2026, 3, 13))).endswith("3 days")
    content = Content(Timed(start, start + timedelta(hours=1), ZONE), "Yoga")
    assert say_field(content, Field.TITLE) == "Yoga"
    assert say_field(content, Field.TIME).startswith("Tue")


@pytest.mark.parametrize("all_day", [True, False])
def test_what_is_no_date_gets_the_form_to_write(*, all_day: bool) -> None:
    with pytest.raises(InvalidInput) as found:
        parse_start("foo", zone=ZONE, all_day=all_day)
    assert "“foo”" in found.value.title
    assert "isoformat" not in str(found.value)
    assert "all_day=yes" in found.value.hint


def test_time_that_the_zone_skips_is_named() -> None:
    with pytest.raises(InvalidInput, match="clocks go forward") as found:
        parse_start("2026-03-29T02:30", zone=ZONE, all_day=False)
    assert "2026-11-24" not in found.value.hint
