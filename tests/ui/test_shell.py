from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from gcaldesk.domain.account import AccountState
from gcaldesk.domain.views import Overview, Pause
from gcaldesk.runtime.loop import EngineState
from gcaldesk.services.pausing import Span, pause_end
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.memory import Memory, NoticeLevel, OnClose
from gcaldesk.ui.present.tray import TrayState, tray_state, tray_text
from gcaldesk.ui.shell import Shell, ShellParts
from gcaldesk.ui.theme import Theme
from gcaldesk.ui.tray import Tray, tray_icon
from tests.ui import data
from tests.ui.fakes import FakeDesk, FakeRuntime


@dataclass
class Wired:
    window: MainWindow
    shell: Shell
    runtime: FakeRuntime
    memory: Memory
    tray_there: list[bool]

    @property
    def desk(self) -> FakeDesk:
        return self.runtime.desk


@pytest.fixture
def wired(window: MainWindow, theme: Theme, tmp_path: Path) -> Iterator[Wired]:
    runtime, memory, there = FakeRuntime(), Memory(tmp_path), [True]
    runtime.desk.shown = data.trouble()
    shell = Shell(ShellParts(window, runtime, memory, theme, lambda: there[0]))
    controller = Controller(window, runtime, lambda _: None)
    controller.start()
    yield Wired(window, shell, runtime, memory, there)
    controller.stop()
    shell.quit()


def ends(wired: Wired) -> list[bool]:
    found: list[bool] = []
    wired.shell.quitting.connect(lambda: found.append(True))
    return found


def test_the_first_closing_asks_and_is_remembered(wired: Wired, qtbot: QtBot) -> None:
    wired.shell.start()
    ended = ends(wired)
    wired.window.close()
    dialog = wired.shell._dialog
    assert dialog is not None
    assert wired.window.isVisible()
    dialog.keep.click()
    qtbot.waitUntil(wired.window.isHidden)
    assert wired.memory.on_close is OnClose.TRAY
    assert ended == []
    wired.shell.tray.open_requested.emit()
    assert wired.window.isVisible()
    wired.window.close()
    assert wired.window.isHidden()
    assert wired.shell._dialog is None


def test_a_person_may_choose_that_closing_quits(wired: Wired, qtbot: QtBot) -> None:
    wired.shell.start()
    ended = ends(wired)
    wired.window.close()
    assert wired.shell._dialog is not None
    wired.shell._dialog.leave.click()
    qtbot.waitUntil(lambda: ended == [True])
    assert wired.memory.on_close is OnClose.QUIT
    assert not wired.shell.in_tray


def test_escape_in_the_question_decides_nothing(wired: Wired) -> None:
    wired.shell.start()
    wired.window.close()
    assert wired.shell._dialog is not None
    wired.shell._dialog.reject()
    assert wired.window.isVisible()
    assert wired.memory.on_close is OnClose.ASK


def test_without_a_tray_closing_minimises_and_the_header_says_so(wired: Wired) -> None:
    wired.tray_there[0] = False
    wired.memory.on_close = OnClose.TRAY
    wired.shell.start()
    assert wired.window.header._closing.isVisible()
    wired.window.close()
    assert wired.window.windowState() & Qt.WindowState.WindowMinimized
    assert not wired.window.isHidden()


def test_a_start_in_the_background_waits_for_a_tray(wired: Wired) -> None:
    wired.window.hide()
    wired.tray_there[0] = False
    wired.shell.start(background=True)
    wired.shell._on_wait()
    assert wired.window.isHidden()
    wired.tray_there[0] = True
    wired.shell._on_wait()
    assert wired.shell.in_tray
    assert wired.window.isHidden()


def test_a_start_in_the_background_is_never_lost(wired: Wired) -> None:
    wired.window.hide()
    wired.tray_there[0] = False
    wired.shell.start(background=True)
    for _ in range(30):
        wired.shell._on_wait()
    assert wired.window.windowState() & Qt.WindowState.WindowMinimized
    assert not wired.shell._wait.isActive()


def test_the_menu_does_what_it_says(wired: Wired, qtbot: QtBot) -> None:
    wired.shell.start()
    tray, window = wired.shell.tray, wired.window
    wired.desk.shown = data.overview()
    wired.runtime.data_changed.emit(None)
    before = wired.runtime.rounds
    tray.all_mappings.trigger()
    assert wired.runtime.rounds == before + 1
    tray.sync_menu.actions()[1].trigger()
    first = data.overview().mappings[0]
    asked = ("sync_calendar", first.account_id, first.calendar.id)
    assert asked in wired.runtime.asked
    window.hide()
    tray.issues.trigger()
    assert window.isVisible()
    assert window.page == "issues"
    tray.recent_menu.actions()[0].trigger()
    assert window.page == "bookings"
    tray.preview.trigger()
    qtbot.waitUntil(lambda: bool(wired.desk.writes("preview")))


@pytest.mark.parametrize(("at", "span"), list(enumerate(Span)))
def test_pausing_from_the_tray_holds_the_engine_and_says_so(
    wired: Wired, at: int, span: Span
) -> None:
    tray = wired.shell.tray
    tray.pause_menu.actions()[at].trigger()
    assert wired.desk.writes("pause") == [(span,)]
    assert ("hold", True) in wired.runtime.asked
    assert wired.window.header.sentence.startswith("Paused until")
    assert not tray.pause_menu.menuAction().isVisible()
    tray.resume.trigger()
    assert wired.desk.writes("resume") == [()]
    assert ("hold", False) in wired.runtime.asked
    assert not wired.window.header.sentence.startswith("Paused")


