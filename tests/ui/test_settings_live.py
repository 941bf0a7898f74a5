"""The page Settings over a real data folder, with the engine running behind it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gcaldesk.bootstrap import Services, build
from gcaldesk.config import HOME_VARIABLE, AppPaths, Settings, load_settings
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.views import BookingFilter
from gcaldesk.runtime.supervisor import Supervisor
from gcaldesk.services import bookings, mappings
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.memory import Memory
from gcaldesk.ui.preferences import Preferences
from gcaldesk.ui.settings import SettingsPage
from gcaldesk.ui.settings_dialogs import DecisionDialog

WAIT = 15_000


@dataclass
class Live:
    window: MainWindow
    services: Services
    supervisor: Supervisor
    folder: Path

    @property
    def page(self) -> SettingsPage:
        return self.window.settings

    def book(self, title: str) -> None:
        request = BookingInput("room", title, "2026-11-24T10:00", "2026-11-24T11:00")
        bookings.add(store=self.services.store, clock=self.services.clock, request=request)

    @property
    def titles(self) -> list[str]:
        found = self.services.queries.bookings(BookingFilter())
        return [view.booking.title for view in found.rows]


@pytest.fixture
def live(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Live]:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    services = build(Settings(secrets="file"), AppPaths(tmp_path))
    mappings.add_object(store=services.store, code="room", name="Room", timezone="UTC")
    supervisor, preferences = Supervisor(services), Preferences(Memory(tmp_path))
    controller = Controller(window, supervisor, lambda _url: True, preferences)
    controller.start()
    supervisor.start()
    qtbot.waitUntil(lambda: window.overview is not None, timeout=WAIT)
    window.leads.open_settings("privacy")
    qtbot.waitUntil(lambda: window.settings.program is not None, timeout=WAIT)
    yield Live(window, services, supervisor, tmp_path)
    controller.stop()
    supervisor.stop()
    services.store.close()


def test_what_is_applied_stands_in_the_file_and_acts(live: Live, qtbot: QtBot) -> None:
    page = live.page
    row = page.sections["privacy"].rows["keep_journal_days"]
    row.control.show_text("30")
    row.control.edited.emit()
    page.open_field("login")
    QTest.keyClick(page.sections["startup"].rows["login"].control.focus, Qt.Key.Key_Space)
    page.apply_bar.apply.click()
    qtbot.waitUntil(lambda: "Applied." in page.apply_bar.sentence, timeout=WAIT)
    assert load_settings(AppPaths(live.folder)).keep_journal_days == 30
    assert live.services.settings.keep_journal_days == 30
    assert (live.folder / "config" / "autostart" / "gcaldesk.desktop").exists()


def test_a_copy_is_made_compared_and_put_back(live: Live, qtbot: QtBot) -> None:
    page, copies = live.page, live.page.copies
    live.book("Yoga")
    page.open_place("copies")
    copies.make.click()
    qtbot.waitUntil(lambda: copies.table.rows.rowCount() == 1, timeout=WAIT)
    live.book("Chess")
    copies.table.selectRow(0)
    copies.put_back.click()
    qtbot.waitUntil(lambda: bool(live.window.findChildren(DecisionDialog)), timeout=WAIT)
    dialog = live.window.findChildren(DecisionDialog)[-1]
    assert dialog.tick.text() == "Yes, 1 booking may go"
    dialog.tick.setChecked(True)
    dialog.confirm.click()
    qtbot.waitUntil(lambda: "1 booking is back" in copies.outcome.text, timeout=WAIT)
    assert live.titles == ["Yoga"]
    qtbot.waitUntil(lambda: copies.table.rows.rowCount() == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: live.supervisor.state.phase != "stopped", timeout=WAIT)
