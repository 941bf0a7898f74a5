"""Lists of the journal: the pages in memory, scrolling both ways, news, runs that unfold."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcaldesk.domain.activity import Page, Place, Question, RunRow
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.views import ActivityRow
from gcaldesk.runtime.desk_activity import ActivityDesk
from gcaldesk.storage.journal_pages import SqlJournalPages
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.ui.journal_feed import JournalFeed
from gcaldesk.ui.journal_list import AHEAD, JournalList
from gcaldesk.ui.present.journal import KEPT, PAGE, MoreLines, QuietRuns, Window, folded
from gcaldesk.ui.theme import Theme
from tests.fakes.clock import FakeClock
from tests.integration.test_journal_pages import LINES, START, fill
from tests.ui import data
from tests.ui.fakes import FakeTasks
from tests.ui.fakes_activity import FakeJournal, run_row


def quiet(number: int) -> RunRow:
    report = SyncReport(data.account().id, "main")
    return run_row(number, report=report)


def page(first: int, last: int, *, more: bool = True) -> Page:
    return Page(tuple(data.journal(last)[first:]), Place(10_000 - last + 1), more)


class TestWindow:
    def test_quiet_runs_that_follow_each_other_are_one_row(self) -> None:
        items: list[ActivityRow | RunRow] = [
            quiet(9),
            quiet(8),
            run_row(7),
            quiet(6),
            *data.journal(1),
            quiet(5),
            quiet(4),
        ]
        rows = folded(items)
        assert [entry.key[0] for entry in rows] == ["quiet", "run", "run", "line", "quiet"]
        assert isinstance(rows[0].item, QuietRuns)
        assert (rows[0].item.newest.id, rows[0].item.oldest.id, rows[0].item.count) == (9, 8, 2)

    def test_what_is_far_away_is_let_go_and_comes_back(self) -> None:
        window = Window()
        window.start(Place(10_001), page(0, 400))
        edits = [window.add_older(page(at, at + 400)) for at in (400, 800, 1200)]
        assert [edit.removed for edit in edits] == [0, 0, 400]
        assert window.gap == (Place(10_001), Place(9_601))
        assert len(window.entries) == 1_200
        back = window.add_newer(page(0, 400).items)
        assert (back.removed_at, back.removed, len(back.added)) == (800, 400, 400)
        assert window.row_of(("line", 10_000)) == 0
        assert (window.tail, window.more) == (Place(8_801), True)

    def test_pages_that_found_nothing_take_no_room(self) -> None:
        window = Window()
        window.start(Place(10_001), Page((), Place(9_000), more=True))
        window.add_older(Page((), Place(8_000), more=True))
        edit = window.add_older(page(0, 3, more=False))
        assert (edit.added_at, len(edit.added)) == (0, 3)
        assert window.top == Place(10_001)
        assert not window.more

    def test_a_run_unfolds_and_folds(self) -> None:
        window = Window()
        window.start(Place(), Page((run_row(9), run_row(8)), Place(), more=False))
        edit = window.open(run_row(9), data.journal(2), more=True)
        assert (edit.added_at, len(edit.added)) == (1, 3)
        assert isinstance(window.entries[3].item, MoreLines)
        again = window.open(run_row(9), data.journal(1), more=False)
        assert (again.removed_at, again.removed, len(again.added)) == (1, 3, 1)
        closed = window.close(run_row(9).id)
        assert (closed.removed_at, closed.removed) == (1, 1)
        assert [entry.key for entry in window.entries] == [("run", 9), ("run", 8)]


class Shown:
    """A list with its feed."""

    def __init__(self, desk: ActivityDesk, qtbot: QtBot) -> None:
        self.list = JournalList("Activity")
        qtbot.addWidget(self.list)
        self.tasks = FakeTasks()
        self.feed = JournalFeed(self.list, desk, self.tasks)
        self.list.show_now(data.NOW)
        self.list.resize(700, 500)
        self.list.show()

    @property
    def ids(self) -> list[int]:
        return [entry.key[1] for entry in self.list.window_of_rows.entries]

    def scroll(self, value: int) -> None:
        self.list.table.verticalScrollBar().setValue(value)

    @property
    def first_seen(self) -> int:
        return self.ids[self.list.table.rowAt(2)]


@pytest.fixture
def journal() -> FakeJournal:
    return FakeJournal()


@pytest.fixture
def shown(journal: FakeJournal, qtbot: QtBot, theme: Theme) -> Shown:
    assert not theme.dark
    return Shown(ActivityDesk(journal), qtbot)


LINE_BY_LINE = Question(grouped=False)


class TestFeed:
    def test_before_the_first_answer_it_says_that_it_loads(self, shown: Shown) -> None:
        shown.tasks.held = True
        shown.feed.ask(LINE_BY_LINE)
        assert not shown.list.table.isVisible()
        assert not shown.list.room.is_empty
        shown.tasks.deliver()
        assert shown.list.table.isVisible()

    def test_an_answer_to_an_earlier_question_is_dropped(self, shown: Shown) -> None:
        shown.tasks.held = True
        shown.feed.ask(LINE_BY_LINE)
        shown.feed.ask(Question(text="nothing"))
        shown.tasks.deliver()
        assert shown.list.room.is_empty

    def test_a_failure_is_told_and_can_be_got_over(
        self, shown: Shown, journal: FakeJournal
    ) -> None:
        heard: list[object] = []
        shown.feed.failed.connect(heard.append)
        journal.failure = InvalidInput("The journal cannot be read.")
        shown.feed.ask(LINE_BY_LINE)
        assert heard == [journal.failure]
        journal.failure = None
        shown.feed.refresh()
        assert len(shown.ids) == PAGE

    def test_what_is_new_appears_at_the_top(self, shown: Shown, journal: FakeJournal) -> None:
        shown.feed.ask(LINE_BY_LINE)
        asked = len(journal.asked)
        shown.feed.refresh()
        assert len(journal.asked) == asked  # nothing was added
        shown.list.select(("line", 9_998))
        journal.newest_line = 10_003
        shown.feed.refresh()
        assert shown.ids[:4] == [10_003, 10_002, 10_001, 10_000]
        assert shown.list.entry is not None
        assert shown.list.entry.key == ("line", 9_998)

    def test_who_scrolled_away_is_told_of_news_and_left_alone(
        self, shown: Shown, journal: FakeJournal
    ) -> None:
        tops: list[bool] = []
        news: list[bool] = []
        shown.list.top_changed.connect(tops.append)
        shown.feed.news.connect(news.append)
        shown.feed.ask(LINE_BY_LINE)
        shown.scroll(900)
        seen = shown.first_seen
        journal.newest_line = 10_003
        shown.feed.refresh()
        assert (shown.first_seen, tops, news) == (seen, [False], [False, True])
        shown.feed.go_to_top()
        assert (shown.ids[0], tops, news) == (10_003, [False, True], [False, True, False])

    def test_new_lines_come_before_what_a_search_found(
        self, shown: Shown, journal: FakeJournal
    ) -> None:
        shown.feed.ask(Question(text="o"))
        journal.newest_line = 10_002
        shown.feed.refresh()
        assert shown.ids[:3] == [10_002, 10_001, 10_000]
        assert len(shown.ids) == len(set(shown.ids))

    def test_a_run_unfolds_by_mouse_and_keys(self, shown: Shown) -> None:
        shown.feed.ask(Question())
        table, rows = shown.list.table, shown.list.window_of_rows
        at = next(n for n, e in enumerate(rows.entries) if isinstance(e.item, RunRow))
        before = len(rows.entries)
        where = table.visualRect(table.rows.index(at, 2)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert len(rows.entries) == before + 4
        assert rows.entries[at + 1].inner
        QTest.keyClick(table, Qt.Key.Key_Left)
        assert len(rows.entries) == before
        QTest.keyClick(table, Qt.Key.Key_Right)
        assert len(rows.entries) == before + 4
        QTest.keyClick(table, Qt.Key.Key_Return)
        assert len(rows.entries) == before

    def test_one_bookings_history(self, shown: Shown, journal: FakeJournal) -> None:
        shown.list.for_one_booking()
        shown.feed.ask(Question(booking_id=BookingId(1034)))
        assert shown.list.table.isColumnHidden(3)
        assert journal.asked[-1][0].booking_id == 1034

    def test_it_ends_with_its_list(self, journal: FakeJournal, qtbot: QtBot) -> None:
        shown = Shown(ActivityDesk(journal), qtbot)
        shown.tasks.held = True
        shown.feed.ask(LINE_BY_LINE)
        shown.list.deleteLater()
        qtbot.wait(1)
        shown.tasks.deliver()


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    made = SqlStore(tmp_path_factory.mktemp("long") / "gcaldesk.sqlite3", FakeClock(START))
    fill(made.path)
    yield made
    made.close()


@pytest.fixture
def long(store: SqlStore, qtbot: QtBot, theme: Theme) -> Shown:
    assert not theme.dark
    return Shown(ActivityDesk(SqlJournalPages(store)), qtbot)


class TestLongJournal:
    """Over a real database of 120,000 lines."""

    def test_only_what_is_near_is_in_memory_and_nothing_is_skipped(self, long: Shown) -> None:
        long.feed.ask(LINE_BY_LINE)
        seen = [long.first_seen]
        bar = long.list.table.verticalScrollBar()
        for _ in range(40):
            long.scroll(bar.value() + 60 * 34)
            assert long.list.table.rows.rowCount() <= KEPT + PAGE
            seen.append(long.first_seen)
        assert [a - b for a, b in pairwise(seen)] == [60] * 40
        assert long.ids[0] < LINES
        for _ in range(40):
            long.scroll(bar.value() - 60 * 34)
        assert long.first_seen == LINES
        assert long.ids == list(range(LINES, LINES - len(long.ids), -1))

    def test_runs_come_back_too(self, long: Shown) -> None:
        long.feed.ask(Question())
        first = [entry.key for entry in long.list.window_of_rows.entries[:PAGE]]
        bar = long.list.table.verticalScrollBar()
        for _ in range(30):
            long.scroll(bar.value() + 60 * 34)
        assert long.list.window_of_rows.gap is not None
        for _ in range(30):
            long.scroll(bar.value() - 60 * 34)
        assert [entry.key for entry in long.list.window_of_rows.entries[:PAGE]] == first

    def test_a_rare_text_is_found_however_deep_it_lies(self, long: Shown) -> None:
        long.tasks.held = True
        long.feed.ask(Question(text="needle"))
        said = []
        while long.list.stop.isVisible() or not long.ids:
            long.tasks.deliver()
            said.append(long.list.state.text())
        assert long.ids == [1_235]
        assert said[0].startswith("Looked through 16 %")
        assert said[-1] == "That is all there is."

    def test_looking_can_be_stopped(self, long: Shown) -> None:
        long.tasks.held = True
        long.feed.ask(Question(text="needle"))
        long.tasks.deliver()
        long.list.stop.click()
        long.tasks.deliver()
        long.tasks.deliver()
        assert long.ids == []
        assert not long.list.stop.isVisible()


def test_the_rows_ahead_are_less_than_a_page() -> None:
    assert AHEAD < PAGE < KEPT


def test_lines_of_every_kind_have_words(shown: Shown) -> None:
    rows = tuple(
        replace(row, entry=replace(row.entry, level=level))
        for row, level in zip(data.journal(4), Level, strict=True)
    )
    assert isinstance(rows[0].entry, JournalEntry)
    shown.list.show_start(Place(), Page(rows, Place(), more=False))
    model = shown.list.table.rows
    assert [model.index(at, 1).data() for at in range(4)] == ["Detail", "Done", "Watch", "Failed"]
    assert all(isinstance(e.item, ActivityRow) for e in shown.list.window_of_rows.entries)
