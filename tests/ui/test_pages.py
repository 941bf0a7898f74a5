import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gcaldesk.domain.account import Direction
from gcaldesk.domain.booking import DEFAULT_STATUSES, DEFAULT_TYPES
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import BookingId, IssueId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.views import ActivityFilter
from gcaldesk.ui.booking_dialog import BookingDialog
from gcaldesk.ui.dialogs import ConfirmDialog
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.mapping_panel import MappingForm
from gcaldesk.ui.preview import PreviewDialog
from gcaldesk.ui.theme import Theme
from tests.ui import data


def told(signal: object) -> list[tuple[object, ...]]:
    heard: list[tuple[object, ...]] = []
    signal.connect(lambda *values: heard.append(values))  # type: ignore[attr-defined]
    return heard


class TestMappings:
    @pytest.fixture(autouse=True)
    def _shown(self, window: MainWindow) -> None:
        self.page = window.mappings
        window.show_page("mappings")
        self.page.show_overview(data.overview())

    def test_change_is_applied_only_on_request(self) -> None:
        asked = told(self.page.save_requested)
        panel = self.page.panel
        assert not panel.apply.isEnabled()
        panel.directions.select(Direction.OUT)
        assert asked == []
        panel.apply.click()
        assert asked == [(MappingForm("main", "room-a", data.ROOMS.id, Direction.OUT),)]

    def test_revert_puts_it_back(self) -> None:
        panel = self.page.panel
        panel.calendars.select(data.STUDIO.id)
        assert panel.revert.isEnabled()
        panel.revert.click()
        assert panel.form.calendar_id == data.ROOMS.id
        assert not panel.apply.isEnabled()

    def test_apply_and_revert_have_keys(self, window: MainWindow) -> None:
        asked = told(self.page.save_requested)
        self.page.panel.directions.select(Direction.OUT)
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert self.page.panel.form.direction is Direction.BOTH
        self.page.panel.directions.select(Direction.OUT)
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert len(asked) == 1

    def test_unwritable_calendar_is_refused_with_the_reason(self) -> None:
        panel = self.page.panel
        panel.calendars.select(data.FLEET.id)
        assert not panel.apply.isEnabled()

    def test_an_edit_survives_a_refresh(self) -> None:
        panel = self.page.panel
        panel.directions.select(Direction.OUT)
        self.page.show_overview(data.overview())
        assert panel.form.direction is Direction.OUT

    def test_add(self) -> None:
        asked = told(self.page.save_requested)
        self.page.add.click()
        assert self.page.panel.objects.isVisible()
        self.page.panel.calendars.select(data.COURTS.id)
        self.page.panel.apply.click()
        assert asked[0][0] == MappingForm("main", "meeting", data.COURTS.id, Direction.BOTH)

    def test_remove_asks_first(self) -> None:
        asked = told(self.page.remove_requested)
        self.page.panel.remove.click()
        dialog = self.page.findChild(ConfirmDialog)
        assert isinstance(dialog, ConfirmDialog)
        assert asked == []
        dialog.confirm_button.click()
        assert asked == [("main", "room-a")]

    def test_failure_is_shown_in_the_panel(self) -> None:
        self.page.show_error(InvalidInput("There is no such calendar.", hint="Choose another."))
        assert self.page.panel.failure.isVisible()

    def test_new_object(self) -> None:
        asked = told(self.page.object_requested)
        self.page.new_object.click()
        dialog = self.page._dialog
        assert dialog is not None
        dialog.submit_button.click()
        assert dialog.failure.isVisible()
        QTest.keyClicks(dialog.name, "Room C")
        assert dialog.code.text() == "room-c"
        dialog.zone.select("Europe/Amsterdam")
        dialog.submit_button.click()
        assert asked == [("room-c", "Room C", "Europe/Amsterdam")]
        self.page.show_error(InvalidInput("There is one already."))
        assert dialog.failure.isVisible()
        assert dialog.submit_button.isEnabled()
        self.page.show_saved()
        assert self.page._dialog is None


