import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gcaldesk.domain.account import Direction
from gcaldesk.domain.errors import InvalidInput
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
