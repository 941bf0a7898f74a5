"""Files of bookings: what goes out comes back, and what cannot be taken in is said by line."""

import csv
import io
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gcaldesk.domain.booking import Attendee, Booking, Customer
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.inputs import FileRows, ImportRow
from gcaldesk.domain.times import AllDay, Timed, When, parse_when
from gcaldesk.formats.csv_file import guard_cell, read_csv, unguard_cell, write_csv
from gcaldesk.formats.ics_file import read_ics, write_ics

STAMP = datetime(2026, 11, 21, tzinfo=UTC)
TEXTS = st.text(
    st.one_of(
        st.sampled_from("=+-@'\"’,;:\\\n\t ＝é🎉<>|"),
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")),
    ),
    max_size=30,
)
LINES = TEXTS.map(lambda text: " ".join(text.split()))
NAMES = st.from_regex(r"[a-z][a-z0-9 _]{0,8}[a-z0-9]", fullmatch=True)


@st.composite
def whens(draw: st.DrawFn) -> When:
    day = draw(st.dates(date(2020, 1, 1), date(2030, 12, 31)))
    if draw(st.booleans()):
        return AllDay(day, day + timedelta(days=draw(st.integers(1, 5))))
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(
        minutes=draw(st.integers(0, 1439))
    )
    zone = draw(st.sampled_from(["UTC", "Europe/Amsterdam", "America/New_York", "Asia/Kolkata"]))
    return Timed(start, start + timedelta(minutes=draw(st.integers(1, 3000))), zone)


@st.composite
def bookings(draw: st.DrawFn) -> Booking:
    return Booking(
        id=BookingId(draw(st.integers(1, 99))),
        uid=draw(st.from_regex(r"[a-z0-9@.-]{1,30}", fullmatch=True)),
        object_code=draw(st.sampled_from(["room", "court-2"])),
        title=draw(LINES.filter(bool)),
        status=draw(st.sampled_from(["confirmed", "option"])),
        type="class",
        when=draw(whens()),
        customer=Customer(draw(LINES), draw(st.sampled_from(["", "ann@example.org"])), "+31 6 12"),
        attendees=draw(st.sampled_from([(), (Attendee("a@example.org"), Attendee("b@example.org", "Bo, B"))])),
        description=draw(TEXTS),
        notes=draw(TEXTS),
        location=draw(TEXTS),
        fields=draw(st.dictionaries(NAMES, TEXTS.filter(bool), max_size=3)),
        excluded=draw(st.booleans()),
        meet=draw(st.sampled_from(["", "on"])),
    )  # fmt: skip


def rebuilt(row: ImportRow) -> Booking:
    request = row.request
    return Booking(
        id=BookingId(0),
        uid=row.uid,
        object_code=request.object_code,
        title=request.title,
        status=request.status,
        type=request.type,
        when=parse_when(
            request.start, request.end, zone=row.timezone or "UTC", all_day=request.all_day
        ),
        customer=request.customer,
        attendees=request.attendees,
        description=request.description,
        notes=request.notes,
        location=request.location,
        fields=request.fields,
        excluded=request.do_not_sync,
        calendar_id=request.calendar,
        meet=request.meet,
    )


def same(sent: list[Booking], found: FileRows) -> None:
    assert found.bad == ()
    for one, row in zip(sent, found.rows, strict=True):
        back = rebuilt(row)
        for name in Booking.__slots__:
            if name not in {"id", "version", "channel", "remarks"}:
                assert getattr(back, name) == getattr(one, name), name


@settings(max_examples=30, deadline=None)
@given(st.lists(bookings(), max_size=3))
def test_csv_comes_back(sent: list[Booking]) -> None:
    same(sent, read_csv(write_csv(sent)))


@settings(max_examples=30, deadline=None)
@given(st.lists(bookings(), min_size=1, max_size=2))
def test_ics_comes_back(sent: list[Booking]) -> None:
    same(sent, read_ics(write_ics(sent, stamp=STAMP)))


@given(st.text("=+-@'a\t\r\n＝ ", max_size=6))
def test_no_cell_is_a_formula_and_each_comes_back(text: str) -> None:
    guarded = guard_cell(text)
    assert unguard_cell(guarded) == text
    assert not guarded.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))