class TestBookings:
    @pytest.fixture(autouse=True)
    def _shown(self, window: MainWindow) -> None:
        self.page = window.bookings
        window.show_page("bookings")
        window.show_overview(data.overview())
        self.page.show_words(DEFAULT_STATUSES, DEFAULT_TYPES)
        self.page.show_page(data.booking_page(24))

    def test_choosing_a_row_asks_for_its_detail(self) -> None:
        asked = told(self.page.detail_wanted)
        self.page.table.select(1038)
        assert asked == [(BookingId(1038),)]
        self.page.show_detail(data.detail(4))
        assert self.page.panel.title.text() == "Workshop"
        assert not self.page.panel.resolve.isVisible()

    def test_a_conflict_leads_to_its_issue(self) -> None:
        asked = told(self.page.issue_requested)
        self.page.show_detail(data.detail(1, IssueId(1)))
        self.page.panel.resolve.click()
        assert asked == [(IssueId(1),)]

    def test_filters_ask_for_a_list(self, qtbot: QtBot) -> None:
        asked = told(self.page.wanted_changed)
        self.page.filters.objects.select("studio")
        self.page.filters.statuses.select("option")
        wanted = asked[-1][0]
        assert (wanted.object_code, wanted.status) == ("studio", "option")  # type: ignore[attr-defined]
        with qtbot.waitSignal(self.page.wanted_changed, timeout=2000):
            QTest.keyClicks(self.page.filters.search, "yoga")
        assert self.page.wanted.text == "yoga"
        assert self.page.filters.narrowed

    def test_dates(self) -> None:
        self.page.filters.periods.select("dates")
        assert self.page.filters.since.isVisible()
        self.page.filters.since.setDate(QDate(2026, 11, 1))
        since = self.page.wanted.since
        assert since is not None
        assert (since.month, since.day) == (11, 1)
        self.page.filters.periods.select("any")
        assert self.page.wanted.since is None

    def test_nothing_found_offers_everything(self) -> None:
        self.page.filters.search.setText("zzz")
        self.page.show_page(data.booking_page(0))
        assert self.page.place.empty.words.startswith("Nothing found")
        self.page.place.empty.button.click()
        assert self.page.wanted.text == ""
        assert self.page.filters.periods.value == "any"

    def test_new_booking(self) -> None:
        asked = told(self.page.booking_added)
        self.page.new.click()
        dialog = self.page.dialog
        assert isinstance(dialog, BookingDialog)
        dialog.submit_button.click()
        assert dialog.failure.isVisible()
        QTest.keyClicks(dialog.title, "Chess club")
        dialog.start.date.setDate(QDate(2026, 12, 1))
        dialog.start.time.setTime(QTime(19, 0))
        assert dialog.end.time.time() == QTime(20, 0)
        dialog.customer_name.setText("Ada")
        dialog.submit_button.click()
        request = asked[0][0]
        assert isinstance(request, BookingInput)
        assert (request.title, request.start, request.end) == (
            "Chess club",
            "2026-12-01T19:00",
            "2026-12-01T20:00",
        )
        assert request.customer.name == "Ada"
        assert not dialog.submit_button.isEnabled()
        self.page.show_error(InvalidInput("Room A is taken then.", hint="Choose another time."))
        assert dialog.submit_button.isEnabled()
        assert dialog.title.text() == "Chess club"
        self.page.show_saved()
        assert self.page.dialog is None

    def test_all_day_hides_the_times(self) -> None:
        self.page.new.click()
        dialog = self.page.dialog
        assert dialog is not None
        dialog.all_day.setChecked(True)
        assert not dialog.start.time.isVisible()
        assert dialog.form.all_day
        dialog.reject()

    def test_change_emits_only_what_differs(self) -> None:
        asked = told(self.page.booking_changed)
        self.page.show_detail(data.detail(4))
        self.page.panel.edit.click()
        dialog = self.page.dialog
        assert dialog is not None
        dialog.title.setText("Workshop, day two")
        dialog.submit_button.click()
        assert asked == [(BookingId(1038), {"title": "Workshop, day two"})]

    def test_a_change_of_nothing_just_closes(self) -> None:
        self.page.show_detail(data.detail(4))
        self.page.panel.edit.click()
        assert self.page.dialog is not None
        self.page.dialog.submit_button.click()
        assert self.page.dialog is None

    def test_cancel_says_what_happens_and_asks(self) -> None:
        asked = told(self.page.booking_changed)
        self.page.show_detail(data.detail(4))
        self.page.panel.cancel.click()
        assert self.page.confirm is not None
        assert asked == []
        self.page.confirm.confirm_button.click()
        assert asked == [(BookingId(1038), {"status": "cancelled"})]

    def test_escape_closes_the_dialog(self) -> None:
        self.page.new.click()
        assert self.page.dialog is not None
        QTest.keyClick(self.page.dialog, Qt.Key.Key_Escape)
        assert self.page.dialog is None

    def test_failure_stands_above_the_list(self) -> None:
        self.page.show_error(InvalidInput("The list cannot be read."))
        assert self.page.failure.isVisible()


