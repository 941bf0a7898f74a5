"""The week: its layout, how bookings move, and what keys and mouse do in it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gcaldesk.domain.times import AllDay, Timed, bounds
from gcaldesk.ui.present.moments import first_and_last, instant, own_zone_words, when_here
from gcaldesk.ui.present.pairs import Move
from gcaldesk.ui.present.week import (
    Block,
    Columns,
    Scope,
    Span,
    span_around,
    span_title,
)
from gcaldesk.ui.present.week_layout import lanes, lay_out
from gcaldesk.ui.present.week_moves import placed, shifted, stretched
from gcaldesk.ui.present.week_words import spoken_of, summary_of
from gcaldesk.ui.theme import Theme
from gcaldesk.ui.week_view import WeekView
from tests.ui import data, fakes_bookings
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
        self.view.show_week(fakes_bookings.week(), scope())
        yield
        shiboken6.delete(self.view)

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
        self.view.show_week(fakes_bookings.week(), scope(Columns.OBJECTS))
        self.view.select(fakes_bookings.pair(3).view.booking.id)
        self.press(Key.Key_Right, mod=Mod.ControlModifier)
        move = self.view.move_in_hand
        assert move is not None
        assert (move.changes, move.object_name) == ({"object": "studio"}, "Studio")

    def test_a_long_week_is_laid_out_at_once(self) -> None:
        many = [fakes_bookings.pair(at) for at in range(600)]
        self.view.show_week(many, scope())
        assert isinstance(self.view.grid.blocks[0], Block)
        assert not self.view.grab().isNull()
