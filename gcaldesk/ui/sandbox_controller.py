"""Resetting the sandbox: look how much goes, ask with the numbers, then do it."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.playground import SandboxFacts, Waking
from gcaldesk.ui.dialogs import ConfirmDialog
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.present.playground import reset_words, waking_words


class SandboxController(QObject):
    """Asks the sandbox in a network lane."""

    def __init__(self, window: MainWindow, runtime: Runtime) -> None:
        super().__init__(window)
        self._window = window
        self._runtime = runtime
        self.dialog: ConfirmDialog | None = None
        window.sandbox_reset_requested.connect(self._on_wanted)
        runtime.sandbox_woken.connect(self._on_woken)

    @property
    def _url(self) -> str:
        overview = self._window.overview
        return overview.sandbox_url if overview is not None else ""

    @Slot(object)
    def _on_woken(self, waking: Waking) -> None:
        self._window.sandbox_bar.show_note(waking_words(waking))

    @Slot()
    def _on_wanted(self) -> None:
        if self._url and self.dialog is None:
            work = partial(self._runtime.desk.sandbox.look, self._url)
            self._runtime.tasks.network(work, self._on_facts, self._on_failed)

    @Slot(object)
    def _on_facts(self, facts: SandboxFacts) -> None:
        overview = self._window.overview
        if overview is None or self.dialog is not None:
            return
        words = reset_words(facts, overview.bookings)
        self.dialog = ConfirmDialog(
            self.tr("Reset the sandbox?"), words, self.tr("&Reset the sandbox"), self._window
        )
        self.dialog.confirmed.connect(self._on_confirmed)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    @Slot()
    def _on_confirmed(self) -> None:
        work = partial(self._runtime.desk.sandbox.reset, self._url)
        self._runtime.tasks.network(work, self._on_reset, self._on_failed)

    @Slot(object)
    def _on_reset(self, _nothing: None) -> None:
        self._runtime.sync_now()

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        self._window.show_error(error)