def test_the_bar_of_a_pause_resumes(wired: Wired) -> None:
    wired.window.commands.run("pause.open")
    assert "Paused until you resume" in wired.window.alert_bar.text
    wired.window.alert_bar._button.click()
    assert wired.desk.writes("resume") == [()]


def test_a_click_on_a_notice_opens_its_issue(wired: Wired) -> None:
    wired.shell.start()
    wired.window.hide()
    wired.memory.notices = NoticeLevel.INFO
    shown: list[str] = []
    wired.shell.tray.notify = lambda notice: shown.append(notice.title)  # type: ignore[method-assign]
    wired.runtime.data_changed.emit(None)
    assert len(shown) <= 1
    wired.shell.tray.notice_clicked.emit()
    assert wired.window.isVisible()
    assert wired.window.page == "issues"
    assert wired.memory.told


def test_the_theme_is_chosen_from_the_palette_and_remembered(wired: Wired, theme: Theme) -> None:
    wired.window.commands.run("dark")
    assert theme.dark
    assert wired.memory.theme == "dark"
    wired.window.commands.run("light")
    assert not theme.dark


def test_the_end_of_the_session_is_not_held_up(wired: Wired, qapp: QApplication) -> None:
    class Session:
        def setRestartHint(self, _hint: object) -> None:  # noqa: N802 (as Qt names it)
            pass

    wired.shell.guard_session(qapp)
    wired.shell._on_session_end(Session())  # type: ignore[arg-type]
    assert wired.window.close()
    assert wired.shell._dialog is None


def state(overview: Overview | None, phase: str = "idle") -> TrayState:
    return tray_state(overview, EngineState(phase))


def test_each_state_has_its_icon() -> None:
    signed_out = data.overview(accounts=(data.account_view(state=AccountState.SIGNED_OUT),))
    offline = data.overview(runs=(replace(data.overview().runs[-1], state="offline"),))
    assert state(None) is TrayState.SYNCING
    assert state(data.empty()) is TrayState.SIGNED_OUT
    assert state(signed_out) is TrayState.SIGNED_OUT
    assert state(data.overview(paused=Pause(data.NOW, None))) is TrayState.PAUSED
    assert state(data.overview(accounts=(data.account_view(active=False),))) is TrayState.PAUSED
    assert state(offline) is TrayState.OFFLINE
    assert state(data.overview(), "failed") is TrayState.ERROR
    assert state(data.overview(issues=(data.conflict(),))) is TrayState.NEEDS
    assert state(data.overview(), "syncing") is TrayState.SYNCING
    assert state(data.overview()) is TrayState.OK


@pytest.mark.parametrize("which", TrayState)
def test_icons_differ_in_shape_and_colour(which: TrayState, qapp: QApplication) -> None:
    assert qapp is not None
    for mono in (False, True):
        for dark in (False, True):
            drawn = tray_icon(which, mono=mono, dark=dark).pixmap(16, 16).toImage()
            others = [
                tray_icon(other, mono=mono, dark=dark).pixmap(16, 16).toImage()
                for other in TrayState
                if other is not which
            ]
            assert drawn not in others
    assert tray_icon(which, mono=True, dark=True).pixmap(16).toImage() != (
        tray_icon(which, mono=True, dark=False).pixmap(16).toImage()
    )


def test_the_tray_says_the_headers_sentence() -> None:
    text = tray_text(data.overview(), EngineState("idle"), data.journal(9), zone=UTC)
    assert text.sentence.startswith("Up to date – last complete 14:02")
    assert len(text.recent) == 5
    assert text.issues == "Issues…"
    assert tray_text(data.trouble(), None).issues == "3 issues…"
    assert tray_text(None, None).mappings == ()


def test_the_icon_is_opened_by_a_click(window: MainWindow, qtbot: QtBot) -> None:
    tray = Tray(window)
    tray.show_text(tray_text(data.overview(), None))
    tray.set_mono(mono=True)
    assert isinstance(tray.icon.icon(), QIcon)
    with qtbot.waitSignal(tray.open_requested, timeout=1000):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.open_requested):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_tomorrow_morning_is_that_of_this_place() -> None:
    amsterdam = ZoneInfo("Europe/Amsterdam")
    late = datetime(2026, 10, 24, 21, 30, tzinfo=UTC)  # the clocks go back that night
    assert pause_end(Span.TOMORROW, late, amsterdam) == datetime(2026, 10, 25, 7, tzinfo=UTC)
    assert pause_end(Span.HOURS, late) == late + timedelta(hours=4)
    assert pause_end(Span.OPEN, late) is None


def test_memory_survives_and_forgives(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.on_close, memory.notices, memory.theme = OnClose.QUIT, NoticeLevel.OFF, "dark"
    memory.mono_tray = True
    memory.told = {"a": "b"}
    memory.save()
    again = Memory(tmp_path)
    assert (again.on_close, again.notices, again.theme) == (OnClose.QUIT, NoticeLevel.OFF, "dark")
    assert again.mono_tray
    assert again.told == {"a": "b"}
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "window.ini").write_text("[General]\nclose=nonsense\ntold=[\n")
    broken = Memory(tmp_path / "other")
    assert broken.on_close is OnClose.ASK
    assert broken.told == {}


def test_what_the_settings_say_is_followed_at_once(wired: Wired, theme: Theme) -> None:
    wired.memory.theme = "dark"
    wired.memory.mono_tray = True
    wired.window.preferences_changed.emit()
    assert theme.dark
    assert wired.shell.tray._mono
    wired.memory.theme = "light"
    wired.window.preferences_changed.emit()
    assert not theme.dark
