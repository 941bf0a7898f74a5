"""The desktop's entry: the application, its theme, the window, and a clean end."""

import signal
import socket
import sys

from PySide6.QtCore import QObject, QSocketNotifier, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from gcaldesk.bootstrap import Services
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.runtime.supervisor import Supervisor
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.present.words import speak
from gcaldesk.ui.theme import Theme

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class QuitOnSignal(QObject):
    """Turns Ctrl+C and a polite kill into a normal end, without a polling timer."""

    told = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_ready)
        self._before = [signal.signal(number, _nothing) for number in SIGNALS]
        self._wakeup = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)

    @Slot()
    def _on_ready(self) -> None:
        self._reader.recv(64)
        self.told.emit()

    def close(self) -> None:
        """Give the signals back."""
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in zip(SIGNALS, self._before, strict=True):
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()


def _nothing(_number: int, _frame: object) -> None:
    """Let the wake-up socket do the work."""


def open_url(address: str) -> bool:
    """Open an address in the system's browser."""
    return QDesktopServices.openUrl(QUrl(address))


def translated(text: str) -> str:
    """Return one of the read models' texts in the language of the window."""
    return QApplication.translate("present", text)


def make_app() -> tuple[QApplication, Theme]:
    """Return the application in its theme."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("gcaldesk")
    app.setApplicationDisplayName("gcaldesk")
    app.setDesktopFileName("gcaldesk")
    speak(translated)
    return app, Theme(app)


def run(services: Services) -> int:
    """Show the window until it is closed; syncing runs beside it and ends with it."""
    app, _theme = make_app()
    supervisor = Supervisor(services)
    window = MainWindow()
    controller = Controller(window, supervisor, open_url)
    quitter = QuitOnSignal(app)
    quitter.told.connect(app.quit)
    window.show()
    controller.start()
    try:
        supervisor.start()
    except GcaldeskError as error:
        window.show_error(error)
    try:
        return app.exec()
    finally:
        controller.stop()
        supervisor.stop()
        quitter.close()
