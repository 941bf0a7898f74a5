"""The activity page: runs and lines, filters, reasons, following, export."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QDate, Qt, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gcaldesk.domain.activity import LineDetail, Page, Place, Question, RunRow
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import AccountId, BookingId, EventId, RunId
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.views import ActivityRow
from gcaldesk.runtime.desk_activity import ActivityDesk
from gcaldesk.services.undo_plan import UndoPlan
from gcaldesk.sync.undo import RESTORE
from gcaldesk.ui.activity import ActivityPage
from gcaldesk.ui.activity_controller import ActivityController
from gcaldesk.ui.export_bar import ExportBar
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.present.activity import reach_words, run_state
from gcaldesk.ui.present.activity_entry import EntryText, entry_text
from gcaldesk.ui.present.journal import Entry, Item, MoreLines, QuietRuns
from gcaldesk.ui.present.undo import undo_words, undone_words
from gcaldesk.ui.theme import Theme
from gcaldesk.ui.undo_dialog import UndoDialog
from tests.ui import data
from tests.ui.fakes import FakeRuntime
from tests.ui.fakes_activity import FakeJournal, run_row, step, undo_plan
from tests.ui.spoken import MadeUp, forgotten, speak_made_up, speak_plainly


def written(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


class TestExport:
    def test_every_line_is_written_and_none_is_a_formula(self, tmp_path: Path) -> None:
        journal = FakeJournal(lines=4_500, reason='=HYPERLINK("http://x")')
        heard: list[tuple[float, int]] = []
        count = ActivityDesk(journal).export(
            Question(),
            tmp_path / "journal.csv",
            told=lambda share, lines: heard.append((share, lines)),
            cancelled=lambda: False,
        )
        rows = written(tmp_path / "journal.csv")
        assert (count, len(rows)) == (4_500, 4_501)
        assert rows[0][:4] == ["at", "level", "action", "reason"]
        assert rows[1][3] == '\'=HYPERLINK("http://x")'
        assert [lines for _, lines in heard] == [2_000, 4_000, 4_500]
        assert heard[-1][0] == 1.0
        assert all(not question.grouped for question, _ in journal.asked)

    def test_a_cancelled_export_leaves_nothing(self, tmp_path: Path) -> None:
        answers = iter([False, True])
        count = ActivityDesk(FakeJournal(lines=9_000)).export(
            Question(),
            tmp_path / "journal.csv",
            told=lambda *_: None,
            cancelled=lambda: next(answers),
        )
        assert count == -1
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_that_is_not_there_is_said(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidInput, match="could not be written"):
            ActivityDesk(FakeJournal()).export(
                Question(),
                tmp_path / "nowhere" / "journal.csv",
                told=lambda *_: None,
                cancelled=lambda: False,
            )


def told(signal: SignalInstance) -> list[tuple[object, ...]]:
    heard: list[tuple[object, ...]] = []
    signal.connect(lambda *args: heard.append(args))
    return heard


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> ActivityPage:
    assert not theme.dark
    made = ActivityPage()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show_overview(data.overview())
    made.show()
    return made


class TestPage:
    @pytest.fixture(autouse=True)
    def _shown(self, page: ActivityPage) -> None:
        self.page = page

    def show(self, count: int) -> None:
        self.page.list.show_start(Place(), Page(data.journal(count), Place(), more=False))

    def test_filters(self, qtbot: QtBot) -> None:
        asked = told(self.page.question_changed)
        filters = self.page.filters
        filters.levels.select("error")
        filters.calendars.select(data.STUDIO.id)
        filters.spans.select("7")
        filters.views.select("lines")
        with qtbot.waitSignal(self.page.question_changed, timeout=2000):
            QTest.keyClicks(self.page.search, " choir")
        since = data.NOW - timedelta(days=7)
        wanted = Question("choir", "", data.STUDIO.id, "error", since=since, grouped=False)
        assert asked[-1] == (wanted,)
        assert len(asked) == 5
        self.page.list.show_start(Place(), Page((), Place(), more=False))
        assert self.page.list.room.empty.words.startswith("Nothing found")
        self.page.list.room.empty.button.click()
        assert self.page.question == Question(grouped=False)

    def test_each_letter_asks_nothing_by_itself(self, qtbot: QtBot) -> None:
        asked = told(self.page.question_changed)
        QTest.keyClicks(self.page.search, "choir")
        assert asked == []
        qtbot.waitUntil(lambda: len(asked) == 1, timeout=2000)
        QTest.keyClick(self.page.search, Qt.Key.Key_Return)
        assert len(asked) == 2

    def test_days_are_whole_in_the_persons_zone(self) -> None:
        filters = self.page.filters
        filters.spans.select("dates")
        assert filters.first.isVisible()
        filters.first.setDate(QDate(2026, 11, 20))
        filters.last.setDate(QDate(2026, 11, 18))
        question = self.page.question
        assert question.since == datetime(2026, 11, 18, tzinfo=UTC)
        assert question.until == datetime(2026, 11, 21, tzinfo=UTC)

    def test_a_number_is_one_booking(self) -> None:
        self.page.search.setText("#1038")
        assert self.page.question == Question(booking_id=BookingId(1038))
        self.page.search.setText("#1038b")
        assert self.page.question.text == "#1038b"

    def test_a_row_says_why_and_leads_on(self, qtbot: QtBot) -> None:
        self.page.show_overview(data.trouble())
        self.show(9)
        self.page.list.select(("line", 9_992))
        panel = self.page.panel
        qtbot.waitUntil(lambda: panel.title.text() == "Read failed", timeout=2000)
        assert panel.why.text().startswith("Google answered")
        with qtbot.waitSignal(self.page.booking_requested, timeout=1000) as asked:
            panel.link("booking").click()
        assert asked.args == [BookingId(1042)]
        with qtbot.waitSignal(self.page.issue_requested, timeout=1000) as opened:
            panel.link("issue").click()
        assert opened.args == [data.conflict().id]
        heard = told(self.page.question_changed)
        panel.link("run").click()
        assert heard[-1] == (Question(run_id=RunId(311)),)
        assert not self.page.filters.run.isHidden()
        self.page.filters.run.click()
        assert heard[-1] == (Question(),)
        panel.link("history").click()
        assert heard[-1] == (Question(booking_id=BookingId(1042)),)
        assert "booking 1042" in self.page.filters.booking.text().lower()
        self.page.filters.booking.click()
        assert heard[-1] == (Question(),)

    def test_enter_opens_the_booking(self, qtbot: QtBot) -> None:
        self.show(5)
        self.page.list.select(("line", 9_999))
        with qtbot.waitSignal(self.page.booking_requested, timeout=1000) as asked:
            QTest.keyClick(self.page.list.table, Qt.Key.Key_Return)
        assert asked.args == [BookingId(1035)]

    def test_a_row_can_be_copied_whole(self) -> None:
        self.show(5)
        self.page.list.select(("line", 9_996))
        self.page.show_detail(LineDetail(data.journal_entry(4), run_row(312), '"3489"'))
        self.page.panel.copy.click()
        text = QGuiApplication.clipboard().text()
        assert text.startswith("Booking moved\n")
        assert "Time: Tue 24 Nov, 10:00 – 11:00" in text
        assert 'Its version in Google: "3489"' in text

    def test_following_says_where_it_stands(self) -> None:
        self.show(200)
        follow = self.page.follow
        assert (follow.text(), follow.isEnabled()) == ("&Following", False)
        self.page.list.table.verticalScrollBar().setValue(600)
        assert (follow.text(), follow.isEnabled()) == ("&Follow again", True)
        self.page.show_news(True)
        assert follow.text() == "&Show what is new"
        asked = told(self.page.top_wanted)
        follow.click()
        assert asked == [()]

    def test_the_newest_row_of_another_list_is_chosen(self, qtbot: QtBot) -> None:
        title = self.page.panel.title
        self.show(5)
        qtbot.waitUntil(lambda: title.text() == "Event created", timeout=2000)
        self.page.list.select(("line", 9_997))
        self.show(6)
        qtbot.waitUntil(lambda: title.text() == "Read failed", timeout=2000)
        self.page.filters.levels.select("warning")
        self.page.list.show_start(Place(), Page((), Place(), more=False))
        assert self.page.panel.text is None

    def test_nobody_is_asked_while_nobody_looks(self) -> None:
        timer = self.page.findChild(QTimer, "follow")
        assert timer is not None
        assert timer.isActive()
        self.page.hide()
        assert not timer.isActive()


class TestWords:
    def entry(self, row: ActivityRow, detail: LineDetail | None = None) -> EntryText:
        return entry_text(Entry(row), detail, zone=UTC)

    def test_a_line_that_says_little(self) -> None:
        bare = replace(data.journal(1)[0], booking_title="", account="", calendar="")
        line = replace(bare.entry, booking_id=None, event_id=None, run_id=None)
        text = self.entry(replace(bare, entry=line))
        assert (text.facts, text.links, text.changes) == ((), (), ())

    def test_what_changed_is_told_detail_by_detail(self) -> None:
        row = data.journal(1)[0]
        after = data.BEFORE | {"title": "Workshop (late)", "meet": True, "tags": {"a": "b"}}
        line = replace(row.entry, before=data.BEFORE, after=after)
        changed = {fact.label: fact.text for fact in self.entry(replace(row, entry=line)).changes}
        assert changed["Title"] == "Workshop → Workshop (late)"
        assert changed["Video link"] == "nothing → yes"
        assert changed["Tags"] == "nothing → a: b"
        assert "Time" not in changed

    def test_whole_days_and_long_ids_are_readable(self) -> None:
        row = data.journal(1)[0]
        before = {
            "time": {"start": "2026-11-24", "end": "2026-11-25"},
            "color": 11,
            "attendees": [{"email": "customer@example.org", "response": "accepted"}],
        }
        line = replace(row.entry, before=before, event_id=EventId("a" * 40))
        text = self.entry(replace(row, entry=line))
        assert [fact.text for fact in text.changes] == [
            "Tue 24 Nov, all day",
            "11",
            "customer@example.org · accepted",
        ]
        facts = {fact.label: fact for fact in text.facts}
        assert facts["Event"].text == "a" * 12 + "…" + "a" * 8
        assert facts["Event"].tip == "a" * 40

    def test_runs(self) -> None:
        problems = ["Google answered 503."]
        report = replace(run_row(312).report, conflicts=1, pulled=1, problems=problems)
        text = entry_text(Entry(run_row(312, report=report)), zone=UTC)
        assert (text.title, text.chip.text) == ("Sync 312", "Done")
        assert text.why == "3 to Google · 1 from Google · 1 conflict\nGoogle answered 503."
        facts = {fact.label: fact.text for fact in text.facts}
        assert facts["To Google"] == "2 events made · 1 event changed"
        running = entry_text(Entry(run_row(312, finished_at=None, state="running")), zone=UTC)
        assert (running.chip.text, running.why) == ("Running", "Under way")
        waits = replace(report, waiting=1)
        assert run_state(run_row(312, report=waits)) == "needs_you"
        quiet = entry_text(Entry(QuietRuns(run_row(9), run_row(3), 7)), zone=UTC)
        assert quiet.title == "7 syncs"
        more = entry_text(Entry(MoreLines(run_row(9))), zone=UTC)
        assert more.title == "Sync 9"

    def test_how_far_a_list_reaches(self) -> None:
        def said(*items: Item, **how: bool) -> str:
            entries = [Entry(item) for item in items]
            how = {"looking": False, "more": True} | how
            return reach_words(entries, share=0.4, zone=UTC, **how)

        assert said(looking=True) == "Looked through 40 % of the journal"
        assert said() == ""
        line, run = data.journal(1)[0], run_row(312)
        assert said(line) == "Shown back to Tue 24 Nov 2026, 14:04:00 UTC"
        assert said(line, run) == said(QuietRuns(line_run(), run, 2))
        assert said(run, MoreLines(run)) == said(run)
        assert said(line, more=False) == "That is all there is."


def line_run() -> RunRow:
    return run_row(313)


def test_the_fake_pages_as_the_journal_does() -> None:
    journal = FakeJournal(lines=7)
    page: Page = journal.page(Question(grouped=False), Place(), limit=5)
    assert page.more
    assert not journal.page(Question(grouped=False), page.place, limit=5).more


class TestUndo:
    @pytest.fixture(autouse=True)
    def _shown(self, page: ActivityPage) -> None:
        self.page = page
        self.runtime = FakeRuntime()
        self.controller = ActivityController(page, self.runtime, lambda _url: True, page)
        self.controller.refresh()

    def open(self) -> UndoDialog:
        self.page.list.select(("run", 312))
        self.page.panel.undo.click()
        dialog = self.controller.undo.dialog
        assert dialog is not None
        return dialog

    def test_the_plan_is_seen_first_in_numbers(self) -> None:
        dialog = self.open()
        assert dialog.numbers.text() == (
            "2 bookings get their former details · 1 booking is cancelled · "
            "1 event is put back · 1 event is deleted · 1 stays as it is"
        )
        assert dialog.take_back.text() == "&Take 5 changes back"
        assert dialog.table.rows.rowCount() == 6
        cells = [dialog.table.rows.index(0, at).data() for at in range(4)]
        assert cells[1:3] == ["Booking as before", "Choir rehearsal"]
        assert cells[3] == "Title: Workshop (late) → Workshop"
        dialog.leave.click()
        assert self.runtime.undo.done == []
        assert self.controller.undo.dialog is None

    def test_it_is_done_and_the_result_told(self) -> None:
        changed = told(self.controller.changed)
        asked = told(self.page.issues_requested)
        dialog = self.open()
        dialog.take_back.click()
        assert self.runtime.undo.done == [(312, 5)]
        assert changed == [()]
        assert dialog.heading.text() == "Sync 312 was taken back"
        assert dialog.numbers.text() == (
            "3 bookings changed back · 1 event put back · 1 event deleted · 1 stays as it is"
        )
        dialog.issues.click()
        assert asked == [()]

    def test_it_can_be_called_off_while_it_waits(self) -> None:
        dialog = self.open()
        self.runtime.tasks.held = True
        dialog.take_back.click()
        assert dialog.progress.isVisible()
        dialog.reject()
        assert dialog.isVisible()
        self.runtime.tasks.deliver()
        assert self.runtime.undo.done == []
        assert dialog.state.text() == "Nothing was changed."
        dialog.close()
        assert not dialog.isVisible()

    def test_closing_the_window_of_the_dialog_calls_off_too(self) -> None:
        dialog = self.open()
        self.runtime.tasks.held = True
        dialog.take_back.click()
        assert not dialog.close()
        self.runtime.tasks.deliver()
        assert self.runtime.undo.done == []

    def test_a_failure_stands_in_the_dialog(self) -> None:
        dialog = self.open()
        self.runtime.undo.failure = InvalidInput("Taking run 312 back is 4 steps by now, not 5.")
        dialog.take_back.click()
        assert dialog.failure.isVisible()
        assert dialog.take_back.isEnabled()
        dialog.leave.click()
        again = self.open()
        assert again.failure.isVisible()
        assert not again.take_back.isVisible()

    def test_nothing_to_take_back(self) -> None:
        self.runtime.undo.shown = UndoPlan(RunId(312), "main", ())
        dialog = self.open()
        assert dialog.place.is_empty
        assert not dialog.take_back.isVisible()
        late = (step(RESTORE, 0, "it was erased since"),)
        assert undo_words(UndoPlan(RunId(1), "main", late)).startswith("Nothing of this sync")
        assert undone_words(SyncReport(AccountId(1), "main")) == "Nothing was changed."

    def test_all_of_it_can_be_translated(self, made_up: MadeUp) -> None:
        assert made_up.known
        dialog = UndoDialog(RunId(312))
        own = {title for title, _code, _state in data.TITLES} | {"Workshop (late)", "Workshop"}
        dialog.show_plan(undo_plan())
        lines = forgotten(dialog, own)
        dialog.show_result(SyncReport(AccountId(1), "main", applied=1, skipped=2))
        lines += forgotten(dialog, own)
        bar = ExportBar()
        bar.show_progress(0.5, 10)
        lines += forgotten(bar, ())
        bar.show_written(10, "x")
        lines += forgotten(bar, ())
        shiboken6.delete(dialog)
        assert lines == []


@pytest.fixture
def made_up(qapp: QApplication) -> Iterator[MadeUp]:
    language = speak_made_up(qapp)
    yield language
    speak_plainly(qapp, language)


class TestExportBar:
    @pytest.fixture(autouse=True)
    def _shown(self, page: ActivityPage, tmp_path: Path) -> None:
        self.page = page
        self.runtime = FakeRuntime()
        self.folders: list[str] = []
        self.controller = ActivityController(page, self.runtime, self.folders.append, page)
        self.controller.refresh()
        self.bar = page.export_bar
        self.path = tmp_path / "activity.csv"

    def write(self) -> None:
        self.controller.exports.write(str(self.path))

    def test_what_is_listed_is_written(self) -> None:
        self.page.filters.levels.select("error")
        self.write()
        assert self.bar.text.text() == "400 lines were written to “activity.csv”."
        assert len(written(self.path)) == 401
        assert self.runtime.desk.log.asked[-1][0] == Question(level="error", grouped=False)
        self.bar.folder.click()
        assert self.folders == [self.path.parent.as_uri()]
        self.bar.away.click()
        assert not self.bar.isVisible()

    def test_it_can_be_cancelled(self) -> None:
        self.runtime.tasks.held = True
        self.write()
        assert not self.page.export.isEnabled()
        assert self.bar.progress.isVisible()
        self.bar.cancel.click()
        assert not self.bar.cancel.isEnabled()
        self.runtime.tasks.deliver()
        assert self.bar.text.text() == "The export was cancelled; no file was made."
        assert not self.path.exists()
        assert self.page.export.isEnabled()

    def test_a_failure_says_what_to_do(self) -> None:
        self.path = self.path / "nowhere" / "x.csv"
        self.write()
        assert "Choose another folder" in self.bar.text.text()

    def test_a_file_is_asked_for_without_blocking(self, qtbot: QtBot) -> None:
        self.page.export.click()
        dialog = self.page.findChild(QFileDialog)
        assert dialog is not None
        assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        dialog.reject()
        qtbot.wait(1)


def test_histories_are_opened_from_elsewhere(window: MainWindow) -> None:
    window.show_overview(data.trouble())
    asked = told(window.activity.question_changed)
    window.show_page("issues")
    window.issues.open_issue(data.conflict().id)
    window.commands.action("log").trigger()
    assert window.page == "activity"
    assert asked[-1] == (Question(booking_id=BookingId(1042)),)
    window.issues.history_requested.emit(None, data.ROOMS.id)
    assert asked[-1] == (Question(calendar=data.ROOMS.id),)
    window.issues.history_requested.emit(BookingId(1038), None)
    assert asked[-1] == (Question(booking_id=BookingId(1038)),)