class TestActivity:
    @pytest.fixture(autouse=True)
    def _shown(self, window: MainWindow) -> None:
        window.show_overview(data.overview())
        window.show_page("activity")
        self.window = window
        self.page = window.activity

    def test_older_lines_are_added(self) -> None:
        asked = told(self.page.wanted_changed)
        self.page.show_rows(data.journal(200), ActivityFilter())
        assert self.page.older.isVisible()
        self.page.older.click()
        wanted = asked[0][0]
        assert isinstance(wanted, ActivityFilter)
        assert wanted.before_id == 10_000 - 199
        self.page.show_rows(data.journal(250)[200:], wanted)
        assert self.page.count.text() == "250 lines"
        assert not self.page.older.isVisible()

    def test_filters(self, qtbot: QtBot) -> None:
        asked = told(self.page.wanted_changed)
        self.page.levels.select("error")
        self.page.spans.select("7")
        wanted = asked[-1][0]
        assert isinstance(wanted, ActivityFilter)
        assert wanted.level == "error"
        assert wanted.since is not None
        with qtbot.waitSignal(self.page.wanted_changed, timeout=2000):
            QTest.keyClicks(self.page.search, "x")
        self.page.show_rows((), self.page.wanted)
        assert self.page.place.empty.words.startswith("Nothing found")
        self.page.place.empty.button.click()
        assert self.page.wanted == ActivityFilter()

    def test_a_line_opens_its_booking(self) -> None:
        self.page.show_rows(data.journal(5), ActivityFilter())
        assert self.page.panel.title.text() == "Event created"
        asked = told(self.window.bookings.detail_wanted)
        self.page.panel.open.click()
        assert self.window.page == "bookings"
        assert asked == [(BookingId(1034),)]


class TestPreview:
    def test_nothing_can_be_started_before_the_plan_is_read(
        self, qtbot: QtBot, theme: Theme
    ) -> None:
        assert not theme.dark
        dialog = PreviewDialog()
        qtbot.addWidget(dialog)
        dialog.open()
        assert not dialog.sync.isEnabled()
        dialog.show_plan(data.plan(), can_sync=True)
        assert dialog.plan.summary.text().startswith("3 changes to Google")
        with qtbot.waitSignal(dialog.sync_requested, timeout=1000):
            dialog.sync.click()
        assert dialog.result() == QDialog.DialogCode.Accepted

    def test_empty_and_failed_plans(self, qtbot: QtBot, theme: Theme) -> None:
        assert not theme.dark
        dialog = PreviewDialog()
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.show_plan((), can_sync=True)
        assert not dialog.sync.isEnabled()
        assert dialog.plan.place.is_empty
        dialog.show_error(InvalidInput("Google does not answer."))
        assert dialog.plan.failure.isVisible()