def test_formulas_are_disarmed_on_the_way_out() -> None:
    when = AllDay(date(2026, 1, 1), date(2026, 1, 2))
    evil = '=HYPERLINK("http://example.org")'
    booking = Booking(BookingId(1), "u", "room", evil, "s", "t", when, fields={"f": "@SUM(1)"})
    (_, cells) = csv.reader(io.StringIO(write_csv([booking]), newline=""))
    assert f"'{evil}" in cells
    assert "'@SUM(1)" in cells


def test_what_excel_makes_of_it() -> None:
    text = 'Title;Start;END;Object;attendees;Fields.Invoice\r\n"Yoga; soft";2026-11-24 10:00;2026-11-24T11:00;room;a@example.org; 12\r\n;;;;;\r\n'
    (row,) = read_csv(text).rows
    assert row.line == 2
    assert row.request.title == "Yoga; soft"
    assert row.request.fields == {"Invoice": " 12"}
    assert row.request.attendees == (Attendee("a@example.org"),)


def test_line_numbers_count_lines_inside_cells() -> None:
    text = 'title,start,end\n"a\nb",x,y\nc,x,y,z\nd,x,y\n'
    found = read_csv(text, default_object="room")
    assert [row.line for row in found.rows] == [2, 5]
    assert [row.line for row in found.bad] == [4]
    assert "4 cells, but 3 columns" in found.bad[0].sentence


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no column object, title, start, end"),
        ("title,start,end\n", "no column object"),
        ("object,title,start,end,colour\n", "“colour” is not known"),
        ("object,title,start,end,locatoin\n", "Did you mean “location”"),
        ("object,title,start,end,Title\n", "stands twice"),
        ('object,title,start,end\n"a"b,,,\n', "not CSV"),
    ],
)
def test_files_that_are_no_list_of_bookings(text: str, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        read_csv(text)


def test_switches_are_checked() -> None:
    (bad,) = read_csv("object,title,start,end,all_day\nroom,Yoga,a,b,perhaps\n").bad
    assert "all_day cannot be “perhaps”" in bad.sentence


HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"


def event(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VEVENT", "UID:1", *lines, "END:VEVENT", ""])


def test_events_of_other_programs() -> None:
    text = (
        HEAD
        + event("SUMMARY:Floating", "DTSTART:20261124T100000", "DURATION:PT90M")
        + event("SUMMARY:Zoned", "DTSTART;TZID=Europe/Paris:20261124T100000",
                "DTEND;TZID=Europe/Paris:20261124T110000", "ATTENDEE;CN=Ann:MAILTO:ann@example.org")
        + event("SUMMARY:Day", "DTSTART;VALUE=DATE:20261124")
        + event("SUMMARY:Weekly", "DTSTART:20261124T100000Z", "RRULE:FREQ=WEEKLY")
        + event("SUMMARY:Off", "DTSTART:20261124T100000Z", "STATUS:CANCELLED")
        + event("SUMMARY:Nothing")
        + "END:VCALENDAR\r\n"
    )  # fmt: skip
    found = read_ics(text, default_object="room")
    floating, zoned, day = (row.request for row in found.rows)
    assert (floating.start, floating.end) == ("2026-11-24T10:00:00", "2026-11-24T11:30:00")
    assert zoned.start == "2026-11-24T10:00:00+01:00"
    assert found.rows[1].timezone == "Europe/Paris"
    assert zoned.attendees == (Attendee("ann@example.org", "Ann"),)
    assert (day.all_day, day.start, day.end) == (True, "2026-11-24", "2026-11-25")
    assert [row.sentence.split(":")[0] for row in found.bad] == ["“Weekly”", "“Off”", "“Nothing”"]
    assert "series" in found.bad[0].sentence
    assert [text.splitlines()[row.line - 1] for row in found.bad] == ["BEGIN:VEVENT"] * 3


def test_long_uid_is_shortened_the_same_way_each_time() -> None:
    text = HEAD + event("SUMMARY:x", "DTSTART:20261124T100000Z").replace(
        "UID:1", "UID:" + "x" * 999
    )
    uids = {read_ics(text + "END:VCALENDAR\r\n").rows[0].uid for _ in range(2)}
    assert len(uids) == 1
    assert len(uids.pop()) == 64


@pytest.mark.parametrize("text", ["", "hello", HEAD + "END:VCALENDAR\r\n", "BEGIN:VCALENDAR"])
def test_files_that_are_no_calendar(text: str) -> None:
    with pytest.raises(InvalidInput):
        read_ics(text)
