"""Takes runs back: the plan is read in the database lane, carried out beside it."""

import threading
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import RunId
from gcaldesk.domain.report import SyncReport
from gcaldesk.services.undo_plan import UndoPlan
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.undo_dialog import UndoDialog


class UndoController(QObject):
    """Owns the one dialog."""

    changed = Signal()
    """A run was taken back: read everything again, and let a sync follow."""
    issues_requested = Signal()

    def __init__(self, parent: QWidget, runtime: Runtime) -> None:
        super().__init__(parent)
        self._parent = parent
        self._desk = runtime.undo
        self._tasks = runtime.tasks
        self._called_off = threading.Event()
        self.dialog: UndoDialog | None = None

    @Slot(object)
    def open(self, run: RunId) -> None:
        """Show what taking a run back would change."""
        if self.dialog is not None:
            return
        self.dialog = UndoDialog(run, self._parent)
        self.dialog.confirmed.connect(self._on_confirmed)
        self.dialog.called_off.connect(self._called_off.set)
        self.dialog.issues_requested.connect(self.issues_requested)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()
        self._tasks.database(partial(self._desk.plan, run), self._on_plan, self._on_failed)

    @Slot()
    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    @Slot(object)
    def _on_plan(self, plan: UndoPlan) -> None:
        if self.dialog is not None:
            self.dialog.show_plan(plan)

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        if self.dialog is not None:
            self.dialog.show_error(error)

    @Slot(object, int)
    def _on_confirmed(self, run: RunId, count: int) -> None:
        self._called_off.clear()
        work = partial(self._desk.carry_out, run, count=count, cancelled=self._called_off.is_set)
        self._tasks.network(work, self._on_done, self._on_failed)

    @Slot(object)
    def _on_done(self, report: SyncReport | None) -> None:
        if self.dialog is not None and report is None:
            self.dialog.show_called_off()
        elif self.dialog is not None and report is not None:
            self.dialog.show_result(report)
        if report is not None:
            self.changed.emit()
