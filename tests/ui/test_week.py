"""The week: its layout, how bookings move, and what keys and mouse do in it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.pairs import LinkState, PairView
from gcaldesk.domain.times import AllDay, Timed, bounds
from gcaldesk.domain.views import BookingFilter
from gcaldesk.ui.present.cells import Chip
from gcaldesk.ui.present.moments import first_and_last, instant, own_zone_words, when_here
from gcaldesk.ui.present.move_words import Move
from gcaldesk.ui.present.pair_chips import CHIPS
from gcaldesk.ui.present.week import (
    Bar,
    Block,
    Column,
    Columns,
    Grid,
    Scope,
    Span,
    span_around,
    span_title,
)
from gcaldesk.ui.present.week_arranged import WeekQuestion, arranged
from gcaldesk.ui.present.week_crowd import Pill, crowd_of, pill_words
from gcaldesk.ui.present.week_lanes import lanes
from gcaldesk.ui.present.week_layout import lay_out, with_weekend
from gcaldesk.ui.present.week_moves import placed, shifted, stretched
from gcaldesk.ui.present.week_words import spoken_of, summary_of
from gcaldesk.ui.theme import Theme
from gcaldesk.ui.week_day_list import LINE
from gcaldesk.ui.week_feed import WeekFeed
from gcaldesk.ui.week_view import WeekView
from tests.ui import data, fakes_bookings
from tests.ui.fakes import FakeRuntime
from tests.ui.test_pages import told

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TODAY = data.NOW.date()
Key, Mod = Qt.Key, Qt.KeyboardModifier
spans = st.lists(
    st.tuples(st.integers(0, 95), st.integers(1, 20)).map(lambda s: (s[0], s[0] + s[1])),
    max_size=20,
)


def scope(columns: Columns = Columns.DAYS) -> Scope:
    span = span_around(TODAY, columns, 0)
    return Scope(span, columns, data.OBJECTS, data.NOW, zone=UTC, idle=frozenset({"cancelled"}))


class TestLanes:
    @given(spans)
    def test_nothing_overlaps_in_its_lane(self, given_spans: list[tuple[int, int]]) -> None:
        found = lanes(given_spans)
        placed_in = list(zip(given_spans, found, strict=True))
        for at, ((start, end), (lane, count)) in enumerate(placed_in):
            assert 0 <= lane < count
            for (other_start, other_end), (other_lane, other_count) in placed_in[at + 1 :]:
                if start < other_end and other_start < end:
                    assert lane != other_lane
                    assert count == other_count

    @given(spans)
    def test_no_more_lanes_than_things_at_once(self, given_spans: list[tuple[int, int]]) -> None:
        most = max((count for _, count in lanes(given_spans)), default=0)
        busiest = max(
            (sum(a <= start < b for a, b in given_spans) for start, _ in given_spans), default=0
        )
        assert most <= busiest

    @given(spans)
    def test_what_stands_alone_has_all_the_room(self, given_spans: list[tuple[int, int]]) -> None:
        for (start, end), (_, count) in zip(given_spans, lanes(given_spans), strict=True):
            if sum(a < end and start < b for a, b in given_spans) == 1:
                assert count == 1


moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1))  # noqa: DTZ001
lengths = st.integers(1, 3000).map(lambda minutes: timedelta(minutes=minutes))


class TestMoves:
    @given(moments, lengths, st.integers(-96, 96), st.integers(-9, 9))
    def test_a_move_keeps_the_length(
        self, at: datetime, length: timedelta, quarters: int, days: int
    ) -> None:
        start = at.replace(tzinfo=UTC)
        when = Timed(start, start + length, "Europe/Amsterdam")
        moved = shifted(when, minutes=15 * quarters, days=days, zone=AMSTERDAM)
        assert isinstance(moved, Timed)
        assert moved.end - moved.start == length
        assert moved.zone == when.zone
        assert shifted(when, minutes=15 * quarters, days=days, zone=UTC) == Timed(
            start + timedelta(days=days, minutes=15 * quarters),
            start + length + timedelta(days=days, minutes=15 * quarters),
            when.zone,
        )

    @given(moments, lengths, st.integers(-400, 400))
    def test_an_end_never_passes_its_start(
        self, at: datetime, length: timedelta, minutes: int
    ) -> None:
        start = at.replace(tzinfo=UTC)
        found = stretched(Timed(start, start + length, "UTC"), minutes=minutes)
        assert bounds(found)[0] == start
        assert bounds(found)[1] >= start + timedelta(minutes=15)

    def test_a_day_further_is_the_same_clock_over_a_change_of_clocks(self) -> None:
        start = datetime(2026, 10, 24, 8, tzinfo=UTC)  # 10:00 summer time
        moved = shifted(Timed(start, start + timedelta(hours=1), "UTC"), days=1, zone=AMSTERDAM)
        assert bounds(moved)[0] == datetime(2026, 10, 25, 9, tzinfo=UTC)

    def test_whole_days(self) -> None:
        when = AllDay(date(2026, 11, 24), date(2026, 11, 25))
        assert shifted(when, days=2) == AllDay(date(2026, 11, 26), date(2026, 11, 27))
        assert stretched(when, days=-3) == when
        assert stretched(when, days=1) == AllDay(date(2026, 11, 24), date(2026, 11, 26))

    def test_a_drop_is_on_the_grid(self) -> None:
        when = Timed(data.NOW, data.NOW + timedelta(minutes=50), "UTC")
        assert placed(when, TODAY, 607, UTC).start.minute == 0
        assert placed(when, TODAY, 608, UTC).start.minute == 15


class TestLayout:
    def test_an_empty_weekend_is_left_out(self) -> None:
        grid = lay_out(fakes_bookings.week(), scope())
        assert [column.title for column in grid.columns] == [
            "Mon 23",
            "Tue 24",
            "Wed 25",
            "Thu 26",
            "Fri 27",
        ]
        assert [column.today for column in grid.columns].index(True) == 1
        assert grid.now == (1, 14 * 60 + 4)

    def test_overlapping_ones_stand_beside_each_other(self) -> None:
        grid = lay_out(fakes_bookings.week(), scope())
        lanes_of = {b.title: (b.lane, b.lanes) for b in grid.blocks if b.column == 1}
        assert lanes_of["Board meeting"] == (0, 2)
        assert lanes_of["Interview"] == (1, 2)
        assert lanes_of["Tennis lesson, group 3"] == (0, 1)

    def test_whole_days_stand_above(self) -> None:
        grid = lay_out(fakes_bookings.week(), scope())
        (bar,) = grid.bars
        assert (bar.title, bar.first, bar.last, bar.row) == ("Summer school · Room A", 2, 3, 0)
        assert grid.bar_rows == 1

    def test_objects_as_columns_show_one_day(self) -> None:
        grid = lay_out(fakes_bookings.week(), scope(Columns.OBJECTS))
        assert [column.key for column in grid.columns] == [o.code for o in data.OBJECTS]
        assert {block.title for block in grid.blocks} == {
            "Tennis lesson, group 3",
            "Board meeting",
            "Interview",
        }
        assert grid.now == (-1, 14 * 60 + 4)
        assert grid.title == "Tue 24 Nov 2026"

    def test_a_night_is_split_at_midnight(self) -> None:
        pair = fakes_bookings.pair(0)
        start = datetime(2026, 11, 23, 22, tzinfo=UTC)
        booking = pair.view.booking
        night = Timed(start, start + timedelta(hours=4), "UTC")
        changed = fakes_bookings.with_when(pair, night)
        grid = lay_out([changed], scope())
        parts = [(b.column, b.top, b.bottom, b.first, b.last) for b in grid.blocks]
        assert parts == [(0, 22 * 60, 24 * 60, True, False), (1, 0, 2 * 60, False, True)]
        assert grid.order == (booking.id,)

    def test_days_that_change_the_clocks(self) -> None:
        """Blocks stand where a clock on the wall would show them, and never upside down."""
        for first, begin, end, expected in (
            # 23 hours: the hour from two to three does not exist
            (date(2027, 3, 22), (28, 0, 30), (28, 1, 30), (90, 210)),
            # 25 hours: that hour is there twice
            (date(2026, 10, 19), (25, 0, 30), (25, 1, 15), (150, 170)),
        ):
            month = first.replace(day=1)
            start, stop = (
                datetime(month.year, month.month, day, hour, minute, tzinfo=UTC)
                for day, hour, minute in (begin, end)
            )
            pair = fakes_bookings.with_when(fakes_bookings.pair(4), Timed(start, stop, "UTC"))
            here = Scope(Span(first, 7), Columns.DAYS, data.OBJECTS, data.NOW, zone=AMSTERDAM)
            (block,) = lay_out([pair], here).blocks
            assert (block.column, block.top, block.bottom) == (6, *expected)
        week = Span(date(2026, 10, 19), 7).instants(AMSTERDAM)
        assert week[1] - week[0] == timedelta(days=7, hours=1)

    def test_spans(self) -> None:
        assert span_around(date(2026, 11, 29), Columns.DAYS, 0) == Span(date(2026, 11, 23), 7)
        assert span_around(date(2026, 11, 29), Columns.DAYS, 6) == Span(date(2026, 11, 29), 7)
        assert span_title(Span(date(2026, 12, 28), 7)) == "28 Dec 2026 – 3 Jan 2027"
        assert Span(date(2026, 11, 23), 7).instants(AMSTERDAM)[0] == datetime(
            2026, 11, 22, 23, tzinfo=UTC
        )

    def test_the_own_zone_is_told_where_it_differs(self) -> None:
        start = datetime(2026, 11, 24, 15, tzinfo=UTC)
        when = Timed(start, start + timedelta(hours=1), "America/New_York")
        assert own_zone_words(when, AMSTERDAM) == "10:00 in New York"
        assert own_zone_words(Timed(start, start, "Europe/Paris"), AMSTERDAM) == ""
        assert when_here(when, today=TODAY, zone=AMSTERDAM) == "Tue 24 Nov, 16:00 – 17:00"
        assert instant(TODAY, 25 * 60, UTC) == datetime(2026, 11, 25, 1, tzinfo=UTC)
        assert first_and_last(AllDay(TODAY, TODAY + timedelta(days=3)), None)[1].day == 26

    def test_a_screen_reader_hears_each_booking(self) -> None:
        week = fakes_bookings.week()
        assert summary_of(week, scope()).startswith("14 bookings; Choir rehearsal, Mon 23 Nov")
        assert spoken_of(week[0], scope()).endswith("Linked")


class TestView:
    @pytest.fixture(autouse=True)
    def _shown(self, theme: Theme) -> Iterator[None]:
        assert not theme.dark
        self.view = WeekView()
        self.view.resize(900, 700)
        self.view.show()
        self.show(fakes_bookings.week())
        yield
        shiboken6.delete(self.view)

    def show(self, pairs: Sequence[PairView], here: Scope | None = None) -> None:
        self.view.show_week(arranged(pairs, WeekQuestion(BookingFilter(), here or scope())))

    def press(self, *keys: Qt.Key, mod: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.view, key, mod)

    def middle(self, title: str) -> QPoint:
        block = next(b for b in self.view.grid.blocks if b.title == title)
        return self.view.geometry_now().block_rect(block).center()

    def test_arrows_select_and_enter_opens(self) -> None:
        opened = told(self.view.opened)
        self.press(Key.Key_Down)
        assert self.view.selected == 1034
        self.press(Key.Key_Down, Key.Key_Right)
        assert self.view.selected == 1037
        assert self.view.accessibleName().startswith("Board meeting, Tue 24 Nov, 12:00")
        self.press(Key.Key_Return)
        assert opened == [(1037,)]
        self.press(Key.Key_Home, Key.Key_End)
        assert self.view.selected == 1047
        self.press(Key.Key_Escape)
        assert not self.view.selected
        assert "Week of bookings" in self.view.accessibleName()
        assert "14 bookings" in self.view.accessibleDescription()

    def test_ctrl_moves_and_shift_stretches_until_it_is_put_back(self) -> None:
        moves = told(self.view.move_changed)
        applied = told(self.view.apply_requested)
        self.view.select(fakes_bookings.pair(4).view.booking.id)
        self.press(Key.Key_Down, Key.Key_Right, mod=Mod.ControlModifier)
        self.press(Key.Key_Up, mod=Mod.ShiftModifier)
        move = self.view.move_in_hand
        assert isinstance(move, Move)
        assert move.changes == {
            "start": "2026-11-26T11:15:00+00:00",
            "end": "2026-11-26T13:30:00+00:00",
        }
        assert move in moves[-1]
        self.press(Key.Key_Return)
        assert applied == [()]
        self.press(Key.Key_Escape)
        assert not isinstance(moves[-1][0], Move)
        self.press(Key.Key_Down, Key.Key_Up, mod=Mod.ControlModifier)
        assert not isinstance(moves[-1][0], Move)  # back where it was

    def test_a_step_over_the_edge_shows_the_next_week(self) -> None:
        wanted = told(self.view.date_wanted)
        self.view.select(fakes_bookings.pair(8).view.booking.id)
        self.press(*[Key.Key_Right] * 3, mod=Mod.ControlModifier)
        assert wanted == [(date(2026, 11, 30),)]
        assert [column.day.day for column in self.view.grid.columns][-1] == 27

    def test_a_drag_is_only_proposed(self) -> None:
        spot, port = self.middle("Workshop"), self.view.viewport()
        right = round(self.view.geometry_now().column_width)
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=spot)
        QTest.mouseMove(port, spot + QPoint(right, 44))
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=spot + QPoint(right, 44))
        move = self.view.move_in_hand
        assert move is not None
        assert bounds(move.when)[0] == datetime(2026, 11, 26, 12, tzinfo=UTC)
        self.view.drop()

    def test_pulling_the_lower_edge_stretches(self) -> None:
        block = next(b for b in self.view.grid.blocks if b.title == "Workshop")
        rect = self.view.geometry_now().block_rect(block)
        spot, port = QPoint(rect.center().x(), rect.bottom() - 2), self.view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=spot)
        QTest.mouseMove(port, spot + QPoint(0, 22))
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=spot + QPoint(0, 22))
        move = self.view.move_in_hand
        assert move is not None
        assert bounds(move.when)[1] == datetime(2026, 11, 25, 14, tzinfo=UTC)

    def test_an_empty_spot_begins_a_new_one(self) -> None:
        wanted = told(self.view.new_wanted)
        geo = self.view.geometry_now()
        spot = QPoint(geo.column_left(0) + 20, geo.y_of(15 * 60 + 10))
        QTest.mouseDClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert wanted == [(date(2026, 11, 23), 15 * 60, "")]

    def test_objects_are_moved_along_by_keys(self) -> None:
        self.show(fakes_bookings.week(), scope(Columns.OBJECTS))
        self.view.select(fakes_bookings.pair(3).view.booking.id)
        self.press(Key.Key_Right, mod=Mod.ControlModifier)
        move = self.view.move_in_hand
        assert move is not None
        assert (move.changes, move.object_name) == ({"object": "studio"}, "Studio")

    def test_a_new_booking_comes_into_sight(self) -> None:
        late = fakes_bookings.pair(3)
        start = datetime(2026, 11, 24, 22, tzinfo=UTC)
        when = Timed(start, start + timedelta(hours=1), "UTC")
        booking = replace(late.view.booking, id=BookingId(9), when=when)
        new = replace(late, view=replace(late.view, booking=booking))
        self.view.select(booking.id)
        self.show([*fakes_bookings.week(), new])
        block = next(b for b in self.view.grid.blocks if b.booking_id == booking.id)
        geo = self.view.geometry_now()
        assert geo.body.contains(geo.block_rect(block))

    def full(self) -> None:
        self.show([fakes_bookings.pair(at) for at in range(600)])

    def pill(self) -> Pill:
        return next(pill for pill in self.view.crowd.pills if not pill.whole_days)

    def test_a_full_week_paints_what_there_is_room_for(self) -> None:
        self.full()
        assert len(self.view.grid.blocks) > 500
        assert len(self.view.crowd.blocks) < 50
        assert not self.view.grab().isNull()

    def test_a_pill_opens_the_list_of_its_day(self, qtbot: QtBot) -> None:
        self.full()
        chosen = told(self.view.chosen)
        pill = self.pill()
        spot = self.view.geometry_now().pill_rect(pill).center()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        day = self.view.list
        assert day is not None
        day_name = "Mon 23 Nov"
        assert day.accessibleName().startswith(day_name)
        assert day.model.rowCount() == sum(
            block.column == pill.column for block in self.view.grid.blocks
        )
        line = day.list.currentIndex()
        assert line.data(LINE).booking_id == pill.hidden[0]
        assert day_name in line.data(Qt.ItemDataRole.AccessibleTextRole)
        assert not day.grab().isNull()
        QTest.keyClick(day.list, Key.Key_Down)
        QTest.keyClick(day.list, Key.Key_Return)
        qtbot.waitUntil(lambda: not day.isVisible())
        assert chosen == [(self.view.selected,)]
        assert self.view.selected != pill.hidden[0]

    def test_a_booking_behind_a_pill_is_reached_by_keys(self) -> None:
        self.full()
        hidden = self.pill().hidden[0]
        self.press(*[Key.Key_Down] * 4)
        seen = {block.booking_id for block in self.view.crowd.blocks}
        self.view.select(hidden)
        assert hidden not in seen
        assert not self.view.grab().isNull()
        self.press(Key.Key_Space)
        assert self.view.list is not None
        assert self.view.list.list.currentIndex().data(LINE).booking_id == hidden
        self.view.list.close()

    def test_a_full_week_is_carried_into_the_weekend(self) -> None:
        self.full()
        self.view.select(fakes_bookings.pair(8).view.booking.id)
        self.press(Key.Key_Right, mod=Mod.ControlModifier)
        assert len(self.view.grid.columns) == 7
        self.view.drop()
        assert len(self.view.grid.columns) == 5


def blocks_of(*spans_given: tuple[int, int], chip: Chip = CHIPS[LinkState.LINKED]) -> Grid:
    places = lanes(spans_given)
    made = tuple(
        Block(BookingId(at), 0, top, bottom, f"{at}", "", "", "", chip, lane, count)
        for at, ((top, bottom), (lane, count)) in enumerate(zip(spans_given, places, strict=True))
    )
    return Grid((Column("day", "Tue 24", TODAY, today=True),), made)


class TestCrowd:
    """A full day shows what there is room for, and says how many more there are."""

    @given(spans, st.integers(2, 5))
    def test_everything_is_shown_or_counted_once(
        self, given_spans: list[tuple[int, int]], most: int
    ) -> None:
        crowd = crowd_of(blocks_of(*given_spans), lanes=most, rows=4)
        shown = [block.booking_id for block in crowd.blocks]
        hidden = [booking_id for pill in crowd.pills for booking_id in pill.hidden]
        assert sorted([*shown, *hidden]) == list(range(len(given_spans)))
        if max((count for _, count in lanes(given_spans)), default=0) <= most:
            assert not hidden

    @given(spans, st.integers(2, 5))
    def test_nothing_that_is_painted_overlaps(
        self, given_spans: list[tuple[int, int]], most: int
    ) -> None:
        crowd = crowd_of(blocks_of(*given_spans), lanes=most, rows=4)
        last = [(b.top, b.bottom) for b in crowd.blocks if b.lane >= most - 1]
        last += [(pill.top, pill.bottom) for pill in crowd.pills]
        assert all(a[1] <= b[0] for a, b in pairwise(sorted(last)))

    def test_a_pill_for_each_hour_shows_the_gravest_state(self) -> None:
        grid = blocks_of(*[(9 * 60 + 15 * at, 12 * 60) for at in range(8)])
        grave = replace(grid.blocks[6], chip=CHIPS[LinkState.REFUSED])
        crowd = crowd_of(replace(grid, blocks=(*grid.blocks[:6], grave)), lanes=3, rows=4)
        assert [(p.top, p.bottom, p.text) for p in crowd.pills] == [
            (9 * 60 + 30, 10 * 60 + 30, "+4"),
            (10 * 60 + 30, 12 * 60, "+1"),
        ]
        assert crowd.pills[0].chip is None
        assert crowd.pills[1].chip == CHIPS[LinkState.REFUSED]
        assert pill_words(crowd.pills[0]).startswith("4 more from 09:30 on")

    def test_whole_days_leave_a_row_for_the_pills(self) -> None:
        chip = CHIPS[LinkState.LINKED]
        days = tuple(Column(str(at), "", TODAY) for at in range(3))
        bars = tuple(Bar(BookingId(row), 0, 1, row, "", chip) for row in range(6))
        alone = Bar(BookingId(9), 2, 2, 3, "", chip)
        crowd = crowd_of(Grid(days, (), (*bars, alone)), lanes=2, rows=4)
        assert [bar.booking_id for bar in crowd.bars] == [0, 1, 2, 9]
        assert [(pill.column, pill.hidden) for pill in crowd.pills] == [
            (0, (3, 4, 5)),
            (1, (3, 4, 5)),
        ]
        assert pill_words(crowd.pills[0]).startswith("3 more for the whole day")


class TestArranged:
    def test_only_what_takes_place_is_laid_out(self) -> None:
        pair = fakes_bookings.pair(4)
        booking = replace(pair.view.booking, status="cancelled")
        gone = replace(pair, view=replace(pair.view, booking=booking))
        week = arranged([fakes_bookings.pair(5), gone], WeekQuestion(BookingFilter(), scope()))
        assert [block.title for block in week.grid.blocks] == ["Yoga"]
        assert week.spoken.startswith("1 booking; Yoga")

    def test_what_is_the_same_is_not_laid_out_again(self) -> None:
        question = WeekQuestion(BookingFilter(), scope())
        first = arranged(fakes_bookings.week(), question)
        later = replace(scope(), now=data.NOW + timedelta(minutes=5))
        again = arranged(fakes_bookings.week(), replace(question, scope=later), first)
        assert again.grid.blocks is first.grid.blocks
        assert again.grid.now == (1, 14 * 60 + 9)
        tomorrow = replace(scope(), now=data.NOW + timedelta(days=1))
        other = arranged(fakes_bookings.week(), replace(question, scope=tomorrow), again)
        assert other.grid.blocks is not first.grid.blocks

    def test_an_empty_weekend_comes_beside_the_rest(self) -> None:
        for first, days in ((date(2026, 11, 23), [0, 1, 2, 3, 4]), (date(2026, 11, 22), [1, 2, 3])):
            here = Scope(Span(first, 7), Columns.DAYS, data.OBJECTS, data.NOW, zone=UTC)
            grid = lay_out(fakes_bookings.week(), here)
            wide = with_weekend(grid, here)
            assert len(grid.columns) == 5
            assert [column.day for column in wide.columns] == list(here.span.dates)
            for before, after in zip(grid.blocks, wide.blocks, strict=True):
                assert grid.columns[before.column].day == wide.columns[after.column].day
            assert {block.column for block in wide.blocks} >= set(days)

    def test_ten_weeks_in_a_hurry_are_two_reads(self) -> None:
        runtime = FakeRuntime()
        feed = WeekFeed(runtime)
        arrived = told(feed.arrived)
        runtime.tasks.held = True
        for at in range(10):
            since = data.NOW + timedelta(weeks=at)
            asked = BookingFilter(since=since, until=since + timedelta(days=7))
            feed.ask(WeekQuestion(asked, scope()))
        runtime.tasks.deliver()
        runtime.tasks.deliver()
        runtime.tasks.deliver()
        weeks = [week.question.filter.since for (week,) in arrived]  # type: ignore[attr-defined]
        assert weeks == [data.NOW, data.NOW + timedelta(weeks=9)]
