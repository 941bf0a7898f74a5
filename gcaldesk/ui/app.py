"""The desktop's entry: the application, its theme, the window, and a clean end."""

import signal
import socket
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from gcaldesk.bootstrap import Services
from gcaldesk.domain.channel import PushSettings
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.log import log_to_file, set_file_level
from gcaldesk.runtime.crew import Wishes, settings_desks, wishes_from
from gcaldesk.runtime.loop import EngineState
from gcaldesk.runtime.supervisor import Supervisor, make_desk
from gcaldesk.services.checklists import read_checklist
from gcaldesk.ui.application import keep_fluid, make_app
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.memory import Memory
from gcaldesk.ui.preferences import Preferences
from gcaldesk.ui.screenshots import photograph, read_screens
from gcaldesk.ui.shell import Shell, ShellParts
from gcaldesk.ui.single import FirstWindow

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


def run(services: Services, *, background: bool = False) -> int:
    """Show the window until it is closed; syncing runs beside it and ends with it."""
    log_to_file(services.paths.log)
    set_file_level(services.settings.log_level)
    memory = Memory(services.paths.home)
    app, theme = make_app(memory.language)
    theme.choose(memory.theme or services.settings.theme)
    window = MainWindow()
    window.bookings.remember(memory)
    supervisor = Supervisor(services, wishes=_wishes(services, window))
    preferences = Preferences(memory, usual_theme=services.settings.theme)
    controller = Controller(window, supervisor, open_url, preferences)
    quitter = QuitOnSignal(app)
    app.setQuitOnLastWindowClosed(False)
    shell = Shell(ShellParts(window, supervisor, memory, theme))
    shell.quitting.connect(app.quit)
    shell.guard_session(app)
    quitter.told.connect(shell.end)  # nobody may be there to answer a question
    first = FirstWindow(services.paths.home, app)
    first.raise_requested.connect(window.come_forward)
    first.listen()
    shell.start(background=background)
    controller.start()
    keep_fluid()
    try:
        supervisor.start()
    except GcaldeskError as error:
        # The window still shows and changes bookings; only syncing is left to the other one.
        window.show_engine(EngineState("stopped", sentence=error.title))
        window.show_error(error, lasting=True)
    try:
        return app.exec()
    finally:
        first.close()
        controller.stop()
        supervisor.stop()
        memory.save()
        quitter.close()


def _wishes(services: Services, window: MainWindow) -> Wishes:
    """Return what the settings ask for; polling alone where they cannot be followed."""
    try:
        return wishes_from(services)
    except GcaldeskError as error:
        window.show_error(error, lasting=True)
        return Wishes()


class _Nobody:
    """Runs nothing that could follow a change."""

    def change_push(self, settings: PushSettings) -> None:
        """Do nothing."""


def take_pictures(services: Services, folder: Path) -> tuple[Path, ...]:
    """Save a picture of every page, light and dark, off screen; syncs nothing."""
    desk = make_desk(services)
    accounts = desk.overview().accounts
    account = accounts[0].account.name if accounts else ""
    screens = read_screens(desk, account)
    if account:
        kept = read_checklist(store=services.store, account=account)
        screens = replace(screens, checklist=kept)
    program = settings_desks(services, _Nobody())[0].program()
    values = {**program.values, **Preferences(Memory(services.paths.home)).values()}
    screens = replace(screens, program=replace(program, values=values))
    return photograph(screens, folder)
