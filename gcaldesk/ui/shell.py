"""What surrounds the window: the tray, closing and quitting, pauses, notices and the session's end."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import AccountId, CalendarId, IssueId
from gcaldesk.domain.views import ActivityFilter, ActivityRow, Overview, Pause
from gcaldesk.services.pausing import Span
from gcaldesk.ui.close_dialog import CloseDialog
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.memory import Memory, OnClose
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.present.notices import Notices
from gcaldesk.ui.present.tray import RECENT, tray_text
from gcaldesk.ui.theme import Theme
from gcaldesk.ui.tray import Tray

WAIT_MS = 1000
FRAME = 40
"""What a title bar takes of a small screen."""
PATIENCE = 30
"""So many times it is looked for a tray that comes up later than the program (QTBUG-61898)."""


def has_tray() -> bool:
    """Tell whether this desktop has a place for an icon."""
    return QSystemTrayIcon.isSystemTrayAvailable()


@dataclass(frozen=True, slots=True)
class ShellParts:
    """What a shell works with."""

    window: MainWindow
    runtime: Runtime
    memory: Memory
    theme: Theme
    tray_there: Callable[[], bool] = has_tray


class Shell(QObject):
    """Keeps the program running without its window, and ends it when a person wants that."""

    quitting = Signal()
    """Everything is to end now."""

    def __init__(self, parts: ShellParts) -> None:
        super().__init__(parts.window)
        self._window = parts.window
        self._runtime = parts.runtime
        self._memory = parts.memory
        self._theme = parts.theme
        self._tray_there = parts.tray_there
        self._notices = Notices.remembering(parts.memory.told)
        self._recent: tuple[ActivityRow, ...] = ()
        self._issue: IssueId | None = None
        self._dialog: CloseDialog | None = None
        self._ends = False
        self._hidden_start = False
        self._looked = 0
        self.tray = Tray(parts.window)
        self.tray.set_mono(mono=parts.memory.mono_tray)
        self._wait = QTimer(self)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._on_wait)
        self.tray.checklists.setVisible("page.checklists" in parts.window.commands)
        self._connect()

    def _connect(self) -> None:
        window, tray, runtime = self._window, self.tray, self._runtime
        window.guard_closing(self._may_close)
        window.quit_requested.connect(self.quit)
        window.drafts.quit_confirmed.connect(self.end)
        window.overview_shown.connect(self._on_overview)
        window.pause_requested.connect(self._on_pause)
        window.resume_requested.connect(self._on_resume)
        window.theme_requested.connect(self.choose_theme)
        window.preferences_changed.connect(self._on_preferences)
        runtime.engine_state.connect(self._on_engine)
        tray.open_requested.connect(window.come_forward)
        tray.action_requested.connect(self._on_action)
        tray.shown_action_requested.connect(self._on_shown_action)
        tray.calendar_requested.connect(self._on_calendar)
        tray.pause_requested.connect(self._on_pause)
        tray.booking_requested.connect(self._on_booking)
        tray.notice_clicked.connect(self._on_notice)

    def start(self, *, background: bool = False) -> None:
        """Show the window, or only the tray where that is wanted and there is one."""
        geometry = self._memory.geometry
        if not geometry.isEmpty():
            self._window.restoreGeometry(geometry)
        else:
            room = self._window.screen().availableGeometry().size() - QSize(0, FRAME)
            self._window.resize(self._window.size().boundedTo(room))
        self._hidden_start = background
        if self._tray_there():
            self._show_tray()
            return
        self._looked = 0
        self._wait.start()
        if not background:
            self._window.show()
            self._window.show_tray(there=False)

    def _show_tray(self) -> None:
        self._wait.stop()
        self.tray.icon.show()
        self._window.show_tray(there=True)
        if not self._hidden_start:
            self._window.show()

    @Slot()
    def _on_wait(self) -> None:
        """Look again for a tray; a start in the background that never finds one is minimised."""
        self._looked += 1
        if self._tray_there():
            self._show_tray()
        elif self._looked >= PATIENCE:
            self._wait.stop()
            if self._hidden_start and not self._window.isVisible():
                self._window.showMinimized()
                self._window.show_tray(there=False)

    @property
    def in_tray(self) -> bool:
        """Whether the icon is there."""
        return self.tray.icon.isVisible()

    def _may_close(self) -> bool:
        """Decide what closing the window does; true only where it may really close."""
        if self._ends:
            return True
        wanted = self._memory.on_close
        if wanted is OnClose.QUIT:
            self.quit()
        elif wanted is OnClose.TRAY:
            self._put_away()
        elif self._dialog is None:
            self._dialog = CloseDialog(self._window, tray=self.in_tray)
            self._dialog.decided.connect(self._on_decided)
            self._dialog.finished.connect(self._on_dialog_closed)
            self._dialog.open()
        return False

    def _put_away(self) -> None:
        self._memory.geometry = self._window.saveGeometry()
        if self.in_tray:
            self._window.hide()
        else:
            self._window.showMinimized()

    @Slot(str)
    def _on_decided(self, word: str) -> None:
        self._memory.on_close = OnClose(word)
        self._memory.save()
        # After the dialog has gone: a window with a modal dialog open does not close.
        QTimer.singleShot(0, self._window, self._window.close)

    @Slot()
    def _on_dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    @Slot()
    def quit(self) -> None:
        """End the program, once a person has decided about edits that are not applied."""
        if self._ends:
            return
        if self._window.drafts.ask():
            self._window.come_forward()
        else:
            self.end()

    @Slot()
    def end(self) -> None:
        """End the program; what waits is in the database and goes on at the next start."""
        if self._ends:
            return
        self._ends = True
        self._wait.stop()
        if self._window.isVisible():
            self._memory.geometry = self._window.saveGeometry()
        self._memory.save()
        self.tray.icon.hide()
        self._window.hide()
        self.quitting.emit()

    def guard_session(self, app: QApplication) -> None:
        """Let the end of the session be a clean one."""
        app.commitDataRequest.connect(self._on_session_end)
        app.saveStateRequest.connect(self._on_save_state)

    @Slot(QSessionManager)
    def _on_session_end(self, session: QSessionManager) -> None:
        # No question, no veto: everything is in the database at any moment. Not quit() either, as
        # another program may still call the logout off; the window is closed if it goes on.
        session.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self._ends = True
        self._memory.geometry = self._window.saveGeometry()
        self._memory.save()
        QTimer.singleShot(60_000, self, self._on_session_went_on)

    @Slot()
    def _on_session_went_on(self) -> None:
        self._ends = not self._window.isVisible() and not self.in_tray

    @Slot(QSessionManager)
    def _on_save_state(self, session: QSessionManager) -> None:
        # Starting at login is a person's choice in the settings, and not the session's.
        session.setRestartHint(QSessionManager.RestartHint.RestartNever)

    @Slot(object)
    def _on_overview(self, overview: Overview) -> None:
        self._show(overview)
        self._runtime.tasks.database(self._read_recent, self._on_recent, self._ignore)
        window = self._window
        looking = window.isVisible() and window.isActiveWindow()
        notice = self._notices.look(
            overview.issues, overview.now, level=self._memory.notices.value, looking=looking
        )
        if self._notices.remembered() != self._memory.told:
            self._memory.told = self._notices.remembered()
        if notice is not None and self.in_tray:
            self._issue = notice.issue
            self.tray.notify(notice)

    def _read_recent(self) -> tuple[ActivityRow, ...]:
        rows = self._runtime.desk.activity(ActivityFilter(), limit=RECENT * 6)
        return tuple(row for row in rows if row.entry.booking_id is not None)[:RECENT]

    @Slot(object)
    def _on_recent(self, rows: tuple[ActivityRow, ...]) -> None:
        self._recent = rows
        self._show(self._window.overview)

    @Slot(object)
    def _on_engine(self, _state: object) -> None:
        self._show(self._window.overview)

    def _show(self, overview: Overview | None) -> None:
        window = self._window
        text = tray_text(overview, window.engine, self._recent, account=window.account)
        self.tray.show_text(text)

    @Slot(str)
    def _on_action(self, key: str) -> None:
        self._window.commands.run(key)

    @Slot(str)
    def _on_shown_action(self, key: str) -> None:
        self._window.come_forward()
        self._window.commands.run(key)

    @Slot(object, object)
    def _on_calendar(self, account: AccountId, calendar: CalendarId) -> None:
        self._runtime.sync_calendar(account, calendar)

    @Slot(object)
    def _on_booking(self, booking: object) -> None:
        self._window.come_forward()
        self._window.leads.open_booking(booking)

    @Slot()
    def _on_notice(self) -> None:
        self._window.come_forward()
        if self._issue is not None:
            self._window.leads.open_issue(self._issue)
        else:
            self._window.show_page("issues")

    @Slot(str)
    def _on_pause(self, span: str) -> None:
        work = partial(self._runtime.desk.pause, Span(span))
        self._runtime.tasks.database(work, self._on_paused, self._on_failed)

    @Slot(object)
    def _on_paused(self, _pause: Pause) -> None:
        self._runtime.hold(held=True)
        self._runtime.data_changed.emit(None)

    @Slot()
    def _on_resume(self) -> None:
        self._runtime.tasks.database(self._runtime.desk.resume, self._on_resumed, self._on_failed)

    @Slot(object)
    def _on_resumed(self, _was: object) -> None:
        self._runtime.hold(held=False)
        self._runtime.data_changed.emit(None)

    @Slot(str)
    def choose_theme(self, name: str) -> None:
        """Wear `light` or `dark`, or follow the `system`; it is remembered."""
        self._memory.theme = name
        self._theme.choose(name)

    @Slot()
    def _on_preferences(self) -> None:
        """Follow what a person chose in the settings."""
        self.tray.set_mono(mono=self._memory.mono_tray)
        self._theme.choose(self._memory.theme)

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        self._window.show_error(error)

    @Slot(object)
    def _ignore(self, _error: object) -> None:
        """The menu without its last lines is still of use."""
