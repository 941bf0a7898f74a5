"""Writes what of the journal is listed to a CSV file, beside everything else."""

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.ui.activity import ActivityPage
from gcaldesk.ui.ports import Runtime


class ExportController(QObject):
    """One export at a time."""

    folder_requested = Signal(str)
    """The address of a folder to open."""
    _progressed = Signal(float, int)

    def __init__(self, page: ActivityPage, runtime: Runtime) -> None:
        super().__init__(page)
        self._page = page
        self._desk = runtime.desk.journal
        self._tasks = runtime.tasks
        self._cancelled = threading.Event()
        self._path: Path | None = None
        page.export_requested.connect(self._on_requested)
        page.export_bar.cancel_requested.connect(self._on_cancel)
        page.export_bar.folder_requested.connect(self._on_folder)
        self._progressed.connect(page.export_bar.show_progress)

    def stop(self) -> None:
        """Give up what is under way, because the window closes."""
        self._cancelled.set()

    @Slot()
    def _on_requested(self) -> None:
        dialog = QFileDialog(self._page, self.tr("Export what is listed"), "activity.csv")
        dialog.setNameFilter(self.tr("Table (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def write(self, name: str) -> None:
        """Write to a file, in the network lane: the lists keep the database's lane."""
        self._cancelled.clear()
        self._path = Path(name)
        self._page.export_bar.show_progress(0.0, 0)
        self._page.show_exporting(exporting=True)
        work = partial(
            self._desk.export,
            self._page.question,
            self._path,
            told=self._progressed.emit,
            cancelled=self._cancelled.is_set,
        )
        self._tasks.network(work, self._on_written, self._on_failed)

    @Slot(object)
    def _on_written(self, count: int) -> None:
        self._page.show_exporting(exporting=False)
        if count < 0:
            self._page.export_bar.show_cancelled()
        elif self._path is not None:
            self._page.export_bar.show_written(count, self._path.name)

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        self._page.show_exporting(exporting=False)
        self._page.export_bar.show_error(error)

    @Slot()
    def _on_cancel(self) -> None:
        self._cancelled.set()
        self._page.export_bar.show_stopping()

    @Slot()
    def _on_folder(self) -> None:
        if self._path is not None:
            folder = QUrl.fromLocalFile(str(self._path.parent))
            self.folder_requested.emit(folder.toString())
